import { formatIpRange } from '../model/ip-address.js';
import type { IpSet } from '../model/ip-set.js';
import type { Message } from '../model/message.js';
import type { SiteDefinition } from '../model/site.js';
import type { Location } from '../model/source.js';

/** The translations that no export shows and the site states: each is an assumption of the verdict (ruling 7). */
export function declaredTranslations(site: SiteDefinition): readonly (Message & { readonly location: Location })[] {
  return site.firewalls.flatMap(({ nat }) =>
    (nat ?? []).map(({ outside, inside, location }) => ({
      code: 'assumption.declared_translation',
      parameters: { outside: addressText(outside), inside: addressText(inside) },
      location,
    })),
  );
}

function addressText(addresses: IpSet): string {
  return addresses.map(formatIpRange).join(', ');
}
