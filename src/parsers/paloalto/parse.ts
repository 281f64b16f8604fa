import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import { atLine } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { readXml, type XmlProblem } from '../shared/xml-reader.js';
import type { Account } from './account.js';
import { parseWords } from './parse-words.js';
import { child, type ConfigNode } from './tree.js';

/** The tree of one file as far as it could be read. */
export interface ParsedConfig {
  /** The outermost node, for the account. */
  readonly root: ConfigNode | undefined;
  /** The configuration in it; undefined when there is none. */
  readonly config: ConfigNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Name of the outermost element, found without parsing; undefined when the text does not begin as XML. */
export function outermostElement(text: string): string | undefined {
  let at = 0;
  for (let step = 0; step < 20; step += 1) {
    while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (end === undefined) return /^<([A-Za-z_][\w.-]{0,60})(?=[\s/>])/u.exec(text.slice(at, at + 80))?.[1];
    const stop = text.indexOf(end, at);
    if (stop === -1) return undefined;
    at = stop + end.length;
  }
  return undefined;
}

/** Reads either form of a configuration. */
export function parseConfig(file: ExportFile, account: Account): ParsedConfig {
  return file.text.trimStart().startsWith('<') ? parseXml(file, account) : parseCommands(file, account);
}

function parseCommands(file: ExportFile, account: Account): ParsedConfig {
  const { root, strange, cutAt } = parseWords(file);
  for (const { line, text } of strange) account.strangeLine(line, text);
  const diagnostics = cutAt === undefined ? [] : [diagnostic('incomplete', 'export.truncated', atLine(file.path, cutAt), { reason: 'set …' })];
  return { root, config: root, diagnostics };
}

function parseXml(file: ExportFile, account: Account): ParsedConfig {
  const { root, problem } = readXml(file.text);
  const diagnostics = problem === undefined ? [] : [problemDiagnostic(file.path, problem)];
  if (root === undefined) return { root, config: undefined, diagnostics };
  const config = configIn(root, account);
  if (config !== undefined) return { root, config, diagnostics };
  const other = diagnostic('incomplete', 'paloalto.no_configuration', atLine(file.path, root.line), { root: root.name.slice(0, 60) });
  return { root, config, diagnostics: [...diagnostics, other] };
}

/** `<config>`, or the answer of the API around it; `show config pushed-shared-policy` writes `<policy>` alone. */
function configIn(root: ConfigNode, account: Account): ConfigNode | undefined {
  if (root.name === 'config') return root;
  if (root.name === 'policy') return { ...root, name: 'config', children: [root], attributes: new Map(), text: '' };
  if (root.name !== 'response') return undefined;
  account.mark(root, 'understood');
  const result = child(root, 'result');
  if (result !== undefined) account.mark(result, 'understood');
  const inner = result ?? root;
  return child(inner, 'config') ?? (child(inner, 'policy') === undefined ? undefined : inner);
}

function problemDiagnostic(path: string, problem: XmlProblem): Diagnostic {
  const location = atLine(path, problem.line);
  if (problem.kind === 'doctype') return diagnostic('incomplete', 'paloalto.doctype', location);
  const code = problem.kind === 'truncated' ? 'export.truncated' : 'paloalto.malformed';
  return diagnostic('incomplete', code, location, { reason: problem.reason.slice(0, 100) });
}
