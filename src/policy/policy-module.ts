/** What a module must look like before a single instruction of it runs. */
import { describeThrown, PolicyError } from './policy-error.js';

/** The one question the program asks. */
export const ENTRYPOINT = 'main/report';

/** What modules built by the pinned OPA import. `opa_println` is not among them: it would write to our output. */
const IMPORTS: ReadonlyMap<string, string> = new Map([
  ['memory', 'memory'],
  ['opa_abort', 'function'],
  ['opa_builtin0', 'function'],
  ['opa_builtin1', 'function'],
  ['opa_builtin2', 'function'],
  ['opa_builtin3', 'function'],
  ['opa_builtin4', 'function'],
]);

/** What the host calls or reads. */
const EXPORTS: ReadonlyMap<string, string> = new Map([
  ['builtins', 'function'],
  ['entrypoints', 'function'],
  ['opa_eval', 'function'],
  ['opa_heap_ptr_get', 'function'],
  ['opa_heap_ptr_set', 'function'],
  ['opa_json_dump', 'function'],
  ['opa_json_parse', 'function'],
  ['opa_malloc', 'function'],
  ['opa_wasm_abi_version', 'global'],
  ['opa_wasm_abi_minor_version', 'global'],
]);

/**
 * Compiles the policies and looks at their imports and exports.
 * @throws PolicyError when the bytes are no WASM module or not one that OPA built for this host
 */
export async function compilePolicyModule(wasm: Uint8Array): Promise<WebAssembly.Module> {
  const module = await compileBytes(wasm);
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (from !== 'env' || IMPORTS.get(name) !== kind) {
      throw new PolicyError(`the policy module imports ${from}.${name} (${kind}), which a policy has no use for`);
    }
  }
  const exported = new Map(WebAssembly.Module.exports(module).map(({ name, kind }) => [name, kind]));
  for (const [name, kind] of EXPORTS) {
    if (exported.get(name) !== kind) throw new PolicyError(`the policy module exports no ${kind} ${name}`);
  }
  return module;
}

async function compileBytes(wasm: Uint8Array): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(wasm);
  } catch (thrown: unknown) {
    throw new PolicyError(`the policy file is not a WASM module: ${describeThrown(thrown)}`);
  }
}

/**
 * Looks at what only a running instance tells: the ABI, the entry points, the builtins it wants from the host.
 * Our policies want none. A builtin that fails inside WASM would silently make its rule undefined.
 * @throws PolicyError when any of them is not as expected
 */
export function checkPolicyInstance(instance: WebAssembly.Instance, memory: WebAssembly.Memory): void {
  const version = globalOf(instance, 'opa_wasm_abi_version');
  const minor = globalOf(instance, 'opa_wasm_abi_minor_version');
  if (version !== 1 || minor < 2) {
    throw new PolicyError(`the policy module speaks ABI ${version}.${minor}; this program speaks 1.2 and later 1.x`);
  }
  const entrypoints = namesAt(instance, memory, 'entrypoints');
  if (entrypoints.length !== 1 || entrypoints[0] !== ENTRYPOINT) {
    throw new PolicyError(`the policy module answers ${entrypoints.join(', ') || 'nothing'}, not ${ENTRYPOINT} alone`);
  }
  const builtins = namesAt(instance, memory, 'builtins');
  if (builtins.length > 0) {
    throw new PolicyError(`the policy module needs functions that only a host could lend it: ${builtins.join(', ')}`);
  }
}

function globalOf(instance: WebAssembly.Instance, name: string): number {
  const found = instance.exports[name];
  if (typeof found === 'object' && found !== null && 'value' in found && typeof found.value === 'number') return found.value;
  throw new PolicyError(`the policy module exports no number as ${name}`);
}

/** Keys of the object that an export such as `entrypoints()` leaves in memory. */
function namesAt(instance: WebAssembly.Instance, memory: WebAssembly.Memory, name: string): string[] {
  const dumped = call(instance, 'opa_json_dump', call(instance, name));
  const bytes = new Uint8Array(memory.buffer);
  const end = bytes.indexOf(0, dumped);
  if (dumped === 0 || end < 0) throw new PolicyError(`the policy module does not tell its ${name}`);
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(dumped, end)));
  if (typeof value !== 'object' || value === null) throw new PolicyError(`the policy module does not tell its ${name}`);
  return Object.keys(value);
}

function call(instance: WebAssembly.Instance, name: string, ...values: readonly number[]): number {
  const found = instance.exports[name];
  // eslint-disable-next-line @typescript-eslint/no-unsafe-call -- an export of a module has no other type than Function
  const answer: unknown = typeof found === 'function' ? found(...values) : undefined;
  if (typeof answer === 'number') return answer;
  throw new PolicyError(`the policy module's ${name} gave no address`);
}
