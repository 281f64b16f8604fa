import type { IpRange } from '../../model/ip-address.js';

/** The networks that make up a range, in order: `10.0.0.1-10.0.0.4` is `.1/32`, `.2/31`, `.4/32`. */
export function prefixesOf({ first, last }: IpRange): readonly IpRange[] {
  const result: IpRange[] = [];
  for (let start = first; start <= last; ) {
    let size = 1n;
    while (start % (size * 2n) === 0n && start + size * 2n - 1n <= last && size < 1n << 127n) size *= 2n;
    result.push({ first: start, last: start + size - 1n });
    start += size;
  }
  return result;
}
