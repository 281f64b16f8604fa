import { describe, expect, it } from 'vitest';
import { parseCidr, parseIpAddress } from '../../src/model/ip-address.js';
import type { Route } from '../../src/model/device.js';
import { card, device, factsOf, filter, line, siteOf } from './small-site.js';

const SITE = siteOf(`
zones:
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: core}
  transit: {kind: transit, ipv4: 10.9.0.0/30, gateway: core}
  clinic: {kind: recorder, ipv4: 10.50.0.0/16, gateway: far}
  guests: {kind: guest, ipv4: 10.0.3.0/24, gateway: core}
  internet: {kind: internet}
firewalls:
  core: {export: core.conf, interfaces: {dc: servers, link: transit, guest: guests, wan: internet}}
  far: {export: far.conf, interfaces: {up: transit, lan: clinic}}
`);
const CARDS = [card('dc', ['10.0.1.1/24']), card('link', ['10.9.0.1/30']), card('guest', ['10.0.3.1/24']), card('wan', ['203.0.113.2/24'])];
const FAR = device({ interfaces: [card('up', ['10.9.0.2/30']), card('lan', ['10.50.0.1/16'])], filters: [filter([line('permit')])] });

interface Via {
  readonly to: string;
  readonly by?: string;
  readonly hop?: string;
}

function route({ to, by, hop }: Via, index: number): Route {
  const destination = parseCidr(to);
  if (destination === undefined) throw new Error(to);
  const nextHop = hop === undefined ? undefined : parseIpAddress(hop);
  return { destination, ...(by === undefined ? {} : { interface: by }), ...(nextHop === undefined ? {} : { nextHop }), location: { path: 'core.conf', region: { startLine: index + 1 } } };
}

function troubles(...routes: readonly Via[]): readonly string[] {
  const core = device({ interfaces: CARDS, routes: routes.map(route), filters: [filter([line('permit')])] });
  const { diagnostics } = factsOf(SITE, { core, far: FAR });
  return diagnostics.filter(({ code }) => code === 'analysis.route_elsewhere').map(({ effect, parameters }) => `${effect} ${String(parameters['destination'])} by ${String(parameters['interface'])}, ${String(parameters['zone'])} is behind ${String(parameters['expected'])}`);
}

describe('routesElsewhere', () => {
  it.each<[string, readonly Via[]]>([
    ['a route to the next firewall', [{ to: '10.50.0.0/16', by: 'link' }]],
    ['a next hop in its network', [{ to: '10.50.0.0/16', hop: '10.9.0.2' }]],
    ['a default route to the Internet', [{ to: '0.0.0.0/0', by: 'wan' }]],
    ['a wide route that a longer one takes the zone from', [{ to: '10.0.0.0/8', by: 'guest' }, { to: '10.50.0.0/16', by: 'link' }]],
    ['a route over the network of an own interface', [{ to: '10.0.1.0/25', by: 'link' }]],
    ['a route to nobody', [{ to: '192.168.0.0/16', by: 'guest' }]],
    ['an interface that the export does not list', [{ to: '10.50.0.0/16', by: 'tunnel1' }]],
    ['no route at all', []],
  ])('has nothing against %s', (_what, routes) => {
    expect(troubles(...routes)).toEqual([]);
  });

  it.each<[string, readonly Via[], string]>([
    ['another interface', [{ to: '10.50.0.0/16', by: 'guest' }], 'incomplete 10.50.0.0/16 by guest, clinic is behind link'],
    ['another next hop', [{ to: '10.50.0.0/16', hop: '10.0.3.9' }], 'incomplete 10.50.0.0/16 by guest, clinic is behind link'],
    ['part of the zone', [{ to: '10.50.0.0/16', by: 'link' }, { to: '10.50.7.0/24', by: 'guest' }], 'incomplete 10.50.7.0/24 by guest, clinic is behind link'],
    ['the Internet', [{ to: '0.0.0.0/0', by: 'guest' }], 'incomplete 0.0.0.0/0 by guest, internet is behind wan'],
  ])('says that a route leads elsewhere: %s', (_what, routes, expected) => {
    expect(troubles(...routes)).toEqual([expected]);
  });
});
