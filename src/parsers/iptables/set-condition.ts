import type { Match } from '../../model/device.js';
import { EVERYTHING, NOTHING, subtractSpacesUpTo, type HeaderSpace } from '../../model/header-space.js';
import type { Location } from '../../model/source.js';
import { namedInterfaces } from '../shared/chains/interface-set.js';
import { doubt, narrowAddresses, type ConditionDraft } from './condition-draft.js';
import { presenceAt } from './interface-condition.js';
import type { Direction, SetPart } from './ipset-match.js';
import type { Ipsets } from './ipsets.js';
import type { Option, Rule } from './ruleset.js';

/** Options that ask the counters of an element, or turn exceptions into matches. */
const ASKING: ReadonlySet<string> = new Set(['--return-nomatch', '--packets-eq', '--packets-lt', '--packets-gt', '--bytes-eq', '--bytes-lt', '--bytes-gt']);
/** A complement in more pieces than this is given up. */
const MAX_PIECES = 2000;

/** `-m set [!] --match-set NAME src,dst`: the sets of ipset(8). Without an export of them a set is in doubt. */
export function applySets(draft: ConditionDraft, options: readonly Option[]): void {
  const questions = options.filter(isQuestion);
  const asksMore = options.some(({ name }) => ASKING.has(name));
  if (questions.length === 0) doubt(draft, 'iptables.set_in_doubt', { name: '?' });
  for (const question of questions) applySet(draft, question, asksMore);
}

/** The sets that a rule asks. */
export function setNames({ extensions }: Rule): readonly string[] {
  return extensions.filter(({ name }) => name === 'set').flatMap(({ options }) => options.filter(isQuestion).map(({ values }) => values[0] ?? '?'));
}

/** Where the sets that a rule asks are defined. */
export function setLocations(rule: Rule, sets: Ipsets): readonly Location[] {
  return setNames(rule).map((name) => sets.locationOf(name)).filter((location) => location !== undefined);
}

/** Names of the sets that rules of this text add to or delete from: `-j SET --add-set NAME src`. */
export function changedSets(text: string): readonly string[] {
  return [...text.matchAll(/--(?:add|del)-set[ \t]+"?([^\s"]+)/gu)].map(([, name = '']) => name);
}

function isQuestion({ name }: Option): boolean {
  return name === '--match-set' || name === '--set';
}

function applySet(draft: ConditionDraft, { values, negated }: Option, asksMore: boolean): void {
  const [name = '?', directionText = ''] = values;
  const shown = { name: name.slice(0, 60) };
  const directions = directionText.split(',');
  const { sets, family } = draft.context;
  const answer = directions.every(isDirection) ? sets.ask({ name, directions, family }) : undefined;
  if (answer === undefined) return doubt(draft, 'iptables.set_in_doubt', shown);
  if (answer.changes) return doubt(draft, 'iptables.set_changes', shown);
  const parts = answer.parts.filter((part) => hasInterface(draft, part));
  const known = asksMore ? inDoubt(parts) : parts;
  const isExact = narrowByInterface(draft, known, negated) ?? narrowByParts(draft, known, negated);
  if (!isExact) draft.doubts.push({ code: 'iptables.set_partly_known', parameters: shown, location: draft.location });
}

function isDirection(text: string): text is Direction {
  return text === 'src' || text === 'dst';
}

/** Where packets have no such interface, an element that names one does not match. */
function hasInterface(draft: ConditionDraft, { interface: condition }: SetPart): boolean {
  return condition === undefined || presenceAt(draft.context.hook, condition.field) !== 'no';
}

/** Exceptions are turned round by `--return-nomatch`, so that anything in the reach of the set may match. */
function inDoubt(parts: readonly SetPart[]): readonly SetPart[] {
  return parts.length === 0 ? parts : [{ match: { must: NOTHING, may: EVERYTHING } }];
}

/** A set whose elements all name one interface is a condition on it and on the rest. Undefined for any other set. */
function narrowByInterface(draft: ConditionDraft, parts: readonly SetPart[], negated: boolean): boolean | undefined {
  const [only, ...others] = parts;
  const condition = only?.interface;
  if (only === undefined || condition === undefined || others.length > 0 || negated) return undefined;
  if (draft[condition.field] !== undefined || presenceAt(draft.context.hook, condition.field) !== 'yes') return undefined;
  draft[condition.field] = namedInterfaces([condition.pattern], false);
  draft.further.push(only.match);
  return only.match.must === only.match.may;
}

/** True when nothing of it is in doubt. */
function narrowByParts(draft: ConditionDraft, parts: readonly SetPart[], negated: boolean): boolean {
  const may = parts.flatMap(({ match }) => match.may);
  const isExact = parts.every(({ match, interface: condition }) => condition === undefined && match.must === match.may);
  const must = isExact ? may : parts.flatMap(({ match, interface: condition }) => (condition === undefined ? match.must : []));
  if (isExact && narrowOneField(draft, may, negated)) return true;
  const match: Match = { must, may };
  if (!negated) {
    draft.further.push(match);
    return isExact;
  }
  const outside = subtractSpacesUpTo(EVERYTHING, may, MAX_PIECES);
  const widest = isExact ? outside : subtractSpacesUpTo(EVERYTHING, must, MAX_PIECES);
  draft.further.push({ must: outside ?? NOTHING, may: widest ?? EVERYTHING });
  return isExact && outside !== undefined;
}

/** Addresses alone stay in the one box of the rule. */
function narrowOneField(draft: ConditionDraft, space: HeaderSpace, negated: boolean): boolean {
  const [only, ...others] = space;
  if (only === undefined || others.length > 0 || only.protocols.length !== 1 || only.protocols[0]?.last !== 255) return false;
  const fields = (['source', 'destination'] as const).filter((field) => !isEveryAddress(only[field]));
  const [field] = fields;
  if (field === undefined || fields.length > 1 || only.protocols[0].first !== 0) return false;
  narrowAddresses(draft, field, { ips: only[field], negated });
  return true;
}

function isEveryAddress(ips: HeaderSpace[number]['source']): boolean {
  const [range] = ips;
  return ips.length === 1 && range?.first === 0n && range.last === (1n << 128n) - 1n;
}
