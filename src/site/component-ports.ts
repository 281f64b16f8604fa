import { guideRows } from '../guide/rows.js';
import type { GuideRow } from '../guide/types.js';
import type { Component, Feature } from '../model/site.js';

/** A port that a component listens on by default. */
export interface DefaultPort {
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
  /** True for the ports of the web server of Windows, which serves several components. */
  readonly shared: boolean;
  /** The port is open only where this feature is used. */
  readonly feature?: Feature;
}

/** Features that are a component of their own: where the component is, the port is open. */
const WHOLE_COMPONENTS: readonly Feature[] = ['lpr', 'onvif', 'dlna', 'screen-recorder', 'incident-manager'];
/** Applications of the Management Server's web server, for which the guide has no rows of their own. */
const ON_MANAGEMENT_SERVER: readonly Component[] = ['api-gateway', 'identity-provider'];

/**
 * The numbers that a component listens on by default on a host with so many recorder instances: the inbound rows of
 * the guide without those that are only reserved (SNMP) and the range of video push. Each further instance takes the
 * next number after the one that the guide prints (line 69).
 */
export function defaultPorts(component: Component, recorderInstances: number): readonly DefaultPort[] {
  const ports = new Map<string, DefaultPort>();
  for (const row of guideRows) {
    for (const port of listensOn(row, component) ? rowPorts(row, recorderInstances) : []) {
      ports.set(`${port.protocol}/${port.port}`, port);
    }
  }
  return [...ports.values()];
}

function listensOn(row: GuideRow, component: Component): boolean {
  if (row.direction !== 'inbound' || row.flags.includes('reserved') || row.flags.includes('range')) return false;
  if (ON_MANAGEMENT_SERVER.includes(component)) return row.components.includes('management-server') && isWeb(row);
  return row.components.includes(component);
}

function rowPorts(row: GuideRow, recorderInstances: number): readonly DefaultPort[] {
  const count = row.flags.includes('multiInstance') ? recorderInstances : 1;
  const isOptional = row.feature !== undefined && !WHOLE_COMPONENTS.includes(row.feature);
  const feature = row.feature !== undefined && isOptional ? { feature: row.feature } : {};
  const protocols = row.transport === 'both' ? (['tcp', 'udp'] as const) : ([row.transport] as const);
  return protocols.flatMap((protocol) =>
    Array.from({ length: count }, (_none, index) => ({ protocol, port: row.ports.first + index, shared: isWeb(row), ...feature })),
  );
}

function isWeb(row: GuideRow): boolean {
  return row.ports.first === 80 || row.ports.first === 443;
}
