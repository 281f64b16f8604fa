/** One packet through one FortiGate of several virtual domains: domain after domain, along the links that join them. */
import type { Packet } from '../../src/model/header-space.js';
import { UnreadableError, type SlowAnswer, type TextFile, type Way } from '../packet-walk/types.js';
import { readConfig, entriesOf, valueOf, type Block } from './read-config.js';
import { checkReferences, forward, type Fortigate } from './walk.js';

/** The slow evaluator of one backup with virtual domains. */
export function openDomains([file]: readonly TextFile[]): (packet: Packet, way: Way) => SlowAnswer {
  const text = file?.text ?? '';
  const whole = readConfig(text);
  const interfaces = entriesOf(whole.sections.get('global') ?? whole, 'system interface');
  const version = /^#config-version=\w+-(\d+)\.(\d+)\.(\d+)-/u.exec(text)?.slice(1).map(Number);
  if (version === undefined) throw new UnreadableError('no version');
  const boxes = new Map(entriesOf(whole, 'vdom').map((vdom) => [vdom.name, openDomain(whole, vdom, { interfaces, version })]));
  return (packet, way) => follow(packet, way, { boxes, interfaces });
}

interface Device {
  readonly boxes: ReadonlyMap<string, Fortigate>;
  readonly interfaces: readonly Block[];
}

/** A domain has its own sections, those of the whole device, and the interfaces that lie in it. */
function openDomain(whole: Block, vdom: Block, { interfaces, version }: { readonly interfaces: readonly Block[]; readonly version: readonly number[] }): Fortigate {
  const own = new Map(interfaces.filter((one) => valueOf(one, 'vdom') === vdom.name).map((one) => [one.name, one]));
  const sections = new Map([...(whole.sections.get('global')?.sections ?? []), ...vdom.sections]);
  sections.set('system interface', { name: 'system interface', settings: new Map(), entries: own, sections: new Map() });
  const root: Block = { ...vdom, sections };
  checkReferences(root);
  return { root, version, speaksIpv6: true, isCentral: false };
}

interface Hop {
  readonly vdom: string;
  readonly ingress: string;
  readonly egress: string;
}

function follow(sent: Packet, way: Way, device: Device): SlowAnswer {
  const hops = hopsBetween(way, device);
  if (hops === undefined) return { verdict: 'block' };
  let packet = sent;
  let isSure = true;
  let last: SlowAnswer = { verdict: 'block' };
  for (const { vdom, ingress, egress } of hops) {
    const box = device.boxes.get(vdom);
    if (box === undefined) throw new UnreadableError('an interface of no domain');
    last = forward(box, packet, { ...way, ingress, egress });
    if (last.verdict === 'block') return last;
    if (last.verdict !== 'pass') isSure = false;
    const { delivered } = last;
    if (delivered === undefined) return { verdict: 'in-doubt' };
    packet = { ...packet, destination: delivered.destination, destinationPort: delivered.destinationPort };
  }
  return isSure ? last : hops.length === 1 ? last : { verdict: 'loose' };
}

/** The domains on the way, found by trying every link once; nothing where no link leads there. */
function hopsBetween({ ingress = '', egress = '' }: Way, { interfaces }: Device): readonly Hop[] | undefined {
  const home = (name: string): string => valueOf(interfaces.find((one) => one.name === name), 'vdom');
  const search = (hop: string, entered: string, seen: readonly string[]): readonly Hop[] | undefined => {
    if (hop === home(egress)) return [{ vdom: hop, ingress: entered, egress }];
    for (const { name } of interfaces.filter((one) => valueOf(one, 'type') === 'vdom-link' && valueOf(one, 'vdom') === hop)) {
      const there = name.endsWith('0') ? name.replace(/0$/u, '1') : name.replace(/1$/u, '0');
      if (home(there) === '' || seen.includes(home(there))) continue;
      const rest = search(home(there), there, [...seen, hop]);
      if (rest !== undefined) return [{ vdom: hop, ingress: entered, egress: name }, ...rest];
    }
    return undefined;
  };
  return search(home(ingress), ingress, []);
}
