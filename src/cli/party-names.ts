/** Names for people of everyone the guide knows. Product names stay English in both languages, as in the product. */
import type { PartyReference } from '../guide/types.js';
import type { Language } from '../model/message.js';
import { tell } from './messages.js';

/** Parts of ids that are not written with one capital letter. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['api', 'API'], ['sql', 'SQL'], ['lpr', 'LPR'], ['dlna', 'DLNA'], ['onvif', 'ONVIF'], ['mip', 'MIP'], ['io', 'I/O'], ['nvr', 'NVR'],
  ['snmp', 'SNMP'], ['xprotect', 'XProtect'],
]);

/** One end of a row or flow, with where it runs when only some of its kind are meant. */
export function partyText(reference: PartyReference, language: Language): string {
  const { party, place, wildcard } = reference;
  const name = partyName(party);
  const named = wildcard === true ? tell(language, 'party.all', { party: name }) : name;
  return place === undefined ? named : tell(language, 'party.at', { party: named, place: tell(language, `place.${place}`) });
}

/** `recording-server` becomes `Recording Server`. */
export function partyName(id: string): string {
  return id
    .split('-')
    .map((part) => SPELLINGS.get(part) ?? `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
    .join(' ');
}
