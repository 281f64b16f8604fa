import { parseCidr, parseIpAddress } from '../../model/ip-address.js';
import { networkRange } from '../cisco-shared/addresses.js';
import { wordsOf, type ConfigLine } from '../cisco-shared/config-lines.js';
import type { FileReport } from '../cisco-shared/report.js';
import { readNumber } from '../cisco-shared/well-known-numbers.js';
import type { Configuration } from '../cisco-shared/configuration.js';

/** `ip http server`, `ip http secure-port 8443`, `ip http access-class ipv4 ADMINS`. */
export function parseWebServer(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const words = wordsOf(block.text);
  const negated = words[0] === 'no';
  const [, , setting = '', first, second] = negated ? words.slice(1) : words;
  const location = report.at(block.line);
  if (setting === 'server' || setting === 'secure-server') {
    if (first !== undefined) return false;
    const server = setting === 'server' ? configuration.http : configuration.https;
    server.enabled = !negated;
    server.location = location;
  } else if (setting === 'port' || setting === 'secure-port') {
    const port = readNumber(first, 65_535);
    if (port === undefined || second !== undefined) return false;
    (setting === 'port' ? configuration.http : configuration.https).port = port;
  } else if (setting === 'access-class' && first !== undefined && !negated) {
    const family = first === 'ipv6' ? 6 : 4;
    configuration.webLists.push({ family, name: first === 'ipv4' || first === 'ipv6' ? (second ?? '') : first, location });
  } else {
    report.mark(block.line, 'noEffect');
    return true;
  }
  report.mark(block.line, 'understood');
  return true;
}

/** `snmp-server community X RO 10`: the number or name at the end is the list of those who may ask. */
export function parseCommunity(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const [, setting = '', ...words] = wordsOf(block.text);
  if (!MONITORING.has(setting)) return false;
  report.markBlock(block, 'noEffect');
  if (setting !== 'community') return true;
  const rest = words.filter((word, index) => !/^(?:ro|rw|view|ipv6)$/iu.test(word) && !/^view$/iu.test(words[index - 1] ?? ''));
  configuration.communities.push({ name: rest[0] ?? '', list: rest.slice(1).at(-1), location: report.at(block.line) });
  report.mark(block.line, 'understood');
  return true;
}

/** What `snmp-server` may set (IOS SNMP command reference). */
const MONITORING: ReadonlySet<string> = new Set([
  'cache', 'chassis-id', 'community', 'contact', 'context', 'drop', 'enable', 'engineID', 'file-transfer', 'group', 'host', 'ifindex', 'inform', 'ip', 'location', 'manager', 'packetsize', 'password-policy', 'queue-length',
  'queue-limit', 'source-interface', 'sparse-tables', 'system-shutdown', 'tftp-server-list', 'trap', 'trap-source', 'trap-timeout', 'usm', 'user', 'user-list', 'view',
]);

/** `ip route 10.0.0.0 255.0.0.0 Vlan10 10.1.1.1 200 name X`, `ipv6 route 2001:db8::/32 2001:db8::1`. */
export function parseRoute(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const words = wordsOf(block.text);
  const six = words[0] === 'ipv6';
  const inVrf = words[2] === 'vrf';
  const [prefix = '', ...behind] = words.slice(inVrf ? 4 : 2);
  const destination = six ? parseCidr(prefix) : networkRange(prefix, behind[0] ?? '');
  const target = six ? behind : behind.slice(1);
  if (!isWay(target)) return false;
  if (destination === undefined || target[0] === undefined) return /^(?:static|profile)$/u.test(words[2] ?? '') && mark(report, block.line);
  report.mark(block.line, 'understood');
  // A routing table of its own is not the one that the site's paths follow; a route to nowhere leads to no interface.
  if (inVrf || target[0] === 'Null0') return true;
  const nextHop = target.slice(0, 2).map((word) => parseIpAddress(word)).find((address) => address !== undefined);
  const through = parseIpAddress(target[0]) === undefined ? target[0] : undefined;
  configuration.routes.push({
    destination,
    ...(through === undefined ? {} : { interface: through }),
    ...(nextHop === undefined ? {} : { nextHop }),
    location: report.at(block.line),
  });
  return true;
}

/** `Vlan10 10.1.1.1 200 name X track 5 tag 7 permanent`: at most an interface and an address, then options. */
function isWay(words: readonly string[]): boolean {
  const isNext = words.length > 1 && parseIpAddress(words[1] ?? '') !== undefined;
  const options = words.slice(isNext ? 2 : 1).join(' ');
  return /^(?:\d{1,3}(?: |$))?(?:(?:permanent|multicast|unicast|global|dhcp|(?:name|track|tag) \S+)(?: |$))*$/u.test(options);
}

function mark(report: FileReport, line: number): true {
  report.mark(line, 'noEffect');
  return true;
}
