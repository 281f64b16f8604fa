/** Which rules are installed on the gateway that the files are about. */
import type { Location } from '../../model/source.js';
import type { CheckPointObject } from './objects.js';
import type { Resolver } from './resolve.js';
import { GATEWAY_TYPES } from './names.js';

export interface InstallScope {
  /** Whether a rule for these targets is installed on the gateway. */
  applies(references: readonly string[], location: Location): 'yes' | 'no' | 'unknown';
}

const EVERYWHERE: ReadonlySet<string> = new Set(['Policy Targets', 'All', 'Any']);

/** Prepares the answer for one gateway; undefined when it is not known which one it is. */
export function createInstallScope(resolver: Resolver, own: CheckPointObject | undefined): InstallScope {
  return {
    applies(references, location) {
      let everyOther = references.length > 0;
      for (const uid of references) {
        const object = resolver.find(uid, 'install-on', location);
        const isGlobal = object?.type === 'Global' || object?.value.kind === 'any';
        if ((isGlobal && EVERYWHERE.has(object.name)) || (own !== undefined && uid === own.uid)) return 'yes';
        if (own === undefined || object === undefined || !GATEWAY_TYPES.has(object.type)) everyOther = false;
      }
      return everyOther ? 'no' : 'unknown';
    },
  };
}
