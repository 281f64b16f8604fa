import { childrenNamed, childText, firstChild, type XmlElement } from '../shared/xml-reader.js';
import type { Account } from './account.js';
import { PACKAGES } from './no-effect.js';

/** Packages that carry traffic past the filter, or change it, while they are on. */
const CARRIERS: readonly string[] = [
  ...['haproxy', 'squid', 'squidcache', 'squidnac', 'squidreverse', 'squidremote', 'squidtraffic', 'squidauth', 'squidguard'],
  ...['miniupnpd', 'siproxd', 'siproxdsettings', 'relayd', 'stunnel', 'tailscale', 'tailscaleauth', 'zerotier', 'tinc', 'ladvd'],
  ...['e2guardian', 'udpbroadcastrelay', 'apachereverse', 'nginx', 'postfix', 'imspector', 'freeswitch', 'zabbixproxy'],
  ...['frr', 'frrbgp', 'frrospfd', 'frrglobalraw', 'quaggaospfd', 'openbgpd', 'gwled', 'tftpd', 'layer7'],
];
/** Packages that block single hosts at run time. */
const BLOCKERS = /^(?:snort|suricata|pfblockerng|crowdsec)/u;

/** Reads `<installedpackages>`: what is neither harmless nor known makes the reading incomplete. */
export function readPackages(root: XmlElement, account: Account): void {
  const section = firstChild(root, 'installedpackages');
  if (section === undefined) return;
  account.mark(section, 'understood');
  const noted = new Set<string>();
  for (const element of section.children) {
    const name = element.name.toLowerCase();
    if (name === 'package') readInstalled(element, account);
    else if (PACKAGES.has(name)) account.markTree(element, 'noEffect');
    else if (BLOCKERS.test(name)) noteBlocker(element, noted, account);
    else if (CARRIERS.includes(name)) readCarrier(element, account);
  }
}

/** A package may hook rules of its own into the filter (`discover_pkg_rules`); they are not in the export. */
function readInstalled(element: XmlElement, account: Account): void {
  account.markTree(element, 'understood');
  const name = (childText(element, 'name') ?? '').slice(0, 60);
  const known = /^(?:haproxy|squid|miniupnpd|siproxd|relayd|tailscale|zerotier|tinc|frr)/iu.test(name);
  if ((childText(element, 'filter_rule_function') ?? '') === '' || known) return;
  account.unsupported(element, `the filter rules that the package "${name}" adds by itself`);
}

function noteBlocker(element: XmlElement, noted: Set<string>, account: Account): void {
  account.markTree(element, 'noEffect');
  const family = BLOCKERS.exec(element.name.toLowerCase())?.[0] ?? element.name;
  if (!isOn(element) || noted.has(family)) return;
  noted.add(family);
  account.report('note', 'pfsense.dynamic_blocks', account.at(element), { package: family });
}

function readCarrier(element: XmlElement, account: Account): void {
  if (isOn(element)) account.unsupported(element, `the package <${element.name}>, which carries or opens traffic by itself`);
  else account.markTree(element, 'understood');
}

/** On when any switch below says so; without a switch pfSense's packages count as off. */
function isOn(element: XmlElement): boolean {
  const pending = [element];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const child of next.children) {
      const isSwitch = /^(?:enable|enabled|enable_.*|.*_enable|active)$/u.test(child.name);
      if (isSwitch && child.children.length === 0 && !/^(?:off|no|0|false|disabled)$/iu.test(child.text)) return true;
      pending.push(child);
    }
  }
  return false;
}

/** Tunables of the kernel that decide where pf is asked at all. */
const FILTER_TUNABLES = /^net\.(?:link\.bridge\.pfil|inet\.ipsec\.filtertunnel|inet6\.ipsec6\.filtertunnel|pf\.|enc\.|pfil\.)/u;

/** Sections beside the rules whose effect is known and not modelled. */
export function readUnsupportedSections(root: XmlElement, account: Account): ReadonlySet<string> {
  const bridged = readBridges(firstChild(root, 'bridges'), account);
  readTunables(firstChild(root, 'sysctl'), account);
  const balancer = firstChild(root, 'load_balancer');
  if (balancer !== undefined) {
    const serves = childrenNamed(balancer, 'virtual_server').some((server) => server.children.length > 0);
    if (serves) account.unsupported(balancer, 'the load balancer, which publishes servers');
    else account.markTree(balancer, 'noEffect');
  }
  const diag = firstChild(root, 'diag');
  const encapsulated = firstChild(diag, 'ipv6nat');
  if (diag !== undefined) account.markTree(diag, 'noEffect');
  if (encapsulated !== undefined && firstChild(encapsulated, 'enable') !== undefined) {
    account.unsupported(encapsulated, 'forwarding of IPv6-in-IPv4 tunnels to an inside host');
  }
  return bridged;
}

function readBridges(section: XmlElement | undefined, account: Account): ReadonlySet<string> {
  const members = new Set<string>();
  if (section === undefined) return members;
  account.mark(section, 'understood');
  for (const bridge of childrenNamed(section, 'bridged')) {
    if (bridge.children.length === 0) {
      account.mark(bridge, 'understood');
      continue;
    }
    account.unsupported(bridge, 'a bridge between interfaces');
    for (const member of (childText(bridge, 'members') ?? '').split(',')) members.add(member);
  }
  return members;
}

function readTunables(section: XmlElement | undefined, account: Account): void {
  if (section === undefined) return;
  account.markTree(section, 'noEffect');
  for (const item of childrenNamed(section, 'item')) {
    const name = childText(item, 'tunable') ?? '';
    const value = childText(item, 'value') ?? '';
    if (FILTER_TUNABLES.test(name) && value !== 'default') account.unsupported(item, `the system tunable ${name.slice(0, 60)}`);
  }
}
