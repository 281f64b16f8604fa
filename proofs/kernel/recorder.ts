/** Notes which packets get past the filters: a table of its own, behind everything, that also stops them there. */
import type { Rig } from './rig.js';
import { TIME_TO_LIVE } from './frames.js';

/** What became of the packets that were put in. */
export interface Record {
  /** How many came to the first hook at all; fewer than were sent means that some were lost on the way there. */
  readonly arrived: number;
  /** Numbers of the packets that passed every filter. */
  readonly passed: ReadonlySet<number>;
  /** Where a passed TCP or UDP packet went: address and port, by number. */
  readonly delivered: ReadonlyMap<number, { readonly address: string; readonly port: number }>;
}

const FIRST = -2147483648;
/** Before the kernel confirms a connection: no connection ever exists, so that each packet opens one. */
const LAST = 2147483646;

/** The table; put in after the export was taken, and anew for each lot of packets. */
function tableText(withDestinations: boolean): string {
  const alive = `${TIME_TO_LIVE - 1}-${TIME_TO_LIVE}`;
  const destinations = [
    `ip ttl ${alive} meta l4proto { tcp, udp } update @delivered4 { ip id . ip daddr . th dport }`,
    `ip6 hoplimit ${alive} meta l4proto { tcp, udp } update @delivered6 { ip6 flowlabel . ip6 daddr . th dport }`,
  ];
  return `table inet recorder {}
delete table inet recorder
table inet recorder {
  set passed4 { typeof ip id; flags dynamic; size 65535; }
  set passed6 { typeof ip6 flowlabel; flags dynamic; size 65535; }
  set delivered4 { typeof ip id . ip daddr . th dport; flags dynamic; size 65535; }
  set delivered6 { typeof ip6 flowlabel . ip6 daddr . th dport; flags dynamic; size 65535; }
  counter arrived { }
  chain count { ip ttl ${TIME_TO_LIVE} counter name arrived; ip6 hoplimit ${TIME_TO_LIVE} counter name arrived; }
  chain prerouting { type filter hook prerouting priority ${FIRST}; jump count; }
  chain output { type filter hook output priority ${FIRST}; jump count; }
  chain note {
    ip ttl ${alive} update @passed4 { ip id }
    ip6 hoplimit ${alive} update @passed6 { ip6 flowlabel }
    ${withDestinations ? destinations.join('\n    ') : ''}
  }
  chain postrouting { type filter hook postrouting priority ${LAST}; jump note; drop; }
  chain input { type filter hook input priority ${LAST}; jump note; drop; }
}
`;
}

/** Puts the recorder in place, empty. */
export async function startRecorder(rig: Rig, { withDestinations }: { readonly withDestinations: boolean }): Promise<void> {
  const { code, error } = await rig.run(['nft', '-f', '-'], tableText(withDestinations));
  if (code !== 0) throw new Error(`the recorder does not load: ${error}`);
}

/** Reads what was noted since `startRecorder`. */
export async function readRecorder(rig: Rig): Promise<Record> {
  const { output, error } = await rig.run(['nft', '-j', 'list', 'table', 'inet', 'recorder']);
  if (output === '') throw new Error(`the recorder cannot be read: ${error}`);
  const { nftables }: { nftables: readonly Listed[] } = JSON.parse(output);
  let arrived = 0;
  const passed = new Set<number>();
  const delivered = new Map<number, { address: string; port: number }>();
  for (const { counter, set } of nftables) {
    if (counter !== undefined) arrived = counter.packets;
    for (const element of set?.elem ?? []) {
      const key = typeof element === 'object' && 'elem' in element ? element.elem.val : element;
      if (typeof key === 'number') passed.add(key);
      else {
        const [number, address, port] = key.concat;
        delivered.set(number, { address, port });
      }
    }
  }
  return { arrived, passed, delivered };
}

type Key = number | { readonly concat: readonly [number, string, number] };

interface Listed {
  readonly counter?: { readonly packets: number };
  readonly set?: { readonly elem?: readonly (Key | { readonly elem: { readonly val: Key } })[] };
}
