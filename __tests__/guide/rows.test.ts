import { describe, expect, it } from 'vitest';
import { guideEdition } from '../../src/guide/edition.js';
import { guideFlows } from '../../src/guide/flows.js';
import { guideRows, rowById } from '../../src/guide/rows.js';
import type { GuideRow, PartyReference } from '../../src/guide/types.js';
import { ROW_FACTS } from './rows.facts.js';

/** Rows that no flow is built on. Every row is read at present. */
const UNRESOLVED_ROWS: readonly string[] = [];

describe('guideRows', () => {
  it('has as many rows as the guide', () => {
    expect(ROW_FACTS).toHaveLength(78);
    expect(guideRows).toHaveLength(78);
    expect(guideEdition.rows).toBe(78);
  });

  it('names every id once', () => {
    expect(new Set(guideRows.map((row) => row.id)).size).toBe(78);
  });

  it.each(ROW_FACTS.map((fact, index) => ({ id: fact.split('|')[0] ?? '', fact, index })))('agrees with the guide on $id', ({ fact, index }) => {
    const row = guideRows[index];
    expect(row === undefined ? '' : factOf(row)).toBe(fact);
  });

  it('stands in the order of the guide', () => {
    const lines = guideRows.map((row) => row.guideLine);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(Math.max(...lines)).toBeLessThanOrEqual(guideEdition.lines);
  });

  it('is read by a flow, or listed as not resolved', () => {
    const read = new Set<string>(guideFlows.flatMap((flow) => flow.basis));
    expect(guideRows.map((row) => row.id).filter((id) => !read.has(id))).toEqual(UNRESOLVED_ROWS);
  });

  it('marks rows open to all, and only those', () => {
    for (const row of guideRows) {
      expect([row.id, row.flags.includes('wildcardPeer')]).toEqual([row.id, row.peers.some((peer) => peer.wildcard === true)]);
    }
    expect(guideRows.filter((row) => row.flags.includes('wildcardPeer')).map((row) => row.guideLine)).toEqual([32, 34, 50, 54, 55, 56, 94]);
  });

  it('keeps local rows on their own host', () => {
    const local = guideRows.filter((row) => row.flags.includes('localOnly'));
    expect(local.map((row) => row.guideLine)).toEqual([36, 37, 68, 72, 86, 87, 99, 107]);
    for (const row of local) expect(row.peers.every((peer) => peer.place === 'same-host')).toBe(true);
  });

  it('marks rows that are off by default, and only those', () => {
    for (const row of guideRows) {
      expect([row.id, row.flags.includes('disabledByDefault')]).toEqual([row.id, row.defaultState === 'disabled']);
    }
  });

  it('marks ranges, and only those', () => {
    for (const row of guideRows) {
      expect([row.id, row.flags.includes('range')]).toEqual([row.id, row.ports.first !== row.ports.last]);
    }
  });

  it('leaves open how a port travels only where the guide does not name a protocol', () => {
    const silent = guideRows.filter((row) => !row.flags.some((flag) => flag.startsWith('clearText') || flag === 'messageSecurity'));
    const undecided = silent.filter((row) => row.applicationProtocol !== 'HTTPS' && row.peers.some((peer) => peer.place !== 'same-host'));
    const expected = ['12345', '1433', '1433', '1433', '22333', '5210', '11000', '5210', '8844', '22334', '580', '52111', '11000', '11000', '443'];
    expect(undecided.map((row) => String(row.ports.first))).toEqual(expected);
  });

  it('tells the process of inbound server rows, and of no outbound row', () => {
    for (const row of guideRows) {
      const isServerTable = row.direction === 'inbound' && !row.id.startsWith('cam-');
      expect([row.id, row.process !== undefined]).toEqual([row.id, isServerTable]);
    }
  });
});

describe('rowById', () => {
  it('finds a row', () => {
    expect(rowById('ms-in-9000')?.ports.first).toBe(9000);
  });

  it.each(['', '__proto__', 'constructor', 'MS-IN-9000'])('finds nothing for %j', (id) => {
    expect(rowById(id)).toBeUndefined();
  });
});

function factOf(row: GuideRow): string {
  const ports = row.ports.first === row.ports.last ? String(row.ports.first) : `${row.ports.first}-${row.ports.last}`;
  const components = [...row.components].sort().join(',');
  const peers = row.peers.flatMap(peerNames).sort().join(',');
  return [row.id, ports, row.transport, row.direction, components, peers, row.defaultState, row.guideLine].join('|');
}

function peerNames(peer: PartyReference): readonly string[] {
  const name = peer.wildcard === true ? `${peer.party}*` : peer.party;
  return [name, ...(peer.excluding ?? []).map((party) => `!${party}`)];
}
