/** `vmsguard query`. */
import { PROTOCOL } from '../model/header-space.js';
import type { Language } from '../model/message.js';
import type { QueryOutcome, QueryReport } from '../model/query-report.js';
import { query } from '../query.js';
import { packetText, stepText } from '../report/finding-lines.js';
import { placeText } from '../report/place-text.js';
import { diskWorkspace } from '../workspace.js';
import type { QueryCommand } from './arguments.js';
import type { ExplainedSection, Explanation } from './explain.js';
import { tell } from './messages.js';
import type { Terminal } from './terminal.js';
import { workspacePaths } from './workspace-paths.js';
import { workspaceRoot } from './workspace-root.js';

/** The answer and the exit code that tells it. */
export interface Answered {
  readonly explanation: Explanation;
  readonly exitCode: number;
}

const EXIT_CODES = { passes: 0, blocked: 1, 'in-doubt': 2, partly: 2 } as const;

/**
 * Answers the question of the command line.
 * @throws InputError when it cannot be asked
 */
export async function answerQuery({ path, from, to, service, language }: QueryCommand, { folder }: Terminal): Promise<Answered> {
  const root = workspaceRoot(folder);
  const [inside = '.'] = workspacePaths([path], { root, folder, language });
  const report = await query({ path: inside, from, to, protocol: PROTOCOL[service.transport], port: service.port, language }, diskWorkspace(root));
  return { explanation: explained(report, service.transport, language), exitCode: EXIT_CODES[report.answer] };
}

function explained(report: QueryReport, transport: string, language: Language): Explanation {
  const { question, answer, outcomes, diagnostics } = report;
  const heading = tell(language, 'query.heading', { from: question.from, to: question.to, service: `${transport}/${question.port}`, answer: tell(language, `query.${answer}`) });
  const trouble = diagnostics.map(({ message, location }) => tell(language, 'query.trouble', { message, place: placeText(location) }));
  return {
    data: { kind: 'query', ...report },
    sections: [
      { heading, lines: [{ label: tell(language, 'query.exports'), values: trouble }] },
      ...outcomes.map((outcome) => outcomeSection(outcome, language)),
    ],
  };
}

function outcomeSection({ state, source, destination, example, path, doubts }: QueryOutcome, language: Language): ExplainedSection {
  const way = path.map((step) => stepText(step, language));
  return {
    heading: tell(language, 'query.outcome', { source, destination, state: tell(language, `query.${state}`) }),
    lines: [
      { label: tell(language, 'query.example'), values: example === undefined ? [] : [packetText(example, language)] },
      { label: tell(language, 'query.path'), values: way.length === 0 ? [tell(language, 'query.unfiltered')] : way },
      { label: tell(language, 'query.doubts'), values: doubts },
    ],
  };
}
