/** ASA 9.16 running configuration: a list an interface, an object per end, a group in every tenth rule. */
import { plannedRules } from './plan.mjs';
import { networkSite } from './site.mjs';

const INTERFACES = { vms: 'clients', others: 'office' };

export function generate(count) {
  return { files: [['core.cfg', configuration(count)]], site: networkSite({ files: ['core.cfg'], interfaces: { servers: 'servers', clients: 'clients' } }) };
}

function configuration(count) {
  const rules = [...plannedRules(count)];
  return [
    ': Saved',
    ':',
    'ASA Version 9.16(4)',
    '!',
    'hostname core',
    ...interfaces(),
    ...[...new Set(rules.flatMap(({ source, destination }) => [source, destination]))].flatMap((ip) => [`object network host-${ip}`, ` host ${ip}`]),
    ...rules.filter(usesGroup).flatMap(({ index, source, destination }) => [`object-group network group-${index}`, ` network-object object host-${source}`, ` network-object object host-${destination}`]),
    ...rules.flatMap(entry),
    'access-group clients_in in interface clients',
    'access-group office_in in interface office',
    'Cryptochecksum:0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    ': end',
    '',
  ].join('\n');
}

function interfaces() {
  const address = { servers: '10.20.10.1 255.255.255.0', clients: '10.40.0.1 255.252.0.0', office: '10.100.0.1 255.252.0.0', branch: '10.200.0.1 255.252.0.0' };
  return Object.entries(address).flatMap(([name, ip], index) => ['!', `interface GigabitEthernet1/${index + 1}`, ` nameif ${name}`, ` security-level ${90 - index * 20}`, ` ip address ${ip}`]);
}

function usesGroup({ index }) {
  return index % 10 === 5;
}

function entry(rule) {
  const { index, name, action, source, destination, protocol, port, of } = rule;
  const list = `${INTERFACES[of]}_in`;
  const from = usesGroup(rule) ? `object-group group-${index}` : `object host-${source}`;
  return [`access-list ${list} remark ${name}`, `access-list ${list} extended ${action} ${protocol} ${from} object host-${destination} eq ${port} log`];
}
