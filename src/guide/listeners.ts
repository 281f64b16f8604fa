/** Listeners that are no rows of the guide's tables, or change with the product: SNMP numbers, administration ports. */
import type { Component } from '../model/site.js';

/** SNMP agent numbers of the two services by generation of the product (guide lines 40 and 71). */
const SNMP_GENERATIONS = {
  upTo2014: { managementServer: 6475, recordingServer: 6474 },
  upTo2019R2: { managementServer: 7475, recordingServer: 7474 },
  current: { managementServer: 12974, recordingServer: 12975 },
} as const;

type SnmpGeneration = keyof typeof SNMP_GENERATIONS;

const ALL_GENERATIONS = ['upTo2014', 'upTo2019R2', 'current'] as const satisfies readonly SnmpGeneration[];

/**
 * Numbers that must stay free of anything else on a host with this component, even where SNMP is not used.
 * Empty for components without an agent. A version that is absent or not understood reserves those of every
 * generation it may be. Failover recorders keep the printed and the current number free whatever the version (INC-06).
 */
export function snmpNumbers(component: Component, productVersion: string | undefined): readonly number[] {
  if (component === 'failover-recording-server') return [7474, 12975];
  const generations = snmpGenerations(productVersion);
  if (component === 'management-server') return generations.map((name) => SNMP_GENERATIONS[name].managementServer);
  if (component === 'recording-server') return generations.map((name) => SNMP_GENERATIONS[name].recordingServer);
  return [];
}

/** `2019 R2`, `2025R1`, `2014`, with or without `XProtect` before it. */
const PRODUCT_VERSION = /^(?:XProtect )?(?<year>20\d\d)(?: ?R(?<release>[1-9]))?$/iu;

function snmpGenerations(productVersion: string | undefined): readonly SnmpGeneration[] {
  const groups = PRODUCT_VERSION.exec(productVersion?.trim() ?? '')?.groups;
  if (groups?.['year'] === undefined) return ALL_GENERATIONS;
  const year = Number(groups['year']);
  if (year <= 2014) return ['upTo2014'];
  if (year < 2019) return ['upTo2019R2'];
  if (year > 2019) return ['current'];
  if (groups['release'] === undefined) return ['upTo2019R2', 'current'];
  return Number(groups['release']) <= 2 ? ['upTo2019R2'] : ['current'];
}

/** A port over which a computer is administered. Not of the VMS; the guide is silent on them. */
export interface AdministrationPort {
  /** Short name for people, the same in every language. */
  readonly name: string;
  readonly transport: 'tcp' | 'udp';
  readonly port: number;
}

/** Numbers by https://www.iana.org/assignments/service-names-port-numbers and the makers of the tools. */
export const administrationPorts: readonly AdministrationPort[] = [
  { name: 'FTP', transport: 'tcp', port: 21 },
  { name: 'SSH', transport: 'tcp', port: 22 },
  { name: 'Telnet', transport: 'tcp', port: 23 },
  { name: 'TFTP', transport: 'udp', port: 69 },
  { name: 'RPC endpoint mapper', transport: 'tcp', port: 135 },
  { name: 'RPC endpoint mapper', transport: 'udp', port: 135 },
  { name: 'NetBIOS name service', transport: 'udp', port: 137 },
  { name: 'NetBIOS name service', transport: 'tcp', port: 137 },
  { name: 'NetBIOS datagram service', transport: 'udp', port: 138 },
  { name: 'NetBIOS session service', transport: 'tcp', port: 139 },
  { name: 'SNMP', transport: 'udp', port: 161 },
  { name: 'SNMP', transport: 'tcp', port: 161 },
  { name: 'SMB', transport: 'tcp', port: 445 },
  { name: 'IPMI', transport: 'udp', port: 623 },
  { name: 'AMT or WS-Management of a BMC', transport: 'tcp', port: 623 },
  { name: 'Telnet over TLS', transport: 'tcp', port: 992 },
  { name: 'SQL Server Browser', transport: 'udp', port: 1434 },
  { name: 'SQL Server dedicated administrator connection', transport: 'tcp', port: 1434 },
  { name: 'RDP', transport: 'tcp', port: 3389 },
  { name: 'RDP', transport: 'udp', port: 3389 },
  { name: 'Radmin', transport: 'tcp', port: 4899 },
  { name: 'VNC over HTTP', transport: 'tcp', port: 5800 },
  { name: 'VNC', transport: 'tcp', port: 5900 },
  { name: 'VNC', transport: 'tcp', port: 5901 },
  { name: 'TeamViewer', transport: 'tcp', port: 5938 },
  { name: 'TeamViewer', transport: 'udp', port: 5938 },
  { name: 'WinRM over HTTP', transport: 'tcp', port: 5985 },
  { name: 'WinRM over HTTPS', transport: 'tcp', port: 5986 },
  { name: 'DameWare', transport: 'tcp', port: 6129 },
  { name: 'Windows Admin Center', transport: 'tcp', port: 6516 },
  { name: 'AnyDesk', transport: 'tcp', port: 7070 },
  { name: 'iLO virtual media', transport: 'tcp', port: 17988 },
  { name: 'iLO remote console', transport: 'tcp', port: 17990 },
];
