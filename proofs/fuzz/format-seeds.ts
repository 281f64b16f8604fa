import { fixtureNames, formatFixture, smallDevices } from '../format-fixtures.js';
import type { Sample } from './target.js';

/** A whole fixture that is no longer serves as a seed where a format has neither small ones nor cut ones. */
const LONGEST_SEED = 6_000;

/** Small files of a format: those of `fixtures/small/`, and what is cut from larger fixtures. A case must be cheap. */
export function formatSeeds(format: string): readonly Sample[] {
  const small = smallDevices(format).map((names): Sample => names.map((name) => fixture(format, name)));
  const seeds = [...small, ...(CUT[format]?.() ?? [])];
  return seeds.length > 0 ? seeds : shortFixtures(format);
}

function shortFixtures(format: string): readonly Sample[] {
  return fixtureNames(format).map((name): Sample => [fixture(format, name)]).filter(([text = '']) => text !== '' && text.length <= LONGEST_SEED);
}

const CUT: Readonly<Record<string, () => readonly Sample[]>> = {
  fortigate: fortigateSeeds,
  iptables: iptablesSeeds,
  nftables: nftablesSeeds,
  pfsense: pfsenseSeeds,
  'windows-netsh': netshSeeds,
  'windows-powershell': powershellSeeds,
  'windows-registry': registrySeeds,
};

function fixture(format: string, name: string): string {
  return formatFixture(format, name).text;
}

/** `config firewall policy` … `end`, with the last `entries` of its entries. */
function fortigateSeeds(): readonly Sample[] {
  const text = fixture('fortigate', 'campus-100f-7.2.conf');
  const [header = ''] = text.split('config ', 1);
  const sections = [...text.matchAll(/^config ([^\n]+)\n[\s\S]+?^end\n/gmu)];
  const section = (name: string, entries: number): string => {
    const [whole = ''] = sections.find((one) => one[1] === name) ?? [];
    const all = [...whole.matchAll(/^ {4}edit [\s\S]+?^ {4}next\n/gmu)].map(([entry]) => entry);
    return all.length === 0 ? whole : `config ${name}\n${all.slice(-entries).join('')}end\n`;
  };
  const policies = section('firewall policy', 2);
  return [
    [header + section('system global', 9) + section('system interface', 4) + section('system zone', 2) + section('firewall policy', 3)],
    [header + section('firewall address', 9) + section('firewall addrgrp', 2) + policies],
    [header + section('firewall service custom', 9) + section('firewall service group', 1) + policies],
    [header + section('firewall vip', 1) + section('firewall ippool', 1) + section('firewall schedule recurring', 3) + section('firewall policy', 4)],
    [header + section('system interface', 3) + section('system admin', 2) + section('vpn ssl settings', 1) + section('firewall local-in-policy', 1) + section('router static', 3) + policies],
  ];
}

function iptablesSeeds(): readonly Sample[] {
  const verdicts: unknown = JSON.parse(fixture('iptables', 'kernel-verdicts.json'));
  const saved = (Array.isArray(verdicts) ? verdicts : []).flatMap((one: unknown): readonly Sample[] => {
    if (typeof one !== 'object' || one === null || !('saved' in one) || !Array.isArray(one.saved)) return [];
    return [[`${one.saved.join('\n')}\n`]];
  });
  const router = [fixture('iptables', 'router.v4'), fixture('iptables', 'router.v6')];
  return [...saved.filter((_one, index) => index % 4 === 0), router, [fixture('iptables', 'host.v4')]];
}

function nftablesSeeds(): readonly Sample[] {
  const names = fixtureNames('nftables').filter((name) => name.startsWith('kernel/'));
  const kernel = names.map((name): Sample => [compact(fixture('nftables', name))]);
  return [...kernel.filter(([text = '']) => text.length < 2_500), ...constructsCut(fixture('nftables', 'constructs.json'))];
}

function compact(text: string): string {
  return JSON.stringify(JSON.parse(text));
}

/** The file with one rule for each construct, in parts of six rules. */
function constructsCut(text: string): readonly Sample[] {
  const whole: unknown = JSON.parse(text);
  if (typeof whole !== 'object' || whole === null || !('nftables' in whole) || !Array.isArray(whole.nftables)) return [];
  const entries: readonly unknown[] = whole.nftables;
  const isRule = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && 'rule' in entry;
  const rules = entries.filter(isRule);
  const others = entries.filter((entry) => !isRule(entry));
  const parts: Sample[] = [];
  for (let from = 0; from < rules.length; from += 6) parts.push([JSON.stringify({ nftables: [...others, ...rules.slice(from, from + 6)] })]);
  return parts;
}

function pfsenseSeeds(): readonly Sample[] {
  const text = fixture('pfsense', 'clinic.xml');
  const child = (name: string): string => new RegExp(`^\\t<${name}>[\\s\\S]+?^\\t</${name}>\\n`, 'mu').exec(text)?.[0] ?? '';
  const rules = [...child('filter').matchAll(/^\t\t<rule>[\s\S]+?^\t\t<\/rule>\n/gmu)].map(([rule]) => rule);
  const system = child('system').replace(/^\t\t<(group|user)>[\s\S]+?^\t\t<\/\1>\n/gmu, '');
  const file = (...parts: readonly string[]): Sample => [`<?xml version="1.0"?>\n<pfsense>\n\t<version>23.3</version>\n${parts.join('')}</pfsense>\n`];
  const filter = (from: number, to: number): string => `\t<filter>\n${rules.slice(from, to).join('')}\t</filter>\n`;
  return [
    file(system, child('interfaces'), filter(5, 6)),
    file('\t<system>\n\t</system>\n', child('interfaces'), child('nat'), filter(0, 2), child('aliases')),
    file('\t<system>\n\t</system>\n', child('interfaces'), filter(2, 5), child('aliases')),
    file('\t<system>\n\t</system>\n', child('interfaces'), child('staticroutes'), child('openvpn'), filter(6, 7), child('dhcpd')),
  ];
}

function netshSeeds(): readonly Sample[] {
  const profiles = fixture('windows-netsh', 'profiles-server2019.txt');
  const rules = (name: string, from: number, to: number): string => {
    const blocks = fixture('windows-netsh', name).split(/\n(?=\n[^\n]+\n-{20,}\n)/u);
    return `${blocks.slice(from, to).join('\n')}\nOk.\n\n`;
  };
  return [
    [rules('recorder-server2019-verbose.txt', 0, 3), profiles],
    [rules('recorder-server2019-verbose.txt', 3, 7) + profiles],
    [rules('recorder-server2022-ja.txt', 0, 3), profiles],
    [rules('recorder-server2019-not-verbose.txt', 0, 2), profiles],
  ];
}

function powershellSeeds(): readonly Sample[] {
  const whole: unknown = JSON.parse(fixture('windows-powershell', 'recorder-server2022-ps7.json'));
  if (typeof whole !== 'object' || whole === null || !('rules' in whole) || !Array.isArray(whole.rules)) return [];
  const rules: readonly unknown[] = whole.rules;
  const parts: Sample[] = [[JSON.stringify(rules.slice(0, 2))]];
  for (let from = 0; from < rules.length; from += 2) parts.push([JSON.stringify({ ...whole, rules: rules.slice(from, from + 2) })]);
  return parts;
}

function registrySeeds(): readonly Sample[] {
  const local = fixture('windows-registry', 'local-server2022.reg');
  const policy = fixture('windows-registry', 'policy-server2022.reg');
  const withoutLogging = local.replace(/\[[^\]]*\\Logging\]\n(?:[^[]*\n)?(?=\[|$)/gu, '');
  return [[withoutLogging], [withoutLogging, policy], [local.slice(0, local.indexOf('\\Mdm]')).replace(/\[[^[]*$/u, '')], [policy]];
}
