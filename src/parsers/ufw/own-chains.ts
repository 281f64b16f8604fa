/** The chains that ufw builds itself, before and after it loads the files (ufw_start in ufw-init-functions of ufw 0.36). */
import { declareChain, openChain, type OpenTable } from '../iptables/open-table.js';
import { parseRule } from '../iptables/parse-rule.js';
import { tokenise } from '../iptables/tokens.js';
import type { Location } from '../../model/source.js';

/** What a default policy of ufw may be. */
export type UfwPolicy = 'ACCEPT' | 'DROP' | 'REJECT';

/** Default policies by built-in chain; undefined when the files do not tell. */
export type UfwPolicies = Readonly<Record<'INPUT' | 'OUTPUT' | 'FORWARD', UfwPolicy | undefined>>;

const CHAINS = ['INPUT', 'OUTPUT', 'FORWARD'] as const;
const STAGES = ['before-logging', 'before', 'after', 'after-logging', 'reject', 'track'];
const SECONDARY = ['logging-deny', 'logging-allow'];
const USER_CHAINS = ['user-input', 'user-output', 'user-forward', 'user-logging-input', 'user-logging-output', 'user-logging-forward', 'user-limit', 'user-limit-accept'];

/** Where rules that no file holds are said to stand. */
export interface OwnChains {
  readonly prefix: 'ufw' | 'ufw6';
  readonly policies: UfwPolicies;
  readonly location: Location;
}

/** An empty filter table of one family. */
export function emptyTable(name: string, family: 4 | 6, location: Location): OpenTable {
  return { name, known: true, family, backend: 'unknown', location, chains: new Map(), declared: new Set(), lines: [] };
}

/** What stands in the table before the first file is loaded. */
export function addPrimaryChains(table: OpenTable, { prefix, policies, location }: OwnChains): void {
  const declare = (name: string): void => {
    declareChain(table, { name, policy: '-', location });
  };
  for (const hook of CHAINS) for (const stage of STAGES) declare(`${prefix}-${stage}-${hook.toLowerCase()}`);
  for (const name of [...SECONDARY, ...USER_CHAINS]) declare(`${prefix}-${name}`);
  for (const hook of CHAINS) {
    const end = hook.toLowerCase();
    const policy = policies[hook];
    for (const stage of STAGES) addRule(table, `-A ${hook} -j ${prefix}-${stage}-${end}`, location);
    const skip = `${prefix}-skip-to-policy-${end}`;
    declare(skip);
    if (policy === undefined) addUnknown(table, skip, location);
    else addRule(table, `-A ${skip} -j ${policy}`, location);
    if (policy === 'REJECT') addRule(table, `-A ${prefix}-reject-${end} -j REJECT`, location);
    if (policy !== 'ACCEPT') continue;
    for (const protocol of ['tcp', 'udp']) addRule(table, `-A ${prefix}-track-${end} -p ${protocol} -m conntrack --ctstate NEW -j ACCEPT`, location);
  }
}

/** What ufw adds when the files are loaded: the way into the user's rules, and the policies. */
export function addLastRules(table: OpenTable, { prefix, policies, location }: OwnChains): void {
  for (const hook of CHAINS) {
    const end = hook.toLowerCase();
    addRule(table, `-A ${prefix}-before-${end} -j ${prefix}-user-${end}`, location);
    setPolicy(table, { hook, policy: policies[hook], location });
  }
}

/** Stands for rules that are in a file nobody gave: they may do anything. */
export function addUnknown(table: OpenTable, chain: string, location: Location): void {
  openChain(table, chain, location).back.push({ parsed: undefined, location });
}

/** A built-in chain's policy; REJECT is DROP there, behind a rule that rejects. */
export function setPolicy(table: OpenTable, { hook, policy, location }: { readonly hook: string; readonly policy: UfwPolicy | undefined; readonly location: Location }): void {
  if (policy === undefined) return;
  openChain(table, hook, location).policy = policy === 'ACCEPT' ? 'permit' : 'deny';
}

/** Adds a rule that stands in no file. */
export function addRule(table: OpenTable, text: string, location: Location): void {
  const [, chain, ...words] = tokenise(text) ?? [];
  if (chain === undefined) throw new Error(`not a rule: ${text}`);
  openChain(table, chain.text, location).back.push({ parsed: parseRule(words), location, implied: true });
}
