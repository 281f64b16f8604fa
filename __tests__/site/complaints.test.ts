import { describe, expect, it } from 'vitest';
import { siteMessages } from '../../src/site/messages.js';
import { codes, complaints, HEAD, HOSTS, readSite, ZONES } from './read-site.js';

const SITE = HEAD + ZONES + HOSTS;


/** Text of a site, then what it must say in English and Japanese. */
const TABLE: readonly (readonly [name: string, text: string, en: string, ja: string])[] = [
  [
    'an unknown component',
    `${HEAD}${ZONES}hosts:\n  rec: {address: 10.0.1.5, components: [recording-sever]}\n`,
    "9:41 error unknown component 'recording-sever'; did you mean 'recording-server'?",
    '9:41 error 不明なコンポーネント「recording-sever」です。「recording-server」ではありませんか',
  ],
  [
    'an unknown key',
    `${HEAD}${ZONES}hsots: {}\n`,
    "8:1 error unknown key 'hsots'; did you mean 'hosts'?",
    '8:1 error 不明なキー「hsots」です。「hosts」ではありませんか',
  ],
  [
    'an unknown key that is like none',
    `${HEAD}x: 1\n${ZONES}`,
    "4:1 error unknown key 'x'; known are: vmsguard, name, productVersion, encryption, features, dmzSingleDeviceAccepted, zones, firewalls, hosts, clusters, deviceGroups, clientGroups, integrations, remoteSites, infrastructureFlows, relations, tls, waivers, acknowledged",
    '4:1 error 不明なキー「x」です。使えるもの: vmsguard, name, productVersion, encryption, features, dmzSingleDeviceAccepted, zones, firewalls, hosts, clusters, deviceGroups, clientGroups, integrations, remoteSites, infrastructureFlows, relations, tls, waivers, acknowledged',
  ],
  [
    'a missing key',
    `vmsguard: 1\nname: x\nencryption: {server: true, streaming: true, event: true}\n${ZONES}`,
    "3:1 error the key 'mobile' is missing here",
    '3:1 error ここにキー「mobile」が必要です',
  ],
  ['a missing export', `${SITE}firewalls:\n  fw: {format: fortigate}\n`, "11:3 error the key 'export' is missing here", '11:3 error ここにキー「export」が必要です'],
  ['a wrong truth value', `${SITE}dmzSingleDeviceAccepted: yes\n`, "10:26 error 'dmzSingleDeviceAccepted' must be true or false", '10:26 error 「dmzSingleDeviceAccepted」は true または false にしてください'],
  ['a port in quotes', `${SITE}features: {matrix: {port: "12345"}}\n`, "10:27 error 'port' must be a whole number, written without quotes or leading zeros", '10:27 error 「port」は整数にしてください。引用符や先頭の0は付けません'],
  ['a port with a leading zero', `${SITE}features: {matrix: {port: 012345}}\n`, "10:27 error 'port' must be a whole number, written without quotes or leading zeros", '10:27 error 「port」は整数にしてください。引用符や先頭の0は付けません'],
  ['a port in scientific notation', `${SITE}features: {matrix: {port: 1e4}}\n`, "10:27 error 'port' must be a whole number, written without quotes or leading zeros", '10:27 error 「port」は整数にしてください。引用符や先頭の0は付けません'],
  ['a port out of range', `${SITE}features: {matrix: {port: 70000}}\n`, "10:27 error 70000 is too large for 'port'; the largest is 65535", '10:27 error 70000 は「port」には大きすぎます。最大は 65535 です'],
  ['port 0', `${SITE}features: {matrix: {port: 0}}\n`, "10:27 error 0 is too small for 'port'; the smallest is 1", '10:27 error 0 は「port」には小さすぎます。最小は 1 です'],
  ['text instead of a mapping', `${SITE}firewalls: none\n`, "10:12 error 'firewalls' must be a mapping with keys and values", '10:12 error 「firewalls」はキーと値を持つマッピングにしてください'],
  ['a heading with nothing below', `${SITE}deviceGroups:\n`, "10:1 error 'deviceGroups' must be a mapping with keys and values", '10:1 error 「deviceGroups」はキーと値を持つマッピングにしてください'],
  ['text instead of a list', `${HEAD}${ZONES}hosts:\n  h: {address: 10.0.1.5, components: sql-server}\n`, "9:38 error 'components' must be a list, such as [one, two]", '9:38 error 「components」は [one, two] のようなリストにしてください'],
  ['an empty list', `${SITE}clientGroups:\n  c: {zone: clients, kinds: []}\n`, "11:29 error 'kinds' is empty; state a value or remove it", '11:29 error 「kinds」が空です。値を書くか、項目を削除してください'],
  ['an unknown zone kind', HEAD + ZONES.replace('kind: camera', 'kind: kamera'), "6:16 error unknown zone kind 'kamera'; did you mean 'camera'?", '6:16 error 不明なゾーン種別「kamera」です。「camera」ではありませんか'],
  ['a wrong product version', `${SITE}productVersion: R1 2025\n`, "10:17 error 'R1 2025' is no XProtect version; write the year and the release, such as 2025 R1", '10:17 error 「R1 2025」はXProtectのバージョンではありません。2025 R1 のように年とリリースを書いてください'],
  ['a later version of the format', `vmsguard: 2\n${SITE.slice(SITE.indexOf('name'))}`, '1:11 error version 2 of the site definition is unknown; this release reads version 1', '1:11 error サイト定義のバージョン 2 は未知です。このリリースはバージョン1に対応しています'],
  ['the mark in the wrong place', `name: x\n${SITE}`.replace('name: Test\n', ''), "1:1 error the first key of a site definition must be 'vmsguard: 1'", '1:1 error サイト定義の最初のキーは「vmsguard: 1」にしてください'],
  ['an unknown zone', `${SITE}clientGroups:\n  c: {zone: clinets, kinds: [smart-client]}\n`, "11:13 error unknown zone 'clinets'; did you mean 'clients'?", '11:13 error 不明なゾーン「clinets」です。「clients」ではありませんか'],
  ['an unknown zone behind an interface', `${SITE}firewalls:\n  fw: {export: a.conf, interfaces: {port1: [servers, printers]}}\n`, "11:54 error unknown zone 'printers'; declare it under zones", '11:54 error 不明なゾーン「printers」です。zones に定義してください'],
  ['a group whose recorder is none', `${SITE}deviceGroups:\n  d: {zone: cams, recorders: [rek], https: true}\n`, "11:31 error 'rek' is no host with a recording-server; did you mean 'rec'?", '11:31 error 「rek」は recording-server を持つホストではありません。「rec」ではありませんか'],
  ['an unknown end of a flow', `${SITE}relations:\n  r: {from: rec, to: elsewhere, services: tcp/1}\n`, "11:22 error 'elsewhere' is neither an address nor the name of a zone, host, cluster, group, integration or remote site", '11:22 error 「elsewhere」はアドレスでも、ゾーン、ホスト、クラスター、グループ、連携、リモートサイトの名前でもありません'],
  ['a service without a port', `${SITE}relations:\n  r: {from: rec, to: servers, services: tcp}\n`, "11:41 error 'tcp' is no service; expected tcp/443, udp/5000-5100, icmp or any", '11:41 error 「tcp」はサービスではありません。tcp/443、udp/5000-5100、icmp、any のように書いてください'],
  ['a gateway that is not declared', HEAD + ZONES.replace('gateway: none', 'gateway: core'), "5:55 incomplete the gateway 'core' is no declared firewall, so the traffic between zones cannot be judged; declare it under firewalls, or write none or unmanaged", '5:55 incomplete ゲートウェイ「core」は定義されたファイアウォールではないため、ゾーン間の通信を判定できません。firewalls に定義するか、none または unmanaged と書いてください'],
  ['no gateway', HEAD + ZONES.replace(', gateway: none', ''), "5:3 incomplete the zone 'servers' names no gateway, so its traffic with other zones cannot be judged; state a firewall, none or unmanaged", '5:3 incomplete ゾーン「servers」にゲートウェイの指定がないため、他のゾーンとの通信を判定できません。ファイアウォール名、none、unmanaged のいずれかを書いてください'],
  ['a host outside its zone', `${HEAD}${ZONES}hosts:\n  h: {nics: [{zone: cams, address: 10.0.1.9}], components: []}\n`, "9:36 error 10.0.1.9 lies outside the zone 'cams'; it belongs to 'servers'", '9:36 error 10.0.1.9 はゾーン「cams」の範囲外です。「servers」に属します'],
  ['a host in no zone', `${HEAD}${ZONES}hosts:\n  h: {address: 10.9.1.9, components: []}\n`, '9:16 error 10.9.1.9 lies in no single zone; declare the zone or correct the address', '9:16 error 10.9.1.9 が属する1つのゾーンがありません。ゾーンを定義するか、アドレスを直してください'],
  ['a group outside its zone', `${SITE}clientGroups:\n  c: {zone: clients, addresses: 10.0.2.0/30, kinds: [smart-client]}\n`, "11:33 error 10.0.2.0/30 lies outside the zone 'clients'; correct the address or the subnets of the zone", '11:33 error 10.0.2.0/30 はゾーン「clients」の範囲外です。アドレスかゾーンのサブネットを直してください'],
  ['zones that overlap', `${HEAD}${ZONES}  more: {kind: client, ipv4: 10.0.2.128-10.0.2.140, gateway: none}\n`, "8:3 error the zone 'more' shares 10.0.2.128-10.0.2.140 with the zone 'cams' in line 6; an address belongs to one zone", '8:3 error ゾーン「more」の 10.0.2.128-10.0.2.140 が 6 行目のゾーン「cams」と重なっています。1つのアドレスは1つのゾーンに属します'],
  ['an address used twice', `${SITE}  two: {address: 10.0.1.5, components: []}\n`, "10:18 error 10.0.1.5 of 'two' is already the address of 'rec' in line 9; an address belongs to one network card or cluster", '10:18 error 「two」の 10.0.1.5 は 9 行目の「rec」のアドレスと重複しています。1つのアドレスは1つのネットワークカードかクラスターに属します'],
  ['a recorder beside a failover service', `${HEAD}${ZONES}hosts:\n  h: {address: 10.0.1.5, components: [recording-server, failover-server]}\n`, "9:57 error the host 'h' carries a recording-server and a failover service, which use the same ports; put them on two hosts", '9:57 error ホスト「h」に recording-server とフェールオーバーサービスが同居しています。同じポートを使うため、別々のホストに分けてください'],
  ['a port used by two components', `${HEAD}${ZONES}hosts:\n  h: {address: 10.0.1.5, components: [recording-server, log-server], portOverrides: {log-server: {22337: 7563}}}\n`, "9:99 error on the host 'h' both recording-server and log-server use tcp/7563; change one with portOverrides or move it to another host", '9:99 error ホスト「h」では recording-server と log-server がともに tcp/7563 を使います。portOverrides で変更するか、別のホストに移してください'],
  ['an override of no default port', `${HEAD}${ZONES}hosts:\n  h: {address: 10.0.1.5, components: [lpr-server], portOverrides: {lpr-server: {22335: 7563}}}\n`, '9:81 error 22335 is no default port of lpr-server; its defaults are: 22334', '9:81 error 22335 は lpr-server の既定ポートではありません。既定: 22334'],
  ['an export named for two devices', `${SITE}firewalls:\n  a: {export: exports/a.conf}\n  b: {export: ./exports/A.conf}\n`, '12:15 warning the export exports/A.conf is already named in line 11; each device has an export of its own', '12:15 warning エクスポート exports/A.conf は 11 行目でも指定されています。エクスポートは機器ごとに別のファイルです'],
  ['a key given twice', `${SITE}hosts: {}\n`, "10:1 error the key 'hosts' is already given in line 8; a key may stand once", '10:1 error キー「hosts」は 8 行目にもあります。同じキーは1回だけ書けます'],
  ['names that look alike', `${HEAD}${ZONES}  Ｃlients: {kind: guest, ipv4: 10.0.9.0/24, gateway: none}\n`, "8:3 error the name 'Ｃlients' differs from 'clients' in line 7 only in case or in the form of letters; write both alike or choose another name", '8:3 error 名前「Ｃlients」は 7 行目の「clients」と、大文字・小文字や全角・半角などの字形しか違いません。表記を揃えるか、別の名前にしてください'],
  ['a block with host bits', HEAD + ZONES.replace('10.0.1.0/24', '10.0.1.5/24'), "5:33 error '10.0.1.5/24' has bits set behind the prefix; did you mean '10.0.1.0/24'?", '5:33 error 「10.0.1.5/24」はプレフィックスより後ろのビットが立っています。「10.0.1.0/24」ではありませんか'],
  ['a path that leaves the workspace', `${SITE}firewalls:\n  a: {export: ../../etc/passwd}\n`, "11:15 error the path '../../etc/passwd' leads out of the workspace; put the file into the repository", '11:15 error パス「../../etc/passwd」は作業フォルダーの外を指します。ファイルをリポジトリ内に置いてください'],
  ['broken YAML', `${HEAD}zones: [\n`, '5:1 error the YAML cannot be read here: deficient indentation', '5:1 error ここでYAMLを解釈できません(deficient indentation)'],
];

describe('parseSite complains', () => {
  it.each(TABLE)('of %s', (_name, text, en, ja) => {
    expect(complaints(text, 'en')).toEqual([en]);
    expect(complaints(text, 'ja')).toEqual([ja]);
  });

  it('in the order of the file, of everything at once', () => {
    const text = `${SITE}relations:\n  r: {from: nobody, to: nowhere, services: [tcp/0, sctp/1, udp/9-8]}\n`;
    expect(codes(text)).toEqual([
      '11:13 site.unknown_flow_end',
      '11:25 site.unknown_flow_end',
      '11:45 site.bad_service',
      '11:52 site.bad_service',
      '11:60 site.bad_service',
    ]);
  });

  it('no more than a hundred times, and says how many were left out', () => {
    const ends = Array.from({ length: 300 }, (_none, index) => `nobody${index}`).join(', ');
    const { diagnostics } = readSite(`${SITE}relations:\n  r: {from: [${ends}], to: rec, services: tcp/1}\n`);
    expect(diagnostics.length).toBe(101);
    expect(diagnostics.at(-1)).toMatchObject({ effect: 'error', code: 'site.more_problems', parameters: { count: 200 } });
  });
});

/** What stands below `ZONES`, then the codes it must raise. */
const CODES: readonly (readonly [text: string, ...codes: string[]])[] = [
  ['hosts:\n  h: {components: []}\n', '9:3 site.host_without_address'],
  ['hosts:\n  h: {address: 10.0.1.5, addresses: [10.0.1.5], components: []}\n', '9:3 site.host_address_twice'],
  ['hosts:\n  h: {address: 10.0.1.5/24, components: []}\n', '9:16 site.not_an_address'],
  ['hosts:\n  h: {address: 10.0.1.05, components: []}\n', '9:16 site.not_an_address'],
  ['hosts:\n  h: {nics: [{zone: cams}], components: []}\n', '9:14 site.nic_without_address'],
  ['hosts:\n  h: {nics: [{address: 10.0.1.1, addresses: [10.0.1.2]}], components: []}\n', '9:14 site.nic_address_twice'],
  ['hosts:\n  h: {nics: [{zone: cam, address: 10.0.2.1}], components: []}\n', '9:21 site.unknown_zone_near'],
  ['hosts:\n  h: {addresses: [10.0.1.5, 10.0.1.5], components: []}\n'],
  ['hosts:\n  h: {address: 10.0.1.5, components: [sql-server, sql-server]}\n', '9:51 site.listed_twice'],
  ['hosts:\n  h: {address: 10.0.1.5, components: [], recorderInstances: 2}\n', '9:42 site.instances_without_recorder'],
  ['hosts:\n  h: {address: 10.0.1.5, components: [], failoverFor: h}\n', '9:42 site.failover_for_without_failover', '9:55 site.unknown_recorder'],
  ['hosts:\n  h: {address: 10.0.1.5, components: [], portOverrides: {sql-server: {1433: 1434}}}\n', '9:58 site.override_without_component'],
  ['hosts:\n  h: {address: 10.0.1.5, components: [failover-recording-server, recording-server]}\n', '9:39 site.recorder_and_failover'],
  ['hosts:\n  h: {address: 10.0.1.5, components: [management-server, incident-manager, api-gateway, event-server, log-server, mobile-server, lpr-server]}\n'],
  ['hosts:\n  h: {address: 10.0.1.5, components: [recording-server, dlna-server], recorderInstances: 99}\n'],
  ['hosts:\n  h: {address: 10.0.1.5, components: [recording-server], recorderInstances: 2, portOverrides: {recording-server: {9002: 9001}}}\n', '9:115 site.port_collision'],
  ['hosts:\n  h: {address: 10.0.1.5, components: [recording-server, event-server], recorderInstances: 95}\nfeatures: {analytics-events: true}\n', '9:57 site.port_collision'],
  ['hosts:\n  h: {address: 10.0.1.5, components: [recording-server, event-server], recorderInstances: 95}\n'],
  ['hosts:\n  h: {address: 10.0.1.5, components: [management-server, mobile-server]}\nfeatures: {matrix: {port: 8081}}\n', '9:58 site.port_collision'],
  ['clusters:\n  c: {address: 10.0.1.9, members: [m], components: [sql-server]}\n', '9:36 site.unknown_host'],
  ['hosts:\n  m: {address: 10.0.1.5, components: []}\nclusters:\n  c: {address: 10.0.1.9, members: [m], components: [sql-server]}\n', '11:36 site.cluster_component_missing'],
  ['hosts:\n  m: {address: 10.0.1.5, components: [sql-server]}\nclusters:\n  c: {address: 10.0.1.5, members: [m], components: [sql-server]}\n', '11:3 site.duplicate_address'],
  ['hosts:\n  m: {address: 10.0.1.5, components: [sql-server]}\nclusters:\n  c: {zone: cams, address: 10.0.1.9, members: [m], components: [sql-server]}\n', '11:28 site.outside_zone_near'],
  ['clusters:\n  c: {address: 10.8.1.9, members: [m], components: [sql-server]}\n', '9:16 site.no_zone_for_address', '9:36 site.unknown_host'],
  ['clientGroups:\n  c: {kinds: [smart-client]}\n', '9:3 site.group_without_zone'],
  ['clientGroups:\n  c: {addresses: [10.0.1.1, 10.0.2.1], kinds: [smart-client]}\n', '9:18 site.no_zone_for_address'],
  ['clientGroups:\n  c: {addresses: [10.0.3.9-10.0.3.1], kinds: [smart-client]}\n', '9:19 site.not_addresses'],
  ['clientGroups:\n  c: {zone: cliens, kinds: [smart-cleint]}\n', '9:29 site.unknown_client_kind_near'],
  ['integrations:\n  i: {zone: servers, kinds: [mip]}\n', '9:30 site.unknown_integration_kind'],
  ['hosts:\n  r: {address: 10.0.1.5, components: [recording-server]}\ndeviceGroups:\n  d: {zone: cams, recorders: r, https: false, media: https}\n', '11:54 site.https_media_without_https'],
  ['hosts:\n  r: {address: 10.0.1.5, components: [recording-server]}\ndeviceGroups:\n  d: {zone: cams, recorders: r, https: true, media: rtp-udp}\n', '11:53 site.media_ports_missing'],
  ['hosts:\n  r: {address: 10.0.1.5, components: [recording-server]}\ndeviceGroups:\n  d: {zone: cams, recorders: r, https: true, mediaPorts: 9-8}\n', '11:46 site.media_ports_without_rtp', '11:58 site.bad_port_range'],
  ['hosts:\n  r: {address: 10.0.1.5, components: [recording-server]}\ndeviceGroups:\n  d: {zone: cams, recorders: r, https: true, events: [tcp]}\n', '11:3 site.feature_not_declared'],
  ['features: {lpr: true}\n', '8:12 site.feature_without_component'],
  ['features: {lpr: false, failover: false}\n'],
  ['features: {video-push: true}\n', '8:24 site.must_be_mapping'],
  ['features: {matrix: {}}\n', '8:12 site.missing_key'],
  ['remoteSites:\n  r: {kind: interconnect, managementServer: 10.0.3.1}\n', '9:3 site.interconnect_without_recorder'],
  ['remoteSites:\n  r: {kind: federated, managementServer: 10.9.3.1}\n', '9:42 site.no_zone_for_address'],
  ['remoteSites:\n  r: {kind: federated, zone: clients, managementServer: 10.0.3.1, recordingServers: 10.0.2.1}\n', '9:85 site.outside_zone'],
  ['firewalls:\n  none: {export: a}\n', '9:3 site.reserved_name'],
  ['firewalls:\n  fw: {export: a, format: "Forti Gate"}\n', '9:27 site.bad_format_name'],
  ['firewalls:\n  fw: {export: a, nat: [{outside: 203.0.113.1, inside: nobody}]}\n', '9:56 site.not_addresses'],
  ['clientGroups:\n  clients: {zone: clients, kinds: [smart-client]}\nrelations:\n  r: {from: clients, to: servers, services: any}\n', '11:13 site.ambiguous_name'],
  ['clientGroups:\n  clients: {zone: clients, kinds: [smart-client]}\n'],
  ['clientGroups:\n  10.0.3.0/24: {zone: clients, kinds: [smart-client]}\n', '9:3 site.name_is_address'],
  ['clientGroups:\n  " c": {zone: clients, kinds: [smart-client]}\n', '9:3 site.name_has_spaces'],
  ['relations:\n  r: {from: 10.0.1.5/24, to: servers, services: any}\n', '9:13 site.host_bits'],
  ['tls: [{endpoint: x, certificate: "C:/x.pem", minimumVersion: 1.4}]\n', '8:62 site.unknown_tls_version_near'],
  ['tls: [{endpoint: x, certificate: "C:/x.pem"}]\n', '8:34 site.path_absolute'],
];

describe('parseSite cross-checks', () => {
  it.each(CODES)('%j', (text, ...expected) => {
    expect(codes(`${HEAD}${ZONES}${text}`)).toEqual(expected);
  });
});

/** Zones below `HEAD`, line 4 being `zones:`. */
const ZONE_CODES: readonly (readonly [zones: string, ...codes: string[]])[] = [
  ['  a: {kind: client, gateway: none}\n', '5:3 site.zone_without_subnet'],
  ['  a: {kind: client, ipv4: 2001:db8::/64, gateway: none}\n', '5:27 site.ipv6_under_ipv4'],
  ['  a: {kind: client, ipv6: 10.0.0.0/8, gateway: none}\n', '5:27 site.ipv4_under_ipv6'],
  ['  a: {kind: client, ipv6: "::/0", gateway: none}\n', '5:3 site.zones_hide_internet'],
  ['  a: {kind: client, ipv4: [0.0.0.0/1], gateway: none}\n  b: {kind: client, ipv4: [128.0.0.0/1], gateway: none}\n', '5:3 site.zones_hide_internet'],
  ['  a: {kind: client, ipv4: [10.0.0.0/8, 203.0.113.0/24], gateway: none}\n'],
  ['  a: {kind: internet}\n  b: {kind: internet}\n', '6:3 site.second_internet'],
  ['  internet: {kind: server, ipv4: 10.0.0.0/24, gateway: none}\n', '5:3 site.internet_is_no_name'],
  ['  a: {kind: client, ipv4: [10.0.0.0/24, 10.0.0.0/24], gateway: none}\n'],
  ['  a: {kind: client, ipv4: 10.0.0.0/8, gateway: none}\n  b: {kind: client, ipv4: [10.1.0.0/16, 10.3.0.0/16], gateway: none}\n  c: {kind: client, ipv4: 10.2.0.0/16, gateway: none}\n', '6:3 site.zones_overlap', '7:3 site.zones_overlap'],
  ['  a: {kind: internet, ipv4: 10.0.0.0/24}\n  b: {kind: server, ipv4: 10.0.0.0/25, gateway: none}\n', '6:3 site.zones_overlap'],
];

describe('parseSite checks zones', () => {
  it.each(ZONE_CODES)('%j', (zones, ...expected) => {
    expect(codes(`${HEAD}zones:\n${zones}`)).toEqual(expected);
  });

  it('turns a removed firewall into an incomplete site, not into one that passes', () => {
    const text = `${HEAD}${ZONES.replaceAll('gateway: none', 'gateway: fw')}`;
    const { value, diagnostics } = readSite(text);
    expect(diagnostics.map(({ effect }) => effect)).toEqual(['incomplete', 'incomplete', 'incomplete']);
    expect(value?.zones.map(({ gateway }) => gateway.kind)).toEqual(['undeclared', 'undeclared', 'undeclared']);
  });
});

describe('siteMessages', () => {
  it.each(Object.entries(siteMessages))('%s fills the same places in both languages', (_code, { en, ja }) => {
    const places = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '').sort();
    expect([...new Set(places(ja))]).toEqual([...new Set(places(en))]);
    expect(en.endsWith('.')).toBe(false);
  });
});
