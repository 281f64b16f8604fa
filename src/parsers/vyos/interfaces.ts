import type { DeviceInterface } from '../../model/device.js';
import { parseCidr, parseIpAddress } from '../../model/ip-address.js';
import { atLine } from '../../model/source.js';
import type { ExportReport } from '../shared/export-report.js';
import { find, valueAt, valuesAt, type ConfigNode } from './tree.js';

/** An interface with the node that configures it. */
export interface Link {
  readonly node: ConfigNode;
  readonly model: DeviceInterface;
  /** True when all its addresses are in the export. */
  readonly isStatic: boolean;
}

/** Reads `interfaces`: `ethernet eth0 vif 40` is `eth0.40`, `ethernet eth0 pppoe 0` is `pppoe0`. */
export function readInterfaces(root: ConfigNode, path: string, report: ExportReport): readonly Link[] {
  const links: Link[] = [];
  for (const kind of find(root, 'interfaces')?.children ?? []) {
    for (const node of kind.children) addLink(links, { node, name: node.word, path, isEnabled: true });
  }
  for (const { node } of links) reportAddresses(node, path, report);
  return links;
}

/** Addresses that are learnt, not stated; `no-default-link-local` leaves one out. */
const LEARNT: ReadonlySet<string> = new Set(['dhcp', 'dhcpv6', 'no-default-link-local']);

function reportAddresses(node: ConfigNode, path: string, report: ExportReport): void {
  for (const { word, line } of find(node, 'address')?.children ?? []) {
    if (LEARNT.has(word) || ownAddress(word).length > 0) continue;
    report.add('incomplete', 'export.invalid_value', atLine(path, line), { what: 'address', value: word.slice(0, 60), expected: 'address/length | dhcp' });
  }
}

interface Naming {
  readonly node: ConfigNode;
  readonly name: string;
  readonly path: string;
  readonly isEnabled: boolean;
}

function addLink(links: Link[], { node, name, path, isEnabled }: Naming): void {
  const texts = valuesAt(node, 'address');
  const addresses = texts.flatMap((text) => ownAddress(text));
  const enabled = isEnabled && find(node, 'disable') === undefined;
  const description = valueAt(node, 'description');
  links.push({
    node,
    model: { name, aliases: description === undefined ? [] : [description.slice(0, 200)], enabled, addresses, location: atLine(path, node.line) },
    isStatic: addresses.length > 0 && addresses.length === texts.length,
  });
  for (const word of ['vif', 'vif-s', 'vif-c']) {
    for (const child of find(node, word)?.children ?? []) addLink(links, { node: child, name: `${name}.${child.word}`, path, isEnabled: enabled });
  }
  for (const child of find(node, 'pppoe')?.children ?? []) addLink(links, { node: child, name: `pppoe${child.word}`, path, isEnabled: enabled });
}

function ownAddress(text: string): DeviceInterface['addresses'] {
  const network = parseCidr(text);
  const address = parseIpAddress(text.split('/', 1)[0] ?? '');
  return network === undefined || address === undefined ? [] : [{ address, network }];
}
