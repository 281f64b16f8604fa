import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf, knownSite, type KnownSite } from '../../src/baseline/baseline.js';
import { canonicalSpace } from '../../src/baseline/canonical-space.js';
import { bundledPolicy } from '../../src/bundled-policy.js';
import { box, spaceContains, subtractBox, type Box } from '../../src/model/header-space.js';
import type { Report } from '../../src/model/report.js';
import { run } from '../../src/run.js';
import { edited, memoryWorkspace, replaced, request, type Files } from '../run/base-site.js';
import { broken, campus, check, compare, CORE, opened, siteOf } from './campus.js';

const FILE = 'baseline.json';
const policy = await bundledPolicy();

async function recorded(files: Files): Promise<string> {
  const sites: KnownSite[] = [];
  const report = await run(request, { workspace: memoryWorkspace(files), policy }, (judged) => sites.push(knownSite(judged)));
  return JSON.stringify(baselineOf(report, sites));
}

const known = await recorded(broken);

function checkWith(files: Files, baseline = known): Promise<Report> {
  return check(replaced(FILE, baseline, files), { baseline: FILE });
}

function standings(report: Report): readonly string[] {
  return siteOf(report).findings.filter(({ level }) => level !== 'note').map(({ ruleId, baseline }) => `${baseline ?? '?'} ${ruleId}`);
}

describe('a baseline', () => {
  it('fits its schema', () => {
    const schema: object = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/baseline.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    expect(validate(JSON.parse(known)) ? [] : validate.errors).toEqual([]);
  });

  it('lets what it knows fail nothing', async () => {
    const report = await checkWith(broken);
    expect(standings(report)).toEqual(['known camera/unsafe_peer']);
    expect(report.verdict).toBe('pass');
  });

  it('is in force wherever the lines stand by now', async () => {
    const moved = edited(CORE, (text) => text.replace('config firewall policy\n', '# moved\n\nconfig firewall policy\n'), broken);
    expect((await checkWith(moved)).verdict).toBe('pass');
  });

  it('does not know what is new', async () => {
    const report = await checkWith(opened({ id: 98, source: '10.20.30.64 255.255.255.252', service: 'SSH', destination: 'NET-CAM-A' }, broken));
    expect(report.verdict).toBe('fail');
    expect(standings(report)).toContain('known camera/unsafe_peer');
  });

  it.each([
    ['more sources', '10.20.30.16 255.255.255.252', '10.20.30.16 255.255.255.248'],
    ['other sources', '10.20.30.16 255.255.255.252', '10.20.30.32 255.255.255.252'],
  ])('does not hold for %s of the same finding', async (_what, from, to) => {
    const report = await checkWith(edited(CORE, (text) => text.replace(from, to), broken));
    expect(standings(report)).toEqual(['worse camera/unsafe_peer']);
    expect(report.verdict).toBe('fail');
  });

  it.each([
    ['more severe', { severity: 'medium' }],
    ['certain', { certainty: 'possible' }],
    ['about more', { extent: [] }],
    ['of more ends', { affectedCount: 0 }],
  ])('does not hold for what is %s than it knows', async (_what, change) => {
    const milder: { sites: { findings: { ruleId: string }[] }[] } = JSON.parse(known);
    for (const { findings } of milder.sites) for (const finding of findings) if (finding.ruleId === 'camera/unsafe_peer') Object.assign(finding, change);
    expect(standings(await checkWith(broken, JSON.stringify(milder)))).toEqual(['worse camera/unsafe_peer']);
  });

  it('counts as it stands in the base', async () => {
    const withFile = replaced(FILE, known, broken);
    expect((await compare(withFile, withFile, { scope: 'all', baseline: FILE })).verdict).toBe('pass');
    const added = await compare(broken, withFile, { scope: 'all', baseline: FILE });
    expect(added.verdict).toBe('fail');
    expect(added.diagnostics.map(({ code }) => code)).toEqual(['baseline.not_in_base']);
  });

  it.each([
    ['missing', undefined, 'baseline.missing'],
    ['no JSON', '{', 'baseline.not_json'],
    ['no baseline', '{"schemaVersion": 1}', 'baseline.does_not_fit'],
    ['of another version', known.replace('"schemaVersion":1', '"schemaVersion":2'), 'baseline.does_not_fit'],
  ])('that is %s is an error', async (_what, content, code) => {
    const report = await check(content === undefined ? campus : replaced(FILE, content, campus), { baseline: FILE });
    expect(report.verdict).toBe('error');
    expect(report.diagnostics.map((one) => one.code)).toEqual([code]);
  });
});

const someRange = (most: number): fc.Arbitrary<{ first: number; last: number }> =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most })).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const someBox: fc.Arbitrary<Box> = fc
  .record({ source: someRange(5), destination: someRange(5), destinationPorts: someRange(5), protocols: fc.constantFrom(6, 17) })
  .map(({ source, destination, destinationPorts, protocols }) =>
    box({
      source: [{ first: BigInt(source.first), last: BigInt(source.last) }],
      destination: [{ first: BigInt(destination.first), last: BigInt(destination.last) }],
      destinationPorts: [destinationPorts],
      protocols: [{ first: protocols, last: protocols }],
    }),
  );

describe('canonicalSpace', () => {
  it('is the same for the same packets, however they are cut', () => {
    fc.assert(
      fc.property(fc.array(someBox, { minLength: 1, maxLength: 4 }), someBox, (boxes, knife) => {
        const cut = boxes.flatMap((one) => [...subtractBox(one, knife), ...(subtractBox(one, knife).length === 1 ? [] : [one])]).reverse();
        const isSame = spaceContains(cut, boxes) && spaceContains(boxes, cut);
        expect(canonicalSpace(cut) === canonicalSpace(boxes)).toBe(isSame);
      }),
    );
  });

  it('differs for different packets', () => {
    fc.assert(
      fc.property(fc.array(someBox, { minLength: 1, maxLength: 3 }), fc.array(someBox, { minLength: 1, maxLength: 3 }), (one, other) => {
        const isSame = spaceContains(one, other) && spaceContains(other, one);
        expect(canonicalSpace(one) === canonicalSpace(other)).toBe(isSame);
      }),
    );
  });
});
