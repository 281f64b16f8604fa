import type { Reading } from '../../model/device.js';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import type { ExportFile } from '../shared/export-file.js';
import { jsonDiagnostics, readJson } from '../shared/json-reader.js';
import type { FirewallFormat } from '../types.js';
import { openAccount, type Account } from './account.js';
import { convertRuleset } from './convert.js';
import { nftablesMessages } from './messages.js';
import { parseRuleset, type RulesetFile } from './parse.js';
import { locate } from './ruleset.js';
import { isNftText } from './text/is-nft-text.js';
import { readListing } from './text/listing.js';

/** `nft -j list ruleset`: the kernel's nftables rule set as JSON (libnftables-json(5)), or as text (nft(8)). */
export const nftables: FirewallFormat = {
  id: 'nftables',
  displayName: 'nftables rule set (JSON or text)',
  exportWith: 'nft -j list ruleset | jq . > nftables.json',
  role: 'either',
  sourceUrl: 'https://manpages.debian.org/bookworm/libnftables1/libnftables-json.5.en.html',
  recognizes,
  read,
  messages: nftablesMessages,
};

/** The list is the only member nft writes, so its name is the first; text begins with a table, or with what a script does first. */
function recognizes(file: ExportFile): boolean {
  return isJson(file.text) || isNftText(file.text);
}

function isJson(text: string): boolean {
  return /^\s*\{\s*"nftables"\s*:\s*\[/u.test(text.slice(0, 1000));
}

function read(files: readonly ExportFile[]): Reading {
  const accounts = new Map<string, Account>();
  const diagnostics: Diagnostic[] = [];
  const parsed: RulesetFile[] = [];
  for (const file of files) {
    const account = accounts.get(file.path) ?? openAccount(file.path);
    accounts.set(file.path, account);
    const root = isNftText(file.text) ? readText(file, account) : readRoot(file, diagnostics);
    if (root !== undefined) parsed.push({ path: file.path, root, account });
  }
  const [first] = parsed;
  const ruleset = parseRuleset(parsed);
  const fallback = openAccount('');
  const device =
    first === undefined ? undefined : convertRuleset(ruleset, (path) => accounts.get(path) ?? fallback, { path: first.path });
  for (const account of accounts.values()) diagnostics.push(...account.diagnostics());
  return { device, diagnostics, coverage: [...accounts.values()].map((account) => account.coverage()) };
}

function readText(file: ExportFile, account: Account): RulesetFile['root'] {
  const { entries, oddities } = readListing(file.text);
  for (const { position, problem, what } of oddities) {
    const location = locate(file.path, position);
    if (problem === 'unrecognised' || problem === 'unsupported') account[problem](location, what);
    else if (problem === 'truncated') account.report(diagnostic('incomplete', 'export.truncated', location, { reason: what }));
    else account.report(diagnostic('incomplete', 'nftables.managed', location, {}));
  }
  return entries;
}

function readRoot(file: ExportFile, diagnostics: Diagnostic[]): RulesetFile['root'] | undefined {
  const location = { path: file.path };
  if (file.text.trim() === '') {
    diagnostics.push(diagnostic('incomplete', 'export.empty', location));
    return undefined;
  }
  const reading = readJson(file.text, file.path);
  diagnostics.push(...jsonDiagnostics(reading, file.path));
  const { value } = reading;
  const hasList = value?.kind === 'object' && value.members.some(({ key, value: list }) => key === 'nftables' && list.kind === 'array');
  if (hasList) return value;
  diagnostics.push(diagnostic('incomplete', 'export.unrecognised', location, { what: '{"nftables": …}' }));
  return undefined;
}
