import type { MessageTemplates } from '../../model/message.js';

/** Sentences about exports that every room shares. */
export const exportMessages: MessageTemplates = {
  'export.missing': {
    en: 'the export {path} does not exist; export the configuration again or correct the path in the site definition',
    ja: 'エクスポート {path} がありません。設定を再度エクスポートするか、サイト定義のパスを直してください',
  },
  'export.named_here': {
    en: 'the site definition names the export {path} here',
    ja: 'サイト定義のこの行がエクスポート {path} を指定しています',
  },
  'export.not_readable': {
    en: 'the export {path} cannot be read: {reason}',
    ja: 'エクスポート {path} を読み取れません: {reason}',
  },
  'export.too_large': {
    en: 'the export {path} is larger than the limit of {limit} MB and was not read',
    ja: 'エクスポート {path} は上限の {limit} MB を超えるため読み取っていません',
  },
  'export.empty': {
    en: 'the export is empty; export the configuration again',
    ja: 'エクスポートが空です。設定を再度エクスポートしてください',
  },
  'export.not_text': {
    en: 'the export is binary or in an encoding that cannot be read; export it as text (UTF-8 or UTF-16)',
    ja: 'エクスポートがバイナリか、読み取れない文字コードです。テキスト(UTF-8またはUTF-16)で出力してください',
  },
  'export.compressed': {
    en: 'the export is a compressed file; unpack it and commit the text in it',
    ja: 'エクスポートが圧縮ファイルです。展開して、中のテキストをコミットしてください',
  },
  'export.lfs_pointer': {
    en: 'the file is a Git LFS pointer, not the export itself; check out with LFS (`lfs: true` for actions/checkout)',
    ja: 'このファイルはエクスポートではなくGit LFSのポインターです。LFSを有効にしてチェックアウトしてください(actions/checkoutでは lfs: true)',
  },
  'export.web_page': {
    en: 'the file is a web page, not an export; was a login or error page saved? Export the configuration again',
    ja: 'このファイルはエクスポートではなくWebページです。ログイン画面やエラー画面を保存していないか確認し、設定を再度エクスポートしてください',
  },
  'export.not_of_a_host': {
    en: '{name} is declared as a host, but its export is a {format}, which describes a firewall between networks',
    ja: '{name} はホストとして宣言されていますが、エクスポートはネットワーク間のファイアウォール({format})のものです',
  },
  'export.not_of_a_firewall': {
    en: '{name} is declared as a firewall between networks, but its export is a {format}, which describes one host',
    ja: '{name} はネットワーク間のファイアウォールとして宣言されていますが、エクスポートはホスト自身({format})のものです',
  },
  'export.guessed_encoding': {
    en: 'the encoding is neither UTF-8, UTF-16 nor Shift_JIS; it was read as {encoding}, names may look wrong',
    ja: '文字コードがUTF-8、UTF-16、Shift_JISのいずれでもないため {encoding} として読みました。名前が化けている可能性があります',
  },
  'export.unknown_format': {
    en: 'no known firewall format fits this file; known formats: {formats}',
    ja: 'このファイルに合うファイアウォール形式がありません。対応形式: {formats}',
  },
  'export.unknown_format_id': {
    en: 'the site definition states the format "{format}", which does not exist; known formats: {formats}',
    ja: 'サイト定義の形式「{format}」は存在しません。対応形式: {formats}',
  },
  'export.ambiguous_format': {
    en: 'several formats fit this file ({formats}); state `format` in the site definition',
    ja: '複数の形式に当てはまります({formats})。サイト定義に format を記入してください',
  },
  'export.mixed_formats': {
    en: 'the files of one device have different formats ({formats}); name files of one format only',
    ja: '1台の機器のファイルに異なる形式が混ざっています({formats})。同じ形式のファイルだけを指定してください',
  },
  'export.wrong_format': {
    en: 'this file is not a {format} export; it looks like {detected}',
    ja: 'このファイルは {format} のエクスポートではありません。{detected} のようです',
  },
  'export.crashed': {
    en: 'vmsguard failed while reading this export as {format}: {reason}; please report it',
    ja: 'このエクスポートを {format} として読み取り中に vmsguard が失敗しました: {reason}。ご報告ください',
  },
  'export.unrecognised': {
    en: 'not understood: {what}; what it filters is unknown, so the verdict cannot be "pass"',
    ja: '解釈できません: {what}。何を制限するか不明なため、判定は「合格」になりません',
  },
  'export.unsupported': {
    en: 'not supported: {what}; it changes which traffic passes, so the verdict cannot be "pass"',
    ja: '未対応: {what}。通信の可否に影響するため、判定は「合格」になりません',
  },
  'export.undefined_reference': {
    en: 'the {kind} "{name}" is used here but defined nowhere in the export',
    ja: '{kind}「{name}」がここで使われていますが、エクスポート内に定義がありません',
  },
  'export.cyclic_reference': {
    en: 'the {kind} "{name}" contains itself',
    ja: '{kind}「{name}」が自分自身を含んでいます',
  },
  'export.invalid_value': {
    en: '{what} has the value "{value}", which is not {expected}',
    ja: '{what} の値「{value}」は {expected} ではありません',
  },
  'export.truncated': {
    en: 'the export ends too early ({reason}); export the configuration again',
    ja: 'エクスポートが途中で終わっています({reason})。設定を再度エクスポートしてください',
  },
  'export.encrypted': {
    en: 'the export is encrypted; export it without a password',
    ja: 'エクスポートが暗号化されています。パスワードなしで出力してください',
  },
  'export.unused': {
    en: 'defined but used nowhere: {count} × {kind} ({names})',
    ja: '定義されていながら使われていない {kind} が {count} 件あります({names})',
  },
  'export.secret': {
    en: 'the export holds a secret ({kind}); remove it from the repository and change it, its value is not shown',
    ja: 'エクスポートに秘密情報({kind})が含まれています。リポジトリから除き、変更してください。値は表示しません',
  },
  'export.no_rules': {
    en: 'the export holds no filter rules at all; was the right part exported?',
    ja: 'エクスポートにフィルター規則がまったくありません。正しい範囲を出力したか確認してください',
  },
  'doubt.unevaluable': {
    en: '{what} cannot be evaluated from an export',
    ja: '{what} はエクスポートからは判断できません',
  },
};
