import type { ExportFile } from '../shared/export-file.js';
import type { FirewallFormat } from '../types.js';
import { openAccount } from '../windows-shared/account.js';
import { convertNetsh, lacksVerboseFields } from './convert.js';
import { windowsNetshMessages } from './messages.js';
import { parseNetsh } from './parse.js';

/** Windows Firewall as netsh prints it. */
export const windowsNetsh: FirewallFormat = {
  id: 'windows-netsh',
  displayName: 'Windows Firewall (netsh text)',
  exportWith: 'netsh advfirewall firewall show rule name=all verbose, and netsh advfirewall show allprofiles',
  role: 'host',
  sourceUrl: 'https://learn.microsoft.com/windows-server/administration/windows-commands/netsh-advfirewall',
  recognizes: ({ text }) => isReadable(text) || isMojibake(text) || isOtherLanguage(text),
  read(files) {
    const account = openAccount(files.map(({ path }) => ({ path, room: 'windows-netsh', unit: 'line' })));
    const parts = files.map((file) => ({ file, ...parseNetsh(file, account) }));
    for (const part of parts) {
      const { path } = part.file;
      if (part.rules.length + part.profiles.length === 0) reportUnreadable(part.file, (code) => account.report('incomplete', code, { path }));
      if (part.rules.some(lacksVerboseFields)) account.report('warning', 'not_verbose', { path });
    }
    const rules = parts.flatMap((part) => part.rules);
    const profiles = parts.flatMap((part) => part.profiles);
    const usable = rules.length + profiles.length > 0;
    const device = usable ? convertNetsh({ rules, profiles }, files[0]?.path ?? '', account) : undefined;
    return { device, diagnostics: account.diagnostics(), coverage: account.coverage() };
  },
  messages: windowsNetshMessages,
};

function reportUnreadable({ text }: ExportFile, report: (code: string) => void): void {
  if (isMojibake(text)) report('mojibake');
  else if (isOtherLanguage(text)) report('language');
  else report('export.no_rules');
}

const HYPHENS = '-'.repeat(60);

/** A heading in English or Japanese above a line of hyphens. */
function isReadable(text: string): boolean {
  return text.includes(HYPHENS) && /^(?:Rule Name|規則名|(?:Domain|Private|Public) Profile Settings|(?:ドメイン|プライベート|パブリック) プロファイル 設定)\s*[:：]/mu.test(text);
}

/** 規則名 in UTF-8, read as Shift_JIS or windows-1252 on its way into the file. */
function isMojibake(text: string): boolean {
  return text.includes(HYPHENS) && (text.includes('隕丞援蜷') || text.includes('è¦å‰‡å'));
}

/** First labels of netsh in other languages: German, French, Spanish, Italian, Chinese, Korean. */
function isOtherLanguage(text: string): boolean {
  if (!text.includes(HYPHENS)) return false;
  return /^(?:Regelname|Nom de la règle|Nombre de regla|Nome regola|规则名称|規則名稱|규칙 이름)\s*[:：]/mu.test(text) || /\s{2}BlockInbound(?:Always)?,(?:Allow|Block)Outbound\s*$/mu.test(text);
}
