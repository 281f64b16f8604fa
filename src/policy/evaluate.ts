/** Runs the compiled policies over the facts of one site. */
import * as sdk from '@open-policy-agent/opa-wasm';
import { joinResults, splitInput } from './batches.js';
import type { PolicyInput, PolicyResult } from './input.js';
import { describeThrown, PolicyError } from './policy-error.js';
import { checkPolicyInput, FACT_LISTS, wellFormedInput } from './policy-input-check.js';
import { checkPolicyInstance, compilePolicyModule, ENTRYPOINT } from './policy-module.js';
import { readPolicyResult } from './policy-result-check.js';

const PAGE = 65_536;

/** Pages for the module's own data and code stacks. */
const BASE_PAGES = 32;

/**
 * Bytes that one character of JSON takes until the answer is out. Growing in small steps is what makes the engine slow;
 * text with longer characters grows once or twice.
 */
const MEMORY_PER_CHARACTER = 24;

/** Most memory a batch may take: 1 GiB. A batch of a thousand facts takes some 50 MiB. */
const MOST_PAGES = 16_384;

/**
 * Asks the policies for findings and for requirements that no finding decides.
 * The answer is in a fixed order: findings by rule, then subject; requirements by id.
 * @param wasm the module that `scripts/build-policies.mjs` wrote
 * @throws PolicyError when the module, the input or the answer is not exactly as expected
 */
export async function evaluatePolicies(wasm: Uint8Array, input: PolicyInput): Promise<PolicyResult> {
  const module = await compiledModule(wasm);
  const whole = wellFormedInput(input);
  const ids = checkPolicyInput(whole);
  const results: PolicyResult[] = [];
  for (const batch of splitInput(whole)) results.push(evaluateBatch(module, batch));
  const joined = joinResults(whole, results);
  for (const { rule_id: rule, subject } of joined.findings) {
    if (!ids.has(subject)) throw new PolicyError(`${rule} reports ${subject}, which is not in the input`);
  }
  return joined;
}

const compiledModules = new WeakMap<Uint8Array, Promise<WebAssembly.Module>>();

/** Starts compiling the policies beside other work. What goes wrong with them is told by `evaluatePolicies`. */
export function preparePolicies(wasm: Uint8Array): void {
  compiledModule(wasm).catch(() => undefined);
}

function compiledModule(wasm: Uint8Array): Promise<WebAssembly.Module> {
  const module = compiledModules.get(wasm) ?? compilePolicyModule(wasm);
  compiledModules.set(wasm, module);
  return module;
}

function evaluateBatch(module: WebAssembly.Module, batch: PolicyInput): PolicyResult {
  const result = readPolicyResult(run(module, batch));
  if (result.nonce !== batch.nonce) throw new PolicyError('the policies did not see the input they were given');
  for (const list of FACT_LISTS) {
    const [given, seen] = [batch[list].length, result.seen[list]];
    if (seen !== given) throw new PolicyError(`the policies saw ${seen ?? 'none'} of ${given} facts in ${list}`);
  }
  return result;
}

/** One instance per batch: nothing of an earlier run can leak into the next. */
function run(module: WebAssembly.Module, batch: PolicyInput): unknown {
  try {
    const policy = engine().loadPolicySync(module, memoryFor(batch));
    if (!('exports' in policy.wasmInstance)) throw new PolicyError('the policy module gave no instance');
    checkPolicyInstance(policy.wasmInstance, policy.mem);
    const answer: unknown = policy.evaluate(batch, ENTRYPOINT);
    return answer;
  } catch (thrown: unknown) {
    if (thrown instanceof PolicyError) throw thrown;
    throw new PolicyError(`the policies broke off: ${describeThrown(thrown)}`);
  }
}

/**
 * The synchronous loader. The asynchronous one asks for the global `Response`, which makes Node load its whole HTTP
 * client: 40 ms for nothing. The package has the synchronous one on its default export only; its types say otherwise.
 */
function engine(): typeof sdk {
  const exported: readonly unknown[] = Object.values(sdk);
  const found = exported.find(isEngine);
  if (found === undefined) throw new PolicyError('the policy engine has no synchronous loader');
  return found;
}

function isEngine(value: unknown): value is typeof sdk {
  return typeof value === 'object' && value !== null && 'loadPolicySync' in value && typeof value.loadPolicySync === 'function';
}

function memoryFor(batch: PolicyInput): WebAssembly.MemoryDescriptor {
  const { length } = JSON.stringify(batch);
  const initial = BASE_PAGES + Math.ceil((MEMORY_PER_CHARACTER * length) / PAGE);
  if (initial > MOST_PAGES) throw new PolicyError(`a batch of the policy input takes ${length} characters, which is too many`);
  return { initial, maximum: MOST_PAGES };
}
