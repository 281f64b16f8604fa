import { parseIpAddress } from '../../src/model/ip-address.js';
import { drawPacket, poolsOf } from '../packet-walk/edge-packets.js';
import { UnreadableError } from '../packet-walk/types.js';
import { randomFrom, type Random } from '../random.js';
import type { Counterexample, Proof, ProofOutcome, ProofRequest } from '../types.js';
import { smallerFortigate } from '../walk-fortigate/smaller.js';
import { smallerPfsense } from '../walk-pfsense/smaller.js';
import { compareSite, homesOf, type Sent } from './compare.js';
import { drawSite, type DrawnSite } from './draw.js';

/** Packets sent in each site. */
const PACKETS = 400;
/** A run ends after so many counterexamples. */
const ENOUGH = 3;

/** See the promise. */
export const walkSite: Proof = {
  id: 'walk-site',
  promise: 'In a site with several firewalls, translations and host firewalls, every packet that arrives when it is carried from device to device lies in an open flow that is told, and the example packet of every open flow that is told arrives.',
  unit: 'packets',
  cases: { quick: 3_000, boxed: 60_000, campaign: 200_000 },
  run: (request) => Promise.resolve(run(request)),
};

function run(request: ProofRequest): ProofOutcome {
  const counterexamples: Counterexample[] = [];
  const seeds = randomFrom(request.seed);
  const counts = { sites: 0, delivered: 0, 'example packets': 0 };
  let tried = 0;
  while (tried < request.cases && counterexamples.length < ENOUGH) {
    const seed = counts.sites === 0 ? request.seed : seeds.below(2 ** 31);
    const random = randomFrom(seed);
    const site = drawSite(random);
    const sent = drawSent(random, site);
    const { difference, about, delivered, flows } = compareSite(site, sent);
    counts.sites += 1;
    counts.delivered += delivered;
    counts['example packets'] += flows;
    tried += sent.length + flows;
    if (difference !== undefined) counterexamples.push({ seed, text: describe(shrink({ site, difference }, about === undefined ? [] : [about])) });
    request.progress(tried);
  }
  return { tried, counterexamples, counts };
}

/** From addresses of zones to anything that a file names. */
function drawSent(random: Random, site: DrawnSite): readonly Sent[] {
  const hosts = site.hosts.map(({ address }) => parseIpAddress(address) ?? 0n);
  const some = site.zones.flatMap(({ prefix }) => [2, 5, 9, 64].map((last) => parseIpAddress(`${prefix}.${last}`) ?? 0n));
  const pools = poolsOf(site.exports.map(({ text }) => text), { protocols: [6, 6, 6, 6, 17, 17, 1, 47], ports: [22, 80, 443, 554, 7563, 9000, 8082] });
  const wide = { ...pools, addresses4: [...pools.addresses4, ...hosts, ...hosts, ...hosts, ...hosts, ...some, ...some], ports: pools.ports.filter((port) => port > 0) };
  const sent: Sent[] = [];
  while (sent.length < PACKETS) {
    const packet = { ...drawPacket(random, wide, 0) };
    const source = homesOf(site, packet.source).length > 0 ? packet.source : random.pick([...hosts, ...some]);
    const [from] = homesOf(site, source);
    if (from !== undefined && packet.sourcePort !== 0) sent.push({ from, packet: { ...packet, source } });
    else if (from !== undefined && ![6, 17].includes(packet.protocol)) sent.push({ from, packet: { ...packet, source } });
  }
  return sent;
}

interface Found {
  readonly site: DrawnSite;
  readonly difference: string;
}

/** So many smaller sites are tried at most. */
const MOST_TRIES = 250;

/** Leaves out parts of the exports as long as the two differ. */
function shrink(first: Found, sent: readonly Sent[]): Found {
  let found = first;
  let tries = 0;
  for (let isSmaller = true; isSmaller && tries < MOST_TRIES; ) {
    isSmaller = false;
    for (const candidate of smallerSites(found.site)) {
      tries += 1;
      const difference = differenceIn(candidate, sent);
      // Left-out parts must not turn one difference into another.
      if (difference?.slice(-24) === found.difference.slice(-24)) {
        found = { site: candidate, difference };
        isSmaller = true;
        break;
      }
      if (tries >= MOST_TRIES) break;
    }
  }
  return found;
}

function differenceIn(site: DrawnSite, sent: readonly Sent[]): string | undefined {
  try {
    return compareSite(site, sent).difference;
  } catch (thrown) {
    if (thrown instanceof UnreadableError) return undefined;
    throw thrown;
  }
}

function* smallerSites(site: DrawnSite): Generator<DrawnSite> {
  for (const [index, file] of site.exports.entries()) {
    const smaller = file.path.endsWith('.conf') ? smallerFortigate([file]) : file.path.endsWith('.xml') ? smallerPfsense([file]) : [];
    for (const [one] of smaller) if (one !== undefined) yield { ...site, exports: site.exports.with(index, one) };
  }
}

function describe({ site, difference }: Found): string {
  return [difference, `vmsguard.yaml:\n${site.definition}`, ...site.exports.map(({ path, text }) => `${path}:\n${text.trimEnd()}`)].join('\n');
}
