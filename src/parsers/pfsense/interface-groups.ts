import type { Location } from '../../model/source.js';
import { childrenNamed, firstChild, type XmlElement } from '../shared/xml-reader.js';
import type { Account } from './account.js';

/** An interface group: its tab is read before those of its members. */
export interface InterfaceGroup {
  readonly name: string;
  /** Interface names, or devices for tunnels that are not assigned. */
  readonly members: readonly string[];
  readonly location: Location;
}

const FIELDS = { read: new Set(['ifname', 'members']), noEffect: new Set(['descr']) };

/** Reads `<ifgroups>` in its order, which is the order in which the groups' tabs are asked. */
export function readInterfaceGroups(root: XmlElement, account: Account): ReadonlyMap<string, InterfaceGroup> {
  const groups = new Map<string, InterfaceGroup>();
  const section = firstChild(root, 'ifgroups');
  if (section === undefined) return groups;
  account.mark(section, 'understood');
  for (const element of childrenNamed(section, 'ifgroupentry')) {
    const fields = account.fields(element, FIELDS);
    const name = fields.text('ifname');
    if (name === '') continue;
    if (groups.has(name)) account.mark(element, 'unrecognised');
    const members = fields.text('members').split(' ').filter((member) => member !== '');
    groups.set(name, { name, members: [...(groups.get(name)?.members ?? []), ...members], location: account.at(element) });
  }
  return groups;
}
