/** A port as users write it: `7563`, `tcp/7563`. */
export interface AskedPort {
  readonly transport: 'tcp' | 'udp' | undefined;
  readonly number: number;
}

/** Reads `7563`, `tcp/7563` or `udp/161`; undefined for anything else. */
export function parsePort(subject: string): AskedPort | undefined {
  const found = /^(?:(tcp|udp)\/)?(\d{1,5})$/u.exec(subject.toLowerCase());
  const number = Number(found?.[2]);
  if (found === null || number < 1 || number > 65_535) return undefined;
  const transport = found[1] === 'tcp' || found[1] === 'udp' ? found[1] : undefined;
  return { transport, number };
}
