/** What Amazon Web Services says about filtering in a VPC, whichever file it was read from. */
import type { LineAction } from '../../model/device.js';
import type { Doubt } from '../../model/device.js';
import type { IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { AddressBounds, ServiceBounds } from './bounds.js';
import type { Direction } from './layer.js';

/** The other end of a permission. `isForeign`: a group of another account or VPC, which no export of this one defines. */
export type AwsPeer =
  | { readonly kind: 'addresses'; readonly bounds: AddressBounds }
  | { readonly kind: 'group'; readonly id: string; readonly isForeign: boolean; readonly location: Location }
  | { readonly kind: 'prefix-list'; readonly id: string; readonly location: Location };

/** One permission of a security group: any of its peers by any of its services. */
export interface AwsPermission {
  readonly direction: Direction;
  readonly peers: readonly AwsPeer[];
  readonly services: ServiceBounds;
  readonly doubts: readonly Doubt[];
  readonly description?: string;
  readonly location: Location;
}

/** A security group. */
export interface AwsGroup {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly AwsPermission[];
  readonly location: Location;
}

/** A network interface with its private addresses. */
export interface AwsCard {
  readonly id: string;
  readonly addresses: IpSet;
  /** Undefined when the export does not tell the groups. */
  readonly groups: readonly string[] | undefined;
  readonly location: Location;
}

/** One entry of a network ACL. */
export interface AwsAclEntry {
  readonly number: number;
  readonly direction: Direction;
  readonly action: LineAction;
  readonly peer: AddressBounds;
  readonly services: ServiceBounds;
  readonly doubts: readonly Doubt[];
  readonly location: Location;
}

/** A network ACL with the subnets it is associated with. */
export interface AwsAcl {
  readonly id: string;
  /** Undefined when the export does not tell them. */
  readonly subnets: readonly string[] | undefined;
  readonly entries: readonly AwsAclEntry[];
  readonly location: Location;
}

/** A subnet. */
export interface AwsSubnet {
  readonly id: string;
  readonly name: string | undefined;
  readonly addresses: IpSet;
  readonly location: Location;
}

/** A prefix list; `addresses` is undefined when the export names it without its entries. */
export interface AwsPrefixList {
  readonly id: string;
  readonly addresses: IpSet | undefined;
  readonly location: Location;
}

/** Everything that was read. A list that is undefined was not in the export. */
export interface AwsNetwork {
  readonly groups: readonly AwsGroup[];
  readonly cards: readonly AwsCard[] | undefined;
  readonly acls: readonly AwsAcl[] | undefined;
  readonly subnets: readonly AwsSubnet[] | undefined;
  readonly prefixLists: readonly AwsPrefixList[];
  /** False when instances may exist that this export does not list; then nobody knows all members of a group. */
  readonly listsAll: boolean;
}
