import type { Filter, Line } from '../../model/device.js';
import { box, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_ADDRESSES, complementIps, ipSet, ofOneFamily, type IpSet } from '../../model/ip-set.js';
import type { IpRange } from '../../model/ip-address.js';
import type { ExportReport } from '../shared/export-report.js';
import type { Collection } from './collect.js';
import { isDisabled, valueOf, type Statement } from './statements.js';
import { readAddresses, readNumbers } from './values.js';

/** The services of the router and the ports they listen on as delivered (help.mikrotik.com, Services). */
const DEFAULT_PORTS: ReadonlyMap<string, number> = new Map([
  ['ftp', 21], ['ssh', 22], ['telnet', 23], ['www', 80], ['www-ssl', 443], ['winbox', 8291], ['api', 8728], ['api-ssl', 8729],
]);

/** Ports on which something else of the router may answer as well: a hotspot, SSTP, a proxy. */
const SHARED: ReadonlySet<string> = new Set(['www', 'www-ssl']);

/**
 * `/ip service` as a filter before the services: a service that is disabled, or that accepts some sources only, stops
 * what the input chain lets through. Undefined when nothing of the kind is stated.
 */
export function readServices({ menus }: Collection, { universe, report }: { readonly universe: IpSet; readonly report: ExportReport }): Filter | undefined {
  const statements = menus.get('ip service') ?? [];
  const open = new Set(statements.filter((one) => !isDisabled(one)).map((one) => portOf(one)));
  const lines = statements.flatMap((statement) => linesOf(statement, open, report));
  const [first] = statements;
  if (lines.length === 0 || first === undefined) return undefined;
  return { name: 'ip service', hooks: ['input'], universe, lines, defaultAction: 'permit', defaultLocation: first.location, replies: 'stateful' };
}

function nameOf(statement: Statement): string {
  return valueOf(statement, 'name') ?? /name="?(?<name>[\w-]+)/u.exec(statement.selector)?.groups?.['name'] ?? statement.selector;
}

function portOf(statement: Statement): number | undefined {
  const stated = valueOf(statement, 'port');
  return stated === undefined ? DEFAULT_PORTS.get(nameOf(statement)) : readNumbers(stated, 65_535)?.first;
}

function linesOf(statement: Statement, open: ReadonlySet<number | undefined>, report: ExportReport): readonly Line[] {
  const name = nameOf(statement);
  const port = portOf(statement);
  if (port === undefined || !DEFAULT_PORTS.has(name)) {
    report.add('incomplete', 'export.unsupported', statement.location, { what: `/ip service set ${name}`.slice(0, 80) });
    return [];
  }
  const allowed = isDisabled(statement) ? [] : allowedSources(statement, report);
  if (allowed === undefined || (isDisabled(statement) && open.has(port))) return [];
  const source = complementIps(allowed);
  if (source.length === 0) return [];
  const may: HeaderSpace = [box({ source, protocols: [{ first: 6, last: 6 }], destinationPorts: [{ first: port, last: port }] })];
  const isSure = !SHARED.has(name);
  return [{
    label: `ip service ${name}`,
    action: 'deny',
    match: { must: isSure ? may : NOTHING, may },
    doubts: isSure ? [] : [{ code: 'mikrotik.shared_port', parameters: { port }, location: statement.location }],
    location: statement.location,
  }];
}

/** Sources that a service accepts; undefined when it accepts all, or when it cannot be told. */
function allowedSources(statement: Statement, report: ExportReport): IpSet | undefined {
  const text = valueOf(statement, 'address') ?? '';
  if (text === '') return undefined;
  const ranges = text.split(',').map((part) => readAddresses(part));
  const known = ranges.filter((range): range is IpRange => range !== undefined);
  if (known.length < ranges.length) {
    report.add('incomplete', 'export.invalid_value', statement.location, { what: '/ip service: address', value: text.slice(0, 60), expected: '<address>/<length>' });
    return undefined;
  }
  const set = ipSet(known.flatMap(ofOneFamily));
  return set.length === 1 && set[0] === ALL_ADDRESSES[0] ? undefined : set;
}
