/** What tells a rule of Windows from one that people made. */
export interface RuleMarks {
  readonly ruleId: string;
  readonly group: string | undefined;
  readonly applicationPackage: string | undefined;
}

/**
 * Windows' own groups are resources of its libraries (`@FirewallAPI.dll,-28502`). Rules that people make have a GUID
 * as name, so a group alone, which anybody can write, does not make a rule one of Windows' own. The Store
 * applications that come with Windows have GUIDs too, but their rules are limited to the application's container.
 */
export function isBuiltIn({ ruleId, group, applicationPackage }: RuleMarks): boolean {
  if (group === undefined) return false;
  if (/^@\{Microsoft\.[^}]{1,500}\}$/iu.test(group)) return applicationPackage?.startsWith('S-1-15-2-') === true;
  return /^@[^,]{1,260}\.(?:dll|exe),-\d{1,6}$/iu.test(group) && !/^\{[0-9a-f-]{36}\}$/iu.test(ruleId);
}

/** True for names of groups that Windows brings along, as netsh prints them in English and Japanese. */
export function isBuiltInGroupName(group: string): boolean {
  return GROUP_NAMES.has(group.trim().toLowerCase());
}

const GROUP_NAMES: ReadonlySet<string> = new Set(
  [
    'AllJoyn Router',
    'AllJoyn ルーター',
    'BranchCache - Content Retrieval (Uses HTTP)',
    'BranchCache - コンテンツ取得 (HTTP を使用)',
    'BranchCache - Hosted Cache Server (Uses HTTPS)',
    'BranchCache - Peer Discovery (Uses WSD)',
    'BranchCache - ピア検出 (WSD を使用)',
    'Cast to Device functionality',
    'デバイス キャスト機能',
    'COM+ Network Access',
    'COM+ ネットワーク アクセス',
    'COM+ Remote Administration',
    'COM+ リモート管理',
    'Connected Devices Platform',
    '接続デバイス プラットフォーム',
    'Core Networking',
    'コア ネットワーク',
    'Core Networking Diagnostics',
    'コア ネットワーク診断',
    'Delivery Optimization',
    '配信の最適化',
    'DIAL protocol server',
    'DIAL プロトコル サーバー',
    'Distributed Transaction Coordinator',
    '分散トランザクション コーディネーター',
    'File and Printer Sharing',
    'ファイルとプリンターの共有',
    'File and Printer Sharing over SMBDirect',
    'SMBDirect でのファイルとプリンターの共有',
    'Inbound Rule for Remote Shutdown (RPC-EP-In)',
    'iSCSI Service',
    'iSCSI サービス',
    'Key Management Service',
    'キー マネージメント サービス',
    'mDNS',
    'Netlogon Service',
    'Netlogon サービス',
    'Network Discovery',
    'ネットワーク探索',
    'Performance Logs and Alerts',
    'パフォーマンス ログと警告',
    'Proximity Sharing',
    'Remote Assistance',
    'リモート アシスタンス',
    'Remote Desktop',
    'リモート デスクトップ',
    'Remote Event Log Management',
    'リモート イベント ログ管理',
    'Remote Event Monitor',
    'Remote Scheduled Tasks Management',
    'リモートのスケジュールされたタスク管理',
    'Remote Service Management',
    'リモート サービス管理',
    'Remote Shutdown',
    'リモート シャットダウン',
    'Remote Volume Management',
    'リモート ボリューム管理',
    'Routing and Remote Access',
    'ルーティングとリモート アクセス',
    'Secure Socket Tunneling Protocol',
    'Secure Socket トンネリング プロトコル',
    'SNMP Trap',
    'SNMP トラップ',
    'Software Load Balancer',
    'TPM Virtual Smart Card Management',
    'Virtual Machine Monitoring',
    'Windows Collaboration Computer Name Registration Service',
    'Windows Defender Firewall Remote Management',
    'Windows Firewall Remote Management',
    'Windows Defender ファイアウォール リモート管理',
    'Windows Management Instrumentation (WMI)',
    'Windows Media Player',
    'Windows Media Player Network Sharing Service',
    'Windows Peer to Peer Collaboration Foundation',
    'Windows Remote Management',
    'Windows リモート管理',
    'Windows Remote Management (Compatibility)',
    'Windows リモート管理 (互換性)',
    'Wireless Display',
    'ワイヤレス ディスプレイ',
    'Wireless Portable Devices',
    'Work or school account',
    'Your account',
  ].map((name) => name.toLowerCase()),
);
