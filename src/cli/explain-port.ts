import { guideFlows } from '../guide/flows.js';
import { guideRows } from '../guide/rows.js';
import type { ExplainContext, Explanation } from './explain.js';
import { rowSection } from './explain-guide.js';
import { tell } from './messages.js';

/** A port as users write it: `7563`, `tcp/7563`. */
export interface AskedPort {
  readonly transport: 'tcp' | 'udp' | undefined;
  readonly number: number;
}

/** Reads `7563`, `tcp/7563` or `udp/161`; undefined for anything else. */
export function parsePort(subject: string): AskedPort | undefined {
  const found = /^(?:(tcp|udp)\/)?(\d{1,5})$/u.exec(subject.toLowerCase());
  const number = Number(found?.[2]);
  if (found === null || number < 1 || number > 65_535) return undefined;
  const transport = found[1] === 'tcp' || found[1] === 'udp' ? found[1] : undefined;
  return { transport, number };
}

/** Every row of the guide that names the port, inbound rows first. */
export function explainPort({ transport, number }: AskedPort, { language }: ExplainContext): Explanation {
  const fits = (of: 'tcp' | 'udp' | 'both'): boolean => transport === undefined || of === 'both' || of === transport;
  const rows = guideRows
    .filter((row) => fits(row.transport) && row.ports.first <= number && number <= row.ports.last)
    .sort((left, right) => (left.direction === right.direction ? 0 : left.direction === 'inbound' ? -1 : 1));
  const flows = guideFlows.filter(
    (flow) => fits(flow.transport) && flow.ports.some(({ first, last }) => first <= number && number <= last),
  );
  const data = { kind: 'port', port: number, rows, flows };
  if (rows.length > 0) return { data, sections: rows.map((row) => rowSection(row, language)) };
  const port = transport === undefined ? String(number) : `${transport}/${number}`;
  return { data, sections: [{ heading: tell(language, 'explain.port_without_rows', { port }), lines: [] }] };
}
