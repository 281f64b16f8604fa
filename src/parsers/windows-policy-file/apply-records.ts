import { atLine, type Location } from '../../model/source.js';
import type { Account } from '../windows-shared/account.js';
import { dataOfBytes } from '../windows-store-shared/registry-data.js';
import type { RegistryKey, RegistryValue } from '../windows-store-shared/registry-key.js';
import type { StoreFile } from '../windows-store-shared/store-format.js';
import type { PolicyRecord } from './records.js';

interface KeyDraft {
  readonly path: string;
  readonly location: Location;
  readonly values: Map<string, RegistryValue>;
}

interface Draft {
  readonly account: Account;
  readonly keys: Map<string, KeyDraft>;
  readonly deletions: Location[];
}

/** Keys whose values decide: the firewall's, and those of the services that it runs in. */
const FIREWALL = /\\policies\\microsoft\\windowsfirewall(?:\\|$)|\\services\\(?:mpssvc|bfe)$/iu;
/** Keys that hold one of those keys somewhere below them. */
const ABOVE_FIREWALL = /^(?:software(?:\\policies(?:\\microsoft)?)?|system(?:\\[^\\]+(?:\\services(?:\\sharedaccess(?:\\parameters)?)?)?)?)$/iu;
const LOCAL_STORE = /\\sharedaccess\\parameters\\firewallpolicy(?:\\|$)/iu;

/**
 * Writes the records one after the other into an empty registry, as Windows does ([MS-GPREG] 3.2.5.1): a later record
 * beats an earlier one, and deletions take away what stands before them. What is left is what the policy sets.
 */
export function applyRecords(records: readonly PolicyRecord[], path: string, account: Account): StoreFile {
  const draft: Draft = { account, keys: new Map(), deletions: [] };
  for (const [index, record] of records.entries()) {
    const location = atLine(path, index + 1);
    if (LOCAL_STORE.test(record.key)) refuse(record.key, location, draft);
    else if (record.value.startsWith('**')) applySpecial(record, location, draft);
    else writeValue(record, location, draft);
  }
  const keys = [...draft.keys.values()].map((key): RegistryKey => ({ path: key.path, location: key.location, values: [...key.values.values()] }));
  return { keys, deletions: draft.deletions };
}

/** A policy may write anywhere; what it puts over the host's own store is not what that store holds without it. */
function refuse(what: string, location: Location, { account }: Draft): void {
  account.count('unsupported', location);
  account.report('incomplete', 'export.unsupported', location, { what: what.slice(0, 200) });
}

/** A record without a value's name and data makes its key and nothing else. */
function writeValue({ key: path, value: name, type, data }: PolicyRecord, location: Location, draft: Draft): void {
  const lower = path.toLowerCase();
  const known = draft.keys.get(lower);
  const key = known ?? { path, location, values: new Map<string, RegistryValue>() };
  if (known === undefined) draft.keys.set(lower, key);
  if (name === '' && data.length === 0) {
    if (known !== undefined) draft.account.count('understood', location);
    return;
  }
  const earlier = key.values.get(name.toLowerCase());
  if (earlier !== undefined) draft.account.count('understood', earlier.location);
  key.values.set(name.toLowerCase(), { name, data: dataOfBytes(data, type), location });
}

/** `**Del.name`, `**DelVals.`, `**DeleteValues`, `**SecureKey`; case does not matter. Any other is refused. */
function applySpecial(record: PolicyRecord, location: Location, draft: Draft): void {
  const { account } = draft;
  const special = record.value.toLowerCase();
  const concerned = FIREWALL.test(record.key) || (special === '**deletekeys' && ABOVE_FIREWALL.test(record.key));
  if (!concerned || special === '**securekey') {
    account.count('noEffect', location);
    return;
  }
  const names = namesToDelete(record);
  if (names === undefined) {
    refuse(record.value, location, draft);
    return;
  }
  account.count('understood', location);
  draft.deletions.push(location);
  const values = draft.keys.get(record.key.toLowerCase())?.values;
  if (values === undefined) return;
  for (const name of names === 'all' ? [...values.keys()] : names) {
    const removed = values.get(name);
    if (removed !== undefined) account.count('understood', removed.location);
    values.delete(name);
  }
}

/** Names in lower case; undefined for what deletes no values, or not readably. */
function namesToDelete({ value, type, data }: PolicyRecord): readonly string[] | 'all' | undefined {
  const special = value.toLowerCase();
  if (special.startsWith('**del.')) return [special.slice('**del.'.length)];
  if (special === '**delvals.' || special === '**delvals') return 'all';
  const list = special === '**deletevalues' ? dataOfBytes(data, type) : undefined;
  return list?.kind === 'text' ? list.text.toLowerCase().split(';').map((name) => name.trim()) : undefined;
}
