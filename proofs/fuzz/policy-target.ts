import { inputWith } from '../../__tests__/policy/examples.js';
import { stubModule } from '../../__tests__/policy/stub-module.js';
import { evaluatePolicies } from '../../src/policy/evaluate.js';
import { PolicyError } from '../../src/policy/policy-error.js';
import { FACT_LISTS } from '../../src/policy/policy-input-check.js';
import { readPolicyResult } from '../../src/policy/policy-result-check.js';
import type { Counterexample } from '../types.js';
import { isPromisedAnswer } from './promised-answer.js';
import type { Examination, Sample, Target } from './target.js';
import { FORMAT_WORDS } from './words.js';

const input = inputWith({});
const seen = Object.fromEntries(FACT_LISTS.map((list) => [list, input[list].length]));
const ids = new Set(['site', 'encryption', ...FACT_LISTS.flatMap((list) => input[list].map(({ id }) => id)), ...input.hosts.flatMap(({ overrides }) => overrides.map(({ id }) => id))]);

/** So many answers are also given by a stand-in module to the whole evaluation; the others only to the reader of answers. */
const MOST_ASKED = 3_000;

/** The reader of answers, and the answers it was given that are worth a whole evaluation. */
export interface PolicyTarget extends Target {
  readonly kept: Set<string>;
}

/** Reading what the compiled policies answer: a module could be exchanged, and an answer misread is a pass nobody gave. */
export function policyTarget(): PolicyTarget {
  const kept = new Set<string>();
  const signatures = new Set<string>();
  return {
    id: 'policy-result', syntax: 'json', mostMilliseconds: 250, seeds: seeds(), words: FORMAT_WORDS['policy-result'] ?? [], kept,
    examine([bytes = new Uint8Array()]) {
      const text = Buffer.from(bytes).toString('utf8');
      const examination = examineAnswer(text);
      const isNew = !signatures.has(examination.signature) || examination.signature === 'accepted';
      if (signatures.size < 10_000) signatures.add(examination.signature);
      if (isNew && kept.size < MOST_ASKED) kept.add(text);
      return examination;
    },
  };
}

function seeds(): readonly Sample[] {
  const texts = { en: 'text', ja: '文' };
  const custom = { title_ja: 't', description_ja: 'd', message: texts, fix: texts, requirements: ['R-01'] };
  const rules = {
    'exposure/open_port': { id: 'exposure/open_port', title: 't', description: 'd', custom: { ...custom, message_possible: texts } },
    'flow/blocked': { id: 'flow/blocked', title: 't', description: 'd', custom },
  };
  const [zone] = input.zones;
  const findings = [
    { rule_id: 'exposure/open_port', subject: 'site', severity: 'high', parameters: { port: 80, zone: 'cameras' }, requirements: ['R-01', 'R-39'], conflicts: ['INC-07'] },
    { rule_id: 'flow/blocked', subject: zone?.id ?? 'site', severity: 'info', parameters: {}, requirements: ['R-02'], conflicts: [] },
  ];
  const requirements = [{ id: 'R-03', verdict: 'undecided', reason: 'no_export' }, { id: 'R-12', verdict: 'not-applicable', reason: 'reading' }];
  const answer = { schema_version: 1, nonce: `${input.nonce}-0`, seen, rules, findings, requirements, reasons: { no_export: texts, reading: texts } };
  return [
    [JSON.stringify([{ result: answer }])],
    [JSON.stringify([{ result: { ...answer, findings: [] } }])],
    [JSON.stringify([{ result: { ...answer, rules: {}, findings: [], requirements: [], reasons: {} } }])],
  ];
}

function examineAnswer(text: string): Examination {
  const answer = parsed(text);
  if (answer === undefined) return { complaint: undefined, signature: 'no JSON' };
  const expected = isPromisedAnswer(answer.value);
  try {
    readPolicyResult(answer.value);
    return { complaint: expected ? undefined : 'accepted: an answer that is not as promised', signature: 'accepted' };
  } catch (thrown: unknown) {
    if (!(thrown instanceof PolicyError)) return { complaint: `throw: ${String(thrown)}`, signature: 'throw' };
    return { complaint: expected ? `refused: a promised answer: ${thrown.message}` : undefined, signature: thrown.message.replace(/\d+/gu, '').slice(0, 120) };
  }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Lets a stand-in module give each kept answer, and compares whether it is taken with whether it should be. */
export async function askEvaluation(kept: ReadonlySet<string>, seed: number): Promise<readonly Counterexample[]> {
  for (const text of kept) {
    const expected = belongsToInput(parsed(text)?.value);
    const outcome = await outcomeOf(text);
    if (outcome === (expected ? 'taken' : 'refused')) continue;
    return [{ text: `evaluation: the answer was ${outcome}, and ${expected ? 'answers' : 'does not answer'} the input\n${text.slice(0, 3_000)}`, seed }];
  }
  return [];
}

async function outcomeOf(answer: string): Promise<string> {
  try {
    const result = await evaluatePolicies(stubModule({ answer }), input);
    return result.nonce === input.nonce ? 'taken' : 'taken with another nonce';
  } catch (thrown: unknown) {
    return thrown instanceof PolicyError ? 'refused' : `thrown: ${String(thrown)}`;
  }
}

/** The answer is as promised, saw the whole input, and speaks of nothing else. */
function belongsToInput(value: unknown): boolean {
  if (!isPromisedAnswer(value)) return false;
  const { result } = value[0];
  const counts = FACT_LISTS.every((list) => result.seen[list] === input[list].length);
  const decided = result.requirements.map(({ id }) => id);
  return result.nonce === `${input.nonce}-0` && counts && new Set(decided).size === decided.length && result.findings.every(({ subject }) => ids.has(subject));
}
