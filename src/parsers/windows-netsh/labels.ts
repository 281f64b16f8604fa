import type { NetworkProfile } from '../../model/device.js';
import type { WindowsAction, WindowsDirection } from '../windows-shared/rule.js';

/** The fields of a rule as netsh prints them, by one name for every language. */
export type RuleLabel =
  | 'name' | 'description' | 'enabled' | 'direction' | 'profiles' | 'grouping' | 'localIp' | 'remoteIp' | 'protocol' | 'localPort'
  | 'remotePort' | 'edgeTraversal' | 'program' | 'service' | 'interfaceTypes' | 'computerGroup' | 'userGroup' | 'security'
  | 'source' | 'action';

/** The field's place in a block's lists. */
export const SLOT: Readonly<Record<RuleLabel, number>> = {
  name: 0, description: 1, enabled: 2, direction: 3, profiles: 4, grouping: 5, localIp: 6, remoteIp: 7, protocol: 8, localPort: 9,
  remotePort: 10, edgeTraversal: 11, program: 12, service: 13, interfaceTypes: 14, computerGroup: 15, userGroup: 16, security: 17,
  source: 18, action: 19,
};

/** How many fields a rule can have. */
export const SLOTS = Object.keys(SLOT).length;

/** English and Japanese texts of each field. */
const RULE_LABELS: ReadonlyMap<string, RuleLabel> = new Map<string, RuleLabel>([
  ['rule name', 'name'], ['規則名', 'name'],
  ['description', 'description'], ['説明', 'description'],
  ['enabled', 'enabled'], ['有効', 'enabled'],
  ['direction', 'direction'], ['方向', 'direction'],
  ['profiles', 'profiles'], ['プロファイル', 'profiles'],
  ['grouping', 'grouping'], ['グループ', 'grouping'],
  ['localip', 'localIp'], ['ローカル ip', 'localIp'],
  ['remoteip', 'remoteIp'], ['リモート ip', 'remoteIp'],
  ['protocol', 'protocol'], ['プロトコル', 'protocol'],
  ['localport', 'localPort'], ['ローカル ポート', 'localPort'],
  ['remoteport', 'remotePort'], ['リモート ポート', 'remotePort'],
  ['edge traversal', 'edgeTraversal'], ['エッジ トラバーサル', 'edgeTraversal'],
  ['program', 'program'], ['プログラム', 'program'],
  ['service', 'service'], ['サービス', 'service'],
  ['interfacetypes', 'interfaceTypes'], ['インターフェイスの種類', 'interfaceTypes'],
  ['remotecomputergroup', 'computerGroup'], ['リモート コンピューター グループ', 'computerGroup'],
  ['remoteusergroup', 'userGroup'], ['リモート ユーザー グループ', 'userGroup'],
  ['security', 'security'], ['セキュリティ', 'security'],
  ['rule source', 'source'], ['規則のソース', 'source'],
  ['action', 'action'], ['操作', 'action'],
]);

/** Headings of `show allprofiles`. */
const PROFILE_HEADINGS: ReadonlyMap<string, NetworkProfile> = new Map<string, NetworkProfile>([
  ['domain profile settings', 'domain'], ['ドメイン プロファイル 設定', 'domain'],
  ['private profile settings', 'private'], ['プライベート プロファイル 設定', 'private'],
  ['public profile settings', 'public'], ['パブリック プロファイル 設定', 'public'],
]);

/** Rows of a profile by one name: the ones that decide something, and the ones that do not. */
export type ProfileRow = 'state' | 'policy' | 'localRules' | 'withoutEffect';

const PROFILE_ROWS: ReadonlyMap<string, ProfileRow> = new Map<string, ProfileRow>([
  ['state', 'state'], ['状態', 'state'],
  ['firewall policy', 'policy'], ['ファイアウォール ポリシー', 'policy'],
  ['localfirewallrules', 'localRules'],
  ['localconsecrules', 'withoutEffect'],
  ['inboundusernotification', 'withoutEffect'],
  ['remotemanagement', 'withoutEffect'],
  ['unicastresponsetomulticast', 'withoutEffect'],
  ['logallowedconnections', 'withoutEffect'],
  ['logdroppedconnections', 'withoutEffect'],
  ['filename', 'withoutEffect'],
  ['maxfilesize', 'withoutEffect'],
]);

export const YES_NO: ReadonlyMap<string, boolean> = new Map([['yes', true], ['はい', true], ['no', false], ['いいえ', false]]);

export const ON_OFF: ReadonlyMap<string, boolean> = new Map([['on', true], ['オン', true], ['off', false], ['オフ', false]]);

export const DIRECTION: ReadonlyMap<string, WindowsDirection> = new Map([['in', 'in'], ['入力', 'in'], ['out', 'out'], ['出力', 'out']]);

export const ACTION: ReadonlyMap<string, WindowsAction> = new Map<string, WindowsAction>([
  ['allow', 'allow'], ['許可', 'allow'],
  ['block', 'block'], ['ブロック', 'block'],
  ['bypass', 'bypass'], ['バイパス', 'bypass'],
]);

export const PROFILE_NAMES: ReadonlyMap<string, NetworkProfile> = new Map<string, NetworkProfile>([
  ['domain', 'domain'], ['ドメイン', 'domain'],
  ['private', 'private'], ['プライベート', 'private'],
  ['public', 'public'], ['パブリック', 'public'],
]);

/** The switch for local rules. netsh prints `N/A (GPO-store only)` for an ordinary export: nothing is switched off. */
export const LOCAL_RULES: ReadonlyMap<string, 'applied' | 'in-doubt'> = new Map<string, 'applied' | 'in-doubt'>([
  ['enable', 'applied'], ['有効', 'applied'],
  ['notconfigured', 'applied'],
  ['disable', 'in-doubt'], ['無効', 'in-doubt'],
]);

const LOCAL_SOURCES: ReadonlySet<string> = new Set(['local setting', 'ローカル設定', 'ローカル 設定']);

/** True when the field `Rule source` says that the rule is of the local store. */
export function isLocalSource(text: string): boolean {
  return LOCAL_SOURCES.has(plain(text));
}

/** The labels as an English Windows prints them, looked up first. */
const AS_PRINTED: ReadonlyMap<string, RuleLabel> = new Map<string, RuleLabel>([
  ['Enabled', 'enabled'], ['Direction', 'direction'], ['Profiles', 'profiles'], ['Grouping', 'grouping'], ['LocalIP', 'localIp'],
  ['RemoteIP', 'remoteIp'], ['Protocol', 'protocol'], ['LocalPort', 'localPort'], ['RemotePort', 'remotePort'],
  ['Edge traversal', 'edgeTraversal'], ['Program', 'program'], ['Service', 'service'], ['InterfaceTypes', 'interfaceTypes'],
  ['Security', 'security'], ['Rule source', 'source'], ['Action', 'action'],
]);

/** The field that a label means, in any language we know. */
export function ruleLabel(text: string): RuleLabel | undefined {
  return AS_PRINTED.get(text) ?? RULE_LABELS.get(text.toLowerCase()) ?? RULE_LABELS.get(plain(text));
}

/** The profile that a heading opens. */
export function profileHeading(line: string): NetworkProfile | undefined {
  const trimmed = line.length > 80 ? '' : line.trimEnd();
  if (!trimmed.endsWith(':') && !trimmed.endsWith('：')) return undefined;
  return PROFILE_HEADINGS.get(plain(trimmed.slice(0, -1)));
}

/** The row that a label means. */
export function profileRow(label: string): ProfileRow | undefined {
  return PROFILE_ROWS.get(plain(label));
}

/** Text without its decoration: full-width forms, doubled blanks and upper case are all the same to netsh's readers. */
export function plain(text: string): string {
  const known = PLAIN_WORDS.get(text);
  if (known !== undefined) return known;
  if (/^[\x21-\x7e]{0,200}$/u.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The words that nearly every rule has. */
const PLAIN_WORDS: ReadonlyMap<string, string> = new Map(
  ['Yes', 'No', 'In', 'Out', 'Allow', 'Block', 'Any', 'TCP', 'UDP', 'Domain', 'Private', 'Public', 'Local Setting'].map((word) => [word, word.toLowerCase()]),
);

/** Words for "any" become one. */
export function anyWord(text: string): string {
  return text.trim() === '任意' ? 'Any' : text;
}
