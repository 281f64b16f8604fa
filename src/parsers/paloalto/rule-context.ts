import type { Account } from './account.js';
import type { AddressBook } from './addresses.js';
import type { ApplicationBook } from './applications.js';
import type { ObjectTables } from './object-tables.js';
import type { ServiceBook } from './services.js';
import type { ZoneTable } from './zones.js';

/** Everything that the rules of one rulebase refer to. */
export interface RuleContext {
  readonly account: Account;
  readonly tables: ObjectTables;
  readonly addresses: AddressBook;
  readonly services: ServiceBook;
  readonly applications: ApplicationBook;
  readonly zones: ZoneTable;
}
