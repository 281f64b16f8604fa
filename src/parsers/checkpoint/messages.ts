import type { MessageTemplates } from '../../model/message.js';

/** Sentences about exports of a Check Point management. */
export const checkpointMessages: MessageTemplates = {
  'checkpoint.more': {
    en: '{count} more messages of the kind {code} follow in this file and are not shown',
    ja: 'このファイルには {code} と同種のメッセージがさらに {count} 件あり、表示を省略しています',
  },
  'checkpoint.no_package': {
    en: 'no file says which ordered layers the policy has; add the output of "show package" for the installed package',
    ja: 'ポリシーがどの順序付きレイヤーで構成されるかを示すファイルがありません。インストール済みパッケージの「show package」の出力を加えてください',
  },
  'checkpoint.several_packages': {
    en: 'the files hold several policy packages ({names}); name the files of the package that is installed on this gateway',
    ja: '複数のポリシーパッケージ({names})のファイルがあります。このゲートウェイにインストールされているパッケージのファイルだけを指定してください',
  },
  'checkpoint.no_nat': {
    en: 'the NAT rules are missing; add the output of "show nat-rulebase" for the package',
    ja: 'NAT規則がありません。パッケージの「show nat-rulebase」の出力を加えてください',
  },
  'checkpoint.several_nat': {
    en: 'the files hold several NAT rulebases; name the one of the installed package',
    ja: '複数のNAT規則ベースのファイルがあります。インストール済みパッケージのものだけを指定してください',
  },
  'checkpoint.no_global_properties': {
    en: 'the global properties are missing, so implied rules may let DNS, ICMP and RIP through; add the output of "show global-properties"',
    ja: 'グローバルプロパティがないため、暗黙の規則がDNS・ICMP・RIPを通す可能性があります。「show global-properties」の出力を加えてください',
  },
  'checkpoint.several_gateways': {
    en: 'several gateways are listed ({names}) and nothing says whose policy this is; give the output of "show simple-gateway" or "show simple-cluster" for one',
    ja: '複数のゲートウェイ({names})があり、どのゲートウェイのポリシーか分かりません。1台分の「show simple-gateway」または「show simple-cluster」の出力を指定してください',
  },
  'checkpoint.other_package': {
    en: 'the gateway has the package "{installed}" installed, but the files are of "{given}"',
    ja: 'ゲートウェイにはパッケージ「{installed}」がインストールされていますが、ファイルは「{given}」のものです',
  },
  'checkpoint.layer_missing': {
    en: 'the rules of the {kind} "{name}" are missing; add the output of "show access-rulebase" for it',
    ja: '{kind}「{name}」の規則がありません。そのレイヤーの「show access-rulebase」の出力を加えてください',
  },
  'checkpoint.conflicting_object': {
    en: 'the object "{name}" is exported twice with different contents; export all files again together',
    ja: 'オブジェクト「{name}」が異なる内容で2回出力されています。すべてのファイルを同時に出力し直してください',
  },
};
