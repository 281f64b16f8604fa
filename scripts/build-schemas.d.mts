/** Every schema with the module that its validator goes to, relative to the project's folder. */
export declare const schemas: readonly { readonly schema: string; readonly output: string }[];

/** The text of the validator module for one schema file. */
export declare function compileSchema(schemaPath: string): string;
