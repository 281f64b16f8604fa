import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/device.js';
import { fillTemplate } from '../../../src/model/message.js';
import { toExportFile } from '../../../src/parsers/shared/export-file.js';
import { exportMessages } from '../../../src/parsers/shared/messages.js';
import { iptables } from '../../../src/parsers/iptables/index.js';
import { address, deviceOf, filterNamed, filterTable, possibleActions, readText, tcp } from './packet-walk.js';

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

function file(text: string, path = 'rules'): ReturnType<typeof toExportFile>['file'] {
  return toExportFile({ path, bytes: new TextEncoder().encode(text) }).file;
}

function incompleteCodes(reading: Reading): readonly string[] {
  return reading.diagnostics.filter((each) => each.effect === 'incomplete').map((each) => each.code);
}

const FORWARD = 'iptables filter FORWARD';
const FIXTURES = ['router.v4', 'router.v6', 'host.v4'];

describe('iptables.recognizes', () => {
  it.each(FIXTURES)('knows %s', (name) => {
    expect(iptables.recognizes(file(fixture(name)))).toBe(true);
  });

  it.each([
    ['empty', ''],
    ['prose', 'the *filter of this camera\nCOMMIT'],
    ['nftables', 'table ip filter {\n chain INPUT {\n  type filter hook input priority 0; policy drop;\n }\n}\n'],
    ['iptables -S', '-P INPUT DROP\n-A INPUT -i lo -j ACCEPT\n'],
    ['ufw', '*filter\n:ufw-user-input - [0:0]\n### RULES ###\n:INPUT ACCEPT [0:0]\n-A ufw-user-input -p tcp --dport 22 -j ACCEPT\nCOMMIT\n'],
    ['json', '{"nftables":[{"chain":{"table":"filter"}}]}'],
  ])('refuses %s', (_name, text) => {
    expect(iptables.recognizes(file(text))).toBe(false);
  });
});

describe('iptables.read', () => {
  it('reads a router with both families', () => {
    const reading = readText(fixture('router.v4'), fixture('router.v6'));
    const device = reading.device;
    expect(reading.diagnostics).toEqual([]);
    expect(device?.families).toEqual([4, 6]);
    expect(device?.identity.exportedAt).toBe('2026-11-22T19:56:24');
    expect(device?.filters.map((filter) => filter.name)).toEqual([
      'iptables raw PREROUTING',
      'iptables filter INPUT',
      'iptables filter FORWARD',
      'iptables filter OUTPUT',
      'ip6tables filter INPUT',
      'ip6tables filter FORWARD',
      'ip6tables filter OUTPUT',
    ]);
    expect(device?.translations.map((each) => [each.label, each.field])).toEqual([
      ['-A publish #1', 'destination'],
      ['-A publish #2', 'destination'],
      ['-A POSTROUTING #1', 'source'],
      ['-A POSTROUTING #2', 'source'],
      ['-A POSTROUTING #3', 'source'],
    ]);
    expect(device?.interfaces.map((each) => each.name)).toContain('eth1.20');
  });

  it.each([
    ['recorder to camera', '10.20.1.5', '10.20.2.7', 554, 'eth1.10', 'eth1.20', 'permit'],
    ['recorder to camera by another port', '10.20.1.5', '10.20.2.7', 23, 'eth1.10', 'eth1.20', 'deny'],
    ['client to camera', '10.20.4.5', '10.20.2.7', 554, 'eth1.40', 'eth1.20', 'deny'],
    ['camera to recorder', '10.20.2.7', '10.20.1.5', 7563, 'eth1.20', 'eth1.10', 'deny'],
    ['client to recorder', '10.20.4.5', '10.20.1.5', 7563, 'eth1.40', 'eth1.10', 'permit'],
    ['camera with a forged address behind the camera interface', '10.20.4.5', '10.20.1.5', 7563, 'eth1.20', 'eth1.10', 'deny'],
  ])('decides %s', (_name, source, destination, port, ingress, egress, action) => {
    const filter = filterNamed(deviceOf(fixture('router.v4')), FORWARD);
    expect([...possibleActions(filter, { ...tcp(source, destination, port), ingress, egress })]).toEqual([action]);
  });

  it('leaves a rule with a schedule in doubt', () => {
    const filter = filterNamed(deviceOf(fixture('host.v4')), 'iptables filter INPUT');
    expect([...possibleActions(filter, tcp('10.20.1.2', '10.20.1.9', 5432))].sort()).toEqual(['deny', 'permit']);
    expect([...possibleActions(filter, tcp('10.20.1.3', '10.20.1.9', 5432))]).toEqual(['deny']);
  });

  it('gives the loopback rule its interface', () => {
    const filter = filterNamed(deviceOf(fixture('host.v4')), 'iptables filter INPUT');
    expect(filter.lines.find((line) => line.label === '-A INPUT #3')?.ingress).toEqual({ patterns: ['lo'], negated: false });
  });

  it('names rules, comments and jumps', () => {
    const filter = filterNamed(deviceOf(fixture('router.v4')), FORWARD);
    const line = filter.lines.find((each) => each.label === '-A FORWARD #5');
    expect(line?.description).toBe('clients "live" view');
    const inner = filter.lines.find((each) => each.label === '-A cameras #1');
    expect(inner?.relatedLocations?.map((each) => each.region?.startLine)).toEqual([34]);
  });

  it('counts every line once', () => {
    for (const name of FIXTURES) {
      const text = fixture(name);
      const [coverage] = readText(text).coverage;
      expect(coverage?.total).toBe(text.split('\n').filter((line) => line.trim() !== '').length);
    }
  });
});

describe('what is not understood', () => {
  it.each([
    ['an unknown module', '-A FORWARD -m frob --level 3 -j ACCEPT', 'export.unrecognised'],
    ['an unknown target', '-A FORWARD -j FROBNICATE', 'export.unsupported'],
    ['TPROXY', '-A FORWARD -p tcp -j TPROXY --on-port 3128', 'export.unsupported'],
    ['a chain that does not exist', '-A FORWARD -g nowhere', 'export.undefined_reference'],
    ['a rule of an undeclared chain', '-A nowhere -j ACCEPT', 'export.undefined_reference'],
    ['a quotation mark without end', '-A FORWARD -m comment --comment "a -j ACCEPT', 'export.unrecognised'],
    ['a command that deletes', '-D FORWARD 1', 'export.unsupported'],
    ['a second target', '-A FORWARD -j LOG -j ACCEPT', 'export.unrecognised'],
    ['a user chain with a policy', ':mine ACCEPT [0:0]', 'export.unrecognised'],
    ['a second negation', '-A FORWARD ! -s ! 192.0.2.1 -j ACCEPT', 'export.unrecognised'],
    ['hidden legacy tables', '# Warning: iptables-legacy tables present, use iptables-legacy-save to see them', 'iptables.other_tables'],
    ['hidden nftables tables', "# Table `cams' is incompatible, use 'nft' tool.", 'iptables.other_tables'],
  ])('makes the site incomplete: %s', (_name, line, code) => {
    expect(incompleteCodes(readText(filterTable('DROP', line)))).toContain(code);
  });

  it('keeps a rule with an unknown part in doubt', () => {
    const filter = filterNamed(deviceOf(filterTable('DROP', '-A FORWARD -s 192.0.2.1/32 -m frob --level 3 -j ACCEPT')), FORWARD);
    expect([...possibleActions(filter, tcp('192.0.2.1', '198.51.100.1', 80))].sort()).toEqual(['deny', 'permit']);
    expect([...possibleActions(filter, tcp('192.0.2.2', '198.51.100.1', 80))]).toEqual(['deny']);
  });

  it('takes an unknown target for any verdict', () => {
    const filter = filterNamed(deviceOf(filterTable('ACCEPT', '-A FORWARD -p tcp -j NFQUEUE --queue-num 0')), FORWARD);
    expect([...possibleActions(filter, tcp('192.0.2.1', '198.51.100.1', 80))].sort()).toEqual(['deny', 'permit']);
  });

  it('reports loops once a rule and leaves them in doubt', () => {
    const text = filterTable('DROP', ':A - [0:0]', ':B - [0:0]', '-A FORWARD -j A', '-A A -j B', '-A B -j A');
    expect(incompleteCodes(readText(text))).toEqual(['export.cyclic_reference']);
    expect(filterNamed(deviceOf(text), FORWARD).lines.map((line) => line.doubts.length > 0)).toEqual([true, true]);
  });

  it('reports a file that ends before COMMIT', () => {
    const text = filterTable('DROP', '-A FORWARD -s 192.0.2.1/32 -j ACCEPT');
    const reading = readText(text.slice(0, text.indexOf('COMMIT')));
    expect(incompleteCodes(reading)).toEqual(['export.truncated']);
    expect(reading.device?.filters).toHaveLength(3);
  });

  it('sums up a flood of diagnostics and keeps it incomplete', () => {
    const reading = readText(filterTable('DROP', ...Array.from({ length: 80 }, (_, index) => `-A FORWARD --frob${index} -j ACCEPT`)));
    expect(incompleteCodes(reading)).toHaveLength(51);
    expect(reading.diagnostics.at(-1)).toMatchObject({ code: 'iptables.more', parameters: { count: 30 } });
    expect(reading.coverage[0]?.elements.unrecognised).toBe(80);
  });

  it('leaves a built-in chain without a policy in doubt', () => {
    const reading = readText('*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -s 192.0.2.1/32 -j DROP\nCOMMIT\n');
    expect(incompleteCodes(reading)).toEqual(['iptables.unknown_policy', 'iptables.unknown_policy']);
  });

  it('asks for the filter table and for the family', () => {
    const nat = '*nat\n:PREROUTING ACCEPT [0:0]\n:POSTROUTING ACCEPT [0:0]\n-A POSTROUTING -o eth0 -j MASQUERADE\nCOMMIT\n';
    expect(incompleteCodes(readText(nat))).toEqual(['iptables.unknown_family', 'iptables.missing_filter_table']);
  });

  it('reports a table that stands twice, but not nft beside legacy', () => {
    const legacy = filterTable('DROP');
    const nft = legacy.replace('v1.8.9 on', 'v1.8.9 (nf_tables) on');
    expect(incompleteCodes(readText(legacy, legacy))).toEqual(['iptables.duplicate_table']);
    expect(incompleteCodes(readText(legacy, nft))).toEqual([]);
    expect(deviceOf(legacy, nft).filters).toHaveLength(6);
  });
});

describe('conditions', () => {
  it.each([
    ['old negation', '-s ! 192.0.2.1', '192.0.2.1', false],
    ['a list of addresses', '-s 192.0.2.1,192.0.2.2', '192.0.2.2', true],
    ['an attached value', '-s192.0.2.1 -ptcp --dport=80', '192.0.2.1', true],
    ['a comment that looks like an option', '-m comment --comment -s -p tcp', '192.0.2.1', true],
    ['a quoted comment with an exclamation mark', '-m comment --comment "!" -s 192.0.2.1', '192.0.2.1', true],
    ['protocol by number', '-p 17', '192.0.2.1', false],
    ['all protocols', '-p all', '192.0.2.1', true],
    ['a rule for the other family', '-6 -s 2001:db8::1', '192.0.2.1', false],
    ['a service name', '-p tcp --dport http', '192.0.2.1', true],
    ['two modules of one protocol', '-p tcp -m tcp -m tcp --dport 80', '192.0.2.1', true],
  ])('reads %s', (_name, condition, source, matches) => {
    const filter = filterNamed(deviceOf(filterTable('DROP', `-A FORWARD ${condition} -j ACCEPT`)), FORWARD);
    expect([...possibleActions(filter, tcp(source, '198.51.100.1', 80))]).toEqual([matches ? 'permit' : 'deny']);
  });

  it.each(['cam.example', '192.0.2.0/33', '192.0.2.1/255.254.253.0.1', '10.1.1.1/170.170.170.170', '192.0.2.1-192.0.2.9'])(
    'leaves the source %s in doubt',
    (source) => {
      const filter = filterNamed(deviceOf(filterTable('DROP', `-A FORWARD -s ${source} -j ACCEPT`)), FORWARD);
      expect(filter.lines[0]?.match.must).toEqual([]);
      expect(filter.lines[0]?.doubts).not.toEqual([]);
    },
  );

  it.each(['90:80', '70000', '1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16', 'nosuchservice'])('leaves the ports %s in doubt', (ports) => {
    const filter = filterNamed(deviceOf(filterTable('DROP', `-A FORWARD -p tcp -m multiport --dports ${ports} -j ACCEPT`)), FORWARD);
    expect(filter.lines[0]?.match.must).toEqual([]);
  });

  it('takes an interface that ends in an asterisk for no prefix', () => {
    const filter = filterNamed(deviceOf(filterTable('DROP', '-A FORWARD -i eth* -j ACCEPT')), FORWARD);
    expect(filter.lines[0]).toMatchObject({ match: { must: [] } });
    expect(filter.lines[0]?.ingress).toBeUndefined();
  });

  it('makes no line of rules for established connections', () => {
    const text = filterTable('DROP', '-A FORWARD -m state --state ESTABLISHED -j ACCEPT', '-A FORWARD -m state --state INVALID -j DROP');
    const reading = readText(text);
    expect(filterNamed(deviceOf(text), FORWARD).lines).toEqual([]);
    expect(reading.coverage[0]?.elements.understood).toBe(7);
  });

  it('knows IPv6 masks with few holes exactly', () => {
    const text = filterTable('DROP', '-A FORWARD -s 2001:db8:0:5::/ffff:ffff:ff0f:ffff:: -j ACCEPT').replace('by iptables', 'by ip6tables');
    const filter = filterNamed(deviceOf(text), 'ip6tables filter FORWARD');
    const from = (source: string) => [...possibleActions(filter, tcp(source, '2001:db8:9::1', 80))];
    expect(from('2001:db8:a0:5::77')).toEqual(['permit']);
    expect(from('2001:db8:1:5::77')).toEqual(['deny']);
  });
});

describe('replies', () => {
  it.each([
    ['stateful', 'DROP', ['-A FORWARD -m conntrack --ctstate INVALID -j DROP', '-A FORWARD -m state --state RELATED,ESTABLISHED -j ACCEPT', '-A FORWARD -j DROP']],
    ['stateful', 'ACCEPT', ['-A FORWARD -p tcp --syn -j DROP']],
    ['stateful', 'DROP', [':est - [0:0]', '-A FORWARD -i eth0 -j LOG', '-A FORWARD -j est', '-A est -m conntrack --ctstate ESTABLISHED -j ACCEPT']],
    ['in-doubt', 'DROP', ['-A FORWARD -s 192.0.2.0/24 -j ACCEPT']],
    ['in-doubt', 'DROP', ['-A FORWARD -s 192.0.2.9/32 -j DROP', '-A FORWARD -m state --state ESTABLISHED -j ACCEPT']],
    ['in-doubt', 'DROP', [':est - [0:0]', '-A FORWARD -j est', '-A est -i eth0 -j RETURN', '-A est -m conntrack --ctstate ESTABLISHED -j ACCEPT']],
    ['in-doubt', 'DROP', ['-A FORWARD -i eth0 -m conntrack --ctstate ESTABLISHED -j ACCEPT']],
    ['in-doubt', 'DROP', ['-A FORWARD -m conntrack ! --ctstate ESTABLISHED -j ACCEPT']],
  ] as const)('are %s with the policy %s and %j', (replies, policy, lines) => {
    expect(filterNamed(deviceOf(filterTable(policy, ...lines)), FORWARD).replies).toBe(replies);
  });

  it('to the device come through OUTPUT, from it through INPUT', () => {
    const text = filterTable('ACCEPT').replace(':INPUT ACCEPT', ':INPUT DROP');
    const device = deviceOf(text);
    expect(filterNamed(device, 'iptables filter INPUT').replies).toBe('stateful');
    expect(filterNamed(device, 'iptables filter OUTPUT').replies).toBe('in-doubt');
  });
});

describe('hostile input', () => {
  it('never throws on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { file: read } = toExportFile({ path: 'x', bytes });
        expect(iptables.read([read]).coverage).toHaveLength(1);
        expect(typeof iptables.recognizes(read)).toBe('boolean');
      }),
    );
  });

  it('never throws on shuffled words of rules, and counts every line', () => {
    const words = ['-A', 'FORWARD', '!', '-s', '192.0.2.1', '-p', 'tcp', '--dport', '80', '-m', 'set', '--match-set', '"a', 'x"', '-j', 'A', '-g', 'ACCEPT', '-i', '+', '=', '-', '--', '__proto__', 'constructor'];
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...words), { maxLength: 9 }), { maxLength: 6 }), (rules) => {
        const lines = rules.map((rule) => rule.join(' '));
        const text = filterTable('DROP', ':A - [0:0]', ...lines);
        expect(readText(text).coverage[0]?.total).toBe(text.split('\n').filter((line) => line.trim() !== '').length);
      }),
    );
  });

  it('takes chains by the names of object members as chains', () => {
    const text = filterTable('DROP', ':__proto__ - [0:0]', ':constructor - [0:0]', '-A FORWARD -j __proto__', '-A __proto__ -j constructor', '-A constructor -p tcp -j ACCEPT');
    expect(incompleteCodes(readText(text))).toEqual([]);
    expect([...possibleActions(filterNamed(deviceOf(text), FORWARD), tcp('192.0.2.1', '198.51.100.1', 80))]).toEqual(['permit']);
  });

  it('gives up chains that unfold without end, in doubt and incomplete', () => {
    const names = Array.from({ length: 30 }, (_, index) => `C${index}`);
    const twice = names.slice(0, -1).flatMap((name, index) => [`-A ${name} -j C${index + 1}`, `-A ${name} -j C${index + 1}`]);
    const text = filterTable('ACCEPT', ...names.map((name) => `:${name} - [0:0]`), '-A FORWARD -j C0', ...twice, '-A C29 -s 192.0.2.1/32 -j DROP');
    expect(incompleteCodes(readText(text))).toEqual(['iptables.too_complex']);
    expect([...possibleActions(filterNamed(deviceOf(text), FORWARD), tcp('192.0.2.9', '198.51.100.1', 80))].sort()).toEqual(['deny', 'permit']);
  });

  it('follows two hundred levels of jumps and no more', () => {
    const names = Array.from({ length: 250 }, (_, index) => `C${index}`);
    const steps = names.slice(0, -1).map((name, index) => `-A ${name} -j C${index + 1}`);
    const text = filterTable('DROP', ...names.map((name) => `:${name} - [0:0]`), '-A FORWARD -j C0', ...steps, '-A C249 -j ACCEPT');
    expect(incompleteCodes(readText(text))).toEqual(['iptables.too_deep']);
  });

  it('reads many rules and long lists of RETURN', () => {
    const rules = Array.from({ length: 20_000 }, (_, index) => `-A A -s 10.${index >> 8 & 255}.${index & 255}.2/32 -j RETURN`);
    const flat = Array.from({ length: 20_000 }, (_, index) => `-A FORWARD -s 10.0.${index >> 8}.${index & 255}/32 -p tcp -m tcp --dport ${index} -j ACCEPT`);
    const text = filterTable('ACCEPT', ':A - [0:0]', '-A FORWARD -j A', ...flat, ...rules, '-A A -j DROP');
    const filter = filterNamed(deviceOf(text), FORWARD);
    expect(filter.lines).toHaveLength(20_001);
    const udp = (source: string) => ({ ...tcp(source, '198.51.100.1', 9), source: address(source), protocol: 17 });
    expect([...possibleActions(filter, udp('10.0.7.2'))]).toEqual(['permit']);
    expect([...possibleActions(filter, udp('10.0.7.3'))]).toEqual(['deny']);
  });
});

describe('messages', () => {
  it('fill in for every diagnostic and doubt of awkward files', () => {
    const awkward = filterTable('DROP', ':A - [0:0]', '-A FORWARD -m set --match-set cams src -m frob -j WEIRD', '-A FORWARD -j A', '-A A -j A', '-A FORWARD -p tcp --dport x -j B', '-A OUTPUT -m conntrack --ctstate SNAT -j DROP');
    const reading = readText(awkward, '*foo\nCOMMIT\n*nat\n:PREROUTING DROP [0:0]\n-A PREROUTING -j DROP\n');
    const templates = new Map(Object.entries({ ...exportMessages, ...iptables.messages }));
    const doubts = (reading.device?.filters ?? []).flatMap((filter) => filter.lines.flatMap((line) => line.doubts));
    for (const { code, parameters } of [...reading.diagnostics, ...doubts]) {
      const template = templates.get(code);
      expect(template, code).toBeDefined();
      for (const text of [template?.en ?? '', template?.ja ?? '']) expect(fillTemplate(text, parameters)).not.toContain('{');
    }
  });
});
