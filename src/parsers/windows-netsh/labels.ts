import type { NetworkProfile } from '../../model/device.js';
import type { WindowsAction, WindowsDirection } from '../windows-shared/rule.js';

/** The fields of a rule as netsh prints them, by one name for every language. */
export type RuleLabel =
  | 'name' | 'description' | 'enabled' | 'direction' | 'profiles' | 'grouping' | 'localIp' | 'remoteIp' | 'protocol' | 'localPort'
  | 'remotePort' | 'edgeTraversal' | 'program' | 'service' | 'interfaceTypes' | 'computerGroup' | 'userGroup' | 'security'
  | 'source' | 'action';

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

/** The field that a label means, in any language we know. */
export function ruleLabel(text: string): RuleLabel | undefined {
  return RULE_LABELS.get(text.toLowerCase()) ?? RULE_LABELS.get(plain(text));
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
  if (/^[\x21-\x7e]{0,200}$/u.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** Words for "any" become one. */
export function anyWord(text: string): string {
  return text.trim() === '任意' ? 'Any' : text;
}
