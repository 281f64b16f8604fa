import { formatsOf } from '../../src/parsers/index.js';
import type { ExportFile } from '../../src/parsers/shared/export-file.js';
import { filesBelow, fixtureFolder, fixtureNames, formatFixture, repositoryFile, smallDevices } from '../format-fixtures.js';

/** The exports of one device, one of which is edited. */
export interface Fixture {
  /** `pfsense/fixtures/clinic.xml`, for people. */
  readonly name: string;
  readonly files: readonly ExportFile[];
  /** Which of the files is edited. */
  readonly edited: number;
}

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
  const devices = [...fixtureDevices(format), ...oneSite(format), ...exampleDevices(format)];
  const seen = new Set<string>();
  return devices.flatMap((files) => files.map((file, edited): Fixture => ({ name: file.path, files, edited }))).filter(({ files, edited }) => {
    const content = files[edited]?.text ?? '';
    const isNew = content !== '' && !seen.has(content);
    seen.add(content);
    return isNew;
  });
}

function fixtureDevices(format: string): readonly (readonly ExportFile[])[] {
  const folder = fixtureFolder(format);
  const small = smallDevices(format).map((names) => names.map((name) => formatFixture(format, name)));
  const names = fixtureNames(format).filter((name) => !name.startsWith('small/')).map((name) => `${format}/fixtures/${name}`);
  const joined = COMPANIONS.filter(([first = '']) => first.startsWith(`${format}/`));
  const alone = names.filter((name) => !joined.some((group) => group.includes(name)) || name.endsWith('.reg'));
  const files = [...joined, ...alone.map((name) => [name])].map((group) => group.map((name) => repositoryFile(folder + name.slice(`${format}/fixtures/`.length))));
  const saved = format === 'iptables' ? savedRuleSets() : [];
  return [...small, ...files, ...saved].filter((group) => group.every((file) => formatsOf(file)[0]?.id === format));
}

/** One site, written in every format: a file or a folder that is named after its format. */
function oneSite(format: string): readonly (readonly ExportFile[])[] {
  const folder = '__tests__/parsers/one-site/exports/';
  const names = filesBelow(folder).filter((name) => name.startsWith(`${format}.`) || name.startsWith(`${format}/`));
  return names.length === 0 ? [] : [names.map((name) => repositoryFile(folder + name))];
}

/** Rule sets that a kernel gave, which stand in one file with what it did. */
function savedRuleSets(): readonly (readonly ExportFile[])[] {
  const verdicts: unknown = JSON.parse(formatFixture('iptables', 'kernel-verdicts.json').text);
  return (Array.isArray(verdicts) ? verdicts : []).flatMap((one: unknown, index): readonly (readonly ExportFile[])[] => {
    if (typeof one !== 'object' || one === null || !('saved' in one) || !Array.isArray(one.saved)) return [];
    return [[fromText(`kernel-verdicts.json ${index + 1}`, `${one.saved.join('\n')}\n`)]];
  });
}

function exampleDevices(format: string): readonly (readonly ExportFile[])[] {
  return ['campus', 'campus-broken', 'shop'].flatMap((example) => {
    const folder = `examples/${example}/${example === 'shop' ? '' : 'exports/'}`;
    const names = filesBelow(folder).filter((name) => !/\.(?:yaml|md)$/u.test(name) && name !== 'expected.json');
    const groups = [...EXAMPLES.filter((group) => group.every((name) => names.includes(name))), ...names.filter((name) => !EXAMPLES.flat().includes(name)).map((name) => [name])];
    return groups.map((group) => group.map((name) => repositoryFile(`${folder}${name}`))).filter((files) => files.every((file) => formatsOf(file)[0]?.id === format));
  });
}

/** A file with this text. Its encoding is not the matter here: fuzzing changes that. */
export function fromText(path: string, text: string): ExportFile {
  return { path, text, encoding: 'utf-8' };
}
