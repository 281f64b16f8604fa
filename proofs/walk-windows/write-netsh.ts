/** Writes a host as netsh prints it, in English or Japanese. */
import type { TextFile } from '../packet-walk/types.js';
import type { AddressTerm, HostDescription, PortTerm, ProfileDescription, RuleDescription, Spelling } from './description.js';

const HYPHENS = '-'.repeat(70);

/** The rules and the profiles, in two files or one behind the other. */
export function writeNetsh({ profiles, rules, spelling }: HostDescription): readonly TextFile[] {
  const ok = spelling.japanese ? 'OK' : 'Ok.';
  const echo = spelling.noise ? 'C:\\Windows\\system32>netsh advfirewall firewall show rule name=all verbose\n' : '';
  const ruleText = `${echo}${rules.map((rule) => `\n${writeRule(rule, spelling).join('\n')}\n`).join('')}${ok}\n\n`;
  const profileText = `${profiles.flatMap((profile) => writeStatements(profile, spelling)).map((lines) => `\n${lines.join('\n')}\n`).join('\n')}\n${ok}\n\n`;
  if (spelling.oneFile) return [{ path: 'firewall.txt', text: `${ruleText}${profileText}` }];
  return [{ path: 'rules.txt', text: ruleText }, { path: 'profiles.txt', text: profileText }];
}

/** A column of 38 cells; Japanese characters take two. */
function row(label: string, value: string): string {
  const cells = [...label].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
  return `${label}${' '.repeat(Math.max(1, 38 - cells))}${value}`;
}

function writeStatements(profile: ProfileDescription, spelling: Spelling): readonly (readonly string[])[] {
  const written = writeProfile(profile, spelling);
  switch (profile.statement) {
    case 'plain':
      return [written];
    case 'absent':
      return [];
    case 'unreadable':
      return [written.with(2, row('State', 'SOMETIMES'))];
    case 'unknown-setting':
      return [[...written.slice(0, 4), row('QuarantineMode', 'Enable'), ...written.slice(4)]];
    case 'twice':
      return [written, written.with(2, row('State', 'OFF'))];
  }
}

function writeProfile({ name, local }: ProfileDescription, { japanese, noise, localRulesOff }: Spelling): readonly string[] {
  const title = { domain: ['Domain', 'ドメイン'], private: ['Private', 'プライベート'], public: ['Public', 'パブリック'] }[name];
  const inbound = local.shielded === true ? 'BlockInboundAlways' : local.inbound === 'allow' ? 'AllowInbound' : local.inbound === undefined && noise ? 'NotConfigured' : 'BlockInbound';
  const outbound = local.outbound === 'block' ? 'BlockOutbound' : local.outbound === undefined && noise ? 'NotConfigured' : 'AllowOutbound';
  const isOn = local.enabled !== false;
  const state = japanese ? (isOn ? 'オン' : 'オフ') : isOn ? 'ON' : 'OFF';
  const unused = japanese ? 'N/A (GPO ストアのみ)' : 'N/A (GPO-store only)';
  return [
    japanese ? `${title[1] ?? ''} プロファイル 設定:` : `${title[0] ?? ''} Profile Settings: `,
    HYPHENS,
    row(japanese ? '状態' : 'State', state),
    row(japanese ? 'ファイアウォール ポリシー' : 'Firewall Policy', `${inbound},${outbound}`),
    row('LocalFirewallRules', localRulesOff ? (japanese ? '無効' : 'Disable') : unused),
    row('LocalConSecRules', unused),
    row('InboundUserNotification', japanese ? '無効' : 'Disable'),
    row('RemoteManagement', japanese ? '無効' : 'Disable'),
    row('UnicastResponseToMulticast', japanese ? '有効' : 'Enable'),
    '',
    japanese ? 'ログ:' : 'Logging:',
    row('LogAllowedConnections', japanese ? '無効' : 'Disable'),
    row('LogDroppedConnections', japanese ? '無効' : 'Disable'),
    row('FileName', '%systemroot%\\system32\\LogFiles\\Firewall\\pfirewall.log'),
    row('MaxFileSize', '4096'),
  ];
}

/** English and Japanese for the same. */
type Both = readonly [string, string];

function writeRule(rule: RuleDescription, spelling: Spelling): readonly string[] {
  const say = ([english, japanese]: Both): string => (spelling.japanese ? japanese : english);
  const field = (label: Both, value: string): string => row(`${say(label)}:`, value);
  const has = (limit: RuleDescription['limits'][number]): boolean => rule.limits.includes(limit);
  const any = say(['Any', '任意']);
  const profiles: readonly RuleDescription['profiles'][number][] = rule.profiles.length === 0 ? ['domain', 'private', 'public'] : rule.profiles;
  const verbose = (lines: readonly string[]): readonly string[] => (spelling.verbose ? lines : []);
  const direction: Both = rule.direction === 'in' ? ['In', '入力'] : ['Out', '出力'];
  return [
    field(['Rule Name', '規則名'], rule.name),
    HYPHENS,
    ...verbose(rule.text === undefined ? [] : [field(['Description', '説明'], rule.text), ...(spelling.noise ? ['and a second line'] : [])]),
    field(['Enabled', '有効'], has('unreadable-state') ? 'Sometimes' : say(rule.enabled ? ['Yes', 'はい'] : ['No', 'いいえ'])),
    field(['Direction', '方向'], has('unreadable-direction') ? 'Sideways' : say(direction)),
    field(['Profiles', 'プロファイル'], has('unreadable-profile') ? 'Domain,Office' : profiles.map((name) => say(PROFILE_WORDS[name])).join(',')),
    field(['Grouping', 'グループ'], rule.group ?? ''),
    field(['LocalIP', 'ローカル IP'], writeAddresses(rule.localAddresses, any, undefined)),
    field(['RemoteIP', 'リモート IP'], writeAddresses(rule.remoteAddresses, any, has('unreadable-address') ? 'camera-net' : undefined)),
    ...(has('unknown-field') ? [row('RemoteZone:', 'Cameras')] : []),
    ...writeProtocol(rule, { field, any, say, unreadable: has('unreadable-port') }),
    field(['Edge traversal', 'エッジ トラバーサル'], say(EDGE_WORDS[rule.edge])),
    ...verbose(rule.program === undefined ? [] : [field(['Program', 'プログラム'], rule.program)]),
    ...verbose(rule.service === undefined ? [] : [field(['Service', 'サービス'], rule.service)]),
    ...verbose([field(['InterfaceTypes', 'インターフェイスの種類'], has('interface-type') ? say(['Wireless', 'ワイヤレス']) : any)]),
    ...verbose(has('remote-computer') ? [field(['RemoteComputerGroup', 'リモート コンピューター グループ'], 'D:(A;;CC;;;S-1-5-21-1-2-3-515)')] : []),
    ...verbose(has('remote-user') ? [field(['RemoteUserGroup', 'リモート ユーザー グループ'], 'D:(A;;CC;;;S-1-5-21-1-2-3-516)')] : []),
    ...verbose([field(['Security', 'セキュリティ'], has('ipsec') ? 'Authenticate' : 'NotRequired')]),
    ...verbose([field(['Rule source', '規則のソース'], say(['Local Setting', 'ローカル設定']))]),
    field(['Action', '操作'], has('unreadable-action') ? 'Quarantine' : say(ACTION_WORDS[rule.action])),
  ];
}

const PROFILE_WORDS: Readonly<Record<RuleDescription['profiles'][number], Both>> = { domain: ['Domain', 'ドメイン'], private: ['Private', 'プライベート'], public: ['Public', 'パブリック'] };
const ACTION_WORDS: Readonly<Record<RuleDescription['action'], Both>> = { allow: ['Allow', '許可'], block: ['Block', 'ブロック'], bypass: ['Bypass', 'バイパス'] };
const EDGE_WORDS: Readonly<Record<RuleDescription['edge'], Both>> = {
  no: ['No', 'いいえ'],
  yes: ['Yes', 'はい'],
  application: ['Defer to application', 'アプリケーションに従う'],
  user: ['Defer to user', 'ユーザーに従う'],
};

interface ProtocolWriting {
  readonly field: (label: Both, value: string) => string;
  readonly say: (words: Both) => string;
  readonly any: string;
  readonly unreadable: boolean;
}

function writeProtocol(rule: RuleDescription, { field, say, any, unreadable }: ProtocolWriting): readonly string[] {
  const names: Readonly<Record<string, string>> = { tcp: 'TCP', udp: 'UDP', icmpv4: 'ICMPv4', icmpv6: 'ICMPv6', any, 6: 'TCP', 17: 'UDP', 1: 'ICMPv4', 58: 'ICMPv6' };
  const protocol = rule.limits.includes('unreadable-protocol') ? 'QUIC' : (names[rule.protocol] ?? `${rule.protocol}`);
  const first = field(['Protocol', 'プロトコル'], protocol);
  if (protocol === 'TCP' || protocol === 'UDP') {
    const own = [...rule.localPorts.map(writePort), ...(unreadable ? ['http'] : [])];
    const peers = rule.remotePorts.map(writePort);
    return [
      first,
      field(['LocalPort', 'ローカル ポート'], own.length === 0 ? any : own.join(',')),
      field(['RemotePort', 'リモート ポート'], peers.length === 0 ? any : peers.join(',')),
    ];
  }
  if (!protocol.startsWith('ICMP') || rule.icmpTypes.length === 0) return [first];
  const gap = ' '.repeat(38);
  const rows = rule.icmpTypes.map(({ type, code }) => `${gap}${`${type}`.padEnd(8)}${code ?? any}`);
  return [first, `${gap}${say(['Type    Code', '種類    コード'])}`, ...rows];
}

function writePort(term: PortTerm): string {
  if (term.kind === 'ports') return term.first === term.last ? `${term.first}` : `${term.first}-${term.last}`;
  return { rpc: 'RPC', 'rpc-endpoint-mapper': 'RPC-EPMap', 'ip-https': 'IPHTTPS', teredo: 'Teredo', mdns: 'mDNS', dhcp: 'DHCP', 'play-to': 'Ply2Disc' }[term.keyword];
}

function writeAddresses(terms: readonly AddressTerm[], any: string, more: string | undefined): string {
  const entries = [...terms.map((term) => (term.kind === 'addresses' ? term.text : term.keyword)), ...(more === undefined ? [] : [more])];
  return entries.length === 0 ? any : entries.join(',');
}
