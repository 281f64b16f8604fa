/**
 * What the rules of a generated rule set are about. Of ten rules one serves the clients of the VMS, one denies them
 * something else, and eight concern other networks behind the same firewall, as on a campus. No two rules are alike.
 */

/** The place where every generated rule set applies; `site` files name these. */
export const NETWORKS = { servers: '10.20.10.0/24', clients: '10.40.0.0/14', management: '10.20.10.11' };

/**
 * Rule number `index`, counted from 0.
 * @returns action, both addresses (single ones, so that rules stay distinct), protocol, port, and whose traffic it is
 */
export function plannedRule(index) {
  const kind = index % 10;
  const name = `Rule ${index + 1}`;
  const number = Math.floor(index / 10);
  if (kind === 0) return { name, action: 'permit', source: client(number), destination: NETWORKS.management, protocol: 'tcp', port: 443, of: 'vms' };
  const port = 1024 + ((index * 7919) % 40_000);
  if (kind === 1) return { name, action: 'deny', source: client(number), destination: NETWORKS.management, protocol: 'tcp', port, of: 'vms' };
  const protocol = index % 3 === 0 ? 'udp' : 'tcp';
  return { name, action: kind === 2 ? 'deny' : 'permit', source: address(100, index), destination: address(200, index * 31 + 7), protocol, port, of: 'others' };
}

/** All rules of a set. */
export function* plannedRules(count) {
  for (let index = 0; index < count; index += 1) yield { index, ...plannedRule(index) };
}

function client(number) {
  return address(40, number, 4);
}

/** Addresses from `first`.0.0.1 on, 250 to a /24, within `width` /8ths of that many. */
function address(first, number, width = 40) {
  const host = (number % 250) + 1;
  const block = Math.floor(number / 250);
  return `10.${first + (Math.floor(block / 250) % width)}.${block % 250}.${host}`;
}
