import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/model/device.js';
import { ALL_IPV6 } from '../../src/model/ip-set.js';
import { card, device, factsOf, filter, line, needed, opened, siteOf } from './small-site.js';

const SITE = siteOf(`
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: core}
  servers: {kind: recorder, ipv4: 10.0.1.0/24, gateway: core}
firewalls:
  core: {export: core.cfg, interfaces: {Vlan2: cams, Vlan1: servers}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
deviceGroups:
  cameras: {zone: cams, recorders: [rec], https: true, media: https}
`);

const CARDS = [card('Vlan1', ['10.0.1.1/24']), card('Vlan2', ['10.0.2.1/24'])];
type Lines = readonly ReturnType<typeof line>[];

/** An access list on what comes in from the cameras: what it says of new connections, and of answers. */
function camerasIn(lines: Lines, answers: Lines): Filter {
  const built = filter([...lines, line('deny', { in: 'Vlan2' })], { defaultAction: 'permit' });
  return { ...built, replies: { lines: filter([...answers, line('deny', { in: 'Vlan2' })]).lines } };
}

const core = (lines: Lines, answers: Lines) => device({ interfaces: CARDS, filters: [camerasIn(lines, answers)] });

describe('a filter without connection tracking', () => {
  it('lets a connection work whose answers its lines permit', () => {
    const facts = factsOf(SITE, { core: core([], [line('permit', { in: 'Vlan2', from: '10.0.2.0/24', to: '10.0.1.5' })]) });
    expect(needed(facts)).toEqual(['FL51 rec > cameras tcp 443: open']);
  });

  it('does not let established packets open a connection', () => {
    const facts = factsOf(SITE, { core: core([], [line('permit', { in: 'Vlan2' })]) });
    expect(opened(facts, 'cameras', 'rec')).toEqual([]);
  });

  it('stops a connection whose answers it stops, and names the line that does', () => {
    const facts = factsOf(SITE, { core: core([], [line('deny', { in: 'Vlan2', from: '10.0.2.0/24' }), line('permit', { in: 'Vlan2' })]) });
    expect(needed(facts)).toEqual(['FL51 rec > cameras tcp 443: blocked']);
    const behind = facts.backing.get(facts.neededFlows[0]?.id ?? '');
    expect(behind?.line).toBe('line 1');
    expect(behind?.location.region?.startLine).toBe(1);
    expect(behind?.relatedLocations.map(({ code }) => code)).toContain('related.answers');
  });

  it('stops a connection that only some of the devices can answer', () => {
    const facts = factsOf(SITE, { core: core([], [line('permit', { in: 'Vlan2', from: '10.0.2.0/25' })]) });
    expect(needed(facts)).toEqual(['FL51 rec > cameras tcp 443: blocked']);
  });

  it('is in doubt where a doubtful line decides about the answers', () => {
    const facts = factsOf(SITE, { core: core([], [line('permit', { in: 'Vlan2', doubtful: true })]) });
    expect(needed(facts)).toEqual(['FL51 rec > cameras tcp 443: undecided']);
  });

  it('asks about answers to the ports that clients use', () => {
    const high = line('permit', { in: 'Vlan2' });
    const answered = (first: number) => {
      const space = high.match.may.map((one) => ({ ...one, destinationPorts: [{ first, last: 65535 }] }));
      return needed(factsOf(SITE, { core: core([], [{ ...high, match: { must: space, may: space } }]) }));
    };
    expect(answered(1024)).toEqual(['FL51 rec > cameras tcp 443: open']);
    expect(answered(1025)).toEqual(['FL51 rec > cameras tcp 443: blocked']);
  });

  it('says nothing about packets of a family that it does not judge', () => {
    const other: Filter = { ...filter([]), universe: ALL_IPV6, replies: 'in-doubt' };
    const facts = factsOf(SITE, { core: device({ interfaces: CARDS, filters: [filter([line('permit')]), other] }) });
    expect(needed(facts)).toEqual(['FL51 rec > cameras tcp 443: open']);
  });

  it('still reports what is open against the site, answered or not', () => {
    const facts = factsOf(SITE, { core: core([line('permit', { in: 'Vlan2', to: '10.0.1.5', service: 'tcp/9000' })], []) });
    expect(opened(facts, 'cameras', 'rec').some((flow) => flow.includes('9000'))).toBe(true);
  });
});
