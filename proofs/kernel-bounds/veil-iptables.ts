/** Hides conditions of an iptables-save from the reader: each is replaced by one that no export can settle. */
import { randomFrom, type Random } from '../random.js';
import { seedOf } from './seed-of.js';

/** Conditions on the payload, on time, on lists that the kernel keeps, and one that nobody knows. */
const UNKNOWN = [
  '-m string --string "abc" --algo bm --to 65535',
  '-m recent --rcheck --seconds 60 --name seen --mask 255.255.255.255 --rsource',
  '-m limit --limit 3/min',
  '-m set --match-set cams src',
  '-m set ! --match-set cams src,dst',
  '-m time --timestart 08:00:00 --timestop 17:00:00',
  '-m mark --mark 0x7',
  '-m quota --quota 100',
  '-m moody --mood good',
];

const UNKNOWN_TARGETS = ['-j NFQUEUE --queue-num 1', '-j MOODY', '-j TPROXY --on-port 1 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0', '-j SYNPROXY --mss 1460'];

/**
 * Replaces a condition, or what the rule does, in three of ten rules. A rule is treated the same whichever others are
 * there. Translations stay: to hide one hides where packets go.
 */
export function veilSave(seed: number, saved: string): string {
  let table = '';
  return saved
    .split('\n')
    .map((line) => {
      if (line.startsWith('*')) table = line;
      if (!line.startsWith('-A ') || table === '*nat' || line.includes('--comment')) return line;
      const random = randomFrom(seedOf(seed, line));
      return random.chance(0.3) ? veilRule(random, line) : line;
    })
    .join('\n');
}

/** `-A FORWARD -s 10.0.0.0/8 -p tcp -m tcp --dport 80 -j ACCEPT` with `-s 10.0.0.0/8` replaced. */
function veilRule(random: Random, line: string): string {
  if (random.chance(0.15)) return line.replace(/ -j (?:ACCEPT|DROP|RETURN|REJECT --reject-with \S+|U\d)$/u, ` ${random.pick(UNKNOWN_TARGETS)}`);
  const { chain, conditions, target } = partsOf(line);
  const removable = conditions.filter((condition) => !/^(?:! )?-p /u.test(condition) && !condition.includes('"'));
  if (removable.length === 0) return line;
  const hidden = random.pick(removable);
  const kept = conditions.filter((condition) => condition !== hidden);
  return [chain, ...kept, random.pick(UNKNOWN), target].filter((part) => part !== '').join(' ');
}

interface Parts {
  readonly chain: string;
  readonly conditions: readonly string[];
  readonly target: string;
}

/** A new condition begins at `-x`, or at the `!` before it; long options belong to the module before them. */
function partsOf(line: string): Parts {
  const at = line.search(/ -[jg] /u);
  const head = at === -1 ? line : line.slice(0, at);
  const [chain = '', ...conditions] = head.split(/(?<!!) (?=(?:! )?-[a-z](?: |$))/u);
  return { chain, conditions, target: at === -1 ? '' : line.slice(at + 1) };
}
