import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { isRecord } from './is-record.js';
import { EXIT_CODES } from '../../src/model/report.js';
import { guideConflicts } from '../../src/guide/conflicts.js';
import { guideRequirements } from '../../src/guide/requirements.js';
import { guideRows } from '../../src/guide/rows.js';
import { formats } from '../../src/parsers/index.js';
import { parseSite } from '../../src/site/parse-site.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const READMES = ['README.md', 'README.ja.md'];

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

const pages = [...READMES, 'SECURITY.md', 'CONTRIBUTING.md', ...pagesBelow('docs')];

/** Blocks fenced with a language, in order. */
function fenced(text: string, language: string): readonly string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].filter(([, name]) => name === language).map(([, , body = '']) => body);
}

/** Anchors that GitHub gives to headings, and those that a page sets itself. */
function anchors(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .replace(/<[^<>]*>/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
  return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)">/gu)].map(([, id = '']) => id)]);
}

function links(text: string): readonly string[] {
  const prose = text.replace(/^```[\s\S]+?^```$/gmu, '').replace(/`[^`\n]*`/gu, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target).filter((target) => !/^https?:/u.test(target));
}

describe('links', () => {
  it.each(pages)('of %s lead somewhere', (page) => {
    const broken = links(read(page)).filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, file))) return true;
      return anchor !== undefined && !anchors(read(file)).has(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });
});

describe.each(READMES)('%s', (path) => {
  const text = read(path);
  const [workflow = '', site = ''] = fenced(text, 'yaml');

  it('shows a workflow that may read the contents and nothing else, with pinned actions', () => {
    const parsed: unknown = load(workflow);
    expect(isRecord(parsed) && parsed['permissions']).toEqual({ contents: 'read' });
    const used = [...workflow.matchAll(/uses: ([\w<>/-]+)@(.+)/gu)].map(([, name = '', version = '']) => ({ name, version }));
    expect(used.map(({ name }) => name)).toEqual(['actions/checkout', '<owner>/vmsguard']);
    for (const { version } of used) expect(version).toMatch(/^(?:[0-9a-f]{40}( # v\S+)?|<.+SHA>)$/u);
  });

  it('shows a site definition that is read without a complaint', () => {
    const { value, diagnostics } = parseSite({ path: 'vmsguard.yaml', bytes: new TextEncoder().encode(site) });
    expect(diagnostics).toEqual([]);
    expect(value?.hosts.map(({ name }) => name)).toEqual(['shop']);
  });

  it('shows the exit codes of the program', () => {
    const rows = [...text.matchAll(/^\| (pass|fail|incomplete|error)\S* \| (\d) \|/gmu)].map(([, verdict = '', code]) => [verdict, Number(code)]);
    expect(Object.fromEntries(rows)).toEqual(EXIT_CODES);
  });

  it('shows how every format is exported', () => {
    for (const { id, exportWith } of formats) {
      expect(text).toContain(`](docs/formats/${id}.md) |`);
      expect(text).toContain(exportWith.replaceAll('|', '\\|'));
    }
  });

  it('shows the inputs that the action declares', () => {
    const action: unknown = load(read('action.yml'));
    const inputs = isRecord(action) && isRecord(action['inputs']) ? Object.keys(action['inputs']) : [];
    expect(inputs).not.toEqual([]);
    for (const name of inputs) expect(text).toContain(`| \`${name}\` |`);
  });

  it('names the two commands', () => {
    expect(text).toContain('node dist/cli/index.js check examples/campus ');
    expect(text).toContain('npm ci && npm test');
  });
});

describe('docs/guide.md', () => {
  it('has a place for every row, requirement and conflict', () => {
    const known = anchors(read('docs/guide.md'));
    const ids = [...guideRows, ...guideRequirements, ...guideConflicts].map(({ id }) => id.toLowerCase());
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('THIRD-PARTY-NOTICES', () => {
  it('names every dependency of the program', () => {
    const manifest: unknown = JSON.parse(read('package.json'));
    const names = isRecord(manifest) && isRecord(manifest['dependencies']) ? Object.keys(manifest['dependencies']) : [];
    expect(names.filter((name) => !read('THIRD-PARTY-NOTICES').includes(`\n${name} `))).toEqual([]);
  });
});
