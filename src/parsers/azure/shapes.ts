import { shape } from '../cloud-shared/fields.js';

/** What every resource says about itself. */
const ABOUT = ['etag', 'location', 'provisioningState', 'resourceGroup', 'resourceGroupName', 'resourceGuid', 'tag', 'tags', 'tagsTable', 'type', 'extendedLocation'];

export const GROUP = shape('networkSecurityGroups', ['id', 'name', 'securityRules', 'defaultSecurityRules', 'subnets', 'networkInterfaces'], [...ABOUT, 'flowLogs', 'flushConnection']);

export const CARD = shape(
  'networkInterfaces',
  ['id', 'name', 'networkSecurityGroup', 'ipConfigurations', 'privateEndpoint', 'disableTcpStateTracking'],
  [
    ...ABOUT, 'auxiliaryMode', 'auxiliarySku', 'defaultOutboundConnectivityEnabled', 'dnsSettings', 'dscpConfiguration', 'enableAcceleratedNetworking', 'enableIPForwarding',
    'hostedWorkloads', 'kind', 'macAddress', 'migrationPhase', 'nicType', 'primary', 'privateLinkService', 'tapConfigurations', 'virtualMachine', 'vnetEncryptionSupported', 'workloadType',
  ],
);

export const ADDRESS = shape(
  'ipConfigurations',
  ['privateIPAddress', 'subnet', 'applicationSecurityGroups'],
  [
    ...ABOUT, 'id', 'name', 'primary', 'privateIPAddressPrefixLength', 'privateIPAddressVersion', 'privateIPAllocationMethod', 'privateLinkConnectionProperties', 'publicIPAddress',
    'applicationGatewayBackendAddressPools', 'gatewayLoadBalancer', 'loadBalancerBackendAddressPools', 'loadBalancerInboundNatRules', 'virtualNetworkTaps',
  ],
);

export const VNET = shape(
  'virtualNetworks',
  ['id', 'name', 'addressSpace', 'subnets', 'virtualNetworkPeerings'],
  [
    ...ABOUT, 'bgpCommunities', 'ddosProtectionPlan', 'dhcpOptions', 'enableDdosProtection', 'enableVmProtection', 'encryption', 'flowLogs', 'flowTimeoutInMinutes', 'ipAllocations',
    'privateEndpointVNetPolicies',
  ],
);

export const ADDRESS_SPACE = shape('addressSpace', ['addressPrefixes'], ['ipamPoolPrefixAllocations']);

export const SUBNET = shape(
  'subnets',
  ['id', 'name', 'addressPrefix', 'addressPrefixes', 'networkSecurityGroup', 'routeTable'],
  [
    ...ABOUT, 'applicationGatewayIPConfigurations', 'defaultOutboundAccess', 'delegations', 'ipAllocations', 'ipConfigurationProfiles', 'ipConfigurations', 'ipamPoolPrefixAllocations',
    'natGateway', 'privateEndpointNetworkPolicies', 'privateEndpoints', 'privateLinkServiceNetworkPolicies', 'purpose', 'resourceNavigationLinks', 'serviceAssociationLinks',
    'serviceEndpointPolicies', 'serviceEndpoints', 'sharingScope',
  ],
);

export const PEERING = shape(
  'virtualNetworkPeerings',
  ['allowVirtualNetworkAccess', 'peeringState', 'remoteAddressSpace', 'remoteVirtualNetworkAddressSpace', 'useRemoteGateways'],
  [
    ...ABOUT, 'id', 'name', 'allowForwardedTraffic', 'allowGatewayTransit', 'doNotVerifyRemoteGateways', 'peeringSyncLevel', 'remoteBgpCommunities', 'remoteVirtualNetwork',
    'remoteVirtualNetworkEncryption', 'enableOnlyIPv6Peering', 'localAddressSpace', 'localSubnetNames', 'localVirtualNetworkAddressSpace', 'peerCompleteVnets', 'remoteSubnetNames',
  ],
);
