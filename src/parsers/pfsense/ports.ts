import { ALL_PORTS, type NumberRange } from '../../model/number-set.js';
import type { Location } from '../../model/source.js';
import type { Account } from './account.js';
import type { AliasBook } from './aliases.js';
import { doubt } from './doubt.js';
import { knownPorts, unknownPorts, type PartlyKnownPorts } from './partly-known.js';

/** `443`, `8000:8100` or `8000-8100`; undefined when the text is no port or span of ports. */
export function readPortSpan(text: string): NumberRange | undefined {
  const cut = text.search(/[:-]/u);
  const first = readPort(cut === -1 ? text : text.slice(0, cut));
  const last = cut === -1 ? first : readPort(text.slice(cut + 1));
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

function readPort(text: string): number | undefined {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : -1;
  return port >= 0 && port <= 65535 ? port : undefined;
}

/**
 * Reads the `<port>` of a rule: a number, a span, or an alias. '' is any port; so is `1-65535`, for which pfSense
 * writes no condition (`filter_generate_port`).
 */
export function readPorts(text: string, aliases: AliasBook, at: { readonly location: Location; readonly account: Account }): PartlyKnownPorts {
  if (text === '' || text === '1-65535') return knownPorts(ALL_PORTS);
  const span = readPortSpan(text);
  if (span !== undefined) return knownPorts([span]);
  const alias = aliases.ports(text);
  if (alias !== undefined) return alias;
  const parameters = { kind: 'port alias', name: text.slice(0, 200) };
  at.account.report('incomplete', 'export.undefined_reference', at.location, parameters);
  return unknownPorts(doubt('export.undefined_reference', at.location, parameters));
}
