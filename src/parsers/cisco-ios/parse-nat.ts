import { parseIpAddress } from '../../model/ip-address.js';
import { wordsOf, type ConfigLine } from '../cisco-shared/config-lines.js';
import type { FileReport } from '../cisco-shared/report.js';
import type { Configuration, NatPool } from '../cisco-shared/configuration.js';

/** Settings that choose how translations are kept, not what they translate. */
const SETTINGS = /^ip nat (?:translation|log|service|settings|portmap|sip-sbc|switchover|create|stateful|piggyback-support|refresh)\b/u;

/** `ip nat inside source …`, `ip nat outside source …`, `ip nat pool …`. */
export function parseNat(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const { text, line } = block;
  const words = wordsOf(text);
  if (SETTINGS.test(text)) {
    report.markBlock(block, 'noEffect');
    return true;
  }
  if (words[2] === 'pool') return parsePool(block, configuration, report);
  const kind = words.slice(2, 4).join(' ');
  if (kind !== 'inside source' && kind !== 'outside source' && kind !== 'inside destination') {
    if (words[2] !== 'source') return false;
    report.unsupported(line, 'ip nat source');
    return true;
  }
  configuration.nat.push({ words: words.slice(2), location: report.at(line) });
  return true;
}

/** `ip nat pool P 203.0.113.10 203.0.113.20 netmask 255.255.255.0`, or with `address FIRST LAST` lines below. */
function parsePool(block: ConfigLine, { pools }: Configuration, report: FileReport): boolean {
  const [, , , name, ...rest] = wordsOf(block.text);
  if (name === undefined) return false;
  const pool: NatPool = { ranges: [], location: report.at(block.line) };
  pools.set(name, pool);
  const stated = addRange(pool, rest);
  if (!POOL_OPTIONS.test(rest.slice(stated ? 2 : 0).join(' ')) || (!stated && rest.length < 2)) return false;
  report.mark(block.line, 'understood');
  for (const { text, line } of block.children) {
    const words = wordsOf(text);
    if (words[0] === 'address' && words.length === 3 && addRange(pool, words.slice(1))) report.mark(line, 'understood');
  }
  return true;
}

/** `netmask 255.255.255.0 type rotary`, `prefix-length 24 add-route`. */
const POOL_OPTIONS = /^(?:netmask [\d.]{7,15}|prefix-length \d{1,2})(?: (?:type (?:rotary|match-host)|add-route|accounting \S+|arp-ping|nodefault))*$/u;

function addRange(pool: NatPool, [from = '', to = '']: readonly string[]): boolean {
  const [first, last] = [parseIpAddress(from), parseIpAddress(to)];
  if (first === undefined || last === undefined || last < first) return false;
  pool.ranges.push({ first, last });
  return true;
}
