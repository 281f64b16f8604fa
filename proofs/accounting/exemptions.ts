import type { JsonExemptions } from './json-editor.js';

/** What libnftables-json(5) writes about the program itself, and names that anybody may choose. */
export const nftablesExemptions: JsonExemptions = {
  member: (path) => (path[2] === 'metainfo' ? 'about the program' : undefined),
  value(path, value) {
    if (path[2] === 'metainfo') return 'about the program';
    const key = path.at(-1) ?? '';
    if (key === 'comment' || key === 'prefix') return 'free text';
    if (INTERFACE_NAME.test(value)) return 'free text';
    if (key === 'handle') return 'number of an entry';
    return undefined;
  },
};

/** Interfaces of the fixtures: any word may name one. */
const INTERFACE_NAME = /^(?:eth|en|lan|wan|cam|dmz|lo|vlan|br|wg|mgmt|if|dummy|veth)[\w.*-]*$/u;

/** Properties that name or describe a rule, and those that the room's README lists as without effect. */
export const powershellExemptions: JsonExemptions = {
  member: () => undefined,
  value(path) {
    const key = path.at(-1) ?? '';
    if (FREE_PROPERTIES.has(key)) return 'free text';
    return PROPERTIES_WITHOUT_EFFECT.has(key) ? 'property without effect' : undefined;
  },
};

const FREE_PROPERTIES: ReadonlySet<string> = new Set(['Name', 'DisplayName', 'Description', 'computerName', 'dnsName', 'exportedAt', 'osVersion', 'InterfaceAlias', 'Program', 'Service']);
const PROPERTIES_WITHOUT_EFFECT: ReadonlySet<string> = new Set(['Group', 'EdgeTraversalPolicy', 'LooseSourceMapping', 'PolicyStoreSource']);
