import type { Doubt } from '../../model/device.js';
import type { MessageParameters } from '../../model/message.js';
import type { Location } from '../../model/source.js';

/** One condition that the export does not settle. */
export function doubt(code: string, location: Location, parameters: MessageParameters = {}): Doubt {
  return { code, parameters, location };
}
