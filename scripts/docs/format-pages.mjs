/** `docs/formats/`: what each room reads, and how its export is made. */
import { code, page, table } from './markdown.mjs';
import { exists, namesIn, readText } from './sources.mjs';

const ROLES = { host: "a host's own firewall", network: 'a firewall between zones', either: 'either kind of firewall' };

/** Parts of the text of several rooms; they are no formats. */
const SHARED = namesIn('src/parsers').filter((name) => name.endsWith('-shared') && exists(`src/parsers/${name}/README.md`));

/** Pages by path: one a format, the texts that rooms of one family share, and the list. */
export function formatPages({ formats }) {
  const pages = new Map(formats.map((format) => [`docs/formats/${format.id}.md`, formatPage(format)]));
  for (const shared of SHARED) pages.set(`docs/formats/${shared}.md`, page(`src/parsers/${shared}/README.md`, roomText(shared)));
  return pages.set('docs/formats/README.md', listPage(formats));
}

function formatPage(format) {
  const facts = table(
    ['', ''],
    [
      ['format', code(format.id)],
      ['export with', code(format.exportWith)],
      ['describes', ROLES[format.role]],
      ['syntax', `<${format.sourceUrl}>`],
    ],
  );
  return page(`src/parsers/${format.id}`, `# ${format.displayName}`, facts, withoutTitle(roomText(format.id)));
}

function roomText(id) {
  const path = `src/parsers/${id}/README.md`;
  if (!exists(path)) throw new Error(`${path} is missing: every room says what it reads and what it does not`);
  return readText(path).replace(/\]\(\.\.\/([a-z-]+)\/README\.md\)/gu, ']($1.md)').trim();
}

function withoutTitle(text) {
  return text.replace(/^# .*\n+/u, '');
}

function listPage(formats) {
  const rows = formats.map(({ id, displayName, exportWith, role }) => [`[${id}](${id}.md)`, displayName, code(exportWith), ROLES[role]]);
  const intro = 'The format is detected from the content; `format:` in the site definition fixes it.';
  return page('src/parsers', '# Formats', intro, table(['format', 'reads', 'export with', 'describes'], rows));
}
