/** `docs/guide.md`: the catalogue as tables, in both languages. */
import { both, code, codes, page, table } from './markdown.mjs';

export function guidePage(sources) {
  const { edition } = sources;
  return page(
    'src/guide',
    '# The hardening guide as the project reads it',
    [
      `${edition.title}, "${edition.section}"; ${edition.edition.en}. Catalogue ${edition.catalogueVersion}. Words are the project's own; "line" counts the lines of that section.`,
      `${edition.title}「${edition.section}」。${edition.edition.ja}。文章は本プロジェクトによる要約で、「行」はその節の行番号です。`,
      'How conflicts are read in general stands in [src/guide/README.md](../src/guide/README.md). [Requirements](#requirements) · [Port tables](#port-tables) · [Flows](#flows) · [Readings](#readings) · [Controls](#controls)',
    ].join('\n\n'),
    `## Requirements\n\n${requirementTable(sources)}`,
    `## Port tables\n\n${rowTable(sources)}`,
    `## Flows\n\nWhat the rows come to: who must or may reach whom.\n\n${flowTable(sources)}`,
    `## Readings\n\nWhere the guide is in doubt with itself, and the reading chosen.\n\n${conflictTable(sources)}`,
    `## Controls\n\nNIST SP 800-53 Revision 5.\n\n${controlTable(sources)}`,
  );
}

function requirementTable({ requirements, rules }) {
  const rows = requirements.map((one) => [
    anchored(one.id),
    `**${one.title.en}**<br>${one.statement.en}`,
    `**${one.title.ja}**<br>${one.statement.ja}`,
    one.guideLines.join(', '),
    one.controls.join(', '),
    one.relatedControls.join(', '),
    one.kind === 'reading' ? 'a reading; nothing to check' : ruleLinks(one.id, rules),
  ]);
  return table(['id', 'requirement', '要件', 'lines', 'controls', 'related', 'rules'], rows);
}

function ruleLinks(id, rules) {
  return rules.filter((rule) => rule.custom.requirements.includes(id)).map((rule) => `[${rule.id}](rules/${rule.id}.md)`).join('<br>');
}

function rowTable({ rows }) {
  return table(
    ['row', 'line', 'component', '', 'port', 'peers', 'by default', 'purpose / 用途', 'readings'],
    rows.map((row) => [
      anchored(row.id),
      row.guideLine,
      row.components.join(', '),
      row.direction === 'inbound' ? 'from' : 'to',
      `${row.transport === 'both' ? 'tcp, udp' : row.transport} ${rangeText(row.ports)}`,
      row.peers.map(partyText).join(', '),
      [row.defaultState, row.feature === undefined ? '' : `feature ${code(row.feature)}`].filter(Boolean).join(', '),
      both(row.purpose),
      conflictLinks(row.conflicts),
    ]),
  );
}

function flowTable({ flows }) {
  return table(
    ['flow', 'from', 'to', 'port', 'status', 'note / 注記', 'rows', 'readings'],
    flows.map((flow) => [
      anchored(flow.id),
      flow.from.map(partyText).join(', '),
      flow.to.map(partyText).join(', '),
      `${flow.transport === 'both' ? 'tcp, udp' : flow.transport} ${flow.ports.map(rangeText).join(', ')}`,
      [flow.status, ...(flow.condition.features ?? []).map(code)].join(' '),
      both(flow.note),
      codes(flow.basis),
      conflictLinks(flow.conflicts),
    ]),
  );
}

function conflictTable({ conflicts }) {
  return table(
    ['id', 'lines', 'what is in doubt', 'reading', '矛盾', '採用した読み方', 'turns a verdict'],
    conflicts.map((one) => [
      anchored(one.id),
      one.guideLines.join(', '),
      one.summary.en,
      one.reading.en,
      one.summary.ja,
      one.reading.ja,
      one.changesVerdict ? 'could' : 'no',
    ]),
  );
}

function controlTable({ controls }) {
  return table(
    ['control', 'title', 'attached by', 'note'],
    Object.values(controls).map(({ id, title, attachedBy, note }) => [id, title, attachedBy === 'guide' ? 'the guide' : 'this project', note === undefined ? '' : both(note)]),
  );
}

function anchored(id) {
  return `<a id="${id.toLowerCase()}"></a>${id}`;
}

function conflictLinks(ids) {
  return ids.map((id) => `[${id}](#${id.toLowerCase()})`).join(' ');
}

function partyText({ party, place, wildcard }) {
  return [wildcard === true ? `every ${party}` : party, place === undefined ? '' : `(${place})`].filter(Boolean).join(' ');
}

function rangeText({ first, last }) {
  return first === last ? `${first}` : `${first}-${last}`;
}
