/** The shapes of the catalogue: what the guide prints (rows), how it is read (flows), what it asks (requirements). */
import type { NumberRange, NumberSet } from '../model/number-set.js';
import type { Severity } from '../model/report.js';
import type { Encryption, Feature } from '../model/site.js';
import type { ConflictId } from './conflicts.js';
import type { ControlId } from './controls.js';
import type { GuideParty, Place } from './parties.js';
import type { RowId } from './rows.js';

/** One sentence or phrase in both languages of the project. */
export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

/** The four kinds of encryption that a site declares. */
export type EncryptionKind = Exclude<keyof Encryption, 'location'>;

/** Holds when the site's declaration for this kind of server equals `is`. */
export interface EncryptionCondition {
  readonly kind: EncryptionKind;
  readonly is: boolean;
}

/** One party at the end of a connection, as far as the guide narrows it. */
export interface PartyReference {
  readonly party: GuideParty;
  /** The guide says "all": every one that the site declares, never any address (INC-31). */
  readonly wildcard?: true;
  /** Where the party runs, when only some of its kind are meant. */
  readonly place?: Place;
  /** Where the listener runs, when a row has different peers for different listeners. */
  readonly listenerPlace?: Place;
  /** Members of a group that are not meant. */
  readonly excluding?: readonly GuideParty[];
}

export type Transport = 'tcp' | 'udp' | 'both';

/** The protocol column of the guide, without footnote marks. */
export type ApplicationProtocol = 'HTTP' | 'HTTPS' | 'WS/WSS HTTP/HTTPS' | 'SMTP' | 'RTSP' | 'TCP' | 'UDP' | 'TCP/UDP';

/**
 * What sets a row apart.
 * `inheritedCells`: blank cells filled from the row above. `compoundCell`: two peer lists share a cell.
 * `defaultStateInferred`: the row is silent; its counterpart prints the state.
 * `suspectPeer`, `suspectDirection`, `suspectRow`: printed, but contradicted elsewhere in the guide.
 */
export type RowFlag =
  | 'localOnly'
  | 'wildcardPeer'
  | 'clearText'
  | `clearTextUnlessEncrypted:${EncryptionKind}`
  | 'messageSecurity'
  | 'httpsOnlyEndpoints'
  | 'disabledByDefault'
  | 'deprecated'
  | 'markedUnused'
  | 'fewModelsOnly'
  | 'optional'
  | 'changeable'
  | 'reserved'
  | 'versionDependent'
  | 'staleNumber'
  | 'multiInstance'
  | 'range'
  | 'symmetric'
  | 'recordersOnly'
  | 'highValuePort'
  | 'internetFacing'
  | 'internetEgress'
  | 'hardCodedAddress'
  | 'protocolPortMismatch'
  | 'inheritedCells'
  | 'compoundCell'
  | 'defaultStateInferred'
  | 'suspectPeer'
  | 'suspectDirection'
  | 'suspectRow'
  | 'conflictsWithCameraIsolation';

/** One row of the guide's port tables, as printed. Readings of it are flows. */
export interface GuideRow {
  /** Stable: reports, waivers and policies refer to it. */
  readonly id: string;
  /** What listens (inbound) or connects (outbound). Several when the table's heading names several. */
  readonly components: readonly GuideParty[];
  readonly direction: 'inbound' | 'outbound';
  /** Default numbers, both ends included. */
  readonly ports: NumberRange;
  readonly transport: Transport;
  readonly applicationProtocol: ApplicationProtocol;
  /** The process column; outbound tables have none. */
  readonly process?: string;
  /** Who connects (inbound) or is connected to (outbound). */
  readonly peers: readonly PartyReference[];
  readonly defaultState: 'enabled' | 'disabled';
  readonly flags: readonly RowFlag[];
  /** The part of the product without which nothing uses the port. */
  readonly feature?: Feature;
  /** The row is meant only under this declaration. */
  readonly encryption?: EncryptionCondition;
  /** Line of the guide's text the row stands on. */
  readonly guideLine: number;
  readonly conflicts: readonly ConflictId[];
  readonly purpose: Bilingual;
}

/** What must be declared for a flow to apply. Empty: always. Several fields: all of them. */
export interface FlowCondition {
  /** All of them declared. */
  readonly features?: readonly Feature[];
  readonly encryption?: EncryptionCondition;
  /** The device group is reached over HTTPS, or is not. */
  readonly deviceHttps?: boolean;
  /** The device group's media does not run inside HTTPS (ruling 23). */
  readonly deviceMediaOutsideHttps?: true;
  /** The device group sends events of this sort by itself. */
  readonly deviceEvents?: 'smtp' | 'tcp';
}

/**
 * What the catalogue asks of a flow.
 * `required`: must be open where both ends are declared. `required-if`: the same, once its feature is declared.
 * `allowed`: may be open. `local-only`: never over the network. `allowed-same-host-only`: the same, by our reading.
 * `reserved`: the number must stay free of anything else. `forbidden`: never.
 * `forbidden-unless-declared`: closed by default; see `whenDeclared`. `ignore-printed`: printed, but neither
 * required nor forbidden.
 */
export type FlowStatus =
  | 'required'
  | 'required-if'
  | 'allowed'
  | 'local-only'
  | 'reserved'
  | 'forbidden'
  | 'forbidden-unless-declared'
  | 'allowed-same-host-only'
  | 'ignore-printed';

/** How the payload travels. `message`: protected by message security, not by the transport. */
export type Confidentiality =
  | { readonly kind: 'clear' | 'tls' | 'message' | 'not-applicable' }
  | { readonly kind: 'depends'; readonly on: EncryptionKind | 'sql-tls' };

/** One reading of the guide: who may or must reach whom. Conditions are data; nothing is left to prose. */
export interface GuideFlow {
  readonly id: string;
  readonly from: readonly PartyReference[];
  /** Further sources that may connect without having to (ruling 22). */
  readonly allowedFrom?: readonly PartyReference[];
  readonly to: readonly PartyReference[];
  /** Default numbers; site overrides replace them. */
  readonly ports: NumberSet;
  /** One number per Recording Server instance, counted up from the first (guide line 69). */
  readonly perInstance?: true;
  /** One number per declared video push channel, counted up from the first. */
  readonly perVideoPushChannel?: true;
  /** `snmpNumbers` picks the number for the site's product version. */
  readonly perProductVersion?: true;
  readonly transport: Transport;
  readonly condition: FlowCondition;
  readonly status: FlowStatus;
  /** For `forbidden-unless-declared`: what holds once the condition is met. */
  readonly whenDeclared?: 'required' | 'allowed';
  readonly confidentiality: Confidentiality;
  /** The encrypted flow that replaces this one; an opening left over is judged as clear text, not as unknown. */
  readonly supersededBy?: string;
  /** The guide accepts this flow from the Internet. No other is. */
  readonly mayComeFromInternet?: true;
  /** `inferred`: follows from the guide, but stands in no row of it. */
  readonly origin: 'printed' | 'inferred';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly basis: readonly RowId[];
  readonly conflicts: readonly ConflictId[];
  readonly note: Bilingual;
}

/** Blocks of the guide: A secure connections, B firewalls and ports, C Internet, D camera subnet. */
export type RequirementBlock = 'A' | 'B' | 'C' | 'D';

/** What can settle a requirement. */
export type EvidenceInput =
  | 'site'
  | 'network-exports'
  | 'host-exports'
  | 'tls-evidence'
  | 'device-authentication'
  | 'switch-configs';

/** One statement of the guide, made decidable. */
export interface GuideRequirement {
  readonly id: string;
  readonly block: RequirementBlock;
  /** `reading`: tells how the tables are to be read; there is nothing to check in a network (ruling 5). */
  readonly kind: 'check' | 'reading';
  readonly title: Bilingual;
  readonly statement: Bilingual;
  readonly guideLines: readonly number[];
  /** NIST SP 800-53 controls that the guide itself attaches. */
  readonly controls: readonly ControlId[];
  /** Controls that the project adds. */
  readonly relatedControls: readonly ControlId[];
  readonly conflicts: readonly ConflictId[];
  readonly inputs: readonly EvidenceInput[];
}

/** A place where the guide is in doubt with itself, and the reading chosen. */
export interface GuideConflict {
  readonly id: string;
  readonly guideLines: readonly number[];
  readonly summary: Bilingual;
  readonly reading: Bilingual;
  /** True when another reading could turn a verdict; findings that rest on it then name it. */
  readonly changesVerdict: boolean;
  /** Usual severity of a finding the reading leads to; absent when it leads to none. */
  readonly severity?: Severity;
}
