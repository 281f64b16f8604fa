/** `vmsguard formats`: the formats that can be read, or what files are taken for. */
import { identifyExports, type IdentifiedExport } from '../identify-exports.js';
import { renderMessage } from '../messages.js';
import type { Language } from '../model/message.js';
import { formats } from '../parsers/index.js';
import { placeText } from '../report/place-text.js';
import { ELEMENT_STATES } from '../report/text-coverage.js';
import { say } from '../report/words.js';
import { diskWorkspace } from '../workspace.js';
import type { FormatsCommand } from './arguments.js';
import type { ExplainedSection } from './explain.js';
import { listFormats } from './list.js';
import { tell } from './messages.js';
import type { Answered } from './query.js';
import type { Terminal } from './terminal.js';
import { workspacePaths } from './workspace-paths.js';
import { workspaceRoot } from './workspace-root.js';

/**
 * Lists the formats, or tells about the files.
 * @throws InputError for a path outside the workspace
 */
export async function answerFormats({ files, language }: FormatsCommand, { folder }: Terminal): Promise<Answered> {
  if (files.length === 0) return { explanation: listFormats(formats, { language, rules: [] }), exitCode: 0 };
  const root = workspaceRoot(folder);
  const identified = await identifyExports(workspacePaths(files, { root, folder, language }), diskWorkspace(root));
  return {
    explanation: { data: { kind: 'exports', exports: identified.map((one) => plain(one, language)) }, sections: identified.map((one) => section(one, language)) },
    exitCode: identified.every(isUnderstood) ? 0 : 2,
  };
}

function isUnderstood({ formats: [only, ...others], diagnostics }: IdentifiedExport): boolean {
  return only !== undefined && others.length === 0 && !diagnostics.some(({ effect }) => effect === 'incomplete' || effect === 'error');
}

function plain({ path, formats: found, unit, total, elements, diagnostics }: IdentifiedExport, language: Language): object {
  const told = diagnostics.map((one) => ({ code: one.code, effect: one.effect, message: renderMessage(one, language), location: one.location }));
  return { path, formats: found.map(({ id }) => id), unit, total, elements, diagnostics: told };
}

function section({ path, formats: found, unit, total, elements, diagnostics }: IdentifiedExport, language: Language): ExplainedSection {
  const names = found.map(({ id, displayName }) => tell(language, 'explain.heading', { id, title: displayName }));
  const counts = ELEMENT_STATES.filter((state) => (elements[state] ?? 0) > 0).map((state) =>
    tell(language, 'formats.count', { count: elements[state] ?? 0, state: say(language, `coverage.${state}`) }),
  );
  const told = diagnostics.map((one) => tell(language, 'formats.trouble', { message: renderMessage(one, language), place: placeText(one.location) }));
  return {
    heading: path,
    lines: [
      { label: tell(language, 'formats.taken_for'), values: names.length === 0 ? [tell(language, 'formats.nothing')] : names },
      { label: tell(language, 'formats.understood'), values: total === 0 ? [] : [tell(language, 'formats.share', { percent: percent(elements, total), total, unit }), ...counts] },
      { label: tell(language, 'formats.told'), values: told },
    ],
  };
}

/** Never rounded up to all: one line that is not understood is not nothing. */
function percent(elements: IdentifiedExport['elements'], total: number): string {
  const share = ((elements.understood ?? 0) + (elements.noEffect ?? 0)) / total;
  return (Math.floor(share * 1000) / 10).toFixed(1);
}
