import type { MessageTemplate, MessageTemplates } from '../../model/message.js';

/** Sentences that every Windows room says, under the room's own codes. */
export function windowsMessages(room: string): MessageTemplates {
  return Object.fromEntries(Object.entries(TEMPLATES).map(([code, template]) => [`${room}.${code}`, template]));
}

const TEMPLATES: Readonly<Record<string, MessageTemplate>> = {
  more: {
    en: '{count} more places of the kind {code} in this file',
    ja: 'このファイルには同種({code})の箇所がほかに {count} 件あります',
  },
  other_stores: {
    en: 'this export shows the local store only; rules and settings from Group Policy or device management (MDM) are not in it. Export with PowerShell from the ActiveStore to see them',
    ja: 'このエクスポートはローカルストアのみです。グループポリシーやデバイス管理(MDM)による規則と設定は含まれません。PowerShellで ActiveStore から出力すると含まれます',
  },
  profile_missing: {
    en: 'the settings of the {profile} profile are not in the export, so it is unknown whether the firewall is on; export the profiles too',
    ja: '{profile} プロファイルの設定がエクスポートにないため、ファイアウォールが有効かどうか不明です。プロファイルの設定も出力してください',
  },
  profile_invalid: {
    en: 'the setting {setting} of the {profile} profile has the value "{value}", which is not {expected}',
    ja: '{profile} プロファイルの設定 {setting} の値「{value}」は {expected} ではありません',
  },
  profile_conflict: {
    en: 'the {profile} profile is set in several places that contradict each other ({setting})',
    ja: '{profile} プロファイルの設定({setting})が複数の箇所で矛盾しています',
  },
  unknown_address: {
    en: 'the address "{value}" of this rule is neither an address, a range, a network nor a keyword of Windows Firewall',
    ja: 'この規則のアドレス「{value}」は、アドレス、範囲、ネットワーク、Windowsファイアウォールのキーワードのいずれでもありません',
  },
  unknown_port: {
    en: 'the port "{value}" of this rule is neither a number of 0-65535, a range nor a keyword of Windows Firewall',
    ja: 'この規則のポート「{value}」は、0～65535の番号、範囲、Windowsファイアウォールのキーワードのいずれでもありません',
  },
  unknown_protocol: {
    en: 'the protocol "{value}" of this rule is neither a number of 0-256 nor a name of Windows Firewall',
    ja: 'この規則のプロトコル「{value}」は、0～256の番号でもWindowsファイアウォールの名前でもありません',
  },
  unknown_icmp: {
    en: 'the ICMP type "{value}" of this rule is not written as type or type:code',
    ja: 'この規則のICMPの種類「{value}」は「種類」または「種類:コード」の形式ではありません',
  },
  unknown_field: {
    en: 'the rule has "{field}", which is not known; it may limit the rule in a way that is not evaluated',
    ja: '規則に未知の項目「{field}」があります。規則を制限している可能性がありますが、評価できません',
  },
  unknown_value: {
    en: 'the field {field} of this rule has the value "{value}", which is not {expected}',
    ja: 'この規則の項目 {field} の値「{value}」は {expected} ではありません',
  },
  doubt_address: {
    en: 'the address "{value}" cannot be read',
    ja: 'アドレス「{value}」を読み取れません',
  },
  doubt_port: {
    en: 'the port "{value}" cannot be read',
    ja: 'ポート「{value}」を読み取れません',
  },
  doubt_protocol: {
    en: 'the protocol "{value}" cannot be read',
    ja: 'プロトコル「{value}」を読み取れません',
  },
  doubt_icmp: {
    en: 'the ICMP type "{value}" cannot be read',
    ja: 'ICMPの種類「{value}」を読み取れません',
  },
  doubt_field: {
    en: 'the meaning of "{field}" is not known',
    ja: '項目「{field}」の意味が不明です',
  },
  doubt_value: {
    en: 'the value of {field} cannot be read',
    ja: '{field} の値を読み取れません',
  },
  doubt_address_keyword: {
    en: 'which addresses the keyword {keyword} stands for depends on the state of the host',
    ja: 'キーワード {keyword} が表すアドレスはホストの状態によって変わります',
  },
  doubt_local_subnet: {
    en: 'the export does not tell the networks of the host, so LocalSubnet is not known',
    ja: 'エクスポートにホストのネットワークがないため、LocalSubnet の範囲が不明です',
  },
  doubt_port_keyword: {
    en: 'which ports the keyword {keyword} stands for is decided while Windows runs',
    ja: 'キーワード {keyword} が表すポートはWindowsの動作中に決まります',
  },
  doubt_ports_without_protocol: {
    en: 'the rule names ports but neither TCP nor UDP; Windows refuses such rules',
    ja: '規則にポートがありますが、プロトコルがTCPでもUDPでもありません。Windowsはこのような規則を受け付けません',
  },
  doubt_any_service: {
    en: 'the rule is limited to Windows services, whichever they are',
    ja: '規則はWindowsサービス全般に限定されています',
  },
  doubt_package: {
    en: 'the rule is limited to a Store application',
    ja: '規則はストアアプリに限定されています',
  },
  doubt_bypass: {
    en: 'the rule holds for peers that IPsec authenticated, and beats block rules',
    ja: '規則はIPsecで認証された相手だけに適用され、ブロック規則より優先されます',
  },
  doubt_ipsec: {
    en: 'the rule demands that IPsec secures the connection',
    ja: '規則はIPsecで保護された接続を要求しています',
  },
  doubt_users: {
    en: 'the rule is limited to certain users or computers ({field})',
    ja: '規則は特定のユーザーまたはコンピューターに限定されています({field})',
  },
  doubt_interface: {
    en: 'the rule is limited to certain network interfaces ({field})',
    ja: '規則は特定のネットワークインターフェイスに限定されています({field})',
  },
  doubt_dynamic: {
    en: 'the rule depends on something that Windows decides while it runs ({field})',
    ja: '規則はWindowsの動作中に決まる条件に依存しています({field})',
  },
  doubt_platform: {
    en: 'the rule is limited to certain versions of Windows ({value})',
    ja: '規則は特定のWindowsのバージョンに限定されています({value})',
  },
  doubt_local_only_mapping: {
    en: 'the rule may ignore its conditions on remote addresses and ports (local only mapping)',
    ja: '規則はリモートのアドレスとポートの条件を無視する場合があります(ローカルのみのマッピング)',
  },
  doubt_missing: {
    en: 'the export does not hold {field} of this rule; it may be limited by it',
    ja: 'エクスポートにこの規則の {field} がないため、制限されている可能性があります',
  },
  doubt_duplicate: {
    en: 'several rules share the name "{name}", so their conditions may have been mixed up in the export',
    ja: '名前「{name}」の規則が複数あり、エクスポートで条件が入れ替わっている可能性があります',
  },
  doubt_enforcement: {
    en: 'Windows reports that it does not enforce this rule ({value})',
    ja: 'Windowsはこの規則を適用していないと報告しています({value})',
  },
  doubt_service_restriction: {
    en: 'the rule restricts a service of its own; whether it applies to the traffic is not known',
    ja: 'サービスを制限する規則です。対象の通信に適用されるかどうかは不明です',
  },
  doubt_local_rules: {
    en: 'the {profile} profile may ignore rules of the local store',
    ja: '{profile} プロファイルではローカルストアの規則が無視される可能性があります',
  },
  doubt_user_programs: {
    en: 'the {profile} profile refuses local rules that open a program',
    ja: '{profile} プロファイルでは、プログラムを許可するローカル規則が無効です',
  },
  doubt_user_ports: {
    en: 'the {profile} profile refuses local rules that open a port',
    ja: '{profile} プロファイルでは、ポートを許可するローカル規則が無効です',
  },
  doubt_profile: {
    en: 'the settings of the {profile} profile are not known',
    ja: '{profile} プロファイルの設定が不明です',
  },
  doubt_disabled_interfaces: {
    en: 'the firewall is switched off on some interfaces of the {profile} profile',
    ja: '{profile} プロファイルの一部のインターフェイスでファイアウォールが無効です',
  },
};
