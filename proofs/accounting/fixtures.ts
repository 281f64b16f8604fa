import { readdirSync, readFileSync } from 'node:fs';
import { formatsOf } from '../../src/parsers/index.js';
import { toExportFile, type ExportFile } from '../../src/parsers/shared/export-file.js';

/** The exports of one device, one of which is edited. */
export interface Fixture {
  /** `pfsense/fixtures/clinic.xml`, for people. */
  readonly name: string;
  readonly files: readonly ExportFile[];
  /** Which of the files is edited. */
  readonly edited: number;
}

const ROOT = new URL('../../', import.meta.url);
const PARSERS = '__tests__/parsers/';

/** Exports that belong to one device although each stands in a file of its own. */
const COMPANIONS: readonly (readonly string[])[] = [
  ['iptables/fixtures/router.v4', 'iptables/fixtures/router.v6'],
  ['windows-netsh/fixtures/recorder-server2019-verbose.txt', 'windows-netsh/fixtures/profiles-server2019.txt'],
  ['windows-netsh/fixtures/recorder-server2019-not-verbose.txt', 'windows-netsh/fixtures/profiles-server2019.txt'],
  ['windows-netsh/fixtures/recorder-server2022-ja.txt', 'windows-netsh/fixtures/profiles-server2019.txt'],
  ['windows-registry/fixtures/local-server2022.reg', 'windows-registry/fixtures/policy-server2022.reg'],
];
const EXAMPLES: readonly (readonly string[])[] = [['ntp01-v4.txt', 'ntp01-v6.txt'], ['rs02-rules.txt', 'rs02-profiles.txt']];

/** Every export of a format in the repository: the fixtures of its tests and the examples, each with its companions. */
export function fixturesOf(format: string): readonly Fixture[] {
  const devices = [...fixtureDevices(format), ...exampleDevices(format)];
  const seen = new Set<string>();
  return devices.flatMap((files) => files.map((file, edited): Fixture => ({ name: file.path, files, edited }))).filter(({ files, edited }) => {
    const content = files[edited]?.text ?? '';
    const isNew = !seen.has(content);
    seen.add(content);
    return isNew;
  });
}

function fixtureDevices(format: string): readonly (readonly ExportFile[])[] {
  const folder = `${PARSERS}${format}/fixtures/`;
  const names = listed(folder).map((name) => `${format}/fixtures/${name}`);
  const joined = COMPANIONS.filter(([first = '']) => first.startsWith(`${format}/`));
  const alone = names.filter((name) => !joined.some((group) => group.includes(name)) || name.endsWith('.reg'));
  const files = [...joined, ...alone.map((name) => [name])].map((group) => group.map((name) => exportFile(`${PARSERS}${name}`)));
  const saved = format === 'iptables' ? savedRuleSets() : [];
  return [...files, ...saved].filter((group) => group.every((file) => formatsOf(file)[0]?.id === format));
}

/** Rule sets that a kernel gave, which stand in one file with what it did. */
function savedRuleSets(): readonly (readonly ExportFile[])[] {
  const verdicts: unknown = JSON.parse(readFileSync(new URL(`${PARSERS}iptables/fixtures/kernel-verdicts.json`, ROOT), 'utf8'));
  return (Array.isArray(verdicts) ? verdicts : []).flatMap((one: unknown, index): readonly (readonly ExportFile[])[] => {
    if (typeof one !== 'object' || one === null || !('saved' in one) || !Array.isArray(one.saved)) return [];
    return [[fromText(`kernel-verdicts.json ${index + 1}`, `${one.saved.join('\n')}\n`)]];
  });
}

function exampleDevices(format: string): readonly (readonly ExportFile[])[] {
  return ['campus', 'campus-broken', 'shop'].flatMap((example) => {
    const folder = `examples/${example}/${example === 'shop' ? '' : 'exports/'}`;
    const names = listed(folder).filter((name) => !/\.(?:yaml|md)$/u.test(name) && name !== 'expected.json');
    const groups = [...EXAMPLES.filter((group) => group.every((name) => names.includes(name))), ...names.filter((name) => !EXAMPLES.flat().includes(name)).map((name) => [name])];
    return groups.map((group) => group.map((name) => exportFile(`${folder}${name}`))).filter((files) => files.every((file) => formatsOf(file)[0]?.id === format));
  });
}

function listed(folder: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => (parentPath.endsWith('kernel') ? `kernel/${name}` : name))
    .sort();
}

function exportFile(path: string): ExportFile {
  return toExportFile({ path, bytes: readFileSync(new URL(path, ROOT)) }).file;
}

/** A file with this text. Its encoding is not the matter here: fuzzing changes that. */
export function fromText(path: string, text: string): ExportFile {
  return { path, text, encoding: 'utf-8' };
}
