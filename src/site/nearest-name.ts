/** Names further apart than this are no slip of the fingers. */
const FARTHEST = 3;
/** Looking further is not worth the time on a file that was made to take time. */
const MOST_CANDIDATES = 2000;

/**
 * The candidate that was most likely meant: the nearest by Damerau-Levenshtein distance (insert, delete, replace,
 * swap two neighbours), letters compared without case. Undefined when none is near.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let limit = Math.min(FARTHEST, Math.max(1, Math.floor(name.length / 3)));
  let examined = 0;
  for (const candidate of candidates) {
    examined += 1;
    if (examined > MOST_CANDIDATES) break;
    const distance = distanceWithin(wanted, candidate.toLowerCase(), limit);
    if (distance === undefined) continue;
    best = candidate;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return best;
}

/** The distance when it is at most `limit`; else undefined. Stops early, so the work is small for unlike names. */
function distanceWithin(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_none, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...current) > limit) return undefined;
    beforePrevious = previous;
    previous = current;
  }
  const distance = previous[b.length] ?? Number.POSITIVE_INFINITY;
  return distance <= limit ? distance : undefined;
}
