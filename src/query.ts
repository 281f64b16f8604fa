/** `query`: a site and its exports are read as for a check, and one question about their traffic is answered. */
import { endNames, endsOf } from './analysis/query-ends.js';
import { answerQuestion, type Outcome } from './analysis/query.js';
import { trafficContext } from './analysis/index.js';
import { examplePacket } from './judgement/describe-subject.js';
import { pathStep } from './judgement/path-step.js';
import { renderMessage } from './messages.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { Language } from './model/message.js';
import type { QueryOutcome, QueryReport } from './model/query-report.js';
import { readExports } from './read-exports.js';
import { InputError, type Workspace } from './run-request.js';
import { nearestName } from './site/nearest-name.js';
import { parseSite } from './site/parse-site.js';

/** One question as it was put. */
export interface QueryRequest {
  /** Site definition, or a folder that holds exactly one; relative to the workspace. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** IP protocol number. */
  readonly protocol: number;
  readonly port: number;
  readonly language: Language;
}

/**
 * Answers one question.
 * @throws InputError when there is no site to ask, its definition is wrong, or an end has an unknown name
 */
export async function query(request: QueryRequest, workspace: Workspace): Promise<QueryReport> {
  const site = await readSite(request, workspace);
  const exports = await readExports(site, workspace);
  const { context, diagnostics } = trafficContext(site, exports.readings);
  const ends = (text: string): ReturnType<typeof endsOf> => {
    const found = endsOf(context.endpoints, text);
    if (found.length > 0) return found;
    const near = nearestName(text, endNames(context.endpoints));
    throw inputError(request, near === undefined ? 'query.unknown_end' : 'query.unknown_end_near', { text, near: near ?? '' });
  };
  const { from, to, protocol, port, language } = request;
  const answer = answerQuestion(context, { sources: ends(from), destinations: ends(to), protocol, port });
  return {
    schemaVersion: 1,
    site: site.path,
    question: { from, to, protocol, port },
    answer: answer.state,
    outcomes: answer.outcomes.map((outcome) => describeOutcome(outcome, language)),
    diagnostics: [...exports.diagnostics, ...diagnostics].filter(isTrouble).map((one) => ({ code: one.code, message: renderMessage(one, language), location: one.location })),
  };
}

function isTrouble({ effect }: Diagnostic): boolean {
  return effect === 'incomplete' || effect === 'error';
}

async function readSite(request: QueryRequest, workspace: Workspace): Promise<NonNullable<ReturnType<typeof parseSite>['value']>> {
  const { sites, diagnostics } = await workspace.findSites([request.path]);
  const [path] = sites;
  const [trouble] = diagnostics.filter(isTrouble);
  if (trouble !== undefined) throw new InputError(renderMessage(trouble, request.language));
  if (path === undefined) throw inputError(request, 'query.no_site', { path: request.path });
  if (sites.length > 1) throw inputError(request, 'query.several_sites', { path: request.path, sites: sites.join(', ') });
  const answer = await workspace.read(path);
  if ('problem' in answer) throw new InputError(renderMessage(answer.problem, request.language));
  const { value, diagnostics: problems } = parseSite(answer.file);
  const wrong = problems.find(({ effect }) => effect === 'error');
  if (wrong !== undefined || value === undefined) throw inputError(request, 'query.wrong_site', { path, reason: wrong === undefined ? '' : renderMessage(wrong, request.language) });
  return value;
}

function inputError({ language }: QueryRequest, code: string, parameters: Readonly<Record<string, string>>): InputError {
  return new InputError(renderMessage({ code, parameters }, language));
}

function describeOutcome({ state, source, destination, steps, doubts, witness }: Outcome, language: Language): QueryOutcome {
  return {
    state,
    source: source.name,
    destination: destination.name,
    ...(witness === undefined ? {} : { example: examplePacket(witness) }),
    path: steps.map(pathStep),
    doubts: [...new Set(doubts.map((doubt) => renderMessage(doubt, language)))],
  };
}
