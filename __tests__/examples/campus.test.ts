import { describe, expect, it } from 'vitest';
import { checkExample, replacing, replacingBytes, replacingUtf16, seriousFindings, takenAway, type Change } from './run-example.js';

const FOLDER = 'examples/campus';
const SITE = `${FOLDER}/vmsguard.yaml`;

/** One unknown line in every export, at a place where it could matter. */
const UNKNOWN: Readonly<Record<string, Change>> = {
  'core.conf': replacing('        set dstaddr "VIP-MOBILE"\n', '        set dstaddr "VIP-MOBILE"\n        set reach-through enable\n'),
  'clinic-fw.xml': replacing('<descr><![CDATA[Recorder to cameras]]></descr>', '<reach>through</reach>\n\t\t\t<descr><![CDATA[Recorder to cameras]]></descr>'),
  'ms01.json': replacing('"9000",', '"9000",\r\n                      "RemoteZone":  "Any",'),
  'sql01.json': replacing('"1433",', '"1433",\r\n                      "RemoteZone":  "Any",'),
  'es01.json': replacing('"22332",', '"22332",\r\n      "RemoteZone": "Any",'),
  'log01.json': replacing('"22337",', '"22337",\r\n                      "RemoteZone":  "Any",'),
  'lpr01.json': replacing('"22334",', '"22334",\r\n                      "RemoteZone":  "Any",'),
  'rs01.json': replacing('"11000",', '"11000",\r\n                      "RemoteZone":  "Any",'),
  'fo01.json': replacing('"8990",', '"8990",\r\n      "RemoteZone": "Any",'),
  'mob01.json': replacing('"8081-8082",', '"8081-8082",\r\n                      "RemoteZone":  "Any",'),
  'rs02-rules.txt': replacingBytes(' 11000\r\n', ' 11000\r\nRemoteZone:                           Any\r\n'),
  'rs02-profiles.txt': replacingBytes('\r\nOK\r\n', '\r\nRemoteZones                           Any\r\n\r\nOK\r\n'),
  'rs-clinic.reg': replacingUtf16('|LPort=7563|', '|LPort=7563|Zone=Any|'),
  'ntp01-v4.txt': replacing('-A INPUT -i lo -j ACCEPT\n', '-A INPUT -i lo -j ACCEPT\n-A INPUT -m campus --zone any -j ACCEPT\n'),
  'ntp01-v6.txt': replacing('-A INPUT -i lo -j ACCEPT\n', '-A INPUT -i lo -j ACCEPT\n-A INPUT -m campus --zone any -j ACCEPT\n'),
};

/** Takes an entry of the section `firewalls` out of the site definition. */
function withoutFirewall(name: string): Change {
  return (bytes) => {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const first = lines.indexOf(`  ${name}:`);
    if (first === -1) throw new Error(`no firewall ${name}`);
    const length = lines.slice(first + 1).findIndex((line) => !line.startsWith('    '));
    return new TextEncoder().encode(lines.toSpliced(first, length + 1).join('\n'));
  };
}

describe('examples/campus', () => {
  it('passes without an error or a warning', async () => {
    const site = await checkExample(FOLDER);
    expect(seriousFindings(site)).toEqual([]);
    expect(site.diagnostics.filter((one) => one.effect !== 'note')).toEqual([]);
    expect(site.verdict).toBe('pass');
  });

  it('reads every export and understands every element of it', async () => {
    const site = await checkExample(FOLDER);
    expect(site.coverage.map((one) => one.path.slice(`${FOLDER}/exports/`.length)).sort()).toEqual(Object.keys(UNKNOWN).sort());
    expect(site.coverage.filter((one) => one.elements.unsupported + one.elements.unrecognised > 0)).toEqual([]);
  });

  it.each(Object.keys(UNKNOWN))('is incomplete without %s', async (name) => {
    const site = await checkExample(FOLDER, { [`${FOLDER}/exports/${name}`]: takenAway });
    expect(site.verdict).toBe('incomplete');
  });

  it.each(Object.entries(UNKNOWN))('is incomplete once %s has an unknown line', async (name, change) => {
    const site = await checkExample(FOLDER, { [`${FOLDER}/exports/${name}`]: change });
    expect(site.verdict).toBe('incomplete');
  });

  it.each(['core', 'clinic-fw'])('is incomplete once the firewall %s is not declared', async (name) => {
    const site = await checkExample(FOLDER, { [SITE]: withoutFirewall(name) });
    expect(site.verdict).toBe('incomplete');
  });

  it('names the host that closes a published service, and the packet as a client sends it', async () => {
    const moved = replacing('"LocalPort":  "8081-8082"', '"LocalPort":  "8083-8084"');
    const site = await checkExample(FOLDER, { [`${FOLDER}/exports/mob01.json`]: moved });
    const [finding, ...others] = seriousFindings(site);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ ruleId: 'needed/client_flow_blocked', certainty: 'certain' });
    expect(finding?.location.path).toBe(`${FOLDER}/exports/mob01.json`);
    expect(finding?.example).toMatchObject({ destination: '203.0.113.3', port: 443 });
  });
});
