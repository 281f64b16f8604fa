import type { TextFile } from '../packet-walk/types.js';
import type { Random } from '../random.js';
import { isList, isObject, listOf, member, type Json, type JsonObject } from '../walk-nftables/json.js';
import type { Hidden } from './hide-text.js';

/** Puts up to eight statements of rules, or the elements of sets, into what no export tells. */
export function hideInJson(random: Random, files: readonly TextFile[]): Hidden {
  const stages: (readonly TextFile[])[] = [];
  let objects = files.flatMap(({ text }): readonly Json[] => {
    const parsed: Json = JSON.parse(text);
    return listOf(member(parsed, 'nftables'));
  });
  for (let tries = random.between(1, 8); tries > 0; tries -= 1) {
    const places = [...objects.keys()].filter((place) => canHide(objects[place]));
    if (places.length === 0) break;
    const place = random.pick(places);
    objects = objects.with(place, hideInObject(random, objects[place] ?? null));
    stages.push([{ path: 'nftables.json', text: JSON.stringify({ nftables: objects }) }]);
  }
  return stages;
}

function canHide(object: Json | undefined): boolean {
  const statements = member(member(object, 'rule'), 'expr');
  return member(object, 'set') !== undefined || (isList(statements) && statements.some(isHideable));
}

function isHideable(statement: Json): boolean {
  return ['match', 'vmap', 'accept', 'drop'].some((kind) => member(statement, kind) !== undefined);
}

function hideInObject(random: Random, object: Json): Json {
  const set = member(object, 'set');
  if (isObject(set)) return { set: hideSet(random, set) };
  const rule = member(object, 'rule');
  if (!isObject(rule)) return object;
  const statements = listOf(rule['expr']);
  const places = [...statements.keys()].filter((place) => isHideable(statements[place] ?? null));
  const place = random.pick(places);
  return { rule: { ...rule, expr: statements.with(place, hideStatement(random, statements[place] ?? null)) } };
}

/** Filled at run time, or exported without its elements. */
function hideSet(random: Random, set: JsonObject): Json {
  if (random.chance(0.5)) return { ...set, elem: [] };
  return { ...set, flags: ['interval', random.pick(['timeout', 'dynamic', 'zorb'])] };
}

function hideStatement(random: Random, statement: Json): Json {
  const vmap = member(statement, 'vmap');
  if (isObject(vmap)) return { vmap: { ...vmap, data: '@filled_elsewhere' } };
  if (member(statement, 'match') === undefined) return random.pick<Json>([{ frobnicate: { speed: 9 } }, { xt: { type: 'target', name: 'FOO' } }]);
  return random.pick<Json>([
    { limit: { rate: 5, burst: 5, per: 'second' } },
    { match: { op: '==', left: { meta: { key: 'skuid' } }, right: 0 } },
    { match: { op: '!=', left: { fib: { result: 'type', flags: ['daddr'] } }, right: 'local' } },
    { match: { op: '==', left: { meta: { key: 'zorb' } }, right: 1 } },
    { match: { op: '!=', left: { frobnicate: { speed: 9 } }, right: 1 } },
    { xt: { type: 'match', name: 'string' } },
    { 'ct count': { val: 10 } },
    { frobnicate: { speed: 9 } },
  ]);
}
