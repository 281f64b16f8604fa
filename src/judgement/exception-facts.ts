/** What the site accepts as the policies judge it, once it is known what that covers. */
import { daysUntil } from '../model/calendar-day.js';
import type { PolicyAcknowledgement, PolicyInput, PolicyWaiver } from '../policy/input.js';
import type { AssembledInput } from './assemble-input.js';
import type { Coverage, StandingAcknowledgement } from './waivers.js';

/** What came of the exceptions. */
export interface ExceptionOutcome {
  readonly waivers: readonly Coverage[];
  readonly acknowledged: readonly (StandingAcknowledgement & { readonly used: boolean })[];
  /** Ids of all rules. */
  readonly rules: ReadonlySet<string>;
}

/** The site's input with its exceptions and without the facts that were judged already. */
export function exceptionInput({ input, places }: AssembledInput, outcome: ExceptionOutcome): AssembledInput {
  const known = new Map(places);
  const waivers = outcome.waivers.flatMap((one, index) => policyWaiver(one, { id: `waiver:${index}`, today: input.evaluation_date, rules: outcome.rules }));
  const acknowledgements = outcome.acknowledged.flatMap((one, index) => policyAcknowledgement(one, `acknowledgement:${index}`, input.evaluation_date));
  for (const [index, { standing: { waiver } }] of outcome.waivers.entries()) known.set(`waiver:${index}`, { location: waiver.location, name: `${waiver.rule} ${waiver.ticket}` });
  for (const [index, { acknowledgement: { hash, file, location } }] of outcome.acknowledged.entries()) known.set(`acknowledgement:${index}`, { location, name: `${file} ${hash}` });
  return { input: { ...withoutFacts(input), waivers, acknowledgements }, places: known };
}

function withoutFacts(input: PolicyInput): PolicyInput {
  return { ...input, nonce: `${input.nonce}-exceptions`, evidence: [], tls: [], open_flows: [], needed_flows: [], host_lines: [], unreachable_lines: [], open_lines: [] };
}

interface Identified {
  readonly id: string;
  readonly today: string;
  readonly rules: ReadonlySet<string>;
}

/** A waiver that does not count yet is told as a change of the site, not as a fault. */
function policyWaiver({ standing, covered, exceeded, idle }: Coverage, { id, today, rules }: Identified): readonly PolicyWaiver[] {
  const { waiver, state } = standing;
  if (state === 'pending') return [];
  return [
    {
      id,
      rule: waiver.rule,
      ticket: waiver.ticket,
      known: rules.has(waiver.rule),
      state,
      expires: waiver.expires,
      days_left: daysUntil(today, waiver.expires),
      covered: covered.length,
      at_most: waiver.atMost ?? 0,
      exceeded,
      idle,
    },
  ];
}

function policyAcknowledgement({ acknowledgement, state, used }: ExceptionOutcome['acknowledged'][number], id: string, today: string): readonly PolicyAcknowledgement[] {
  const { file, hash, expires } = acknowledgement;
  return state === 'pending' ? [] : [{ id, file, hash, state, expires, days_left: daysUntil(today, expires), used }];
}
