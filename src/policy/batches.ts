/** Cuts a large input into batches that the policy engine judges in linear time, and joins the answers. */
import type { PolicyFinding, PolicyInput, PolicyRequirement, PolicyResult } from './input.js';
import { PolicyError } from './policy-error.js';
import { SLICED_LISTS } from './policy-input-check.js';

/** Facts of each list in one batch. */
const BATCH_SIZE = 1_000;

/** At least one batch. Each has a nonce of its own, so that no answer can stand for another. */
export function splitInput(input: PolicyInput): readonly PolicyInput[] {
  const longest = Math.max(...SLICED_LISTS.map((list) => input[list].length));
  const count = Math.max(1, Math.ceil(longest / BATCH_SIZE));
  return Array.from({ length: count }, (_unused, index) => {
    const [first, end] = [index * BATCH_SIZE, (index + 1) * BATCH_SIZE];
    return {
      ...input,
      nonce: `${input.nonce}-${index}`,
      open_flows: input.open_flows.slice(first, end),
      needed_flows: input.needed_flows.slice(first, end),
      host_lines: input.host_lines.slice(first, end),
      unreachable_lines: input.unreachable_lines.slice(first, end),
      open_lines: input.open_lines.slice(first, end),
    };
  });
}

/**
 * One answer for the whole input. Findings of facts that go along with every batch come once.
 * @throws PolicyError when the batches differ in what must not depend on the sliced facts
 */
export function joinResults(input: PolicyInput, results: readonly PolicyResult[]): PolicyResult {
  const [first, ...others] = results;
  if (first === undefined) throw new PolicyError('the policies were not asked');
  const common = others.length === 0 ? '' : commonPart(first);
  for (const other of others) {
    if (commonPart(other) !== common) throw new PolicyError('the policies judge two batches of one site differently');
  }
  const findings = new Map<string, PolicyFinding>();
  for (const { findings: found } of results) for (const finding of found) findings.set(canonical(finding), finding);
  const seen = Object.fromEntries(SLICED_LISTS.map((list) => [list, input[list].length]));
  return {
    ...first,
    nonce: input.nonce,
    seen: { ...first.seen, ...seen },
    rules: Object.fromEntries(Object.entries(first.rules).sort(([left], [right]) => compare(left, right))),
    findings: [...findings].sort(([left], [right]) => compare(left, right)).map(([, finding]) => finding),
    requirements: sortRequirements(first.requirements),
  };
}

function commonPart({ rules, requirements, reasons }: PolicyResult): string {
  return canonical({ rules, reasons, requirements: sortRequirements(requirements) });
}

function sortRequirements(requirements: readonly PolicyRequirement[]): readonly PolicyRequirement[] {
  const sorted = [...requirements].sort((left, right) => compare(left.id, right.id));
  for (const [index, { id }] of sorted.entries()) {
    if (sorted[index + 1]?.id === id) throw new PolicyError(`the policies give two verdicts on ${id}`);
  }
  return sorted;
}

/** JSON with sorted keys. `rule_id` and `subject` lead, so that findings sort by them. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([left], [right]) => compare(rank(left), rank(right))));
  });
}

function rank(key: string): string {
  return key === 'rule_id' || key === 'subject' ? ` ${key}` : key;
}

/** By code units: the same everywhere, whatever the locale. */
function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
