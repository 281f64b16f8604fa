import type { Doubt, Filter, Line } from '../../model/device.js';
import { EVERYTHING, NOTHING } from '../../model/header-space.js';
import { ALL_IPV6 } from '../../model/ip-set.js';
import type { Report } from './report.js';
import { at, valueOf, type Statement } from './tree.js';

/** In packet mode no policy is asked at all. */
export function reportPacketMode(root: Statement, report: Report): void {
  for (const family of ['inet', 'inet6', 'mpls']) {
    const mode = valueOf(at(root, 'security', 'forwarding-options', 'family', family), 'mode');
    if (mode === undefined || mode.text === 'flow-based' || (family === 'inet6' && mode.text === 'drop')) continue;
    report.mark(mode.location, 'unsupported');
    report.add('incomplete', 'export.unsupported', mode.location, { what: `security forwarding-options family ${family} mode ${mode.text.slice(0, 40)}` });
  }
}

/**
 * Whether IPv6 is forwarded. `drop` is documented as the default and `flow-based` is what newer branch models do: where
 * nothing is stated, IPv6 is in doubt.
 */
export function inet6Filter(root: Statement): readonly Filter[] {
  const mode = valueOf(at(root, 'security', 'forwarding-options', 'family', 'inet6'), 'mode');
  if (mode?.text === 'flow-based' || mode?.text === 'packet-based') return [];
  const location = mode?.location ?? at(root, 'security')?.location ?? root.location;
  const doubt: Doubt = { code: 'juniper-srx.inet6_mode', parameters: {}, location };
  const isDropped = mode?.text === 'drop';
  const line: Line = {
    label: 'forwarding-options family inet6 mode drop',
    action: 'deny',
    match: { must: isDropped ? EVERYTHING : NOTHING, may: EVERYTHING },
    doubts: isDropped ? [] : [doubt],
    location,
  };
  return [{ name: 'forwarding-options family inet6', hooks: ['forward'], universe: ALL_IPV6, lines: [line], defaultAction: 'permit', defaultLocation: location, replies: 'stateful' }];
}
