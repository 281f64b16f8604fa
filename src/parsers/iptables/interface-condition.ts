import { namedInterfaces, type InterfaceSet } from '../shared/chains/interface-set.js';
import { doubt, type ConditionDraft } from './condition-draft.js';
import type { Option } from './ruleset.js';

/** A forwarded packet brings its incoming interface along to POSTROUTING since Linux 5.7 (seen on 6.18, both interfaces). */
export function presenceAt(hook: string, field: 'ingress' | 'egress'): Presence {
  if (field === 'egress') return hook === 'FORWARD' || hook === 'OUTPUT' || hook === 'POSTROUTING' ? 'yes' : 'no';
  if (hook === 'POSTROUTING') return 'in-doubt';
  return hook === 'OUTPUT' ? 'no' : 'yes';
}

/** Whether packets have such an interface at a hook. Where they have none, no name matches and every negation does. */
export type Presence = 'yes' | 'no' | 'in-doubt';

interface InterfaceOption {
  readonly option: Option;
  readonly value: string;
  readonly present: Presence;
}

/** Reads `-i` or `-o`: `eth+` is every name that begins with `eth`, `+` every name. */
export function interfaceCondition(draft: ConditionDraft, { option, value, present }: InterfaceOption): InterfaceSet | undefined {
  const { negated } = option;
  if (value === '' || value === '*' || value.endsWith('*')) {
    // A device may bear such a name, and the model would take it for a prefix.
    doubt(draft, 'iptables.value_in_doubt', { option: option.name });
    return undefined;
  }
  if (value === '+') {
    if (negated) draft.never = true;
    return undefined;
  }
  if (present === 'in-doubt') {
    doubt(draft, 'iptables.postrouting_ingress');
    return undefined;
  }
  if (present === 'no') {
    if (!negated) draft.never = true;
    return undefined;
  }
  const pattern = value.endsWith('+') ? `${value.slice(0, -1)}*` : value;
  return namedInterfaces([pattern], negated);
}
