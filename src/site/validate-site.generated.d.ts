/** Types of the validator that `scripts/build-schemas.mjs` compiles from `schema/site.schema.json`. */
import type { SiteFile } from './site-file.js';

/** One thing that does not fit the schema, as ajv reports it. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The part of the schema that the value does not fit. */
  readonly parentSchema?: { readonly title?: string; readonly properties?: Readonly<Record<string, unknown>> };
  readonly data?: unknown;
}

export declare const validate: {
  (data: unknown): data is SiteFile;
  /** What the last call found. */
  readonly errors?: readonly SchemaError[] | null;
};
