/** Draws small sites: a FortiGate and a pfSense in a row or side by side, hosts with and without a firewall of their own. */
import type { TextFile } from '../packet-walk/types.js';
import type { Random } from '../random.js';
import { fortigateWalk } from '../walk-fortigate/index.js';
import { pfsenseWalk } from '../walk-pfsense/index.js';

/** A zone behind an interface of a firewall. */
export interface Attachment {
  readonly firewall: 'fg' | 'pf';
  readonly interface: string;
  readonly zone: string;
}

/** A network of the site, and what its addresses are to the reader of a report. */
export interface DrawnZone {
  readonly name: string;
  /** First three numbers of its addresses. */
  readonly prefix: string;
  /** Name of the class of all addresses that are no host's; true when that class is part of the VMS. */
  readonly others: string;
  readonly isVms: boolean;
}

/** A computer of the site. */
export interface DrawnHost {
  readonly name: string;
  readonly address: string;
  /** Path of the export of its own firewall. */
  readonly firewall: string | undefined;
}

/** A site with its files; `exports` are by path. */
export interface DrawnSite {
  readonly definition: string;
  readonly zones: readonly DrawnZone[];
  readonly hosts: readonly DrawnHost[];
  readonly attachments: readonly Attachment[];
  readonly exports: readonly TextFile[];
}

/** One site; every address is IPv4. */
export function drawSite(random: Random): DrawnSite {
  // The servers stand behind both firewalls, or the second one has cameras of its own.
  const isShared = random.chance(0.5);
  const zones = zonesOf(isShared);
  const hosts = drawHosts(random, isShared);
  const attachments: readonly Attachment[] = [
    { firewall: 'fg', interface: 'port1', zone: 'office' },
    { firewall: 'fg', interface: 'port2', zone: 'servers' },
    { firewall: 'fg', interface: 'port3', zone: 'cams' },
    { firewall: 'fg', interface: 'wan1', zone: 'transit' },
    { firewall: 'pf', interface: 'wan', zone: 'transit' },
    { firewall: 'pf', interface: 'lan', zone: 'branch' },
    { firewall: 'pf', interface: 'opt1', zone: isShared ? 'servers' : 'yard' },
  ];
  const exports = [
    { path: 'fg.conf', text: aboutBoth(random, textOf(fortigateWalk.draw(random).files), [['10.0.3.', '10.2.0.'], ['10.0.2.', '10.1.0.']]) },
    { path: 'pf.xml', text: shared(isShared, aboutBoth(random, textOf(pfsenseWalk.draw(random).files).replace('<ipaddr>203.0.113.2<', '<ipaddr>203.0.113.6<'), [['10.1.0.', '10.0.2.'], ['10.2.0.', '10.0.3.']])) },
    ...hosts.flatMap(({ firewall }) => (firewall === undefined ? [] : [{ path: firewall, text: drawHostFirewall(random) }])),
  ];
  return { definition: definitionOf({ zones, hosts, attachments, isShared }), zones, hosts, attachments, exports };
}

function textOf([file]: readonly TextFile[]): string {
  return file?.text ?? '';
}

function zonesOf(isShared: boolean): readonly DrawnZone[] {
  const yard: readonly DrawnZone[] = isShared ? [] : [{ name: 'yard', prefix: '10.2.0', others: 'yard-cameras', isVms: true }];
  return [
    { name: 'office', prefix: '10.0.1', others: 'clients', isVms: false },
    { name: 'servers', prefix: '10.0.2', others: 'servers', isVms: false },
    { name: 'cams', prefix: '10.0.3', others: 'cameras', isVms: true },
    { name: 'transit', prefix: '203.0.113', others: 'transit', isVms: false },
    { name: 'branch', prefix: '10.1.0', others: 'branch', isVms: false },
    ...yard,
  ];
}

function drawHosts(random: Random, isShared: boolean): readonly DrawnHost[] {
  const firewall = (name: string): string | undefined => (random.chance(0.5) ? `${name}.rules` : undefined);
  const far: readonly DrawnHost[] = isShared ? [] : [{ name: 'far', address: '10.1.0.9', firewall: firewall('far') }];
  return [{ name: 'ms', address: '10.0.2.5', firewall: firewall('ms') }, { name: 'rec', address: '10.0.2.9', firewall: firewall('rec') }, ...far];
}

/** Lets the rules of one firewall speak of networks behind the other as well; what says where an interface stands is kept. */
function aboutBoth(random: Random, text: string, moves: readonly (readonly [string, string])[]): string {
  const isFixed = (line: string): boolean => /set ip |start-ip|end-ip|interface|<(?:wan|lan|opt\d)>|<vip>|subnet 10\.0\.\d\.0 255\.255\.255/u.test(line);
  return text
    .split('\n')
    .map((line) => {
      if (isFixed(line) && !line.startsWith('<rule>') && !line.startsWith('<alias>')) return line;
      const move = random.chance(0.35) ? random.pick(moves) : undefined;
      return move === undefined ? line : line.replaceAll(move[0], move[1]);
    })
    .join('\n');
}

/** In the shared zone the second firewall has the second address. */
function shared(isShared: boolean, text: string): string {
  return isShared ? text.replace('<ipaddr>10.2.0.1<', '<ipaddr>10.0.2.2<').replaceAll('10.2.0.', '10.0.2.') : text;
}

function drawHostFirewall(random: Random): string {
  const rule = (chain: string): string => {
    const peer = random.pick(['', '-s 10.0.1.0/24 ', '-s 10.0.3.0/25 ', '-s 10.1.0.0/24 ', '-s 10.0.0.0/8 ']);
    const port = random.pick(['', '-p tcp -m tcp --dport 80 ', '-p tcp -m tcp --dport 443:9000 ', '-p udp -m udp --dport 53 ', '-p tcp -m tcp --dport 22 ']);
    return `-A ${chain} ${chain === 'OUTPUT' ? peer.replace('-s', '-d') : peer}${port}-j ${random.pick(['ACCEPT', 'ACCEPT', 'DROP'])}\n`;
  };
  const lines = (chain: string, most: number): string => Array.from({ length: random.below(most + 1) }, () => rule(chain)).join('');
  const policies = `:INPUT ${random.pick(['DROP', 'ACCEPT'])} [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ${random.pick(['ACCEPT', 'ACCEPT', 'DROP'])} [0:0]\n`;
  const replies = '-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n';
  return `*filter\n${policies}${replies}${lines('INPUT', 5)}${replies.replace('INPUT', 'OUTPUT')}${lines('OUTPUT', 2)}COMMIT\n`;
}

interface Parts extends Pick<DrawnSite, 'zones' | 'hosts' | 'attachments'> {
  readonly isShared: boolean;
}

const KINDS: Readonly<Record<string, string>> = { office: 'client', servers: 'server', cams: 'camera', transit: 'transit', branch: 'server', yard: 'camera' };
const COMPONENTS: Readonly<Record<string, string>> = { ms: '[management-server, sql-server, event-server, log-server]', rec: '[recording-server]', far: '[recording-server]' };

function definitionOf({ zones, hosts, attachments, isShared }: Parts): string {
  const gateway = (name: string): string => (attachments.find((one) => one.zone === name)?.firewall ?? 'none');
  const length = (name: string): number => (name === 'transit' ? 29 : 24);
  const interfaces = (firewall: string): string => attachments.filter((one) => one.firewall === firewall).map((one) => `${one.interface}: ${one.zone}`).join(', ');
  return [
    'vmsguard: 1\nname: Walk\nencryption: {server: true, streaming: true, event: true, mobile: true}\nzones:\n',
    ...zones.map(({ name, prefix }) => `  ${name}: {kind: ${KINDS[name] ?? ''}, ipv4: ${prefix}.0/${length(name)}, gateway: ${gateway(name)}}\n`),
    `firewalls:\n  fg: {export: fg.conf, interfaces: {${interfaces('fg')}}}\n  pf: {export: pf.xml, interfaces: {${interfaces('pf')}}}\n`,
    'hosts:\n',
    ...hosts.map(({ name, address, firewall }) => `  ${name}: {address: ${address}, components: ${COMPONENTS[name] ?? ''}${firewall === undefined ? '' : `, firewall: ${firewall}`}}\n`),
    'deviceGroups:\n  cameras: {zone: cams, recorders: [rec], https: true}\n',
    isShared ? '' : '  yard-cameras: {zone: yard, recorders: [far], https: true}\n',
    'clientGroups:\n  clients: {zone: office, kinds: [smart-client]}\n',
  ].join('');
}
