import { numberSet, type NumberRange, type NumberSet } from '../../model/number-set.js';
import { parsePort } from './names.js';

/** Reads `80`, `1024:65535`, `:1023` or `1024:`. Undefined when it is none of them, or the wrong way round. */
export function parsePortRange(text: string): NumberRange | undefined {
  const colon = text.indexOf(':');
  if (colon === -1) {
    const port = parsePort(text);
    return port === undefined ? undefined : { first: port, last: port };
  }
  const firstText = text.slice(0, colon);
  const lastText = text.slice(colon + 1);
  const first = firstText === '' ? 0 : parsePort(firstText);
  const last = lastText === '' ? 65535 : parsePort(lastText);
  return first === undefined || last === undefined || first > last ? undefined : { first, last };
}

/** Reads the list of multiport: up to 15 places, of which a range takes two (iptables-extensions(8)). */
export function parsePortList(text: string): NumberSet | undefined {
  const ranges: NumberRange[] = [];
  let places = 0;
  for (const part of text.split(',')) {
    const range = parsePortRange(part);
    if (range === undefined) return undefined;
    places += part.includes(':') ? 2 : 1;
    ranges.push(range);
  }
  return places > 15 ? undefined : numberSet(ranges);
}
