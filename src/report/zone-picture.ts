import type { SiteReport } from '../model/report.js';
import { escapeMermaid } from './escape-mermaid.js';

/** Mermaid draws at most 500 edges and 50,000 characters; a picture of this size is past reading anyway. */
export const MOST_EDGES = 400;
export const LONGEST_PICTURE = 40_000;

/**
 * Zones and the firewalls between them as a Mermaid flow chart, without its fence. Undefined when there is nothing to
 * draw or the picture would be too large. Ids are `n1`, `n2`, ...: names only stand in labels.
 */
export function zonePicture(site: Pick<SiteReport, 'zones' | 'firewalls'>): string | undefined {
  if (site.zones.length === 0) return undefined;
  const ids = new Map(site.zones.map(({ name }, index) => [name, `n${index + 1}`]));
  const lines = ['flowchart LR'];
  for (const { name, kind } of site.zones) lines.push(`  ${ids.get(name) ?? ''}["${escapeMermaid(name)}<br/>${escapeMermaid(kind)}"]`);
  let edges = 0;
  for (const [index, firewall] of site.firewalls.entries()) {
    const id = `n${site.zones.length + index + 1}`;
    lines.push(`  ${id}{{"${escapeMermaid(firewall.name)}"}}`);
    for (const zone of new Set(firewall.zones)) {
      const zoneId = ids.get(zone);
      if (zoneId === undefined) continue;
      lines.push(`  ${zoneId} --- ${id}`);
      edges += 1;
    }
  }
  const picture = lines.join('\n');
  return edges > MOST_EDGES || picture.length > LONGEST_PICTURE ? undefined : picture;
}
