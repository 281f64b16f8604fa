import type { Doubt, Translation } from '../../model/device.js';
import { box, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import type { IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { unknownDoubts } from './addresses.js';
import type { Block } from './parse.js';
import { mergeDoubts, unevaluable, type Report } from './report.js';
import { locationOf, valueOf, valuesOf, type Scope } from './scope.js';
import { firstWord, placeOf, settingOf } from './settings.js';
import { readEnds, type Ends, type VirtualIpContext } from './virtual-ip-ends.js';

/** A virtual IP: what it translates, and what its packets look like to the policies afterwards. */
export interface VirtualIp {
  readonly id: string;
  readonly name: string;
  readonly translation: Translation;
  /** Packets after the translation, with any source. */
  readonly image: HeaderSpace;
  readonly location: Location;
  /** True for a whole-address mapping, which also gives the server's own connections the external address. */
  readonly isOneToOne: boolean;
}

/** Virtual IPs of one family by the names that policies use. */
export interface VirtualIpBook {
  readonly all: readonly VirtualIp[];
  /** True when no name stands for one. */
  readonly isEmpty: boolean;
  /** The virtual IPs a name stands for, directly or as a group; undefined when it names none. */
  find(name: string): readonly VirtualIp[] | undefined;
}

/** Reads `firewall vip` and `vipgrp` (4) or `vip6` and `vipgrp6` (6) in file order, which is their precedence. */
export function readVirtualIps(scope: Scope, family: 4 | 6, context: VirtualIpContext): VirtualIpBook {
  const suffix = family === 4 ? '' : '6';
  const blocks = [...(scope.section(`firewall vip${suffix}`)?.entries.values() ?? [])];
  const groups = scope.section(`firewall vipgrp${suffix}`)?.entries ?? new Map<string, Block>();
  const byName = new Map<string, VirtualIp>();
  for (const block of blocks) {
    const read = readVirtualIp(block, family, context);
    if (read !== undefined) byName.set(block.name, read);
  }
  const declared = new Set(blocks.map((block) => block.name));
  return {
    all: [...byName.values()],
    isEmpty: declared.size === 0 && groups.size === 0,
    find(name) {
      const one = byName.get(name);
      if (one !== undefined) return [one];
      const group = groups.get(name);
      if (group === undefined) return declared.has(name) ? [] : undefined;
      return valuesOf(group, 'member').flatMap((member) => {
        if (!declared.has(member)) reportUndefined(group, member, context.report);
        return byName.get(member) ?? [];
      });
    },
  };
}

function reportUndefined(group: Block, name: string, report: Report): void {
  report.add('incomplete', 'export.undefined_reference', locationOf(group, 'member'), { kind: 'firewall vip', name: name.slice(0, 100) });
}

function readVirtualIp(block: Block, family: 4 | 6, context: VirtualIpContext): VirtualIp | undefined {
  const type = valueOf(block, 'type') ?? 'static-nat';
  if (type === 'access-proxy') {
    context.report.add('incomplete', 'export.unsupported', block.location, { what: `firewall access-proxy "${block.name.slice(0, 60)}"` });
    context.report.mark(block.location, 'unsupported');
  }
  // With central NAT a virtual IP has a status of its own; without it the attribute does not exist.
  const isDisabled = valueOf(block, 'status') === 'disable';
  if (isDisabled && context.centralNat) return undefined;
  const ends = readEnds(block, family, context);
  const doubts = mergeDoubts(
    unknownDoubts(block, 'virtual IP'),
    ends.doubts,
    isDisabled || type === 'dns-translation' || type === 'access-proxy' ? [unevaluable(`firewall vip "${block.name}"`, block.location)] : [],
    familyChangeDoubts(block, context.report),
  );
  return buildVirtualIp(block, { family, ends, doubts });
}

/** NAT46 and NAT64 move packets to the other family, which this room does not model. */
function familyChangeDoubts(block: Block, report: Report): readonly Doubt[] {
  const setting = settingOf(block.settings, 'nat46') ?? settingOf(block.settings, 'nat64');
  if (setting === undefined || firstWord(setting) !== 'enable') return [];
  const location = placeOf(setting);
  report.mark(location, 'unsupported');
  report.add('incomplete', 'export.unsupported', location, { what: `firewall vip "${block.name.slice(0, 60)}": ${setting.key}` });
  return [unevaluable(`firewall vip "${block.name}"`, location)];
}

function buildVirtualIp(block: Block, { family, ends, doubts }: { readonly family: 4 | 6; readonly ends: Ends; readonly doubts: readonly Doubt[] }): VirtualIp {
  const id = `vip${family === 4 ? '' : '6'} ${block.name}`;
  const { target } = ends;
  const addresses = typeof target.addresses === 'string' ? [] : target.addresses;
  const translation: Translation = {
    id,
    label: `vip "${block.name}"`.slice(0, 200),
    field: 'destination',
    match: doubts.length === 0 ? { must: ends.external, may: ends.external } : { must: NOTHING, may: ends.external },
    ...(ends.ingress === undefined ? {} : { ingress: ends.ingress }),
    target,
    doubts,
    location: block.location,
  };
  const image = imageOf(ends, addresses);
  const isOneToOne = ends.mappedProtocols === undefined && valueOf(block, 'type') === undefined;
  return { id, name: block.name, translation, image, location: block.location, isOneToOne };
}

/** Translated packets: the mapped address, and the mapped port or, when ports stay, those that were matched. */
function imageOf({ external, target }: Ends, addresses: IpSet): HeaderSpace {
  return external.map((matched) => ({
    ...matched,
    source: box({}).source,
    destination: addresses,
    destinationPorts: target.ports === undefined ? matched.destinationPorts : [target.ports],
  })).filter((one) => one.destination.length > 0);
}
