import { shape } from '../cloud-shared/fields.js';

/** What every resource says about itself. */
const ABOUT = ['id', 'kind', 'creationTimestamp', 'selfLink', 'selfLinkWithId', 'description', 'params', 'fingerprint', 'region', 'zone'];

export const RULE = shape(
  'firewalls',
  [
    'name', 'network', 'priority', 'direction', 'disabled', 'allowed', 'denied', 'sourceRanges', 'destinationRanges', 'sourceTags', 'targetTags', 'sourceServiceAccounts',
    'targetServiceAccounts', 'description',
  ],
  ['id', 'kind', 'creationTimestamp', 'selfLink', 'logConfig', 'enableLogging', 'params'],
);
export const PROTOCOL = shape('allowed', ['IPProtocol', 'ports'], []);

export const INSTANCE = shape(
  'instances',
  ['name', 'networkInterfaces', 'tags', 'serviceAccounts'],
  [
    ...ABOUT, 'advancedMachineFeatures', 'canIpForward', 'confidentialInstanceConfig', 'cpuPlatform', 'deletionProtection', 'disks', 'displayDevice', 'guestAccelerators', 'hostname',
    'instanceEncryptionKey', 'keyRevocationActionType', 'labelFingerprint', 'labels', 'lastStartTimestamp', 'lastStopTimestamp', 'lastSuspendedTimestamp', 'machineType', 'metadata',
    'minCpuPlatform', 'networkPerformanceConfig', 'privateIpv6GoogleAccess', 'reservationAffinity', 'resourcePolicies', 'resourceStatus', 'satisfiesPzi', 'satisfiesPzs', 'scheduling',
    'shieldedInstanceConfig', 'shieldedInstanceIntegrityPolicy', 'sourceMachineImage', 'startRestricted', 'status', 'statusMessage', 'workloadIdentityConfig',
  ],
);
export const TAGS = shape('tags', ['items'], ['fingerprint']);
export const ACCOUNT = shape('serviceAccounts', ['email'], ['scopes']);
export const CARD = shape(
  'networkInterfaces',
  ['network', 'networkIP', 'ipv6Address', 'ipv6AccessConfigs', 'aliasIpRanges', 'internalIpv6PrefixLength'],
  ['accessConfigs', 'fingerprint', 'ipv6AccessType', 'kind', 'name', 'nicType', 'queueCount', 'stackType', 'subnetwork', 'igmpQuery'],
);
export const IPV6_ACCESS = shape('ipv6AccessConfigs', ['externalIpv6', 'externalIpv6PrefixLength'], ['kind', 'name', 'networkTier', 'publicPtrDomainName', 'type', 'securityPolicy', 'setPublicPtr']);
export const ALIAS = shape('aliasIpRanges', ['ipCidrRange'], ['subnetworkRangeName']);

export const SUBNET = shape(
  'subnetworks',
  ['name', 'ipCidrRange', 'ipv6CidrRange', 'internalIpv6Prefix', 'externalIpv6Prefix', 'secondaryIpRanges'],
  [...ABOUT, 'allowSubnetCidrRoutesOverlap', 'enableFlowLogs', 'gatewayAddress', 'ipv6AccessType', 'logConfig', 'network', 'privateIpGoogleAccess', 'privateIpv6GoogleAccess', 'purpose', 'role', 'stackType', 'state'],
);
export const SECONDARY = shape('secondaryIpRanges', ['ipCidrRange'], ['rangeName']);
