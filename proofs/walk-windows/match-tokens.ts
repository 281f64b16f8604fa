/** One entry of a list as Windows writes it, held against one address or number. */

/** `maybe`: the text does not say. */
export type Answer = 'yes' | 'no' | 'maybe';

/** An address with its family, read or taken from a packet. */
export interface Address {
  readonly family: 4 | 6;
  readonly value: bigint;
}

/** A packet's address: what lies in ::ffff:0:0/96 is IPv4. */
export function familyOf(number: bigint): Address {
  return number >> 32n === 0xffffn ? { family: 4, value: number & 0xffff_ffffn } : { family: 6, value: number };
}

/** `10.0.0.1` or `2001:db8::1`; undefined for anything else. */
export function readAddress(text: string): Address | undefined {
  if (text.includes(':')) {
    const [left = '', right] = text.split('::');
    const before = left === '' ? [] : left.split(':');
    const after = right === undefined || right === '' ? [] : right.split(':');
    const zeros = right === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
    const groups = [...before, ...zeros, ...after];
    const isWhole = groups.length === 8 && groups.every((group) => /^[0-9a-f]{1,4}$/iu.test(group));
    return isWhole ? { family: 6, value: BigInt(`0x${groups.map((group) => group.padStart(4, '0')).join('')}`) } : undefined;
  }
  const octets = text.split('.').map(Number);
  const isWhole = /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(text) && octets.every((octet) => octet <= 255);
  return isWhole ? { family: 4, value: octets.reduce((sum, octet) => sum * 256n + BigInt(octet), 0n) } : undefined;
}

/** Whether an address is meant by a whole list. An empty list means every address of both families. */
export function addressInList(address: Address, entries: readonly string[], networks: readonly string[] | undefined): Answer {
  return entries.length === 0 ? 'yes' : any(entries.map((entry) => addressInEntry(address, entry, networks)));
}

/** Names of servers and networks that Windows looks up; each may end in 4 or 6. */
const PLACES = ['dns', 'dhcp', 'wins', 'defaultgateway', 'internet', 'intranet', 'rmtintranet', 'ply2renders', 'captiveportal'];

function addressInEntry(address: Address, entry: string, networks: readonly string[] | undefined): Answer {
  const word = entry.toLowerCase();
  if (word === 'any' || word === '*') return 'yes';
  const isOtherFamily = (word.endsWith('4') && address.family === 6) || (word.endsWith('6') && address.family === 4);
  const place = word.replace(/[46]$/u, '');
  if (place === 'localsubnet') return isOtherFamily ? 'no' : isNear(address, networks);
  if (PLACES.includes(place)) return isOtherFamily ? 'no' : 'maybe';
  const stated = isStated(address, entry);
  return stated === undefined ? 'maybe' : stated ? 'yes' : 'no';
}

/** Whether an entry of plain addresses holds the address; undefined when it cannot be read. */
function isStated(address: Address, entry: string): boolean | undefined {
  const [firstText = '', lastText] = entry.split('-');
  const [baseText = '', lengthText] = firstText.split('/');
  const base = readAddress(baseText);
  if (base === undefined) return undefined;
  if (lastText !== undefined) {
    const last = readAddress(lastText);
    if (last === undefined) return undefined;
    return address.family === base.family && base.value <= address.value && address.value <= last.value;
  }
  if (address.family !== base.family) return false;
  if (lengthText === undefined) return address.value === base.value;
  const width = base.family === 4 ? 32 : 128;
  const mask = readAddress(lengthText);
  const length = mask === undefined ? Number(lengthText) : mask.value.toString(2).replaceAll('0', '').length;
  const free = BigInt(width - length);
  return address.value >> free === base.value >> free;
}

/**
 * Whether an address lies in a network of the host. Every host has fe80::/10. An address with length 128 does not
 * tell the network around it, so any IPv6 address may then be near.
 */
function isNear(address: Address, networks: readonly string[] | undefined): Answer {
  if (networks === undefined) return 'maybe';
  if (networks.some((network) => isStated(address, network) === true)) return 'yes';
  if (address.family === 4) return 'no';
  if (address.value >> 118n === 0xfe80n >> 6n) return 'yes';
  const alone = networks.filter((network) => network.includes(':') && network.endsWith('/128')).map((network) => readAddress(network.split('/')[0] ?? ''));
  const around = networks.filter((network) => network.includes(':') && !network.endsWith('/128'));
  return alone.some((one) => one !== undefined && !around.some((network) => isStated(one, network) === true)) ? 'maybe' : 'no';
}

/** The numbers that a keyword can stand for at most; one that is not here can be any port. */
const PORT_WORDS: Readonly<Record<string, (port: number) => boolean>> = {
  rpc: (port) => port >= 1024,
  rpcepmap: (port) => port === 135 || port === 593,
  iphttps: (port) => port === 443,
  iphttpsin: (port) => port === 443,
  iptlsin: (port) => port === 443,
  mdns: (port) => port === 5353,
  dhcp: (port) => port === 68 || port === 546,
};

/** Whether a port is meant by a whole list. */
export function portInList(port: number, entries: readonly string[]): Answer {
  return entries.length === 0 ? 'yes' : any(entries.map((entry) => portInEntry(port, entry)));
}

function portInEntry(port: number, entry: string): Answer {
  if (/^any$/iu.test(entry) || entry === '*') return 'yes';
  const range = /^(\d+)(?:-(\d+))?$/u.exec(entry);
  if (range !== null) return port >= Number(range[1]) && port <= Number(range[2] ?? range[1]) ? 'yes' : 'no';
  const fits = PORT_WORDS[entry.toLowerCase().replaceAll('-', '')];
  return fits === undefined || fits(port) ? 'maybe' : 'no';
}

/** Whether a message of ICMP, as type x 256 + code, is meant by a list of `type:code`. */
export function icmpInList(message: number, entries: readonly string[]): Answer {
  if (entries.length === 0) return 'yes';
  const answers = entries.map((entry): Answer => {
    const [type, code = '*'] = entry.split(':');
    if (/^any$/iu.test(entry) || type === '*') return 'yes';
    if (Number(type) !== Math.floor(message / 256)) return 'no';
    return code === '*' || /^any$/iu.test(code) || Number(code) === message % 256 ? 'yes' : 'no';
  });
  return any(answers);
}

/** The number of a protocol's name; undefined for any, and -1 for what cannot be read. */
export function protocolNumber(text: string): number | undefined {
  const word = text.toLowerCase();
  if (word === '' || word === 'any' || word === '*' || word === '256') return undefined;
  const names: Readonly<Record<string, number>> = { tcp: 6, udp: 17, icmpv4: 1, icmpv6: 58 };
  return names[word] ?? (/^\d+$/u.test(word) && Number(word) < 256 ? Number(word) : -1);
}

/** One entry that fits is enough. */
export function any(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('maybe') ? 'maybe' : 'no';
}

/** Every condition must hold. */
export function all(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}
