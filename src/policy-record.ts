/** What was written down when the policies were compiled. Alone here: the bundler moves no files for modules with import attributes. */
import record from '../policies/policy.sources.json' with { type: 'json' };

/** Hex SHA-256 of the compiled module that belongs to this program. */
export const expectedPolicyDigest: string = record.wasm;
