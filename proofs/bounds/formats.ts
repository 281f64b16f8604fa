/** For every format: a machine that draws fully known configurations, and ways to hide what a condition says. */
import type { TextFile, Walk } from '../packet-walk/types.js';
import type { Random } from '../random.js';
import { fortigateWalk } from '../walk-fortigate/index.js';
import { looseIptablesWalk } from '../walk-iptables/index.js';
import { looseNftablesWalk } from '../walk-nftables/index.js';
import { pfsenseWalk } from '../walk-pfsense/index.js';
import { hideInJson } from './hide-nftables.js';
import { hideInText, type Disguise, type Hidden } from './hide-text.js';
import { windowsWalk } from './windows.js';

/** One format of the proof. */
export interface HidingFormat {
  readonly walk: Walk;
  /** Puts conditions into words that the room cannot evaluate; whatever they meant is one of the things they may mean. */
  hide(random: Random, files: readonly TextFile[]): Hidden;
}

function inText(walk: Walk, disguises: readonly Disguise[]): HidingFormat {
  return { walk, hide: (random, files) => hideInText(random, files, disguises) };
}

/** Matches that ask for more than a header holds, one that nobody knows, and sets that are another export. */
const UNKNOWN_MATCHES = ['-m string --string x --algo bm', '-m mark --mark 0x1', '-m foo --bar baz', '-m limit --limit 1/sec', '-m set --match-set cams src', '-m owner --uid-owner 0', '-m time --timestart 08:00:00'];

function unknownMatch(random: Random): string {
  return random.pick(UNKNOWN_MATCHES);
}

const IPTABLES: readonly Disguise[] = [
  { find: /(?:! )?-[sd] \S+(?= .*-[jg] )/gu, instead: unknownMatch },
  { find: /-[sd] \S+(?= .*-[jg] )/gu, instead: (random) => `${random.pick(['-s', '-d'])} cam.example` },
  { find: /(?:! )?-[io] \S+(?= .*-[jg] )/gu, instead: unknownMatch },
  { find: /(?:! )?--[sd]port \S+/gu, instead: unknownMatch },
  { find: /-m (?:multiport|conntrack|state|iprange|addrtype) (?:! )?--\S+ \S+/gu, instead: unknownMatch },
  { find: /(?:! )?--icmp(?:v6)?-type \S+/gu, instead: unknownMatch },
  { find: /^(-A (?:INPUT|FORWARD|OUTPUT|cameras|SERVERS) .*)-j (?:ACCEPT|DROP|RETURN)$/gmu, instead: (random, [start = '']) => `${start}-j ${random.pick(['NFQUEUE --queue-num 0', 'FOO'])}` },
];

const FORTIGATE: readonly Disguise[] = [
  { find: /^( *)set (srcaddr|dstaddr|srcaddr6|dstaddr6|service) .*$/gmu, instead: (_random, [indent = '', key = '']) => `${indent}set ${key} "no-such-object"` },
  { find: /^( *)set subnet .*$/gmu, instead: (_random, [indent = '']) => `${indent}set type fqdn\n${indent}set fqdn "hidden.example"` },
  { find: /^( *)set schedule "always"$/gmu, instead: (_random, [indent = '']) => `${indent}set schedule "no-such-schedule"` },
  { find: /^( *)(set srcaddr .*)$/gmu, instead: (random, [indent = '', line = '']) => `${indent}${line}\n${indent}set ${random.pick(['groups "staff"', 'users "eve"'])}` },
  // Virtual IPs are told apart: an Internet service never stands for one.
  { find: /^( *)set dstaddr (?!.*(?:vip|published)).*$/gmu, instead: (_random, [indent = '']) => `${indent}set internet-service enable\n${indent}set internet-service-name "Google-DNS"` },
];

const PFSENSE: readonly Disguise[] = [
  { find: /(<rule><type>(?:pass|block|reject)<\/type>.*?)<(source|destination)>.*?<\/\2>/gu, instead: (_random, [start = '', end = '']) => `${start}<${end}><address>no_such_alias</address></${end}>` },
  { find: /(<alias><name>[^<]*<\/name><type>(?:host|network)<\/type>)<address>[^<]*<\/address>/gu, instead: (_random, [start = '']) => `${start}<address>hidden.example</address>` },
  { find: /(<rule><type>(?:pass|block|reject)<\/type>)/gu, instead: (random, [start = '']) => `${start}${random.pick(['<sched>no_such_schedule</sched>', '<os>Windows</os>', '<zorb>1</zorb>', '<max-src-conn>5</max-src-conn>'])}` },
  { find: /(<rule><type>(?:pass|block|reject)<\/type>.*?)<port>[^<]*<\/port>/gu, instead: (_random, [start = '']) => `${start}<port>no_such_ports</port>` },
];

const NETSH: readonly Disguise[] = [
  { find: /^((?:RemoteIP|LocalIP|リモート IP|ローカル IP):\s+)\S.*$/gmu, instead: (random, [start = '']) => start + random.pick(['WINS', 'DefaultGateway', 'zorb']) },
  { find: /^((?:LocalPort|RemotePort|ローカル ポート|リモート ポート):\s+)\S.*$/gmu, instead: (random, [start = '']) => start + random.pick(['zorb', 'Teredo']) },
  { find: /^((?:Protocol|プロトコル):\s+)\S.*$/gmu, instead: (_random, [start = '']) => `${start}zorb` },
];

const REGISTRY: readonly Disguise[] = [
  { find: /\|((?:RA4|RA6|LA4|LA6|RA42|RA62|LPort|RPort|LPort2_10|RPort2_10)=)[^|"]*\|/gu, instead: (_random, [key = '']) => `|${key}zorb|` },
  { find: /\|Dir=(In|Out)\|/gu, instead: (random, [way = '']) => `|Dir=${way}|${random.pick(['Zorb=1', 'RUAuth=O:LSD:(A;;CC;;;S-1-5-21-1)', 'Platform=2:6:2'])}|` },
];

const POWERSHELL: readonly Disguise[] = [
  { find: /("(?:RemoteAddress|LocalAddress)": )(?:"[^"]*"|\[[^\]]*\])/gu, instead: (random, [key = '']) => `${key}"${random.pick(['WINS', 'DefaultGateway', 'zorb'])}"` },
  { find: /("(?:RemotePort|LocalPort)": )(?:"[^"]*"|\[[^\]]*\])/gu, instead: (_random, [key = '']) => `${key}"zorb"` },
  { find: /("DisplayName": )/gu, instead: (_random, [key = '']) => `"Zorb": 1, ${key}` },
];

/** Every format that we read. */
export const hidingFormats: readonly HidingFormat[] = [
  inText(looseIptablesWalk, IPTABLES),
  { walk: looseNftablesWalk, hide: hideInJson },
  inText(fortigateWalk, FORTIGATE),
  inText(pfsenseWalk, PFSENSE),
  inText(windowsWalk('powershell'), POWERSHELL),
  inText(windowsWalk('netsh'), NETSH),
  inText(windowsWalk('registry'), REGISTRY),
];
