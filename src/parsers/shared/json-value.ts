/** The first character of a value or key. Lines and columns start at 1. */
export interface JsonPosition {
  readonly line: number;
  readonly column: number;
}

/** One `"key": value` of an object. A key that stands twice is two members. */
export interface JsonMember {
  readonly key: string;
  readonly keyLine: number;
  readonly keyColumn: number;
  readonly value: JsonValue;
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

/** A JSON value that knows where it stands in its file. */
export type JsonValue = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;
