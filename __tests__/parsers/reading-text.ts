/**
 * A whole reading as text that people can compare: every line, translation, doubt, diagnostic and count with its place.
 * The readings of a room's fixtures are stored beside its tests; a change in any of them shows as a changed file.
 * `WRITE_READINGS=1 npx vitest run __tests__/parsers` writes them again, for a change that is meant.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DeviceConfig, Doubt, Filter, InterfaceMatch, Line, Match, Reading, Translation } from '../../src/model/device.js';
import type { Box, HeaderSpace } from '../../src/model/header-space.js';
import { formatIpAddress, formatIpRange } from '../../src/model/ip-address.js';
import { ALL_ADDRESSES, sameIps, type IpSet } from '../../src/model/ip-set.js';
import { ALL_PORTS, ALL_PROTOCOLS, formatNumbers, sameNumbers, type NumberSet } from '../../src/model/number-set.js';
import { fillTemplate, type Message } from '../../src/model/message.js';
import type { Location } from '../../src/model/source.js';
import { exportMessages } from '../../src/parsers/shared/messages.js';
import type { FirewallFormat } from '../../src/parsers/types.js';

/** More boxes, places or ranges than this are counted, not written. */
const MOST = 12;

const IS_WRITING = process.env['WRITE_READINGS'] === '1';

/** The exports below these folders of a room whose reading is stored, or is to be. */
export function storedNames(room: string, folders: readonly string[]): readonly string[] {
  const names = folders.filter((folder) => existsSync(new URL(folder, room))).flatMap((folder) =>
    readdirSync(new URL(folder, room), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}${name.replaceAll('\\', '/')}`),
  );
  return names.filter((name) => (IS_WRITING ? isExport(name) : existsSync(fileOf(room, name)))).sort();
}

function isExport(name: string): boolean {
  return /\.(?!md$)\w+$/u.test(name) && !name.endsWith('kernel-verdicts.json');
}

function fileOf(room: string, name: string): URL {
  return new URL(`readings/${name.replaceAll('/', '--')}.txt`, room);
}

/** What is stored for an export of a room, and written first when that is asked for. */
export function storedReading(room: string, name: string, text: string): string {
  const file = fileOf(room, name);
  if (IS_WRITING) {
    mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, 'utf8');
}

/** The whole reading, a line for each thing it says. */
export function readingText({ device, diagnostics, coverage }: Reading, { messages }: FirewallFormat): string {
  const words: Words = (message) => {
    const template = messages[message.code] ?? exportMessages[message.code];
    return `${message.code} ${template === undefined ? JSON.stringify(message.parameters) : fillTemplate(template.en, message.parameters)}`;
  };
  return [
    ...(device === undefined ? ['no device'] : deviceLines(device, words)),
    ...diagnostics.map((one) => `${one.effect}: ${words(one)} ${place(one.location)}`),
    ...coverage.map((one) => {
      const states = Object.entries(one.elements).map(([state, count]) => `${state} ${count}`).join(', ');
      return `account of ${one.path} (${one.format}): ${one.total} of "${one.unit}", ${states}${places(one.notUnderstood)}`;
    }),
    '',
  ].join('\n');
}

/** The sentence of a message; its bare parts when that stands in another room. */
type Words = (message: Message) => string;

function deviceLines(device: DeviceConfig, words: Words): readonly string[] {
  const { format, identity, location, families } = device;
  return [
    `device ${format}, hostnames ${identity.hostnames.join(', ')}, serials ${identity.serials.join(', ')}, exported ${identity.exportedAt ?? '-'}, families ${families.join(' and ')} ${place(location)}`,
    ...device.interfaces.map((one) => {
      const own = one.addresses.map(({ address, network }) => `${formatIpAddress(address)} in ${formatIpRange(network)}`).join(', ');
      return `interface ${one.name} (${one.aliases.join(', ')})${one.enabled ? '' : ' off'} ${own}${one.profile === undefined ? '' : ` profile ${one.profile}`} ${place(one.location)}`;
    }),
    ...device.routes.map((one) => `route ${formatIpRange(one.destination)} by ${one.interface ?? '-'} over ${one.nextHop === undefined ? '-' : formatIpAddress(one.nextHop)} ${place(one.location)}`),
    ...device.filters.flatMap((one) => filterLines(one, words)),
    ...device.translations.flatMap((one) => translationLines(one, words)),
  ];
}

function filterLines(filter: Filter, words: Words): readonly string[] {
  const { name, hooks, universe, defaultAction, defaultLocation, profile, replies } = filter;
  const answers = typeof replies === 'string' ? [] : ['  answers are judged by', ...replies.lines.flatMap((one) => lineLines(one, words))];
  return [
    `filter ${name} at ${hooks.join(', ')} for ${ips(universe)}, else ${defaultAction} ${place(defaultLocation)}, replies ${typeof replies === 'string' ? replies : 'judged'}${profile === undefined ? '' : `, profile ${profile}`}`,
    ...filter.lines.flatMap((one) => lineLines(one, words)),
    ...answers,
  ];
}

function lineLines(line: Line, words: Words): readonly string[] {
  const { program, destinationNames, description, relatedLocations, builtIn } = line;
  const conditions = [
    ...sides(line),
    ...(line.translations === undefined ? [] : [`translated by ${line.translations.join(', ')}`]),
    ...(program === undefined ? [] : [`program ${program.program ?? '-'} service ${program.service ?? '-'}`]),
    ...(destinationNames === undefined ? [] : [`to the names ${destinationNames.join(', ')}`]),
    ...(builtIn === undefined ? [] : [`built in ${builtIn}`]),
    ...(description === undefined ? [] : [`"${description}"`]),
  ];
  const related = relatedLocations === undefined ? '' : ` related${places(relatedLocations)}`;
  return [`  ${line.action} ${line.label} ${place(line.location)}${related}: ${conditions.join('; ')}`, ...matchLines(line.match), ...doubtLines(line.doubts, words)];
}

function translationLines(one: Translation, words: Words): readonly string[] {
  const { target } = one;
  const to = target === 'none' ? 'nothing' : `${typeof target.addresses === 'string' ? target.addresses : ips(target.addresses)} ports ${target.ports === undefined ? '-' : formatNumbers([target.ports])} ${target.mapping}`;
  const conditions = [...sides(one), ...(one.translations === undefined ? [] : [`translated by ${one.translations.join(', ')}`])];
  return [`translation ${one.id} ${one.label} of ${one.field} to ${to} ${place(one.location)}: ${conditions.join('; ')}`, ...matchLines(one.match), ...doubtLines(one.doubts, words)];
}

function sides({ ingress, egress }: { readonly ingress?: InterfaceMatch; readonly egress?: InterfaceMatch }): readonly string[] {
  return [...(ingress === undefined ? [] : [`in ${side(ingress)}`]), ...(egress === undefined ? [] : [`out ${side(egress)}`])];
}

function side({ patterns, negated }: InterfaceMatch): string {
  return `${negated ? 'not ' : ''}${patterns.join(', ')}`;
}

function matchLines({ must, may }: Match): readonly string[] {
  return must === may || spaceText(must) === spaceText(may) ? [`    exactly ${spaceText(may)}`] : [`    surely ${spaceText(must)}`, `    possibly ${spaceText(may)}`];
}

function spaceText(space: HeaderSpace): string {
  if (space.length === 0) return 'nothing';
  const boxes = space.slice(0, MOST).map(boxText);
  return [...boxes, ...(space.length > MOST ? [`${space.length - MOST} more`] : [])].join(' | ');
}

function boxText({ source, destination, protocols, sourcePorts, destinationPorts }: Box): string {
  const from = sameNumbers(sourcePorts, ALL_PORTS) ? '' : `:${numbers(sourcePorts)}`;
  const to = sameNumbers(destinationPorts, ALL_PORTS) ? '' : `:${numbers(destinationPorts)}`;
  return `${ips(source)}${from} > ${ips(destination)}${to} ${sameNumbers(protocols, ALL_PROTOCOLS) ? 'any' : numbers(protocols)}`;
}

function ips(set: IpSet): string {
  if (sameIps(set, ALL_ADDRESSES)) return 'any';
  const ranges = set.slice(0, MOST).map(formatIpRange);
  return [...ranges, ...(set.length > MOST ? [`${set.length - MOST} more`] : [])].join(',');
}

function numbers(set: NumberSet): string {
  return formatNumbers(set).replaceAll(' ', '');
}

function doubtLines(doubts: readonly Doubt[], words: Words): readonly string[] {
  return doubts.map((doubt) => `    in doubt: ${words(doubt)} ${place(doubt.location)}`);
}

function places(locations: readonly Location[]): string {
  const written = locations.slice(0, MOST).map(place);
  return [...written, ...(locations.length > MOST ? [`${locations.length - MOST} more`] : [])].map((one) => ` ${one}`).join('');
}

function place({ path, region }: Location): string {
  if (region === undefined) return `@${path}`;
  const { startLine, startColumn, endLine, endColumn } = region;
  const start = `${startLine}${startColumn === undefined ? '' : `.${startColumn}`}`;
  return `@${path}:${start}${endLine === undefined && endColumn === undefined ? '' : `-${endLine ?? ''}.${endColumn ?? ''}`}`;
}
