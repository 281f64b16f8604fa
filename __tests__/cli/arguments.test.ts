import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.js';
import { InputError } from '../../src/run-request.js';

const COMMON = { format: 'text', language: 'en', noColour: false };

describe('parseArguments', () => {
  it.each([
    [['check'], { ...COMMON, name: 'check', paths: ['.'], failOn: 'high', failOnUndecided: false }],
    [
      ['check', 'a', 'b', '--format', 'json', '--language=ja', '--date', '2024-02-29', '--fail-on', 'low', '--fail-on-undecided', '--output', 'r.json', '--no-color'],
      { format: 'json', language: 'ja', noColour: true, name: 'check', paths: ['a', 'b'], date: '2024-02-29', failOn: 'low', failOnUndecided: true, output: 'r.json' },
    ],
    [['explain', 'R-19'], { ...COMMON, name: 'explain', subject: 'R-19' }],
    [['rules'], { ...COMMON, name: 'rules' }],
    [['formats', '--format', 'json'], { ...COMMON, format: 'json', name: 'formats', files: [] }],
    [['formats', 'a.conf', 'b.conf'], { ...COMMON, name: 'formats', files: ['a.conf', 'b.conf'] }],
    [['query', 'site', '--from', 'a', '--to', 'b', '--port', 'UDP/161'], { ...COMMON, name: 'query', path: 'site', from: 'a', to: 'b', service: { transport: 'udp', port: 161 } }],
    [['--help'], { ...COMMON, name: 'help' }],
    [['check', '-h'], { ...COMMON, name: 'help' }],
    [['--version'], { ...COMMON, name: 'version' }],
    [['check', '--', '--odd-name'], { ...COMMON, name: 'check', paths: ['--odd-name'], failOn: 'high', failOnUndecided: false }],
  ])('reads %j', (args, command) => {
    expect(parseArguments(args)).toEqual(command);
  });

  it.each([
    [[], 'name a command'],
    [['chekc'], 'no command chekc'],
    [['check', '--unknown'], '--unknown'],
    [['check', '--format', 'xml'], 'possible: text, json, sarif, junit, csv, markdown, comment'],
    [['rules', '--format', 'sarif'], 'possible: text, json'],
    [['check', '--report', 'sarif'], 'possible: FORMAT=FILE (text, json, sarif'],
    [['check', '--report', 'xml=a'], 'possible: FORMAT=FILE'],
    [['check', '--report', 'csv='], 'possible: FORMAT=FILE'],
    [['check', '--report', 'csv=a', '--report', 'json=a'], 'two reports would be written to a'],
    [['check', '--report', 'csv=a', '--output', 'a'], 'two reports would be written to a'],
    [['rules', '--report', 'csv=a'], 'no meaning'],
    [['check', '--language', 'de'], 'possible: en, ja'],
    [['check', '--fail-on', 'none'], 'possible: critical, high, medium, low, info'],
    [['check', '--date', '2025-02-29'], 'YYYY-MM-DD'],
    [['check', '--date', '22.11.2026'], 'YYYY-MM-DD'],
    [['check', '--date'], '--date'],
    [['check', '--output', ''], '--output'],
    [['explain'], 'one subject'],
    [['explain', 'a', 'b'], 'one subject'],
    [['rules', 'a'], 'no arguments'],
    [['rules', '--output', 'x'], '--output has no meaning'],
    [['check', '--from', 'x'], '--from has no meaning'],
    [['query', '--from', 'a', '--to', 'b', '--port', '80', 'x', 'y'], 'one site'],
  ])('refuses %j', (args, part) => {
    expect(() => parseArguments(args)).toThrow(InputError);
    expect(() => parseArguments(args)).toThrow(part);
  });

  it('complains in Japanese when asked to', () => {
    expect(() => parseArguments(['chekc', '--language', 'ja'])).toThrow('コマンド chekc はありません');
  });
});
