/**
 * Writes the generated pages: README's tables, docs/rules/, docs/formats/, docs/site-definition.md, docs/report.md,
 * docs/guide.md, docs/CORRECTNESS.md, docs/faults.md, THIRD-PARTY-NOTICES. The same sources always give the same pages.
 *
 *   node scripts/build-docs.mjs            write
 *   node scripts/build-docs.mjs --check    fail when a page differs from what the sources give
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { correctnessPage } from './docs/correctness-page.mjs';
import { faultPage } from './docs/fault-page.mjs';
import { formatPages } from './docs/format-pages.mjs';
import { guidePage } from './docs/guide-page.mjs';
import { noticesText } from './docs/notices.mjs';
import { readmePages } from './docs/readme-blocks.mjs';
import { rulePages } from './docs/rule-pages.mjs';
import { schemaPage } from './docs/schema-page.mjs';
import { fromRoot, readSources } from './docs/sources.mjs';

/** Folders that hold generated pages only: what no source asks for is removed. */
const OWN_FOLDERS = ['docs/rules', 'docs/formats'];

const SITE_INTRO = [
  'A YAML file that begins with `vmsguard: 1`. Put `# yaml-language-server: $schema=<path>/schema/site.schema.json` on top of it, and editors complete and check it.',
  'Aliases, tags, merge keys and keys given twice are refused. `true` and `false` are the only booleans; `1.0`, `010` and `yes` stay text.',
  'Complete sites: [examples/](../examples). How it is read: [src/site/README.md](../src/site/README.md).',
].join('\n\n');

const REPORT_INTRO = [
  'What `check --format json` prints and the action writes to `report-json`. Keys are in camelCase; lists are sorted, so that equal inputs give equal reports.',
  'Within one `schemaVersion` keys are only ever added.',
].join('\n\n');

const pages = await allPages();
const stale = OWN_FOLDERS.flatMap(filesBelow).filter((path) => !pages.has(path));
if (process.argv.includes('--check')) check();
else write();

async function allPages() {
  const sources = await readSources();
  const found = new Map([...(await readmePages(sources)), ...rulePages(sources), ...formatPages(sources)]);
  found.set('THIRD-PARTY-NOTICES', noticesText());
  found.set('docs/guide.md', guidePage(sources));
  found.set('docs/faults.md', await faultPage());
  found.set('docs/CORRECTNESS.md', await correctnessPage(sources));
  found.set('docs/site-definition.md', schemaPage({ path: 'schema/site.schema.json', title: 'Site definition', intro: SITE_INTRO }));
  found.set('docs/report.md', schemaPage({ path: 'schema/report.schema.json', title: 'Report', intro: REPORT_INTRO }));
  return found;
}

function check() {
  const differing = [...pages].filter(([path, text]) => !existsSync(fromRoot(path)) || readFileSync(fromRoot(path), 'utf8') !== text).map(([path]) => path);
  const wrong = [...differing, ...stale].sort();
  if (wrong.length === 0) return;
  console.error(`these pages are not what the sources give; run \`npm run docs\` and commit them:\n${wrong.join('\n')}`);
  process.exitCode = 1;
}

function write() {
  for (const path of stale) rmSync(fromRoot(path));
  for (const [path, text] of pages) {
    mkdirSync(dirname(fromRoot(path)), { recursive: true });
    writeFileSync(fromRoot(path), text);
  }
  console.log(`${pages.size} pages`);
}

function filesBelow(folder) {
  if (!existsSync(fromRoot(folder))) return [];
  return readdirSync(fromRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
