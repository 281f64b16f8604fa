import { describe, expect, it } from 'vitest';
import { guideFlows, flowById } from '../../src/guide/flows.js';
import { internetHosts } from '../../src/guide/internet-hosts.js';
import { partyGroups } from '../../src/guide/parties.js';
import { guideRows, rowById } from '../../src/guide/rows.js';
import type { GuideFlow } from '../../src/guide/types.js';
import { FLOW_FACTS } from './flows.facts.js';

describe('guideFlows', () => {
  it('has 67 readings, each id once', () => {
    expect(guideFlows).toHaveLength(67);
    expect(new Set(guideFlows.map((flow) => flow.id)).size).toBe(67);
  });

  it.each(FLOW_FACTS.map((fact, index) => ({ id: fact.split('|')[0] ?? '', fact, index })))('agrees with the table on $id', ({ fact, index }) => {
    const flow = guideFlows[index];
    expect(flow === undefined ? '' : factOf(flow)).toBe(fact);
  });

  it('rests on rows that exist and speak of its port', () => {
    for (const flow of guideFlows) {
      expect(flow.basis.length).toBeGreaterThan(0);
      for (const id of flow.basis) {
        const row = rowById(id);
        expect([flow.id, id, row?.ports.first, row?.ports.last]).toEqual([flow.id, id, flow.ports[0]?.first, flow.ports[0]?.last]);
        expect([flow.id, row?.transport]).toEqual([flow.id, flow.transport]);
      }
    }
  });

  it('carries the feature of the row it is printed in', () => {
    for (const flow of guideFlows.filter((one) => one.origin === 'printed' && one.status !== 'reserved')) {
      for (const row of guideRows.filter((one) => flow.basis.some((id) => id === one.id))) {
        if (row.feature !== undefined) expect([flow.id, flow.condition.features ?? []]).toEqual([flow.id, [row.feature]]);
        if (row.encryption !== undefined) expect([flow.id, flow.condition.encryption]).toEqual([flow.id, row.encryption]);
      }
    }
  });

  it('lets in from the Internet nothing but the encrypted port of the Mobile Server', () => {
    expect(guideFlows.filter((flow) => flow.mayComeFromInternet === true).map((flow) => flow.id)).toEqual(['FL39']);
  });

  it('reserves 9000 for recorders and their failover', () => {
    const to9000 = guideFlows.filter((flow) => flow.ports.some((range) => range.first <= 9000 && 9000 <= range.last));
    expect(to9000.flatMap((flow) => flow.from.map((end) => end.party))).toEqual(['recording-server', 'failover-recording-server']);
  });

  it('gives no host the right to write logs for being a recorder, with or without a data collector', () => {
    const [from] = flowById('FL36')?.from ?? [];
    const members = partyGroups['xprotect-server'].filter((party) => !(from?.excluding ?? []).includes(party));
    expect(members).not.toContain('recording-server');
    expect(members).not.toContain('data-collector');
    expect(members).toContain('mobile-server');
    expect(flowById('FL36')?.allowedFrom?.map((end) => end.party)).not.toContain('recording-server');
  });

  it('has a condition where a status asks for one', () => {
    for (const flow of guideFlows) {
      const hasFeatures = (flow.condition.features ?? []).length > 0;
      if (flow.status === 'required-if' || flow.status === 'forbidden-unless-declared') expect([flow.id, hasFeatures]).toEqual([flow.id, true]);
      if (flow.status === 'required') expect([flow.id, hasFeatures]).toEqual([flow.id, false]);
      expect([flow.id, flow.whenDeclared !== undefined]).toEqual([flow.id, flow.status === 'forbidden-unless-declared']);
    }
  });

  it('keeps local and reserved readings on their own host', () => {
    for (const flow of guideFlows) {
      const isLocal = ['local-only', 'reserved', 'allowed-same-host-only'].includes(flow.status);
      expect([flow.id, flow.from.every((end) => end.place === 'same-host')]).toEqual([flow.id, isLocal]);
    }
  });

  it('replaces clear text by an encrypted flow between the same ends', () => {
    for (const flow of guideFlows.filter((one) => one.supersededBy !== undefined)) {
      const successor = flowById(flow.supersededBy ?? '');
      expect([flow.id, flow.confidentiality.kind, successor?.confidentiality.kind]).toEqual([flow.id, 'clear', 'tls']);
      expect(successor?.to).toEqual(flow.to);
    }
  });

  it('sends nothing from cameras to anything but recorders', () => {
    const allowed = guideFlows.filter((flow) => flow.status !== 'forbidden' && flow.from.some((end) => end.party === 'camera'));
    for (const flow of allowed) expect(flow.to.map((end) => end.party)).toEqual(['recording-server', 'failover-recording-server']);
  });

  it('leaves for the Internet only where a row names the host', () => {
    const hosts = internetHosts.map((host) => host.id);
    const out = guideFlows.filter((flow) => flow.to.some((end) => hosts.some((host) => host === end.party)));
    expect(out.map((flow) => [flow.id, flow.ports[0]?.first, flow.status])).toEqual([
      ['FL55', 443, 'allowed'],
      ['FL56', 443, 'allowed'],
      ['FL57', 443, 'allowed'],
    ]);
    expect(internetHosts.map((host) => rowById(host.row)?.peers[0]?.party)).toEqual(hosts);
  });
});

describe('partyGroups', () => {
  it('does not count SQL Server or workstations as XProtect servers', () => {
    expect(partyGroups['xprotect-server']).not.toContain('sql-server');
    expect(partyGroups['xprotect-server']).not.toContain('screen-recorder');
    expect(partyGroups['xprotect-component']).toContain('smart-client');
  });
});

describe('flowById', () => {
  it('finds a flow', () => {
    expect(flowById('FL22b')?.condition.features).toEqual(['interconnect']);
  });

  it.each(['', 'FL99', 'toString'])('finds nothing for %j', (id) => {
    expect(flowById(id)).toBeUndefined();
  });
});

function factOf(flow: GuideFlow): string {
  const ports = flow.ports.map((range) => (range.first === range.last ? `${range.first}` : `${range.first}-${range.last}`)).join(',');
  const { confidentiality } = flow;
  const travels = confidentiality.kind === 'depends' ? `depends:${confidentiality.on}` : confidentiality.kind;
  return [flow.id, ports, flow.transport, flow.status, travels, flow.basis.join(',')].join('|');
}
