import type { DeviceConfig, Filter, Route, Translation } from '../../model/device.js';
import { NOTHING, EVERYTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6 } from '../../model/ip-set.js';
import { parseCidr, parseIpAddress } from '../../model/ip-address.js';
import { atLine } from '../../model/source.js';
import { translatedAddresses } from '../shared/chains/lines.js';
import { unfoldChain } from '../shared/chains/unfold.js';
import type { ExportReport } from '../shared/export-report.js';
import { exemptUnchanged } from '../shared/unchanged-destination.js';
import { readBindings, type BoundChain } from './bindings.js';
import { convertChain, letsAnswersPass, type BaseChain } from './filters.js';
import { readGroups } from './groups.js';
import { readInterfaces, type Link } from './interfaces.js';
import type { MatchContext } from './matchers.js';
import { readNat } from './nat.js';
import { readPortForwards, type PortForwards } from './port-forward.js';
import { programOf, rulesOf, type ChainRule } from './rule-sets.js';
import { find, valueAt, type ConfigNode } from './tree.js';
import { readZones } from './zones.js';

/** The device that a configuration tree describes. */
export function convertDevice(root: ConfigNode, path: string, report: ExportReport): DeviceConfig {
  const links = readInterfaces(root, path, report);
  if (links.length === 0) report.add('incomplete', 'vyos.no_interfaces', { path });
  let count = 0;
  const shared: Shared = {
    root, path, report, links,
    nextId: () => {
      count += 1;
      return `nat-${count}`;
    },
  };
  const parts = ([4, 6] as const).map((family) => convertFamily(family, shared));
  const hostname = valueAt(root, 'system', 'host-name');
  return {
    format: 'vyos',
    identity: { hostnames: hostname === undefined ? [] : [hostname], serials: [] },
    location: { path },
    interfaces: links.map(({ model }) => model),
    routes: readRoutes(root, path, report),
    filters: parts.flatMap((part) => part.filters),
    translations: parts.flatMap((part) => part.translations),
    families: [4, 6],
  };
}

interface Shared {
  readonly root: ConfigNode;
  readonly path: string;
  readonly report: ExportReport;
  readonly links: readonly Link[];
  nextId(): string;
}

interface FamilyParts {
  readonly filters: readonly Filter[];
  readonly translations: readonly Translation[];
}

function convertFamily(family: 4 | 6, shared: Shared): FamilyParts {
  const { root, path, report, links } = shared;
  const chains = namedRuleSets(family, shared);
  const forwards = family === 4 ? readPortForwards(root, shared) : NO_FORWARDS;
  const bases = [...baseChains(family, shared), ...withForwards(readBindings(root, { links, path, family }), forwards, path), ...readZones(root, { path, family, report })];
  for (const { base, rules } of bases) chains.set(base.name, rules);
  const contextWith = (untracked: HeaderSpace): MatchContext => ({
    path, family, untracked, groups: readGroups(root, { path, links }), usesIpsec: find(root, 'vpn') !== undefined,
    report: (code, location, parameters) => {
      report.add('incomplete', code, location, parameters);
    },
  });
  const untracked = untrackedBy(chains, bases, { context: contextWith(NOTHING), report });
  const context = contextWith(untracked);
  const nat = [...forwards.translations, ...(family === 4 ? readNat(root, { match: context, report, nextId: shared.nextId }) : [])];
  const translations = nat.filter(({ field, target }) => field === 'destination' && target !== 'none').map(({ id }) => id);
  const passing = answers(chains, bases, { isAllTracked: untracked.length === 0, hasPolicy: acceptsEstablished(root) });
  const program = programOf(chains, context, report);
  const own = bases.map(({ base }) => convertChain(base, {
    family, program, translations, translated: translatedAddresses(nat), replies: base.hooks.every((hook) => passing.has(hook)) ? 'stateful' : 'in-doubt',
  }));
  const filters = own.some(({ hooks }) => hooks.includes('forward')) || links.length === 0 ? own : [...own, openForward(family, path)];
  const ordered = [...nat.filter(({ field }) => field === 'destination'), ...nat.filter(({ field }) => field === 'source')];
  return { filters, translations: exemptUnchanged(ordered, filters) };
}

/** Without any rule for them, packets that go through are forwarded. */
function openForward(family: 4 | 6, path: string): Filter {
  return { name: `firewall ipv${family} forward`, hooks: ['forward'], universe: family === 4 ? ALL_IPV4 : ALL_IPV6, lines: [], defaultAction: 'permit', defaultLocation: { path }, replies: 'stateful' };
}

const NO_FORWARDS: PortForwards = { translations: [], rules: [] };

/** `firewall name X` and `firewall ipv6-name X` before 1.4, `firewall ipv4 name X` and `firewall ipv6 name X` since. */
function namedRuleSets(family: 4 | 6, { root, path, report }: Shared): Map<string, readonly ChainRule[]> {
  const nodes = [...(find(root, 'firewall', family === 4 ? 'name' : 'ipv6-name')?.children ?? []), ...(find(root, 'firewall', `ipv${family}`, 'name')?.children ?? [])];
  return new Map(nodes.map((node) => [node.word, rulesOf(node, { path, name: node.word, usual: 'drop', report })]));
}

/** Base chains of 1.4 and later, and where they stand (data/templates/firewall/nftables.j2 of vyos-1x). */
const BASES = [
  ['prerouting', 'raw', ['forward', 'input']], ['forward', 'filter', ['forward']], ['input', 'filter', ['input']], ['output', 'raw', ['output']], ['output', 'filter', ['output']],
] as const;

function baseChains(family: 4 | 6, { root, path, report }: Shared): readonly BoundChain[] {
  return BASES.flatMap(([hook, priority, hooks]): readonly BoundChain[] => {
    const node = find(root, 'firewall', `ipv${family}`, hook, priority);
    if (node === undefined) return [];
    const name = `${hook} ${priority}`;
    const base: BaseChain = { name, hooks, isEarly: hook === 'prerouting', location: atLine(path, node.line) };
    return [{ base, rules: rulesOf(node, { path, name, usual: 'accept', report }) }];
  });
}

/** The rules that `port-forward` adds stand in front of the `in` rule sets of interfaces. */
function withForwards(bound: readonly BoundChain[], { rules }: PortForwards, path: string): readonly BoundChain[] {
  if (rules.length === 0) return bound;
  const known = bound.find(({ base }) => base.name === 'interfaces in');
  const base: BaseChain = known?.base ?? { name: 'interfaces in', hooks: ['forward'], isEarly: false, location: rules[0]?.location ?? { path } };
  return [{ base, rules: [...rules, ...(known?.rules ?? [])] }, ...bound.filter((each) => each !== known)];
}

interface Tracking {
  readonly context: MatchContext;
  readonly report: ExportReport;
}

function untrackedBy(chains: ReadonlyMap<string, readonly ChainRule[]>, bases: readonly BoundChain[], { context, report }: Tracking): HeaderSpace {
  if (![...chains.values()].some((rules) => rules.some(({ ending }) => ending === 'untrack'))) return NOTHING;
  const program = programOf(chains, context, report);
  const spaces = bases.filter(({ base }) => base.name.endsWith('raw')).flatMap(({ base }): HeaderSpace => {
    const { verdicts, overflow } = unfoldChain(program, base);
    return overflow ? EVERYTHING : verdicts.filter(({ rule, by }) => by === 'rule' && rule.ending === 'untrack').flatMap(({ cell }) => cell.match.may);
  });
  return spaces.length > 64 ? EVERYTHING : spaces;
}

/** `state-policy established action accept`: every chain begins with it. */
function acceptsEstablished(root: ConfigNode): boolean {
  return ['accept'].includes(valueAt(root, 'firewall', 'global-options', 'state-policy', 'established', 'action') ?? valueAt(root, 'firewall', 'state-policy', 'established', 'action') ?? '');
}

interface AnswerContext {
  readonly isAllTracked: boolean;
  readonly hasPolicy: boolean;
}

/** Hooks at which the answers to a permitted connection surely come back. */
function answers(chains: ReadonlyMap<string, readonly ChainRule[]>, bases: readonly BoundChain[], { isAllTracked, hasPolicy }: AnswerContext): ReadonlySet<string> {
  const passes = (hook: string): boolean => bases.filter(({ base }) => base.hooks.some((one) => one === hook))
    .every(({ base }) => (hasPolicy && isAllTracked && !base.name.endsWith('raw')) || letsAnswersPass(chains, base.name, isAllTracked));
  // The answers to what comes in go out, and the other way round.
  const result = new Set<string>();
  if (passes('forward')) result.add('forward');
  if (passes('output')) result.add('input');
  if (passes('input')) result.add('output');
  return result;
}

/** `protocols static route 0.0.0.0/0 next-hop 192.0.2.1`, and `interface` or `next-hop-interface` behind it. */
function readRoutes(root: ConfigNode, path: string, report: ExportReport): readonly Route[] {
  const statics = find(root, 'protocols', 'static');
  const kinds = ['route', 'route6', 'interface-route', 'interface-route6'];
  return kinds.flatMap((kind) => (find(statics, kind)?.children ?? []).flatMap((node): readonly Route[] => {
    const destination = parseCidr(node.word);
    const location = atLine(path, node.line);
    if (destination === undefined) {
      report.add('incomplete', 'export.invalid_value', location, { what: `static ${kind}`, value: node.word.slice(0, 60), expected: 'address/length' });
      return [];
    }
    const hops = (find(node, 'next-hop')?.children ?? []).filter((hop) => find(hop, 'disable') === undefined).map((hop): Route => {
      const nextHop = parseIpAddress(hop.word);
      if (nextHop === undefined) report.add('incomplete', 'export.invalid_value', atLine(path, hop.line), { what: 'next-hop', value: hop.word.slice(0, 60), expected: '<address>' });
      const name = valueAt(hop, 'interface') ?? valueAt(hop, 'next-hop-interface');
      return { destination, ...(nextHop === undefined ? {} : { nextHop }), ...(name === undefined ? {} : { interface: name }), location };
    });
    const links = [...(find(node, 'interface')?.children ?? []), ...(find(node, 'next-hop-interface')?.children ?? [])];
    return [...hops, ...links.filter((link) => find(link, 'disable') === undefined).map((link): Route => ({ destination, interface: link.word, location }))];
  }));
}
