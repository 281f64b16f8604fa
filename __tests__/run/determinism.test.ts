import { afterEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { renderJson } from '../../src/report/render-json.js';
import { edited, FIREWALL, HOST, judge, SITE, type Files } from './base-site.js';

/** A site with faults of many kinds: an open policy, a rule without limits, a blocked flow, a doubt. */
const broken: Files = edited(
  HOST,
  (text) => text.replace('"10.10.30.0/255.255.255.0"', '"Any"').replace('"22331"', '"22332"'),
  edited(FIREWALL, (text) =>
    text
      .replace('"HTTPS" "VMS-Media" "VMS-Events" "VMS-Log"', '"HTTPS" "VMS-Media"')
      .replace('    edit 2\n', '    edit 3\n        set srcintf "internal3"\n        set dstintf "internal1"\n        set action accept\n        set srcaddr "all"\n        set dstaddr "all"\n        set schedule "always"\n        set service "VMS-Media" "RTSP-TCP"\n        set users "guest"\n    next\n    edit 4\n        set srcintf "internal2"\n        set dstintf "internal3"\n        set action accept\n        set srcaddr "NET-OPERATORS"\n        set dstaddr "NET-CAMERAS"\n        set schedule "always"\n        set service "HTTPS"\n    next\n    edit 2\n'),
  ),
);

function fingerprints(report: Report): readonly string[] {
  return report.sites.flatMap((site) => site.findings.map(({ fingerprint, ruleId, severity, certainty }) => `${ruleId} ${severity} ${certainty} ${fingerprint}`));
}

const ZONE = process.env['TZ'];

afterEach(() => {
  if (ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ZONE;
});

describe('a run', () => {
  it('gives the same bytes twice', async () => {
    expect(renderJson(await judge(broken))).toBe(renderJson(await judge(broken)));
  });

  it('finds several faults in the site of these tests', async () => {
    expect(new Set((await judge(broken)).sites[0]?.findings.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(3);
  });

  it('has a fingerprint for every finding', async () => {
    const found = (await judge(broken)).sites[0]?.findings ?? [];
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  });

  it.each(['Asia/Tokyo', 'America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'])('gives the same bytes in the time zone %s', async (zone) => {
    const before = renderJson(await judge(broken));
    process.env['TZ'] = zone;
    expect(renderJson(await judge(broken))).toBe(before);
  });

  it('finds the same in both languages', async () => {
    const [english, japanese] = [await judge(broken), await judge(broken, { language: 'ja' })];
    expect(fingerprints(japanese)).toEqual(fingerprints(english));
    expect(japanese.verdict).toBe(english.verdict);
    expect(japanese.sites[0]?.requirements.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(english.sites[0]?.requirements.map(({ id, verdict }) => `${id} ${verdict}`));
  });

  it('finds the same however the site definition is ordered', async () => {
    const reordered = edited(
      SITE,
      (text) => text.replace(/( {2}servers: .*\n)( {2}operators: .*\n)( {2}cameras: .*\n)/u, '$3$1$2').replace(/(firewalls:[\s\S]*?\n\n)(hosts:[\s\S]*?\n\n)(deviceGroups:[\s\S]*?\n\n)(clientGroups:[\s\S]*)/u, '$4\n$3$2$1').replace(/( {6}internal1: .*\n)( {6}internal2: .*\n)/u, '$2$1'),
      broken,
    );
    expect([...fingerprints(await judge(reordered))].sort()).toEqual([...fingerprints(await judge(broken))].sort());
  });

  it('keeps its fingerprints when lines of the exports move', async () => {
    const moved = edited(FIREWALL, (text) => text.replace('config firewall policy\n', '\n\nconfig log setting\nend\nconfig firewall policy\n'), edited(HOST, (text) => text.replace('"store":', '\n\n"store":'), broken));
    expect([...fingerprints(await judge(moved))].sort()).toEqual([...fingerprints(await judge(broken))].sort());
  });

  it('leaves findings alone that a new fault elsewhere has nothing to do with', async () => {
    const more = edited(HOST, (text) => text.replace('"22337"', '"22337,3389"'), broken);
    const known = new Set(fingerprints(await judge(more)));
    const lost = fingerprints(await judge(broken)).filter((one) => !known.has(one));
    expect(lost.length).toBeLessThanOrEqual(1);
  });
});

/** Names, products and protocols that stand in Japanese sentences as they are. */
const ENGLISH_SENTENCE = /\b(?:the|is|are|was|not|and|or|of|which|that|cannot|with|from|to) [a-z]+ [a-z]+/u;

describe('a report in Japanese', () => {
  it.each<[string, Files]>([
    ['with findings', broken],
    ['with an unread export', new Map([...broken, [FIREWALL, new Uint8Array()]])],
    ['with a line that is not understood', edited(FIREWALL, (text) => text.replace('config firewall policy\n', 'config frobnicate\nend\nconfig firewall policy\n'), broken)],
    ['with a faulty site definition', edited(SITE, (text) => `${text}frobnicate: 1\n`)],
  ])('%s holds no English sentence', async (_what, files) => {
    const report = await judge(files, { language: 'ja', failOn: 'info' });
    const texts = report.sites.flatMap((site) => [
      site.reason,
      ...site.diagnostics.map(({ message }) => message),
      ...site.assumptions.map(({ message }) => message),
      ...site.requirements.flatMap(({ title, reason }) => [title, reason]),
      ...site.findings.flatMap(({ title, message, fix, doubts, affected, relatedLocations }) => [title, message, fix, ...doubts, ...affected, ...relatedLocations.map((one) => one.message)]),
    ]);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => ENGLISH_SENTENCE.test(text))).toEqual([]);
    const sentences = report.sites.flatMap((site) => [site.reason, ...site.diagnostics.map(({ message }) => message), ...site.findings.flatMap(({ title, message, fix }) => [title, message, fix])]);
    expect(sentences.filter((text) => !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text))).toEqual([]);
  });
});
