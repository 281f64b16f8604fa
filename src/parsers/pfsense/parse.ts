import { diagnostic, type Diagnostic } from '../../model/diagnostic.js';
import { atLine } from '../../model/source.js';
import type { ExportFile } from '../shared/export-file.js';
import { readXml, type XmlElement, type XmlProblem } from '../shared/xml-reader.js';

/** The tree of a config.xml as far as it could be read. */
export interface ParsedConfig {
  readonly root: XmlElement | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** First line of a backup that was encrypted with a password (Diagnostics > Backup & Restore). */
const ENCRYPTED = '---- BEGIN config.xml ----';

/** True when the text is an encrypted backup that does not name the sister product as its maker. */
export function isEncrypted(text: string): boolean {
  return text.trimStart().startsWith(ENCRYPTED) && !text.slice(0, 400).includes('OPNsense');
}

/** Name of the outermost element, found without parsing the document; undefined when the text does not start as XML. */
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

/** Reads the text of one file. The root is handed out only when it is pfSense's own. */
export function parseConfig(file: ExportFile): ParsedConfig {
  const whole = { path: file.path };
  if (file.text.trim() === '') return { root: undefined, diagnostics: [diagnostic('incomplete', 'export.empty', whole)] };
  if (isEncrypted(file.text)) return { root: undefined, diagnostics: [diagnostic('incomplete', 'export.encrypted', whole)] };
  const { root, problem } = readXml(file.text);
  const diagnostics = problem === undefined ? [] : [problemDiagnostic(file.path, problem)];
  if (root === undefined) return { root: undefined, diagnostics };
  if (root.name === 'pfsense') return { root, diagnostics };
  const partial = diagnostic('incomplete', 'pfsense.partial_backup', atLine(file.path, root.line), { root: root.name.slice(0, 60) });
  return { root: undefined, diagnostics: [...diagnostics, partial] };
}

function problemDiagnostic(path: string, problem: XmlProblem): Diagnostic {
  const location = atLine(path, problem.line);
  if (problem.kind === 'doctype') return diagnostic('incomplete', 'pfsense.doctype', location);
  if (problem.kind === 'truncated') return diagnostic('incomplete', 'export.truncated', location, { reason: problem.reason.slice(0, 100) });
  return diagnostic('incomplete', 'pfsense.malformed', location, { reason: problem.reason.slice(0, 100) });
}
