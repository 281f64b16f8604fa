import { describe, expect, it } from 'vitest';
import { trafficContext } from '../../src/analysis/index.js';
import { endsOf } from '../../src/analysis/query-ends.js';
import { answerQuestion } from '../../src/analysis/query.js';
import type { DeviceConfig } from '../../src/model/device.js';
import { formatIpAddress } from '../../src/model/ip-address.js';
import { card, device, filter, line, publish, siteOf } from './small-site.js';

const SITE = siteOf(`
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: fw}
  servers: {kind: recorder, ipv4: 10.0.1.0/24, gateway: fw}
  labs: {kind: client, ipv4: 10.0.9.0/24}
  closed: {kind: camera, ipv4: 10.0.8.0/24, gateway: none}
  internet: {kind: internet, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {cam: cams, dc: servers, wan: internet}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
  ms: {address: 10.0.1.6, components: [management-server]}
deviceGroups:
  cameras: {zone: cams, recorders: [rec], https: true}
`);
const CARDS = [card('cam', ['10.0.2.1/24']), card('dc', ['10.0.1.1/24']), card('wan', ['203.0.113.2/24'])];

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly port: number;
}

function ask(fw: Partial<DeviceConfig> | undefined, { from, to, port }: Asked) {
  const config = fw === undefined ? undefined : device({ interfaces: CARDS, ...fw });
  const { context } = trafficContext(SITE, { firewalls: [{ name: 'fw', config, digest: 'x' }], hosts: [] });
  const answer = answerQuestion(context, { sources: endsOf(context.endpoints, from), destinations: endsOf(context.endpoints, to), protocol: 6, port });
  const outcomes = answer.outcomes.map(({ state, source, destination, steps }) => {
    const way = steps.filter(({ action }) => action !== 'not-filtered').map(({ line: by, translation, action }) => by?.label ?? translation?.label ?? action).join(' > ');
    return `${state} ${source.name} ${destination.name}: ${way}`;
  });
  return { state: answer.state, outcomes, sent: answer.outcomes.map(({ witness }) => (witness === undefined ? '' : formatIpAddress(witness.sent.destination))) };
}

describe('answerQuestion', () => {
  const permits = { filters: [filter([line('permit', { from: '10.0.1.5', to: '10.0.2.0/24', service: 'tcp/443' })])] };

  it('names the line that lets traffic pass', () => {
    expect(ask(permits, { from: 'rec', to: 'cameras', port: 443 })).toMatchObject({ state: 'passes', outcomes: ['passes rec cameras: line 1'] });
  });

  it('tells the default action that stops it', () => {
    expect(ask(permits, { from: 'ms', to: 'cameras', port: 443 })).toMatchObject({ state: 'blocked', outcomes: ['blocked ms cameras: deny'] });
  });

  it('passes in part for a zone of which one host may', () => {
    const { state, outcomes } = ask(permits, { from: 'servers', to: 'cameras', port: 443 });
    expect(state).toBe('partly');
    expect(outcomes).toEqual(['passes rec cameras: line 1', 'blocked ms cameras: deny', 'blocked servers cameras: deny']);
  });

  it('cuts an end down to the address that is named', () => {
    const half = { filters: [filter([line('permit', { to: '10.0.2.0/25' })])] };
    expect(ask(half, { from: 'rec', to: '10.0.2.7', port: 80 }).state).toBe('passes');
    expect(ask(half, { from: 'rec', to: '10.0.2.200', port: 80 }).state).toBe('blocked');
    expect(ask(half, { from: 'rec', to: '10.0.2.0/24', port: 80 }).state).toBe('partly');
  });

  it('is in doubt where a line or an export is', () => {
    expect(ask({ filters: [filter([line('permit', { doubtful: true })])] }, { from: 'rec', to: 'cameras', port: 80 }).state).toBe('in-doubt');
    expect(ask(undefined, { from: 'rec', to: 'cameras', port: 80 }).state).toBe('in-doubt');
  });

  it('is in doubt behind a gateway that nobody declared, and blocked where there is none', () => {
    expect(ask(permits, { from: 'labs', to: 'rec', port: 80 }).state).toBe('in-doubt');
    expect(ask(permits, { from: 'closed', to: 'rec', port: 80 }).state).toBe('blocked');
  });

  it('passes what nothing filters', () => {
    expect(ask(permits, { from: 'ms', to: 'rec', port: 7563 })).toMatchObject({ state: 'passes', outcomes: ['passes ms rec: '] });
  });

  const published = {
    translations: [publish('forward', '203.0.113.10', { address: '10.0.1.6', service: 'tcp/443', port: 8082 })],
    filters: [filter([line('permit', { to: '10.0.1.6', service: 'tcp/8082', in: 'wan' })])],
  };

  it('follows a published address to who stands behind it', () => {
    const answer = ask(published, { from: 'internet', to: '203.0.113.10', port: 443 });
    expect(answer).toEqual({ state: 'passes', outcomes: ['passes internet ms: forward > line 1'], sent: ['203.0.113.10'] });
  });

  it('tells by which published address a host is reached', () => {
    const answer = ask(published, { from: 'internet', to: 'ms', port: 8082 });
    expect(answer.outcomes).toContain('passes internet ms: forward > line 1');
    expect(answer.sent).toContain('203.0.113.10');
  });

  it('knows no other names', () => {
    const { context } = trafficContext(SITE, { firewalls: [], hosts: [] });
    expect(endsOf(context.endpoints, 'nobody')).toEqual([]);
  });
});
