/** Everyone the guide names at the end of a connection. */
import type { ClientKind, Component, DeviceGroup, IntegrationKind } from '../model/site.js';
import type { InternetHostId } from './internet-hosts.js';

/** Programs that only ever talk to a service on their own computer. */
export type LocalParty =
  | 'own-host'
  | 'windows-snmp-service'
  | 'management-server-manager'
  | 'management-server-tray'
  | 'recording-server-tray'
  | 'failover-recording-server-tray'
  | 'failover-server-tray'
  | 'mobile-server-tray'
  | 'lpr-server-tray';

/** Names for several components at once, as the guide uses them. */
export type PartyGroup = 'xprotect-server' | 'xprotect-component';

/** A party at one end of a row or flow. */
export type GuideParty =
  | Component
  | ClientKind
  | IntegrationKind
  | DeviceGroup['kind']
  | LocalParty
  | PartyGroup
  | InternetHostId
  | 'interconnected-site';

/** Which of several hosts of one kind is meant. */
export type Place =
  | 'same-host'
  | 'management-server-host'
  | 'other-server-host'
  | 'central-site'
  | 'interconnected-site';

/**
 * Server components of the product. SQL Server is not one (ruling 23); the Screen Recorder stands among the servers
 * in the guide, but is installed on workstations and only answers recorders (INC-44).
 */
const XPROTECT_SERVERS = [
  'management-server',
  'api-gateway',
  'identity-provider',
  'data-collector',
  'event-server',
  'recording-server',
  'failover-server',
  'failover-recording-server',
  'log-server',
  'mobile-server',
  'lpr-server',
  'open-network-bridge',
  'dlna-server',
  'incident-manager',
] as const satisfies readonly Component[];

/** What the guide's collective names stand for. */
export const partyGroups: Readonly<Record<PartyGroup, readonly (Component | ClientKind)[]>> = {
  'xprotect-server': XPROTECT_SERVERS,
  'xprotect-component': [...XPROTECT_SERVERS, 'screen-recorder', 'smart-client', 'management-client'],
};
