/** Small random filters, translations and devices over a universe of a few packets, all of which can be tried. */
import fc from 'fast-check';
import type { DeviceConfig, Filter, InterfaceMatch, Line, Match, NetworkProfile, Translation } from '../../src/model/device.js';
import { box, intersectSpaces, type Box, type HeaderSpace, type Packet } from '../../src/model/header-space.js';
import { ALL_ADDRESSES, ipSet, type IpSet } from '../../src/model/ip-set.js';
import { numberSet, type NumberSet } from '../../src/model/number-set.js';

/** 10.0.0.0, the first of the four IPv4 addresses of the small universe. */
export const FIRST = 0xffff_0a00_0000n;
const ADDRESSES = [FIRST, FIRST + 1n, FIRST + 2n, FIRST + 3n];
const PORTS = [0, 1, 2, 3];

/** Every packet of the small universe. */
export const everyPacket: readonly Packet[] = ADDRESSES.flatMap((source) =>
  ADDRESSES.flatMap((destination) =>
    [6, 17].flatMap((protocol) =>
      [0, 2].flatMap((sourcePort) => PORTS.map((destinationPort) => ({ source, destination, protocol, sourcePort, destinationPort }))),
    ),
  ),
);

/** All packets of the small universe as one box. */
export const wholeUniverse: Box = box({
  source: [{ first: FIRST, last: FIRST + 3n }],
  destination: [{ first: FIRST, last: FIRST + 3n }],
  protocols: [{ first: 6, last: 6 }, { first: 17, last: 17 }],
  sourcePorts: [{ first: 0, last: 3 }],
  destinationPorts: [{ first: 0, last: 3 }],
});

const range = fc.tuple(fc.nat(3), fc.nat(3)).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));

const addresses: fc.Arbitrary<IpSet> = fc.oneof(
  fc.constant(ALL_ADDRESSES),
  fc.array(range, { minLength: 1, maxLength: 2 }).map((ranges) => ipSet(ranges.map(({ first, last }) => ({ first: FIRST + BigInt(first), last: FIRST + BigInt(last) })))),
);

const ports: fc.Arbitrary<NumberSet> = fc.oneof(
  fc.constant([{ first: 0, last: 65535 }]),
  fc.array(range, { minLength: 1, maxLength: 2 }).map((ranges) => numberSet(ranges)),
);

const protocols: fc.Arbitrary<NumberSet> = fc.constantFrom([{ first: 0, last: 255 }], [{ first: 6, last: 6 }], [{ first: 17, last: 17 }]);

const oneBox: fc.Arbitrary<Box> = fc.record({ source: addresses, destination: addresses, protocols, sourcePorts: ports, destinationPorts: ports });

const space: fc.Arbitrary<HeaderSpace> = fc.array(oneBox, { minLength: 1, maxLength: 2 });

/** Certain, wholly doubtful, or certain in part. */
const match: fc.Arbitrary<Match> = fc.oneof(
  space.map((may) => ({ must: may, may })),
  space.map((may) => ({ must: [], may })),
  fc.tuple(space, space).map(([may, part]) => ({ must: intersectSpaces(may, part), may })),
);

const interfaces: fc.Arbitrary<InterfaceMatch | undefined> = fc.option(
  fc.record({ patterns: fc.subarray(['a', 'b', 'a*'], { minLength: 1 }), negated: fc.boolean() }),
  { nil: undefined, freq: 3 },
);

const location = { path: 'export.txt' };
const doubts = [{ code: 'doubt.unevaluable', parameters: { what: 'x' }, location }];

interface Drawn {
  readonly action: 'permit' | 'deny';
  readonly match: Match;
  readonly ingress: InterfaceMatch | undefined;
  readonly egress: InterfaceMatch | undefined;
  readonly translations: readonly string[] | undefined;
}

const line: fc.Arbitrary<Line> = fc
  .record<Drawn>({
    action: fc.constantFrom('permit', 'deny'),
    match,
    ingress: interfaces,
    egress: interfaces,
    translations: fc.option(fc.subarray(['t0', 't1']), { nil: undefined, freq: 6 }),
  })
  .map(({ action, match: matched, ingress, egress, translations }) => ({
    label: 'line',
    action,
    match: matched,
    ...(ingress === undefined ? {} : { ingress }),
    ...(egress === undefined ? {} : { egress }),
    ...(translations === undefined ? {} : { translations }),
    doubts: matched.must === matched.may ? [] : doubts,
    location,
  }));

interface FilterShape {
  readonly hooks: Filter['hooks'];
  readonly profile?: NetworkProfile;
}

/** A filter of up to six lines; each line stands on a line of its own. */
export function filters({ hooks, profile }: FilterShape): fc.Arbitrary<Filter> {
  return fc
    .record({ universe: addresses, lines: fc.array(line, { maxLength: 6 }), defaultAction: fc.constantFrom('permit' as const, 'deny' as const) })
    .map(({ universe, lines, defaultAction }) => ({
      name: 'filter',
      hooks,
      universe,
      lines: lines.map((one, index) => ({ ...one, location: { path: 'export.txt', region: { startLine: index + 1 } } })),
      defaultAction,
      defaultLocation: location,
      replies: 'stateful' as const,
      ...(profile === undefined ? {} : { profile }),
    }));
}

const offsetTarget = fc.nat(3).map((to) => ({ match: oneAddress(2), to: FIRST + BigInt(to % 3) }));

function oneAddress(count: number): IpSet {
  return [{ first: FIRST, last: FIRST + BigInt(count - 1) }];
}

/** Destination translations, position by position or to any of several servers, and source translations. */
const translation: fc.Arbitrary<Omit<Translation, 'id'>> = fc
  .record({
    field: fc.constantFrom('destination' as const, 'source' as const),
    kind: fc.constantFrom('offset', 'one', 'any', 'none', 'interface'),
    match,
    offset: offsetTarget,
    range,
    ports: fc.option(range, { nil: undefined }),
    ingress: interfaces,
    egress: interfaces,
    translations: fc.option(fc.subarray(['t0', 't1']), { nil: undefined, freq: 4 }),
  })
  .map(({ field, kind, match: drawn, offset, range: to, ports: toPorts, ingress, egress, translations }) => {
    const isOffset = field === 'destination' && kind === 'offset';
    const narrowed = isOffset ? narrow(drawn, offset.match) : drawn;
    const many = [{ first: FIRST + BigInt(to.first), last: FIRST + BigInt(to.last) }];
    const one = [{ first: FIRST + BigInt(to.first), last: FIRST + BigInt(to.first) }];
    const target: Translation['target'] =
      kind === 'none'
        ? 'none'
        : isOffset
          ? { addresses: [{ first: offset.to, last: offset.to + 1n }], mapping: 'offset' }
          : {
              addresses: kind === 'interface' ? 'egress-interface' : kind === 'any' ? many : one,
              mapping: 'any',
              ...(field === 'source' || toPorts === undefined ? {} : { ports: toPorts }),
            };
    return {
      label: 'translation',
      field,
      match: narrowed,
      ...(ingress === undefined ? {} : { ingress }),
      ...(egress === undefined ? {} : { egress }),
      ...(field === 'destination' || translations === undefined ? {} : { translations }),
      target,
      doubts: narrowed.must === narrowed.may ? [] : doubts,
      location,
    };
  });

/** A position-wise translation has one box with one range of destinations. */
function narrow({ must, may }: Match, destination: IpSet): Match {
  const [first] = may;
  if (first === undefined) return { must: [], may: [] };
  const whole = [{ ...first, destination }];
  return { may: whole, must: must === may ? whole : intersectSpaces(whole, must) };
}

/** A firewall with up to two filters and up to three translations, and two interfaces with addresses of their own. */
export const firewalls: fc.Arbitrary<DeviceConfig> = fc
  .record({
    filters: fc.array(filters({ hooks: ['forward'] }), { maxLength: 2 }),
    translations: fc.array(translation, { maxLength: 3 }),
    families: fc.constantFrom<readonly (4 | 6)[]>([4], [4, 6], [6]),
  })
  .map((parts) => device({ ...parts, translations: parts.translations.map((one, index) => ({ ...one, id: `t${index}` })) }));

/** A host with filters for all profiles or some, and perhaps one for all of them. */
export const hosts: fc.Arbitrary<DeviceConfig> = fc
  .tuple(
    fc.option(filters({ hooks: ['input', 'output'] }), { nil: undefined }),
    fc.option(filters({ hooks: ['input'], profile: 'domain' }), { nil: undefined }),
    fc.option(filters({ hooks: ['input'], profile: 'private' }), { nil: undefined }),
    fc.option(filters({ hooks: ['input', 'output'], profile: 'public' }), { nil: undefined }),
  )
  .map((drawn) => device({ filters: drawn.flatMap((one) => one ?? []), translations: [], families: [4, 6] }));

function device(parts: Pick<DeviceConfig, 'filters' | 'translations' | 'families'>): DeviceConfig {
  return {
    format: 'test',
    identity: { hostnames: [], serials: [] },
    location,
    interfaces: ['a', 'b'].map((name, index) => ({
      name,
      aliases: [],
      enabled: true,
      addresses: [{ address: FIRST + BigInt(index + 1), network: { first: FIRST, last: FIRST + 3n } }],
      location,
    })),
    routes: [],
    ...parts,
  };
}
