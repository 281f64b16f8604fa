/** A secret in an export stands nowhere in the report, in no language, understood or not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toExportFile } from '../../src/parsers/shared/export-file.js';
import { edited, FIREWALL, HOST, judge, replaced, SITE, textOf, type Files } from './base-site.js';

const CANARY = 'Tr0ub4dor-c4n4ry';

function fixture(path: string): string {
  return toExportFile({ path, bytes: readFileSync(join(import.meta.dirname, '../parsers', path)) }).file.text;
}

/** The shop with another export for its host or its firewall. */
function withHost(text: string): Files {
  return replaced(HOST, text);
}

function changed(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, () => to);
  if (result === text) throw new Error(`nothing like ${String(from)}`);
  return result;
}

function fortigate(from: string, to: string): Files {
  return edited(FIREWALL, (text) => changed(text, from, to));
}

const clinic = fixture('pfsense/fixtures/clinic.xml');
const router = fixture('iptables/fixtures/host.v4');
const nft = fixture('nftables/fixtures/host.json');
const netsh = fixture('windows-netsh/fixtures/recorder-server2019-verbose.txt');
const registry = fixture('windows-registry/fixtures/local-server2022.reg');
const json = textOf(HOST);

const CASES: readonly (readonly [string, Files])[] = [
  ['a FortiGate password', fortigate('set password FortinetPasswordMask', `set password ${CANARY}`)],
  ['an encoded FortiGate password', fortigate('set password FortinetPasswordMask', `set password ENC ${CANARY}`)],
  ['a FortiGate pre-shared key', fortigate('config firewall address\n', `config vpn ipsec phase1-interface\n    edit "hq"\n        set psksecret ${CANARY}\n    next\nend\nconfig firewall address\n`)],
  ['an SNMP community', fortigate('config firewall address\n', `config system snmp community\n    edit 1\n        set name "${CANARY}"\n    next\nend\nconfig firewall address\n`)],
  ['an unknown attribute of a FortiGate policy', fortigate('        set action accept', `        set frobnicate "${CANARY}"\n        set action accept`)],
  ['an unknown section of a FortiGate', fortigate('config firewall policy\n', `config frobnicate\n    edit "a"\n        set secret ${CANARY}\n    next\nend\nconfig firewall policy\n`)],
  ['a FortiGate line without a verb', fortigate('config firewall policy\n', `psk ${CANARY}\nconfig firewall policy\n`)],
  ['a FortiGate comment', fortigate('        set action accept', `        set comments "vpn key is ${CANARY}"\n        set action accept`)],
  ['a cut FortiGate secret', replaced(FIREWALL, `${textOf(FIREWALL)}config vpn ipsec phase1-interface\n    edit "hq"\n        set psksecret "${CANARY}`)],
  ['a pfSense password', replaced(FIREWALL, changed(clinic, /<bcrypt-hash>[^<]*<\/bcrypt-hash>|<system>/u, `<system><password>${CANARY}</password>`))],
  ['a pfSense pre-shared key', replaced(FIREWALL, changed(clinic, '</pfsense>', `<ipsec><phase1><ikeid>1</ikeid><pre-shared-key>${CANARY}</pre-shared-key></phase1></ipsec></pfsense>`))],
  ['an unknown pfSense element', replaced(FIREWALL, changed(clinic, '</pfsense>', `<frobnicate><key>${CANARY}</key></frobnicate></pfsense>`))],
  ['an unknown element of a pfSense rule', replaced(FIREWALL, changed(clinic, '<rule>', `<rule><frobnicate>${CANARY}</frobnicate>`))],
  ['an unknown option of iptables', withHost(changed(router, /\nCOMMIT/u, `\n-A INPUT --frobnicate ${CANARY} -j ACCEPT\nCOMMIT`))],
  ['a comment of iptables', withHost(changed(router, /\nCOMMIT/u, `\n-A INPUT -p tcp --dport 22 -m comment --comment "${CANARY}" -j ACCEPT\nCOMMIT`))],
  ['a line that is no rule of iptables', withHost(changed(router, /\nCOMMIT/u, `\n# password ${CANARY}\npassword ${CANARY}\nCOMMIT`))],
  ['an unknown object of nftables', withHost(changed(nft, '{\n  "nftables": [', `{\n  "nftables": [\n    {"frobnicate": {"key": "${CANARY}"}},`))],
  ['an unknown line of netsh', withHost(changed(netsh, /\nGrouping:/u, `\nFrobnicate:                           ${CANARY}\nGrouping:`))],
  ['a description of netsh', withHost(changed(netsh, /\nDescription:.*\n|\nGrouping:/u, `\nDescription:                          ${CANARY}\nGrouping:`))],
  ['an unknown part of a registry rule', withHost(changed(registry, '|Name=', `|Frobnicate=${CANARY}|Name=`))],
  ['an unknown registry value', withHost(changed(registry, '"EnableFirewall"', `"Password"="${CANARY}"\n"EnableFirewall"`))],
  ['an unknown field of a PowerShell rule', withHost(changed(json, '"Profile":', `"Password":  "${CANARY}",\n"Profile":`))],
  ['a description of a PowerShell rule', withHost(changed(json, '"Description":  null', `"Description":  "${CANARY}"`))],
  ['an unknown member of a PowerShell export', withHost(changed(json, '"store":', `"password":  "${CANARY}",\n    "store":`))],
  ['a PowerShell export that is cut', withHost(json.slice(0, json.indexOf('"rules"')) + `"password": "${CANARY}`)],
  ['a file of no format', withHost(`password = ${CANARY}\n`)],
  ['a private key in the site', edited(SITE, (text) => `${text}# ${CANARY}\n`)],
];

describe('a secret', () => {
  it.each(CASES)('in %s is not in the report', async (_what, files) => {
    for (const language of ['en', 'ja'] as const) {
      const report = await judge(files, { language, failOn: 'info' });
      expect(JSON.stringify(report)).not.toContain(CANARY);
      expect(report.sites[0]?.diagnostics.filter(({ code }) => code === 'run.crashed' || code === 'export.crashed')).toEqual([]);
    }
  });

  it.each(CASES.slice(0, 4).filter(([what]) => !what.includes('encoded')))('in %s is warned of, with its place', async (_what, files) => {
    const report = await judge(files);
    const warnings = report.sites[0]?.diagnostics.filter(({ code }) => code === 'export.secret') ?? [];
    expect(warnings.map(({ level, location }) => [level, location.path, typeof location.region?.startLine])).toEqual([['warning', FIREWALL, 'number']]);
  });
});
