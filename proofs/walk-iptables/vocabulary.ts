/** What one configuration speaks of: few addresses, ports and interfaces, so that its rules meet each other. */
import type { Random } from '../random.js';
import { endsOfNetwork, readAddress, type Family } from './addresses.js';
import { aroundAddresses, aroundNumbers, type Edges } from './packets.js';

/** The words that rules are made of. */
export interface Vocabulary {
  readonly family: Family;
  /** With a prefix length; some are one address. */
  readonly networks: readonly string[];
  /** Single addresses, in and out of the networks. */
  readonly addresses: readonly string[];
  /** `22` or `1024:65535`. */
  readonly ports: readonly string[];
  /** ICMP types, with or without a code. */
  readonly messages: readonly string[];
}

const NETWORKS4 = ['10.0.0.0/8', '10.1.0.0/16', '10.1.2.0/24', '10.1.2.128/25', '192.0.2.0/30', '198.51.100.0/24', '0.0.0.0/1', '128.0.0.0/1', '203.0.113.7/32', '224.0.0.0/4', '10.1.2.3/32'];
const NETWORKS6 = ['2001:db8::/32', '2001:db8:1::/48', '2001:db8:1:2::/64', '2001:db8:1:2::8/125', 'fe80::/10', 'fc00::/7', '8000::/1', '2001:db8:1:2::5/128', 'ff00::/8'];
const ADDRESSES4 = ['10.1.2.3', '10.1.2.127', '10.1.2.128', '10.1.255.255', '192.0.2.1', '198.51.100.9', '203.0.113.7', '255.255.255.255', '0.0.0.1'];
const ADDRESSES6 = ['2001:db8:1:2::5', '2001:db8:1:2::8', '2001:db8::1', 'fe80::1', 'fd00::7', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'];
const PORTS = ['22', '53', '80', '443', '554', '7563', '1024:65535', '0:1023', '8000:8100', '65535', '0', '8080', '1:1', '7000:7999'];
const MESSAGES4 = ['8', '0', '3', '3/4', '11', '13'];
const MESSAGES6 = ['128', '129', '1', '1/4', '135', '136'];

/** Draws the words of one family. */
export function drawVocabulary(random: Random, family: Family): Vocabulary {
  const some = <T>(items: readonly T[], count: number): readonly T[] => random.shuffle(items).slice(0, count);
  return {
    family,
    networks: some(family === 4 ? NETWORKS4 : NETWORKS6, 5),
    addresses: some(family === 4 ? ADDRESSES4 : ADDRESSES6, 4),
    ports: some(PORTS, 5),
    messages: some(family === 4 ? MESSAGES4 : MESSAGES6, 3),
  };
}

/** Every edge of the words. */
export function edgesOf({ networks, addresses, ports, messages }: Vocabulary): Edges {
  return {
    addresses: [
      ...networks.flatMap((network) => aroundAddresses(...endsOfNetwork(network))),
      ...addresses.map(readAddress).flatMap((address) => aroundAddresses(address, address)),
    ],
    ports: ports.flatMap((text) => {
      const [low = '0', high = low] = text.split(':');
      return aroundNumbers(Number(low), Number(high), 65535);
    }),
    messages: messages.flatMap((text) => {
      const [type = '0', code] = text.split('/');
      const first = Number(type) * 256 + Number(code ?? '0');
      return aroundNumbers(first, code === undefined ? first + 255 : first, 65535);
    }),
  };
}
