/** Junos 21.4 with braces: an address per end in the global book, a set in every tenth policy, an application per port. */
import { plannedRules } from './plan.mjs';
import { networkSite } from './site.mjs';

const ZONES = { vms: ['clients', 'servers'], others: ['campus', 'office'] };
const INTERFACES = { servers: ['ge-0/0/1', '10.20.10.1/24'], clients: ['ge-0/0/2', '10.40.0.1/14'], campus: ['ge-0/0/3', '10.100.0.1/14'], office: ['ge-0/0/4', '10.200.0.1/14'] };

export function generate(count) {
  return { files: [['core.conf', configuration(count)]], site: networkSite({ files: ['core.conf'], interfaces: { servers: 'ge-0/0/1.0', clients: 'ge-0/0/2.0' } }) };
}

function configuration(count) {
  const rules = [...plannedRules(count)];
  return ['version 21.4R3.15;', ...block('system', ['host-name core;']), ...block('security', [...addressBook(rules), ...policies(rules), ...zones()]), ...interfaces(), ...applications(rules), ''].join('\n');
}

function block(head, body) {
  return [`${head} {`, ...body.map((line) => `    ${line}`), '}'];
}

function addressBook(rules) {
  const hosts = [...new Set(rules.flatMap(({ source, destination }) => [source, destination]))];
  const sets = rules.filter(usesSet).flatMap(({ index, source, destination }) => block(`address-set set-${index}`, [`address host-${source};`, `address host-${destination};`]));
  return block('address-book', block('global', [...hosts.map((ip) => `address host-${ip} ${ip}/32;`), ...sets]));
}

function usesSet({ index }) {
  return index % 10 === 5;
}

function policies(rules) {
  const pairs = Object.entries(ZONES).flatMap(([of, [from, to]]) => block(`from-zone ${from} to-zone ${to}`, rules.filter((rule) => rule.of === of).flatMap(policy)));
  return block('policies', [...pairs, ...block('default-policy', ['deny-all;'])]);
}

function policy(rule) {
  const { name, action, source, destination, protocol, port } = rule;
  const match = [`source-address ${usesSet(rule) ? `set-${rule.index}` : `host-${source}`};`, `destination-address host-${destination};`, `application ${protocol}-${port};`];
  const then = [`${action};`, ...block('log', ['session-close;'])];
  return block(`policy "${name}"`, [...block('match', match), ...block('then', then)]);
}

function zones() {
  return block('zones', Object.entries(INTERFACES).flatMap(([zone, [port]]) => block(`security-zone ${zone}`, block('interfaces', [`${port}.0;`]))));
}

function interfaces() {
  return block('interfaces', Object.values(INTERFACES).flatMap(([port, address]) => block(port, block('unit 0', block('family inet', [`address ${address};`])))));
}

function applications(rules) {
  const services = [...new Set(rules.map(({ protocol, port }) => `${protocol} ${port}`))].map((text) => text.split(' '));
  return block('applications', services.flatMap(([protocol, port]) => block(`application ${protocol}-${port}`, [`protocol ${protocol};`, `destination-port ${port};`])));
}
