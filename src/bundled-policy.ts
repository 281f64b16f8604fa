/** The compiled policies that come with the program. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expectedPolicyDigest } from './policy-record.js';
import { PolicyError } from './policy/policy-error.js';
import type { BundledPolicy } from './run-request.js';

/** Semantic version of the policies: major when a verdict can turn, minor for new rules, patch for wording. */
export const POLICY_VERSION = '1.0.0';

/**
 * Reads the module that stands beside the program. The bundler copies it along with the code.
 * @throws when the file is missing, and PolicyError when it is not the one that the program was built with
 */
export async function bundledPolicy(): Promise<BundledPolicy> {
  const wasm = await readFile(new URL('../policies/policy.wasm', import.meta.url));
  const sha256 = createHash('sha256').update(wasm).digest('hex');
  if (sha256 !== expectedPolicyDigest) {
    throw new PolicyError(`policy.wasm is not the one that this program was built with: its SHA-256 is ${sha256}, not ${expectedPolicyDigest}`);
  }
  return { wasm, sha256, version: POLICY_VERSION };
}
