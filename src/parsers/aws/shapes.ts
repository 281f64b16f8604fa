import { shape } from '../cloud-shared/fields.js';

/** Owner, tags and names: nobody filters by them. */
const ABOUT = ['OwnerId', 'Tags', 'VpcId'];

export const GROUP = shape('SecurityGroups', ['GroupId', 'GroupName', 'IpPermissions', 'IpPermissionsEgress'], [...ABOUT, 'Description', 'SecurityGroupArn']);

export const PERMISSION = shape('IpPermissions', ['IpProtocol', 'FromPort', 'ToPort', 'IpRanges', 'Ipv6Ranges', 'PrefixListIds', 'UserIdGroupPairs'], []);

export const IPV4_PEER = shape('IpRanges', ['CidrIp', 'Description'], []);
export const IPV6_PEER = shape('Ipv6Ranges', ['CidrIpv6', 'Description'], []);
export const LIST_PEER = shape('PrefixListIds', ['PrefixListId', 'Description'], []);
export const GROUP_PEER = shape('UserIdGroupPairs', ['GroupId', 'Description', 'VpcPeeringConnectionId', 'PeeringStatus'], ['GroupName', 'UserId', 'VpcId']);

/** What a card is attached to and how it is called decides about no packet; its groups and addresses do. */
export const CARD = shape(
  'NetworkInterfaces',
  ['NetworkInterfaceId', 'Groups', 'PrivateIpAddress', 'PrivateIpAddresses', 'Ipv6Addresses', 'Ipv6Address', 'Ipv4Prefixes', 'Ipv6Prefixes'],
  [
    ...ABOUT, 'Association', 'Attachment', 'AvailabilityZone', 'AvailabilityZoneId', 'ConnectionTrackingConfiguration', 'Description', 'InterfaceType',
    'MacAddress', 'OutpostArn', 'PrivateDnsName', 'PublicDnsName', 'PublicIpDnsNameOptions', 'RequesterId', 'RequesterManaged', 'SourceDestCheck', 'Status', 'SubnetId',
    'TagSet', 'DenyAllIgwTraffic', 'Ipv6Native', 'Operator', 'AssociatedSubnets', 'PrivateDnsNameOptions',
  ],
);
export const CARD_GROUP = shape('Groups', ['GroupId'], ['GroupName']);
export const CARD_ADDRESS = shape('PrivateIpAddresses', ['PrivateIpAddress'], ['Primary', 'PrivateDnsName', 'Association']);
export const CARD_IPV6 = shape('Ipv6Addresses', ['Ipv6Address'], ['IsPrimaryIpv6', 'PublicIpv6DnsName']);
export const CARD_PREFIX = shape('Ipv4Prefixes', ['Ipv4Prefix', 'Ipv6Prefix'], []);

export const ACL = shape('NetworkAcls', ['NetworkAclId', 'Associations', 'Entries'], [...ABOUT, 'IsDefault']);
export const ASSOCIATION = shape('Associations', ['SubnetId'], ['NetworkAclAssociationId', 'NetworkAclId']);
export const ENTRY = shape('Entries', ['CidrBlock', 'Ipv6CidrBlock', 'Egress', 'IcmpTypeCode', 'PortRange', 'Protocol', 'RuleAction', 'RuleNumber'], []);
export const PORT_RANGE = shape('PortRange', ['From', 'To'], []);
export const TYPE_CODE = shape('IcmpTypeCode', ['Type', 'Code'], []);

export const SUBNET = shape(
  'Subnets',
  ['SubnetId', 'CidrBlock', 'Ipv6CidrBlockAssociationSet', 'Tags'],
  [
    'OwnerId', 'VpcId', 'AssignIpv6AddressOnCreation', 'AvailabilityZone', 'AvailabilityZoneId', 'AvailableIpAddressCount', 'BlockPublicAccessStates',
    'CustomerOwnedIpv4Pool', 'DefaultForAz', 'EnableDns64', 'EnableLniAtDeviceIndex', 'Ipv6Native', 'MapCustomerOwnedIpOnLaunch', 'MapPublicIpOnLaunch',
    'OutpostArn', 'PrivateDnsNameOptionsOnLaunch', 'State', 'SubnetArn', 'Type',
  ],
);
export const SUBNET_IPV6 = shape('Ipv6CidrBlockAssociationSet', ['Ipv6CidrBlock'], ['AssociationId', 'Ipv6CidrBlockState', 'Ipv6AddressAttribute', 'IpSource']);
export const TAG = shape('Tags', ['Key', 'Value'], []);

export const PREFIX_LIST = shape(
  'PrefixLists',
  ['PrefixListId', 'Cidrs'],
  ['PrefixListName', 'AddressFamily', 'State', 'StateMessage', 'PrefixListArn', 'MaxEntries', 'Version', 'Tags', 'OwnerId', 'IpamPrefixListResolverTargetId', 'IpamPrefixListResolverSyncEnabled'],
);
