import type { Match } from '../../model/device.js';
import { box, EVERYTHING, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { complementIps, sameIps, uniteIps, type IpSet } from '../../model/ip-set.js';
import { parseCidr, type IpRange } from '../../model/ip-address.js';
import { doubt, narrowMatch, type ConditionDraft } from './condition-draft.js';
import type { Option } from './ruleset.js';

function networks(...texts: readonly string[]): IpSet {
  return uniteIps(texts.map((text) => parseCidr(text)).filter((range): range is IpRange => range !== undefined));
}

const MULTICAST = networks('224.0.0.0/4', 'ff00::/8');
/** What the kernel calls broadcast without looking at its routes (inet_addr_type). */
const BROADCAST = networks('255.255.255.255', '0.0.0.0/8');
const NOT_UNICAST = uniteIps(MULTICAST, BROADCAST);

/**
 * `-m addrtype`: multicast is decided by the address alone; the other types need the device's addresses and routes.
 * At INPUT the destination is one of the device's own addresses, so LOCAL is sure there. Anything else is in doubt.
 */
export function applyAddressType(draft: ConditionDraft, options: readonly Option[]): void {
  for (const option of options) {
    if (option.name === '--limit-iface-in' || option.name === '--limit-iface-out') {
      doubt(draft, 'doubt.unevaluable', { what: option.name });
      continue;
    }
    const field = option.name === '--src-type' ? 'source' : 'destination';
    const match = matchOfTypes(draft, field, (option.values[0] ?? '').toUpperCase().split(','));
    if (match.must !== match.may) {
      draft.doubts.push({ code: 'doubt.unevaluable', parameters: { what: option.name }, location: draft.location });
    }
    narrowMatch(draft, match, option.negated);
  }
}

function matchOfTypes(draft: ConditionDraft, field: 'source' | 'destination', types: readonly string[]): Match {
  const atInput = draft.context.hook === 'INPUT' && field === 'destination';
  let must: IpSet = [];
  let may: IpSet = [];
  for (const type of types) {
    const bounds = boundsOfType(type, atInput);
    must = uniteIps(must, bounds.must);
    may = uniteIps(may, bounds.may);
  }
  const wide = space(field, may);
  return { must: sameIps(must, may) ? wide : space(field, must), may: wide };
}

function space(field: 'source' | 'destination', ips: IpSet): HeaderSpace {
  if (ips.length === 0) return NOTHING;
  return complementIps(ips).length === 0 ? EVERYTHING : [box({ [field]: ips })];
}

function boundsOfType(type: string, atInput: boolean): { readonly must: IpSet; readonly may: IpSet } {
  switch (type) {
    case 'MULTICAST':
      return { must: MULTICAST, may: MULTICAST };
    case 'BROADCAST':
      return { must: BROADCAST, may: atInput ? BROADCAST : complementIps(MULTICAST) };
    case 'LOCAL':
      return { must: atInput ? complementIps(NOT_UNICAST) : [], may: complementIps(NOT_UNICAST) };
    default:
      return { must: [], may: complementIps([]) };
  }
}
