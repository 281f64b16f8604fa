import type { NetworkProfile } from '../../model/device.js';
import type { Account } from '../windows-shared/account.js';
import type { RuleOrigin } from '../windows-shared/rule.js';
import type { RegistryKey, RegistryValue } from './registry-key.js';

/** A store of firewall policy: what the host's users set, what Group Policy sets, what device management sets. */
export type StoreName = 'local' | 'group-policy' | 'mdm';

/** A rule string with its store. */
export interface StoredRule {
  readonly value: RegistryValue;
  readonly origin: RuleOrigin;
}

/** Names of the profile keys; `standard` is Private in the local store. */
export type ProfileKey = NetworkProfile | 'standard';

/** Settings of one profile key by lower-case name; `programs/` and `ports/` stand for the sub-keys of exceptions. */
export type Settings = ReadonlyMap<string, RegistryValue>;

/** All that the files say about the firewall. */
export interface Stores {
  readonly rules: readonly StoredRule[];
  readonly settings: ReadonlyMap<StoreName, ReadonlyMap<ProfileKey, Settings>>;
  readonly seen: ReadonlySet<'local-rules' | 'group-policy'>;
  /** Files that fill the store of Group Policy. */
  readonly policyFiles: ReadonlySet<string>;
  readonly computerNames: readonly string[];
}

interface Draft {
  readonly account: Account;
  readonly rules: StoredRule[];
  readonly settings: Map<StoreName, Map<ProfileKey, Map<string, RegistryValue>>>;
  readonly seen: Set<'local-rules' | 'group-policy'>;
  readonly policyFiles: Set<string>;
  readonly computerNames: string[];
}

/** Sorts keys and values into stores. Keys outside the firewall's two trees do not filter. */
export function sortIntoStores(keys: readonly RegistryKey[], account: Account): Stores {
  const draft: Draft = { account, rules: [], settings: new Map(), seen: new Set(), policyFiles: new Set(), computerNames: [] };
  for (const key of keys) readKey(key, draft);
  return draft;
}

const LOCAL_TREE = '\\sharedaccess\\parameters\\firewallpolicy';
const POLICY_TREE = '\\policies\\microsoft\\windowsfirewall';

/** What stands below the root of a tree, in lower case; undefined when the key is in neither tree. */
function treeOf(path: string): { readonly store: StoreName; readonly below: string } | undefined {
  const lower = path.toLowerCase();
  for (const [tree, store] of [[LOCAL_TREE, 'local'], [POLICY_TREE, 'group-policy']] as const) {
    const at = lower.indexOf(tree);
    const below = at === -1 ? undefined : lower.slice(at + tree.length);
    if (below === '') return { store, below };
    if (below?.startsWith('\\') === true) return mdmTree(store, below.slice(1));
  }
  return undefined;
}

function mdmTree(store: StoreName, below: string): { readonly store: StoreName; readonly below: string } {
  if (store !== 'local' || (below !== 'mdm' && !below.startsWith('mdm\\'))) return { store, below };
  return { store: 'mdm', below: below.slice(4) };
}

function readKey(key: RegistryKey, draft: Draft): void {
  const tree = treeOf(key.path);
  if (tree === undefined && isFirewallService(key.path)) {
    readService(key, draft);
    return;
  }
  if (tree === undefined) {
    if (key.path !== '') draft.account.count('noEffect', key.location);
    const names = /\\control\\computername\\(?:active)?computername$/iu.test(key.path) ? key.values : [];
    for (const value of key.values) draft.account.count('noEffect', value.location);
    draft.computerNames.push(...names.flatMap(({ name, data }) => (name.toLowerCase() === 'computername' && data.kind === 'text' ? [data.text] : [])));
    return;
  }
  if (tree.store === 'group-policy') {
    draft.seen.add('group-policy');
    draft.policyFiles.add(key.location.path);
  }
  const reader = readerOf(tree.below);
  draft.account.count(reader === undefined ? 'unrecognised' : 'understood', key.location);
  if (reader === undefined) draft.account.report('incomplete', 'unknown_key', key.location, { key: tree.below.slice(0, 100) });
  else reader(key, tree, draft);
  if (reader === undefined) for (const value of key.values) draft.account.count('unrecognised', value.location);
}

/** The services without which there is no firewall: Windows Defender Firewall and the Base Filtering Engine. */
function isFirewallService(path: string): boolean {
  return /\\services\\(?:mpssvc|bfe)$/iu.test(path);
}

/** `Start` is 2 where the service starts by itself. Whatever else it is set to, the firewall may be off. */
function readService(key: RegistryKey, draft: Draft): void {
  const { account } = draft;
  account.count('understood', key.location);
  for (const { name, data, location } of key.values) {
    const isStart = name.toLowerCase() === 'start';
    const starts = data.kind === 'number' && data.value === 2;
    account.count(isStart ? (starts ? 'understood' : 'unsupported') : 'noEffect', location);
    if (isStart && !starts) account.report('incomplete', 'export.unsupported', location, { what: key.path.slice(-100) });
  }
}

type KeyReader = (key: RegistryKey, tree: { readonly store: StoreName; readonly below: string }, draft: Draft) => void;

/** Sub-trees that do not decide about packets, each with its sub-keys; the README says why. */
const WITHOUT_EFFECT: readonly string[] = [
  'restrictedservices\\static',
  'restrictedservices\\appiso',
  'dynamickeywords',
  'hypervfirewallpolicy',
  'phase1authenticationsets',
  'phase2authenticationsets',
  'phase1cryptosets',
  'phase2cryptosets',
  'mainmoderules',
];

function readerOf(below: string): KeyReader | undefined {
  if (WITHOUT_EFFECT.some((prefix) => below === prefix || below.startsWith(`${prefix}\\`))) return ignoreValues;
  if (below === 'restrictedservices' || below === 'restrictedservices\\configurable') return refuseValues;
  if (below === '') return readRootValues;
  if (below === 'firewallrules') return readRules;
  if (below === 'restrictedservices\\configurable\\system') return readRestrictions;
  if (below === 'consecrules') return readConnectionSecurity;
  const [profile = '', ...rest] = below.split('\\');
  return PROFILE_KEYS.has(profile) ? profileReader(rest.join('\\')) : undefined;
}

function profileReader(below: string): KeyReader | undefined {
  if (below === '') return readSettings('');
  if (below === 'logging') return ignoreValues;
  if (below === 'authorizedapplications') return readSettings('programs/');
  if (below === 'globallyopenports') return readSettings('ports/');
  return OLD_EXCEPTIONS.has(below) ? refuseOldExceptions : undefined;
}

const PROFILE_KEYS: ReadonlyMap<string, ProfileKey> = new Map<string, ProfileKey>([
  ['domainprofile', 'domain'],
  ['standardprofile', 'standard'],
  ['privateprofile', 'private'],
  ['publicprofile', 'public'],
]);

/** Exceptions in the way of Windows XP, which policies still can set. */
const OLD_EXCEPTIONS: ReadonlySet<string> = new Set([
  'authorizedapplications\\list',
  'globallyopenports\\list',
  'icmpsettings',
  'remoteadminsettings',
  'services',
  'services\\fileandprint',
  'services\\remotedesktop',
  'services\\upnpframework',
]);

function ignoreValues(key: RegistryKey, _tree: unknown, draft: Draft): void {
  for (const value of key.values) draft.account.count('noEffect', value.location);
}

function refuseValues(key: RegistryKey, tree: { readonly below: string }, draft: Draft): void {
  for (const value of key.values) {
    draft.account.count('unrecognised', value.location);
    draft.account.report('incomplete', 'unknown_key', value.location, { key: `${tree.below}\\${value.name}`.slice(0, 100) });
  }
}

function refuseOldExceptions(key: RegistryKey, tree: { readonly below: string }, draft: Draft): void {
  for (const value of key.values) {
    draft.account.count('unsupported', value.location);
    draft.account.report('incomplete', 'export.unsupported', value.location, { what: tree.below });
  }
}

const ROOT_WITHOUT_EFFECT: ReadonlySet<string> = new Set(['policyversion', 'disablestatefulftp', 'disablestatefulpptp', 'ipsecexempt']);

function readRootValues(key: RegistryKey, _tree: unknown, draft: Draft): void {
  for (const value of key.values) {
    const known = ROOT_WITHOUT_EFFECT.has(value.name.toLowerCase());
    draft.account.count(known ? 'noEffect' : 'unrecognised', value.location);
    if (!known) draft.account.report('incomplete', 'unknown_key', value.location, { key: value.name.slice(0, 100) });
  }
}

/** Rules are counted when they are converted. */
function readRules(key: RegistryKey, tree: { readonly store: StoreName }, draft: Draft): void {
  if (tree.store === 'local') draft.seen.add('local-rules');
  for (const value of key.values) draft.rules.push({ value, origin: tree.store === 'local' ? 'local' : 'policy' });
}

function readRestrictions(key: RegistryKey, _tree: unknown, draft: Draft): void {
  for (const value of key.values) draft.rules.push({ value, origin: 'service-restriction' });
}

/** Rules that demand IPsec refuse peers that cannot do it; which, an export does not tell. */
function readConnectionSecurity(key: RegistryKey, _tree: unknown, draft: Draft): void {
  for (const value of key.values) {
    const inactive = value.data.kind === 'text' && /\|active=false\|/iu.test(value.data.text);
    draft.account.count(inactive ? 'noEffect' : 'unsupported', value.location);
    if (!inactive) draft.account.report('incomplete', 'export.unsupported', value.location, { what: 'ConSecRules' });
  }
}

/** Settings are counted when the profile is put together. */
function readSettings(prefix: string): KeyReader {
  return (key, tree, draft) => {
    const profile = PROFILE_KEYS.get(tree.below.split('\\')[0] ?? '');
    if (profile === undefined) return;
    const store = draft.settings.get(tree.store) ?? new Map<ProfileKey, Map<string, RegistryValue>>();
    const settings = store.get(profile) ?? new Map<string, RegistryValue>();
    draft.settings.set(tree.store, store.set(profile, settings));
    for (const value of key.values) {
      const name = `${prefix}${value.name.toLowerCase()}`;
      const earlier = settings.get(name);
      if (earlier !== undefined) reportRepetition(earlier, value, draft.account);
      // Two control sets that differ: which of them Windows uses is not in the file.
      settings.set(name, earlier === undefined || isSame(earlier, value) ? value : { ...value, data: { kind: 'other' } });
    }
  };
}

/** Two policies that set the same are one; two values of one file are two control sets, of which one is in force. */
function reportRepetition(earlier: RegistryValue, value: RegistryValue, account: Account): void {
  const acrossFiles = earlier.location.path !== value.location.path;
  if (acrossFiles && isSame(earlier, value)) {
    account.count('understood', earlier.location);
    return;
  }
  const name = value.name.slice(0, 100);
  account.count('unrecognised', earlier.location);
  if (acrossFiles) account.report('incomplete', 'files_differ', value.location, { name, path: earlier.location.path });
  else account.report('incomplete', 'repeated_value', value.location, { name });
}

function isSame({ data: left }: RegistryValue, { data: right }: RegistryValue): boolean {
  if (left.kind === 'number') return right.kind === 'number' && left.value === right.value;
  return left.kind === 'text' && right.kind === 'text' && left.text === right.text;
}
