import type { Location } from '../../model/source.js';
import { dependsOnHook, usualCondition } from './condition.js';
import { unrecognised, unsupported, type FileAccount, type RuleAccount } from './file-account.js';
import { familyOfRules } from './header.js';
import { isBuiltIn, STANDARD_TARGETS, type OpenTable, type PendingRule } from './open-table.js';
import { classifyTarget, type ClassifiedTarget, type ParsedRule } from './parse-rule.js';
import type { Chain, ReadRule, Rule, Table } from './ruleset.js';
import { setNames } from './set-condition.js';

/** Reads the targets of a table's rules, now that all its chains are known. Undefined for a table of another name. */
export function finishTable(open: OpenTable, account: RuleAccount): Table | undefined {
  const family = open.family ?? familyOfRules(open.lines) ?? familyOfPath(open.location.path);
  if (family === undefined) account.report.report('incomplete', 'iptables.unknown_family', open.location);
  const user = new Set([...open.chains.keys()].filter((name) => !isBuiltIn(open, name) && !STANDARD_TARGETS.has(name)));
  const table = { name: open.name, family: family ?? 4, backend: open.backend, location: open.location };
  const chains = new Map<string, Chain>();
  for (const chain of open.chains.values()) {
    const pending = [...chain.front.reverse(), ...chain.back];
    const rules: ReadRule[] = [];
    for (const each of pending) {
      const rule = finishRule(account, each, { chain: chain.name, number: rules.length + 1, user, family: table.family });
      if (rule !== undefined) rules.push(rule);
    }
    chains.set(chain.name, { name: chain.name, policy: chain.policy ?? 'unknown', rules, location: chain.location });
  }
  return open.known ? { ...table, chains } : undefined;
}

/** `rules.v6`, `ip6tables.rules`: the usual names where the content has no mark. */
function familyOfPath(path: string): 4 | 6 | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name.includes('v6') || name.includes('ip6')) return 6;
  return name.includes('v4') ? 4 : undefined;
}

interface RulePlace {
  readonly chain: string;
  readonly number: number;
  readonly user: ReadonlySet<string>;
  readonly family: 4 | 6;
}

const BROKEN_RULE: ParsedRule = { options: [], extensions: [], unrecognised: ['"'] };

/** Undefined for a rule of the other family, which its program skips. */
function finishRule(account: RuleAccount, pending: PendingRule, place: RulePlace): ReadRule | undefined {
  const { location } = pending;
  const parsed = pending.parsed ?? BROKEN_RULE;
  const classified = classifyTarget(parsed, place.user);
  const rule: Rule = {
    chain: place.chain,
    number: place.number,
    options: parsed.options,
    extensions: parsed.extensions,
    target: classified.target,
    ...(parsed.comment === undefined ? {} : { comment: parsed.comment }),
    incomplete: parsed.unrecognised.length > 0,
    location,
  };
  const condition = rule.target.kind === 'continue' ? undefined : usualCondition(rule, { family: place.family, sets: account.sets });
  for (const name of setNames(rule)) reportUndefinedSet(account, name, location);
  const doubtful = condition !== undefined && condition.doubts.length > 0;
  if (pending.parsed !== undefined && pending.implied !== true) accountFor(account, { parsed, classified, rule, doubtful });
  if (parsed.family !== undefined && parsed.family !== place.family) return undefined;
  return condition === undefined || dependsOnHook(rule) ? rule : { ...rule, condition };
}

interface FinishedRule {
  readonly parsed: ParsedRule;
  readonly classified: ClassifiedTarget;
  readonly rule: Rule;
  readonly doubtful: boolean;
}

function accountFor(account: FileAccount, { parsed, classified, rule, doubtful }: FinishedRule): void {
  const { location, target } = rule;
  if (parsed.unrecognised.length > 0) unrecognised(account, parsed.unrecognised.slice(0, 3).join(', '), location);
  else if (classified.unsupported !== undefined) unsupported(account, `-j ${classified.unsupported.slice(0, 60)}`, location);
  else if (classified.passive === true) account.coverage.count('noEffect', location);
  else if (target.kind === 'continue') account.coverage.count('understood', location);
  else account.coverage.count(target.kind === 'unknown' || doubtful ? 'partial' : 'understood', location);
}

/** Without an export of the sets none is defined, and the doubt says so where it matters. */
function reportUndefinedSet({ report, sets }: RuleAccount, name: string, location: Location): void {
  if (!sets.exported || sets.locationOf(name) !== undefined) return;
  report.report('incomplete', 'export.undefined_reference', location, { kind: 'ipset', name: name.slice(0, 60) });
}
