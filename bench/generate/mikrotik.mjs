/** A RouterOS export: a chain for every hundred rules, reached by a jump, as larger rule sets are written. */
import { plannedRules } from './plan.mjs';
import { networkSite } from './site.mjs';

const PER_CHAIN = 100;
const INTERFACES = { vms: ['vlan-clients', 'vlan-servers'], others: ['vlan-a', 'vlan-b'] };
const ACTIONS = { permit: 'accept', deny: 'drop' };

export function generate(count) {
  const files = [['gateway.rsc', exported(count)]];
  return { files, site: networkSite({ files: ['gateway.rsc'], interfaces: { servers: 'vlan-servers', clients: 'vlan-clients' } }) };
}

function exported(count) {
  const chains = Array.from({ length: Math.ceil(count / PER_CHAIN) }, (_none, index) => `zone-${index}`);
  const links = [...INTERFACES.vms, ...INTERFACES.others];
  return [
    '# 2026-01-05 09:00:00 by RouterOS 7.16.1',
    '/interface vlan',
    ...links.map((name, index) => `add interface=bridge name=${name} vlan-id=${index + 10}`),
    '/ip address',
    ...links.map((name, index) => `add address=10.${[40, 20, 100, 200][index]}.0.1/14 interface=${name}`),
    '/ip firewall filter',
    'add action=accept chain=forward connection-state=established,related',
    ...chains.map((name) => `add action=jump chain=forward jump-target=${name}`),
    'add action=drop chain=forward',
    ...[...plannedRules(count)].map(rule),
    '/ipv6 settings',
    'set disable-ipv6=yes',
    '',
  ].join('\n');
}

function rule({ index, name, action, source, destination, protocol, port, of }) {
  const [from, to] = INTERFACES[of];
  const ends = `dst-address=${destination} dst-port=${port} in-interface=${from} out-interface=${to} \\\n    protocol=${protocol} src-address=${source}`;
  return `add action=${ACTIONS[action]} chain=zone-${Math.floor(index / PER_CHAIN)} comment="${name}" ${ends}`;
}
