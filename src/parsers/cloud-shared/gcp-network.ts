/** What Google Cloud says about filtering in VPC networks, whichever file it was read from. */
import type { Doubt, LineAction } from '../../model/device.js';
import type { IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { AddressBounds, ServiceBounds } from './bounds.js';
import type { Direction } from './layer.js';

/** One VPC firewall rule. `undefined` for targets, ranges or sources means that the rule names none. */
export interface GcpRule {
  readonly name: string;
  /** The last part of the network's address: `default`. */
  readonly network: string;
  readonly priority: number;
  readonly direction: Direction;
  readonly action: LineAction;
  readonly services: ServiceBounds;
  readonly sourceRanges: AddressBounds | undefined;
  readonly destinationRanges: AddressBounds | undefined;
  readonly sources: readonly GcpSelector[];
  readonly targets: readonly GcpSelector[];
  readonly doubts: readonly Doubt[];
  readonly description?: string;
  readonly location: Location;
}

/** Instances by network tag or by service account. */
export interface GcpSelector {
  readonly kind: 'tag' | 'account';
  readonly name: string;
}

/** One network interface of an instance. */
export interface GcpCard {
  readonly network: string;
  /** Its primary internal address; what a source tag stands for. */
  readonly primary: IpSet;
  /** All addresses, ranges of aliases included. */
  readonly addresses: IpSet;
  readonly tags: readonly string[];
  readonly accounts: readonly string[];
  readonly isSure: boolean;
  readonly location: Location;
}

/** A subnet of a network. */
export interface GcpSubnet {
  readonly id: string;
  readonly addresses: IpSet;
  readonly location: Location;
}

/** Everything that was read. A list that is undefined was not in the export. */
export interface GcpNetwork {
  readonly rules: readonly GcpRule[];
  readonly cards: readonly GcpCard[] | undefined;
  readonly subnets: readonly GcpSubnet[] | undefined;
  /** False when instances may exist that this export does not list; then nobody knows all members of a group. */
  readonly listsAll: boolean;
}
