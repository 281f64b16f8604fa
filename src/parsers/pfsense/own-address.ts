import { parseIpAddress, prefixRange, type IpRange } from '../../model/ip-address.js';

/** One address with its network. */
export interface OwnAddress {
  readonly address: bigint;
  readonly network: IpRange;
}

/** Reads `10.0.0.1` and `24` as an address in its network. */
export function ownAddress(addressText: string, maskText: string): OwnAddress | undefined {
  const address = parseIpAddress(addressText);
  if (address === undefined) return undefined;
  const length = maskText === '' ? (addressText.includes(':') ? 128 : 32) : /^\d{1,3}$/u.test(maskText) ? Number(maskText) : -1;
  const network = prefixRange(address, length);
  return network === undefined ? undefined : { address, network };
}
