/** A run that is given another policy module than its own: an error that says what is wrong, never a verdict. */
import { describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../src/model/report.js';
import { run } from '../../src/run.js';
import { stubModule } from '../policy/stub-module.js';
import { memoryWorkspace, request, shop } from '../run/base-site.js';
import { moduleFaults, type ModuleFault } from './module-faults.js';

describe('a run with a policy module of which it is said that', () => {
  it.each(moduleFaults)('$done', async (fault) => {
    const report = await run(request, { workspace: memoryWorkspace(shop), policy: { wasm: moduleOf(fault), sha256: '0'.repeat(64), version: '0.0.0' } });
    expect(EXIT_CODES[report.verdict]).toBe(fault.exit);
    const problems = report.sites.flatMap((site) => site.diagnostics).filter(({ effect }) => effect === 'error');
    expect(problems.map(({ code }) => code)).toEqual(['run.policy']);
    expect(problems[0]?.message).toContain(fault.says);
  });
});

function moduleOf({ bytes, stub }: ModuleFault): Uint8Array {
  return bytes ?? stubModule({ answer: '[]', ...stub });
}
