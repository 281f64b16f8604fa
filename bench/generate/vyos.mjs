/** A VyOS configuration in the set form: one rule set for every hundred rules, reached by a jump. */
import { plannedRules } from './plan.mjs';
import { networkSite } from './site.mjs';

const PER_SET = 100;
const INTERFACES = { vms: ['eth2', 'eth1'], others: ['eth3', 'eth4'] };
const ACTIONS = { permit: 'accept', deny: 'drop' };
const NETWORKS = { eth1: '10.20.10.1/24', eth2: '10.40.0.1/14', eth3: '10.100.0.1/12', eth4: '10.200.0.1/12' };

export function generate(count) {
  const files = [['gateway.set', exported(count)]];
  return { files, site: networkSite({ files: ['gateway.set'], interfaces: { servers: 'eth1', clients: 'eth2' } }) };
}

function exported(count) {
  const sets = Array.from({ length: Math.ceil(count / PER_SET) }, (_none, index) => `ZONE${index}`);
  const jumps = sets.flatMap((name, index) => [
    `set firewall ipv4 forward filter rule ${index + 1} action 'jump'`,
    `set firewall ipv4 forward filter rule ${index + 1} jump-target '${name}'`,
    `set firewall ipv4 name ${name} default-action 'return'`,
  ]);
  return [
    ...Object.entries(NETWORKS).map(([name, address]) => `set interfaces ethernet ${name} address '${address}'`),
    "set firewall global-options state-policy established action 'accept'",
    "set firewall ipv4 forward filter default-action 'drop'",
    "set firewall ipv6 forward filter default-action 'drop'",
    ...jumps,
    ...[...plannedRules(count)].flatMap(rule),
    '',
  ].join('\n');
}

function rule({ index, name, action, source, destination, protocol, port, of }) {
  const [from, to] = INTERFACES[of];
  const start = `set firewall ipv4 name ZONE${Math.floor(index / PER_SET)} rule ${(index % PER_SET) + 1}`;
  return [
    `action '${ACTIONS[action]}'`, `description '${name}'`, `destination address '${destination}'`, `destination port '${port}'`, `inbound-interface name '${from}'`, `outbound-interface name '${to}'`, `protocol '${protocol}'`, `source address '${source}'`,
  ].map((words) => `${start} ${words}`);
}
