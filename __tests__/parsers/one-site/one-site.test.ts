import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeFacts } from '../../../src/analysis/index.js';
import type { DeviceConfig } from '../../../src/model/device.js';
import { parseIpAddress } from '../../../src/model/ip-address.js';
import { formats, readDevice } from '../../../src/parsers/index.js';
import { toExportFile, type ExportFile } from '../../../src/parsers/shared/export-file.js';
import { parseSite } from '../../../src/site/parse-site.js';

const EXPORTS = new URL('exports/', import.meta.url);
const SITE = readFileSync(new URL('site.yaml', import.meta.url), 'utf8');

/** Addresses of the firewall, by which its interfaces are told apart. */
const ZONES: readonly (readonly [address: string, zone: string])[] = [
  ['10.20.40.1', 'cameras'], ['10.20.10.1', 'servers'], ['10.20.50.1', 'clients'], ['10.20.30.1', 'dmz'], ['203.0.113.2', 'internet'],
];
/** Exports that do not tell addresses name their interfaces so. */
const NAMES = new Map([['eth0', 'internet'], ['eth1', 'cameras'], ['eth2', 'servers'], ['eth3', 'clients'], ['eth4', 'dmz']]);

const OPEN = [
  'certain desks > cams tcp 80',
  'certain desks > ms tcp 22331',
  'certain desks > ms tcp 443',
  'certain desks > ms tcp 80',
  'certain desks > rec1 tcp 7563',
  'certain desks > rec2 tcp 7563',
  'certain mobile > ms tcp 443',
  'certain mobile > rec1 tcp 7563',
  'certain mobile > rec2 tcp 7563',
  'certain phones > mobile tcp 8082',
  'certain rec1 > cams tcp 443',
  'certain rec1 > cams tcp 554',
  'certain rec1 > cams tcp 80',
  'certain rec2 > cams tcp 443',
  'certain rec2 > cams tcp 554',
  'certain rec2 > cams tcp 80',
];

/** Products that translate no addresses: nobody reaches the mobile server from the Internet through them. */
const WITHOUT_TRANSLATION: ReadonlySet<string> = new Set(['cisco-nxos']);
/** Exports of a host's own firewall, and of clouds, have no interfaces between zones. */
const NO_GATEWAY: ReadonlySet<string> = new Set(['aws', 'azure', 'gcp', 'terraform-plan']);

interface Written {
  readonly format: string;
  readonly files: readonly ExportFile[];
}

function exportFile(path: string): ExportFile {
  return toExportFile({ path, bytes: readFileSync(new URL(path, EXPORTS)) }).file;
}

const written: readonly Written[] = readdirSync(EXPORTS).sort().map((name) => {
  if (!statSync(new URL(name, EXPORTS)).isDirectory()) return { format: name.replace(/\.\w+$/u, ''), files: [exportFile(name)] };
  return { format: name, files: readdirSync(new URL(name, EXPORTS)).sort().map((file) => exportFile(`${name}/${file}`)) };
});

function factsOf({ files, format }: Written) {
  const { device, diagnostics } = readDevice(files, undefined);
  expect(diagnostics.filter(({ effect }) => effect === 'incomplete' || effect === 'error').map(({ code, location }) => `${code} ${location.path}:${location.region?.startLine ?? 0}`)).toEqual([]);
  if (device === undefined) throw new Error(`${format}: nothing was read`);
  const text = SITE.replace('INTERFACES', JSON.stringify(Object.fromEntries(interfacesOf(device))));
  const { value: site, diagnostics: problems } = parseSite({ path: 'vmsguard.yaml', bytes: new TextEncoder().encode(text) });
  if (site === undefined) throw new Error(problems.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`).join());
  return computeFacts(site, { firewalls: [{ name: 'fw', config: device, digest: format }], hosts: [] }, '2026-11-23');
}

function interfacesOf(device: DeviceConfig): readonly (readonly [string, string])[] {
  const byAddress = ZONES.flatMap(([address, zone]) => {
    const wanted = parseIpAddress(address);
    const found = device.interfaces.find((one) => one.addresses.some((own) => own.address === wanted));
    return found === undefined ? [] : [[found.name, zone] as const];
  });
  return byAddress.length > 0 ? byAddress : [...NAMES];
}

function open(facts: ReturnType<typeof factsOf>): readonly string[] {
  return facts.openFlows.filter(({ source, destination }) => source.zone !== destination.zone && destination.kind !== 'firewall').map(({ certainty, source, destination, protocol, ports }) => {
    const list = ports.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
    return `${certainty} ${source.name} > ${destination.name} ${protocol} ${list}`;
  }).sort();
}

function needed(facts: ReturnType<typeof factsOf>): readonly string[] {
  return facts.neededFlows.map(({ flow, source, destination, protocol, port, state }) => `${flow} ${source.name} > ${destination.name} ${protocol} ${port}: ${state}`).sort();
}

describe('one site in every network format', () => {
  it('is written in every one of them', () => {
    const missing = formats.filter(({ role, id }) => role !== 'host' && !NO_GATEWAY.has(id) && !written.some(({ format }) => format === id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it.each(written.map((one) => [one.format, one] as const))('passes the same traffic as %s', (format, one) => {
    const expected = OPEN.filter((flow) => !(WITHOUT_TRANSLATION.has(format) && flow.includes('phones')));
    expect(open(factsOf(one))).toEqual(expected);
  });

  const first = written.find(({ format }) => format === 'fortigate');
  it.each(written.map((one) => [one.format, one] as const))('meets the same needs as %s', (format, one) => {
    if (first === undefined) throw new Error('the export to compare with is missing');
    const isCompared = (flow: string): boolean => !(WITHOUT_TRANSLATION.has(format) && flow.includes('phones'));
    expect(needed(factsOf(one)).filter(isCompared)).toEqual(needed(factsOf(first)).filter(isCompared));
  });

  it('finds both open and blocked needs in it', () => {
    const states = new Set(first === undefined ? [] : needed(factsOf(first)).map((flow) => flow.replace(/^.*: /u, '')));
    expect([...states].sort()).toEqual(['blocked', 'open']);
  });
});
