/** `nft -j list ruleset` of a router, on one line as nft writes it; every tenth rule matches two ports by a set. */
import { plannedRules } from './plan.mjs';
import { networkSite } from './site.mjs';

const INTERFACES = { vms: ['eth2', 'eth1'], others: ['eth3', 'eth4'] };
const VERDICTS = { permit: { accept: null }, deny: { drop: null } };

export function generate(count) {
  const objects = [
    { metainfo: { version: '1.0.6', release_name: 'Lester Gooch #5', json_schema_version: 1 } },
    { table: { family: 'inet', name: 'filter', handle: 1 } },
    { chain: { family: 'inet', table: 'filter', name: 'forward', handle: 1, type: 'filter', hook: 'forward', prio: 0, policy: 'drop' } },
    ruleOf(2, [{ match: { op: 'in', left: { ct: { key: 'state' } }, right: ['established', 'related'] } }, { accept: null }]),
    ...[...plannedRules(count)].map((planned) => ruleOf(planned.index + 3, expressions(planned), planned.name)),
  ];
  const files = [['ruleset.json', `${JSON.stringify({ nftables: objects })}\n`]];
  return { files, site: networkSite({ files: ['ruleset.json'], interfaces: { servers: 'eth1', clients: 'eth2' } }) };
}

function ruleOf(handle, expr, comment) {
  return { rule: { family: 'inet', table: 'filter', chain: 'forward', handle, ...(comment === undefined ? {} : { comment }), expr } };
}

function expressions({ index, action, source, destination, protocol, port, of }) {
  const [from, to] = INTERFACES[of];
  return [
    equals({ meta: { key: 'iifname' } }, from),
    equals({ meta: { key: 'oifname' } }, to),
    equals({ payload: { protocol: 'ip', field: 'saddr' } }, source),
    equals({ payload: { protocol: 'ip', field: 'daddr' } }, destination),
    equals({ payload: { protocol, field: 'dport' } }, index % 10 === 5 ? { set: [port, port + 7] } : port),
    { counter: { packets: 0, bytes: 0 } },
    VERDICTS[action],
  ];
}

function equals(left, right) {
  return { match: { op: '==', left, right } };
}
