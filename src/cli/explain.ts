/** `vmsguard explain`: what a rule, port, requirement, conflict, guide row or flow is about. */
import { conflictById } from '../guide/conflicts.js';
import { flowById } from '../guide/flows.js';
import { requirementById } from '../guide/requirements.js';
import { rowById } from '../guide/rows.js';
import type { Language } from '../model/message.js';
import type { PolicyRule } from '../policy/input.js';
import { parsePort } from './asked-port.js';
import { explainConflict, explainFlow, explainRequirement, explainRow } from './explain-guide.js';
import { explainPort } from './explain-port.js';
import { tell } from './messages.js';

/** One block of text: a heading, and labels with their values. */
export interface ExplainedSection {
  readonly heading: string;
  readonly lines: readonly { readonly label: string; readonly values: readonly string[] }[];
}

/** What is told about a subject. `data` is the same as plain JSON, in both languages. */
export interface Explanation {
  readonly sections: readonly ExplainedSection[];
  readonly data: { readonly kind: string; readonly [part: string]: unknown };
}

/** What the explanations draw on. Rules stand in the compiled policies. */
export interface ExplainContext {
  readonly language: Language;
  readonly rules: readonly PolicyRule[];
}

/** The explanation of a subject as users write it; undefined when nothing has that name. */
export function explain(subject: string, context: ExplainContext): Explanation | undefined {
  const port = parsePort(subject);
  if (port !== undefined) return explainPort(port, context);
  const rule = context.rules.find(({ id }) => id === subject.toLowerCase());
  if (rule !== undefined) return explainRule(rule, context.language);
  const upper = subject.toUpperCase();
  const requirement = requirementById(upper);
  if (requirement !== undefined) return explainRequirement(requirement, context);
  const conflict = conflictById(upper);
  if (conflict !== undefined) return explainConflict(conflict, context);
  const row = rowById(subject.toLowerCase());
  if (row !== undefined) return explainRow(row, context);
  // Flow ids end in small letters: FL22b.
  const flow = flowById(upper) ?? flowById(`FL${subject.slice(2).toLowerCase()}`);
  return flow === undefined ? undefined : explainFlow(flow, context);
}

/** Rules whose id holds the subject or its last part: what was perhaps meant. */
export function nearRules(subject: string, rules: readonly PolicyRule[]): readonly string[] {
  const part = subject.toLowerCase().split('/').at(-1) ?? '';
  if (part.length < 3) return [];
  return rules.map(({ id }) => id).filter((id) => id.includes(part)).slice(0, 5);
}

function explainRule(rule: PolicyRule, language: Language): Explanation {
  const { title_ja: titleJa, description_ja: descriptionJa, message, fix, requirements } = rule.custom;
  const texts = language === 'ja' ? { title: titleJa, why: descriptionJa } : { title: rule.title, why: rule.description };
  const of = requirements.map((id) => requirementById(id)).filter((one) => one !== undefined);
  return {
    data: { kind: 'rule', rule },
    sections: [
      {
        heading: tell(language, 'explain.heading', { id: rule.id, title: texts.title }),
        lines: [
          { label: tell(language, 'explain.why'), values: [texts.why] },
          { label: tell(language, 'explain.message'), values: [message[language]] },
          { label: tell(language, 'explain.fix'), values: [fix[language]] },
          {
            label: tell(language, 'explain.requirements'),
            values: of.map(({ id, title }) => tell(language, 'explain.heading', { id, title: title[language] })),
          },
          { label: tell(language, 'explain.controls'), values: [distinct(of.flatMap(({ controls }) => controls))] },
          { label: tell(language, 'explain.related'), values: [distinct(of.flatMap(({ relatedControls }) => relatedControls))] },
        ],
      },
    ],
  };
}

function distinct(values: readonly string[]): string {
  return [...new Set(values)].join(', ');
}
