/** What becomes of a packet's ends at one firewall and the next. */
import { describe, expect, it } from 'vitest';
import { forward } from '../../src/analysis/device.js';
import { packetOf, sentTraffic, witnessOf, type Traffic } from '../../src/analysis/traffic.js';
import type { DeviceConfig, Translation } from '../../src/model/device.js';
import { box } from '../../src/model/header-space.js';
import { formatIpAddress, formatIpRange, parseIpAddress } from '../../src/model/ip-address.js';
import { formatNumbers } from '../../src/model/number-set.js';
import { addresses, card, device, filter, hide, line, publish, space } from './small-site.js';

const HERE = { path: 'site.yaml' };
const PASSAGE = { device: 'fw', role: 'network', ingress: 'out', egress: 'in' } as const;
/** From 198.51.100.0 to 10.0.0.4. */
const SHIFT = (parseIpAddress('10.0.0.4') ?? 0n) - (parseIpAddress('198.51.100.0') ?? 0n);
const OPEN = { filters: [filter([line('permit')])] };

function through(config: DeviceConfig, traffic: readonly Traffic[], passage: Parameters<typeof forward>[2] = PASSAGE): readonly Traffic[] {
  return forward({ name: passage.device, config, location: HERE }, traffic, passage);
}

/** Traffic as `surely 10.0.0.1 > 10.0.0.2:443`. */
function told({ box: now, certain }: Traffic): string {
  const list = (ranges: (typeof now)['source']): string => ranges.map(formatIpRange).join(' ');
  return `${certain ? 'surely' : 'possibly'} ${list(now.source)} > ${list(now.destination)}:${formatNumbers(now.destinationPorts)}`;
}

function sent(from: string, to: string, service: string): readonly Traffic[] {
  return space(from, to, service).map(sentTraffic);
}

/** The n-th address and port outside stand for the n-th inside. */
function shift(outside: string, inside: string, ports?: { readonly outside: string; readonly inside: readonly [number, number] }): Translation {
  const one = publish('shift', outside, { address: inside, service: ports?.outside ?? 'tcp' });
  if (one.target === 'none') return one;
  const [first, last] = ports?.inside ?? [];
  return { ...one, target: { ...one.target, mapping: 'offset', ...(first === undefined || last === undefined ? {} : { ports: { first, last } }) } };
}

describe('a translation by position', () => {
  it('gives each address and port its own partner', () => {
    const fw = device({ ...OPEN, translations: [shift('198.51.100.0/30', '10.0.0.4/30', { outside: 'tcp/8000-8003', inside: [80, 83] })] });
    const pieces = through(fw, sent('192.0.2.1', '198.51.100.2', 'tcp/8001'));
    expect(pieces.map(told)).toEqual(['surely 192.0.2.1 > 10.0.0.6:81']);
    expect(pieces[0]?.sentDestination).toEqual({ addresses: addresses('198.51.100.2'), ports: [{ first: 8001, last: 8001 }], addressShift: SHIFT, portShift: -7920 });
  });

  it('is any of the addresses where the two sides differ in size, and any of the ports alike', () => {
    const fw = device({ ...OPEN, translations: [shift('198.51.100.0/30', '10.0.0.4/31', { outside: 'tcp/8000-8003', inside: [80, 81] })] });
    const [piece] = through(fw, sent('192.0.2.1', '198.51.100.2', 'tcp/8001'));
    expect(piece === undefined ? '' : told(piece)).toBe('possibly 192.0.2.1 > 10.0.0.4/31:80-81');
    expect(piece?.sentDestination).toMatchObject({ addressShift: undefined, portShift: undefined });
  });

  it('keeps the ends as they were first sent through a second translation by position', () => {
    const outer = device({ ...OPEN, translations: [shift('198.51.100.0/30', '172.16.0.0/30', { outside: 'tcp/8000-8003', inside: [9000, 9003] })] });
    const inner = device({ ...OPEN, translations: [shift('172.16.0.0/30', '10.0.0.4/30', { outside: 'tcp/9000-9003', inside: [80, 83] })] });
    const [piece] = through(inner, through(outer, sent('192.0.2.1', '198.51.100.0/30', 'tcp/8000-8003')), { ...PASSAGE, device: 'inner' });
    if (piece === undefined) throw new Error('nothing passed');
    expect(told(piece)).toBe('surely 192.0.2.1 > 10.0.0.4/30:80-83');
    const { addresses: asSent, ports } = piece.sentDestination ?? {};
    expect([asSent?.map(formatIpRange), ports]).toEqual([['198.51.100.0/30'], [{ first: 8000, last: 8003 }]]);
    const witness = witnessOf(piece, box({ destination: addresses('10.0.0.6'), destinationPorts: [{ first: 83, last: 83 }] }));
    expect([formatIpAddress(witness.delivered.destination), witness.delivered.destinationPort]).toEqual(['10.0.0.6', 83]);
    expect([formatIpAddress(witness.sent.destination), witness.sent.destinationPort]).toEqual(['198.51.100.2', 8003]);
  });

  it('forgets which address was sent once a translation to one of several stands between', () => {
    const outer = device({ ...OPEN, translations: [publish('pool', '198.51.100.0/30', { address: '172.16.0.0/30', service: 'tcp' })] });
    const inner = device({ ...OPEN, translations: [shift('172.16.0.0/30', '10.0.0.4/30')] });
    const [piece] = through(inner, through(outer, sent('192.0.2.1', '198.51.100.0/30', 'tcp/443')), { ...PASSAGE, device: 'inner' });
    expect(piece?.sentDestination).toMatchObject({ addresses: addresses('198.51.100.0/30'), addressShift: undefined, portShift: 0 });
    expect(piece?.certain).toBe(false);
  });
});

describe('a translation in doubt', () => {
  it('takes and leaves the packets when the interface has no known name', () => {
    const fw = device({ ...OPEN, translations: [{ ...publish('vip', '198.51.100.7', { address: '10.0.0.5', service: 'tcp' }), ingress: { patterns: ['wan'], negated: false } }] });
    const pieces = through(fw, sent('192.0.2.1', '198.51.100.7', 'tcp/443'), { ...PASSAGE, ingress: undefined });
    expect(pieces.map(told).sort()).toEqual(['possibly 192.0.2.1 > 10.0.0.5:443', 'possibly 192.0.2.1 > 198.51.100.7:443']);
    expect(new Set(pieces.flatMap((piece) => piece.doubts.map((doubt) => `${doubt.code} ${doubt.parameters['line']}`)))).toEqual(new Set(['analysis.unknown_interface vip']));
  });

  it('leaves alone what comes by another interface', () => {
    const fw = device({ ...OPEN, translations: [{ ...publish('vip', '198.51.100.7', { address: '10.0.0.5', service: 'tcp' }), ingress: { patterns: ['wan'], negated: false } }] });
    expect(through(fw, sent('192.0.2.1', '198.51.100.7', 'tcp/443')).map(told)).toEqual(['surely 192.0.2.1 > 198.51.100.7:443']);
  });
});

describe('an exemption', () => {
  it('keeps what it matches from the translations after it', () => {
    const exempt: Translation = { ...hide('10.0.0.0/25', '203.0.113.1'), target: 'none' };
    const fw = device({ ...OPEN, translations: [exempt, hide('10.0.0.0/24', '203.0.113.1')] });
    expect(through(fw, sent('10.0.0.0/24', '192.0.2.1', 'tcp/443')).map(told).sort()).toEqual(['surely 10.0.0.0/25 > 192.0.2.1:443', 'surely 203.0.113.1 > 192.0.2.1:443']);
  });
});

describe('the address of an interface', () => {
  const cards = [card('out', ['203.0.113.2/24', '2001:db8:f::1/64']), card('in', ['10.0.0.1/24'])];

  it('is that of the side the packet leaves by', () => {
    const fw = device({ ...OPEN, interfaces: cards, translations: [hide('any', 'egress-interface')] });
    expect(through(fw, sent('10.0.0.9', '192.0.2.1', 'tcp/443'), { ...PASSAGE, ingress: 'in', egress: 'out' }).map(told)).toEqual(['surely 203.0.113.2 > 192.0.2.1:443']);
    expect(through(fw, sent('2001:db8::9', '2001:db8:9::1', 'tcp/443'), { ...PASSAGE, ingress: 'in', egress: 'out' }).map(told)).toEqual(['surely 2001:db8:f::1 > 2001:db8:9::1:443']);
  });

  it('is that of the side it came by, where a redirection says so', () => {
    const redirect = publish('redirect', '198.51.100.7', { address: '10.0.0.5', service: 'tcp' });
    const fw = device({ ...OPEN, interfaces: cards, translations: [{ ...redirect, target: { addresses: 'ingress-interface', mapping: 'any' } }] });
    expect(through(fw, sent('192.0.2.1', '198.51.100.7', 'tcp/443')).map(told)).toEqual(['surely 192.0.2.1 > 203.0.113.2:443']);
  });

  it('is any of its family when the export does not tell it', () => {
    const fw = device({ ...OPEN, interfaces: [card('out')], translations: [hide('any', 'egress-interface')] });
    expect(through(fw, sent('10.0.0.9', '192.0.2.1', 'tcp/443'), { ...PASSAGE, egress: 'out' }).map(told)).toEqual(['surely 0.0.0.0/0 > 192.0.2.1:443']);
  });
});

describe('packetOf', () => {
  const packet = (parts: Parameters<typeof box>[0]): ReturnType<typeof packetOf> => packetOf(box(parts));

  it('leaves out the address of the network where there are more', () => {
    expect(packet({ source: addresses('10.0.0.0/24'), destination: addresses('10.0.1.0/31') })).toMatchObject({
      source: parseIpAddress('10.0.0.1'),
      destination: parseIpAddress('10.0.1.0'),
    });
  });

  it('takes an ephemeral source port where there is one', () => {
    expect(packet({}).sourcePort).toBe(49_152);
    expect(packet({ sourcePorts: [{ first: 1, last: 2 }, { first: 50_000, last: 60_000 }] }).sourcePort).toBe(50_000);
    expect(packet({ sourcePorts: [{ first: 7, last: 9 }] }).sourcePort).toBe(7);
  });
});
