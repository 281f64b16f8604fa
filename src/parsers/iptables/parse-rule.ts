import { ACTIVE_TARGETS, EVALUATED_MODULES, PASSIVE_TARGETS, UNEVALUABLE_MODULES, type OptionTable } from './modules.js';
import type { Extension, Option, Target } from './ruleset.js';
import type { Token } from './tokens.js';

/** A rule as far as its own line tells. */
export interface ParsedRule {
  readonly options: readonly Option[];
  readonly extensions: readonly Extension[];
  /** Absent when the line names no target. */
  readonly target?: NamedTarget;
  readonly comment?: string;
  /** What was not understood, as it stands in the line, so that it reads the same in every language. */
  readonly unrecognised: readonly string[];
  /** Set by `-4` and `-6`: the other family's program skips the rule. */
  readonly family?: 4 | 6;
}

/** `-j NAME` or `-g NAME` with the options of the target. */
export interface NamedTarget {
  readonly name: string;
  readonly returns: boolean;
  readonly options: readonly Option[];
}

/** What a target does, once the chains of the table are known. */
export interface ClassifiedTarget {
  readonly target: Target;
  /** The name of a target that is known or guessed to decide, and that is not modelled. */
  readonly unsupported?: string;
  /** True when the target is one of those that filter nothing. */
  readonly passive?: boolean;
}

/** Long name and number of values of every option that needs no extension. */
const BASE_OPTIONS: ReadonlyMap<string, readonly [string, number]> = new Map<string, readonly [string, number]>([
  ['-p', ['--protocol', 1]], ['--protocol', ['--protocol', 1]], ['--proto', ['--protocol', 1]],
  ['-s', ['--source', 1]], ['--source', ['--source', 1]], ['--src', ['--source', 1]],
  ['-d', ['--destination', 1]], ['--destination', ['--destination', 1]], ['--dst', ['--destination', 1]],
  ['-i', ['--in-interface', 1]], ['--in-interface', ['--in-interface', 1]],
  ['-o', ['--out-interface', 1]], ['--out-interface', ['--out-interface', 1]],
  ['-f', ['--fragment', 0]], ['--fragment', ['--fragment', 0]],
  ['-j', ['--jump', 1]], ['--jump', ['--jump', 1]], ['-g', ['--goto', 1]], ['--goto', ['--goto', 1]],
  ['-m', ['--match', 1]], ['--match', ['--match', 1]],
  ['-c', ['--set-counters', 2]], ['--set-counters', ['--set-counters', 2]],
  ['-4', ['--ipv4', 0]], ['--ipv4', ['--ipv4', 0]], ['-6', ['--ipv6', 0]], ['--ipv6', ['--ipv6', 0]],
]);

const NEGATABLE = new Set(['--protocol', '--source', '--destination', '--in-interface', '--out-interface', '--fragment']);

/** `-p tcp --dport 80` loads the module of the protocol by itself. */
const IMPLICIT_MODULES: ReadonlyMap<string, string> = new Map([
  ['tcp', 'tcp'], ['6', 'tcp'], ['udp', 'udp'], ['17', 'udp'], ['udplite', 'udplite'], ['136', 'udplite'],
  ['sctp', 'sctp'], ['132', 'sctp'], ['dccp', 'dccp'], ['33', 'dccp'], ['icmp', 'icmp'], ['1', 'icmp'],
  ['icmpv6', 'icmp6'], ['ipv6-icmp', 'icmp6'], ['58', 'icmp6'], ['esp', 'esp'], ['50', 'esp'], ['ah', 'ah'],
  ['51', 'ah'], ['mh', 'mh'], ['ipv6-mh', 'mh'], ['135', 'mh'],
]);

interface OpenExtension {
  readonly name: string;
  readonly table: OptionTable | undefined;
  readonly options: Option[];
}

interface Draft {
  readonly options: Option[];
  readonly extensions: OpenExtension[];
  readonly unrecognised: string[];
  target: { readonly name: string; readonly returns: boolean; readonly open: OpenExtension } | undefined;
  family: 4 | 6 | undefined;
}

/** Reads what follows `-A CHAIN`. Total: what is not understood is named in `unrecognised`. */
export function parseRule(tokens: readonly Token[]): ParsedRule {
  const draft: Draft = { options: [], extensions: [], unrecognised: [], target: undefined, family: undefined };
  let index = 0;
  while (index < tokens.length) index = readOption(tokens, index, draft);
  const comment = draft.extensions.find((each) => each.name === 'comment')?.options[0]?.values[0];
  return {
    // Copies have no room to spare: every rule of the file keeps these lists.
    options: draft.options.slice(),
    extensions: draft.extensions.map(({ name, options }) => ({ name, options: options.slice() })),
    unrecognised: draft.unrecognised.length === 0 ? NO_WORDS : draft.unrecognised,
    ...(draft.target === undefined ? {} : { target: namedTarget(draft.target) }),
    ...(comment === undefined ? {} : { comment }),
    ...(draft.family === undefined ? {} : { family: draft.family }),
  };
}

/** Reads `[!] option [!] values...` from `start` and tells where the next option begins. */
function readOption(tokens: readonly Token[], start: number, draft: Draft): number {
  let index = start;
  let negated = false;
  if (isBang(tokens[index])) {
    negated = true;
    index += 1;
  }
  const word = tokens[index];
  if (word === undefined || !word.text.startsWith('-') || word.text === '-') {
    draft.unrecognised.push((word?.text ?? '!').slice(0, 30));
    return index + 1;
  }
  const { name, attached } = splitOption(word.text);
  const owner = findOwner(name, draft);
  if (owner === undefined) {
    draft.unrecognised.push(name.slice(0, 60));
    return skipValues(tokens, index + 1);
  }
  index += 1;
  if (owner.count > 0 && attached === undefined && isBang(tokens[index])) {
    // Up to iptables 1.4.2 the mark stood before the value: -s ! 10.0.0.0/8
    if (negated) draft.unrecognised.push(`! ${name} !`);
    negated = true;
    index += 1;
  }
  const values = valuesOf(tokens, index, { attached, count: owner.count });
  index += attached === undefined ? values.length : values.length - 1;
  if (values.length !== owner.count) draft.unrecognised.push(`${name} …`);
  else owner.accept({ name: owner.name, negated, values });
  return index;
}

/** The words that belong to the option, as many as it takes or as are left. */
function valuesOf(tokens: readonly Token[], start: number, { attached, count }: { readonly attached: string | undefined; readonly count: number }): readonly string[] {
  const next = tokens[start];
  if (attached === undefined && count === 0) return NO_WORDS;
  if (attached === undefined && count === 1 && next !== undefined) return [next.text];
  const following = Math.max(count - (attached === undefined ? 0 : 1), 0);
  const words = tokens.slice(start, start + following).map((token) => token.text);
  return attached === undefined ? words : [attached, ...words];
}

const NO_WORDS: readonly string[] = [];

function isBang(token: Token | undefined): boolean {
  return token !== undefined && token.text === '!' && !token.quoted;
}

/** `--dport=80` and `-ptcp` carry their value with them. */
function splitOption(word: string): { readonly name: string; readonly attached?: string } {
  if (!word.startsWith('--')) return word.length > 2 ? { name: word.slice(0, 2), attached: word.slice(2) } : { name: word };
  const equals = word.indexOf('=');
  return equals === -1 ? { name: word } : { name: word.slice(0, equals), attached: word.slice(equals + 1) };
}

function skipValues(tokens: readonly Token[], start: number): number {
  let index = start;
  for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
    if (!token.quoted && (token.text.startsWith('-') || token.text === '!')) break;
    index += 1;
  }
  return index;
}

interface Owner {
  readonly name: string;
  readonly count: number;
  accept(option: Option): void;
}

/** Base options first, then the target's, then those of the extension that was loaded last. */
function findOwner(name: string, draft: Draft): Owner | undefined {
  const base = BASE_OPTIONS.get(name);
  if (base !== undefined) {
    return { name: base[0], count: base[1], accept: (option) => acceptBase(option, draft) };
  }
  const target = draft.target?.open.table?.has(name) === true ? draft.target.open : undefined;
  const owner = target ?? draft.extensions.findLast((each) => each.table?.has(name) === true) ?? implicitOwner(name, draft);
  if (owner === undefined) return undefined;
  return { name, count: owner.table?.get(name) ?? 0, accept: (option) => acceptExtension(option, owner, draft) };
}

function implicitOwner(name: string, draft: Draft): OpenExtension | undefined {
  const protocol = draft.options.find((option) => option.name === '--protocol' && !option.negated)?.values[0];
  const module = IMPLICIT_MODULES.get(protocol?.toLowerCase() ?? '');
  if (module === undefined || draft.extensions.some((each) => each.name === module)) return undefined;
  const table = optionsOf(module);
  if (table?.has(name) !== true) return undefined;
  const extension: OpenExtension = { name: module, table, options: [] };
  draft.extensions.push(extension);
  return extension;
}

function optionsOf(module: string): OptionTable | undefined {
  return EVALUATED_MODULES.get(module) ?? UNEVALUABLE_MODULES.get(module);
}

function acceptBase(option: Option, draft: Draft): void {
  const value = option.values[0] ?? '';
  if (option.negated && !NEGATABLE.has(option.name)) draft.unrecognised.push(`! ${option.name}`);
  switch (option.name) {
    case '--match':
      acceptModule(value, draft);
      return;
    case '--jump':
    case '--goto':
      acceptTarget(value, option.name === '--jump', draft);
      return;
    case '--ipv4':
    case '--ipv6':
      draft.family = option.name === '--ipv4' ? 4 : 6;
      return;
    case '--set-counters':
      return;
    default:
      if (draft.options.some((each) => each.name === option.name)) draft.unrecognised.push(`${option.name} … ${option.name}`);
      else draft.options.push(option);
  }
}

function acceptModule(name: string, draft: Draft): void {
  const table = optionsOf(name);
  if (table === undefined) draft.unrecognised.push(`-m ${name.slice(0, 60)}`);
  draft.extensions.push({ name, table, options: [] });
}

function acceptTarget(name: string, returns: boolean, draft: Draft): void {
  if (draft.target !== undefined) {
    draft.unrecognised.push('-j … -j');
    return;
  }
  const table = ACTIVE_TARGETS.get(name) ?? PASSIVE_TARGETS.get(name);
  draft.target = { name, returns, open: { name, table, options: [] } };
}

function acceptExtension(option: Option, owner: OpenExtension, draft: Draft): void {
  if (owner === draft.target?.open && option.negated) draft.unrecognised.push(`! ${option.name}`);
  const again = owner.options.some((each) => each.name === option.name);
  // --to-destination, --strip-options and policy elements may come again; a condition may not.
  if (again && owner !== draft.target?.open && owner.name !== 'policy') draft.unrecognised.push(`${option.name} … ${option.name}`);
  else owner.options.push(option);
}

function namedTarget({ name, returns, open }: NonNullable<Draft['target']>): NamedTarget {
  return { name, returns, options: open.options };
}

/** @param chains the user-defined chains of the table, which a target name means first */
export function classifyTarget(rule: ParsedRule, chains: ReadonlySet<string>): ClassifiedTarget {
  if (rule.target === undefined) {
    // A line with an unknown option may have lost its target to it.
    return { target: rule.unrecognised.length > 0 ? { kind: 'unknown', name: '' } : { kind: 'continue' } };
  }
  const { name, returns, options } = rule.target;
  if (chains.has(name) || !returns) return { target: { kind: 'call', chain: name, returns } };
  if (PASSIVE_TARGETS.has(name)) return { target: { kind: 'continue' }, passive: true };
  switch (name) {
    case 'ACCEPT':
      return { target: { kind: 'permit' } };
    case 'DROP':
    case 'REJECT':
      return { target: { kind: 'deny' } };
    case 'RETURN':
      return { target: { kind: 'return' } };
    case 'NOTRACK':
      return { target: { kind: 'untrack' } };
    case 'CT': {
      const untracked = options.some((option) => option.name === '--notrack');
      return { target: { kind: untracked ? 'untrack' : 'continue' } };
    }
    case 'DNAT':
    case 'SNAT':
    case 'MASQUERADE':
    case 'REDIRECT':
    case 'NETMAP':
      return { target: { kind: 'translate', name, options } };
    case 'QUEUE':
    case 'NFQUEUE':
      return { target: { kind: 'unknown', name } };
    default:
      return { target: { kind: 'unknown', name }, unsupported: name };
  }
}
