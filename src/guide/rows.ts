/** Every row of the guide's port tables, in the guide's order. */
import { indexById } from './index-by-id.js';
import { addOnServerRows } from './rows/add-on-servers.js';
import { clientRows } from './rows/clients.js';
import { deviceRows } from './rows/devices.js';
import { eventServerRows } from './rows/event-server.js';
import { failoverServerRows } from './rows/failover-server.js';
import { managementServerRows } from './rows/management-server.js';
import { mobileServerRows } from './rows/mobile-server.js';
import { recordingServerRows } from './rows/recording-server.js';
import { serverOutboundRows } from './rows/server-outbound.js';
import type { GuideRow } from './types.js';

const printedRows = [
  ...managementServerRows,
  ...eventServerRows,
  ...recordingServerRows,
  ...failoverServerRows,
  ...mobileServerRows,
  ...addOnServerRows,
  ...serverOutboundRows,
  ...deviceRows,
  ...clientRows,
] as const;

/** Id of a row, such as `ms-in-9000`. */
export type RowId = (typeof printedRows)[number]['id'];

/** The 78 rows as printed; `guideFlows` tells how they are read. */
export const guideRows: readonly GuideRow[] = printedRows;

/** The row of that id, undefined when there is none. */
export const rowById: (id: string) => GuideRow | undefined = indexById(guideRows);
