import type { Doubt, Line, LineAction } from '../../model/device.js';
import type { HeaderSpace } from '../../model/header-space.js';
import { parseCidr } from '../../model/ip-address.js';
import { ipSet, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import type { XmlElement } from '../shared/xml-reader.js';
import type { NetworkMap } from './network-map.js';
import type { SystemSettings } from './system.js';

/** A rule that pfSense writes by itself, as asked in one direction. */
export interface AutomaticRule {
  readonly direction: 'in' | 'out';
  readonly interfaces: readonly string[] | undefined;
  readonly line: Line;
}

/** What the automatic rules depend on. */
export interface AutomaticContext {
  readonly root: XmlElement;
  readonly system: SystemSettings;
  readonly networks: NetworkMap;
  readonly bridged: ReadonlySet<string>;
}

/** An automatic line with a match that is certain. */
export function sureLine(action: LineAction, label: string, location: Location, boxes: HeaderSpace): Line {
  return { label, action, match: { must: boxes, may: boxes }, doubts: [], location, builtIn: true };
}

/** An automatic line with a match that may be smaller. */
export function unsureLine(line: Line, must: HeaderSpace, doubts: readonly Doubt[]): Line {
  return { ...line, match: { must, may: line.match.may }, doubts };
}

/** Addresses written out, for fixed lists. */
export function addresses(...texts: readonly string[]): IpSet {
  return ipSet(texts.flatMap((text) => parseCidr(text) ?? []));
}
