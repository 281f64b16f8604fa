import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/device.js';
import { formatsOf } from '../../../src/parsers/index.js';
import { windowsRuleList } from '../../../src/parsers/windows-rule-list/index.js';
import { checkReading, codes, fileOf, filterOf, fixtureFile, packet, passes } from '../windows-shared/reading.js';

const TITLES = 'Name\tGroup\tProfile\tEnabled\tAction\tOverride\tProgram\tLocal Address\tRemote Address\tProtocol\tLocal Port\tRemote Port\t';
const row = (cells: Readonly<Record<string, string>> = {}): string => {
  const all: Readonly<Record<string, string>> = { Name: 'r', Profile: 'All', Enabled: 'Yes', Action: 'Allow', Override: 'No', Protocol: 'TCP', ...cells };
  return TITLES.split('\t').slice(0, -1).map((title) => all[title] ?? 'Any').join('\t');
};

function read(text: string): Reading {
  const reading = windowsRuleList.read([fileOf(text)]);
  checkReading(windowsRuleList, reading);
  return reading;
}

describe('windowsRuleList.read', () => {
  it.each(['inbound-server2019.txt', 'small/inbound-ja.txt', 'small/inbound.txt', 'small/inbound-commas.csv'])('names the better export for %s, and is sure of nothing', (name) => {
    const reading = windowsRuleList.read([fixtureFile('windows-rule-list', name)]);
    checkReading(windowsRuleList, reading);
    expect(formatsOf(fixtureFile('windows-rule-list', name)).map(({ id }) => id)).toEqual(['windows-rule-list']);
    expect(codes(reading)).toContain('windows-rule-list.not_enough');
    for (const { lines } of reading.device?.filters ?? []) {
      expect(lines.every(({ match, doubts }) => match.must.length === 0 && doubts.length > 0)).toBe(true);
    }
    for (const hook of ['input', 'output'] as const) expect(passes(filterOf(reading.device, 'domain', hook), packet('10.20.50.5', '10.20.10.11'))).toBe('maybe');
  });

  it('leaves out what is switched off, and keeps what may be on', () => {
    const labels = (enabled: string): readonly string[] => read(`${TITLES}\n${row({ Enabled: enabled })}\n`).device?.filters[0]?.lines.slice(1).map(({ label }) => label) ?? [];
    expect(labels('No')).toEqual([]);
    expect(labels('Yes')).toEqual(['rule "r"']);
    expect(labels('Perhaps')).toEqual(['rule "r"']);
  });

  it('reads the same in Japanese', () => {
    const { device, coverage } = windowsRuleList.read([fixtureFile('windows-rule-list', 'small/inbound-ja.txt')]);
    expect(device?.filters[0]?.lines.map(({ label }) => label)).toEqual(['Domain profile, inbound', 'rule "録画サーバー"']);
    expect(coverage[0]?.elements).toMatchObject({ understood: 2, partial: 1, unrecognised: 0 });
  });

  it.each([
    ['an action', row({ Action: 'Frobnicate' })],
    ['a profile', row({ Profile: 'Domain, Office' })],
    ['a state', row({ Enabled: 'Perhaps' })],
    ['an address', row({ 'Remote Address': 'frobnicate' })],
    ['a port', row({ 'Local Port': '70000' })],
    ['a protocol', row({ Protocol: 'frobnicate' })],
    ['a cell too many', `${row()}\tx\ty`],
    ['a cell too few', 'frobnicate the network'],
  ])('says so about %s that it does not know', (_what, text) => {
    const plain = read(`${TITLES}\n${row()}\n`).diagnostics.length;
    expect(read(`${TITLES}\n${text}\n`).diagnostics.length).toBeGreaterThan(plain);
  });

  it('says so about a column that it does not know', () => {
    expect(codes(read(`Frobnicate\t${TITLES}\nx\t${row()}\n`))).toContain('windows-rule-list.unknown_column');
  });

  it('is told from other tables', () => {
    expect(formatsOf(fileOf('Name\tAction\tProtocol\nx\tAllow\tTCP\n'))).toEqual([]);
    expect(codes(read(TITLES))).toContain('export.no_rules');
  });
});
