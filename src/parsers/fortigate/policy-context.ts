import type { AddressBook } from './addresses.js';
import type { Location } from '../../model/source.js';
import type { InterfaceTable } from './interfaces.js';
import type { Report } from './report.js';
import type { Activity } from './schedules.js';
import type { Version } from './scope.js';
import type { ServiceBook } from './services.js';
import type { VirtualIpBook } from './virtual-ips.js';

/** Everything a policy refers to. */
export interface PolicyContext {
  readonly report: Report;
  readonly interfaces: InterfaceTable;
  readonly addresses4: AddressBook;
  readonly addresses6: AddressBook;
  readonly services: ServiceBook;
  readonly virtualIps4: VirtualIpBook;
  readonly virtualIps6: VirtualIpBook;
  readonly schedule: (name: string | undefined, location: Location) => Activity;
  readonly version: Version | undefined;
  readonly centralNat: boolean;
}

/** Which attributes of a policy table hold its interfaces and addresses. */
export interface PolicyShape {
  readonly ingress: string;
  /** Absent for traffic to the device itself, which leaves by no interface. */
  readonly egress?: string;
  readonly addresses: readonly AddressKeys[];
}

/** Names of the attributes that hold the addresses; they differ between the policy tables of old and new versions. */
export interface AddressKeys {
  readonly family: 4 | 6;
  readonly source: string;
  readonly destination: string;
  readonly sourceNegate: string;
  readonly destinationNegate: string;
}
