/** docs/CORRECTNESS.md: what is promised, how it is tried, and the figures of the last runs. */
import '../register-typescript.mjs';
import { code, page, table } from './markdown.mjs';
import { exists, readText } from './sources.mjs';

const PARSER_TESTS = '__tests__/parsers';
const ANSWERS = ['exact', 'doubt', 'incomplete'];
const ORACLES = ['kernel', 'walk', 'none'];

export async function correctnessPage({ formats }) {
  const { proofs } = await import(new URL('../../proofs/index.ts', import.meta.url));
  const { openFaults } = await import(new URL('../../proofs/open-faults.ts', import.meta.url));
  const report = JSON.parse(readText('proofs/report.json'));
  const constructs = new Map(formats.map(({ id }) => [id, constructsOf(id)]));
  return page(
    '`proofs/`',
    readText('proofs/promises.md').trim(),
    '## What was tried',
    'Figures of the last run of each proof on record (`npm run prove -- --amount campaign --write`). The quick amounts run in `npm test` and `.ci/run`, the boxed ones by `npm run prove`, each time with another seed.',
    table(['proof', 'promise', 'tried', 'broken', 'on', 'counts'], proofs.map((proof) => proofRow(proof, report[proof.id]))),
    ...openPart(openFaults),
    mutationPart(),
    '## Constructs and what they rest on',
    'A construct with an oracle is decided a second time by something that knows nothing of our sets: the Linux kernel, or an evaluator that walks one packet. Every other answer rests on a page of the vendor, which is cited, and on fixtures.',
    countTable(constructs),
    ...[...constructs].map(([id, list]) => formatPart(id, list)),
  );
}

function openPart(openFaults) {
  const rows = Object.entries(openFaults).map(([id, fault]) => [code(id), fault]);
  return rows.length === 0 ? [] : ['## What is known not to hold', 'These proofs found faults that are not mended yet. They are not counted as held.', table(['proof', 'fault'], rows)];
}

function constructsOf(format) {
  const path = `${PARSER_TESTS}/${format}/constructs.json`;
  if (!exists(path)) throw new Error(`${path} is missing: every format lists what it can say (see ${PARSER_TESTS}/README.md)`);
  const list = JSON.parse(readText(path));
  for (const one of list) check(path, one);
  return list;
}

/** A list that promises what nothing shows is worth nothing. */
function check(path, { construct, answer, oracle, source, shown }) {
  const where = `${path}, "${construct}"`;
  if (!ANSWERS.includes(answer)) throw new Error(`${where}: answer is one of ${ANSWERS.join(', ')}`);
  if (!ORACLES.includes(oracle)) throw new Error(`${where}: oracle is one of ${ORACLES.join(', ')}`);
  if (oracle !== 'kernel' && !/^(https?:\/\/|RFC |\[MS-)/u.test(source ?? '')) throw new Error(`${where}: without the kernel as oracle it needs a source`);
  if (!exists(shown ?? '-')) throw new Error(`${where}: ${shown} does not exist`);
}

function proofRow({ id, promise, unit }, entry) {
  if (entry === undefined) return [code(id), promise, `none on record (counted in ${unit})`, '', '', ''];
  const counts = Object.entries(entry.counts).map(([name, count]) => `${name} ${number(count)}`);
  return [code(id), promise, `${number(entry.tried)} ${unit}`, number(entry.counterexamples), entry.date, counts.join(', ')];
}

function countTable(constructs) {
  const rows = [...constructs].map(([id, list]) => {
    const exact = list.filter(({ answer }) => answer === 'exact');
    const by = (oracle) => exact.filter((one) => one.oracle === oracle).length;
    return [code(id), list.length, exact.length, by('kernel'), by('walk'), by('none'), list.filter(({ answer }) => answer === 'doubt').length, list.filter(({ answer }) => answer === 'incomplete').length];
  });
  return table(['format', 'constructs', 'exact', 'by the kernel', 'by a packet walk', 'by a page alone', 'in doubt', 'incomplete'], rows);
}

function formatPart(id, list) {
  const rows = list.map(({ construct, answer, oracle, source, shown }) => [construct, answer, oracle === 'none' ? '' : oracle, source ?? '', code(shown)]);
  return `### ${code(id)}\n\n${table(['construct', 'answer', 'oracle', 'source', 'shown by'], rows)}`;
}

/** The last report of the mutation run; absent until there is one. */
function mutationPart() {
  return exists('mutation/report.md') ? readText('mutation/report.md').trim() : '';
}

function number(value) {
  return value.toLocaleString('en');
}
