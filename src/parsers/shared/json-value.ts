/** The first character of a value or key. Lines and columns start at 1. */
export interface JsonPosition {
  readonly line: number;
  readonly column: number;
}

/** One `"key": value` of an object. A key that stands twice is two members. */
export interface JsonMember<Value = JsonValue> {
  readonly key: string;
  readonly keyLine: number;
  readonly keyColumn: number;
  readonly value: Value;
}

export interface JsonObject extends JsonPosition {
  readonly kind: 'object';
  readonly members: readonly JsonMember[];
}

export interface JsonArray extends JsonPosition {
  readonly kind: 'array';
  readonly items: readonly JsonValue[];
}

export interface JsonString extends JsonPosition {
  readonly kind: 'string';
  readonly value: string;
}

/** `text` is the number as written, for values that do not survive a double. */
export interface JsonNumber extends JsonPosition {
  readonly kind: 'number';
  readonly value: number;
  readonly text: string;
}

export interface JsonBoolean extends JsonPosition {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface JsonNull extends JsonPosition {
  readonly kind: 'null';
}

/** A value without parts. */
export type JsonScalar = JsonString | JsonNumber | JsonBoolean | JsonNull;

/** A JSON value that knows where it stands in its file. */
export type JsonValue = JsonObject | JsonArray | JsonScalar;

/** A text that was checked, up to the first mistake in it. */
export interface JsonSource {
  readonly text: string;
  /** Where the part ends that follows the grammar. */
  readonly limit: number;
  /** Texts met lately, so that equal ones are one string. */
  readonly strings: string[];
}

/**
 * An object in a list. Its text was checked, its members are read by `readEntry`: a large export is a list of small
 * objects, and only a few of them need to be in memory at a time.
 */
export interface JsonEntry extends JsonPosition {
  readonly kind: 'entry';
  readonly source: JsonSource;
  /** Where its brace stands in the text. */
  readonly index: number;
}

export interface JsonOutlineObject extends JsonPosition {
  readonly kind: 'object';
  readonly members: readonly JsonMember<JsonOutline>[];
}

export interface JsonOutlineArray extends JsonPosition {
  readonly kind: 'array';
  readonly items: readonly (JsonOutline | JsonEntry)[];
}

/** A whole document, with the outermost objects in lists left to be read one by one. */
export type JsonOutline = JsonOutlineObject | JsonOutlineArray | JsonScalar;
