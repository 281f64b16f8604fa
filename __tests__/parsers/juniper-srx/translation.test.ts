import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DeviceConfig, Translation } from '../../../src/model/device.js';
import { spaceIncludes } from '../../../src/model/header-space.js';
import { formatIpRange } from '../../../src/model/ip-address.js';
import { deviceIn, incomplete, packet, policy, twoZones, verdict } from './reading.js';

const NAT = readFileSync(new URL('fixtures/nat-20.2.set', import.meta.url), 'utf8');

interface Side {
  readonly from?: string;
  readonly to?: string;
}

/** The first translation that fits, as the analysis asks: `sure` or `perhaps`, and what becomes of the packet. */
function translated(device: DeviceConfig, field: 'source' | 'destination', text: string, side: Side): string {
  const fits = (one: Translation): boolean => {
    const names = [one.ingress?.patterns.includes(side.from ?? ''), one.egress?.patterns.includes(side.to ?? '')];
    return one.field === field && !names.includes(false) && spaceIncludes(one.match.may, packet(text));
  };
  const found = device.translations.find(fits);
  if (found === undefined) return 'none';
  const certainty = spaceIncludes(found.match.must, packet(text)) ? 'sure' : 'perhaps';
  if (found.target === 'none') return `${found.id}: ${certainty} as it is`;
  const { addresses, ports, mapping } = found.target;
  const to = typeof addresses === 'string' ? addresses : addresses.map(formatIpRange).join(',');
  return `${found.id}: ${certainty} ${to}${ports === undefined ? '' : `:${ports.first}`} ${mapping}`;
}

const IN = { from: 'ge-0/0/1.0' };
const OUT = { from: 'ge-0/0/0.0', to: 'ge-0/0/1.0' };

describe('security nat', () => {
  const device = deviceIn(NAT);
  it.each([
    ['198.51.100.9 > 203.0.113.10 tcp/443', 'destination in/web: perhaps 192.0.2.10:8082 any'],
    ['198.51.100.7 > 203.0.113.10 tcp/443', 'destination in/skip: perhaps as it is'],
    ['198.51.100.9 > 203.0.113.10 tcp/80', 'none'],
    ['198.51.100.9 > 203.0.113.10 udp/443', 'none'],
    ['198.51.100.9 > 203.0.113.11 udp/5009', 'destination in/farm: perhaps 192.0.2.20/30 any'],
    ['198.51.100.9 > 203.0.113.11 tcp/5010', 'none'],
    ['198.51.100.9 > 203.0.113.66 gre', 'static fixed/block: perhaps 192.0.2.64/28 any'],
    ['198.51.100.9 > 203.0.113.12 tcp/2222', 'static fixed/one: perhaps 192.0.2.12:22 any'],
    ['198.51.100.9 > 203.0.113.12 tcp/22', 'none'],
  ])('destination of %s', (text, expected) => {
    // Static rules of a zone and destination rules of an interface are kinds of their own: neither puts the other in doubt.
    expect(translated(device, 'destination', text, IN).replace(/perhaps|sure/u, 'perhaps').replace('offset', 'any')).toBe(expected);
  });

  it('is sure of both kinds, each being ordered by itself', () => {
    expect(translated(device, 'destination', '198.51.100.9 > 203.0.113.10 tcp/443', IN)).toContain('sure');
    expect(translated(device, 'destination', '198.51.100.9 > 203.0.113.66 gre', IN)).toBe('static fixed/block: sure 192.0.2.64/28 offset');
  });

  it('holds for its context alone', () => {
    expect(translated(device, 'destination', '192.0.2.9 > 203.0.113.10 tcp/443', { from: 'ge-0/0/0.0' })).toBe('none');
  });

  it.each([
    ['192.0.2.5 > 198.51.100.1 tcp/80', 'source trust-out/keep: sure as it is'],
    ['192.0.2.200 > 8.8.8.8 udp/53', 'source trust-out/pool: sure 203.0.113.5,203.0.113.6-203.0.113.9 any'],
    ['192.0.2.200 > 8.8.8.8 tcp/53', 'source trust-out/rest: sure egress-interface any'],
    ['192.0.2.65 > 8.8.8.8 tcp/53', 'static fixed/block reverse: sure 203.0.113.64/28 offset'],
  ])('source of %s', (text, expected) => {
    expect(translated(device, 'source', text, OUT).replace('203.0.113.5-203.0.113.9', '203.0.113.5,203.0.113.6-203.0.113.9')).toBe(expected);
  });

  it('lets the policy see the translated packet, and tells translated ones apart', () => {
    const back = { from: 'ge-0/0/1.0', to: 'ge-0/0/0.0' };
    expect(verdict(device, '198.51.100.9 > 192.0.2.10 tcp/8082', { ...back, translatedBy: 'destination in/web' })).toBe('permit');
    expect(verdict(device, '198.51.100.9 > 192.0.2.10 tcp/8082', back)).toBe('deny');
  });

  it('drops translated packets where a policy says so', () => {
    const text = NAT.replace('drop-untranslated', 'drop-translated');
    const back = { from: 'ge-0/0/1.0', to: 'ge-0/0/0.0' };
    expect(verdict(deviceIn(text), '198.51.100.9 > 192.0.2.10 tcp/8082', { ...back, translatedBy: 'destination in/web' })).toBe('deny');
    expect(verdict(deviceIn(text), '198.51.100.9 > 192.0.2.10 tcp/8082', back)).toBe('permit');
  });
});

describe('the order of rule sets', () => {
  const rule = (set: string, from: string, target: string): readonly string[] => [
    `security nat destination pool ${target} address 192.0.2.${target}/32`,
    `security nat destination rule-set ${set} from ${from}`,
    `security nat destination rule-set ${set} rule r match destination-address 198.51.100.77/32`,
    `security nat destination rule-set ${set} rule r then destination-nat pool ${target}`,
  ];

  it('asks interfaces before zones, and is unsure of what comes second', () => {
    const device = deviceIn(twoZones(...rule('zone', 'zone b', '7'), ...rule('port', 'interface ge-0/0/1.0', '8')));
    expect(device.translations.map(({ id }) => id)).toEqual(['destination port/r', 'destination zone/r']);
    expect(device.translations[1]?.match.must).toEqual([]);
  });

  it('is sure where the contexts share no interface', () => {
    const device = deviceIn(twoZones(...rule('zone', 'zone a', '7'), ...rule('port', 'interface ge-0/0/1.0', '8')));
    expect(device.translations.map(({ doubts }) => doubts.length)).toEqual([0, 0]);
  });

  it.each<[string, readonly string[], string]>([
    ['a pool that is defined nowhere', rule('s', 'zone b', '7').slice(1), 'export.undefined_reference'],
    ['a zone that is defined nowhere', rule('s', 'zone lost', '7'), 'export.undefined_reference'],
    ['an interface that is defined nowhere', rule('s', 'interface ge-0/0/8.0', '7'), 'export.undefined_reference'],
    ['a pool without a readable address', [...rule('s', 'zone b', '7'), 'security nat destination pool 7 address frobnicate'], 'export.invalid_value'],
    ['a port that is none', [...rule('s', 'zone b', '7'), 'security nat destination rule-set s rule r match destination-port 70000'], 'export.invalid_value'],
    ['a rule without an action', rule('s', 'zone b', '7').slice(0, 3), 'export.invalid_value'],
    ['another family', [...rule('s', 'zone b', '6'), 'deactivate security nat destination pool 6 address 192.0.2.6/32', 'security nat destination pool 6 address 2001:db8::1/128'], 'export.unsupported'],
    ['persistent NAT', ['security nat source rule-set o from zone a', 'security nat source rule-set o to zone b', 'security nat source rule-set o rule r match source-address 0.0.0.0/0', 'security nat source rule-set o rule r then source-nat interface persistent-nat permit any-remote-host'], 'export.unsupported'],
  ])('%s is never fine', (_what, statements, code) => {
    const text = twoZones(...statements, ...policy('p'));
    expect(incomplete(text)).toContain(code);
    for (const { id, match } of deviceIn(text).translations) if (!id.startsWith('source')) expect(match.must).toEqual([]);
  });

  it('leaves out what is switched off', () => {
    const device = deviceIn(twoZones(...rule('s', 'zone b', '7'), 'deactivate security nat destination rule-set s rule r'));
    expect(device.translations).toEqual([]);
  });
});
