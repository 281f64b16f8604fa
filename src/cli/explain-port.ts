import { guideFlows } from '../guide/flows.js';
import { guideRows } from '../guide/rows.js';
import type { AskedPort } from './asked-port.js';
import type { ExplainContext, Explanation } from './explain.js';
import { rowSection } from './explain-guide.js';
import { tell } from './messages.js';

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
