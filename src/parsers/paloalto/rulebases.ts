import type { LineAction } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { Account } from './account.js';
import type { Layer } from './layers.js';
import { NOTHING_NAMED, RULEBASE_NOTES, RULE_NOTES } from './no-effect.js';
import { child, keyOf, plainValue, type ConfigNode } from './tree.js';

/** The rules of one rulebase, not yet read. */
export interface Rulebase {
  readonly account: Account;
  readonly security: readonly ConfigNode[];
  readonly nat: readonly ConfigNode[];
  readonly defaults: readonly DefaultRule[];
  readonly location: Location;
  /** True when the file has a list of security rules, even an empty one. */
  readonly hasSecurity: boolean;
}

/** `intrazone-default` or `interzone-default` with settings of their own. */
export interface DefaultRule {
  readonly name: string;
  readonly action: LineAction | undefined;
  readonly isUnsure: boolean;
  readonly location: Location;
}

const RULEBASE = { read: new Set(['security', 'nat', 'default-security-rules', 'pbf', 'dos', 'authentication', 'captive-portal', 'sdwan']), noEffect: RULEBASE_NOTES };
const RULES = { read: new Set(['rules']), noEffect: NOTHING_NAMED };

/** Opens a rulebase of a container; undefined when it has none of that name. */
export function openRulebase({ account, fields }: Layer, name: 'rulebase' | 'pre-rulebase' | 'post-rulebase'): Rulebase | undefined {
  const node = fields.node(name);
  if (node === undefined) return undefined;
  const inner = account.fields(node, RULEBASE);
  const rulesOf = (kind: string): readonly ConfigNode[] => {
    const section = inner.node(kind);
    return section === undefined ? [] : account.entries(account.fields(section, RULES).node('rules'));
  };
  const read = { security: rulesOf('security'), nat: rulesOf('nat'), defaults: rulesOf('default-security-rules').map((entry) => readDefault(entry, account)) };
  // Routing by policy, by link quality and logins decide what passes and where to, beside the rules that are read.
  for (const kind of ['pbf', 'dos', 'authentication', 'captive-portal', 'sdwan']) for (const entry of rulesOf(kind)) reportUnlessHarmless(entry, kind, account);
  return { account, ...read, location: account.at(inner.node('security') ?? node), hasSecurity: inner.has('security') };
}

function reportUnlessHarmless(entry: ConfigNode, kind: string, account: Account): void {
  const actions = child(entry, 'action');
  const isOff = plainValue(child(entry, 'disabled')) === 'yes';
  const isNoForwarding = kind === 'pbf' && child(actions ?? entry, 'no-pbf') !== undefined;
  const onlyLimits = kind === 'dos' && actions !== undefined && child(actions, 'deny') === undefined && plainValue(actions) !== 'deny';
  if (isOff || isNoForwarding || onlyLimits) account.markTree(entry, 'understood');
  else account.unsupported(entry, `${kind} rule "${keyOf(entry).slice(0, 60)}"`);
}

const DEFAULT_RULE = { read: new Set(['action', 'description']), noEffect: RULE_NOTES };

function readDefault(entry: ConfigNode, account: Account): DefaultRule {
  const fields = account.fields(entry, DEFAULT_RULE);
  fields.value('description');
  const stated = fields.value('action');
  const name = keyOf(entry);
  const location = account.at(entry);
  const known = name === 'intrazone-default' || name === 'interzone-default';
  const action = stated === undefined ? undefined : stated === 'allow' ? 'permit' : 'deny';
  const isWord = stated === undefined || ['allow', 'deny', 'drop', 'reset-client', 'reset-server', 'reset-both'].includes(stated);
  if (!known || !isWord) account.report('incomplete', 'export.invalid_value', location, { what: name.slice(0, 60), value: (stated ?? '').slice(0, 60), expected: 'intrazone-default, interzone-default; allow, deny' });
  return { name, action, isUnsure: !known || !isWord || fields.unknown.length > 0, location };
}
