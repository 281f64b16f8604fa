/** Zones and the traffic that a change opens and closes between them, as a Mermaid flow chart. */
import type { Language } from '../model/message.js';
import type { FlowChange, FlowChangeEnd, SiteReport } from '../model/report.js';
import { escapeMermaid } from './escape-mermaid.js';
import { say } from './words.js';
import { LONGEST_PICTURE, MOST_EDGES } from './zone-picture.js';

/** Services that an edge names; the table names all. */
const MOST_SERVICES = 3;

/** GitHub's own red and green, which stand out on its light and its dark ground. */
const STROKES = { allowed: '#d1242f', blocked: '#1a7f37' } as const;
const WIDTHS = { certain: '3px', possible: '1px' } as const;

/** All changes of one kind between two zones. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly change: 'allowed' | 'blocked';
  readonly certainty: FlowChange['certainty'];
  readonly services: Set<string>;
}

/**
 * The picture without its fence; undefined when nothing opens or closes, or when it would be too large to draw. Ids are
 * `n1`, `n2`, ...; names stand in labels only, and every edge says in words what its colour says.
 */
export function changePicture(site: SiteReport, language: Language): string | undefined {
  const edges = edgesOf(site.comparison?.flows ?? []);
  if (edges.length === 0 || edges.length > MOST_EDGES) return undefined;
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const ids = new Map(names.map((name, index) => [name, `n${index + 1}`]));
  const kinds = new Map(site.zones.map(({ name, kind }) => [name, kind]));
  const lines = [
    'flowchart LR',
    ...names.map((name) => `  ${ids.get(name) ?? ''}["${nodeLabel(name, kinds.get(name))}"]`),
    ...edges.map((edge) => `  ${ids.get(edge.from) ?? ''} ${edge.certainty === 'certain' ? '-->' : '-.->'}|"${edgeLabel(edge, language)}"| ${ids.get(edge.to) ?? ''}`),
    ...edges.map(({ change, certainty }, index) => `  linkStyle ${index} stroke:${STROKES[change]},stroke-width:${WIDTHS[certainty]}`),
  ];
  const picture = lines.join('\n');
  return picture.length > LONGEST_PICTURE ? undefined : picture;
}

/** Traffic that only takes another line is no exposure and none less. */
function edgesOf(flows: readonly FlowChange[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const { change, certainty, source, destination, protocol, ports } of flows) {
    if (change === 'moved') continue;
    const [from, to] = [zoneOf(source), zoneOf(destination)];
    const key = JSON.stringify([from, to, change, certainty]);
    const edge = edges.get(key) ?? { from, to, change, certainty, services: new Set<string>() };
    edge.services.add(ports === '' ? protocol : `${protocol}/${ports}`);
    edges.set(key, edge);
  }
  return [...edges.values()];
}

/** What stands in no zone stands for itself. */
function zoneOf({ name, zone }: FlowChangeEnd): string {
  return zone === '' ? name : zone;
}

function nodeLabel(name: string, kind: string | undefined): string {
  return kind === undefined ? escapeMermaid(name) : `${escapeMermaid(name)}<br/>${escapeMermaid(kind)}`;
}

const WORDS = {
  allowed: { certain: 'picture.opened', possible: 'picture.opened-possibly' },
  blocked: { certain: 'picture.closed', possible: 'picture.closed-possibly' },
} as const;

function edgeLabel({ change, certainty, services }: Edge, language: Language): string {
  const named = [...services].slice(0, MOST_SERVICES).join(', ');
  const count = services.size - MOST_SERVICES;
  const told = count > 0 ? say(language, 'picture.more', { services: named, count }) : named;
  return escapeMermaid(say(language, 'picture.services', { change: say(language, WORDS[change][certainty]), services: told }));
}
