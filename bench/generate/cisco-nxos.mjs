/** NX-OS 10 running configuration: a list an interface, an address group in every tenth rule. */
import { plannedRules } from './plan.mjs';
import { networkSite } from './site.mjs';

const LISTS = { vms: 'CLIENTS-IN', others: 'OFFICE-IN' };

export function generate(count) {
  return { files: [['core.cfg', configuration(count)]], site: networkSite({ files: ['core.cfg'], interfaces: { servers: 'Vlan10', clients: 'Vlan20' } }) };
}

function configuration(count) {
  const rules = [...plannedRules(count)];
  return [
    '!Command: show running-config',
    'version 10.3(4a) Bios:version 05.47',
    'hostname core',
    'feature interface-vlan',
    ...rules.filter(usesGroup).flatMap(({ index, source, destination }) => [`object-group ip address GROUP-${index}`, `  10 host ${source}`, `  20 host ${destination}`]),
    ...Object.entries(LISTS).flatMap(([of, name]) => [`ip access-list ${name}`, ...rules.filter((rule) => rule.of === of).flatMap((rule, place) => entry(rule, place))]),
    'vlan 1,10,20,100,200',
    ...interfaces(),
    'line console',
    'line vty',
    '',
  ].join('\n');
}

function interfaces() {
  const vlans = [[10, '10.20.10.1/24', undefined], [20, '10.40.0.1/14', LISTS.vms], [100, '10.100.0.1/14', LISTS.others], [200, '10.200.0.1/14', undefined]];
  return vlans.flatMap(([number, ip, list]) => [`interface Vlan${number}`, '  no shutdown', `  ip address ${ip}`, ...(list === undefined ? [] : [`  ip access-group ${list} in`])]);
}

function usesGroup({ index }) {
  return index % 10 === 5;
}

function entry(rule, place) {
  const { index, name, action, source, destination, protocol, port } = rule;
  const from = usesGroup(rule) ? `addrgroup GROUP-${index}` : `${source}/32`;
  return [`  ${place * 20 + 10} remark ${name}`, `  ${place * 20 + 20} ${action} ${protocol} ${from} ${destination}/32 eq ${port} log`];
}
