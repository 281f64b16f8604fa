import type { FlowChangeEnd, SiteReport } from '../model/report.js';
import { escapeTerminal } from './escape-terminal.js';
import { groupFlows, type FlowGroup } from './group-flows.js';
import { placeText } from './place-text.js';
import type { TextStyle } from './text-style.js';
import { say } from './words.js';

/** Changes of traffic that are listed for people; the JSON report holds all. */
const MOST_FLOWS = 40;

/** What a change does to one site: what weakens the judge first, then traffic, then findings that are gone. */
export function textComparison(site: SiteReport, { language, paint }: TextStyle): readonly string[] {
  const { comparison, findings } = site;
  if (comparison === undefined) return [];
  const { fixed, weakenings } = comparison;
  const flows = groupFlows(comparison.flows);
  const count = (change: 'new' | 'unchanged'): number => findings.filter((finding) => finding.change === change).length;
  const more = flows.length - MOST_FLOWS;
  const lines = [
    ...weakenings.map(({ message, location }) => say(language, 'comparison.weakening', { message, place: placeText(location) })),
    ...flows.slice(0, MOST_FLOWS).map((flow) => flowText(flow, language)),
    ...(more > 0 ? [say(language, 'comparison.more', { count: more })] : []),
    ...fixed.filter(({ level }) => level !== 'note').map(({ title, ruleId, location }) => say(language, 'comparison.fixed', { title, rule: ruleId, place: placeText(location) })),
    flows.length + fixed.length + count('new') === 0 ? say(language, 'comparison.none') : say(language, 'comparison.findings', { new: count('new'), unchanged: count('unchanged'), fixed: fixed.length }),
  ];
  return [paint('bold', say(language, 'comparison.title')), ...lines.map((line) => `  ${escapeTerminal(line)}`)];
}

/** One change of traffic on one line. Hostile text. */
export function flowText({ change, certainty, sources, destination, protocol, ports, location, line }: FlowGroup, language: TextStyle['language']): string {
  return say(language, 'comparison.flow', {
    change: say(language, certainty === 'certain' ? `change.${change}` : `change.${change}-possibly`),
    source: sourcesText(sources, language),
    destination: endText(destination, language),
    service: ports === '' ? protocol : `${protocol}/${ports}`,
    line: line === '' ? '' : say(language, 'comparison.line', { line }),
    place: placeText(location),
  });
}

/** Sources that are named; the JSON report names all. */
const MOST_SOURCES = 4;

/** The first sources by name, the rest as a number. Hostile text. */
export function sourcesText(sources: readonly FlowChangeEnd[], language: TextStyle['language']): string {
  const named = sources.slice(0, MOST_SOURCES).map((source) => endText(source, language)).join(', ');
  const count = sources.length - MOST_SOURCES;
  return count > 0 ? say(language, 'comparison.sources', { named, count }) : named;
}

/** A host or group with its zone. Hostile text. */
export function endText({ name, zone }: FlowChangeEnd, language: TextStyle['language']): string {
  return zone === '' || zone === name ? name : say(language, 'comparison.end', { name, zone });
}
