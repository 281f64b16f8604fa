import type { Doubt, Filter, InterfaceMatch, Line, Translation } from '../../model/device.js';
import { EVERYTHING, isEverything, NOTHING, type HeaderSpace } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6, type IpSet } from '../../model/ip-set.js';
import type { Location } from '../../model/source.js';
import { unknownPart } from './addresses.js';
import { readPrefixLists, readTermMatch, type TermContext, type TermMatch } from './filter-conditions.js';
import type { Unit } from './interfaces.js';
import { mergeDoubts, unevaluable, type Report } from './report.js';
import { asTranslated } from './translated-view.js';
import { at, byName, entriesOf, partOf, partsOf, valueOf, valuesOf, type Statement, type Value } from './tree.js';

/** What filters on interfaces are read from. */
export interface FilterContext {
  readonly root: Statement;
  readonly units: readonly Unit[];
  readonly translations: readonly Translation[];
  readonly report: Report;
}

/** Where a filter is applied. */
interface Application {
  readonly unit: Unit;
  readonly direction: 'input' | 'output';
  readonly family: 'inet' | 'inet6';
  readonly names: readonly Value[];
}

/**
 * Filters applied to interfaces: they keep no state and see a packet as it is on the wire, so an input filter before
 * and an output filter after the translations. On the loopback interface an input filter judges what is for the device.
 */
export function interfaceFilters(context: FilterContext): readonly Filter[] {
  return context.units.flatMap((unit) => applicationsOf(unit).map((application) => readApplication(application, context)));
}

function applicationsOf(unit: Unit): readonly Application[] {
  return (['inet', 'inet6'] as const).flatMap((family) => {
    const filter = at(unit.statement, 'family', family, 'filter');
    return (['input', 'output'] as const).flatMap((direction): readonly Application[] => {
      const single = entriesOf(partOf(filter, direction)).map(({ name, location }) => ({ text: name, location }));
      const names = [...single, ...valuesOf(filter, `${direction}-list`)];
      return names.length === 0 ? [] : [{ unit, direction, family, names }];
    });
  });
}

function readApplication(application: Application, context: FilterContext): Filter {
  const { unit, direction, family, names } = application;
  const isLoopback = unit.name.startsWith('lo0.');
  const side: InterfaceMatch = { patterns: [unit.name], negated: false };
  const condition = isLoopback ? {} : direction === 'input' ? { ingress: side } : { egress: side };
  const universe = family === 'inet' ? ALL_IPV4 : ALL_IPV6;
  const bodies = names.map((name) => findFilter(name, family, context));
  const lines = (asked: 'first' | 'answer'): readonly Line[] => [
    ...bodies.flatMap((body) => filterLines(body, asked, { context, universe, direction })).map((line) => ({ ...line, ...condition })),
    ...implicitDiscard(names, condition),
  ];
  const location = names[0]?.location ?? unit.statement.location;
  return {
    name: `filter ${direction} ${names.map(({ text }) => text).join(' ')} on ${unit.name}`.slice(0, 200),
    hooks: isLoopback ? [direction] : ['forward', direction],
    universe,
    lines: lines('first'),
    defaultAction: 'permit',
    defaultLocation: location,
    replies: isTranslatedBack(direction, context.translations) ? 'in-doubt' : { lines: lines('answer') },
  };
}

/** Answers carry the addresses of the wire, which are not those of the connection where one of its ends was translated. */
function isTranslatedBack(direction: 'input' | 'output', translations: readonly Translation[]): boolean {
  return translations.some(({ field }) => field === (direction === 'input' ? 'source' : 'destination'));
}

function implicitDiscard(names: readonly Value[], condition: Pick<Line, 'ingress' | 'egress'>): readonly Line[] {
  const last = names.at(-1);
  if (last === undefined) return [];
  return [{ label: `filter "${last.text}" implicit discard`.slice(0, 200), action: 'deny', match: { must: EVERYTHING, may: EVERYTHING }, ...condition, doubts: [], location: last.location }];
}

interface FilterBody {
  readonly name: Value;
  readonly filter: Statement | undefined;
}

function findFilter(name: Value, family: 'inet' | 'inet6', { root, report }: FilterContext): FilterBody {
  const firewall = partOf(root, 'firewall');
  const plain = family === 'inet' ? partsOf(firewall, 'filter') : [];
  const filter = byName([...partsOf(at(firewall, 'family', family), 'filter'), ...plain]).get(name.text);
  if (filter === undefined) report.addOnce(`filter ${family} ${name.text}`, { code: 'export.undefined_reference', location: name.location, parameters: { kind: 'firewall filter', name: name.text.slice(0, 100) } });
  return { name, filter };
}

interface Asking {
  readonly context: FilterContext;
  readonly universe: IpSet;
  readonly direction: 'input' | 'output';
}

function filterLines({ name, filter }: FilterBody, asked: 'first' | 'answer', { context, universe, direction }: Asking): readonly Line[] {
  if (filter === undefined) {
    const doubt: Doubt = { code: 'juniper-srx.undefined', parameters: { kind: 'firewall filter', name: name.text.slice(0, 100) }, location: name.location };
    // It may let everything pass, or nothing.
    return [{ label: `filter "${name.text}"`.slice(0, 200), action: 'permit', match: { must: NOTHING, may: EVERYTHING }, doubts: [doubt], location: name.location }];
  }
  const terms: TermContext = { prefixLists: readPrefixLists(context.root), report: context.report, family: universe };
  return partsOf(filter, 'term').flatMap((term) => {
    const line = termLine({ filter, term }, asked, terms);
    if (line === undefined) return [];
    return direction === 'input' ? seenBefore(line, context.translations) : seenAfter(line, context.translations);
  });
}

interface StatedTerm {
  readonly filter: Statement;
  readonly term: Statement;
}

/** One term; undefined when it decides nothing (`next term`) or can match nothing. */
function termLine({ filter, term }: StatedTerm, asked: 'first' | 'answer', context: TermContext): Line | undefined {
  const then = partOf(term, 'then');
  const isClosing = partOf(then, 'discard') !== undefined || partOf(then, 'reject') !== undefined;
  const isOpening = partOf(then, 'accept') !== undefined;
  const next = valueOf(then, 'next');
  if (next !== undefined && next.text === 'term' && !isClosing && !isOpening && term.unknown === undefined) return undefined;
  const match = readTermMatch(partOf(term, 'from'), asked, context);
  const hard = mergeDoubts(unknownPart(term, 'term'), thenDoubts(term, then, { isClosing, isOpening, next }));
  if (match.may.length === 0) return undefined;
  return {
    label: ['filter "', filter.name.slice(0, 80), '" term "', term.name, '"'].join('').slice(0, 200),
    action: isClosing && !isOpening ? 'deny' : 'permit',
    match: boundsOf(match, hard),
    doubts: mergeDoubts(hard, match.doubts),
    location: term.location,
  };
}

function boundsOf({ must, may, doubts }: TermMatch, hard: readonly Doubt[]): { readonly must: HeaderSpace; readonly may: HeaderSpace } {
  return { must: hard.length > 0 ? NOTHING : doubts.length === 0 ? may : must, may };
}

interface Actions {
  readonly isClosing: boolean;
  readonly isOpening: boolean;
  readonly next: Value | undefined;
}

/** A term has one action, or none and accepts; some actions hand the packet to what is not modelled. */
function thenDoubts(term: Statement, then: Statement | undefined, { isClosing, isOpening, next }: Actions): readonly Doubt[] {
  const others = [...(then?.parts ?? []), ...term.parts].filter((part) => part.rule.kind === 'unsupported' && !part.inactive).map((part) => unevaluable(`then ${part.keyword}`, part.location));
  const isMixed = Number(isClosing) + Number(isOpening) + Number(next !== undefined) > 1 || (next !== undefined && next.text !== 'term');
  return isMixed ? [...others, unevaluable('then', then?.location ?? term.location)] : others;
}

/** Lines of an input filter: untranslated packets as they are, translated ones by what they were before. */
function seenBefore(line: Line, translations: readonly Translation[]): readonly Line[] {
  const changing = translations.filter(({ field, target }) => field === 'destination' && target !== 'none');
  const ignoresDestination = line.match.may.every(({ destination, destinationPorts }) => isEverything([{ ...WHOLE, destination, destinationPorts }]));
  if (changing.length === 0 || ignoresDestination) return [line];
  return [...changing.flatMap((one) => translatedLine(line, one)), { ...line, translations: [] }];
}

const [WHOLE = { source: [], destination: [], protocols: [], sourcePorts: [], destinationPorts: [] }] = EVERYTHING;

function translatedLine(line: Line, translation: Translation): readonly Line[] {
  const { match, isExact } = asTranslated(line.match, translation);
  if (match.may.length === 0) return [];
  const doubts = isExact ? line.doubts : mergeDoubts(line.doubts, [viewDoubt(line.location)]);
  return [{ ...line, match, translations: [translation.id], doubts }];
}

/** Lines of an output filter: where sources are translated, a condition on the source is in doubt. */
function seenAfter(line: Line, translations: readonly Translation[]): readonly Line[] {
  const isTranslating = translations.some(({ field, target }) => field === 'source' && target !== 'none');
  const ignoresSource = line.match.may.every(({ source, sourcePorts }) => isEverything([{ ...WHOLE, source, sourcePorts }]));
  if (!isTranslating || ignoresSource) return [line];
  const may = line.match.may.map((one) => ({ ...one, source: WHOLE.source, sourcePorts: WHOLE.sourcePorts }));
  return [{ ...line, match: { must: NOTHING, may }, doubts: mergeDoubts(line.doubts, [viewDoubt(line.location)]) }];
}

function viewDoubt(location: Location): Doubt {
  return { code: 'juniper-srx.before_translation', parameters: {}, location };
}
