import type { MessageTemplates } from '../model/message.js';

/** Sentences of the analysis and of the verdicts. */
export const judgementMessages: MessageTemplates = {
  'analysis.too_complex': {
    en: 'the filter "{filter}" falls into too many pieces for this question; what it lets pass is taken as possible',
    ja: 'フィルター「{filter}」はこの判定には細かく分かれすぎるため、通過の可能性ありとして扱います',
  },
  'analysis.unknown_interface': {
    en: 'whether "{line}" applies depends on an interface whose name is not known; state `interface` for the network card in the site definition',
    ja: '「{line}」が適用されるかは名前の分からないインターフェースに依存します。サイト定義のネットワークカードに interface を記入してください',
  },
  'analysis.unknown_profile': {
    en: 'the network profile of {host} is not known and the profiles differ; state `profile` for the network card in the site definition',
    ja: '{host} のネットワークプロファイルが不明で、プロファイルごとに結果が異なります。サイト定義のネットワークカードに profile を記入してください',
  },
  'analysis.unknown_program': {
    en: '"{line}" is limited to the program or service "{program}", and which ports that one listens on is not known',
    ja: '「{line}」はプログラムまたはサービス「{program}」に限定されていますが、その待ち受けポートが分かりません',
  },
  'analysis.outbound_program': {
    en: '"{line}" holds for one program only, and which program opens the connection is not known',
    ja: '「{line}」は特定のプログラムにだけ適用されますが、どのプログラムが接続するか分かりません',
  },
  'analysis.replies': {
    en: 'the filter "{filter}" is not shown to let answers of a permitted connection back',
    ja: 'フィルター「{filter}」が、許可した接続の応答を通すことを確認できません',
  },
  'analysis.silent_family': {
    en: 'the export of {device} says nothing about one of IPv4 and IPv6; export both',
    ja: '{device} のエクスポートにはIPv4またはIPv6の片方の記述がありません。両方を出力してください',
  },
  'analysis.unread_device': {
    en: 'the export of {device} could not be read, so it may let anything pass',
    ja: '{device} のエクスポートを読み取れないため、何でも通す可能性があります',
  },
  'analysis.gateway_undeclared': {
    en: 'the gateway of the zone {zone} is not declared, so nothing is known of what enters and leaves it',
    ja: 'ゾーン {zone} のゲートウェイが宣言されていないため、出入りする通信を判断できません',
  },
  'analysis.too_many_ways': {
    en: 'there are too many ways from the zone {from} to {to} to follow them all; what they let pass is taken as possible',
    ja: 'ゾーン {from} から {to} への経路が多すぎて全部はたどれないため、通過の可能性ありとして扱います',
  },
  'analysis.interface_not_in_export': {
    en: 'the export of {firewall} has no interface "{interface}"; correct the name or export the configuration again',
    ja: '{firewall} のエクスポートにインターフェース「{interface}」がありません。名前を直すか、設定を再度エクスポートしてください',
  },
  'analysis.interface_in_other_zone': {
    en: 'the interface {interface} has the address {address}, which lies in the zone {zone} and not in {expected}',
    ja: 'インターフェース {interface} のアドレス {address} はゾーン {zone} に属し、{expected} には属しません',
  },
  'analysis.route_elsewhere': {
    en: '{firewall} routes {destination} out by {interface}, but the site places the zone {zone} behind {expected}; correct the mapping, or export the configuration again',
    ja: '{firewall} は {destination} を {interface} から送出しますが、サイト定義ではゾーン {zone} は {expected} の先にあります。対応付けを直すか、設定を再度エクスポートしてください',
  },
  'analysis.comparison_skipped': {
    en: 'the filter "{filter}" of {device} has {lines} lines, too many that overlap: unreachable ones were looked for among the first {limit}',
    ja: '{device} のフィルター「{filter}」は {lines} 行あり、重なりが多すぎます。到達しない行は先頭の {limit} 行でのみ検出しました',
  },
  'related.object': { en: 'an object that the line uses', ja: 'この行が使うオブジェクト' },
  'related.translation': { en: 'translated at {device} by "{line}"', ja: '{device} の「{line}」でアドレス変換' },
  'related.line': { en: 'also let pass at {device} by "{line}"', ja: '{device} の「{line}」も通過を許可' },
  'related.answers': { en: 'the connection arrives at {name}, but its answers are stopped here', ja: '接続は {name} に届きますが、その応答はここで止められます' },
  'related.needs': { en: '{name} is declared here and needs it', ja: 'この通信を必要とする {name} の宣言' },
  'related.covering': { en: 'covered by "{line}"', ja: '「{line}」に覆われている' },
  'related.declared': { en: '{name} is declared here', ja: '{name} の宣言' },
  'endpoint.zone_rest': { en: 'undeclared addresses in the zone {zone}', ja: 'ゾーン {zone} の未宣言アドレス' },
  'endpoint.undeclared': { en: 'whatever is behind {name}', ja: '{name} の先にある未宣言の機器' },
  'endpoint.internet': { en: 'the Internet', ja: 'インターネット' },
  'endpoint.internet_users': { en: 'the Internet ({name})', ja: 'インターネット({name})' },
  'endpoint.no_zone': { en: 'no zone', ja: 'ゾーンなし' },
  'ports.all': { en: 'every port', ja: '全ポート' },
  'assumption.unmanaged_gateway': {
    en: 'the zone {zone} stands behind a router that nobody here manages; what that router lets pass is not judged',
    ja: 'ゾーン {zone} は管理外のルーターの内側にあり、そのルーターが通す通信は判定していません',
  },
  'assumption.unfiltered_host': {
    en: '{host} has no firewall export; it is taken to restrict nothing',
    ja: '{host} にはファイアウォールのエクスポートがないため、何も制限しないものとして扱います',
  },
  'assumption.shared_interface': {
    en: 'the zones {zones} stand behind one interface ({interface} of {firewall}); it is taken that nothing but this firewall routes between them',
    ja: 'ゾーン {zones} は1つのインターフェース({firewall} の {interface})の先にあり、その間の経路はこのファイアウォールだけとみなします',
  },
  'assumption.internet_addresses': {
    en: 'the zone {zone} stands for every public address that no other zone declares, and for private sources that come in from there',
    ja: 'ゾーン {zone} は、他のゾーンで宣言されていないすべてのグローバルアドレスと、そこから来るプライベートアドレスの送信元を表します',
  },
  'assumption.unmanaged_path': {
    en: '{flow} from {source} to {destination} crosses a router that nobody here manages; it is taken to work',
    ja: '{source} から {destination} への {flow} は管理外のルーターを通るため、通信できるものとして扱います',
  },
  'assumption.declared_translation': {
    en: 'a router without an export translates between {outside} and {inside}, as the site definition says',
    ja: 'エクスポートのないルーターが {outside} と {inside} を変換するものとして扱います(サイト定義による)',
  },
  'requirement.reading': {
    en: 'tells how the tables are to be read; there is nothing to check in a network',
    ja: '表の読み方を示す記述であり、ネットワークで確認する対象はありません',
  },
  'requirement.failed': { en: 'findings that speak against it: {count}', ja: '{count} 件の検出事項があります' },
  'requirement.waived': {
    en: 'not met; waivers of the site cover every finding that speaks against it: {count}',
    ja: '満たされていませんが、反する検出事項 {count} 件はすべて適用除外の対象です',
  },
  'requirement.in_doubt': {
    en: 'possible findings that the exports could not settle: {count}',
    ja: 'エクスポートからは確定できない検出事項が {count} 件あります',
  },
  'requirement.incomplete_inputs': {
    en: 'an input could not be read or understood in full; see the diagnostics',
    ja: '読み取れない、または解釈しきれない入力があります。診断を確認してください',
  },
  'requirement.passed': {
    en: 'facts examined: {examined}; none speaks against it',
    ja: '{examined} 件の事実を調べ、違反はありませんでした',
  },
  'requirement.nothing_examined': {
    en: 'the site has nothing that it applies to',
    ja: 'このサイトには対象となるものがありません',
  },
  'verdict.error': {
    en: 'error: the site definition or the program itself is at fault; nothing was decided',
    ja: 'エラー: サイト定義またはプログラムに問題があり、判定できませんでした',
  },
  'verdict.fail': { en: 'fail: findings at or above "{level}": {count}', ja: '不合格: 「{level}」以上の検出事項が {count} 件' },
  'verdict.incomplete_inputs': {
    en: 'incomplete: inputs or parts of them that could not be read or understood: {count}',
    ja: '判定未完了: 読み取れない、または解釈できない入力が {count} 件',
  },
  'verdict.incomplete_doubts': {
    en: 'incomplete: possible findings at or above "{level}" that could not be settled: {count}',
    ja: '判定未完了: 確定できない「{level}」以上の検出事項が {count} 件',
  },
  'verdict.incomplete_undecided': {
    en: 'incomplete: requirements left undecided, which gate this run: {count}',
    ja: '判定未完了: 未判定の要件が {count} 件あり、この実行では未判定も合格になりません',
  },
  'verdict.pass': { en: 'pass: no finding at or above "{level}"', ja: '合格: 「{level}」以上の検出事項はありません' },
  'run.no_sites': {
    en: 'no site definition was found; a site definition is a YAML file that begins with "vmsguard: 1"',
    ja: 'サイト定義が見つかりません。サイト定義は「vmsguard: 1」で始まるYAMLファイルです',
  },
  'run.site_missing': {
    en: 'the site definition {path} does not exist; correct the path',
    ja: 'サイト定義 {path} がありません。パスを直してください',
  },
  'run.site_not_readable': {
    en: 'the site definition {path} cannot be read: {reason}',
    ja: 'サイト定義 {path} を読み取れません: {reason}',
  },
  'run.site_too_large': {
    en: 'the site definition {path} is larger than the limit of {limit} MB and was not read',
    ja: 'サイト定義 {path} は上限の {limit} MB を超えるため読み取っていません',
  },
  'run.policy': { en: 'the policies could not be evaluated: {reason}', ja: 'ポリシーを評価できませんでした: {reason}' },
  'run.crashed': { en: 'vmsguard failed: {reason}; please report it', ja: 'vmsguard が失敗しました: {reason}。ご報告ください' },
};
