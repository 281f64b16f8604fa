import { describe, expect, it } from 'vitest';
import { weakenings } from '../../src/compare/weakenings.js';
import { renderMessage } from '../../src/messages.js';
import { device, filter, line, siteOf } from '../analysis/small-site.js';

const SITE = `
features: {online-activation: true}
zones:
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: fw}
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: fw}
  guests: {kind: guest, ipv4: 10.0.3.0/24, gateway: fw}
firewalls:
  fw: {export: fw.conf, interfaces: {cam: cams, dc: servers, guest: guests}}
hosts:
  rec: {address: 10.0.1.5, components: [recording-server, data-collector], firewall: rec.json}
  log: {address: 10.0.1.6, components: [log-server]}
deviceGroups:
  cameras: {zone: cams, recorders: [rec], https: true}
clientGroups:
  desks: {zone: servers, addresses: 10.0.1.64/26, kinds: [smart-client]}
infrastructureFlows:
  ping: {from: 10.0.1.64/26, to: [rec], services: tcp/3389}
`;

function codes(before: string, after: string): readonly string[] {
  const readings = { firewalls: [], hosts: [] };
  return weakenings({ site: siteOf(before), readings }, { site: siteOf(after), readings }).map((one) => {
    expect(renderMessage(one, 'ja')).not.toContain('{');
    return one.code.replace('weakening.', '');
  });
}

describe('weakenings', () => {
  it('finds none where nothing changed', () => {
    expect(codes(SITE, SITE)).toEqual([]);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['a host', '  log: {address: 10.0.1.6, components: [log-server]}\n', '', ['removed_host']],
    ['a client group', '  desks: {zone: servers, addresses: 10.0.1.64/26, kinds: [smart-client]}\n', '  others: {zone: servers, addresses: 10.0.1.64/26, kinds: [smart-client]}\n', ['removed_client_group']],
    ['a device group', '  cameras: {zone', '  others: {zone', ['removed_device_group']],
    ['a component', ', data-collector]', ']', ['removed_component']],
    ["a host's export", ', firewall: rec.json', '', ['host_without_export']],
    ['the gateway of a zone', '10.0.3.0/24, gateway: fw', '10.0.3.0/24, gateway: unmanaged', ['gateway_unmanaged']],
    ['the kind of a zone', 'kind: guest', 'kind: client', ['zone_kind']],
    ['addresses of a zone', '10.0.3.0/24', '10.0.3.0/25', ['zone_smaller']],
    ['a feature', 'online-activation: true', 'online-activation: true, snmp: true', ['feature_added']],
    ['the source of a flow', 'from: 10.0.1.64/26, to', 'from: 10.0.1.0/24, to', ['flow_widened']],
    ['the port of a flow', 'tcp/3389', 'tcp/3389-3390', ['flow_widened']],
    ['a flow', 'infrastructureFlows:\n', 'infrastructureFlows:\n  more: {from: guests, to: [rec], services: tcp/80}\n', ['flow_added']],
  ])('tells when %s changes', (_what, from, to, expected) => {
    const changed = SITE.replace(from, to);
    expect(changed).not.toBe(SITE);
    expect(codes(SITE, changed)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['a wider zone', 'ipv4: 10.0.3.0/24', 'ipv4: [10.0.3.0/24, 10.0.4.0/24]'],
    ['a narrower flow', 'from: 10.0.1.64/26, to', 'from: 10.0.1.64/27, to'],
    ['one host more', 'hosts:\n', 'hosts:\n  more: {address: 10.0.1.7, components: [event-server]}\n'],
  ])('says nothing about %s', (_what, from, to) => {
    expect(codes(SITE, SITE.replace(from, to))).toEqual([]);
  });

  it('tells when an export holds fewer rules, and nothing when it cannot be read', () => {
    const state = (count: number | undefined) => {
      const config = count === undefined ? undefined : device({ filters: [filter(Array.from({ length: count }, () => line('permit')))] });
      return { site: siteOf(SITE), readings: { firewalls: [{ name: 'fw', config, digest: '' }], hosts: [] } };
    };
    expect(weakenings(state(3), state(2)).map((one) => renderMessage(one, 'en'))).toEqual(['the export of fw holds 2 rules, where it held 3']);
    expect([...weakenings(state(2), state(3)), ...weakenings(state(3), state(undefined))]).toEqual([]);
  });
});
