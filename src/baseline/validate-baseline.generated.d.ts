/** Types of the validator that `scripts/build-schemas.mjs` compiles from `schema/baseline.schema.json`. */
import type { Baseline } from './baseline.js';

export declare const validate: {
  (data: unknown): data is Baseline;
  /** What the last call found. */
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};
