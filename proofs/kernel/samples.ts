/** Rule sets of other projects, where a folder of them lies next to this one; tried like generated ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCidr, parseIpAddress } from '../../src/model/ip-address.js';
import type { Landmarks } from './landmarks.js';
import type { RuleSet } from './rule-set.js';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));

/** A sample, one line a rule. */
export interface Sample {
  readonly rules: RuleSet;
  readonly landmarks: readonly Landmarks[];
}

/** The samples of a folder that are no larger than a million characters; none where there is no such folder. */
export function samplesIn(folder: string): readonly Sample[] {
  if (!existsSync(`${SAMPLES}${folder}`)) return [];
  return readdirSync(`${SAMPLES}${folder}`).sort().flatMap((name) => {
    const text = readFileSync(`${SAMPLES}${folder}/${name}`, 'utf8');
    return text.length > 1_000_000 ? [] : [sampleOf(text)];
  });
}

function sampleOf(text: string): Sample {
  const lines = text.split('\n');
  return {
    rules: {
      rules: lines.map((action) => ({ place: '', conditions: [], action })),
      write: (rules) => rules.map(({ action }) => `${action}\n`).join(''),
    },
    landmarks: lines.flatMap(landmarksIn),
  };
}

/** Every IPv4 address and network, and every number that may be a port, of one line. */
function landmarksIn(line: string): readonly Landmarks[] {
  const addresses = [...line.matchAll(/\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?/gu)].flatMap(([text]) => {
    const range = text.includes('/') ? parseCidr(text) : undefined;
    const address = parseIpAddress(text);
    return range !== undefined ? [range.first, range.last] : address === undefined ? [] : [address];
  });
  const ports = [...line.matchAll(/(?<![\d.])\d{1,5}(?![\d.])/gu)].map(([text]) => Number(text)).filter((port) => port > 0 && port < 65536);
  if (addresses.length === 0 && ports.length === 0) return [];
  return [{ sources: addresses, destinations: addresses, ports, icmp: [], protocols: [] }];
}
