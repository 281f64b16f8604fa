/** Reads text of the registry editor: continued lines joined, then keys, values and rule strings. */
import type { NetworkProfile } from '../../src/model/device.js';
import { UnreadableError, type TextFile } from '../packet-walk/types.js';
import { PROFILES, profilesNamed, type ReadHost, type ReadProfile, type ReadRule } from './host.js';

interface Value {
  readonly key: string;
  readonly name: string;
  readonly data: string | number;
}

/** The host of one or two files. */
export function readRegistry(files: readonly TextFile[]): ReadHost {
  const values = files.flatMap(readValues);
  const keys = files.flatMap(({ text }) => [...text.matchAll(/^\[(.+)\]$/gmu)].map((match) => keyOf(match[1] ?? '')));
  if (files.length === 0 || !keys.includes(`${LOCAL}\\firewallrules`)) throw new UnreadableError('no local rules');
  return { profiles: PROFILES.map((name) => readProfile(name, values, keys)), rules: readRules(values), networks: undefined };
}

const LOCAL = 'hkey_local_machine\\system\\currentcontrolset\\services\\sharedaccess\\parameters\\firewallpolicy';
const MANAGED = `${LOCAL}\\mdm`;
const POLICY = 'hkey_local_machine\\software\\policies\\microsoft\\windowsfirewall';

/** The control sets of an export are taken together: which of them is in use is not in the file. */
function keyOf(path: string): string {
  return path.toLowerCase().replace(/\\controlset\d{3}\\/u, '\\currentcontrolset\\');
}

function readValues({ text }: TextFile): readonly Value[] {
  const values: Value[] = [];
  let key = '';
  for (const line of text.replace(/\\\n\s*/gu, '').split('\n')) {
    const opened = /^\[(.+)\]$/u.exec(line);
    if (opened !== null) key = keyOf(opened[1] ?? '');
    const set = /^"([^"]*)"=(.+)$/u.exec(line);
    if (set !== null) values.push({ key, name: (set[1] ?? '').toLowerCase(), data: readData(set[2] ?? '') });
    else if (opened === null && line !== '' && !/^(?:;|Windows Registry)/u.test(line)) throw new UnreadableError(line);
  }
  return values;
}

function readData(source: string): string | number {
  if (source.startsWith('"')) return source.slice(1, -1).replace(/\\(.)/gu, '$1');
  if (source.startsWith('dword:')) return Number.parseInt(source.slice(6), 16);
  const bytes = source.slice(source.indexOf(':') + 1).split(',').filter((cell) => cell !== '').map((cell) => Number.parseInt(cell, 16));
  return Buffer.from(bytes).toString('utf16le').replace(/\0+$/u, '');
}

function readProfile(name: NetworkProfile, values: readonly Value[], keys: readonly string[]): ReadProfile {
  const local = name === 'private' ? `${LOCAL}\\standardprofile` : `${LOCAL}\\${name}profile`;
  const policies = [policyKey(POLICY, name, keys), policyKey(MANAGED, name, keys)];
  const at = (key: string, value: string): readonly (string | number)[] => values.filter((one) => one.key === key && one.name === value).map(({ data }) => data);
  const said = (value: string, below = ''): readonly (string | number)[] => policies.flatMap((key) => at(`${key}${below}`, value));
  const contradicts = (data: readonly (string | number)[]): boolean => new Set(data).size > 1;
  const merged = (value: string, absent: number): number => Number([...said(value), ...at(local, value)][0] ?? absent);
  // The switch must not stand in the old key of a policy; what Windows does with it there, nobody says.
  const newer = (value: string): readonly (string | number)[] => policies.filter((key) => !key.endsWith('\\standardprofile')).flatMap((key) => at(key, value));
  const switches = [said('allowlocalpolicymerge'), said('allowuserprefmerge', '\\authorizedapplications'), said('allowuserprefmerge', '\\globallyopenports')];
  const settings = ['enablefirewall', 'defaultinboundaction', 'defaultoutboundaction', 'donotallowexceptions'].map((value) => said(value));
  const isOn = (data: readonly (string | number)[] | undefined): boolean => data?.[0] !== 0;
  return {
    name,
    isKnown: keys.includes(local) && !['enablefirewall', 'defaultinboundaction', 'defaultoutboundaction', 'donotallowexceptions'].some((value) => contradicts(at(local, value))) && at(local, 'quarantinemode').length === 0 && !at(local, 'enablefirewall').includes(7) && ![...switches, ...settings].some(contradicts),
    isEnabled: merged('enablefirewall', 1) === 1,
    inbound: merged('defaultinboundaction', 1) === 1 ? 'block' : 'allow',
    outbound: merged('defaultoutboundaction', 0) === 1 ? 'block' : 'allow',
    isShielded: [...said('donotallowexceptions'), ...at(local, 'donotallowexceptions')].includes(1),
    localRules: isOn(switches[0]) ? 'count' : newer('allowlocalpolicymerge').length > 0 ? 'do not count' : 'may count',
    userPrograms: isOn(switches[1]),
    userPorts: isOn(switches[2]),
    hasDisabledInterfaces: [...said('disabledinterfaces'), ...at(local, 'disabledinterfaces')].length > 0,
  };
}

/** Without a key of Private and of Public, Standard stands for both. */
function policyKey(tree: string, name: NetworkProfile, keys: readonly string[]): string {
  const isNewer = keys.some((key) => key.startsWith(`${tree}\\privateprofile`) || key.startsWith(`${tree}\\publicprofile`));
  return name === 'domain' || isNewer ? `${tree}\\${name}profile` : `${tree}\\standardprofile`;
}

function readRules(values: readonly Value[]): readonly ReadRule[] {
  return values.flatMap(({ key, data }) => {
    if (typeof data !== 'string') return [];
    if (key === `${LOCAL}\\firewallrules`) return readRule(data, 'local');
    if (key === `${LOCAL}\\restrictedservices\\configurable\\system`) return readRule(data, 'restriction');
    return key === `${POLICY}\\firewallrules` || key === `${MANAGED}\\firewallrules` ? readRule(data, 'policy') : [];
  });
}

/** Every field that is ever written; a piece of another is what shrinking left of it. */
const KNOWN =
  /^(?:action|active|dir|profile|protocol|[lr]port(?:2_\d\d)?|icmp[46]|[lr]a[46]2?|app|svc|name|desc|embedctxt|edge|defer|apppkgid|lom|authbypassout|platform2?|iftype|if|security|ruauth|rmauth|luown|ttk2_22|remotezone)$/u;

/** Fields whose condition nobody can answer. */
const LIMITS = ['iftype', 'if', 'security', 'ruauth', 'rmauth', 'luown', 'ttk2_22', 'apppkgid', 'remotezone'];

function readRule(text: string, store: 'local' | 'policy' | 'restriction'): readonly ReadRule[] {
  const fields = text.split('|').slice(1, -1).map((field): readonly [string, string] => [field.slice(0, field.indexOf('=')).toLowerCase(), field.slice(field.indexOf('=') + 1)]);
  const all = (...names: readonly string[]): readonly string[] => names.flatMap((name) => fields.filter(([field]) => field === name).map(([, value]) => value));
  const one = (name: string): string | undefined => all(name)[0];
  if (!text.startsWith('v2.31|') || fields.some(([name]) => !KNOWN.test(name))) throw new UnreadableError(text);
  const word = (name: string): string => one(name)?.toLowerCase() ?? '';
  if (!/^(?:true|sometimes)$/u.test(word('active'))) return [];
  const ports = (side: string): readonly string[] => fields.filter(([name]) => name.startsWith(`${side}port`)).map(([, value]) => value);
  const addresses = (side: string): readonly string[] => ['4', '6', '42', '62'].flatMap((suffix) => all(`${side}${suffix}`).map((value) => (/^[a-z0-9]+$/iu.test(value) ? `${value}${suffix.charAt(0)}` : value)));
  const isQuarantine = word('action') === 'quarantine';
  const action = isQuarantine ? (store === 'restriction' ? 'block' : 'unknown') : word('action') === 'block' ? 'block' : word('action') === 'bypass' || word('authbypassout') === 'true' ? 'bypass' : 'allow';
  if (store === 'restriction' && action !== 'block') return [];
  const container = one('apppkgid')?.startsWith('S-1-15-2-') === true ? one('apppkgid') : undefined;
  const direction = word('dir');
  const isElsewhere = all('profile').some((name) => /^office$/iu.test(name));
  const isNewer = one('platform') !== undefined && word('platform2') !== 'gteq';
  return [
    {
      directions: direction === 'in' ? ['in'] : direction === 'out' ? ['out'] : ['in', 'out'],
      action,
      profiles: isElsewhere ? PROFILES : profilesNamed(all('profile')),
      isLocal: store === 'local',
      protocol: one('protocol') ?? '',
      localPorts: ports('l'),
      remotePorts: ports('r'),
      icmpTypes: all('icmp4', 'icmp6'),
      localAddresses: addresses('la'),
      remoteAddresses: addresses('ra'),
      program: one('app') ?? container,
      service: one('svc'),
      localOnlyMapping: word('lom') === 'true',
      isUnsure: store === 'restriction' || isNewer || isElsewhere || word('active') === 'sometimes' || !/^(?:in|out)$/u.test(direction) || LIMITS.some((name) => one(name) !== undefined),
    },
  ];
}
