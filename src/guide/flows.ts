/** How the guide's rows are read: every flow they resolve to, with what applies when. */
import { outwardFlows } from './flows/outward.js';
import { toAddOnServerFlows } from './flows/to-add-on-servers.js';
import { toEventServerFlows } from './flows/to-event-server.js';
import { toFailoverFlows } from './flows/to-failover.js';
import { toManagementFlows } from './flows/to-management.js';
import { toMobileServerFlows } from './flows/to-mobile-server.js';
import { toRecorderFlows } from './flows/to-recorders.js';
import { indexById } from './index-by-id.js';
import type { GuideFlow } from './types.js';

const resolvedFlows = [
  ...toManagementFlows,
  ...toEventServerFlows,
  ...toRecorderFlows,
  ...toFailoverFlows,
  ...toMobileServerFlows,
  ...toAddOnServerFlows,
  ...outwardFlows,
] as const;

/** Id of a flow, such as `FL22b`. */
export type FlowId = (typeof resolvedFlows)[number]['id'];

/** The 67 readings, rulings 21 to 26 applied. */
export const guideFlows: readonly GuideFlow[] = resolvedFlows;

/** The flow of that id, undefined when there is none. */
export const flowById: (id: string) => GuideFlow | undefined = indexById(guideFlows);
