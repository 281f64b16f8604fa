/**
 * Which program owns a listener, so that host rules limited to a program are read rightly (ruling 17).
 * Matching goes by file and service names: installers choose folders, and rule names mean nothing.
 */
import type { ProgramScope } from '../model/device.js';
import { numbersInclude, type NumberSet } from '../model/number-set.js';
import type { Component, Encryption } from '../model/site.js';
import type { EncryptionKind } from './types.js';

/** What a component runs as on Windows. */
export interface ComponentProgram {
  /** File names, as spelled by the product. Windows compares them without regard to case. */
  readonly executables: readonly string[];
  /** File names it may well run as: a rule for one of them is in doubt. */
  readonly possibleExecutables?: readonly string[];
  /** Folder below the program folder in which the installer puts them. Absent: not known. */
  readonly folder?: string;
  /** Service short names; a trailing `*` stands for the rest of the name. */
  readonly services: readonly string[];
  /** False: it may run as further executables that no public source names. */
  readonly complete: boolean;
}

/** Names seen in public scripts and tools for XProtect; the README of this folder lists them. */
export const componentPrograms: Readonly<Record<Component, ComponentProgram>> = {
  'management-server': {
    executables: ['VideoOS.Server.Service.exe'],
    folder: 'Milestone\\XProtect Management Server',
    services: ['Milestone XProtect Management Server'],
    complete: true,
  },
  'api-gateway': { executables: ['w3wp.exe'], services: ['W3SVC', 'WAS'], complete: false },
  'identity-provider': { executables: ['w3wp.exe'], services: ['W3SVC', 'WAS'], complete: false },
  'incident-manager': { executables: ['w3wp.exe'], services: ['W3SVC', 'WAS'], complete: false },
  'sql-server': { executables: ['sqlservr.exe'], services: ['MSSQLSERVER', 'MSSQL$*'], complete: true },
  'data-collector': {
    executables: ['VideoOS.DataCollector.Service.exe'],
    services: ['Milestone XProtect Data Collector Server'],
    complete: true,
  },
  'event-server': {
    executables: ['VideoOS.Event.Server.exe'],
    services: ['MilestoneEventServerService', 'MilestoneEventServer'],
    complete: true,
  },
  'recording-server': {
    executables: ['VideoOS.Recorder.Service.exe'],
    folder: 'Milestone\\XProtect Recording Server',
    services: ['Milestone XProtect Recording Server'],
    complete: true,
  },
  'failover-server': {
    executables: ['VideoOS.Failover.Service.exe'],
    services: ['Milestone XProtect Failover Server'],
    complete: true,
  },
  'failover-recording-server': {
    executables: [],
    possibleExecutables: ['VideoOS.Recorder.Service.exe', 'VideoOS.Failover.Service.exe'],
    services: [],
    complete: false,
  },
  'log-server': { executables: ['VideoOS.LogServer.exe'], services: ['Milestone XProtect Log Server'], complete: true },
  'mobile-server': {
    executables: ['VideoOS.MobileServer.Service.exe'],
    folder: 'Milestone\\XProtect Mobile Server',
    services: ['Milestone XProtect Mobile Server'],
    complete: true,
  },
  'lpr-server': { executables: ['VideoOS.LPR.Server.exe'], services: [], complete: true },
  'open-network-bridge': {
    executables: ['VideoOS.OnvifGateway.OnvifServer.exe', 'VideoOS.OnvifGateway.RtspServer.exe'],
    services: [],
    complete: false,
  },
  'dlna-server': { executables: [], services: [], complete: false },
  'screen-recorder': { executables: [], services: [], complete: false },
};

/** `system`: the kernel's HTTP driver or file service, `System` in a rule. `either`: no public source settles it. */
export type PortOwner = 'system' | 'program' | 'either';

interface OwnedPorts {
  readonly component: Component;
  readonly ports: NumberSet;
  /** Owner always, or while this kind of encryption is declared. It is `either` otherwise. */
  readonly owner: 'system' | 'either' | { readonly systemWith: EncryptionKind };
}

const WEB_PORTS: NumberSet = [
  { first: 80, last: 80 },
  { first: 443, last: 443 },
];

/**
 * Listeners that are not surely the component's own process. IIS ports belong to `System`; 9000 and 9001 do once a
 * certificate is bound to them, which `netsh http` then shows. Other HTTP listeners may use the same driver.
 */
const OWNED_PORTS: readonly OwnedPorts[] = [
  { component: 'management-server', ports: WEB_PORTS, owner: 'system' },
  { component: 'management-server', ports: [{ first: 445, last: 445 }], owner: 'either' },
  { component: 'management-server', ports: [{ first: 9000, last: 9000 }], owner: { systemWith: 'server' } },
  { component: 'api-gateway', ports: WEB_PORTS, owner: 'system' },
  { component: 'identity-provider', ports: WEB_PORTS, owner: 'system' },
  { component: 'incident-manager', ports: WEB_PORTS, owner: 'system' },
  { component: 'data-collector', ports: [{ first: 7609, last: 7609 }], owner: 'system' },
  { component: 'event-server', ports: [{ first: 22332, last: 22332 }], owner: 'either' },
  { component: 'recording-server', ports: [{ first: 9001, last: 9099 }], owner: { systemWith: 'server' } },
  { component: 'failover-server', ports: [{ first: 8990, last: 8990 }], owner: 'either' },
  { component: 'failover-server', ports: [{ first: 9001, last: 9001 }], owner: { systemWith: 'server' } },
  { component: 'log-server', ports: [{ first: 22337, last: 22337 }], owner: 'either' },
  { component: 'mobile-server', ports: [{ first: 8081, last: 8082 }], owner: 'either' },
  { component: 'mobile-server', ports: [{ first: 40001, last: 40099 }], owner: 'either' },
  { component: 'open-network-bridge', ports: [{ first: 580, last: 580 }], owner: 'either' },
  {
    component: 'dlna-server',
    ports: [
      { first: 9100, last: 9100 },
      { first: 9200, last: 9200 },
    ],
    owner: 'either',
  },
];

/** Programs of Windows itself: never an unknown program of a component. */
const WINDOWS_EXECUTABLES: readonly string[] = ['svchost.exe', 'lsass.exe', 'spoolsv.exe', 'services.exe', 'wininit.exe', 'snmp.exe'];

/** A listener by the guide's default number; instances count up from it. */
export interface Listener {
  readonly component: Component;
  readonly defaultPort: number;
}

/** Who owns the listener on Windows, as far as the declaration tells. */
export function portOwner({ component, defaultPort }: Listener, encryption: Encryption): PortOwner {
  const entry = OWNED_PORTS.find((one) => one.component === component && numbersInclude(one.ports, defaultPort));
  if (entry === undefined) return 'program';
  if (typeof entry.owner === 'string') return entry.owner;
  return encryption[entry.owner.systemWith] ? 'system' : 'either';
}

/**
 * Whether a host rule limited to `scope` opens the listener.
 * `no`: it surely has no effect on it. `in-doubt`: it may.
 */
export function scopeOpens(scope: ProgramScope, listener: Listener, encryption: Encryption): 'yes' | 'no' | 'in-doubt' {
  const owner = portOwner(listener, encryption);
  const answers = [programOpens(scope.program, listener.component, owner), serviceOpens(scope.service, listener.component, owner)];
  if (answers.includes('no')) return 'no';
  return answers.includes('in-doubt') ? 'in-doubt' : 'yes';
}

const SYSTEM_RULE_OPENS = { system: 'yes', program: 'no', either: 'in-doubt' } as const;

function programOpens(program: string | undefined, component: Component, owner: PortOwner): 'yes' | 'no' | 'in-doubt' {
  if (program === undefined) return 'yes';
  if (program.trim().toLowerCase() === 'system') return SYSTEM_RULE_OPENS[owner];
  if (owner === 'system') return 'no';
  const answer = executableOpens(program, component);
  return answer === 'yes' && owner === 'either' ? 'in-doubt' : answer;
}

function executableOpens(program: string, component: Component): 'yes' | 'no' | 'in-doubt' {
  const { executables, possibleExecutables, folder, complete } = componentPrograms[component];
  const path = program.trim().replaceAll('/', '\\').toLowerCase();
  const file = path.slice(path.lastIndexOf('\\') + 1);
  if (isAmong(executables, file)) {
    const isUsualPath = folder === undefined || path.endsWith(`\\${folder.toLowerCase()}\\${file}`);
    return isUsualPath ? 'yes' : 'in-doubt';
  }
  if (isAmong(possibleExecutables ?? [], file)) return 'in-doubt';
  return complete || isPlaced(file) ? 'no' : 'in-doubt';
}

/** True when the file is known to be something else: then it is no unknown program of a component. */
function isPlaced(file: string): boolean {
  if (WINDOWS_EXECUTABLES.includes(file)) return true;
  return Object.values(componentPrograms).some(({ executables }) => isAmong(executables, file));
}

function isAmong(names: readonly string[], lowerCaseFile: string): boolean {
  return names.some((name) => name.toLowerCase() === lowerCaseFile);
}

function serviceOpens(service: string | undefined, component: Component, owner: PortOwner): 'yes' | 'no' | 'in-doubt' {
  if (service === undefined) return 'yes';
  if (owner === 'system') return 'no';
  if (isServiceOf(service, component)) return owner === 'either' ? 'in-doubt' : 'yes';
  const components = Object.keys(componentPrograms).filter(isComponent);
  return components.some((other) => isServiceOf(service, other)) ? 'no' : 'in-doubt';
}

function isComponent(name: string): name is Component {
  return Object.hasOwn(componentPrograms, name);
}

function isServiceOf(service: string, component: Component): boolean {
  const wanted = service.trim().toLowerCase();
  return componentPrograms[component].services.some((name) => {
    const known = name.toLowerCase();
    return known.endsWith('*') ? wanted.startsWith(known.slice(0, -1)) : wanted === known;
  });
}
