import type { Proof } from './types.js';

/** Every proof. A new one is a folder and a line here. */
export const proofs: readonly Proof[] = [];
