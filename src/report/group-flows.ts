import type { FlowChange, FlowChangeEnd } from '../model/report.js';

/** Changes of traffic that one line makes at one destination, whoever sends it. */
export interface FlowGroup extends Omit<FlowChange, 'source'> {
  readonly sources: readonly FlowChangeEnd[];
}

/** One row for what differs in its sources alone: a line that was widened changes the traffic of many. */
export function groupFlows(flows: readonly FlowChange[]): readonly FlowGroup[] {
  const groups = new Map<string, FlowGroup>();
  for (const { source, ...flow } of flows) {
    const { change, certainty, destination, protocol, ports, location } = flow;
    const key = JSON.stringify([change, certainty, destination, protocol, ports, location]);
    const known = groups.get(key);
    groups.set(key, known === undefined ? { ...flow, sources: [source] } : { ...known, sources: [...known.sources, source] });
  }
  return [...groups.values()];
}
