/** Ways to write an nftables rule set otherwise: edits of the list that `nft -j list ruleset` prints. */
import type { TextFile } from '../packet-walk/types.js';
import type { Random } from '../random.js';
import { isList, isObject, listOf, member, type Json, type JsonObject } from '../walk-nftables/json.js';
import { nftablesWalk } from '../walk-nftables/index.js';
import { askedInFamily } from './iptables.js';
import { halvesOf, twiceOf } from './networks.js';
import { carriageReturns, textEdit, widerPorts, type Files } from './text.js';
import type { Edit, Machine } from './types.js';

type Objects = readonly Json[];

/** An edit of the list; printed as it was, or wider. */
function listEdit(name: string, edit: (objects: Objects, random: Random) => Objects | undefined): Edit<Files> {
  return {
    name,
    apply: (random, [file]) => {
      if (file === undefined) return undefined;
      const parsed: Json = JSON.parse(file.text);
      const edited = edit(listOf(member(parsed, 'nftables')), random);
      return edited === undefined ? undefined : [written(file, edited, file.text.includes('\n') ? 2 : 0)];
    },
  };
}

function written(file: TextFile, objects: Objects, indent: number | string): TextFile {
  return { ...file, text: JSON.stringify({ nftables: objects }, null, indent) };
}

/** An edit of one rule, chosen among those that it can be done to. */
function ruleEdit(name: string, edit: (rule: JsonObject, random: Random) => readonly JsonObject[] | undefined): Edit<Files> {
  return listEdit(name, (objects, random) => {
    const start = random.below(objects.length);
    const places = [...objects.keys()];
    for (const place of [...places.slice(start), ...places.slice(0, start)]) {
      const rule = member(objects[place], 'rule');
      const rules = isObject(rule) ? edit(rule, random) : undefined;
      if (rules !== undefined) return objects.toSpliced(place, 1, ...rules.map((one): Json => ({ rule: one })));
    }
    return undefined;
  });
}

/** The rule with each of several statements in place of one. */
function variants(rule: JsonObject, place: number, statements: readonly Json[]): readonly JsonObject[] {
  return statements.map((statement) => ({ ...rule, expr: listOf(rule['expr']).with(place, statement) }));
}

/** The first match of the rule whose right side can be written otherwise, and in which ways. */
function matchRewritten(rule: JsonObject, rewrite: (match: JsonObject) => readonly JsonObject[] | undefined): readonly JsonObject[] | undefined {
  for (const [place, statement] of listOf(rule['expr']).entries()) {
    const match = member(statement, 'match');
    const rewritten = isObject(match) ? rewrite(match) : undefined;
    if (rewritten !== undefined) return variants(rule, place, rewritten.map((one): Json => ({ match: one })));
  }
  return undefined;
}

function networkOf(value: Json | undefined): string | undefined {
  const prefix = member(value, 'prefix');
  const [addr, len] = [member(prefix, 'addr'), member(prefix, 'len')];
  return typeof addr === 'string' && typeof len === 'number' ? `${addr}/${len}` : undefined;
}

/** nft writes a single address without a length. */
function asWritten(network: string): Json {
  const [addr = '', len = ''] = network.split('/');
  return len === (addr.includes(':') ? '128' : '32') ? addr : { prefix: { addr, len: Number(len) } };
}

function rangeOf(value: Json | undefined): readonly [number, number] | undefined {
  const range = member(value, 'range');
  if (!isList(range)) return undefined;
  const [first, last] = range;
  return typeof first === 'number' && typeof last === 'number' ? [first, last] : undefined;
}

const splitNetwork = ruleEdit('split a network in two rules', (rule) =>
  matchRewritten(rule, (match) => (match['op'] === '==' ? halvesOf(networkOf(match['right']) ?? '')?.map((half) => ({ ...match, right: asWritten(half) })) : undefined)),
);

const splitInSet = ruleEdit('write a network as a set of two halves', (rule) =>
  matchRewritten(rule, (match) => {
    const halves = halvesOf(networkOf(match['right']) ?? '');
    return halves === undefined ? undefined : [{ ...match, right: { set: halves.map(asWritten) } }];
  }),
);

const splitPorts = ruleEdit('split a range of ports', (rule, random) =>
  matchRewritten(rule, (match) => {
    const range = rangeOf(match['right']);
    if (range === undefined || range[0] === range[1]) return undefined;
    const cut = random.between(range[0], range[1] - 1);
    const parts = [[range[0], cut], [cut + 1, range[1]]].map(([first = 0, last = 0]): Json => (first === last ? first : { range: [first, last] }));
    return match['op'] === '==' ? parts.map((right) => ({ ...match, right })) : [{ ...match, right: { set: parts } }];
  }),
);

const splitSet = ruleEdit('give each member of a set a rule', (rule) =>
  matchRewritten(rule, (match) => {
    const set = member(match['right'], 'set');
    return isList(set) && match['op'] === '==' ? set.map((right) => ({ ...match, right })) : undefined;
  }),
);

/** Every text of the list that is a name of the kind, or its reference. */
function renamed(value: Json, old: string, name: string): Json {
  if (typeof value === 'string') return value === old ? name : value;
  if (isList(value)) return value.map((item) => renamed(item, old, name));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, old, name)])) : value;
}

function namesOf(objects: Objects, kind: string): readonly string[] {
  return objects.flatMap((object) => {
    const name = member(member(object, kind), 'name');
    return typeof name === 'string' ? [name] : [];
  });
}

function rename(kind: 'chain' | 'table' | 'set'): Edit<Files> {
  return listEdit(`rename a ${kind}`, (objects, random) => {
    const names = namesOf(objects, kind);
    if (names.length === 0) return undefined;
    const old = random.pick(names);
    // A chain may be called as a state or a header is.
    const all = objects.map((object) => renamed(object, old, `${old}_new`));
    return kind === 'set' ? all.map((object) => renamed(object, `@${old}`, `@${old}_new`)) : all;
  });
}

function verdictOf(rule: JsonObject): 'accept' | 'drop' | undefined {
  const last = listOf(rule['expr']).at(-1);
  return member(last, 'accept') === null ? 'accept' : member(last, 'drop') === null ? 'drop' : undefined;
}

function withVerdict(rule: JsonObject, verdict: Json): JsonObject {
  const statements = listOf(rule['expr']);
  return { ...rule, expr: statements.with(statements.length - 1, verdict) };
}

/** A translating chain may accept, and drop nothing. */
function isInNat({ chain }: JsonObject): boolean {
  return typeof chain === 'string' && (chain.startsWith('published') || chain.startsWith('hidden'));
}

const addCovered = ruleEdit('add a rule that an earlier one covers', (rule) => {
  const verdict = isInNat(rule) ? undefined : verdictOf(rule);
  return verdict === undefined ? undefined : [rule, withVerdict(rule, verdict === 'drop' ? { accept: null } : { drop: null })];
});

const nestVerdict = listEdit('put a verdict in a chain of its own', (objects, random) => {
  const name = `nest${random.below(1_000_000)}`;
  const start = random.below(objects.length);
  const places = [...objects.keys()];
  for (const place of [...places.slice(start), ...places.slice(0, start)]) {
    const rule = member(objects[place], 'rule');
    if (!isObject(rule) || isInNat(rule) || verdictOf(rule) === undefined) continue;
    const { family = '', table = '' } = rule;
    const firstChain = objects.findIndex((object) => member(object, 'chain') !== undefined && member(member(object, 'chain'), 'table') === table && member(member(object, 'chain'), 'family') === family);
    const calling: Json = { rule: withVerdict(rule, { jump: { target: name } }) };
    const called: Json = { rule: { family, table, chain: name, handle: 900, expr: listOf(rule['expr']).slice(-1) } };
    return [...objects.with(place, calling).toSpliced(firstChain, 0, { chain: { family, table, name, handle: 900 } }), called];
  }
  return undefined;
});

/** The transport of which some match asks a header field: the rule is for nothing else. */
function transportOf(object: Json | undefined): string | undefined {
  const statements = member(member(object, 'rule'), 'expr');
  if (!isList(statements)) return undefined;
  const named = statements.flatMap((statement) => {
    const protocol = member(member(member(member(statement, 'match'), 'left'), 'payload'), 'protocol');
    return typeof protocol === 'string' ? [protocol] : [];
  });
  return named.find((protocol) => ['tcp', 'udp', 'sctp'].includes(protocol));
}

function swapNeighbours(objects: Objects, random: Random, maySwap: (first: Json | undefined, second: Json | undefined) => boolean): Objects | undefined {
  const places = [...objects.keys()].filter((place) => place > 0 && maySwap(objects[place - 1], objects[place]));
  if (places.length === 0) return undefined;
  const place = random.pick(places);
  return objects.with(place - 1, objects[place] ?? null).with(place, objects[place - 1] ?? null);
}

function chainOf(object: Json | undefined): string | undefined {
  const rule = member(object, 'rule');
  return isObject(rule) ? JSON.stringify([rule['family'], rule['table'], rule['chain']]) : undefined;
}

function isSameChain(first: Json | undefined, second: Json | undefined): boolean {
  return chainOf(first) !== undefined && chainOf(first) === chainOf(second);
}

function keysShuffled(value: Json, random: Random): Json {
  if (isList(value)) return value.map((item) => keysShuffled(item, random));
  return isObject(value) ? Object.fromEntries(random.shuffle(Object.entries(value)).map(([key, item]) => [key, keysShuffled(item, random)])) : value;
}

const harmless: readonly Edit<Files>[] = [
  splitNetwork, splitInSet, splitPorts, splitSet, rename('chain'), rename('table'), rename('set'), addCovered, nestVerdict,
  listEdit('swap rules for two transports', (objects, random) =>
    swapNeighbours(objects, random, (first, second) => isSameChain(first, second) && transportOf(first) !== undefined && transportOf(second) !== undefined && transportOf(first) !== transportOf(second)),
  ),
  listEdit('move rules of two chains past each other', (objects, random) => swapNeighbours(objects, random, (first, second) => chainOf(first) !== undefined && chainOf(second) !== undefined && !isSameChain(first, second))),
  ruleEdit('say a rule twice', (rule) => [rule, rule]),
  ruleEdit('add a comment to a rule', (rule) => [{ ...rule, comment: 'drop' }]),
  ruleEdit('count packets', (rule) => [{ ...rule, expr: [...listOf(rule['expr']).slice(0, -1), { counter: { packets: 7, bytes: 840 } }, ...listOf(rule['expr']).slice(-1)] }]),
  listEdit('write the members of objects in another order', (objects, random) => objects.map((object) => keysShuffled(object, random))),
  textEdit('indent otherwise', (text, random) => JSON.stringify(JSON.parse(text), null, random.pick([0, 1, 2, 4, '\t']))),
  carriageReturns,
];

const harmful: readonly Edit<Files>[] = [
  ruleEdit('open a port more', (rule, random) =>
    matchRewritten(rule, (match) => {
      const { op, left, right } = match;
      const field = member(member(left, 'payload'), 'field');
      const range = rangeOf(right) ?? (typeof right === 'number' ? [right, right] : undefined);
      if (range === undefined || (field !== 'dport' && field !== 'sport') || (op !== '==' && op !== '!=')) return undefined;
      return [{ ...match, right: { range: [...widerPorts(range[0] ?? 0, range[1] ?? 0, random)] } }];
    }),
  ),
  ruleEdit('widen a network', (rule) =>
    matchRewritten(rule, (match) => {
      const wider = twiceOf(networkOf(match['right']) ?? '');
      return wider === undefined || wider.endsWith('/0') ? undefined : [{ ...match, right: asWritten(wider) }];
    }),
  ),
  ruleEdit('turn a comparison round', (rule) => matchRewritten(rule, (match) => ((match['op'] === '==' || match['op'] === '!=') && !isObject(member(match['left'], 'ct')) ? [{ ...match, op: match['op'] === '==' ? '!=' : '==' }] : undefined))),
  ruleEdit('swap an interface', (rule) => matchRewritten(rule, (match) => (match['right'] === 'eth0' ? [{ ...match, right: 'eth1' }] : undefined))),
  ruleEdit('turn a verdict round', (rule) => {
    const verdict = isInNat(rule) ? undefined : verdictOf(rule);
    return verdict === undefined ? undefined : [withVerdict(rule, verdict === 'drop' ? { accept: null } : { drop: null })];
  }),
  listEdit('move a rule below the next', (objects, random) => swapNeighbours(objects, random, isSameChain)),
  ruleEdit('leave out a rule', (rule) => (isInNat(rule) ? undefined : [])),
];

/** nftables rule sets of routers and hosts. */
export const nftablesMachine: Machine<Files> = {
  id: 'nftables',
  format: 'nftables',
  draw: (random) => {
    const { files, questions } = nftablesWalk.draw(random);
    return { state: files, ways: questions.map(askedInFamily) };
  },
  write: (files) => files,
  open: nftablesWalk.open,
  smaller: nftablesWalk.smaller,
  harmless,
  harmful,
};
