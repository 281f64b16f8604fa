/** FortiOS 7.2 configuration backup: an address object per end, a group in every tenth policy, a service per port. */
import { plannedRules } from './plan.mjs';
import { networkSite } from './site.mjs';

const PORTS = { vms: ['port2', 'port1'], others: ['port3', 'port4'] };

export function generate(count) {
  return { files: [['core.conf', configuration(count)]], site: networkSite({ files: ['core.conf'], interfaces: { servers: 'port1', clients: 'port2' } }) };
}

function configuration(count) {
  const rules = [...plannedRules(count)];
  return [
    '#config-version=FGT100F-7.2.8-FW-build1639-240313:opmode=0:vdom=0:user=admin',
    'config system global',
    '    set hostname "core"',
    'end',
    ...interfaces(),
    ...section('firewall address', addresses(rules), (name, [subnet]) => [`        set subnet ${subnet} 255.255.255.255`]),
    ...section('firewall addrgrp', groups(rules), (_name, members) => [`        set member ${quoted(members)}`]),
    ...section('firewall service custom', services(rules), (_name, [protocol, port]) => [`        set ${protocol}-portrange ${port}`]),
    'config firewall policy',
    ...rules.flatMap(policy),
    'end',
    '',
  ].join('\n');
}

function interfaces() {
  const address = { port1: '10.20.10.1 255.255.255.0', port2: '10.40.0.1 255.252.0.0', port3: '10.100.0.1 255.252.0.0', port4: '10.200.0.1 255.252.0.0' };
  const entries = Object.entries(address).flatMap(([name, ip]) => [`    edit "${name}"`, '        set vdom "root"', `        set ip ${ip}`, '        set type physical', '    next']);
  return ['config system interface', ...entries, 'end'];
}

function addresses(rules) {
  return new Map(rules.flatMap(({ source, destination }) => [source, destination].map((ip) => [`host-${ip}`, [ip]])));
}

function groups(rules) {
  return new Map(rules.filter(usesGroup).map(({ index, source, destination }) => [`group-${index}`, [`host-${source}`, `host-${destination}`]]));
}

function usesGroup({ index }) {
  return index % 10 === 5;
}

function services(rules) {
  return new Map(rules.map(({ protocol, port }) => [serviceName(protocol, port), [protocol, port]]));
}

function serviceName(protocol, port) {
  return `${protocol.toUpperCase()}-${port}`;
}

function policy(rule) {
  const { index, name, action, source, destination, protocol, port, of } = rule;
  const [from, to] = PORTS[of];
  return [
    `    edit ${index + 1}`,
    `        set name "${name}"`,
    `        set uuid ${uuid(index)}`,
    `        set srcintf "${from}"`,
    `        set dstintf "${to}"`,
    ...(action === 'permit' ? ['        set action accept'] : []),
    `        set srcaddr "${usesGroup(rule) ? `group-${index}` : `host-${source}`}"`,
    `        set dstaddr "host-${destination}"`,
    '        set schedule "always"',
    `        set service "${serviceName(protocol, port)}"`,
    '        set logtraffic all',
    '    next',
  ];
}

function section(title, entries, body) {
  return [`config ${title}`, ...[...entries].flatMap(([name, value]) => [`    edit "${name}"`, ...body(name, value), '    next']), 'end'];
}

function quoted(names) {
  return names.map((name) => `"${name}"`).join(' ');
}

function uuid(index) {
  return `00000000-0000-51ee-0000-${index.toString(16).padStart(12, '0')}`;
}
