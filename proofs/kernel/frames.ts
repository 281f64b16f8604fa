/** Packets as bytes. */
import type { Packet } from '../../src/model/header-space.js';
import { INTERFACES, type Origin } from './network.js';

/** A packet to put in, and where. */
export interface Probe {
  readonly family: 4 | 6;
  readonly packet: Packet;
  readonly origin: Origin;
  /** Flags of a TCP segment; SYN alone when absent. */
  readonly flags?: number;
}

/** Time to live of everything that is put in; what the kernel sends of itself has another. */
export const TIME_TO_LIVE = 200;

const SYN = 2;
const OWN_IPV4 = 252;
const OWN_IPV6 = 253;

/** All probes as records for `inject.py`. The number of each, from 1, is its IP identification or flow label. */
export function recordsOf(probes: readonly Probe[]): Buffer {
  return Buffer.concat(probes.map((probe, index) => recordOf(probe, index + 1)));
}

function recordOf(probe: Probe, number: number): Buffer {
  const packet = probe.family === 4 ? ipv4Of(probe, number) : ipv6Of(probe, number);
  const { way, link } = wayOf(probe);
  const record = Buffer.alloc(3 + link.length + packet.length);
  record[0] = way;
  record.writeUInt16BE(link.length + packet.length, 1);
  link.copy(record, 3);
  packet.copy(record, 3 + link.length);
  return record;
}

function wayOf({ origin, family }: Probe): { readonly way: number; readonly link: Buffer } {
  if (origin === 'self') return { way: family === 4 ? OWN_IPV4 : OWN_IPV6, link: Buffer.alloc(0) };
  const link = Buffer.alloc(14);
  const type = family === 4 ? 0x0800 : 0x86dd;
  link.writeUInt16BE(type, 12);
  if (origin === 'lo') return { way: INTERFACES.length, link };
  const index = INTERFACES.indexOf(origin);
  link.set([2, 0, 0, 0, 0, index], 0);
  link.set([2, 0, 0, 0, 1, index], 6);
  return { way: index, link };
}

function ipv4Of(probe: Probe, number: number): Buffer {
  const payload = transportOf(probe);
  const bytes = Buffer.alloc(20 + payload.length);
  bytes[0] = 0x45;
  bytes.writeUInt16BE(bytes.length, 2);
  bytes.writeUInt16BE(number, 4);
  bytes[8] = TIME_TO_LIVE;
  bytes[9] = probe.packet.protocol;
  bytes.writeUInt32BE(Number(probe.packet.source & 0xffffffffn), 12);
  bytes.writeUInt32BE(Number(probe.packet.destination & 0xffffffffn), 16);
  bytes.writeUInt16BE(checksum(bytes.subarray(0, 20), 0), 10);
  payload.copy(bytes, 20);
  writeChecksum(bytes, probe.packet.protocol, { header: 20, pseudo: bytes.subarray(12, 20) });
  return bytes;
}

function ipv6Of(probe: Probe, number: number): Buffer {
  const payload = transportOf(probe);
  const bytes = Buffer.alloc(40 + payload.length);
  bytes.writeUInt32BE((0x60000000 | number) >>> 0, 0);
  bytes.writeUInt16BE(payload.length, 4);
  bytes[6] = probe.packet.protocol;
  bytes[7] = TIME_TO_LIVE;
  bytes.write(probe.packet.source.toString(16).padStart(32, '0'), 8, 'hex');
  bytes.write(probe.packet.destination.toString(16).padStart(32, '0'), 24, 'hex');
  payload.copy(bytes, 40);
  writeChecksum(bytes, probe.packet.protocol, { header: 40, pseudo: bytes.subarray(8, 40) });
  return bytes;
}

/** The header above IP and a few bytes; ICMP types and codes come from the destination port, as in the model. */
function transportOf({ packet, flags = SYN }: Probe): Buffer {
  const bytes = Buffer.alloc(24);
  if (packet.protocol === 1 || packet.protocol === 58) {
    bytes.writeUInt16BE(packet.destinationPort, 0);
    bytes.writeUInt16BE(packet.sourcePort, 4);
    return bytes;
  }
  bytes.writeUInt16BE(packet.sourcePort, 0);
  bytes.writeUInt16BE(packet.destinationPort, 2);
  if (packet.protocol === 6) bytes.set([0, 0, 0, 1, 0, 0, 0, 0, 0x50, flags, 0x20, 0], 4);
  if (packet.protocol === 17) bytes.writeUInt16BE(bytes.length, 4);
  // UDP-Lite: the checksum covers everything.
  if (packet.protocol === 136) bytes.writeUInt16BE(0, 4);
  return bytes;
}

/** Where the checksum stands in the header of a protocol. */
const CHECKSUM_AT: ReadonlyMap<number, number> = new Map([[1, 2], [6, 16], [17, 6], [58, 2], [136, 6]]);

function writeChecksum(bytes: Buffer, protocol: number, { header, pseudo }: { readonly header: number; readonly pseudo: Buffer }): void {
  const at = CHECKSUM_AT.get(protocol);
  if (at === undefined) return;
  const payload = bytes.subarray(header);
  const before = protocol === 1 ? 0 : sum(pseudo) + protocol + payload.length;
  const value = checksum(payload, before);
  payload.writeUInt16BE(value === 0 ? 0xffff : value, at);
}

/** RFC 1071. */
function checksum(bytes: Buffer, before: number): number {
  let total = before + sum(bytes);
  while (total > 0xffff) total = (total & 0xffff) + Math.floor(total / 0x10000);
  return ~total & 0xffff;
}

function sum(bytes: Buffer): number {
  let total = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) total += bytes.readUInt16BE(at);
  return total;
}
