/** Japanese words for what the sources say in English only. A name without an entry here ends the build of the pages. */

export const inputs = {
  sites: 'サイト定義、またはそれを探すフォルダー。1行に1つ。空なら作業ディレクトリを検索',
  config: 'サイト定義を1つ指定。`sites` に1行書くのと同じ',
  'fail-on': 'この重大度以上の検出事項があればジョブを失敗させる（critical、high、medium、low、info）',
  'fail-on-undecided': '任意の証跡がないために未判定の要件が残るサイトを「判定未完了」とするか（true、false）',
  scope: 'プルリクエスト、プッシュ、マージグループで、不合格の対象とする検出事項。すべて、または比較元にないもののみ（all、new）',
  annotations: '原因となったエクスポートの行に注釈する検出事項。変更によるもの、すべて、なし（changed、all、none）',
  comment: '判定と変更の影響を、プルリクエストの1つのコメントに書くか（true、false）。pull-requests: write が必要',
  'check-run': 'すべての注釈を含むチェックを作成するか（true、false）。checks: write が必要',
  'github-token': 'コメントとチェックのためのトークン。判定には不要',
  'waivers-from': '適用除外、承認済みの行、ベースラインを、プルリクエストやマージグループでどこから読むか。比較元、変更後、または使わない（base、head、none）',
  baseline: 'vmsguard baseline が書き出したベースラインファイル。既知の検出事項は、悪化しない限り不合格にならない',
  language: '注釈とサマリーの言語（en、ja）',
  'working-directory': '`sites` と `config` の基準となる、ワークスペース内のフォルダー',
};

export const outputs = {
  verdict: 'pass、fail、incomplete、error のいずれか。ジョブが成功するのは pass だけ',
  'findings-count': '検出事項の件数',
  'critical-count': '重大度 critical の件数',
  'high-count': '重大度 high の件数',
  'medium-count': '重大度 medium の件数',
  'low-count': '重大度 low の件数',
  'info-count': '参考情報の件数',
  'report-json': '完全なレポート（JSON）のパス。ランナーの一時フォルダーに置かれる。何も判定しなければ空',
};

export const formats = {
  aws: 'AWS のセキュリティグループとネットワークACL（JSON）',
  azure: 'Azure のネットワークセキュリティグループ（JSON）',
  checkpoint: 'Check Point のポリシー（管理API、JSON）',
  'cisco-asa': 'Cisco ASA の running-config',
  'cisco-ios': 'Cisco IOS、IOS XE の running-config',
  'cisco-nxos': 'Cisco NX-OS の running-config',
  gcp: 'Google Cloud の VPC ファイアウォールルール（JSON）',
  'juniper-srx': 'Juniper SRX（Junos）の設定',
  mikrotik: 'MikroTik RouterOS のエクスポート',
  paloalto: 'Palo Alto PAN-OS の設定',
  'terraform-plan': 'Terraform のプランまたは状態（JSON）',
  ufw: 'ufw（/etc/ufw と /etc/default/ufw のファイル）',
  vyos: 'VyOS、EdgeOS の設定',
  'windows-policy-file': 'Windows ファイアウォール（グループポリシーの Registry.pol）',
  'windows-rule-list': 'Windows ファイアウォール（wf.msc の一覧）',
  'windows-wfw': 'Windows ファイアウォール（ポリシーファイル .wfw）',
  'yamaha-rtx': 'ヤマハ RTX シリーズの設定',
  fortigate: 'FortiGate の設定バックアップ',
  iptables: 'Linux iptables（iptables-save、ip6tables-save、ipset save）',
  nftables: 'nftables のルールセット（JSON、テキスト）',
  pfsense: 'pfSense の設定バックアップ',
  'windows-netsh': 'Windows ファイアウォール（netsh のテキスト）',
  'windows-powershell': 'Windows ファイアウォール（PowerShell の JSON）',
  'windows-registry': 'Windows ファイアウォール（レジストリ）',
};

/** The entry of a name. */
export function japanese(words, name) {
  const text = words[name];
  if (text === undefined) throw new Error(`scripts/docs/japanese.mjs has no words for "${name}"`);
  return text;
}
