import { atLine } from '../../model/source.js';
import { namedInterfaces } from '../shared/chains/interface-set.js';
import type { ExportReport } from '../shared/export-report.js';
import type { BoundChain } from './bindings.js';
import { callFor, endFor, type ChainRule, type Ending } from './rule-sets.js';
import { find, valueAt, valuesAt, type ConfigNode } from './tree.js';

interface Zone {
  readonly name: string;
  readonly node: ConfigNode;
  readonly interfaces: readonly string[];
  readonly isLocal: boolean;
}

/** What zones are converted with. */
export interface ZoneContext {
  readonly path: string;
  readonly family: 4 | 6;
  readonly report: ExportReport;
}

/**
 * `firewall zone` (1.4 and later) and `zone-policy` (before, and EdgeOS), as data/templates/firewall/nftables-zone.j2 of
 * vyos-1x writes them: by the zone that the packet goes to, then by the one it comes from, then the zone's default action.
 * A packet to an interface in no zone meets no rule. Vyatta's documentation says otherwise: with `zone-policy` in doubt.
 */
export function readZones(root: ConfigNode, context: ZoneContext): readonly BoundChain[] {
  const nodes = [...(find(root, 'firewall', 'zone')?.children ?? []), ...(find(root, 'zone-policy', 'zone')?.children ?? [])];
  const zones = nodes.map((node): Zone => ({
    name: node.word,
    node,
    interfaces: [...valuesAt(node, 'interface'), ...valuesAt(node, 'member', 'interface')].map((name) => name.replace(/\+$/u, '*')),
    isLocal: find(node, 'local-zone') !== undefined,
  }));
  const [first] = zones;
  if (first === undefined) return [];
  const location = atLine(context.path, first.node.line);
  const locals = zones.filter(({ isLocal }) => isLocal);
  const isOld = find(root, 'zone-policy') !== undefined;
  const forward = [...zones.filter(({ isLocal }) => !isLocal).flatMap((zone) => towards(zone, zones, context)), ...(isOld ? unzoned(zones, context) : [])];
  const chains: BoundChain[] = [{ base: { name: 'zones forward', hooks: ['forward'], isEarly: false, location }, rules: forward }];
  if (locals.length > 0) {
    chains.push({ base: { name: 'zones local', hooks: ['input'], isEarly: false, location }, rules: locals.flatMap((zone) => towards(zone, zones, context)) });
    chains.push({ base: { name: 'zones output', hooks: ['output'], isEarly: false, location }, rules: locals.flatMap((zone) => fromLocal(zone, zones, context)) });
  }
  return chains;
}

function ruleSetOf(node: ConfigNode | undefined, family: 4 | 6): string | undefined {
  return valueAt(node, 'firewall', family === 4 ? 'name' : 'ipv6-name');
}

/** What comes into a zone. */
function towards(zone: Zone, zones: readonly Zone[], context: ZoneContext): readonly ChainRule[] {
  const { path, family } = context;
  const egress = zone.isLocal ? {} : { egress: namedInterfaces(zone.interfaces, false) };
  const rules: ChainRule[] = zone.isLocal ? [] : inside(zone, context);
  for (const from of find(zone.node, 'from')?.children ?? []) {
    const source = zones.find(({ name }) => name === from.word);
    const target = ruleSetOf(from, family);
    const location = atLine(path, from.line);
    if (source === undefined) context.report.add('incomplete', 'export.undefined_reference', location, { kind: 'zone', name: from.word.slice(0, 60) });
    if (source === undefined || target === undefined || source.isLocal) continue;
    const made = { label: `zone ${zone.name} from ${source.name}`, location, ingress: namedInterfaces(source.interfaces, false), ...egress };
    rules.push(callFor(made, target), endFor(made, 'permit'));
  }
  return [...rules, ...defaults(zone, context, egress)];
}

/** Inside a zone everything passes, unless `intra-zone-filtering` says otherwise. */
function inside(zone: Zone, { path, family, report }: ZoneContext): ChainRule[] {
  const filtering = find(zone.node, 'intra-zone-filtering');
  const members = namedInterfaces(zone.interfaces, false);
  const made = { label: `zone ${zone.name} inside`, location: atLine(path, (filtering ?? zone.node).line), ingress: members, egress: members };
  const target = ruleSetOf(filtering, family);
  if (target !== undefined) return [callFor(made, target), endFor(made, 'permit')];
  const action = valueAt(filtering, 'action') ?? 'accept';
  return [endFor(made, endingOf(action, { location: made.location, report }))];
}

function endingOf(action: string, { location, report }: { readonly location: ChainRule['location']; readonly report: ExportReport }): Ending {
  if (action === 'accept') return 'permit';
  if (action === 'drop' || action === 'reject') return 'deny';
  report.add('incomplete', 'export.unrecognised', location, { what: `action ${action}`.slice(0, 60) });
  return 'unknown';
}

/** What no `from` decides: the zone's default rule set, then its default action, `drop` when none is stated. */
function defaults(zone: Zone, { path, family, report }: ZoneContext, side: Pick<Parameters<typeof callFor>[0], 'egress'>): readonly ChainRule[] {
  const fallback = find(zone.node, 'default-firewall');
  const target = valueAt(fallback, family === 4 ? 'name' : 'ipv6-name');
  const stated = find(zone.node, 'default-action');
  const location = atLine(path, (stated ?? zone.node).line);
  const made = { label: `zone ${zone.name} default-action`, location, ...side };
  const end = endFor(made, endingOf(stated?.children[0]?.word ?? 'drop', { location, report }));
  return target === undefined ? [end] : [callFor({ ...made, label: `zone ${zone.name} default-firewall` }, target), end];
}

/** What the router itself sends: the other zones say what they accept from the local one. */
function fromLocal(local: Zone, zones: readonly Zone[], context: ZoneContext): readonly ChainRule[] {
  const rules = zones.filter(({ isLocal }) => !isLocal).flatMap((zone): readonly ChainRule[] => {
    const from = find(zone.node, 'from', local.name);
    const target = ruleSetOf(from, context.family);
    if (from === undefined || target === undefined) return [];
    const made = { label: `zone ${zone.name} from ${local.name}`, location: atLine(context.path, from.line), egress: namedInterfaces(zone.interfaces, false) };
    return [callFor(made, target), endFor(made, 'permit')];
  });
  return [...rules, ...defaults(local, context, {})];
}

function unzoned(zones: readonly Zone[], { path }: ZoneContext): readonly ChainRule[] {
  const all = zones.flatMap(({ interfaces }) => interfaces);
  const [first] = zones;
  if (all.length === 0 || first === undefined) return [];
  return [endFor({ label: 'zone-policy: interface in no zone', location: atLine(path, first.node.line), ingress: namedInterfaces(all, false), egress: namedInterfaces(all, true) }, 'permit or deny')];
}
