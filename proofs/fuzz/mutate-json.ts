import type { Material } from './mutate-text.js';
import { ADDRESSES, NUMBERS, ODDITIES } from './words.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A place in a JSON value: the container and the key or index there. */
interface Place {
  readonly container: Json[] | { [key: string]: Json };
  readonly key: string | number;
}

/** Changes one value, member or list of a JSON text; undefined when the text is no JSON. */
export function mutateJson(text: string, material: Material): string | undefined {
  const { random } = material;
  const value = parsed(text);
  if (value === undefined) return undefined;
  const places = placesIn(value);
  if (places.length === 0) return undefined;
  changePlace(random.pick(places), places, material);
  const written = random.chance(0.5) ? JSON.stringify(value) : JSON.stringify(value, null, 2);
  return random.chance(0.1) ? withExoticNumber(written, material) : written;
}

function parsed(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
    return value;
  } catch {
    return undefined;
  }
}

/** Every place below a value, at most some thousands; not recursive, for deep values. */
function placesIn(root: Json): readonly Place[] {
  const places: Place[] = [];
  const pending: Json[] = [root];
  for (let value = pending.pop(); value !== undefined && places.length < 5_000; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const container = value;
    for (const [key, member] of Object.entries(container)) {
      places.push({ container, key: Array.isArray(container) ? Number(key) : key });
      pending.push(member);
    }
  }
  return places;
}

function changePlace(place: Place, places: readonly Place[], material: Material): void {
  const { random } = material;
  switch (random.below(11)) {
    case 0:
      return remove(place);
    case 1:
    case 9:
      return put(place, scalar(material));
    case 10:
      return put(place, nearby(at(place), material));
    case 2:
      return put(place, copy(at(random.pick(places))));
    case 3: {
      const other = random.pick(places);
      const mine = copy(at(place));
      put(place, copy(at(other)));
      return put(other, mine);
    }
    case 4:
      return addMember(place, material, places);
    case 5:
      return rename(place, material);
    case 6:
      return put(place, wrapped(copy(at(place)), material));
    case 7:
      return repeat(place, random.between(2, 40));
    default:
      return put(place, random.pick<Json>([[], {}, null, [[]], [null], { '': null }, [copy(at(place)), copy(at(place))]]));
  }
}

function at({ container, key }: Place): Json {
  return (Array.isArray(container) ? container[Number(key)] : container[key]) ?? null;
}

function put({ container, key }: Place, value: Json): void {
  if (Array.isArray(container)) container[Number(key)] = value;
  else Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove({ container, key }: Place): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else Reflect.deleteProperty(container, key);
}

function copy(value: Json): Json {
  const text = JSON.stringify(value);
  return text.length > 8_000 ? null : (parsed(text) ?? null);
}

function scalar({ random, words }: Material): Json {
  switch (random.below(5)) {
    case 0:
      return random.pick([null, true, false, 0, 1, -1, 1e308, 65_536, 2 ** 53, 0.5]);
    case 1:
      return random.pick(NUMBERS);
    case 2:
      return random.pick(ADDRESSES);
    case 3:
      return random.pick(ODDITIES);
    default:
      return random.pick(words);
  }
}

/** A word with a character changed, a number beside it. */
function nearby(value: Json, { random }: Material): Json {
  if (typeof value === 'number') return value + random.pick([-1, 1, 0.5, 256, -65_536]);
  if (typeof value !== 'string' || value === '') return !value;
  const index = random.below(value.length);
  return value.slice(0, index) + random.pick(['', '0', 'A', ' ', '/', '-', value.charAt(index).repeat(2)]) + value.slice(index + 1);
}

function addMember(place: Place, material: Material, places: readonly Place[]): void {
  const { random, words } = material;
  const value = random.chance(0.5) ? scalar(material) : copy(at(random.pick(places)));
  const target = at(place);
  const container = typeof target === 'object' && target !== null ? target : place.container;
  if (Array.isArray(container)) container.splice(random.below(container.length + 1), 0, value);
  else put({ container, key: random.pick(random.chance(0.8) ? words : ODDITIES) }, value);
}

function rename(place: Place, { random, words }: Material): void {
  const value = at(place);
  if (Array.isArray(place.container)) return put(place, [value]);
  remove(place);
  put({ container: place.container, key: random.pick(random.chance(0.8) ? words : ODDITIES) }, value);
}

/** In brackets, at times deeper than the readers go. */
function wrapped(value: Json, { random, words }: Material): Json {
  const depth = random.chance(0.9) ? 1 : random.between(2, 400);
  let result = value;
  for (let level = 0; level < depth; level += 1) result = random.chance(0.5) ? [result] : { [random.pick(words)]: result };
  return result;
}

function repeat({ container, key }: Place, times: number): void {
  const value = at({ container, key });
  if (!Array.isArray(container) || JSON.stringify(value).length * times > 12_000) return;
  container.splice(Number(key), 0, ...Array.from({ length: times }, () => copy(value)));
}

/** JSON.stringify writes no number that JSON.parse could not hold; exports may. */
function withExoticNumber(text: string, { random }: Material): string {
  const found = [...text.matchAll(/(?<=[:[,]\s?)-?\d[\d.e+-]*/gu)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  return text.slice(0, match.index) + random.pick(NUMBERS) + text.slice(match.index + match[0].length);
}
