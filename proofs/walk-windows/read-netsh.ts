/** Reads what netsh prints, block by block and line by line. */
import type { NetworkProfile } from '../../src/model/device.js';
import { UnreadableError, type TextFile } from '../packet-walk/types.js';
import { PROFILES, type ReadHost, type ReadProfile, type ReadRule } from './host.js';

/** Japanese words and the English ones that netsh prints in their place. */
const ENGLISH: Readonly<Record<string, string>> = {
  規則名: 'Rule Name', 説明: 'Description', 方向: 'Direction', プロファイル: 'Profiles', グループ: 'Grouping', 'ローカル IP': 'LocalIP',
  'リモート IP': 'RemoteIP', プロトコル: 'Protocol', 'ローカル ポート': 'LocalPort', 'リモート ポート': 'RemotePort',
  'エッジ トラバーサル': 'Edge traversal', プログラム: 'Program', サービス: 'Service', インターフェイスの種類: 'InterfaceTypes',
  'リモート コンピューター グループ': 'RemoteComputerGroup', 'リモート ユーザー グループ': 'RemoteUserGroup', セキュリティ: 'Security',
  規則のソース: 'Rule source', 操作: 'Action', 状態: 'State', 'ファイアウォール ポリシー': 'Firewall Policy', 有効: 'Enabled', はい: 'Yes',
  いいえ: 'No', 入力: 'In', 出力: 'Out', 任意: 'Any', 許可: 'Allow', ブロック: 'Block', バイパス: 'Bypass', ドメイン: 'Domain',
  プライベート: 'Private', パブリック: 'Public', オン: 'ON', オフ: 'OFF', 無効: 'Disable', 種類: 'Type', コード: 'Code',
};

function english(text: string): string {
  return ENGLISH[text] ?? text;
}

/** The host of one or two files. */
export function readNetsh(files: readonly TextFile[]): ReadHost {
  const lines = files.flatMap(({ text }) => text.split('\n'));
  const starts = lines.flatMap((line, index) => (/^-{60,}$/u.test(line) ? [index - 1] : []));
  const blocks = starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));
  const rules = blocks.filter(([head = '']) => /^(?:Rule Name|規則名):/u.test(head));
  const profiles = blocks.filter((block) => !rules.includes(block));
  return { profiles: PROFILES.map((name) => readProfile(name, profiles)), rules: rules.flatMap(readRule), networks: undefined };
}

function readProfile(name: NetworkProfile, blocks: readonly (readonly string[])[]): ReadProfile {
  const [found, second] = blocks.filter(([head = '']) => english(head.split(' ')[0] ?? '').toLowerCase() === name);
  const row = (label: string): string => {
    const line = found?.find((one) => english(one.split(/ {2,}/u)[0] ?? '') === label);
    return english(line?.split(/ {2,}/u)[1]?.trim() ?? '');
  };
  if (found !== undefined && (row('State') === '' || row('Firewall Policy') === '')) throw new UnreadableError('a profile without its rows');
  const [inbound, outbound] = row('Firewall Policy').split(',');
  return {
    name,
    isKnown: found !== undefined && second === undefined && row('State') !== 'SOMETIMES' && row('QuarantineMode') === '',
    isEnabled: row('State') === 'ON',
    inbound: inbound === 'AllowInbound' ? 'allow' : 'block',
    outbound: outbound === 'BlockOutbound' ? 'block' : 'allow',
    isShielded: inbound === 'BlockInboundAlways',
    localRules: row('LocalFirewallRules') === 'Disable' ? 'may count' : 'count',
    userPrograms: true,
    userPorts: true,
    hasDisabledInterfaces: false,
  };
}

/** Fields that every rule has; when shrinking takes one away, the text is none of netsh's. */
const ALWAYS = ['Enabled', 'Direction', 'Profiles', 'LocalIP', 'RemoteIP', 'Protocol', 'Action'];

function readRule(block: readonly string[]): readonly ReadRule[] {
  const fields = new Map<string, string>();
  for (const line of block) {
    const colon = line.indexOf(':');
    const label = english(line.slice(0, Math.max(0, colon)));
    if (colon > 0 && !fields.has(label)) fields.set(label, line.slice(colon + 1).trim());
  }
  if (ALWAYS.some((label) => !fields.has(label))) throw new UnreadableError('a rule without its fields');
  const value = (label: string): string => english(fields.get(label) ?? '');
  if (value('Enabled') === 'No') return [];
  const list = (label: string): readonly string[] => (value(label) === 'Any' || value(label) === '' ? [] : value(label).split(','));
  const stated = (label: string): boolean => !['', 'Any', 'NotRequired'].includes(value(label));
  const hasPorts = fields.has('LocalPort') && fields.has('RemotePort');
  if (/^(?:TCP|UDP)$/u.test(value('Protocol')) !== hasPorts) throw new UnreadableError('ports and protocol do not fit');
  const direction = value('Direction');
  const isElsewhere = value('Profiles').includes('Office');
  return [
    {
      directions: direction === 'In' ? ['in'] : direction === 'Out' ? ['out'] : ['in', 'out'],
      action: value('Action') === 'Quarantine' ? 'unknown' : value('Action') === 'Block' ? 'block' : value('Action') === 'Bypass' ? 'bypass' : 'allow',
      profiles: isElsewhere ? PROFILES : PROFILES.filter((name) => value('Profiles').split(',').some((word) => english(word).toLowerCase() === name)),
      isLocal: /^(?:Local Setting|ローカル設定)$/u.test(value('Rule source')),
      protocol: value('Protocol'),
      localPorts: list('LocalPort'),
      remotePorts: list('RemotePort'),
      icmpTypes: block.flatMap(readIcmpRow),
      localAddresses: list('LocalIP'),
      remoteAddresses: list('RemoteIP'),
      program: fields.get('Program'),
      service: fields.get('Service'),
      localOnlyMapping: false,
      isUnsure:
        !fields.has('Security') || !fields.has('InterfaceTypes') || fields.has('RemoteZone') || isElsewhere || value('Enabled') === 'Sometimes' || !/^(?:In|Out)$/u.test(direction) ||
        ['InterfaceTypes', 'Security', 'RemoteComputerGroup', 'RemoteUserGroup'].some(stated),
    },
  ];
}

/** `      8       Any` */
function readIcmpRow(line: string): readonly string[] {
  const cells = /^ {3,}(\d+|Any|任意) +(\d+|Any|任意)$/u.exec(line);
  if (cells === null) return [];
  const code = english(cells[2] ?? '');
  return [`${cells[1] ?? ''}:${code === 'Any' ? '*' : code}`];
}
