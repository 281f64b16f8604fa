import type { MessageTemplates } from '../model/message.js';

/** Sentences about the file, its YAML, its names and its paths. */
export const fileMessages: MessageTemplates = {
  'site.too_large': {
    en: 'the site definition is larger than {limit} KB and was not read; describe devices as subnets or ranges',
    ja: 'サイト定義が {limit} KB を超えるため読み取っていません。機器はサブネットか範囲で記述してください',
  },
  'site.not_utf8': {
    en: 'the site definition is not UTF-8; save it as UTF-8',
    ja: 'サイト定義がUTF-8ではありません。UTF-8で保存してください',
  },
  'site.empty': {
    en: "the site definition is empty; it begins with 'vmsguard: 1'",
    ja: 'サイト定義が空です。先頭に「vmsguard: 1」を書いてください',
  },
  'site.yaml_syntax': {
    en: 'the YAML cannot be read here: {reason}',
    ja: 'ここでYAMLを解釈できません({reason})',
  },
  'site.several_documents': {
    en: "the file holds several YAML documents; write one site in one file, without '---' between",
    ja: '1つのファイルに複数のYAML文書があります。1ファイルに1サイトとし、「---」で区切らないでください',
  },
  'site.yaml_alias': {
    en: 'YAML aliases (*name) are not allowed in a site definition; write the value out',
    ja: 'サイト定義ではYAMLのエイリアス(*名前)を使えません。値をそのまま書いてください',
  },
  'site.yaml_merge': {
    en: 'the YAML merge key (<<) is not allowed in a site definition; write the keys out',
    ja: 'サイト定義ではYAMLのマージキー(<<)を使えません。キーをそのまま書いてください',
  },
  'site.yaml_tag': {
    en: 'YAML tags (!name) are not allowed in a site definition; remove the tag',
    ja: 'サイト定義ではYAMLのタグ(!名前)を使えません。タグを削除してください',
  },
  'site.key_is_no_text': {
    en: 'a key must be plain text, not a list or a mapping',
    ja: 'キーは文字列にしてください。リストやマッピングは使えません',
  },
  'site.duplicate_key': {
    en: "the key '{name}' is already given in line {line}; a key may stand once",
    ja: 'キー「{name}」は {line} 行目にもあります。同じキーは1回だけ書けます',
  },
  'site.unsafe_character': {
    en: 'the character {character} is not allowed: it is invisible or changes how the text reads; remove it',
    ja: '文字 {character} は使えません。見えないか、文字列の見え方を変える文字です。削除してください',
  },
  'site.reserved_name': {
    en: "'{name}' has a meaning of its own and cannot be used as a name here; choose another",
    ja: '「{name}」は別の意味を持つため、ここでは名前に使えません。別の名前にしてください',
  },
  'site.internet_is_no_name': {
    en: "only a zone of kind internet can be called 'internet'; choose another name or kind",
    ja: '「internet」という名前は、種別が internet のゾーンにしか使えません。名前か種別を変えてください',
  },
  'site.name_has_spaces': {
    en: "the name '{name}' is empty or begins or ends with a space; remove the space",
    ja: '名前「{name}」が空か、前後に空白があります。空白を除いてください',
  },
  'site.name_is_address': {
    en: "'{name}' reads as an address and cannot be a name; choose another",
    ja: '「{name}」はアドレスと区別できないため名前に使えません。別の名前にしてください',
  },
  'site.names_look_alike': {
    en: "the name '{name}' differs from '{other}' in line {line} only in case or in the form of letters; write both alike or choose another name",
    ja: '名前「{name}」は {line} 行目の「{other}」と、大文字・小文字や全角・半角などの字形しか違いません。表記を揃えるか、別の名前にしてください',
  },
  'site.ambiguous_name': {
    en: "'{name}' is the name of two things, in lines {line} and {other}; give one of them another name",
    ja: '「{name}」は {line} 行目と {other} 行目の2つのものを指します。どちらかの名前を変えてください',
  },
  'site.path_absolute': {
    en: "the path '{value}' is absolute; write it relative to the folder of the site definition",
    ja: 'パス「{value}」は絶対パスです。サイト定義のフォルダーからの相対パスで書いてください',
  },
  'site.path_backslash': {
    en: "the path '{value}' holds a backslash; write / between folders",
    ja: 'パス「{value}」にバックスラッシュ(¥)があります。フォルダーの区切りは / にしてください',
  },
  'site.path_leaves_workspace': {
    en: "the path '{value}' leads out of the workspace; put the file into the repository",
    ja: 'パス「{value}」は作業フォルダーの外を指します。ファイルをリポジトリ内に置いてください',
  },
  'site.path_unusable': {
    en: "the path '{value}' cannot be used; write folder and file names separated by single /, without colons, control characters or spaces around",
    ja: 'パス「{value}」は使えません。フォルダー名とファイル名を / 1つで区切り、コロン、制御文字、前後の空白を使わずに書いてください',
  },
  'site.export_given_twice': {
    en: 'the export {path} is already named in line {line}; each device has an export of its own',
    ja: 'エクスポート {path} は {line} 行目でも指定されています。エクスポートは機器ごとに別のファイルです',
  },
  'site.more_problems': {
    en: '{count} more problems were found in the site definition; correct those listed first',
    ja: 'サイト定義にはほかに {count} 件の問題があります。まず表示されたものを直してください',
  },
};
