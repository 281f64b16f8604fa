import type { ElementState } from '../../model/coverage.js';
import type { Doubt } from '../../model/device.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { diagnostic } from '../../model/diagnostic.js';
import type { Message, MessageParameters } from '../../model/message.js';
import type { Location } from '../../model/source.js';
import type { JsonPosition, JsonValue } from '../shared/json-reader.js';
import type { Condition, ConditionScope } from './condition.js';
import { matchCondition } from './conditions.js';
import { unknownInStatement } from './grammar.js';
import { kindOf, memberOf, textOf, type KindAndBody } from './json-shape.js';
import { readMap } from './maps.js';
import { effectiveChange } from './packet-changes.js';
import { mergedBounds, withMergedNegations } from './merged-negations.js';
import { locate, statementsOf, type NftRule, type NftSet } from './ruleset.js';
import { ALWAYS, inDoubt, intersectBounds, isExact, NEVER, uniteBounds, type Bounds } from './region.js';
import { readMapVerdict, readVerdict, rejectedPackets, verdictName, type Verdict } from './verdicts.js';

/** One way a rule can end, with the packets that take it. */
export interface Step {
  readonly when: Bounds;
  readonly verdict: Verdict;
  readonly doubts: readonly Doubt[];
  /** The sets that the rule looks into. */
  readonly sets: readonly NftSet[];
}

/** A rule as steps that are tried in order, and what is to be said about it. */
export interface CompiledRule {
  readonly steps: readonly Step[];
  readonly state: ElementState;
  readonly diagnostics: readonly Diagnostic[];
  /** The packets that it exempts from connection tracking; undefined for a rule that does no such thing. */
  readonly exempt: Bounds | undefined;
}

/** Reasons kept for one rule. */
const DOUBT_LIMIT = 20;

interface Progress {
  readonly rule: NftRule;
  readonly scope: ConditionScope;
  readonly steps: Step[];
  readonly diagnostics: Diagnostic[];
  readonly doubts: Doubt[];
  readonly sets: NftSet[];
  /** The packets for which every statement so far let the rule go on. */
  here: Bounds;
  exempt: Bounds | undefined;
  state: ElementState;
  /** Where the statement stands that is being read. */
  statement: JsonPosition;
  /** The same, once somebody has asked. */
  location: Location | undefined;
}

/** Reads a rule's statements in order: each is a condition, a verdict or without effect on filtering. */
export function compileRule(rule: NftRule, scope: ConditionScope): CompiledRule {
  const progress: Progress = {
    rule,
    scope,
    steps: [],
    diagnostics: [],
    doubts: [],
    sets: [],
    here: ALWAYS,
    exempt: undefined,
    state: 'understood',
    statement: rule.entry,
    location: rule.location,
  };
  if (rule.hasUnknownAttribute) reportUnrecognised(progress, 'an attribute of a rule');
  for (const [statement, ...joined] of withMergedNegations(statementsOf(rule))) {
    if (statement === undefined) continue;
    if (joined.length === 0) applyStatement(statement, progress);
    else applyMergedNegations([statement, ...joined], progress);
  }
  const { steps, state, diagnostics, exempt } = progress;
  // Copies take as much room as they hold; what grows takes more.
  return { steps: steps.slice(), state, diagnostics: diagnostics.length === 0 ? NO_DIAGNOSTICS : diagnostics, exempt };
}

function applyStatement(statement: JsonValue, progress: Progress): void {
  progress.statement = statement;
  progress.location = undefined;
  const unknown = unknownInStatement(statement);
  const found = kindOf(statement);
  if (unknown !== undefined || found === undefined) {
    reportUnrecognised(progress, unknown ?? 'a statement');
    addStep(progress, { kind: 'uncertain' });
    return;
  }
  if (applyCondition(found, progress)) return;
  if (applyVerdict(found, progress)) return;
  applyOther(found, progress);
}

function applyMergedNegations(statements: readonly JsonValue[], progress: Progress): void {
  const all: Bounds[] = [];
  for (const statement of statements) {
    progress.statement = statement;
    progress.location = undefined;
    const condition = matchCondition(kindOf(statement)?.body ?? statement, progress.scope);
    noteCondition(progress, condition);
    all.push(condition.bounds);
  }
  const bounds = mergedBounds(all);
  progress.here = intersectBounds(progress.here, bounds);
  if (!isExact(bounds)) addDoubt(progress, { code: 'nftables.doubt_merged_negations', parameters: {} });
}

/** Where the statement stands. Few statements are worth a word, so the place is made for those only. */
function place(progress: Progress): Location {
  progress.location ??= locate(progress.rule.location.path, progress.statement);
  return progress.location;
}

const NO_DOUBTS: readonly Doubt[] = [];
const NO_DIAGNOSTICS: readonly Diagnostic[] = [];

const SEVERITY: Readonly<Record<ElementState, number>> = { understood: 0, noEffect: 0, partial: 1, unsupported: 2, unrecognised: 3 };

function worsen(progress: Progress, state: ElementState): void {
  if (SEVERITY[state] > SEVERITY[progress.state]) progress.state = state;
}

function reportUnrecognised(progress: Progress, what: string): void {
  progress.diagnostics.push(diagnostic('incomplete', 'export.unrecognised', place(progress), { what }));
  worsen(progress, 'unrecognised');
  putInDoubt(progress, { code: 'nftables.doubt_not_understood', parameters: { what } });
}

function reportUnsupported(progress: Progress, what: string): void {
  progress.diagnostics.push(diagnostic('incomplete', 'export.unsupported', place(progress), { what }));
  worsen(progress, 'unsupported');
  putInDoubt(progress, { code: 'nftables.doubt_not_understood', parameters: { what } });
}

/** From here on the rule may or may not hold. */
function putInDoubt(progress: Progress, reason: Message): void {
  progress.here = inDoubt(progress.here);
  addDoubt(progress, reason);
}

function addDoubt(progress: Progress, reason: Message): void {
  const location = place(progress);
  const isKnown = progress.doubts.some((doubt) => doubt.code === reason.code && doubt.location === location);
  if (isKnown || progress.doubts.length >= DOUBT_LIMIT) return;
  progress.doubts.push({ ...reason, location });
  worsen(progress, 'partial');
}

function addStep(progress: Progress, verdict: Verdict, when: Bounds = progress.here): void {
  if (when.may.length === 0) return;
  const doubts = progress.doubts.length === 0 ? NO_DOUBTS : [...progress.doubts];
  progress.steps.push({ when, verdict, doubts, sets: progress.sets });
}

function addCondition(progress: Progress, condition: Condition): void {
  noteCondition(progress, condition);
  progress.here = intersectBounds(progress.here, condition.bounds);
}

function noteCondition(progress: Progress, condition: Condition): void {
  if (condition.set !== undefined) progress.sets.push(condition.set);
  if (condition.undefinedSet !== undefined) {
    const parameters = { kind: 'set', name: condition.undefinedSet.slice(0, 200) };
    progress.diagnostics.push(diagnostic('incomplete', 'export.undefined_reference', place(progress), parameters));
    worsen(progress, 'unrecognised');
  }
  if (condition.unrecognised !== undefined) {
    progress.diagnostics.push(diagnostic('incomplete', 'export.unrecognised', place(progress), { what: condition.unrecognised }));
    worsen(progress, 'unrecognised');
  }
  if (!isExact(condition.bounds)) for (const doubt of condition.doubts) addDoubt(progress, doubt);
}

/** Statements that stop the rule for some packets and what it is that cannot be told about them. */
const UNEVALUABLE: ReadonlySet<string> = new Set(['limit', 'quota', 'ct count', 'meter', 'flow']);

function applyCondition(found: KindAndBody, progress: Progress): boolean {
  if (found.kind === 'match') {
    addCondition(progress, matchCondition(found.body, progress.scope));
    return true;
  }
  // A lookup that finds no object ends the rule, and so does a set that is full.
  const isLookup = OBJECT_REFERENCES.has(found.kind) && memberOf(found.body, 'map') !== undefined;
  const fillsSet = (found.kind === 'set' || found.kind === 'map') && textOf(found.body, 'op') !== 'delete';
  if (!UNEVALUABLE.has(found.kind) && !isLookup && !fillsSet) return false;
  putInDoubt(progress, { code: 'doubt.unevaluable', parameters: { what: fillsSet ? 'add @set' : found.kind } });
  return true;
}

const OBJECT_REFERENCES: ReadonlySet<string> = new Set(['counter', 'ct helper', 'ct timeout', 'ct expectation', 'secmark', 'synproxy']);

function applyVerdict(found: KindAndBody, progress: Progress): boolean {
  if (found.kind === 'vmap') {
    applyVerdictMap(found.body, progress);
    return true;
  }
  const verdict = readVerdict(found);
  if (verdict === undefined) return false;
  if (found.kind === 'reject') progress.here = intersectBounds(progress.here, rejectedPackets(found.body));
  if (verdict.kind === 'queue') addDoubt(progress, { code: 'nftables.doubt_queue', parameters: {} });
  if (verdict.kind !== 'continue') {
    addStep(progress, verdict);
    progress.here = NEVER;
  }
  return true;
}

/** A key that is in the map gives its verdict; one that is not ends the rule and the next rule is tried. */
function applyVerdictMap(body: JsonValue, progress: Progress): void {
  const map = readMap(body, verdictName, progress.scope);
  if (map.kind === 'unknown') {
    noteCondition(progress, map.condition);
    progress.here = inDoubt(intersectBounds(progress.here, map.condition.bounds));
    addStep(progress, { kind: 'uncertain' });
    return;
  }
  if (map.set !== undefined) progress.sets.push(map.set);
  const before = progress.here;
  const continuing: Bounds[] = [NEVER];
  for (const { data, condition } of map.outcomes) {
    noteCondition(progress, condition);
    const when = intersectBounds(before, condition.bounds);
    const verdict = readMapVerdict(data);
    if (verdict === undefined) {
      progress.here = when;
      reportUnrecognised(progress, 'a verdict of a map');
      addStep(progress, { kind: 'uncertain' }, inDoubt(when));
    } else if (verdict.kind === 'continue') continuing.push(when);
    else addStep(progress, verdict, when);
  }
  progress.here = uniteBounds(continuing);
}

/** Statements that change nothing a filter asks for; the README says why for each. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  'counter', 'log', 'notrack', 'last', 'secmark', 'ct helper', 'ct timeout', 'ct expectation', 'reset', 'set', 'map',
]);

function applyOther(found: KindAndBody, progress: Progress): void {
  if (found.kind === 'notrack') progress.exempt = progress.here;
  if (WITHOUT_EFFECT.has(found.kind)) return;
  if (found.kind === 'mangle') return applyMangle(found.body, progress);
  if (found.kind === 'xt') return applyExtension(found.body, progress);
  if (UNSUPPORTED.has(found.kind)) {
    reportUnsupported(progress, found.kind);
    addStep(progress, { kind: 'uncertain' });
    return;
  }
  reportUnrecognised(progress, `the statement "${found.kind}"`);
  addStep(progress, { kind: 'uncertain' });
}

const UNSUPPORTED: ReadonlySet<string> = new Set(['dup', 'fwd', 'synproxy', 'tproxy']);

function applyMangle(body: JsonValue, progress: Progress): void {
  const change = effectiveChange(body);
  if (change !== undefined) reportUnsupported(progress, `${change} set`);
}

/** iptables-nft's extensions: nft prints their names and not what they compare with or do. */
function applyExtension(body: JsonValue, progress: Progress): void {
  const type = textOf(body, 'type') ?? '';
  const name = textOf(body, 'name') ?? '';
  if (type === 'match' && name === 'comment') return;
  const parameters: MessageParameters = { type: type.slice(0, 40), name: name.slice(0, 60) };
  progress.diagnostics.push(diagnostic('incomplete', 'nftables.xt', place(progress), parameters));
  worsen(progress, 'unsupported');
  putInDoubt(progress, { code: 'nftables.doubt_xt', parameters });
  if (type !== 'match') addStep(progress, { kind: 'uncertain' });
}
