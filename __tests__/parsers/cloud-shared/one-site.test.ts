import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeFacts } from '../../../src/analysis/index.js';
import { readDevice } from '../../../src/parsers/index.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
import { parseSite } from '../../../src/site/parse-site.js';

/** The same servers, as three clouds export them. */
const EXPORTS = [['aws', 'aws/fixtures/vms-account.json'], ['azure', 'azure/fixtures/vms-subscription.json'], ['gcp', 'gcp/fixtures/vms-project.json']] as const;

const SITE = `vmsguard: 1
name: Servers in a cloud
encryption: { server: false, streaming: false, event: false, mobile: false }
zones:
  servers: { kind: server, ipv4: 10.20.10.0/24, gateway: unmanaged }
  desks: { kind: client, ipv4: 10.20.50.0/24, gateway: unmanaged }
hosts:
  ms:
    nics: [{ zone: servers, address: 10.20.10.10 }]
    components: [management-server]
    firewall: cloud.json
  rec:
    nics: [{ zone: servers, address: 10.20.10.11 }]
    components: [recording-server]
    firewall: cloud.json
`;

function factsOf(path: string) {
  const { file } = toExportFile({ path, bytes: readFileSync(new URL(`../${path}`, import.meta.url)) });
  const { device, diagnostics } = readDevice([file], undefined);
  expect(diagnostics.filter(({ effect }) => effect === 'incomplete' || effect === 'error')).toEqual([]);
  const { value: site, diagnostics: problems } = parseSite({ path: 'vmsguard.yaml', bytes: new TextEncoder().encode(SITE) });
  if (site === undefined) throw new Error(problems.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`).join('\n'));
  const hosts = ['ms', 'rec'].map((name) => ({ name, config: device, digest: path, servesManyHosts: true }));
  return computeFacts(site, { firewalls: [], hosts }, '2026-11-23');
}

function open(facts: ReturnType<typeof factsOf>): readonly string[] {
  return facts.openFlows.map(({ certainty, source, destination, protocol, ports }) => `${certainty} ${source.name} > ${destination.name} ${protocol} ${ports.map(({ first, last }) => `${first}-${last}`).join()}`).sort();
}

function needed(facts: ReturnType<typeof factsOf>): readonly string[] {
  return facts.neededFlows.map(({ flow, source, destination, protocol, port, state }) => `${flow} ${source.name} > ${destination.name} ${protocol} ${port}: ${state}`).sort();
}

describe('the same servers in three clouds', () => {
  const first = factsOf(EXPORTS[0][1]);

  it('have something open, something needed and nothing in doubt', () => {
    expect(open(first)).toEqual(expect.arrayContaining([expect.stringMatching(/^certain ms > rec tcp 7563/u), expect.stringMatching(/^certain rec > ms tcp 22331/u)]));
    expect(open(first).filter((flow) => flow.startsWith('possible'))).toEqual([]);
    expect(new Set(needed(first).map((flow) => flow.replace(/^.*: /u, ''))).size).toBeGreaterThan(0);
  });

  it.each(EXPORTS)('give the same facts through %s', (_format, path) => {
    const facts = factsOf(path);
    expect(open(facts)).toEqual(open(first));
    expect(needed(facts)).toEqual(needed(first));
  });

  it('name one export for each of its hosts without blame', () => {
    expect(first.evidence).toEqual([]);
  });
});
