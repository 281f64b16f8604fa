/** Sets of ipset(8), drawn at random, and rules that ask them. */
import type { Random } from '../random.js';
import type { Values } from '../kernel/values.js';

/** A set, as `ipset restore` takes it, with the number of parts in its elements. */
export interface RandomSet {
  readonly name: string;
  readonly text: string;
  readonly parts: number;
}

/** The types that common kernels are built with. */
const TYPES = [
  'hash:ip', 'hash:net', 'hash:net', 'hash:ip,port', 'hash:net,port', 'hash:net,port', 'hash:ip,port,ip', 'hash:ip,port,net',
  'hash:net,iface', 'hash:net,iface', 'bitmap:port',
];

/** A few sets of different types, and lists of them. */
export function randomSets(random: Random, values: Values): readonly RandomSet[] {
  const plain = Array.from({ length: random.between(2, 5) }, (_, index) => randomSet(random, values, `S${index}`));
  if (!random.chance(0.5)) return plain;
  const members = plain.filter(() => random.chance(0.6));
  const parts = Math.max(1, ...members.map((set) => set.parts));
  return [...plain, { name: 'L0', parts, text: ['create L0 list:set size 8', ...members.map(({ name }) => `add L0 ${name}`)].join('\n') }];
}

function randomSet(random: Random, values: Values, name: string): RandomSet {
  const type = random.pick(TYPES);
  const dimensions = type.slice(type.indexOf(':') + 1).split(',');
  // A set of the other family may be asked as well; it holds nothing for the packet.
  const family = values.family === 6 ? ' family inet6' : '';
  const netmask = type === 'hash:ip' && random.chance(0.3) ? ` netmask ${values.family === 4 ? random.between(20, 31) : random.between(100, 127)}` : '';
  const options = type === 'bitmap:port' ? ' range 0-65535' : `${family}${netmask}`;
  const elements = new Map<string, string>();
  for (let index = random.between(0, 8); index > 0; index -= 1) {
    values.startRule();
    const inside = elements.size === 0 || random.chance(0.4) ? undefined : narrower(random, random.pick([...elements.keys()]));
    const element = inside ?? dimensions.map((dimension) => part(random, values, { dimension, alone: dimensions.length === 1 })).join(',');
    const nomatch = dimensions.includes('net') && random.chance(0.35) ? ' nomatch' : '';
    elements.set(element, `add -exist ${name} ${element}${nomatch}`);
  }
  return { name, parts: dimensions.length, text: [`create ${name} ${type}${options}`, ...elements.values()].join('\n') };
}

/** The same element with another length of its networks. */
function narrower(random: Random, element: string): string | undefined {
  const other = element.replaceAll(/\/(\d+)/gu, (_, length: string) => `/${random.between(Math.max(1, Number(length) - 6), Number(length))}`);
  return other === element ? undefined : other;
}

interface Part {
  readonly dimension: string;
  readonly alone: boolean;
}

function part(random: Random, values: Values, { dimension, alone }: Part): string {
  switch (dimension) {
    case 'ip':
      return values.address();
    case 'net': {
      // Networks within each other, around few addresses.
      const width = values.family === 4 ? 32 : 128;
      return `${values.address()}/${random.chance(0.2) ? width : random.between(8, width - 1)}`;
    }
    case 'iface':
      return random.pick(['eth0', 'eth1', 'cam0']);
    default: {
      if (alone) return String(values.port());
      const icmp = values.family === 4 ? 'icmp' : 'icmpv6';
      const protocol = random.pick(['tcp', 'tcp', 'udp', 'sctp', icmp, 'gre']);
      values.protocol(protocol === 'gre' ? '47' : protocol === 'icmpv6' ? 'ipv6-icmp' : protocol);
      if (protocol === 'gre') return 'gre:0';
      if (protocol !== icmp) return `${protocol}:${values.port()}`;
      const { type, code } = values.icmp();
      return `${icmp}:${type}/${code ?? 0}`;
    }
  }
}

/** `-m set ! --match-set S0 src,dst`, now and then with too few parts or too many. */
export function setCondition(random: Random, sets: readonly RandomSet[]): string {
  const { name, parts } = random.pick(sets);
  const count = random.chance(0.1) ? random.between(1, 3) : parts;
  const directions = Array.from({ length: count }, () => random.pick(['src', 'dst']));
  return `-m set ${random.chance(0.25) ? '! ' : ''}--match-set ${name} ${directions.join(',')}`;
}
