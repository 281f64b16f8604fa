/** The compiled policies that come with the program. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { BundledPolicy } from './run-request.js';

/** Semantic version of the policies: major when a verdict can turn, minor for new rules, patch for wording. */
export const POLICY_VERSION = '1.0.0';

/**
 * Reads the module that stands beside the program. The bundler copies it along with the code.
 * @throws when the file is missing: the program is not whole then
 */
export async function bundledPolicy(): Promise<BundledPolicy> {
  const wasm = await readFile(new URL('../policies/policy.wasm', import.meta.url));
  return { wasm, sha256: createHash('sha256').update(wasm).digest('hex'), version: POLICY_VERSION };
}
