/** The generated blocks of README.md and README.ja.md. */
import { formats as formatWords, inputs as inputWords, japanese, outputs as outputWords } from './japanese.mjs';
import { code, fillBlock, table } from './markdown.mjs';
import { fromRoot, importSource, readText } from './sources.mjs';

/** The day the excerpt is judged at; that of the reader differs, and so may what depends on it. */
const EXCERPT_DATE = '2026-11-01';
const EXCERPT_SITE = 'examples/campus-broken';

/** Both pages with their blocks filled, by path. */
export async function readmePages(sources) {
  return new Map([
    ['README.md', await filled('README.md', sources, 'en')],
    ['README.ja.md', await filled('README.ja.md', sources, 'ja')],
  ]);
}

async function filled(path, sources, language) {
  const blocks = {
    excerpt: await excerpt(language),
    formats: formatTable(sources, language),
    inputs: inputTable(sources, language),
    outputs: outputTable(sources, language),
    controls: controlTable(sources, language),
  };
  return Object.entries(blocks).reduce((text, [name, content]) => fillBlock(text, { name, path }, content), readText(path));
}

/** A finding begins with its level and its rule. */
const FIRST_LINE = /^\S{1,20}\[[a-z_]+\/[a-z_]+\]/u;

/** What the program says about the broken campus: its head, the first finding as far as the fix, and the end. */
async function excerpt(language) {
  const parts = (await checkBrokenSite(language)).trimEnd().split('\n\n');
  const [head, finding, end] = [parts[0], parts.find((part) => FIRST_LINE.test(part)), parts.at(-1)];
  if (finding === undefined) throw new Error(`the check of ${EXCERPT_SITE} reports nothing`);
  // The line in front of the last three names versions and hashes.
  const shown = [head, shorten(finding), '…', end.split('\n').slice(-3).join('\n')].join('\n\n');
  return `\`\`\`text\n$ node dist/cli/index.js check ${EXCERPT_SITE}${language === 'ja' ? ' --language ja' : ''}\n${shown}\n\`\`\``;
}

async function checkBrokenSite(language) {
  const { main } = await importSource('cli/main.ts');
  const written = { out: '', error: '' };
  const terminal = {
    folder: fromRoot('.'),
    environment: {},
    isTTY: false,
    write: async (text) => void (written.out += text),
    writeError: async (text) => void (written.error += text),
  };
  const code = await main(['check', EXCERPT_SITE, '--date', EXCERPT_DATE, '--language', language], terminal);
  if (code !== 1) throw new Error(`the check of ${EXCERPT_SITE} ends with ${code} instead of 1\n${written.out.slice(-2000)}${written.error}`);
  return written.out;
}

/** A finding's lines up to and with what to do. */
function shorten(finding) {
  const lines = finding.split('\n');
  const fix = lines.findIndex((line) => /^ {2}(?:fix|対処)/u.test(line));
  return (fix === -1 ? lines : lines.slice(0, fix + 1)).join('\n');
}

function formatTable({ formats }, language) {
  const headings = language === 'ja' ? ['形式', '対象', '出力方法'] : ['format', 'what it is', 'export with'];
  const rows = formats.map(({ id, displayName, exportWith }) => [
    `[${id}](docs/formats/${id}.md)`,
    language === 'ja' ? japanese(formatWords, id) : displayName,
    code(exportWith),
  ]);
  return table(headings, rows);
}

function inputTable({ action }, language) {
  const headings = language === 'ja' ? ['入力', '意味', '既定値'] : ['input', 'meaning', 'default'];
  const rows = Object.entries(action.inputs).map(([name, one]) => [
    code(name),
    language === 'ja' ? japanese(inputWords, name) : one.description,
    one.default === undefined || one.default === '' ? '' : code(one.default),
  ]);
  return table(headings, rows);
}

function outputTable({ action }, language) {
  const headings = language === 'ja' ? ['出力', '意味'] : ['output', 'meaning'];
  const rows = Object.entries(action.outputs).map(([name, one]) => [code(name), language === 'ja' ? japanese(outputWords, name) : one.description]);
  return table(headings, rows);
}

/** Controls that the guide attaches, with the requirements that carry them. */
function controlTable({ controls, requirements }, language) {
  const headings = language === 'ja' ? ['管理策', '名称', '要件'] : ['control', 'title', 'requirements'];
  const rows = Object.values(controls)
    .filter(({ attachedBy }) => attachedBy === 'guide')
    .map(({ id, title }) => [id, title, idRanges(requirements.filter((one) => one.controls.includes(id)).map((one) => one.id))]);
  return table(headings, rows);
}

/** `R-01, R-02, R-03, R-07` becomes `R-01 to R-03, R-07`, with a dash. */
function idRanges(ids) {
  const runs = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run !== undefined && numberOf(run.last) + 1 === numberOf(id)) run.last = id;
    else runs.push({ first: id, last: id });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ');
}

function numberOf(id) {
  return Number(id.slice('R-'.length));
}
