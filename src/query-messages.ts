import type { MessageTemplates } from './model/message.js';

/** Sentences about questions that cannot be asked. */
export const queryMessages: MessageTemplates = {
  'query.unknown_end': {
    en: '"{text}" is neither an address nor the name of a zone, host or group of this site',
    ja: '「{text}」はアドレスでも、このサイトのゾーン、ホスト、グループの名前でもありません',
  },
  'query.unknown_end_near': {
    en: '"{text}" is neither an address nor the name of a zone, host or group of this site; did you mean "{near}"?',
    ja: '「{text}」はアドレスでも、このサイトのゾーン、ホスト、グループの名前でもありません。「{near}」のことですか',
  },
  'query.no_site': {
    en: 'there is no site definition at {path}; name the file or folder of the site that the question is about',
    ja: '{path} にサイト定義がありません。対象サイトのファイルまたはフォルダーを指定してください',
  },
  'query.several_sites': {
    en: '{path} holds several site definitions; name one of them: {sites}',
    ja: '{path} には複数のサイト定義があります。1つを指定してください: {sites}',
  },
  'query.wrong_site': {
    en: 'the site definition {path} cannot be used: {reason}; vmsguard check lists everything that is wrong with it',
    ja: 'サイト定義 {path} は使えません: {reason}。vmsguard check ですべての問題を確認できます',
  },
};
