import type { Doubt, Translation } from '../../model/device.js';
import { box, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, intersectIps, ipSet } from '../../model/ip-set.js';
import { atLine, type Location } from '../../model/source.js';
import type { Condition } from '../shared/chains/condition.js';
import { namedInterfaces } from '../shared/chains/interface-set.js';
import type { ExportReport } from '../shared/export-report.js';
import type { Link } from './interfaces.js';
import type { ChainRule } from './rule-sets.js';
import { find, numbered, valueAt, valuesAt, type ConfigNode } from './tree.js';
import { readAddresses, readPorts, readProtocol } from './values.js';

/** The wizard of EdgeOS: translations, and the rules that it adds by itself. */
export interface PortForwards {
  readonly translations: readonly Translation[];
  /** Ahead of the rule sets of interfaces, with `auto-firewall enable`. */
  readonly rules: readonly ChainRule[];
}

/** What port forwards are read with. */
export interface PortForwardContext {
  readonly path: string;
  readonly links: readonly Link[];
  readonly report: ExportReport;
  nextId(): string;
}

/** Reads `port-forward`. A packet to the address of the WAN interface goes on to the address behind it. */
export function readPortForwards(root: ConfigNode, context: PortForwardContext): PortForwards {
  const node = find(root, 'port-forward');
  const wan = valueAt(node, 'wan-interface');
  if (node === undefined || wan === undefined) return { translations: [], rules: [] };
  const isAutomatic = valueAt(node, 'auto-firewall') === 'enable';
  const hairpin = valueAt(node, 'hairpin-nat') === 'enable' ? valuesAt(node, 'lan-interface') : [];
  const each = numbered(node, 'rule').filter((rule) => find(rule, 'disable') === undefined).flatMap((rule) => {
    const parts = partsOf(rule, wan, context);
    return parts === undefined ? [] : [{ translation: translationOf(parts, [wan, ...hairpin], context), rule: isAutomatic ? ruleOf(parts, wan) : undefined }];
  });
  return { translations: each.map(({ translation }) => translation), rules: each.flatMap(({ rule }) => rule ?? []) };
}

interface Parts {
  readonly label: string;
  readonly location: Location;
  readonly before: HeaderSpace;
  readonly after: HeaderSpace;
  readonly isSure: boolean;
  readonly target: { readonly address: bigint; readonly ports: { readonly first: number; readonly last: number } | undefined };
}

function partsOf(rule: ConfigNode, wan: string, { path, links, report }: PortForwardContext): Parts | undefined {
  const location = atLine(path, rule.line);
  const original = readPorts(valueAt(rule, 'original-port') ?? '');
  const protocols = readProtocol(valueAt(rule, 'protocol') ?? 'tcp_udp');
  const [address] = readAddresses(valueAt(rule, 'forward-to', 'address') ?? '') ?? [];
  const portText = valueAt(rule, 'forward-to', 'port');
  const forwarded = portText === undefined ? undefined : readPorts(portText);
  const isRead = original?.negated === false && protocols !== undefined && protocols !== 'all' && address?.first === address?.last && (portText === undefined || forwarded?.ports.length === 1);
  if (!isRead || address === undefined) {
    report.add('incomplete', 'export.unsupported', location, { what: `port-forward rule ${rule.word}`.slice(0, 60) });
    return undefined;
  }
  const link = links.find(({ model }) => model.name === wan);
  const own = intersectIps(ipSet((link?.model.addresses ?? []).map((each) => ({ first: each.address, last: each.address }))), ALL_IPV4);
  const isSure = link?.isStatic === true && own.length > 0;
  return {
    label: `port-forward rule ${rule.word}`.slice(0, 200),
    location,
    before: [box({ source: ALL_IPV4, destination: isSure ? own : ALL_IPV4, protocols, destinationPorts: original.ports })],
    after: [box({ source: ALL_IPV4, destination: [address], protocols, destinationPorts: forwarded?.ports ?? original.ports })],
    isSure,
    target: { address: address.first, ports: forwarded?.ports[0] },
  };
}

function translationOf({ label, location, before, isSure, target }: Parts, interfaces: readonly string[], { nextId }: PortForwardContext): Translation {
  const doubts: Doubt[] = isSure ? [] : [{ code: 'vyos.learnt_address', parameters: { interface: interfaces[0] ?? '' }, location }];
  return {
    id: nextId(), label, field: 'destination', match: { must: isSure ? before : NOTHING, may: before }, ingress: { patterns: [...new Set(interfaces)], negated: false },
    target: { addresses: [{ first: target.address, last: target.address }], ...(target.ports === undefined ? {} : { ports: target.ports }), mapping: 'any' }, doubts, location,
  };
}

/** Whether the added rules stand before or behind those of the interfaces is not documented. */
function ruleOf({ label, location, after }: Parts, wan: string): ChainRule {
  const doubts: Doubt[] = [{ code: 'vyos.auto_firewall', parameters: {}, location }];
  const condition: Condition = { match: { must: NOTHING, may: after }, ingress: namedInterfaces([wan], false), translated: 'only', doubts };
  return { label: `${label} auto-firewall`, location, step: { kind: 'decide' }, ending: 'permit', node: undefined, condition, description: undefined };
}
