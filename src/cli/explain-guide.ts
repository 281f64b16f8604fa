/** Explanations of what stands in the guide's catalogue. */
import { conflictById } from '../guide/conflicts.js';
import { guideFlows } from '../guide/flows.js';
import { rowById } from '../guide/rows.js';
import type { GuideConflict, GuideFlow, GuideRequirement, GuideRow } from '../guide/types.js';
import type { Language } from '../model/message.js';
import type { NumberRange } from '../model/number-set.js';
import type { ExplainContext, ExplainedSection, Explanation } from './explain.js';
import { tell } from './messages.js';
import { partyText } from './party-names.js';

type Lines = ExplainedSection['lines'];

export function explainRequirement(requirement: GuideRequirement, { language, rules }: ExplainContext): Explanation {
  const judging = rules.filter(({ custom }) => custom.requirements.includes(requirement.id)).map(({ id }) => id);
  const lines: Lines = [
    { label: tell(language, 'explain.statement'), values: [requirement.statement[language]] },
    { label: tell(language, 'explain.lines'), values: [requirement.guideLines.join(', ')] },
    { label: tell(language, 'explain.controls'), values: [requirement.controls.join(', ')] },
    { label: tell(language, 'explain.related'), values: [requirement.relatedControls.join(', ')] },
    { label: tell(language, 'explain.evidence'), values: [requirement.inputs.join(', ')] },
    { label: tell(language, 'explain.rules'), values: judging },
    conflictLine(requirement.conflicts, language),
  ];
  const heading = tell(language, 'explain.heading', { id: requirement.id, title: requirement.title[language] });
  return { data: { kind: 'requirement', requirement, rules: judging }, sections: [{ heading, lines }] };
}

export function explainConflict(conflict: GuideConflict, { language }: ExplainContext): Explanation {
  const matters = tell(language, conflict.changesVerdict ? 'explain.verdict_matters' : 'explain.verdict_same');
  const flows = guideFlows.filter(({ conflicts }) => conflicts.some((id) => id === conflict.id));
  const lines: Lines = [
    { label: tell(language, 'explain.reading'), values: [conflict.reading[language]] },
    { label: tell(language, 'explain.note'), values: [matters] },
    { label: tell(language, 'explain.lines'), values: [conflict.guideLines.join(', ')] },
    { label: tell(language, 'explain.flows'), values: flows.map((flow) => flowText(flow, language)) },
  ];
  const heading = tell(language, 'explain.heading', { id: conflict.id, title: conflict.summary[language] });
  return { data: { kind: 'conflict', conflict, flows }, sections: [{ heading, lines }] };
}

export function explainRow(row: GuideRow, { language }: ExplainContext): Explanation {
  const flows = guideFlows.filter(({ basis }) => basis.some((id) => id === row.id));
  return { data: { kind: 'row', row, flows }, sections: [rowSection(row, language)] };
}

export function explainFlow(flow: GuideFlow, { language }: ExplainContext): Explanation {
  const rows = flow.basis.map((id) => rowById(id)).filter((row) => row !== undefined);
  const lines: Lines = [
    { label: tell(language, 'explain.note'), values: [flow.note[language]] },
    { label: tell(language, 'explain.rows'), values: [flow.basis.join(', ')] },
    conflictLine(flow.conflicts, language),
  ];
  const sections = [{ heading: flowText(flow, language), lines }, ...rows.map((row) => rowSection(row, language))];
  return { data: { kind: 'flow', flow, rows }, sections };
}

/** One row of the guide: what listens or connects there, who is at the other end, and how it is read. */
export function rowSection(row: GuideRow, language: Language): ExplainedSection {
  const isInbound = row.direction === 'inbound';
  const flows = guideFlows.filter(({ basis }) => basis.some((id) => id === row.id));
  const components = row.components.map((party) => partyText({ party }, language)).join(', ');
  const lines: Lines = [
    { label: tell(language, 'explain.port'), values: [`${portText(row.transport, [row.ports])} (${row.applicationProtocol})`] },
    { label: tell(language, isInbound ? 'explain.listens' : 'explain.connects'), values: [components] },
    {
      label: tell(language, isInbound ? 'explain.may_connect' : 'explain.connects_to'),
      values: [row.peers.map((peer) => partyText(peer, language)).join(', ')],
    },
    { label: tell(language, 'explain.state'), values: [tell(language, `state.${row.defaultState}`)] },
    { label: tell(language, 'explain.lines'), values: [String(row.guideLine)] },
    { label: tell(language, 'explain.flows'), values: flows.map((flow) => flowText(flow, language)) },
    conflictLine(row.conflicts, language),
  ];
  return { heading: tell(language, 'explain.heading', { id: row.id, title: row.purpose[language] }), lines };
}

/** A flow on one line: who reaches whom on which port, and whether that is needed, allowed or forbidden. */
export function flowText(flow: GuideFlow, language: Language): string {
  const sources = [...flow.from, ...(flow.allowedFrom ?? [])];
  return tell(language, 'explain.flow', {
    id: flow.id,
    from: sources.map((end) => partyText(end, language)).join(', '),
    to: flow.to.map((end) => partyText(end, language)).join(', '),
    port: portText(flow.transport, flow.ports),
    status: tell(language, `status.${flow.status}`),
  });
}

function portText(transport: 'tcp' | 'udp' | 'both', ports: readonly NumberRange[]): string {
  const numbers = ports.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(',');
  return transport === 'both' ? `tcp+udp/${numbers}` : `${transport}/${numbers}`;
}

function conflictLine(ids: readonly string[], language: Language): Lines[number] {
  const known = ids.map((id) => conflictById(id)).filter((conflict) => conflict !== undefined);
  return {
    label: tell(language, 'explain.conflicts'),
    values: known.map(({ id, summary }) => tell(language, 'explain.heading', { id, title: summary[language] })),
  };
}
