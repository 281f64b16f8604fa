import { describe, expect, it } from 'vitest';
import { conflictById, guideConflicts } from '../../src/guide/conflicts.js';
import { controls } from '../../src/guide/controls.js';
import { guideEdition } from '../../src/guide/edition.js';
import { guideFlows } from '../../src/guide/flows.js';
import { guideRequirements, requirementById } from '../../src/guide/requirements.js';
import { guideRows } from '../../src/guide/rows.js';
import type { RequirementBlock } from '../../src/guide/types.js';

/** The guide's own lists: lines 10-12, 190-192, 198 and 203. */
const BLOCK_CONTROLS: Readonly<Record<RequirementBlock, readonly string[]>> = {
  A: ['SI-2', 'CM-6', 'SC-23'],
  B: ['CA-3', 'CM-6', 'SC-7'],
  C: ['CA-3'],
  D: ['SC-7'],
};

const BLOCK_LINES: Readonly<Record<RequirementBlock, readonly [number, number]>> = { A: [2, 12], B: [13, 192], C: [193, 198], D: [199, 203] };

const NUMBERS = Array.from({ length: 42 }, (_unused, index) => `R-${String(index + 1).padStart(2, '0')}`);

describe('guideRequirements', () => {
  it('lists R-01 to R-42 in order', () => {
    expect(guideRequirements.map((requirement) => requirement.id)).toEqual(NUMBERS);
  });

  it('carries the controls of its block, and keeps ours apart', () => {
    for (const { id, block, controls: own, relatedControls } of guideRequirements) {
      expect([id, own]).toEqual([id, BLOCK_CONTROLS[block]]);
      expect([id, relatedControls.length > 0]).toEqual([id, true]);
      expect([id, relatedControls.filter((control) => own.some((attached) => attached === control))]).toEqual([id, []]);
    }
  });

  it('changes block with the sections of the guide', () => {
    const first = ['A', 'B', 'C', 'D'].map((block) => guideRequirements.find((requirement) => requirement.block === block)?.id);
    expect(first).toEqual(['R-01', 'R-06', 'R-37', 'R-41']);
  });

  it('points to lines of its block, ascending', () => {
    for (const { id, block, guideLines } of guideRequirements) {
      const [first, last] = BLOCK_LINES[block];
      expect([id, guideLines.every((line) => first <= line && line <= last)]).toEqual([id, true]);
      expect(guideLines.length).toBeGreaterThan(0);
      expect(guideLines).toEqual([...new Set(guideLines)].sort((a, b) => a - b));
    }
  });

  it('knows three readings, which no input settles', () => {
    const readings = guideRequirements.filter((requirement) => requirement.kind === 'reading');
    expect(readings.map((requirement) => requirement.id)).toEqual(['R-12', 'R-15', 'R-16']);
    for (const { id, kind, inputs } of guideRequirements) expect([id, inputs.length === 0]).toEqual([id, kind === 'reading']);
  });
});

describe('requirementById', () => {
  it('finds a requirement', () => {
    expect(requirementById('R-19')?.guideLines).toEqual([28]);
  });

  it.each(['R-00', 'R-43', 'valueOf'])('finds nothing for %j', (id) => {
    expect(requirementById(id)).toBeUndefined();
  });
});

describe('guideConflicts', () => {
  it('lists INC-01 to INC-49 in order', () => {
    const expected = Array.from({ length: 49 }, (_unused, index) => `INC-${String(index + 1).padStart(2, '0')}`);
    expect(guideConflicts.map((conflict) => conflict.id)).toEqual(expected);
  });

  it('points to lines of the guide, ascending', () => {
    for (const { guideLines } of guideConflicts) {
      expect(guideLines.length).toBeGreaterThan(0);
      expect(guideLines).toEqual([...new Set(guideLines)].sort((a, b) => a - b));
      expect(guideLines.every((line) => 1 <= line && line <= guideEdition.lines)).toBe(true);
    }
  });

  it('hints at no severity where no verdict changes', () => {
    for (const conflict of guideConflicts.filter((one) => !one.changesVerdict)) expect([conflict.id, conflict.severity]).toEqual([conflict.id, undefined]);
  });

  it('is named by a row, a flow or a requirement when it changes a verdict', () => {
    const named = new Set<string>([...guideRows, ...guideFlows, ...guideRequirements].flatMap((one) => one.conflicts));
    expect(guideConflicts.filter((one) => one.changesVerdict && !named.has(one.id)).map((one) => one.id)).toEqual([]);
    expect([...named].filter((id) => conflictById(id) === undefined)).toEqual([]);
  });

  it('is named by the rows that stand on its lines', () => {
    const PROSE = ['INC-37', 'INC-45', 'INC-48'];
    const missing = guideConflicts
      .filter((conflict) => !PROSE.includes(conflict.id) && conflict.changesVerdict)
      .filter((conflict) => guideRows.some((row) => conflict.guideLines.includes(row.guideLine)))
      .filter((conflict) => !guideRows.some((row) => row.conflicts.some((id) => id === conflict.id)));
    expect(missing.map((conflict) => conflict.id)).toEqual([]);
  });
});

describe('controls', () => {
  it('uses titles of Revision 5 for the controls of the guide', () => {
    const attached = Object.values(controls).filter((control) => control.attachedBy === 'guide');
    expect(attached.map((control) => [control.id, control.title])).toEqual([
      ['CA-3', 'Information Exchange'],
      ['CM-6', 'Configuration Settings'],
      ['SC-7', 'Boundary Protection'],
      ['SC-23', 'Session Authenticity'],
      ['SI-2', 'Flaw Remediation'],
    ]);
  });

  it('is keyed by id, and every control is used', () => {
    const used = new Set<string>(guideRequirements.flatMap((one) => [...one.controls, ...one.relatedControls]));
    expect(Object.entries(controls).filter(([key, control]) => key !== control.id || !used.has(key))).toEqual([]);
  });
});
