/** Japanese words for what the sources say in English only. A name without an entry here ends the build of the pages. */

export const inputs = {
  sites: 'サイト定義、またはそれを探すフォルダー。1行に1つ。空なら作業ディレクトリを検索',
  config: 'サイト定義を1つ指定。`sites` に1行書くのと同じ',
  'fail-on': 'この重大度以上の検出事項があればジョブを失敗させる（critical、high、medium、low、info）',
  'fail-on-undecided': '任意の証跡がないために未判定の要件が残るサイトを「判定未完了」とするか（true、false）',
  annotations: '原因となったエクスポートの行に注釈を付けるか（true、false）',
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
  fortigate: 'FortiGate の設定バックアップ',
  iptables: 'Linux iptables（iptables-save、ip6tables-save）',
  nftables: 'nftables のルールセット（JSON）',
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
