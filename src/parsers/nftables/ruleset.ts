import type { Location } from '../../model/source.js';
import type { JsonPosition, JsonValue } from '../shared/json-reader.js';
import { kindOf, memberOf } from './json-shape.js';
import { readListed, type ListedEntry } from './listed-entry.js';
import type { ChainMentions } from './rule-mentions.js';

/** A hook, a kind and a place in the order of a base chain. */
export interface BaseChain {
  readonly type: string;
  readonly hook: string;
  readonly priority: number;
  readonly policy: 'accept' | 'drop';
  readonly devices: readonly string[];
}

export interface NftTable {
  readonly family: string;
  readonly name: string;
  /** A dormant table's base chains are not registered with the kernel. `unknown`: the flags were not understood. */
  readonly dormant: 'yes' | 'no' | 'unknown';
  readonly location: Location;
}

export interface NftChain {
  readonly family: string;
  readonly table: string;
  readonly name: string;
  readonly base: BaseChain | undefined;
  readonly rules: readonly NftRule[];
  readonly mentions: ChainMentions;
  readonly location: Location;
}

export interface NftRule {
  readonly family: string;
  readonly table: string;
  readonly chain: string;
  readonly handle: number | undefined;
  readonly comment: string | undefined;
  /** Where the rule stands in the export; `statementsOf` reads it there. */
  readonly entry: ListedEntry;
  readonly location: Location;
  /** An attribute of the rule that is not known: the rule may mean something else than its statements say. */
  readonly hasUnknownAttribute: boolean;
}

export interface NftSet {
  readonly family: string;
  readonly table: string;
  readonly name: string;
  readonly elements: readonly JsonValue[];
  /** Why the elements in the export may not be those in force. */
  readonly unstable: boolean;
  readonly location: Location;
}

/** Everything one or more files list, by `objectKey`. */
export interface Ruleset {
  readonly tables: ReadonlyMap<string, NftTable>;
  readonly chains: ReadonlyMap<string, NftChain>;
  readonly sets: ReadonlyMap<string, NftSet>;
  /** Interfaces that flow tables are bound to. */
  readonly flowtableDevices: readonly { readonly name: string; readonly location: Location }[];
}

/** Names a chain or set of a table without confusing `a b`.`c` with `a`.`b c`. */
export function objectKey(family: string, table: string, name: string): string {
  return JSON.stringify([family, table, name]);
}

/** Where a value stands in its file. */
export function locate(path: string, position: JsonPosition): Location {
  return { path, region: { startLine: position.line, startColumn: position.column } };
}

/** Reads the statements of a rule. They are kept as text, which takes far less room, so each call reads them anew. */
export function statementsOf(rule: NftRule): readonly JsonValue[] {
  return statementsIn(kindOf(readListed(rule.entry))?.body);
}

/** The statements among the attributes of a rule. */
export function statementsIn(body: JsonValue | undefined): readonly JsonValue[] {
  const expression = memberOf(body, 'expr');
  return expression?.kind === 'array' ? expression.items : [];
}
