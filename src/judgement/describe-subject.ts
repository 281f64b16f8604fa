/** What a finding's sentence may name: the ends, ports and lines of its subject, as text for people. */
import type { Facts } from '../analysis/facts.js';
import { PROTOCOL, type Packet } from '../model/header-space.js';
import { formatIpAddress } from '../model/ip-address.js';
import type { Language, MessageParameters } from '../model/message.js';
import { formatNumbers, type NumberSet } from '../model/number-set.js';
import type { ExamplePacket } from '../model/report.js';
import { renderMessage } from '../messages.js';
import type { PolicyEndpoint } from '../policy/input.js';
import type { Witness } from '../analysis/traffic.js';
import type { AssembledInput } from './assemble-input.js';

/** Values for the places of a rule's templates, for every kind of subject. */
export interface SubjectText {
  readonly parameters: MessageParameters;
  /** The pair of ends in one phrase; empty for subjects that are no flows. */
  readonly affected: string;
  /** What the subject is, for the fingerprint: names and ports, no line numbers, the same in every language. */
  readonly identity: readonly string[];
}

/** Describes the subject with that id; undefined when there is none. */
export type SubjectDescriber = (id: string) => SubjectText | undefined;

/** Prepares the descriptions of one site's subjects. */
export function subjectDescriber(facts: Facts, assembled: AssembledInput, language: Language): SubjectDescriber {
  const byId = new Map<string, () => SubjectText>();
  for (const flow of facts.openFlows) byId.set(flow.id, () => describeFlow(facts, { ...flow, subject: flow.service.name }, language));
  for (const flow of facts.neededFlows) {
    const ports = [{ first: flow.port, last: flow.port }];
    byId.set(flow.id, () => describeFlow(facts, { ...flow, ports, subject: flow.flow }, language));
  }
  for (const line of facts.hostLines) {
    byId.set(line.id, () => describeLine({ host: line.host.name, line: facts.backing.get(line.id)?.line ?? '' }));
  }
  for (const line of [...facts.unreachableLines, ...facts.openLines]) {
    byId.set(line.id, () => describeLine({ device: line.device, line: facts.backing.get(line.id)?.line ?? '' }));
  }
  for (const one of facts.evidence) {
    byId.set(one.id, () => describeLine({ device: one.device, found: one.found, expected: one.expected }));
  }
  for (const [id, { name }] of assembled.places) byId.set(id, () => describeLine({ name }));
  return (id) => byId.get(id)?.();
}

interface FlowText {
  readonly id: string;
  readonly source: PolicyEndpoint;
  readonly destination: PolicyEndpoint;
  readonly protocol: string;
  readonly ports: NumberSet;
  readonly subject: string;
}

function describeFlow(facts: Facts, flow: FlowText, language: Language): SubjectText {
  const source = endpointText(flow.source, language);
  const destination = endpointText(flow.destination, language);
  const ports = portsText(flow.ports, language);
  const witness = facts.backing.get(flow.id)?.witness;
  const parameters = {
    source,
    source_zone: zoneText(flow.source, language),
    destination,
    destination_zone: zoneText(flow.destination, language),
    protocol: flow.protocol,
    ports,
    port: ports,
    service: flow.subject,
    example: witness === undefined ? '' : exampleText(examplePacket(witness)),
  };
  const service = flow.protocol === 'tcp' || flow.protocol === 'udp' ? `${flow.protocol}/${ports}` : flow.protocol;
  const numbers = flow.ports.map(({ first, last }) => `${first}-${last}`).join(',');
  const identity = [...endIdentity(flow.source), ...endIdentity(flow.destination), flow.protocol, numbers, flow.subject];
  return { parameters, affected: `${source} → ${destination} ${service}`, identity };
}

function endIdentity({ kind, name, zone }: PolicyEndpoint): readonly string[] {
  return [kind, name, zone];
}

function describeLine(parameters: MessageParameters): SubjectText {
  return { parameters, affected: '', identity: Object.values(parameters).map(String) };
}

/** An end by its name; ends without one by what they are. */
function endpointText(endpoint: PolicyEndpoint, language: Language): string {
  const { kind, name, zone } = endpoint;
  if (kind === 'zone_rest') return renderMessage({ code: 'endpoint.zone_rest', parameters: { zone } }, language);
  if (kind === 'undeclared') return renderMessage({ code: 'endpoint.undeclared', parameters: { name } }, language);
  if (kind === 'client_group' && endpoint.zone_kind === 'internet') return renderMessage({ code: 'endpoint.internet_users', parameters: { name } }, language);
  return kind === 'internet' ? renderMessage({ code: 'endpoint.internet', parameters: {} }, language) : name;
}

function zoneText(endpoint: PolicyEndpoint, language: Language): string {
  return endpoint.zone === '' ? renderMessage({ code: 'endpoint.no_zone', parameters: {} }, language) : endpoint.zone;
}

/** Ranges beyond this many are counted, not listed. */
const MOST_RANGES = 8;

function portsText(ports: NumberSet, language: Language): string {
  if (ports.length === 1 && ports[0]?.first === 0 && ports[0].last === 65535) return renderMessage({ code: 'ports.all', parameters: {} }, language);
  const shown = formatNumbers(ports.slice(0, MOST_RANGES));
  return ports.length > MOST_RANGES ? `${shown}, …` : shown;
}

const PROTOCOL_NAMES: ReadonlyMap<number, string> = new Map(Object.entries(PROTOCOL).map(([name, number]) => [number, name]));

/** The packet as sent, and where it is delivered if that is elsewhere. */
export function examplePacket({ sent, delivered }: Witness): ExamplePacket {
  const isTranslated = sent.destination !== delivered.destination || sent.destinationPort !== delivered.destinationPort;
  return {
    source: formatIpAddress(sent.source),
    destination: formatIpAddress(sent.destination),
    protocol: PROTOCOL_NAMES.get(sent.protocol) ?? String(sent.protocol),
    port: sent.destinationPort,
    ...(isTranslated ? { deliveredTo: addressAndPort(delivered) } : {}),
  };
}

function addressAndPort(packet: Packet): string {
  const address = formatIpAddress(packet.destination);
  return address.includes(':') ? `[${address}]:${packet.destinationPort}` : `${address}:${packet.destinationPort}`;
}

/** An example packet in one phrase. */
function exampleText(example: ExamplePacket): string {
  const sent = `${example.source} → ${example.destination} ${example.protocol}/${example.port}`;
  return example.deliveredTo === undefined ? sent : `${sent} → ${example.deliveredTo}`;
}
