/** What Microsoft Azure says about filtering in virtual networks, whichever file it was read from. */
import type { Doubt, LineAction } from '../../model/device.js';
import type { IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { AddressBounds, ServiceBounds } from './bounds.js';
import type { Direction } from './layer.js';

/** One end of a rule: addresses, a service tag, or the members of an application security group. */
export type AzurePeer =
  | { readonly kind: 'addresses'; readonly bounds: AddressBounds }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'application-group'; readonly id: string };

/** One rule of a network security group; the lowest priority number decides. */
export interface AzureRule {
  readonly name: string;
  readonly priority: number;
  readonly direction: Direction;
  readonly action: LineAction;
  readonly sources: readonly AzurePeer[];
  readonly destinations: readonly AzurePeer[];
  readonly services: ServiceBounds;
  readonly doubts: readonly Doubt[];
  readonly description?: string;
  readonly location: Location;
  readonly builtIn: boolean;
}

/** A network security group with what it is associated with. Ids are in lower case: Azure compares them so. */
export interface AzureGroup {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly AzureRule[];
  readonly subnets: readonly string[];
  readonly cards: readonly string[];
  /** False when something about it was not understood. */
  readonly isSure: boolean;
  readonly location: Location;
}

/** One IP configuration of a network interface. */
export interface AzureAddress {
  readonly addresses: IpSet;
  readonly subnet: string | undefined;
  readonly applicationGroups: readonly string[];
}

/** A network interface. */
export interface AzureCard {
  readonly id: string;
  readonly group: string | undefined;
  readonly configurations: readonly AzureAddress[];
  readonly isSure: boolean;
  readonly location: Location;
}

/** A subnet of a virtual network. */
export interface AzureSubnet {
  readonly id: string;
  readonly name: string;
  readonly addresses: IpSet;
  readonly group: string | undefined;
  readonly isSure: boolean;
  readonly location: Location;
}

/** A virtual network; `tag` is what the service tag VirtualNetwork stands for in it. */
export interface AzureVnet {
  readonly id: string;
  readonly tag: AddressBounds;
  readonly subnets: readonly AzureSubnet[];
  readonly location: Location;
}

/** Everything that was read. A list that is undefined was not in the export. */
export interface AzureNetwork {
  readonly groups: readonly AzureGroup[];
  readonly cards: readonly AzureCard[] | undefined;
  readonly vnets: readonly AzureVnet[] | undefined;
  /** False when instances may exist that this export does not list; then nobody knows all members of a group. */
  readonly listsAll: boolean;
}
