/** Faults of the policy module and of its answers. Each is a module that OPA would never build. */
import type { Stub } from '../policy/stub-module.js';
import type { FaultRow } from './fault-table.js';

export interface ModuleFault extends FaultRow {
  readonly stub?: Partial<Stub>;
  /** Bytes in place of a module. */
  readonly bytes?: Uint8Array;
}

const EMPTY_MODULE = Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);

function fault(id: string, done: string, says: string, given: Pick<ModuleFault, 'stub' | 'bytes'>): ModuleFault {
  return { id: `module-${id}`, group: id.startsWith('answer') ? "The policies' answer" : 'The policy module', done, program: 'run', exit: 3, says, ...given };
}

function answered(changes: Readonly<Record<string, unknown>>): Pick<ModuleFault, 'stub'> {
  const result = { schema_version: 1, nonce: 'x', seen: {}, rules: {}, findings: [], requirements: [], reasons: {}, ...changes };
  return { stub: { answer: JSON.stringify([{ result }]) } };
}

/** Every fault of the policies. */
export const moduleFaults: readonly ModuleFault[] = [
  fault('magic', 'it does not begin as a module does', 'not a WASM module', { bytes: new TextEncoder().encode('package main') }),
  fault('nothing', 'it is empty', 'not a WASM module', { bytes: new Uint8Array() }),
  fault('bare', 'there is nothing in it', 'exports no function', { bytes: EMPTY_MODULE }),
  fault('export', 'an export is missing', 'exports no function opa_eval', { stub: { without: 'opa_eval' } }),
  fault('import', 'it imports a function that no policy needs', 'imports env.read_file', { stub: { alsoImports: 'read_file' } }),
  fault('print', 'it imports a way to print', 'imports env.opa_println', { stub: { alsoImports: 'opa_println' } }),
  fault('abi', 'it speaks an old ABI', 'speaks ABI 1.1', { stub: { abiMinor: 1 } }),
  fault('entry', 'it answers another question', 'answers main/allow', { stub: { entrypoints: '{"main/allow":0}' } }),
  fault('builtin', 'it wants a built-in function of the host', 'time.now_ns', { stub: { builtins: '{"time.now_ns":0}' } }),
  fault('load', 'it traps as soon as it is loaded', 'unreachable', { stub: { trapsOnLoad: true } }),
  fault('trap', 'it traps', 'unreachable', { stub: { ends: 'trap' } }),
  fault('abort', 'it gives up with a message', 'out of patience', { stub: { ends: 'abort' } }),
  fault('bounds', 'it reads beyond its memory', 'out of bounds', { stub: { ends: 'out-of-bounds' } }),
  fault('division', 'it divides by zero', 'divide by zero', { stub: { ends: 'division' } }),
  fault('recursion', 'it calls itself for ever', 'call stack', { stub: { ends: 'recursion' } }),
  fault('memory', 'it uses more memory than it may have', 'out of bounds', { stub: { ends: 'memory' } }),
  fault('answer-null', 'the answer lies at address 0', 'broke off', { stub: { ends: 'null' } }),
  fault('answer-text', 'the answer is no JSON', 'broke off', { stub: { answer: 'verdict: pass' } }),
  fault('answer-cut', 'the answer is cut short', 'broke off', { stub: { answer: '[{"result":{' } }),
  fault('answer-list', 'the answer is an empty list', '0 results', { stub: { answer: '[]' } }),
  fault('answer-object', 'the answer is an empty object', 'no results', { stub: { answer: '{}' } }),
  fault('answer-true', 'the answer is true', 'no results', { stub: { answer: 'true' } }),
  fault('answer-two', 'there are two answers', '2 results', { stub: { answer: '[{"result":{}},{"result":{}}]' } }),
  fault('answer-bare', 'nothing stands in the answer', 'not of version 1', { stub: { answer: '[{"result":{}}]' } }),
  fault('answer-nonce', 'it is the answer to another question', 'did not see the input', answered({ nonce: 'another' })),
  fault('answer-no-nonce', 'it names no question', 'nonce is not a text', answered({ nonce: undefined })),
  fault('answer-no-findings', 'the findings are missing', 'findings is not a list', answered({ findings: undefined })),
  fault('answer-no-requirements', 'the requirements are missing', 'requirements is not a list', answered({ requirements: undefined })),
  fault('answer-no-rules', 'the rules are missing', 'rules is not an object', answered({ rules: undefined })),
  fault('answer-no-counts', 'the counts of facts are missing', 'seen is not an object', answered({ seen: undefined })),
];
