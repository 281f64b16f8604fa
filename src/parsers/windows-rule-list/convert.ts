import type { Doubt, NetworkProfile } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import type { Account } from '../windows-shared/account.js';
import { isBuiltInGroupName } from '../windows-shared/built-in.js';
import { convertRule, type ConvertedRule } from '../windows-shared/convert-rule.js';
import { anyCondition, listCondition, NETWORK_PROFILES, type Condition, type WindowsAction } from '../windows-shared/rule.js';
import type { Column } from './columns.js';

/** One row of the list: what each column says. */
export interface ListedRule {
  readonly cells: ReadonlyMap<Column, string>;
  readonly location: Location;
}

const ENABLED: ReadonlyMap<string, boolean> = new Map([['yes', true], ['はい', true], ['no', false], ['いいえ', false]]);

const ACTIONS: ReadonlyMap<string, WindowsAction> = new Map<string, WindowsAction>([
  ['allow', 'allow'], ['許可', 'allow'],
  ['block', 'block'], ['ブロック', 'block'],
]);

const PROFILES: ReadonlyMap<string, readonly NetworkProfile[]> = new Map<string, readonly NetworkProfile[]>([
  ['all', NETWORK_PROFILES], ['すべて', NETWORK_PROFILES],
  ['domain', ['domain']], ['ドメイン', ['domain']],
  ['private', ['private']], ['プライベート', ['private']],
  ['public', ['public']], ['パブリック', ['public']],
]);

const ANY: ReadonlySet<string> = new Set(['', 'any', '任意', 'すべて']);
const LOCAL_SUBNET: ReadonlySet<string> = new Set(['local subnet', 'ローカル サブネット']);

/** What became of a row. `known` is false when part of it is not understood. */
export interface RowReading {
  readonly rule: ConvertedRule | undefined;
  readonly known: boolean;
}

/**
 * Converts a row. The list leaves out the direction, the types of ICMP, interfaces and more, so that whatever it says
 * the rule may match nothing at all: every line is in doubt, in both directions.
 */
export function convertRow({ cells, location }: ListedRule, account: Account): RowReading {
  let known = true;
  const doubts: Doubt[] = [account.doubt('doubt_list', location)];
  const cell = (column: Column): string => cells.get(column) ?? '';
  const word = <T>(column: Column, table: ReadonlyMap<string, T>): T | undefined => {
    const value = table.get(cell(column).toLowerCase());
    if (value === undefined) {
      known = false;
      account.report('incomplete', 'unknown_value', location, { field: column, value: cell(column).slice(0, 100), expected: [...table.keys()].join(', ') });
      doubts.push(account.doubt('doubt_value', location, { field: column }));
    }
    return value;
  };
  if (word('enabled', ENABLED) === false) return { rule: undefined, known };
  const action = word('action', ACTIONS) ?? ('unknown' as const);
  const named = cell('profile').split(',').map((name) => PROFILES.get(name.trim().toLowerCase()));
  if (named.includes(undefined)) word('profile', PROFILES);
  const profiles = named.includes(undefined) ? NETWORK_PROFILES : NETWORK_PROFILES.filter((profile) => named.some((names) => names?.includes(profile)));
  const program = ANY.has(cell('program').toLowerCase()) ? undefined : cell('program');
  const rule = {
    label: ['rule "', cell('name'), '"'].join(''),
    location,
    relatedLocations: [],
    directions: ['in', 'out'] as const,
    action,
    profiles,
    origin: 'policy' as const,
    protocol: condition(cell('protocol'), location),
    localPorts: condition(cell('localPort'), location),
    remotePorts: condition(cell('remotePort'), location),
    icmpTypes: anyCondition(location),
    localAddresses: condition(cell('localAddress'), location),
    remoteAddresses: condition(cell('remoteAddress'), location),
    ...(program === undefined ? {} : { program }),
    localOnlyMapping: false,
    doubts,
    builtIn: isBuiltInGroupName(cell('group')),
  };
  return { rule: convertRule(rule, { account, localSubnet: undefined }), known };
}

function condition(text: string, location: Location): Condition {
  if (ANY.has(text.toLowerCase())) return anyCondition(location);
  const tokens = text.split(',').map((token) => (LOCAL_SUBNET.has(token.trim().toLowerCase()) ? 'LocalSubnet' : token.trim()));
  return listCondition(tokens.join(','), location);
}
