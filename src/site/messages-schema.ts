import type { MessageTemplates } from '../model/message.js';

/** Closed lists of values, by the last part of their code, with what one value is called. */
const VALUE_KINDS: readonly (readonly [code: string, en: string, ja: string])[] = [
  ['zone_kind', 'zone kind', 'ゾーン種別'],
  ['component', 'component', 'コンポーネント'],
  ['client_kind', 'client kind', 'クライアント種別'],
  ['integration_kind', 'integration kind', '連携種別'],
  ['device_kind', 'device kind', '機器種別'],
  ['media_transport', 'media transport', '映像の転送方式'],
  ['device_event', 'device event', '機器イベント'],
  ['device_authentication', 'device authentication', '機器の認証方式'],
  ['windows_profile', 'Windows profile', 'Windowsのネットワークプロファイル'],
  ['remote_site_kind', 'remote site kind', 'リモートサイト種別'],
  ['tls_version', 'TLS version', 'TLSバージョン'],
  ['key', 'key', 'キー'],
];

/** Sentences about a file that does not fit the schema. */
export const schemaMessages: MessageTemplates = {
  ...unknownValueMessages(),
  'site.version_mark_first': {
    en: "the first key of a site definition must be 'vmsguard: 1'",
    ja: 'サイト定義の最初のキーは「vmsguard: 1」にしてください',
  },
  'site.unsupported_version': {
    en: 'version {value} of the site definition is unknown; this release reads version 1',
    ja: 'サイト定義のバージョン {value} は未知です。このリリースはバージョン1に対応しています',
  },
  'site.missing_key': {
    en: "the key '{name}' is missing here",
    ja: 'ここにキー「{name}」が必要です',
  },
  'site.must_be_text': {
    en: "'{name}' must be text",
    ja: '「{name}」は文字列にしてください',
  },
  'site.must_be_list': {
    en: "'{name}' must be a list, such as [one, two]",
    ja: '「{name}」は [one, two] のようなリストにしてください',
  },
  'site.must_be_mapping': {
    en: "'{name}' must be a mapping with keys and values",
    ja: '「{name}」はキーと値を持つマッピングにしてください',
  },
  'site.must_be_boolean': {
    en: "'{name}' must be true or false",
    ja: '「{name}」は true または false にしてください',
  },
  'site.must_be_integer': {
    en: "'{name}' must be a whole number, written without quotes or leading zeros",
    ja: '「{name}」は整数にしてください。引用符や先頭の0は付けません',
  },
  'site.must_be_text_or_list': {
    en: "'{name}' must be text or a list of texts",
    ja: '「{name}」は文字列か、文字列のリストにしてください',
  },
  'site.must_be_export': {
    en: "'{name}' must be a path, a list of paths, or a mapping with the keys export and format",
    ja: '「{name}」はパス、パスのリスト、または export と format を持つマッピングにしてください',
  },
  'site.must_be_boolean_or_mapping': {
    en: "'{name}' must be true, false, or a mapping with its settings",
    ja: '「{name}」は true、false、または設定のマッピングにしてください',
  },
  'site.must_be_port_range': {
    en: "'{name}' must be a port such as 5000, a range such as 5000-5100, or a list of them",
    ja: '「{name}」は 5000 のようなポート、5000-5100 のような範囲、またはそのリストにしてください',
  },
  'site.empty_value': {
    en: "'{name}' is empty; state a value or remove it",
    ja: '「{name}」が空です。値を書くか、項目を削除してください',
  },
  'site.too_long': {
    en: "'{name}' is longer than {limit} characters; shorten it",
    ja: '「{name}」が {limit} 文字を超えています。短くしてください',
  },
  'site.number_too_small': {
    en: "{value} is too small for '{name}'; the smallest is {limit}",
    ja: '{value} は「{name}」には小さすぎます。最小は {limit} です',
  },
  'site.number_too_large': {
    en: "{value} is too large for '{name}'; the largest is {limit}",
    ja: '{value} は「{name}」には大きすぎます。最大は {limit} です',
  },
  'site.bad_product_version': {
    en: "'{value}' is no XProtect version; write the year and the release, such as 2025 R1",
    ja: '「{value}」はXProtectのバージョンではありません。2025 R1 のように年とリリースを書いてください',
  },
  'site.bad_format_name': {
    en: "'{value}' is no name of a format; names are small letters, digits and hyphens, such as windows-netsh",
    ja: '「{value}」は形式の名前ではありません。windows-netsh のように小文字、数字、ハイフンで書いてください',
  },
  'site.bad_day': {
    en: "'{value}' is no day of the calendar; write it as in 2027-03-31",
    ja: '「{value}」は暦にある日付ではありません。2027-03-31 のように書いてください',
  },
  'site.bad_rule_id': {
    en: "'{value}' is no id of a rule; write the one that the report names, such as exposure/unlisted_source",
    ja: '「{value}」はルールのIDではありません。exposure/unlisted_source のように、レポートにあるIDを書いてください',
  },
  'site.bad_line_hash': {
    en: "'{value}' is no hash of a line; copy the one that the report prints beside the line",
    ja: '「{value}」は行のハッシュではありません。レポートの該当行に表示されたものを書いてください',
  },
  'site.does_not_fit': {
    en: "'{name}' does not fit the schema of the site definition",
    ja: '「{name}」がサイト定義のスキーマに合いません',
  },
};

function unknownValueMessages(): MessageTemplates {
  const messages: Record<string, { en: string; ja: string }> = {};
  for (const [code, en, ja] of VALUE_KINDS) {
    messages[`site.unknown_${code}`] = {
      en: `unknown ${en} '{value}'; known are: {known}`,
      ja: `不明な${ja}「{value}」です。使えるもの: {known}`,
    };
    messages[`site.unknown_${code}_near`] = {
      en: `unknown ${en} '{value}'; did you mean '{nearest}'?`,
      ja: `不明な${ja}「{value}」です。「{nearest}」ではありませんか`,
    };
  }
  return messages;
}
