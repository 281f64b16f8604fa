/** IOS XE 17 running configuration of a switch that routes: a list an interface, a group in every tenth rule. */
import { plannedRules } from './plan.mjs';
import { networkSite } from './site.mjs';

const LISTS = { vms: 'CLIENTS-IN', others: 'OFFICE-IN' };

export function generate(count) {
  return { files: [['core.cfg', configuration(count)]], site: networkSite({ files: ['core.cfg'], interfaces: { servers: 'Vlan10', clients: 'Vlan20' } }) };
}

function configuration(count) {
  const rules = [...plannedRules(count)];
  return [
    'Building configuration...',
    '',
    'Current configuration : 100000 bytes',
    '!',
    'version 17.9',
    'hostname core',
    '!',
    ...rules.filter(usesGroup).flatMap(({ index, source, destination }) => [`object-group network GROUP-${index}`, ` host ${source}`, ` host ${destination}`]),
    '!',
    ...interfaces(),
    ...Object.entries(LISTS).flatMap(([of, name]) => [`ip access-list extended ${name}`, ...rules.filter((rule) => rule.of === of).flatMap(entry)]),
    '!',
    'line vty 0 4',
    ' transport input none',
    '!',
    'end',
    '',
  ].join('\n');
}

function interfaces() {
  const vlans = [[10, '10.20.10.1 255.255.255.0', undefined], [20, '10.40.0.1 255.252.0.0', LISTS.vms], [100, '10.100.0.1 255.252.0.0', LISTS.others], [200, '10.200.0.1 255.252.0.0', undefined]];
  return vlans.flatMap(([number, ip, list]) => [`interface Vlan${number}`, ` ip address ${ip}`, ...(list === undefined ? [] : [` ip access-group ${list} in`]), '!']);
}

function usesGroup({ index }) {
  return index % 10 === 5;
}

function entry(rule) {
  const { index, name, action, source, destination, protocol, port } = rule;
  const from = usesGroup(rule) ? `object-group GROUP-${index}` : `host ${source}`;
  return [` remark ${name}`, ` ${action} ${protocol} ${from} host ${destination} eq ${port} log`];
}
