/** Milestone's own hosts on the Internet, the only destinations outside that the guide prints (ruling 20). */
import type { RowId } from './rows.js';

export type InternetHostId = 'milestone-license' | 'milestone-customer-dashboard' | 'milestone-docs';

/** A named class of Internet destinations. */
export interface InternetHost {
  readonly id: InternetHostId;
  /** DNS names. Empty when the guide prints none: the site must then name it (INC-29). */
  readonly names: readonly string[];
  /** Addresses that the guide prints beside the name. Cloud addresses change: accepted only with the name. */
  readonly printedAddresses: readonly string[];
  readonly port: 443;
  /** The row that names it. */
  readonly row: RowId;
}

/** Each host once, in the order of the guide. */
export const internetHosts: readonly InternetHost[] = [
  { id: 'milestone-license', names: ['www.milestonesys.com'], printedAddresses: [], port: 443, row: 'ms-out-443-license' },
  { id: 'milestone-customer-dashboard', names: [], printedAddresses: [], port: 443, row: 'es-out-443-dashboard' },
  {
    id: 'milestone-docs',
    names: ['doc.milestonesys.com'],
    printedAddresses: ['52.178.114.226'],
    port: 443,
    row: 'cl-out-443-docs',
  },
];
