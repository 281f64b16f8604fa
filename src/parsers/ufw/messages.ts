import type { MessageTemplates } from '../../model/message.js';

/** Sentences of the ufw room. */
export const ufwMessages: MessageTemplates = {
  'ufw.missing_file': {
    en: 'the file {file} of ufw is not among the exports; what it permits and denies is unknown',
    ja: 'ufwのファイル {file} がエクスポートにありません。何を許可・拒否するか不明です',
  },
  'ufw.second_file': {
    en: 'a file of the kind {file} was given before; name each file of ufw once only',
    ja: '{file} に当たるファイルは既に指定されています。ufwの各ファイルは一度だけ指定してください',
  },
  'ufw.disabled': {
    en: 'ufw is switched off (ENABLED is not "yes"): it restricts nothing',
    ja: 'ufwは無効です(ENABLED が "yes" ではありません)。何も制限しません',
  },
  'ufw.unknown_policy': {
    en: 'the default policy {name} is not ACCEPT, DROP or REJECT; what happens to packets that no rule decides is unknown',
    ja: '既定のポリシー {name} が ACCEPT、DROP、REJECT のいずれでもありません。どの規則にも当たらないパケットの扱いが不明です',
  },
  'ufw.own_rules_only': {
    en: 'these are the files that ufw loads; rules that other programs add (containers, VPNs, before.init) are not in them; iptables-save shows all that is in force',
    ja: 'ufwが読み込むファイルだけを評価しました。ほかのプログラム(コンテナー、VPN、before.init)が加える規則は含まれません。有効な規則の全体は iptables-save で出力できます',
  },
};
