import type { MessageTemplates } from './model/message.js';

/** Sentences about paths and about the search for site definitions. */
export const workspaceMessages: MessageTemplates = {
  'git.no_revision': {
    en: 'git knows no revision {revision} here: {reason}',
    ja: 'Git にリビジョン {revision} がありません: {reason}',
  },
  'git.failed': {
    en: 'git could not read {path} at {revision}: {reason}',
    ja: 'Git でリビジョン {revision} の {path} を読み取れません: {reason}',
  },
  'workspace.outside': {
    en: 'the path {path} leads out of the workspace; name a file inside it',
    ja: 'パス {path} はワークスペースの外を指しています。ワークスペース内のファイルを指定してください',
  },
  'workspace.symlink_outside': {
    en: 'the symbolic link {path} leads out of the workspace and is not followed; put the file itself there',
    ja: 'シンボリックリンク {path} はワークスペースの外を指すため、たどりません。ファイルそのものを置いてください',
  },
  'workspace.symlink': {
    en: 'the symbolic link {path} is not followed; name the file it points to',
    ja: 'シンボリックリンク {path} はたどりません。リンク先のファイルを直接指定してください',
  },
  'workspace.git_folder': {
    en: 'the path {path} lies in a .git folder, which is never read',
    ja: 'パス {path} は .git フォルダー内にあるため読み取りません',
  },
  'workspace.not_a_file': {
    en: '{path} is a folder, a pipe or a device, not a file, and was not read',
    ja: '{path} はファイルではなく、フォルダー、パイプ、またはデバイスのため読み取っていません',
  },
  'workspace.changed': {
    en: 'the file {path} was changed or replaced while it was read; run vmsguard again',
    ja: '読み取り中にファイル {path} が変更されたか、置き換えられました。もう一度実行してください',
  },
  'workspace.path_missing': {
    en: 'there is neither a file nor a folder at {path}; correct the path',
    ja: '{path} にファイルもフォルダーもありません。パスを直してください',
  },
  'workspace.not_readable': {
    en: 'what stands at {path} cannot be looked at: {reason}',
    ja: '{path} にあるものを調べられません: {reason}',
  },
  'workspace.not_a_site': {
    en: "the file {path} is no site definition; the first key of one is 'vmsguard: 1'",
    ja: 'ファイル {path} はサイト定義ではありません。サイト定義の最初のキーは「vmsguard: 1」です',
  },
  'workspace.folder_not_readable': {
    en: 'the folder {path} cannot be searched for site definitions: {reason}',
    ja: 'フォルダー {path} でサイト定義を検索できません: {reason}',
  },
  'workspace.too_deep': {
    en: 'the folder {path} lies more than {limit} levels deep and was not searched; name the site definitions in it',
    ja: 'フォルダー {path} は{limit}階層より深いため検索していません。中のサイト定義を直接指定してください',
  },
  'workspace.too_many_entries': {
    en: 'the search stopped at {path} after {limit} files and folders; name the site definitions or a smaller folder',
    ja: 'ファイルとフォルダーが{limit}件に達したため、{path} で検索を打ち切りました。サイト定義か、より小さいフォルダーを指定してください',
  },
  'workspace.too_many_sites': {
    en: 'more than {limit} site definitions were found; those after {path} were not checked',
    ja: 'サイト定義が{limit}件を超えています。{path} より後のものは検査していません',
  },
};
