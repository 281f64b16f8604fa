export const id = 809;
export const ids = [809];
export const modules = {

/***/ 1525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ flowById),
  u: () => (/* binding */ guideFlows)
});

// EXTERNAL MODULE: ./.build/compiled/src/guide/flows/outward.js
var outward = __webpack_require__(6158);
;// CONCATENATED MODULE: ./.build/compiled/src/guide/flows/to-add-on-servers.js
const toAddOnServerFlows = [
    {
        id: 'FL41',
        from: [{ party: 'event-server' }],
        to: [{ party: 'lpr-server' }],
        ports: [{ first: 22334, last: 22334 }],
        transport: 'tcp',
        condition: { features: ['lpr'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['lpr-in-22334-es'],
        conflicts: ['INC-19'],
        note: { en: 'Once the LPR plug-in runs on the Event Server', ja: 'イベントサーバーでLPRプラグインを使う場合' },
    },
    {
        id: 'FL42',
        from: [{ party: 'lpr-server-tray', place: 'same-host' }],
        to: [{ party: 'lpr-server' }],
        ports: [{ first: 22334, last: 22334 }],
        transport: 'tcp',
        condition: { features: ['lpr'] },
        status: 'local-only',
        confidentiality: { kind: 'not-applicable' },
        origin: 'printed',
        confidence: 'high',
        basis: ['lpr-in-22334-tray'],
        conflicts: ['INC-19', 'INC-48'],
        note: {
            en: 'Local for the tray icon alone; the number itself is not',
            ja: 'トレイアイコンに限ったローカル通信であり、番号自体の性質ではない',
        },
    },
    {
        id: 'FL43',
        from: [{ party: 'onvif-client' }],
        to: [{ party: 'open-network-bridge' }],
        ports: [{ first: 580, last: 580 }],
        transport: 'tcp',
        condition: { features: ['onvif'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['onb-in-580'],
        conflicts: [],
        note: { en: 'From declared ONVIF clients', ja: '宣言されたONVIFクライアントから' },
    },
    {
        id: 'FL44',
        from: [{ party: 'onvif-client' }],
        to: [{ party: 'open-network-bridge' }],
        ports: [{ first: 554, last: 554 }],
        transport: 'tcp',
        condition: { features: ['onvif'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['onb-in-554-rtsp'],
        conflicts: ['INC-26'],
        note: { en: 'A server port here, although cameras use the same number', ja: 'カメラと同じ番号だが、ここではサーバーのポート' },
    },
    {
        id: 'FL45',
        from: [{ party: 'dlna-device' }],
        to: [{ party: 'dlna-server' }],
        ports: [{ first: 9100, last: 9100 }],
        transport: 'tcp',
        condition: { features: ['dlna'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['dlna-in-9100'],
        conflicts: [],
        note: { en: 'From declared televisions and players', ja: '宣言されたテレビやプレーヤーから' },
    },
    {
        id: 'FL46',
        from: [{ party: 'dlna-device' }],
        to: [{ party: 'dlna-server' }],
        ports: [{ first: 9200, last: 9200 }],
        transport: 'tcp',
        condition: { features: ['dlna'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['dlna-in-9200'],
        conflicts: [],
        note: { en: 'The video that goes with 9100', ja: '9100に対応する映像' },
    },
    {
        id: 'FL47',
        from: [{ party: 'recording-server' }],
        to: [{ party: 'screen-recorder' }],
        ports: [{ first: 52111, last: 52111 }],
        transport: 'tcp',
        condition: { features: ['screen-recorder'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['scr-in-52111'],
        conflicts: ['INC-44'],
        note: { en: 'Workstations listen here, for recorders alone', ja: '端末側が待ち受け、レコーダーだけが接続する' },
    },
    {
        id: 'FL48',
        from: [{ party: 'smart-client' }, { party: 'management-client' }],
        to: [{ party: 'incident-manager' }],
        ports: [{ first: 80, last: 80 }],
        transport: 'tcp',
        condition: { features: ['incident-manager'], encryption: { kind: 'server', is: false } },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        supersededBy: 'FL49',
        origin: 'printed',
        confidence: 'high',
        basis: ['im-in-80-http'],
        conflicts: ['INC-01', 'INC-42'],
        note: { en: 'Usually the web server of the Management Server', ja: '通常は管理サーバーと同じWebサーバー' },
    },
    {
        id: 'FL49',
        from: [{ party: 'smart-client' }, { party: 'management-client' }],
        to: [{ party: 'incident-manager' }],
        ports: [{ first: 443, last: 443 }],
        transport: 'tcp',
        condition: { features: ['incident-manager'], encryption: { kind: 'server', is: true } },
        status: 'required-if',
        confidentiality: { kind: 'tls' },
        origin: 'printed',
        confidence: 'high',
        basis: ['im-in-443-https'],
        conflicts: ['INC-01', 'INC-42', 'INC-43'],
        note: { en: 'In place of 80 once servers are encrypted', ja: 'サーバー暗号化時に80に代わる' },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/flows/to-event-server.js
const toEventServerFlows = [
    {
        id: 'FL13',
        from: [{ party: 'generic-event-sender', wildcard: true }],
        to: [{ party: 'event-server' }],
        ports: [{ first: 1234, last: 1234 }],
        transport: 'both',
        condition: { features: ['generic-events-1234'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['es-in-1234'],
        conflicts: ['INC-09', 'INC-31', 'INC-41'],
        note: { en: 'From declared senders, over TCP and UDP', ja: '宣言された送信元から、TCPとUDPの両方' },
    },
    {
        id: 'FL14',
        from: [{ party: 'generic-event-sender', wildcard: true }],
        to: [{ party: 'event-server' }],
        ports: [{ first: 1235, last: 1235 }],
        transport: 'tcp',
        condition: { features: ['generic-events-1235'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['es-in-1235'],
        conflicts: ['INC-09', 'INC-31'],
        note: { en: 'From declared senders, over TCP only', ja: '宣言された送信元から、TCPのみ' },
    },
    {
        id: 'FL15',
        from: [{ party: 'analytics-event-sender', wildcard: true }],
        to: [{ party: 'event-server' }],
        ports: [{ first: 9090, last: 9090 }],
        transport: 'tcp',
        condition: { features: ['analytics-events'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['es-in-9090'],
        conflicts: ['INC-31'],
        note: { en: 'From declared analytics systems', ja: '宣言された映像解析システムから' },
    },
    {
        id: 'FL16',
        from: [{ party: 'smart-client' }, { party: 'management-client' }, { party: 'mobile-server' }],
        to: [{ party: 'event-server' }],
        ports: [{ first: 22331, last: 22331 }],
        transport: 'tcp',
        condition: {},
        status: 'required',
        confidentiality: { kind: 'depends', on: 'event' },
        origin: 'printed',
        confidence: 'high',
        basis: ['es-in-22331', 'cl-out-22331'],
        conflicts: ['INC-10'],
        note: {
            en: 'The client table adds the Mobile Server to the peers',
            ja: 'クライアントの表によりモバイルサーバーも接続元に加える',
        },
    },
    {
        id: 'FL17',
        from: [{ party: 'api-gateway' }, { party: 'management-client' }],
        to: [{ party: 'event-server' }],
        ports: [{ first: 22332, last: 22332 }],
        transport: 'tcp',
        condition: {},
        status: 'required',
        confidentiality: { kind: 'depends', on: 'event' },
        origin: 'printed',
        confidence: 'high',
        basis: ['es-in-22332', 'api-out-22332'],
        conflicts: ['INC-11', 'INC-46'],
        note: {
            en: 'The listener comes from the inbound row, not from the gateway\'s own table',
            ja: '待ち受け側はゲートウェイの表ではなく着信の行から採る',
        },
    },
    {
        id: 'FL18',
        from: [{ party: 'mip-integration' }],
        to: [{ party: 'event-server' }],
        ports: [{ first: 22333, last: 22333 }],
        transport: 'tcp',
        condition: { features: ['mip-integration'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['es-in-22333'],
        conflicts: ['INC-12'],
        note: {
            en: 'A Smart Client with plug-ins takes part once it is declared as an integration',
            ja: 'プラグインを使うSmart Clientは、連携として宣言すれば対象になる',
        },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/flows/to-failover.js
const toFailoverFlows = [
    {
        id: 'FL28',
        from: [{ party: 'failover-recording-server' }],
        to: [{ party: 'failover-recording-server' }],
        ports: [{ first: 5210, last: 5210 }],
        transport: 'tcp',
        condition: { features: ['failover'] },
        status: 'allowed',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'low',
        basis: ['fo-in-5210'],
        conflicts: ['INC-18'],
        note: {
            en: 'Tolerated as printed; the true peer may well be the recorder',
            ja: '記載どおり許容するが、本来の接続元はレコーダーの可能性がある',
        },
    },
    {
        id: 'FL29',
        from: [{ party: 'windows-snmp-service', place: 'same-host' }],
        to: [{ party: 'failover-recording-server' }],
        ports: [
            { first: 7474, last: 7474 },
            { first: 12975, last: 12975 },
        ],
        perProductVersion: true,
        transport: 'tcp',
        condition: {},
        status: 'reserved',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'medium',
        basis: ['fo-in-7474-snmp'],
        conflicts: ['INC-06'],
        note: {
            en: 'The row seems out of date, so the printed and the current number are both kept free',
            ja: '行が古いとみられるため、記載の番号と現行の番号の両方を空けておく',
        },
    },
    {
        id: 'FL30',
        from: [{ party: 'smart-client' }],
        to: [{ party: 'failover-recording-server' }],
        ports: [{ first: 7563, last: 7563 }],
        transport: 'tcp',
        condition: { features: ['failover'] },
        status: 'required-if',
        confidentiality: { kind: 'depends', on: 'streaming' },
        origin: 'printed',
        confidence: 'high',
        basis: ['fo-in-7563'],
        conflicts: ['INC-15'],
        note: { en: 'Operators keep seeing video in an outage', ja: '障害中もオペレーターが映像を見られるようにする' },
    },
    {
        id: 'FL30b',
        from: [{ party: 'management-client' }, { party: 'mobile-server' }],
        to: [{ party: 'failover-recording-server' }],
        ports: [{ first: 7563, last: 7563 }],
        transport: 'tcp',
        condition: { features: ['failover'] },
        status: 'required-if',
        confidentiality: { kind: 'depends', on: 'streaming' },
        origin: 'inferred',
        confidence: 'medium',
        basis: ['fo-in-7563', 'cl-out-7563'],
        conflicts: ['INC-15'],
        note: {
            en: 'Whoever uses a recorder has to reach its stand-in too',
            ja: 'レコーダーの利用者は、その代替にも到達できなければならない',
        },
    },
    {
        id: 'FL31',
        from: [{ party: 'failover-recording-server' }],
        to: [{ party: 'failover-recording-server' }],
        ports: [{ first: 8844, last: 8844 }],
        transport: 'udp',
        condition: { features: ['failover'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['fo-in-8844'],
        conflicts: ['INC-41'],
        note: { en: 'Every pair, either way round', ja: 'すべての組み合わせで双方向' },
    },
    {
        id: 'FL32',
        from: [{ party: 'failover-recording-server-tray', place: 'same-host' }],
        to: [{ party: 'failover-recording-server' }],
        ports: [{ first: 8966, last: 8966 }],
        transport: 'tcp',
        condition: {},
        status: 'local-only',
        confidentiality: { kind: 'not-applicable' },
        origin: 'printed',
        confidence: 'high',
        basis: ['fo-in-8966'],
        conflicts: ['INC-20', 'INC-48'],
        note: { en: 'Stays on the failover host', ja: '待機ホストの外には出ない' },
    },
    {
        id: 'FL33',
        from: [{ party: 'failover-server-tray', place: 'same-host' }],
        to: [{ party: 'failover-server' }],
        ports: [{ first: 8967, last: 8967 }],
        transport: 'tcp',
        condition: {},
        status: 'local-only',
        confidentiality: { kind: 'not-applicable' },
        origin: 'printed',
        confidence: 'high',
        basis: ['fo-in-8967'],
        conflicts: ['INC-48'],
        note: { en: 'Stays on the failover host as well', ja: '同じく待機ホストの外には出ない' },
    },
    {
        id: 'FL34',
        from: [{ party: 'management-server' }],
        to: [{ party: 'failover-server' }],
        ports: [{ first: 8990, last: 8990 }],
        transport: 'tcp',
        condition: { features: ['failover'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['fo-in-8990'],
        conflicts: [],
        note: {
            en: 'Blocked, the Management Server takes the failover host for dead',
            ja: '遮断されると管理サーバーは待機ホストを停止とみなす',
        },
    },
    {
        id: 'FL35',
        from: [{ party: 'management-server' }],
        to: [{ party: 'failover-server' }],
        ports: [{ first: 9001, last: 9001 }],
        transport: 'tcp',
        condition: { features: ['failover'] },
        status: 'required-if',
        confidentiality: { kind: 'depends', on: 'server' },
        origin: 'printed',
        confidence: 'high',
        basis: ['fo-in-9001'],
        conflicts: ['INC-16', 'INC-42'],
        note: {
            en: 'Same number as a recorder, hence never on the same computer',
            ja: 'レコーダーと同じ番号のため、同じコンピュータには置けない',
        },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/flows/to-management.js
const SYSTEM_CLIENTS = [
    { party: 'xprotect-server', wildcard: true },
    { party: 'smart-client' },
    { party: 'management-client' },
];
const toManagementFlows = [
    {
        id: 'FL01',
        from: SYSTEM_CLIENTS,
        to: [{ party: 'management-server' }],
        ports: [{ first: 80, last: 80 }],
        transport: 'tcp',
        condition: { encryption: { kind: 'server', is: false } },
        status: 'required',
        confidentiality: { kind: 'clear' },
        supersededBy: 'FL02',
        origin: 'printed',
        confidence: 'high',
        basis: ['ms-in-80-http', 'cl-out-80-http', 'es-out-80-http'],
        conflicts: ['INC-01', 'INC-31', 'INC-35'],
        note: {
            en: '"All servers" are hosts that carry an XProtect server component; SQL Server alone does not count',
            ja: '「すべてのサーバー」はXProtectのサーバーコンポーネントを持つホストを指し、SQL Serverだけのホストは含まない',
        },
    },
    {
        id: 'FL02',
        from: SYSTEM_CLIENTS,
        to: [{ party: 'management-server' }],
        ports: [{ first: 443, last: 443 }],
        transport: 'tcp',
        condition: { encryption: { kind: 'server', is: true } },
        status: 'required',
        confidentiality: { kind: 'tls' },
        origin: 'printed',
        confidence: 'high',
        basis: ['ms-in-443-https', 'cl-out-443-https', 'es-out-443-https', 'api-out-443-https'],
        conflicts: ['INC-01', 'INC-31', 'INC-32', 'INC-35'],
        note: {
            en: 'The empty peer cell is filled from the row of port 80',
            ja: '空欄の接続元は80番の行から補う',
        },
    },
    {
        id: 'FL03',
        from: [{ party: 'management-server-manager', place: 'same-host' }],
        to: [{ party: 'management-server' }],
        ports: [{ first: 445, last: 445 }],
        transport: 'tcp',
        condition: {},
        status: 'allowed-same-host-only',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'medium',
        basis: ['ms-in-445'],
        conflicts: ['INC-02'],
        note: {
            en: 'The named peer is a tool of the same computer, so nothing has to come over the network',
            ja: '接続元は同じコンピュータ上のツールであり、ネットワークからの着信は不要',
        },
    },
    {
        id: 'FL04',
        from: [{ party: 'management-server-tray', place: 'same-host' }],
        to: [{ party: 'management-server' }],
        ports: [{ first: 6473, last: 6473 }],
        transport: 'tcp',
        condition: {},
        status: 'local-only',
        confidentiality: { kind: 'not-applicable' },
        origin: 'printed',
        confidence: 'high',
        basis: ['ms-in-6473'],
        conflicts: ['INC-48'],
        note: { en: 'Listed for completeness; opening it is a breach', ja: '目録としての記載であり、開放は違反とする' },
    },
    {
        id: 'FL05',
        from: [{ party: 'own-host', place: 'same-host' }],
        to: [{ party: 'management-server' }],
        ports: [{ first: 8080, last: 8080 }],
        transport: 'tcp',
        condition: {},
        status: 'local-only',
        confidentiality: { kind: 'not-applicable' },
        origin: 'printed',
        confidence: 'high',
        basis: ['ms-in-8080'],
        conflicts: ['INC-48'],
        note: { en: 'Never leaves the server', ja: 'サーバーの外には出ない' },
    },
    {
        id: 'FL06',
        from: [{ party: 'recording-server' }],
        to: [{ party: 'management-server' }],
        ports: [{ first: 9000, last: 9000 }],
        transport: 'tcp',
        condition: {},
        status: 'required',
        confidentiality: { kind: 'depends', on: 'server' },
        origin: 'printed',
        confidence: 'high',
        basis: ['ms-in-9000'],
        conflicts: ['INC-04', 'INC-47'],
        note: {
            en: 'The prose makes recorders the only rightful source',
            ja: '本文により、正当な接続元はレコーダーに限られる',
        },
    },
    {
        id: 'FL06b',
        from: [{ party: 'failover-recording-server' }],
        to: [{ party: 'management-server' }],
        ports: [{ first: 9000, last: 9000 }],
        transport: 'tcp',
        condition: { features: ['failover'] },
        status: 'required-if',
        confidentiality: { kind: 'depends', on: 'server' },
        origin: 'inferred',
        confidence: 'medium',
        basis: ['ms-in-9000'],
        conflicts: ['INC-33', 'INC-47'],
        note: {
            en: 'A failover recorder that takes over is a recorder in every respect',
            ja: '引き継いだ待機レコーダーは、レコーダーとまったく同じに扱う',
        },
    },
    {
        id: 'FL07',
        from: [{ party: 'smart-client' }],
        to: [{ party: 'management-server' }],
        ports: [{ first: 12345, last: 12345 }],
        transport: 'tcp',
        condition: { features: ['matrix'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'medium',
        basis: ['ms-in-12345'],
        conflicts: ['INC-05'],
        note: { en: 'The site may have moved the number', ja: '番号はサイトで変更されていることがある' },
    },
    {
        id: 'FL08',
        from: [{ party: 'windows-snmp-service', place: 'same-host' }],
        to: [{ party: 'management-server' }],
        ports: [{ first: 12974, last: 12974 }],
        perProductVersion: true,
        transport: 'tcp',
        condition: {},
        status: 'reserved',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['ms-in-12974-snmp'],
        conflicts: ['INC-06'],
        note: {
            en: 'Stays reserved where SNMP is not used; older products have other numbers',
            ja: 'SNMPを使わなくても予約とする。旧バージョンでは番号が異なる',
        },
    },
    {
        id: 'FL09',
        from: [{ party: 'management-server' }],
        to: [{ party: 'sql-server' }],
        ports: [{ first: 1433, last: 1433 }],
        transport: 'tcp',
        condition: {},
        status: 'required',
        confidentiality: { kind: 'depends', on: 'sql-tls' },
        origin: 'printed',
        confidence: 'high',
        basis: ['sql-in-1433-ms'],
        conflicts: ['INC-07', 'INC-34'],
        note: { en: 'Needs no opening where both share a computer', ja: '同じコンピュータに同居する場合、開放は不要' },
    },
    {
        id: 'FL10',
        from: [{ party: 'event-server' }],
        to: [{ party: 'sql-server' }],
        ports: [{ first: 1433, last: 1433 }],
        transport: 'tcp',
        condition: {},
        status: 'required',
        confidentiality: { kind: 'depends', on: 'sql-tls' },
        origin: 'printed',
        confidence: 'high',
        basis: ['sql-in-1433-es'],
        conflicts: ['INC-07', 'INC-34'],
        note: { en: 'As for the Management Server', ja: '管理サーバーの場合と同じ' },
    },
    {
        id: 'FL11',
        from: [{ party: 'log-server' }],
        to: [{ party: 'sql-server' }],
        ports: [{ first: 1433, last: 1433 }],
        transport: 'tcp',
        condition: {},
        status: 'required',
        confidentiality: { kind: 'depends', on: 'sql-tls' },
        origin: 'printed',
        confidence: 'high',
        basis: ['sql-in-1433-log'],
        conflicts: ['INC-07', 'INC-34'],
        note: { en: 'Like that of the Event Server', ja: 'イベントサーバーの場合と同じ' },
    },
    {
        id: 'FL12a',
        from: [{ party: 'data-collector', wildcard: true, place: 'other-server-host' }],
        to: [{ party: 'data-collector', place: 'management-server-host' }],
        ports: [{ first: 7609, last: 7609 }],
        transport: 'tcp',
        condition: {},
        status: 'required',
        confidentiality: { kind: 'depends', on: 'server' },
        origin: 'printed',
        confidence: 'high',
        basis: ['dc-in-7609'],
        conflicts: ['INC-08', 'INC-31'],
        note: {
            en: 'Hosts take part by declaring a data collector',
            ja: 'データコレクターを宣言したホストだけが対象',
        },
    },
    {
        id: 'FL12b',
        from: [{ party: 'data-collector', place: 'management-server-host' }],
        to: [{ party: 'data-collector', wildcard: true, place: 'other-server-host' }],
        ports: [{ first: 7609, last: 7609 }],
        transport: 'tcp',
        condition: {},
        status: 'required',
        confidentiality: { kind: 'depends', on: 'server' },
        origin: 'printed',
        confidence: 'high',
        basis: ['dc-in-7609'],
        conflicts: ['INC-08', 'INC-31'],
        note: {
            en: 'The way back of the same exchange; two other hosts never talk to each other',
            ja: '同じやり取りの逆方向。管理サーバー以外のホスト同士は通信しない',
        },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/flows/to-mobile-server.js
const toMobileServerFlows = [
    {
        id: 'FL36',
        from: [
            {
                party: 'xprotect-server',
                wildcard: true,
                excluding: ['recording-server', 'failover-recording-server', 'data-collector'],
            },
        ],
        allowedFrom: [
            { party: 'smart-client' },
            { party: 'management-client' },
            { party: 'screen-recorder' },
            { party: 'failover-recording-server' },
        ],
        to: [{ party: 'log-server' }],
        ports: [{ first: 22337, last: 22337 }],
        transport: 'tcp',
        condition: {},
        status: 'required',
        confidentiality: { kind: 'message' },
        origin: 'printed',
        confidence: 'high',
        basis: ['log-in-22337'],
        conflicts: ['INC-21', 'INC-31'],
        note: {
            en: 'Servers must, clients may; recorders and cameras have no business here',
            ja: 'サーバーは必須、クライアントは任意。レコーダーとカメラは対象外',
        },
    },
    {
        id: 'FL37',
        from: [{ party: 'mobile-server-tray', place: 'same-host' }],
        to: [{ party: 'mobile-server' }],
        ports: [{ first: 8000, last: 8000 }],
        transport: 'tcp',
        condition: {},
        status: 'local-only',
        confidentiality: { kind: 'not-applicable' },
        origin: 'printed',
        confidence: 'high',
        basis: ['mob-in-8000'],
        conflicts: ['INC-48'],
        note: { en: 'Stays on the Mobile Server', ja: 'モバイルサーバーの外には出ない' },
    },
    {
        id: 'FL38',
        from: [{ party: 'mobile-client' }, { party: 'web-client' }, { party: 'management-client' }],
        to: [{ party: 'mobile-server' }],
        ports: [{ first: 8081, last: 8081 }],
        transport: 'tcp',
        condition: { encryption: { kind: 'mobile', is: false } },
        status: 'allowed',
        confidentiality: { kind: 'clear' },
        supersededBy: 'FL39',
        origin: 'printed',
        confidence: 'high',
        basis: ['mob-in-8081', 'web-out-8081-http'],
        conflicts: ['INC-23'],
        note: {
            en: 'Clear text: tolerated inside while mobile encryption is off, never from guests or from the Internet',
            ja: '平文のため、モバイルの暗号化が無効な間の内部利用だけ許容し、インターネットやゲスト網からは認めない',
        },
    },
    {
        id: 'FL39',
        from: [{ party: 'mobile-client' }, { party: 'web-client' }],
        to: [{ party: 'mobile-server' }],
        ports: [{ first: 8082, last: 8082 }],
        transport: 'tcp',
        condition: { encryption: { kind: 'mobile', is: true } },
        status: 'required',
        confidentiality: { kind: 'tls' },
        mayComeFromInternet: true,
        origin: 'printed',
        confidence: 'high',
        basis: ['mob-in-8082', 'web-out-8082-https'],
        conflicts: ['INC-23', 'INC-39'],
        note: {
            en: 'What the guide lets in from the Internet, where remote clients are declared',
            ja: 'リモートのクライアントを宣言した場合に、ガイドがインターネットから認める通信',
        },
    },
    {
        id: 'FL39b',
        from: [{ party: 'management-client' }],
        to: [{ party: 'mobile-server' }],
        ports: [{ first: 8082, last: 8082 }],
        transport: 'tcp',
        condition: { encryption: { kind: 'mobile', is: true } },
        status: 'allowed',
        confidentiality: { kind: 'tls' },
        origin: 'inferred',
        confidence: 'medium',
        basis: ['mob-in-8082'],
        conflicts: ['INC-23'],
        note: {
            en: 'Follows from 8081, which lists Management Client; from inside only',
            ja: 'Management Clientを挙げる8081の行から導く。内部からに限る',
        },
    },
    {
        id: 'FL40',
        from: [{ party: 'recording-server' }],
        to: [{ party: 'mobile-server' }],
        ports: [{ first: 40001, last: 40099 }],
        perVideoPushChannel: true,
        transport: 'tcp',
        condition: { features: ['video-push'] },
        status: 'forbidden-unless-declared',
        whenDeclared: 'required',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['mob-in-40001-40099', 'rs-out-40001-40099'],
        conflicts: ['INC-24'],
        note: {
            en: 'As many numbers as channels are declared, not the whole range',
            ja: '範囲全体ではなく、宣言したチャンネル数だけを開ける',
        },
    },
    {
        id: 'FL40b',
        from: [{ party: 'failover-recording-server' }],
        to: [{ party: 'mobile-server' }],
        ports: [{ first: 40001, last: 40099 }],
        perVideoPushChannel: true,
        transport: 'tcp',
        condition: { features: ['video-push', 'failover'] },
        status: 'forbidden-unless-declared',
        whenDeclared: 'required',
        confidentiality: { kind: 'clear' },
        origin: 'inferred',
        confidence: 'medium',
        basis: ['mob-in-40001-40099'],
        conflicts: ['INC-24', 'INC-33'],
        note: {
            en: 'The prose on failover speaks of video push as well',
            ja: 'フェールオーバーに関する本文もビデオプッシュに触れている',
        },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/flows/to-recorders.js
const DEVICES = [{ party: 'camera' }, { party: 'encoder' }, { party: 'io-device' }];
const RECORDERS = [{ party: 'recording-server' }, { party: 'failover-recording-server' }];
const toRecorderFlows = [
    {
        id: 'FL19',
        from: DEVICES,
        to: RECORDERS,
        ports: [{ first: 25, last: 25 }],
        transport: 'tcp',
        condition: { features: ['device-smtp-events'], deviceEvents: 'smtp' },
        status: 'forbidden-unless-declared',
        whenDeclared: 'allowed',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-in-25-smtp', 'fo-in-25-smtp', 'cam-out-25-smtp'],
        conflicts: ['INC-13'],
        note: {
            en: 'A declaration makes it tolerable, but it stays deprecated',
            ja: '宣言すれば許容するが、非推奨であることは変わらない',
        },
    },
    {
        id: 'FL20',
        from: DEVICES,
        to: RECORDERS,
        ports: [{ first: 5432, last: 5432 }],
        transport: 'tcp',
        condition: { features: ['device-tcp-events'], deviceEvents: 'tcp' },
        status: 'forbidden-unless-declared',
        whenDeclared: 'required',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-in-5432', 'fo-in-5432', 'cam-out-5432'],
        conflicts: ['INC-14'],
        note: {
            en: 'For the device groups that declare such events, and no others',
            ja: '該当イベントを宣言した機器グループに限る',
        },
    },
    {
        id: 'FL21',
        from: [{ party: 'failover-recording-server' }],
        to: [{ party: 'recording-server' }],
        ports: [{ first: 5210, last: 5210 }],
        transport: 'tcp',
        condition: { features: ['failover'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-in-5210'],
        conflicts: ['INC-18'],
        note: {
            en: 'Without it, recordings of an outage never come back',
            ja: 'これがないと障害中の録画が元のレコーダーに戻らない',
        },
    },
    {
        id: 'FL22',
        from: [{ party: 'smart-client' }, { party: 'management-client' }, { party: 'mobile-server' }],
        to: [{ party: 'recording-server' }],
        ports: [{ first: 7563, last: 7563 }],
        transport: 'tcp',
        condition: {},
        status: 'required',
        confidentiality: { kind: 'depends', on: 'streaming' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-in-7563', 'cl-out-7563'],
        conflicts: ['INC-15'],
        note: {
            en: 'Peers of the recorder table and the client table together',
            ja: 'レコーダーの表とクライアントの表の接続元を合わせる',
        },
    },
    {
        id: 'FL22b',
        from: [{ party: 'recording-server', place: 'central-site' }],
        to: [{ party: 'recording-server', place: 'interconnected-site' }],
        ports: [{ first: 7563, last: 7563 }],
        transport: 'tcp',
        condition: { features: ['interconnect'] },
        status: 'required-if',
        confidentiality: { kind: 'depends', on: 'streaming' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-out-7563'],
        conflicts: ['INC-15', 'INC-25'],
        note: {
            en: 'The central recorder pulls from the recorders of the remote site',
            ja: '中央のレコーダーがリモートサイトのレコーダーから取得する',
        },
    },
    {
        id: 'FL23',
        from: [{ party: 'recording-server-tray', place: 'same-host' }],
        to: [{ party: 'recording-server' }],
        ports: [{ first: 8966, last: 8966 }],
        transport: 'tcp',
        condition: {},
        status: 'local-only',
        confidentiality: { kind: 'not-applicable' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-in-8966'],
        conflicts: ['INC-20', 'INC-48'],
        note: { en: 'Stays on the recorder', ja: 'レコーダーの外には出ない' },
    },
    {
        id: 'FL24',
        from: [{ party: 'management-server' }],
        to: [{ party: 'recording-server' }],
        ports: [{ first: 9001, last: 9001 }],
        perInstance: true,
        transport: 'tcp',
        condition: {},
        status: 'required',
        confidentiality: { kind: 'depends', on: 'server' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-in-9001'],
        conflicts: ['INC-03', 'INC-16', 'INC-42'],
        note: {
            en: 'One number per instance from 9001 upwards, no more and no fewer',
            ja: '9001から始まり、インスタンスと同数のポートを過不足なく使う',
        },
    },
    {
        id: 'FL25',
        from: [{ party: 'failover-recording-server' }, { party: 'failover-server' }],
        to: [{ party: 'recording-server' }],
        ports: [{ first: 11000, last: 11000 }],
        transport: 'tcp',
        condition: { features: ['failover'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-in-11000', 'fo-out-11000'],
        conflicts: ['INC-17', 'INC-33'],
        note: {
            en: 'The inbound row settles who listens: the recorder',
            ja: '着信の行により、待ち受けるのはレコーダーと判断する',
        },
    },
    {
        id: 'FL26',
        from: [{ party: 'windows-snmp-service', place: 'same-host' }],
        to: [{ party: 'recording-server' }],
        ports: [{ first: 12975, last: 12975 }],
        perProductVersion: true,
        transport: 'tcp',
        condition: {},
        status: 'reserved',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-in-12975-snmp'],
        conflicts: ['INC-06'],
        note: {
            en: 'Reserved with or without SNMP, by product version',
            ja: 'SNMPの有無にかかわらず予約とし、番号は製品バージョンによる',
        },
    },
    {
        id: 'FL27',
        from: [{ party: 'own-host', place: 'same-host' }],
        to: [{ party: 'recording-server' }],
        ports: [{ first: 65101, last: 65101 }],
        transport: 'udp',
        condition: {},
        status: 'local-only',
        confidentiality: { kind: 'not-applicable' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-in-65101'],
        conflicts: ['INC-41', 'INC-48'],
        note: { en: 'Between driver and recorder on one computer', ja: '同一コンピュータ上のドライバーとレコーダーの間' },
    },
];

// EXTERNAL MODULE: ./.build/compiled/src/guide/index-by-id.js
var index_by_id = __webpack_require__(6326);
;// CONCATENATED MODULE: ./.build/compiled/src/guide/flows.js








const resolvedFlows = [
    ...toManagementFlows,
    ...toEventServerFlows,
    ...toRecorderFlows,
    ...toFailoverFlows,
    ...toMobileServerFlows,
    ...toAddOnServerFlows,
    ...outward/* outwardFlows */.o,
];
const guideFlows = resolvedFlows;
const flowById = (0,index_by_id/* indexById */.R)(guideFlows);


/***/ }),

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ outwardFlows)
/* harmony export */ });
const RECORDERS = [{ party: 'recording-server' }, { party: 'failover-recording-server' }];
const DEVICES = [{ party: 'camera' }, { party: 'nvr' }, { party: 'encoder' }, { party: 'io-device' }];
const outwardFlows = [
    {
        id: 'FL50',
        from: RECORDERS,
        to: DEVICES,
        ports: [{ first: 80, last: 80 }],
        transport: 'tcp',
        condition: { deviceHttps: false },
        status: 'required',
        confidentiality: { kind: 'clear' },
        supersededBy: 'FL51',
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-out-80-http', 'cam-in-80'],
        conflicts: ['INC-25', 'INC-27', 'INC-33', 'INC-40'],
        note: {
            en: 'For groups without HTTPS: a recorder and its groups, a failover and the groups it covers',
            ja: 'HTTPSを使わない機器グループが対象。レコーダーは担当グループ、待機レコーダーは代替するグループへ接続する',
        },
    },
    {
        id: 'FL51',
        from: RECORDERS,
        to: DEVICES,
        ports: [{ first: 443, last: 443 }],
        transport: 'tcp',
        condition: { deviceHttps: true },
        status: 'required',
        confidentiality: { kind: 'tls' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-out-443-https', 'cam-in-443-https'],
        conflicts: ['INC-25', 'INC-33', 'INC-40'],
        note: { en: 'For groups with HTTPS, the same pairs', ja: 'HTTPSを使う機器グループが対象で、組み合わせは同じ' },
    },
    {
        id: 'FL52',
        from: RECORDERS,
        to: DEVICES,
        ports: [{ first: 554, last: 554 }],
        transport: 'tcp',
        condition: { deviceMediaOutsideHttps: true },
        status: 'required',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-out-554-rtsp', 'cam-in-554-rtsp'],
        conflicts: ['INC-26', 'INC-33', 'INC-40'],
        note: {
            en: 'Not needed by groups whose media runs inside HTTPS; UDP media uses the ports the group declares',
            ja: '映像をHTTPS内で運ぶグループには不要。UDPの映像はグループが宣言したポートを使う',
        },
    },
    {
        id: 'FL53',
        from: [{ party: 'recording-server', place: 'central-site' }],
        to: [{ party: 'management-server', place: 'interconnected-site' }],
        ports: [{ first: 80, last: 80 }],
        transport: 'tcp',
        condition: { features: ['interconnect'] },
        status: 'required-if',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'high',
        basis: ['rs-out-80-http'],
        conflicts: ['INC-25'],
        note: {
            en: 'Signing in to the remote site; across an untrusted network it belongs in a VPN',
            ja: 'リモートサイトへのログイン。信頼できない網ではVPNを通す',
        },
    },
    {
        id: 'FL53b',
        from: [{ party: 'recording-server', place: 'central-site' }],
        to: [{ party: 'management-server', place: 'interconnected-site' }],
        ports: [{ first: 443, last: 443 }],
        transport: 'tcp',
        condition: { features: ['interconnect'], encryption: { kind: 'server', is: true } },
        status: 'allowed',
        confidentiality: { kind: 'tls' },
        origin: 'inferred',
        confidence: 'low',
        basis: ['rs-out-443-https'],
        conflicts: ['INC-25'],
        note: {
            en: 'The encrypted counterpart, which the table forgets',
            ja: '表に記載のない、暗号化された側の通信',
        },
    },
    {
        id: 'FL54',
        from: [{ party: 'recording-server' }],
        to: [{ party: 'failover-recording-server' }],
        ports: [{ first: 11000, last: 11000 }],
        transport: 'tcp',
        condition: { features: ['failover'] },
        status: 'ignore-printed',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'medium',
        basis: ['rs-out-11000'],
        conflicts: ['INC-17'],
        note: {
            en: 'The target has no listener on it; FL25 is the flow that counts',
            ja: '宛先に待ち受けがないため、FL25を採用する',
        },
    },
    {
        id: 'FL55',
        from: [{ party: 'management-server' }],
        to: [{ party: 'milestone-license' }],
        ports: [{ first: 443, last: 443 }],
        transport: 'tcp',
        condition: { features: ['online-activation'] },
        status: 'allowed',
        confidentiality: { kind: 'tls' },
        origin: 'printed',
        confidence: 'high',
        basis: ['ms-out-443-license'],
        conflicts: ['INC-29', 'INC-38'],
        note: { en: 'To that one host, through a firewall', ja: '該当ホストだけに、ファイアウォール経由で接続する' },
    },
    {
        id: 'FL56',
        from: [{ party: 'event-server' }],
        to: [{ party: 'milestone-customer-dashboard' }],
        ports: [{ first: 443, last: 443 }],
        transport: 'tcp',
        condition: { features: ['customer-dashboard'] },
        status: 'allowed',
        confidentiality: { kind: 'tls' },
        origin: 'printed',
        confidence: 'medium',
        basis: ['es-out-443-dashboard'],
        conflicts: ['INC-29', 'INC-38'],
        note: { en: 'The site has to name the host', ja: '接続先のホスト名はサイト定義で指定する' },
    },
    {
        id: 'FL57',
        from: [{ party: 'smart-client' }, { party: 'management-client' }],
        to: [{ party: 'milestone-docs' }],
        ports: [{ first: 443, last: 443 }],
        transport: 'tcp',
        condition: {},
        status: 'allowed',
        confidentiality: { kind: 'tls' },
        origin: 'printed',
        confidence: 'medium',
        basis: ['cl-out-443-docs'],
        conflicts: ['INC-29', 'INC-30', 'INC-38'],
        note: { en: 'A convenience; by name rather than by address', ja: '任意の通信。アドレスより名前での指定が望ましい' },
    },
    {
        id: 'FL58',
        from: [{ party: 'log-server' }],
        to: [{ party: 'log-server' }],
        ports: [{ first: 443, last: 443 }],
        transport: 'tcp',
        condition: {},
        status: 'ignore-printed',
        confidentiality: { kind: 'clear' },
        origin: 'printed',
        confidence: 'medium',
        basis: ['log-out-443'],
        conflicts: ['INC-22'],
        note: { en: 'Source and target are the same component', ja: '接続元と接続先が同じコンポーネントのため採用しない' },
    },
    {
        id: 'FL59',
        from: [{ party: 'camera' }, { party: 'encoder' }, { party: 'io-device' }, { party: 'nvr' }],
        to: [{ party: 'log-server' }],
        ports: [{ first: 22337, last: 22337 }],
        transport: 'tcp',
        condition: {},
        status: 'forbidden',
        confidentiality: { kind: 'message' },
        origin: 'printed',
        confidence: 'high',
        basis: ['cam-out-22337'],
        conflicts: ['INC-21', 'INC-40'],
        note: {
            en: 'Contradicts the isolation of cameras, which takes precedence',
            ja: 'カメラの隔離と矛盾するため、隔離を優先する',
        },
    },
    {
        id: 'FL60',
        from: [{ party: 'api-gateway' }],
        to: [{ party: 'management-client' }],
        ports: [{ first: 22332, last: 22332 }],
        transport: 'tcp',
        condition: {},
        status: 'forbidden',
        confidentiality: { kind: 'depends', on: 'event' },
        origin: 'printed',
        confidence: 'high',
        basis: ['api-out-22332'],
        conflicts: ['INC-11'],
        note: { en: 'Clients have no listener; FL17 is meant', ja: 'クライアントは待ち受けないため、FL17の意味とみなす' },
    },
];


/***/ }),

/***/ 591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ guideRequirements),
  C: () => (/* binding */ requirementById)
});

// EXTERNAL MODULE: ./.build/compiled/src/guide/index-by-id.js
var index_by_id = __webpack_require__(6326);
;// CONCATENATED MODULE: ./.build/compiled/src/guide/requirements/firewall-rules.js
const CONTROLS = ['CA-3', 'CM-6', 'SC-7'];
const FLOW_CONTROLS = ['AC-4', 'CM-7', 'SC-7(5)'];
const INVENTORY_CONTROLS = ['CM-8', 'CA-9'];
const firewallRuleRequirements = [
    {
        id: 'R-06',
        block: 'B',
        kind: 'check',
        title: { en: 'Devices prove who they are', ja: '機器の認証' },
        statement: {
            en: 'Each device group declares how its devices authenticate, and none goes without',
            ja: '機器グループごとに認証方式を宣言し、認証なしの機器を置かない',
        },
        guideLines: [15],
        controls: CONTROLS,
        relatedControls: ['IA-3'],
        conflicts: [],
        inputs: ['site', 'device-authentication', 'switch-configs'],
    },
    {
        id: 'R-07',
        block: 'B',
        kind: 'check',
        title: { en: 'TLS towards devices', ja: '機器へのTLS接続' },
        statement: {
            en: 'Recorders run devices over HTTPS, and port 80 towards them is closed then',
            ja: 'レコーダーは機器をHTTPSで制御し、その場合は機器への80番を閉じる',
        },
        guideLines: [16],
        controls: CONTROLS,
        relatedControls: ['SC-8', 'SC-13'],
        conflicts: ['INC-27'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
    {
        id: 'R-08',
        block: 'B',
        kind: 'check',
        title: { en: 'Allow-list of devices', ja: '機器の許可リスト' },
        statement: {
            en: 'Rules towards cameras name the declared devices or a network that holds nothing else',
            ja: 'カメラに関するルールは、宣言済みの機器または機器だけのネットワークを対象とする',
        },
        guideLines: [17],
        controls: CONTROLS,
        relatedControls: ['IA-3'],
        conflicts: [],
        inputs: ['site', 'network-exports', 'device-authentication', 'switch-configs'],
    },
    {
        id: 'R-09',
        block: 'B',
        kind: 'check',
        title: { en: 'Host rules limited by peer and program', ja: '相手とプログラムを限定したホストのルール' },
        statement: {
            en: 'Inbound host rules on VMS ports are limited to known remote addresses and to the program that listens',
            ja: 'VMSのポートに対するホストの着信ルールは、既知のリモートアドレスと待ち受けるプログラムに限定する',
        },
        guideLines: [18],
        controls: CONTROLS,
        relatedControls: FLOW_CONTROLS,
        conflicts: ['INC-31'],
        inputs: ['host-exports'],
    },
    {
        id: 'R-10',
        block: 'B',
        kind: 'check',
        title: { en: 'Known ports', ja: 'ポートの把握' },
        statement: {
            en: 'Each server declares its components and changed numbers, each firewall on a path has an export',
            ja: '各サーバーのコンポーネントと変更したポートを宣言し、経路上の各ファイアウォールのエクスポートを用意する',
        },
        guideLines: [19],
        controls: CONTROLS,
        relatedControls: INVENTORY_CONTROLS,
        conflicts: [],
        inputs: ['site'],
    },
    {
        id: 'R-11',
        block: 'B',
        kind: 'check',
        title: { en: 'Nothing else open', ja: '不要な開放なし' },
        statement: {
            en: 'What firewalls let through to a host is no more than its flows, the declared infrastructure and waivers need',
            ja: 'ファイアウォールがホストに通す通信は、必要な通信、宣言済みの基盤通信、例外申請の範囲を超えない',
        },
        guideLines: [19],
        controls: CONTROLS,
        relatedControls: FLOW_CONTROLS,
        conflicts: ['INC-31', 'INC-41', 'INC-48'],
        inputs: ['network-exports', 'host-exports'],
    },
    {
        id: 'R-12',
        block: 'B',
        kind: 'reading',
        title: { en: 'Local ports are listed too', ja: 'ローカルポートの掲載' },
        statement: {
            en: 'Some listed ports never leave their computer; R-20 checks them',
            ja: '一覧にはコンピュータの外に出ないポートも含まれる。検査はR-20で行う',
        },
        guideLines: [19],
        controls: CONTROLS,
        relatedControls: FLOW_CONTROLS,
        conflicts: ['INC-48'],
        inputs: [],
    },
    {
        id: 'R-13',
        block: 'B',
        kind: 'check',
        title: { en: 'Servers can be reached', ja: 'サーバーへの到達性' },
        statement: {
            en: 'The firewall of each server lets in what its services are needed for',
            ja: '各サーバーのファイアウォールは、そのサービスに必要な着信を許可する',
        },
        guideLines: [21],
        controls: CONTROLS,
        relatedControls: FLOW_CONTROLS,
        conflicts: ['INC-33'],
        inputs: ['host-exports'],
    },
    {
        id: 'R-14',
        block: 'B',
        kind: 'check',
        title: { en: 'Clients can get out', ja: 'クライアントからの発信' },
        statement: {
            en: 'Where outgoing traffic is filtered, what clients need is let out',
            ja: '発信を制限している場合でも、クライアントに必要な通信は許可する',
        },
        guideLines: [22],
        controls: CONTROLS,
        relatedControls: FLOW_CONTROLS,
        conflicts: ['INC-49'],
        inputs: ['network-exports', 'host-exports'],
    },
    {
        id: 'R-15',
        block: 'B',
        kind: 'reading',
        title: { en: 'Directions', ja: '通信の向き' },
        statement: {
            en: 'Server tables are about inbound, client tables about outbound connections; answers need no rule on a stateful firewall',
            ja: 'サーバーの表は着信、クライアントの表は発信を示す。ステートフルなファイアウォールでは応答用のルールは要らない',
        },
        guideLines: [23],
        controls: CONTROLS,
        relatedControls: FLOW_CONTROLS,
        conflicts: ['INC-28'],
        inputs: [],
    },
    {
        id: 'R-16',
        block: 'B',
        kind: 'reading',
        title: { en: 'Servers connect as well', ja: 'サーバー自身の発信' },
        statement: {
            en: 'To learn what a server connects to, look at where other services listen, not at outbound tables alone',
            ja: 'サーバーの通信先は、発信の表だけでなく他のサーバーの着信の行からも導く',
        },
        guideLines: [24],
        controls: CONTROLS,
        relatedControls: FLOW_CONTROLS,
        conflicts: ['INC-32'],
        inputs: [],
    },
    {
        id: 'R-17',
        block: 'B',
        kind: 'check',
        title: { en: 'Changed numbers', ja: 'ポート番号の変更' },
        statement: {
            en: 'A moved port is declared, collides with nothing, and leaves no rule for the old number',
            ja: '変更したポートは宣言し、他と衝突させず、旧番号のルールを残さない',
        },
        guideLines: [25],
        controls: CONTROLS,
        relatedControls: INVENTORY_CONTROLS,
        conflicts: ['INC-42'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
    {
        id: 'R-18',
        block: 'B',
        kind: 'check',
        title: { en: 'All services of a computer', ja: '1台に同居するサービスの合算' },
        statement: {
            en: 'The ports of a computer are those of all its declared components together; others stay closed',
            ja: '1台のコンピュータで開けるのは、宣言したすべてのコンポーネントのポートを合わせたものに限る',
        },
        guideLines: [27],
        controls: CONTROLS,
        relatedControls: INVENTORY_CONTROLS,
        conflicts: ['INC-16', 'INC-42'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
    {
        id: 'R-19',
        block: 'B',
        kind: 'check',
        title: { en: '9000 for recorders only', ja: '9000はレコーダー専用' },
        statement: {
            en: 'Recorders and their failover reach TCP 9000 of the Management Server, nobody else does',
            ja: '管理サーバーのTCP 9000に到達できるのは、レコーダーとその待機側だけとする',
        },
        guideLines: [28],
        controls: CONTROLS,
        relatedControls: FLOW_CONTROLS,
        conflicts: ['INC-04', 'INC-47'],
        inputs: ['network-exports', 'host-exports'],
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/requirements/internet-and-cameras.js
const INTERNET_CONTROLS = ['CA-3'];
const CAMERA_CONTROLS = ['SC-7'];
const INTERNET_RELATED = ['SC-7', 'SC-7(3)', 'AC-17'];
const CAMERA_RELATED = ['AC-4', 'SC-7(21)', 'IA-3'];
const internetAndCameraRequirements = [
    {
        id: 'R-37',
        block: 'C',
        kind: 'check',
        title: { en: 'No direct Internet connection', ja: 'インターネットへの直接接続の禁止' },
        statement: {
            en: 'No part of the VMS has a public address or a way to the Internet past a declared firewall',
            ja: 'VMSのどの部分も、公開アドレスや、宣言済みファイアウォールを通らない経路を持たない',
        },
        guideLines: [194],
        controls: INTERNET_CONTROLS,
        relatedControls: INTERNET_RELATED,
        conflicts: ['INC-38', 'INC-49'],
        inputs: ['site', 'network-exports'],
    },
    {
        id: 'R-38',
        block: 'C',
        kind: 'check',
        title: { en: 'A configured firewall in between', ja: '設定されたファイアウォールの設置' },
        statement: {
            en: 'Whatever the Internet can reach lies behind a firewall whose rules were examined and deny by default',
            ja: 'インターネットから届くものは、既定で拒否し、ルールを確認済みのファイアウォールの内側に置く',
        },
        guideLines: [194],
        controls: INTERNET_CONTROLS,
        relatedControls: INTERNET_RELATED,
        conflicts: ['INC-38'],
        inputs: ['network-exports'],
    },
    {
        id: 'R-39',
        block: 'C',
        kind: 'check',
        title: { en: 'Only the Mobile Server is published', ja: '公開はモバイルサーバーのみ' },
        statement: {
            en: 'After address translation, nothing but the encrypted port of the Mobile Server answers to the Internet',
            ja: 'アドレス変換後にインターネットへ応答するのは、モバイルサーバーの暗号化ポートだけとする',
        },
        guideLines: [195],
        controls: INTERNET_CONTROLS,
        relatedControls: INTERNET_RELATED,
        conflicts: ['INC-23', 'INC-39'],
        inputs: ['network-exports', 'host-exports'],
    },
    {
        id: 'R-40',
        block: 'C',
        kind: 'check',
        title: { en: 'DMZ between two firewalls', ja: '2つのファイアウォールに挟まれたDMZ' },
        statement: {
            en: 'A published Mobile Server stands in a DMZ, with filtering towards the Internet and towards the servers',
            ja: '公開するモバイルサーバーはDMZに置き、インターネット側とサーバー側の両方で制限する',
        },
        guideLines: [195],
        controls: INTERNET_CONTROLS,
        relatedControls: INTERNET_RELATED,
        conflicts: ['INC-24', 'INC-30', 'INC-39'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
    {
        id: 'R-41',
        block: 'D',
        kind: 'check',
        title: { en: 'Camera network isolated', ja: 'カメラネットワークの隔離' },
        statement: {
            en: 'A camera network exchanges traffic with recorder networks alone, in either direction and both IP versions',
            ja: 'カメラネットワークは、双方向かつIPv4・IPv6とも、レコーダーのネットワークとだけ通信する',
        },
        guideLines: [200],
        controls: CAMERA_CONTROLS,
        relatedControls: CAMERA_RELATED,
        conflicts: ['INC-21', 'INC-40'],
        inputs: ['network-exports', 'switch-configs'],
    },
    {
        id: 'R-42',
        block: 'D',
        kind: 'check',
        title: { en: 'Devices talk to recorders', ja: '機器の通信相手はレコーダー' },
        statement: {
            en: 'Each device has its recorders, their failover and nobody else to talk to',
            ja: '各機器の通信相手は、担当レコーダーとその待機側だけとする',
        },
        guideLines: [200],
        controls: CAMERA_CONTROLS,
        relatedControls: CAMERA_RELATED,
        conflicts: ['INC-21', 'INC-33', 'INC-40'],
        inputs: ['network-exports', 'host-exports', 'switch-configs'],
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/requirements/party-rules.js
const party_rules_CONTROLS = ['CA-3', 'CM-6', 'SC-7'];
const party_rules_FLOW_CONTROLS = ['AC-4', 'CM-7', 'SC-7(5)'];
const partyRuleRequirements = [
    {
        id: 'R-31',
        block: 'B',
        kind: 'check',
        title: { en: 'What recorders reach', ja: 'レコーダーの通信先' },
        statement: {
            en: 'Recorders connect to their devices, to interconnected sites and to the servers that list them, nowhere else',
            ja: 'レコーダーの通信先は、担当機器、相互接続サイト、接続元に挙げられたサーバーに限る',
        },
        guideLines: [73, 74, 75, 76, 136, 137, 138, 139, 140, 141],
        controls: party_rules_CONTROLS,
        relatedControls: party_rules_FLOW_CONTROLS,
        conflicts: ['INC-17', 'INC-25', 'INC-26'],
        inputs: ['network-exports', 'host-exports'],
    },
    {
        id: 'R-32',
        block: 'B',
        kind: 'check',
        title: { en: 'Failover that works', ja: '機能するフェールオーバー' },
        statement: {
            en: 'A failover host reaches the devices it may take over, the recorders it watches, and its fellows',
            ja: '待機ホストは、引き継ぐ機器、監視するレコーダー、他の待機ホストに到達できる',
        },
        guideLines: [90, 145, 164, 165, 166],
        controls: party_rules_CONTROLS,
        relatedControls: party_rules_FLOW_CONTROLS,
        conflicts: ['INC-15', 'INC-17', 'INC-18', 'INC-33'],
        inputs: ['network-exports', 'host-exports', 'switch-configs'],
    },
    {
        id: 'R-33',
        block: 'B',
        kind: 'check',
        title: { en: 'Devices that connect by themselves', ja: '機器からの接続' },
        statement: {
            en: 'Only device groups that declare events may open connections, and only for those events',
            ja: '自ら接続を開始できるのはイベントを宣言した機器グループだけで、そのイベントに限る',
        },
        guideLines: [170, 171, 172, 173],
        controls: party_rules_CONTROLS,
        relatedControls: party_rules_FLOW_CONTROLS,
        conflicts: ['INC-13', 'INC-14', 'INC-21'],
        inputs: ['site', 'network-exports', 'host-exports', 'switch-configs'],
    },
    {
        id: 'R-34',
        block: 'B',
        kind: 'check',
        title: { en: 'What clients reach', ja: 'クライアントの通信先' },
        statement: {
            en: 'Client computers and the Mobile Server reach the server ports listed for them and no internal ones',
            ja: 'クライアントとモバイルサーバーが到達できるのは一覧にあるポートだけで、内部用のポートには届かない',
        },
        guideLines: [175, 176, 177, 178, 179, 180, 181, 182],
        controls: party_rules_CONTROLS,
        relatedControls: party_rules_FLOW_CONTROLS,
        conflicts: ['INC-05', 'INC-10', 'INC-11', 'INC-15', 'INC-23', 'INC-34'],
        inputs: ['network-exports', 'host-exports'],
    },
    {
        id: 'R-35',
        block: 'B',
        kind: 'check',
        title: { en: 'What web and mobile users reach', ja: 'Web・モバイル利用者の通信先' },
        statement: {
            en: 'Browsers and phones reach the Mobile Server and no other component',
            ja: 'ブラウザとスマートフォンが到達できるのはモバイルサーバーだけとする',
        },
        guideLines: [183, 184, 185, 186, 187],
        controls: party_rules_CONTROLS,
        relatedControls: party_rules_FLOW_CONTROLS,
        conflicts: ['INC-23'],
        inputs: ['network-exports', 'host-exports'],
    },
    {
        id: 'R-36',
        block: 'B',
        kind: 'check',
        title: { en: 'Way out to Milestone', ja: 'Milestoneへの発信' },
        statement: {
            en: 'Only the components listed for it reach hosts of Milestone, each just its own, over TCP 443',
            ja: 'Milestoneのホストには、該当コンポーネントだけが、それぞれの宛先へTCP 443で接続する',
        },
        guideLines: [132, 151, 180],
        controls: party_rules_CONTROLS,
        relatedControls: party_rules_FLOW_CONTROLS,
        conflicts: ['INC-29', 'INC-30', 'INC-38'],
        inputs: ['network-exports', 'host-exports'],
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/requirements/port-rules.js
const port_rules_CONTROLS = ['CA-3', 'CM-6', 'SC-7'];
const port_rules_FLOW_CONTROLS = ['AC-4', 'CM-7', 'SC-7(5)'];
const portRuleRequirements = [
    {
        id: 'R-20',
        block: 'B',
        kind: 'check',
        title: { en: 'Local ports stay local', ja: 'ローカル専用ポートの遮断' },
        statement: {
            en: 'Ports that serve only their own computer are closed to every other',
            ja: '自分のコンピュータだけが使うポートは、他のコンピュータに対して閉じる',
        },
        guideLines: [36, 37, 68, 72, 86, 87, 99, 107],
        controls: port_rules_CONTROLS,
        relatedControls: port_rules_FLOW_CONTROLS,
        conflicts: ['INC-02', 'INC-19', 'INC-20', 'INC-48'],
        inputs: ['network-exports', 'host-exports'],
    },
    {
        id: 'R-21',
        block: 'B',
        kind: 'check',
        title: { en: 'Off by default, off in the firewall', ja: '既定で無効なポートの遮断' },
        statement: {
            en: 'Device event and video push ports are open only where declared, and only for those who use them',
            ja: '機器イベントとビデオプッシュのポートは、宣言した場合に、使う相手に対してだけ開ける',
        },
        guideLines: [64, 66, 80, 82, 102, 141, 171],
        controls: port_rules_CONTROLS,
        relatedControls: port_rules_FLOW_CONTROLS,
        conflicts: ['INC-13', 'INC-14', 'INC-24'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
    {
        id: 'R-22',
        block: 'B',
        kind: 'check',
        title: { en: 'No event mail on 25', ja: '25番のイベントメールの廃止' },
        statement: {
            en: 'Port 25 on recorders is deprecated: it takes unencrypted connections',
            ja: 'レコーダーの25番は暗号化されない接続を受け付けるため、使用を避ける',
        },
        guideLines: [64, 80],
        controls: port_rules_CONTROLS,
        relatedControls: port_rules_FLOW_CONTROLS,
        conflicts: ['INC-13'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
    {
        id: 'R-23',
        block: 'B',
        kind: 'check',
        title: { en: 'SNMP numbers kept free', ja: 'SNMP用ポートの予約' },
        statement: {
            en: 'Nothing else uses the numbers of the SNMP agents, and they are closed to the network',
            ja: 'SNMPエージェントの番号を別の用途に使わず、ネットワークにも開けない',
        },
        guideLines: [40, 71, 83],
        controls: port_rules_CONTROLS,
        relatedControls: port_rules_FLOW_CONTROLS,
        conflicts: ['INC-06'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
    {
        id: 'R-24',
        block: 'B',
        kind: 'check',
        title: { en: 'Numbers changed in Management Client', ja: 'Management Clientで変更した番号' },
        statement: {
            en: 'Rules for Matrix and Screen Recorder follow the number the site set, and only that',
            ja: 'MatrixとScreen Recorderのルールは、サイトで設定した番号だけに合わせる',
        },
        guideLines: [39, 121],
        controls: port_rules_CONTROLS,
        relatedControls: port_rules_FLOW_CONTROLS,
        conflicts: ['INC-05', 'INC-44'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
    {
        id: 'R-25',
        block: 'B',
        kind: 'check',
        title: { en: 'One port per recorder instance', ja: 'インスタンスごとに1ポート' },
        statement: {
            en: 'A host with several recorders has as many open numbers from 9001 on as instances, and never 9000 among them',
            ja: '複数のレコーダーを持つホストは、9001からインスタンスと同数のポートだけを開け、9000を含めない',
        },
        guideLines: [69],
        controls: port_rules_CONTROLS,
        relatedControls: port_rules_FLOW_CONTROLS,
        conflicts: ['INC-16', 'INC-42'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
    {
        id: 'R-26',
        block: 'B',
        kind: 'check',
        title: { en: '80 or 443, as the certificate says', ja: '証明書に応じた80と443' },
        statement: {
            en: 'With server encryption 443 is open and 80 is not needed; without it, the other way round',
            ja: 'サーバー暗号化が有効なら443を開けて80は不要とし、無効ならその逆とする',
        },
        guideLines: [32, 125],
        controls: port_rules_CONTROLS,
        relatedControls: port_rules_FLOW_CONTROLS,
        conflicts: ['INC-01', 'INC-35', 'INC-43'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
    {
        id: 'R-27',
        block: 'B',
        kind: 'check',
        title: { en: 'Encrypted event APIs', ja: 'イベントAPIの暗号化' },
        statement: {
            en: 'Parts of the API on 22332 refuse clear text, so event encryption and API use go together',
            ja: '22332のAPIには平文を拒否するものがあるため、APIを使う場合はイベントの暗号化を有効にする',
        },
        guideLines: [60],
        controls: port_rules_CONTROLS,
        relatedControls: port_rules_FLOW_CONTROLS,
        conflicts: ['INC-46'],
        inputs: ['site'],
    },
    {
        id: 'R-28',
        block: 'B',
        kind: 'check',
        title: { en: 'Logs encrypted by message', ja: 'ログのメッセージ暗号化' },
        statement: {
            en: 'HTTP on 22337 is no clear text inside trusted zones; from others it is still closed',
            ja: '22337のHTTPは信頼するゾーン内では平文とみなさない。それ以外からは遮断する',
        },
        guideLines: [95],
        controls: port_rules_CONTROLS,
        relatedControls: port_rules_FLOW_CONTROLS,
        conflicts: ['INC-21'],
        inputs: ['network-exports', 'host-exports'],
    },
    {
        id: 'R-29',
        block: 'B',
        kind: 'check',
        title: { en: 'Who writes logs', ja: 'ログの書き込み元' },
        statement: {
            en: 'Neither recorders nor cameras connect to the Log Server',
            ja: 'レコーダーもカメラもログサーバーに接続しない',
        },
        guideLines: [94, 172],
        controls: port_rules_CONTROLS,
        relatedControls: port_rules_FLOW_CONTROLS,
        conflicts: ['INC-21'],
        inputs: ['network-exports', 'host-exports'],
    },
    {
        id: 'R-30',
        block: 'B',
        kind: 'check',
        title: { en: 'Ports of unused features', ja: '未使用機能のポート' },
        statement: {
            en: 'Generic event, analytics and LPR ports are open only where the feature is declared, and to declared senders',
            ja: 'ジェネリックイベント、アナリティクス、LPRのポートは、機能を宣言した場合に、宣言した送信元だけに開ける',
        },
        guideLines: [54, 55, 56, 106],
        controls: port_rules_CONTROLS,
        relatedControls: port_rules_FLOW_CONTROLS,
        conflicts: ['INC-09', 'INC-12', 'INC-19', 'INC-31'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/requirements/secure-connections.js
const secure_connections_CONTROLS = ['SI-2', 'CM-6', 'SC-23'];
const secureConnectionRequirements = [
    {
        id: 'R-01',
        block: 'A',
        kind: 'check',
        title: { en: 'Protected connections', ja: '通信の保護' },
        statement: {
            en: 'VMS traffic is encrypted or runs inside a VPN, on isolated networks too',
            ja: '隔離された網であっても、VMSの通信は暗号化するかVPN内を通す',
        },
        guideLines: [3],
        controls: secure_connections_CONTROLS,
        relatedControls: ['SC-8', 'AC-17'],
        conflicts: ['INC-04', 'INC-25', 'INC-46'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
    {
        id: 'R-02',
        block: 'A',
        kind: 'check',
        title: { en: 'HTTPS or VPN for users', ja: '利用者の接続はHTTPSまたはVPN' },
        statement: {
            en: 'Users reach the VMS over HTTPS or through a VPN, not over the clear-text ports 80 and 8081',
            ja: '利用者はHTTPSまたはVPNで接続し、平文の80と8081は使わない',
        },
        guideLines: [3, 4],
        controls: secure_connections_CONTROLS,
        relatedControls: ['SC-8', 'AC-17'],
        conflicts: ['INC-01', 'INC-23', 'INC-35'],
        inputs: ['site', 'network-exports', 'host-exports'],
    },
    {
        id: 'R-03',
        block: 'A',
        kind: 'check',
        title: { en: 'Current TLS', ja: '現行のTLS' },
        statement: {
            en: 'Every encrypted endpoint refuses SSL and TLS below 1.2',
            ja: '暗号化されたすべての接続口で、SSLと1.2未満のTLSを拒否する',
        },
        guideLines: [5],
        controls: secure_connections_CONTROLS,
        relatedControls: ['SC-13', 'SC-17'],
        conflicts: ['INC-36'],
        inputs: ['tls-evidence', 'network-exports'],
    },
    {
        id: 'R-04',
        block: 'A',
        kind: 'check',
        title: { en: 'Sound certificates', ja: '適正な証明書' },
        statement: {
            en: 'Certificates are in date, trusted and built as X.509 and the CA/Browser Forum expect',
            ja: '証明書は有効期間内で信頼され、X.509とCA/Browser Forumの要件に沿う',
        },
        guideLines: [5],
        controls: secure_connections_CONTROLS,
        relatedControls: ['SC-13', 'SC-17'],
        conflicts: ['INC-36'],
        inputs: ['tls-evidence'],
    },
    {
        id: 'R-05',
        block: 'A',
        kind: 'check',
        title: { en: 'Secure path for clients', ja: 'クライアントの安全な経路' },
        statement: {
            en: 'Firewalls let the encrypted connections that each client group needs through, end to end',
            ja: '各クライアントグループに必要な暗号化通信を、経路上のすべてのファイアウォールが通す',
        },
        guideLines: [7],
        controls: secure_connections_CONTROLS,
        relatedControls: ['SC-8', 'AC-17'],
        conflicts: ['INC-10', 'INC-15', 'INC-23'],
        inputs: ['network-exports', 'host-exports'],
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/requirements.js






const statedRequirements = [
    ...secureConnectionRequirements,
    ...firewallRuleRequirements,
    ...portRuleRequirements,
    ...partyRuleRequirements,
    ...internetAndCameraRequirements,
];
const guideRequirements = statedRequirements;
const requirementById = (0,index_by_id/* indexById */.R)(guideRequirements);


/***/ }),

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ spacesOverlap),
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   IJ: () => (/* binding */ spaceIncludes),
/* harmony export */   JF: () => (/* binding */ boxContains),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   L5: () => (/* binding */ disjointSpace),
/* harmony export */   NZ: () => (/* binding */ intersectBoxes),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   _L: () => (/* binding */ subtractSpacesUpTo),
/* harmony export */   aP: () => (/* binding */ box),
/* harmony export */   ax: () => (/* binding */ subtractBox),
/* harmony export */   du: () => (/* binding */ intersectSpaces),
/* harmony export */   h4: () => (/* binding */ boxesOverlap),
/* harmony export */   jT: () => (/* binding */ complementSpace),
/* harmony export */   lP: () => (/* binding */ isEmptyBox),
/* harmony export */   nl: () => (/* binding */ PROTOCOL),
/* harmony export */   oV: () => (/* binding */ spaceContains),
/* harmony export */   uD: () => (/* binding */ subtractSpaces)
/* harmony export */ });
/* harmony import */ var _ip_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7779);
/* harmony import */ var _number_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8291);


const PROTOCOL = { icmp: 1, tcp: 6, udp: 17, icmpv6: 58, sctp: 132 };
const NOTHING = [];
const ALL_BOX = {
    source: _ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_ADDRESSES */ .LO,
    destination: _ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_ADDRESSES */ .LO,
    protocols: _number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_PROTOCOLS */ .yJ,
    sourcePorts: _number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_PORTS */ .TQ,
    destinationPorts: _number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_PORTS */ .TQ,
};
const EVERYTHING = [ALL_BOX];
function box(fields) {
    return { ...ALL_BOX, ...fields };
}
function isEmptyBox(b) {
    return (b.source.length === 0 ||
        b.destination.length === 0 ||
        b.protocols.length === 0 ||
        b.sourcePorts.length === 0 ||
        b.destinationPorts.length === 0);
}
function boxesOverlap(a, b) {
    return ((0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOverlap */ .eK)(a.destinationPorts, b.destinationPorts) &&
        (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOverlap */ .eK)(a.protocols, b.protocols) &&
        (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ipsOverlap */ .gh)(a.destination, b.destination) &&
        (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ipsOverlap */ .gh)(a.source, b.source) &&
        (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOverlap */ .eK)(a.sourcePorts, b.sourcePorts));
}
function intersectBoxes(a, b) {
    if (!boxesOverlap(a, b))
        return undefined;
    return {
        source: (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectIps */ .wD)(a.source, b.source),
        destination: (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectIps */ .wD)(a.destination, b.destination),
        protocols: (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectNumbers */ .Gi)(a.protocols, b.protocols),
        sourcePorts: (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectNumbers */ .Gi)(a.sourcePorts, b.sourcePorts),
        destinationPorts: (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectNumbers */ .Gi)(a.destinationPorts, b.destinationPorts),
    };
}
function subtractBox(a, b) {
    if (!boxesOverlap(a, b))
        return [a];
    const rest = [];
    let inside = a;
    const source = (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractIps */ .Xd)(a.source, b.source);
    if (source.length > 0)
        rest.push({ ...inside, source });
    inside = { ...inside, source: (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectIps */ .wD)(a.source, b.source) };
    const destination = (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractIps */ .Xd)(a.destination, b.destination);
    if (destination.length > 0)
        rest.push({ ...inside, destination });
    inside = { ...inside, destination: (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectIps */ .wD)(a.destination, b.destination) };
    const protocols = (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .subtractNumbers */ .Z_)(a.protocols, b.protocols);
    if (protocols.length > 0)
        rest.push({ ...inside, protocols });
    inside = { ...inside, protocols: (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectNumbers */ .Gi)(a.protocols, b.protocols) };
    const sourcePorts = (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .subtractNumbers */ .Z_)(a.sourcePorts, b.sourcePorts);
    if (sourcePorts.length > 0)
        rest.push({ ...inside, sourcePorts });
    inside = { ...inside, sourcePorts: (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectNumbers */ .Gi)(a.sourcePorts, b.sourcePorts) };
    const destinationPorts = (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .subtractNumbers */ .Z_)(a.destinationPorts, b.destinationPorts);
    if (destinationPorts.length > 0)
        rest.push({ ...inside, destinationPorts });
    return rest;
}
function intersectSpaces(a, b) {
    if (a === EVERYTHING)
        return b;
    if (b === EVERYTHING)
        return a;
    const [onlyA] = a;
    const [onlyB] = b;
    if (a.length === 1 && b.length === 1 && onlyA !== undefined && onlyB !== undefined) {
        const shared = intersectBoxes(onlyA, onlyB);
        return shared === undefined ? NOTHING : [shared];
    }
    const result = [];
    for (const x of a) {
        for (const y of b) {
            const shared = intersectBoxes(x, y);
            if (shared !== undefined)
                result.push(shared);
        }
    }
    return result;
}
function subtractSpaces(a, b) {
    let rest = a;
    for (const hole of b) {
        if (rest.length === 0)
            return rest;
        if (!rest.some((candidate) => boxesOverlap(candidate, hole)))
            continue;
        rest = rest.flatMap((candidate) => subtractBox(candidate, hole));
    }
    return rest;
}
function subtractSpacesUpTo(a, b, most) {
    let rest = a;
    for (const hole of b) {
        if (rest.length > most)
            return undefined;
        if (rest.length === 0)
            return rest;
        if (!rest.some((candidate) => boxesOverlap(candidate, hole)))
            continue;
        rest = rest.flatMap((candidate) => subtractBox(candidate, hole));
    }
    return rest.length > most ? undefined : rest;
}
function boxContains(outer, inner) {
    return ((0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersContain */ .DK)(outer.destinationPorts, inner.destinationPorts) &&
        (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersContain */ .DK)(outer.protocols, inner.protocols) &&
        (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ipsContain */ .n6)(outer.destination, inner.destination) &&
        (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ipsContain */ .n6)(outer.source, inner.source) &&
        (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersContain */ .DK)(outer.sourcePorts, inner.sourcePorts));
}
function complementSpace(space) {
    return subtractSpaces(EVERYTHING, space);
}
function disjointSpace(space) {
    const result = [];
    for (const next of space) {
        for (const piece of subtractSpaces([next], result))
            appendJoined(result, piece);
    }
    return result;
}
function appendJoined(result, piece) {
    for (const [index, other] of result.entries()) {
        const joined = joinBoxes(other, piece);
        if (joined !== undefined) {
            result[index] = joined;
            return;
        }
    }
    result.push(piece);
}
function joinBoxes(a, b) {
    if (!(0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .sameNumbers */ .pB)(a.protocols, b.protocols) || !(0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .sameNumbers */ .pB)(a.destinationPorts, b.destinationPorts))
        return undefined;
    if (!(0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .sameNumbers */ .pB)(a.sourcePorts, b.sourcePorts))
        return undefined;
    if ((0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .sameIps */ .rm)(a.source, b.source))
        return { ...a, destination: (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .uniteIps */ .y6)(a.destination, b.destination) };
    if ((0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .sameIps */ .rm)(a.destination, b.destination))
        return { ...a, source: (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .uniteIps */ .y6)(a.source, b.source) };
    return undefined;
}
function spacesOverlap(a, b) {
    return a.some((x) => b.some((y) => boxesOverlap(x, y)));
}
function spaceContains(outer, inner) {
    return subtractSpaces(inner, outer).length === 0;
}
function spaceIncludes(space, packet) {
    return space.some((b) => (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ipsInclude */ .Dq)(b.source, packet.source) &&
        (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ipsInclude */ .Dq)(b.destination, packet.destination) &&
        (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersInclude */ .pJ)(b.protocols, packet.protocol) &&
        (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersInclude */ .pJ)(b.sourcePorts, packet.sourcePort) &&
        (0,_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersInclude */ .pJ)(b.destinationPorts, packet.destinationPort));
}
function isEverything(space) {
    return space === EVERYTHING || spaceContains(space, EVERYTHING);
}


/***/ }),

/***/ 3496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fx: () => (/* binding */ formats),
  CX: () => (/* binding */ parserMessages),
  t5: () => (/* binding */ parsers_readDevice)
});

// UNUSED EXPORTS: formatsOf

// EXTERNAL MODULE: ./.build/compiled/src/model/diagnostic.js
var diagnostic = __webpack_require__(5436);
;// CONCATENATED MODULE: ./.build/compiled/src/model/source.js
function atLine(path, line) {
    return { path, region: { startLine: line } };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/shared/coverage-counter.js
function coverageCounter(path, format, unit) {
    const elements = { understood: 0, noEffect: 0, partial: 0, unsupported: 0, unrecognised: 0 };
    const notUnderstood = [];
    return {
        count(state, location) {
            elements[state] += 1;
            if (state === 'unsupported' || state === 'unrecognised')
                notUnderstood.push(location);
        },
        countMany(state, times) {
            elements[state] += times;
        },
        result() {
            const total = Object.values(elements).reduce((sum, value) => sum + value, 0);
            return { path, format, unit, total, elements: { ...elements }, notUnderstood };
        },
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/no-effect.js
const NO_EFFECT_GROUPS = [
    {
        reason: 'security profiles inspect what a policy lets through; reachability is decided before them',
        sections: [
            'antivirus *', 'application *', 'casb *', 'cifs *', 'diameter-filter *', 'dlp *', 'dnsfilter *', 'emailfilter *',
            'file-filter *', 'icap *', 'ips *', 'sctp-filter *', 'spamfilter *', 'ssh-filter *', 'videofilter *',
            'virtual-patch *', 'voip *', 'waf *', 'webfilter *', 'wanopt *', 'web-proxy *', 'ftp-proxy *', 'gtp *', 'pfcp *',
            'firewall profile-protocol-options', 'firewall profile-group', 'firewall ssl-ssh-profile', 'firewall ssl setting',
            'firewall ssh *', 'firewall mms-profile', 'firewall gtp', 'firewall pfcp', 'firewall carrier-endpoint-bwl',
            'firewall decrypted-traffic-mirror', 'firewall wildcard-fqdn *', 'firewall dnstranslation',
        ],
    },
    {
        reason: 'logs, reports and messages to people',
        sections: [
            'log *', 'report *', 'alertemail *', 'monitoring *', 'system replacemsg*', 'system alarm', 'system email-server',
            'system sms-server', 'system snmp *', 'system sflow', 'system netflow', 'system vdom-sflow', 'system vdom-netflow',
            'system network-visibility', 'firewall on-demand-sniffer', 'firewall sniffer', 'telemetry-controller *',
        ],
    },
    {
        reason: 'shaping and quality of service delay packets, they do not decide about them',
        sections: [
            'firewall shaper *', 'firewall shaping-policy', 'firewall shaping-profile', 'firewall traffic-class',
            'system tos-based-priority', 'system dscp-based-priority', 'system isf-queue-profile',
        ],
    },
    {
        reason: 'thresholds against floods; below them every packet passes',
        sections: ['firewall DoS-policy', 'firewall DoS-policy6'],
    },
    {
        reason: 'names that no packet field is compared with by themselves; policies that use them are in doubt',
        sections: [
            'firewall internet-service*', 'firewall network-service-dynamic', 'firewall vendor-mac*', 'firewall country',
            'firewall region', 'firewall city', 'firewall service category', 'firewall multicast-address',
            'firewall multicast-address6', 'firewall proxy-address', 'firewall proxy-addrgrp', 'firewall address6-template',
            'firewall identity-based-route', 'firewall auth-portal', 'system geoip-override', 'system geoip-country',
            'system external-resource', 'system sdn-connector', 'system sdn-proxy', 'system nsxt *', 'nsxt *',
            'endpoint-control *', 'ztna *', 'firewall access-proxy-virtual-host', 'firewall access-proxy-ssh-client-cert',
        ],
    },
    {
        reason: 'users, authentication and certificates; policies that ask for a user are in doubt',
        sections: [
            'user *', 'authentication *', 'credential-store *', 'certificate *', 'vpn certificate *', 'system saml', 'system sso-*',
            'system accprofile', 'system password-policy*', 'system fsso-polling', 'system acme', 'system fortitoken*', 'router auth-path',
        ],
    },
    {
        reason: 'tunnels: what comes out of one is filtered by policies on its interface',
        sections: [
            'vpn ipsec *', 'vpn ssl web *', 'vpn ssl client', 'vpn l2tp', 'vpn pptp', 'vpn ocvpn', 'vpn kmip-server', 'vpn qkd', 'vpn ike *',
            'system gre-tunnel', 'system ipip-tunnel', 'system ipsec-aggregate', 'system ipv6-tunnel', 'system sit-tunnel',
            'system vxlan', 'system geneve', 'system evpn', 'system mobile-tunnel', 'system vne-*', 'system fabric-vpn', 'system sdn-vpn',
        ],
    },
    {
        reason: 'wireless, switch and extender management; their networks appear as interfaces, which policies filter',
        sections: [
            'wireless-controller *', 'switch-controller *', 'extender-controller *', 'extension-controller *', 'system modem',
            'system lte-modem', 'system 3g-modem *', 'system 5g-modem *', 'system wccp', 'system lldp *', 'system stp',
            'system physical-switch', 'system virtual-switch', 'system switch-interface', 'system pppoe-interface', 'system aux',
        ],
    },
    {
        reason: 'routes learnt at run time are not in an export; which interface a network lies behind comes from the site definition',
        sections: [
            'router access-list*', 'router aspath-list', 'router bfd*', 'router bgp', 'router community-list', 'router extcommunity-list',
            'router isis', 'router key-chain', 'router multicast*', 'router ospf*', 'router prefix-list*', 'router rip*', 'router route-map',
            'router setting', 'system link-monitor', 'system proxy-arp', 'system arp-table', 'system ipv6-neighbor-cache',
            'system mac-address-table', 'system nd-proxy',
        ],
    },
    {
        reason: 'services that the device offers or uses; their ports are covered by the line for its own services',
        sections: [
            'system dhcp *', 'system dhcp6 *', 'system dns', 'system dns64', 'system dns-database', 'system dns-server', 'system vdom-dns',
            'system ntp', 'system ptp', 'system ddns', 'system ipam', 'system probe-response', 'system ftm-push', 'system fortiguard', 'system autoupdate *',
            'system central-management', 'system fortimanager', 'system fortisandbox', 'system fortindr', 'system fortiai', 'system csf',
            'system federated-upgrade', 'system device-upgrade*', 'system cloud-service', 'system management-tunnel', 'system health-check-fortiguard',
            'system speed-test-*', 'system pcp-server', 'system smc-ntp', 'system tftp', 'system fm', 'system fortidata',
        ],
    },
    {
        reason: 'housekeeping of the device: display, hardware, clustering, updates, automation',
        sections: [
            'system console', 'system custom-language', 'system storage', 'system object-tagging', 'system auto-install', 'system auto-script',
            'system auto-scale', 'system automation-*', 'automation *', 'system ha', 'system ha-monitor', 'system cluster-sync', 'system standalone-cluster',
            'system vdom-exception', 'system vdom-property', 'system vdom-radius-server', 'system vdom-link', 'system resource-limits', 'system npu', 'system npu-vlink',
            'system np6*', 'system np7*', 'system affinity-*', 'system ips', 'system ips-urlfilter-dns*', 'system mem-mgr', 'system fips-cc', 'system dedicated-mgmt',
            'system session-helper', 'system session-ttl', 'system ssh-config', 'system security-rating *', 'system bypass', 'system vmlicense',
            'system stitch', 'system gi-gk', 'system ike', 'system ngfw-settings', 'system vdom-mode', 'dpdk *', 'hardware *',
            'gui *', 'system geoip-*', 'system alias', 'system icond', 'system sov-*', 'system performance *', 'firewall global',
        ],
    },
];
const exactSections = new Set(NO_EFFECT_GROUPS.flatMap((group) => group.sections.filter((section) => !section.endsWith('*'))));
const sectionPrefixes = NO_EFFECT_GROUPS.flatMap((group) => group.sections.filter((section) => section.endsWith('*')).map((section) => section.slice(0, -1)));
function hasNoEffect(section) {
    return exactSections.has(section) || sectionPrefixes.some((prefix) => section.startsWith(prefix));
}
const UNSUPPORTED_SECTIONS = new Set([
    'firewall acl', 'firewall acl6', 'firewall interface-policy', 'firewall interface-policy6', 'firewall multicast-policy',
    'firewall multicast-policy6', 'firewall proxy-policy', 'firewall explicit-proxy-policy', 'firewall policy46', 'firewall policy64',
    'firewall security-policy', 'firewall vip46', 'firewall vip64', 'firewall vipgrp46', 'firewall vipgrp64', 'firewall ttl-policy',
    'firewall ip-translation', 'firewall ipmacbinding setting', 'firewall ipmacbinding table', 'firewall ssl-server', 'firewall access-proxy',
    'firewall access-proxy6', 'firewall ipv6-eh-filter', 'system virtual-wire-pair', 'system nat64', 'router policy', 'router policy6',
]);

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/secrets.js

const SECRET_ATTRIBUTES = new Set([
    'psksecret', 'psksecret-remote', 'passwd', 'password', 'passphrase', 'sae-password', 'ppk-secret', 'group-password', 'secret', 'secondary-secret', 'tertiary-secret',
    'auth-pwd', 'priv-pwd', 'private-key', 'key', 'md5-key', 'authentication-key', 'api-key', 'ldap-password', 'pptp-password', 'eap-password', 'authpasswd',
]);
const HARMLESS = new Set(['', '*', '******', 'FortinetPasswordMask', 'enable', 'disable']);
function createSecretWatch(path) {
    const lines = new Map();
    return {
        take({ verb, key, words, block, line, wellFormed }) {
            const kind = verb === 'set' && wellFormed ? secretKind(block.section, key, words) : undefined;
            if (kind !== undefined && !lines.has(kind))
                lines.set(kind, line);
        },
        report(report) {
            for (const [kind, line] of lines)
                report.add('warning', 'export.secret', atLine(path, line), { kind });
        },
    };
}
function secretKind(section, key, words) {
    const first = (typeof words === 'string' ? words : words[0]) ?? '';
    const second = typeof words === 'string' ? undefined : words[1];
    if (section === 'system snmp community' && key === 'name')
        return 'SNMP community';
    if (first.includes('-----BEGIN') && first.includes('PRIVATE KEY'))
        return 'private key';
    if (first === 'ENC' && second !== undefined && !HARMLESS.has(second))
        return key.slice(0, 40);
    return SECRET_ATTRIBUTES.has(key) && first !== 'ENC' && !HARMLESS.has(first) ? key : undefined;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/shared/own-text.js
const SHORTEST_VIEW = 13;
function ownText(part) {
    if (part.length < SHORTEST_VIEW)
        return part;
    return [part.slice(0, 1), part.slice(1)].join('');
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/attributes.js
const DECORATION = 'uuid color comment comments tagging fabric-object visibility';
const TLS_OFFLOAD = 'h2-support h3-support http-redirect persistence empty-cert-action user-agent-detect client-cert http-cookie-domain-from-host http-cookie-domain http-cookie-path http-cookie-generation http-cookie-age http-cookie-share https-cookie-secure http-multiplex http-multiplex-ttl http-multiplex-max-request http-multiplex-max-concurrent-request http-ip-header http-ip-header-name http-supported-max-version outlook-web-access weblogic-server websphere-server ssl-mode ssl-certificate ssl-certificate-dict ssl-dh-bits ssl-algorithm ssl-server-algorithm ssl-pfs ssl-min-version ssl-max-version ssl-server-min-version ssl-server-max-version ssl-accept-ffdhe-groups ssl-send-empty-frags ssl-client-fallback ssl-client-renegotiation ssl-client-session-state-type ssl-client-session-state-timeout ssl-client-session-state-max ssl-client-rekey-count ssl-server-renegotiation ssl-server-session-state-type ssl-server-session-state-timeout ssl-server-session-state-max ssl-http-location-conversion ssl-http-match-host ssl-hpkp ssl-hpkp-primary ssl-hpkp-backup ssl-hpkp-age ssl-hpkp-report-uri ssl-hpkp-include-subdomains ssl-hsts ssl-hsts-age ssl-hsts-include-subdomains max-embryonic-connections one-click-gslb-server gslb-hostname gslb-domain-name';
const POLICY_NO_EFFECT = 'uuid comments label global-label logtraffic logtraffic-start log-http-transaction capture-packet custom-log-fields replacemsg-override-group block-notification ' +
    'utm-status inspection-mode profile-type profile-group profile-protocol-options ssl-ssh-profile av-profile webfilter-profile dnsfilter-profile emailfilter-profile spamfilter-profile dlp-profile dlp-sensor file-filter-profile ips-sensor application-list voip-profile ips-voip-filter sctp-filter-profile diameter-filter-profile virtual-patch-profile icap-profile videofilter-profile waf-profile ssh-filter-profile casb-profile telemetry-profile cifs-profile mms-profile gtp-profile pfcp-profile webproxy-profile scan-botnet-connections decrypted-traffic-mirror ssl-mirror ssl-mirror-intf dsri app-monitor ' +
    'traffic-shaper traffic-shaper-reverse per-ip-shaper dynamic-shaping passive-wan-health-measurement session-ttl vlan-cos-fwd vlan-cos-rev diffserv-copy diffserv-forward diffserv-reverse diffservcode-forward diffservcode-rev tcp-mss-sender tcp-mss-receiver ' +
    'auto-asic-offload np-acceleration delay-tcp-npu-session wanopt wanopt-detection wanopt-passive-opt wanopt-profile wanopt-peer webcache webcache-https wccp fec ' +
    'send-deny-packet timeout-send-rst firewall-session-dirty schedule-timeout anti-replay tcp-session-without-syn geoip-anycast geoip-match permit-any-host permit-stun-host fixedport port-preserve port-random ' +
    'auth-cert auth-redirect-addr redirect-url captive-portal-exempt ntlm-guest ntlm-enabled-browsers fsso-agent-for-ntlm ztna-tags-match-logic policy-expiry-date policy-expiry-date-utc reputation-direction reputation-direction6';
const POLICY_DOUBTFUL = 'groups users fsso-groups scim scim-users scim-groups saml-server ntlm fsso wsso rsso disclaimer email-collect auth-path devices radius-mac-auth-bypass radius-ip-auth-bypass identity-based-route ' +
    'ztna-status ztna-device-ownership ztna-ems-tag ztna-ems-tag-secondary ztna-geo-tag ztna-ems-tag-negate ztna-policy-redirect http-policy-redirect ssh-policy-redirect webproxy-forward-server ' +
    'internet-service internet-service-id internet-service-name internet-service-group internet-service-custom internet-service-custom-group internet-service-fortiguard internet-service-negate network-service-dynamic ' +
    'internet-service-src internet-service-src-id internet-service-src-name internet-service-src-group internet-service-src-custom internet-service-src-custom-group internet-service-src-fortiguard internet-service-src-negate network-service-src-dynamic ' +
    'internet-service6 internet-service6-name internet-service6-group internet-service6-custom internet-service6-custom-group internet-service6-fortiguard internet-service6-negate ' +
    'internet-service6-src internet-service6-src-name internet-service6-src-group internet-service6-src-custom internet-service6-src-custom-group internet-service6-src-fortiguard internet-service6-src-negate ' +
    'reputation-minimum reputation-minimum6 src-vendor-mac tos tos-mask tos-negate dscp-match dscp-negate dscp-value vlan-filter sgt-check sgt rtp-nat rtp-addr policy-expiry learning-mode ' +
    'application app-category url-category app-group inbound outbound natinbound natoutbound natip vpntunnel pcp-outbound pcp-inbound pcp-poolname nat46 nat64';
const POLICY_READ = 'policyid name status action srcintf dstintf srcaddr dstaddr srcaddr6 dstaddr6 srcaddr-negate dstaddr-negate srcaddr6-negate dstaddr6-negate service service-negate schedule match-vip match-vip-only nat ippool poolname poolname6';
const INTERFACE_NO_EFFECT = 'vrf fortilink switch-controller-source-ip distance priority dhcp-relay-interface-select-method dhcp-relay-interface dhcp-relay-vrf-select dhcp-broadcast-flag dhcp-relay-service dhcp-relay-ip dhcp-relay-source-ip dhcp-relay-circuit-id dhcp-relay-link-selection dhcp-relay-request-all-server dhcp-relay-allow-no-end-option dhcp-relay-type dhcp-smart-relay dhcp-relay-agent-option dhcp-classless-route-addition ' +
    'gwdetect detectserver detectprotocol ha-priority fail-detect fail-detect-option fail-alert-method fail-action-on-extender fail-alert-interfaces dhcp-client-identifier dhcp-renew-time ipunnumbered username pppoe-egress-cos pppoe-unnumbered-negotiate password idle-timeout disc-retry-timeout padt-retry-timeout service-name ac-name lcp-echo-interval lcp-max-echo-fails defaultgw dns-server-override dns-server-protocol auth-type pptp-client pptp-user pptp-password pptp-server-ip pptp-auth-type pptp-timeout ' +
    'arpforward ndiscforward broadcast-forward bfd bfd-desired-min-tx bfd-detect-mult bfd-required-min-rx l2forward icmp-send-redirect icmp-accept-redirect reachable-time vlanforward stpforward stpforward-mode ips-sniffer-mode ident-accept subst macaddr virtual-mac substitute-dst-mac speed netbios-forward wins-ip wccp netflow-sampler netflow-sample-rate netflow-sampler-id sflow-sampler drop-fragment drop-overlapped-fragment src-check sample-rate polling-interval sample-direction tcp-mss inbandwidth outbandwidth egress-shaping-profile ingress-shaping-profile spillover-threshold ingress-spillover-threshold weight external mtu-override mtu vlan-protocol gi-gk forward-domain ' +
    'remote-ip lacp-mode lacp-ha-secondary lacp-ha-slave system-id-type system-id lacp-speed min-links min-links-down algorithm link-up-delay aggregate-type priority-override sw-algorithm security-mac-auth-bypass security-ip-auth-bypass security-external-web security-external-logout replacemsg-override-group security-redirect-url auth-cert auth-portal-addr security-exempt-list security-groups ike-saml-server device-identification exclude-signatures device-user-identification device-identification-active-scan device-access-list device-netscan lldp-reception lldp-transmission lldp-network-policy ' +
    'estimated-upstream-bandwidth estimated-downstream-bandwidth measured-upstream-bandwidth measured-downstream-bandwidth bandwidth-measure-time monitor-bandwidth vrrp-virtual-mac snmp-index preserve-session-route auto-auth-extension-device ap-discover telemetry-discover fortilink-neighbor-detect ip-managed-by-fortiipam managed-subnetwork-size fortilink-split-interface fortilink-stacking fortilink-backup-link internal ' +
    'switch-controller-access-vlan switch-controller-traffic-policy switch-controller-rspan-mode switch-controller-netflow-collect switch-controller-mgmt-vlan switch-controller-igmp-snooping switch-controller-igmp-snooping-proxy switch-controller-igmp-snooping-fast-leave switch-controller-dhcp-snooping switch-controller-dhcp-snooping-verify-mac switch-controller-dhcp-snooping-option82 switch-controller-arp-inspection switch-controller-learning-limit switch-controller-nac switch-controller-dynamic switch-controller-feature switch-controller-iot-scanning switch-controller-offload switch-controller-offload-ip switch-controller-offload-gw ' +
    'color ingress-cos egress-cos eap-supplicant eap-method eap-identity eap-password eap-ca-cert eap-user-cert default-purdue-level ring-rx ring-tx swc-first-create mediatype trunk security-8021x-mode security-8021x-master security-8021x-dynamic-vlan-id security-8021x-member-mode stp stp-ha-secondary stp-ha-slave stp-edge forward-error-correction interconnect-profile np-qos-profile port-mirroring mirroring-direction mirroring-port disconnect-threshold cli-conn-status ping-serv-status detected-peer-mtu aggregate redundant-interface devindex vindex switch swc-vlan broadcast-forticlient-discovery scan-botnet-connections managed-device fortiheartbeat endpoint-compliance';
const SETTINGS_NO_EFFECT = 'comments http-external-dest firewall-session-dirty manageip gateway ip manageip6 gateway6 ip6 device bfd bfd-desired-min-tx bfd-required-min-rx bfd-detect-mult bfd-dont-enforce-src-port utf8-spam-tagging wccp-cache-engine vpn-stats-log vpn-stats-period v4-ecmp-mode mac-ttl fw-session-hairpin prp-trailer-action snat-hairpin-traffic dhcp-proxy dhcp-proxy-interface-select-method dhcp-proxy-interface dhcp-proxy-vrf-select dhcp-server-ip dhcp6-server-ip lldp-reception lldp-transmission link-down-access nat46-generate-ipv6-fragment-header nat46-force-ipv4-packet-forwarding nat64-force-ipv6-packet-forwarding detect-unknown-esp intree-ses-best-route auxiliary-session tcp-session-without-syn ses-denied-traffic ses-denied-multicast-traffic strict-src-check allow-linkdown-path sctp-session-without-init sip-expectation sip-nat-trace sip-helper h323-direct-model sip-tcp-port sip-udp-port sip-ssl-port sccp-port multicast-forward multicast-ttl-notchange allow-subnet-overlap deny-tcp-with-icmp ecmp-max-paths discovered-device-timeout email-portal-check-dns default-voip-alg-mode location-id ike-session-resume ike-quick-crash-detect ike-dn-format ike-port ike-tcp-port ike-policy-route ike-detailed-event-logs block-land-attack default-app-port-as-service gtp-asym-fgsp gtp-monitor-mode pfcp-monitor-mode fqdn-session-check ext-resource-session-check dyn-addr-session-check default-policy-expiry-days internet-service-database-cache internet-service-app-ctrl-size application-bandwidth-tracking policy-offload-level consolidated-firewall-mode inspection-mode ssl-ssh-profile compliance-check lan-extension-controller-addr';
const LOCAL_IN_READ = 'policyid intf srcaddr dstaddr srcaddr-negate dstaddr-negate service service-negate action schedule status';
const LOCAL_IN_DOUBTFUL = 'ha-mgmt-intf-only internet-service-src internet-service-src-name internet-service-src-group internet-service-src-custom internet-service-src-custom-group internet-service-src-fortiguard internet-service-src-negate internet-service6-src internet-service6-src-name internet-service6-src-group internet-service6-src-custom internet-service6-src-custom-group internet-service6-src-fortiguard internet-service6-src-negate';
const policy = attributes(POLICY_READ, { doubtful: POLICY_DOUBTFUL, noEffect: POLICY_NO_EFFECT });
const localIn = attributes(LOCAL_IN_READ, { doubtful: LOCAL_IN_DOUBTFUL, noEffect: 'uuid virtual-patch logtraffic comments' });
const address = attributes('type subnet start-ip end-ip wildcard interface ip6', {
    noEffect: `${DECORATION} associated-interface allow-routing cache-ttl fqdn wildcard-fqdn country sub-type clearpass-spt macaddr start-mac end-mac sdn fsso-group sso-attribute-value tenant organization epg-name subnet-name sdn-tag policy-group obj-tag obj-type obj-id tag-detection-level tag-type hw-vendor hw-model os sw-version agent-id filter sdn-addr-type node-ip-only route-tag template host-type host`,
});
const everything = attributes('', { noEffect: 'others' });
const SECTION_ATTRIBUTES = new Map([
    ['global', attributes('', {})],
    ['vdom', attributes('', {})],
    ['system global', attributes('hostname admin-port admin-sport admin-ssh-port admin-telnet-port admin-telnet allow-traffic-redirect ipv6-allow-traffic-redirect', { noEffect: 'others' })],
    ['system settings', attributes('opmode ngfw-mode central-nat vdom-type status asymroute asymroute-icmp asymroute6 asymroute6-icmp multicast-skip-policy implicit-allow-dns', { noEffect: SETTINGS_NO_EFFECT })],
    ['system interface', attributes('vdom ip mode allowaccess alias description status type interface vlanid secondary-IP role member management-ip dedicated-to trust-ip-1 trust-ip-2 trust-ip-3 trust-ip6-1 trust-ip6-2 trust-ip6-3 security-mode explicit-web-proxy explicit-ftp-proxy proxy-captive-portal captive-portal ipmac', { noEffect: INTERFACE_NO_EFFECT })],
    ['system interface/secondaryip', attributes('ip allowaccess', { noEffect: 'secip-relay-ip gwdetect detectserver detectprotocol ha-priority ping-serv-status' })],
    ['system interface/ipv6', attributes('ip6-address ip6-allowaccess ip6-mode', { noEffect: 'nd-mode nd-cert nd-security-level nd-timestamp-delta nd-timestamp-fuzz nd-cga-modifier ip6-dns-server-override ip6-send-adv icmp6-send-redirect ip6-manage-flag ip6-other-flag ip6-max-interval ip6-min-interval ip6-link-mtu ra-send-mtu ip6-reachable-time ip6-retrans-time ip6-default-life ip6-hop-limit ip6-adv-rio ip6-route-pref autoconf unique-autoconf-addr interface-identifier ip6-prefix-mode ip6-delegated-prefix-iaid ip6-upstream-interface ip6-subnet dhcp6-relay-service dhcp6-relay-type dhcp6-relay-source-interface dhcp6-relay-ip dhcp6-relay-source-ip dhcp6-relay-interface-id dhcp6-prefix-delegation dhcp6-information-request dhcp6-client-options dhcp6-prefix-hint dhcp6-prefix-hint-plt dhcp6-prefix-hint-vlt vrrp-virtual-mac6 vrip6-link-local cli-conn6-status' })],
    ['system interface/ipv6/ip6-extra-addr', attributes('', {})],
    ['system interface/ipv6/ip6-prefix-list', everything],
    ['system interface/ipv6/ip6-delegated-prefix-list', everything],
    ['system interface/ipv6/ip6-route-list', everything],
    ['system interface/ipv6/ip6-rdnss-list', everything],
    ['system interface/ipv6/ip6-dnssl-list', everything],
    ['system interface/ipv6/dhcp6-iapd-list', everything],
    ['system interface/ipv6/client-options', everything],
    ['system interface/ipv6/vrrp6', everything],
    ['system interface/vrrp', everything],
    ['system interface/client-options', everything],
    ['system interface/dhcp-snooping-server-list', everything],
    ['system interface/egress-queues', everything],
    ['system interface/mirroring-filter', everything],
    ['system interface/tagging', everything],
    ['system zone', attributes('interface intrazone', { noEffect: 'description tagging' })],
    ['system zone/tagging', everything],
    ['system sdwan', attributes('status', { noEffect: 'load-balance-mode speedtest-bypass-routing duplication-max-num duplication-max-discrepancy neighbor-hold-down neighbor-hold-down-time app-perf-log-period neighbor-hold-boot-time fail-detect fail-alert-interfaces' })],
    ['system virtual-wan-link', attributes('status', { noEffect: 'load-balance-mode neighbor-hold-down neighbor-hold-down-time neighbor-hold-boot-time fail-detect fail-alert-interfaces' })],
    ...['system sdwan', 'system virtual-wan-link'].flatMap((section) => [
        [`${section}/zone`, everything],
        [`${section}/members`, attributes('interface zone status', { noEffect: 'others' })],
        [`${section}/health-check`, everything],
        [`${section}/health-check/sla`, everything],
        [`${section}/health-check-fortiguard`, everything],
        [`${section}/neighbor`, everything],
        [`${section}/service`, everything],
        [`${section}/service/sla`, everything],
        [`${section}/duplication`, everything],
    ]),
    ['system admin', attributes(trustedHosts(), { noEffect: 'others' })],
    ['system admin/gui-dashboard', everything],
    ['system admin/gui-dashboard/widget', everything],
    ['system admin/gui-dashboard/widget/filters', everything],
    ['system admin/gui-vdom-menu-favorites', everything],
    ['system admin/gui-global-menu-favorites', everything],
    ['system admin/gui-new-feature-acknowledge', everything],
    ['system admin/login-time', everything],
    ['system api-user', attributes('', { noEffect: 'others' })],
    ['system api-user/trusthost', attributes('type ipv4-trusthost ipv6-trusthost', {})],
    ['vpn ssl settings', attributes('status port source-interface source-address source-address-negate source-address6 source-address6-negate dtls-tunnel', { noEffect: 'others' })],
    ['vpn ssl settings/authentication-rule', everything],
    ['firewall address', address],
    ['firewall address/tagging', everything],
    ['firewall address/list', everything],
    ['firewall address6', address],
    ['firewall address6/tagging', everything],
    ['firewall address6/list', everything],
    ['firewall address6/subnet-segment', everything],
    ['firewall addrgrp', attributes('member exclude exclude-member type', { noEffect: `${DECORATION} allow-routing category` })],
    ['firewall addrgrp/tagging', everything],
    ['firewall addrgrp6', attributes('member exclude exclude-member type', { noEffect: `${DECORATION} allow-routing category` })],
    ['firewall addrgrp6/tagging', everything],
    ['firewall service custom', attributes('protocol protocol-number tcp-portrange udp-portrange sctp-portrange udplite-portrange icmptype icmpcode iprange fqdn proxy app-service-type', { noEffect: `${DECORATION} category helper tcp-halfclose-timer tcp-halfopen-timer tcp-timewait-timer tcp-rst-timer udp-idle-timer session-ttl check-reset-range app-category application` })],
    ['firewall service group', attributes('member proxy', { noEffect: DECORATION })],
    ['firewall schedule recurring', attributes('day start end', { noEffect: DECORATION })],
    ['firewall schedule onetime', attributes('start end', { noEffect: `${DECORATION} start-utc end-utc expiration-days` })],
    ['firewall schedule group', attributes('member', { noEffect: DECORATION })],
    ['firewall vip', attributes('type src-filter service extip extaddr mappedip mapped-addr extintf portforward status protocol extport mappedport srcintf-filter portmapping-type nat44 nat46 server-type nat-source-vip', { noEffect: `${DECORATION} id dns-mapping-ttl ldb-method arp-reply gratuitous-arp-interval src-vip-filter monitor add-nat46-route ipv6-mappedip ipv6-mappedport ${TLS_OFFLOAD}` })],
    ['firewall vip6', attributes('type src-filter extip mappedip portforward protocol extport mappedport nat66 nat64 server-type nat-source-vip status', { noEffect: `${DECORATION} id ldb-method arp-reply ndp-reply src-vip-filter monitor add-nat64-route embedded-ipv4-address ipv4-mappedip ipv4-mappedport ${TLS_OFFLOAD}` })],
    ...['firewall vip', 'firewall vip6'].flatMap((section) => [
        [`${section}/realservers`, attributes('ip port status type address', { noEffect: 'others' })],
        [`${section}/mappedip`, attributes('range', {})],
        [`${section}/ssl-cipher-suites`, everything],
        [`${section}/ssl-server-cipher-suites`, everything],
        [`${section}/quic`, everything],
        [`${section}/gslb-public-ips`, everything],
    ]),
    ['firewall vipgrp', attributes('member', { noEffect: `${DECORATION} interface` })],
    ['firewall vipgrp6', attributes('member', { noEffect: DECORATION })],
    ['firewall ippool', attributes('startip endip type source-startip source-endip nat64', { noEffect: 'others' })],
    ['firewall ippool6', attributes('startip endip nat46', { noEffect: 'others' })],
    ['firewall central-snat-map', attributes('policyid status type srcintf dstintf orig-addr orig-addr6 dst-addr dst-addr6 protocol orig-port dst-port nat nat-ippool nat-ippool6 nat46 nat64', { noEffect: 'uuid comments nat-port port-preserve port-random' })],
    ['firewall policy', policy],
    ['firewall policy6', policy],
    ['firewall consolidated policy', attributes(`${POLICY_READ} srcaddr4 dstaddr4 poolname4`, { doubtful: POLICY_DOUBTFUL, noEffect: POLICY_NO_EFFECT })],
    ['firewall local-in-policy', localIn],
    ['firewall local-in-policy6', localIn],
    ['router static', attributes('status dst gateway device blackhole sdwan-zone sdwan virtual-wan-link dstaddr internet-service internet-service-custom internet-service-fortiguard dynamic-gateway', { noEffect: 'src preferred-source distance weight priority comment link-monitor-exempt tag vrf bfd seq-num' })],
    ['router static6', attributes('status dst gateway device blackhole sdwan-zone sdwan virtual-wan-link dstaddr dynamic-gateway', { noEffect: 'distance weight priority comment devindex link-monitor-exempt tag vrf bfd seq-num' })],
]);
function isNoEffectAttribute(section, known, key) {
    if (known.noEffect === 'others')
        return true;
    return known.noEffect.has(key) || (section === 'system settings' && key.startsWith('gui-'));
}
function attributes(read, more) {
    const noEffect = more.noEffect === 'others' ? 'others' : wordSet(more.noEffect ?? '');
    return { read: wordSet(read), doubtful: wordSet(more.doubtful ?? ''), noEffect };
}
function wordSet(words) {
    return new Set(words.split(' ').filter((word) => word !== ''));
}
function trustedHosts() {
    const numbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
    return numbers.map((number) => `trusthost${number} ip6-trusthost${number}`).join(' ');
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/settings.js

const LONGEST_CHAIN = 32;
function settingOf(settings, key) {
    if (settings instanceof Map)
        return settings.get(key);
    let setting = settings;
    while (setting !== undefined && setting.key !== key)
        setting = setting.next;
    return setting;
}
function listSettings(settings) {
    if (settings === undefined)
        return NO_SETTINGS;
    if (settings instanceof Map)
        return [...settings.values()];
    const all = [];
    for (let setting = settings; setting !== undefined; setting = setting.next)
        all.push(setting);
    return all;
}
const NO_SETTINGS = [];
function wordsOf({ words }) {
    return typeof words === 'string' ? [words] : words;
}
function firstWord({ words }) {
    return typeof words === 'string' ? words : words[0];
}
function placeOf(setting) {
    return atLine(setting.path, setting.line);
}
function withSetting(settings, { key, words, line }, path) {
    if (settings instanceof Map)
        return settings.set(key, { key, words, path, line, next: undefined });
    let length = 0;
    let last;
    for (let one = settings; one !== undefined; one = one.next) {
        if (one.key === key) {
            one.words = words;
            one.line = line;
            return settings;
        }
        last = one;
        length += 1;
    }
    const added = { key, words, path, line, next: undefined };
    if (last === undefined)
        return added;
    if (length >= LONGEST_CHAIN)
        return toMap(settings).set(key, added);
    last.next = added;
    return settings;
}
function withAppended(settings, stated, path) {
    const known = settingOf(settings, stated.key);
    if (known === undefined)
        return withSetting(settings, stated, path);
    const more = typeof stated.words === 'string' ? [stated.words] : stated.words;
    if (typeof known.words === 'string')
        known.words = [known.words, ...more];
    else if (known.words.length === 0)
        known.words = [...more];
    else
        for (const word of more)
            known.words.push(word);
    return settings;
}
function withoutSetting(settings, key) {
    if (settings instanceof Map) {
        settings.delete(key);
        return settings;
    }
    if (settings?.key === key)
        return settings.next;
    for (let one = settings; one !== undefined; one = one.next) {
        if (one.next?.key === key)
            one.next = one.next.next;
    }
    return settings;
}
function mergeSettings(blocks) {
    const merged = new Map();
    for (const setting of blocks.flatMap(listSettings))
        if (!merged.has(setting.key))
            merged.set(setting.key, setting);
    return merged;
}
function toMap(chain) {
    const map = new Map();
    for (let one = chain; one !== undefined; one = one.next)
        map.set(one.key, one);
    return map;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/scope.js

function readHeader(files) {
    for (const { comments } of files) {
        const mark = comments.find((comment) => comment.text.startsWith('#config-version='));
        if (mark === undefined)
            continue;
        const fields = mark.text.slice('#config-version='.length).split(':')[0]?.split('-') ?? [];
        return { model: fields[0] ?? '', version: readVersion(fields[1] ?? '') };
    }
    return undefined;
}
function readVersion(text) {
    const [major, minor, patch] = text.split('.').map((part) => (/^\d{1,3}$/u.test(part) ? Number(part) : undefined));
    if (major === undefined || minor === undefined || patch === undefined)
        return undefined;
    return { major, minor, patch };
}
function isAtLeast(version, major, [minor, patch]) {
    if (version === undefined)
        return undefined;
    if (version.major !== major)
        return version.major > major;
    return version.minor === minor ? version.patch >= patch : version.minor > minor;
}
const POLICY_TABLES = ['firewall policy', 'firewall policy6', 'firewall consolidated policy', 'firewall security-policy'];
function chooseScope(files, report) {
    const header = readHeader(files);
    const roots = files.map((file) => file.root);
    const location = files[0]?.root.location ?? { path: '' };
    const domains = collectDomains(roots);
    const globals = roots.flatMap((root) => blockList(root.configs.get('global')));
    const filtering = [...domains].filter(([, blocks]) => blocks.some(holdsPolicies));
    if (filtering.length > 1) {
        const names = filtering.map(([name]) => name).join(', ').slice(0, 200);
        report.add('incomplete', 'fortigate.several_vdoms', filtering[1]?.[1][0]?.location ?? location, { names });
        return undefined;
    }
    const chosen = filtering[0] ?? [...domains].find(([name]) => name === 'root') ?? [...domains][0];
    const blocks = [...(chosen?.[1] ?? []), ...globals, ...roots];
    const merged = new Map();
    return {
        header,
        vdom: chosen?.[0],
        location,
        section(path) {
            const known = merged.get(path);
            if (known !== undefined)
                return known;
            const block = mergeBlocks(blocks.flatMap((parent) => blockList(parent.configs.get(path))));
            if (block !== undefined)
                merged.set(path, block);
            return block;
        },
    };
}
function collectDomains(roots) {
    const domains = new Map();
    for (const root of roots) {
        for (const [name, block] of root.configs.get('vdom')?.entries ?? [])
            domains.set(name, [...(domains.get(name) ?? []), block]);
    }
    return domains;
}
function blockList(block) {
    return block === undefined ? [] : [block];
}
function holdsPolicies(block) {
    return POLICY_TABLES.some((table) => (block.configs.get(table)?.entries.size ?? 0) > 0);
}
function mergeBlocks(blocks) {
    const [first, ...others] = blocks;
    if (first === undefined || others.length === 0)
        return first;
    const configs = new Map(first.configs);
    const entries = new Map(first.entries);
    for (const other of others) {
        addMissing(configs, other.configs);
        addMissing(entries, other.entries);
    }
    return { ...first, settings: mergeSettings(blocks.map((block) => block.settings)), configs, entries };
}
function addMissing(target, more) {
    for (const [key, value] of more)
        if (!target.has(key))
            target.set(key, value);
}
function scope_valueOf(block, key) {
    const setting = settingOf(block?.settings, key);
    return setting === undefined ? undefined : firstWord(setting);
}
function valuesOf(block, key) {
    const setting = settingOf(block?.settings, key);
    return setting === undefined ? NO_VALUES : wordsOf(setting);
}
const NO_VALUES = [];
function isSet(block, key) {
    return settingOf(block.settings, key) !== undefined;
}
function locationOf(block, key) {
    const setting = settingOf(block.settings, key);
    return setting === undefined ? block.location : placeOf(setting);
}
function isSwitchedOff(setting) {
    return wordsOf(setting).every((value) => OFF_VALUES.has(value));
}
const OFF_VALUES = new Set(['', 'disable', '0', '0x00', '0.0.0.0']);

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/section-state.js





function sectionKnowledge(section) {
    const known = sections.get(section);
    if (known !== undefined)
        return known;
    const knowledge = createKnowledge(ownText(section));
    if (sections.size < MOST_REMEMBERED)
        sections.set(knowledge.section, knowledge);
    return knowledge;
}
const MOST_REMEMBERED = 10_000;
const sections = new Map();
function createKnowledge(section) {
    const tables = SECTION_ATTRIBUTES.get(section);
    return {
        section,
        state: findSectionState(section),
        attribute: (key) => (tables === undefined ? 'unrecognised' : attributeState(section, key, tables)),
    };
}
function findSectionState(section) {
    if (SECTION_ATTRIBUTES.has(section))
        return 'read';
    const top = section.split('/')[0] ?? '';
    if (UNSUPPORTED_SECTIONS.has(top))
        return 'unsupported';
    if (hasNoEffect(top))
        return swallows(section) ? 'unrecognised' : 'noEffect';
    return 'unrecognised';
}
function swallows(section) {
    return section.split('/').slice(1).some((name) => name !== 'global' && (SECTION_ATTRIBUTES.has(name) || UNSUPPORTED_SECTIONS.has(name)));
}
function attributeState(section, key, known) {
    if (known.read.has(key))
        return 'read';
    if (isNoEffectAttribute(section, known, key))
        return 'noEffect';
    return known.doubtful.has(key) ? 'doubtful' : 'unrecognised';
}
function unknownParts(block) {
    const known = sectionKnowledge(block.section);
    let parts;
    for (const setting of listSettings(block.settings)) {
        if (known.attribute(setting.key) === 'unrecognised')
            (parts ??= []).push({ name: setting.key, location: placeOf(setting) });
    }
    if (block.configs.size > 0) {
        for (const nested of block.configs.values()) {
            if (sectionKnowledge(nested.section).state !== 'read')
                (parts ??= []).push({ name: nested.name, location: nested.location });
        }
    }
    return parts ?? NO_PARTS;
}
const NO_PARTS = [];
function doubtfulSettings(block) {
    const known = sectionKnowledge(block.section);
    return listSettings(block.settings).filter((setting) => known.attribute(setting.key) === 'doubtful' && !isSwitchedOff(setting));
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/accounting.js






function openStatementAccount(path) {
    const states = createLineStates();
    const secrets = createSecretWatch(path);
    const unsupported = [];
    const announced = new Map();
    let known = sectionKnowledge('');
    return {
        take(element) {
            const { block, line } = element;
            if (block.section !== known.section)
                known = sectionKnowledge(block.section);
            const state = stateByTable(element, known);
            states.set(line, state);
            secrets.take(element);
            if (state === 'unrecognised' && announces(element, known))
                announced.set(line, describe(element));
            if (known.state === 'unsupported' && opensBlock(element))
                unsupported.push(element);
        },
        reportSecrets: (report) => {
            secrets.report(report);
        },
        reportUnsupported: (report) => {
            for (const element of unsupported)
                reportElement(element, path, report);
        },
        result: (report) => count(states, { path, announced, report }),
    };
}
function opensBlock({ verb }) {
    return verb === 'config' || verb === 'edit';
}
const STATES = [undefined, 'understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];
function createLineStates() {
    let codes = new Uint8Array(1024);
    let last = 0;
    return {
        set(line, state) {
            if (line >= codes.length) {
                const larger = new Uint8Array(line * 2);
                larger.set(codes);
                codes = larger;
            }
            codes[line] = STATES.indexOf(state);
            last = line;
        },
        at: (line) => STATES[codes[line] ?? 0],
        last: () => last,
    };
}
function count(states, { path, announced, report }) {
    const counter = coverageCounter(path, 'fortigate', 'statement');
    for (let line = 1; line <= states.last(); line += 1) {
        const table = states.at(line);
        if (table === undefined)
            continue;
        const state = table === 'understood' ? (report.stateAt(path, line) ?? table) : table;
        const what = announced.get(line);
        if (what !== undefined)
            report.add('incomplete', 'export.unrecognised', atLine(path, line), { what });
        counter.count(state, atLine(path, line));
    }
    return counter.result();
}
function stateByTable({ verb, key, words, wellFormed }, known) {
    if (!wellFormed)
        return 'unrecognised';
    if (known.state === 'unsupported')
        return 'understood';
    if (known.state !== 'read')
        return known.state;
    if (!ATTRIBUTE_VERBS.has(verb))
        return 'understood';
    const attribute = known.attribute(key);
    if (attribute === 'read')
        return verb !== 'unset' && isOdd(key, words) ? 'unrecognised' : 'understood';
    if (attribute !== 'doubtful')
        return attribute;
    return isHarmless(words) ? 'understood' : 'partial';
}
const ATTRIBUTE_VERBS = new Set(['set', 'unset', 'append', 'select']);
const SWITCHES = new Set([
    'nat', 'ippool', 'match-vip', 'match-vip-only', 'srcaddr-negate', 'dstaddr-negate', 'srcaddr6-negate', 'dstaddr6-negate', 'service-negate', 'source-address-negate',
    'source-address6-negate', 'portforward', 'nat-source-vip', 'nat44', 'nat46', 'nat64', 'nat66', 'central-nat', 'secondary-IP', 'allow-traffic-redirect',
    'ipv6-allow-traffic-redirect', 'admin-telnet', 'asymroute', 'asymroute-icmp', 'asymroute6', 'asymroute6-icmp', 'multicast-skip-policy', 'implicit-allow-dns',
    'exclude', 'proxy', 'blackhole', 'dynamic-gateway',
]);
const ADMINISTRATION_PORTS = new Set(['admin-port', 'admin-sport', 'admin-ssh-port', 'admin-telnet-port']);
const SINGLE_WORDS = new Set([
    'status', 'action', 'schedule', 'intrazone', 'type', 'mode', 'ip6-mode', 'protocol', 'protocol-number', 'portmapping-type', 'server-type', 'opmode', 'ngfw-mode', 'vdom-type', 'vdom',
    'vlanid', 'role', 'dedicated-to', 'startip', 'endip', 'start-ip', 'end-ip', 'ip6', 'ip6-address', 'icmptype', 'icmpcode', 'gateway', 'security-mode', 'policyid',
]);
const WITH_MASK = /^(?:ip|subnet|wildcard|dst|trusthost\d{1,2})$/u;
function isOdd(key, words) {
    const [first = '', second, third] = typeof words === 'string' ? [words] : words;
    if (SWITCHES.has(key))
        return second !== undefined || (first !== 'enable' && first !== 'disable');
    if (ADMINISTRATION_PORTS.has(key))
        return second !== undefined || !/^\d{1,5}$/u.test(first) || Number(first) > 65_535;
    if (second === undefined)
        return false;
    return SINGLE_WORDS.has(key) || (third !== undefined && WITH_MASK.test(key));
}
function isHarmless(words) {
    const list = typeof words === 'string' ? [words] : words;
    return list.every((word) => word === '' || word === 'disable');
}
function announces(element, known) {
    return !element.wellFormed || element.verb === 'config' || known.state === 'read';
}
function describe(element) {
    const { verb, key } = element;
    const words = element.wellFormed ? `${verb} ${key}` : verb;
    const where = element.block.kind === 'root' || verb === 'config' ? '' : ` (config ${element.block.section})`;
    return `${words.slice(0, 80)}${where.slice(0, 80)}`;
}
function reportElement({ block, verb, line }, path, report) {
    const isOff = statusOf(block) === 'disable';
    if (verb === 'config' && block.settings !== undefined && UNSUPPORTED_SECTIONS.has(block.section) && !isOff) {
        report.mark(block.location, 'unsupported');
        report.add('incomplete', 'export.unsupported', block.location, { what: `config ${block.section}` });
    }
    if (verb !== 'edit' || !UNSUPPORTED_SECTIONS.has(block.section) || isOff)
        return;
    const location = atLine(path, line);
    report.mark(location, 'unsupported');
    report.add('incomplete', 'export.unsupported', location, { what: `config ${block.section}, entry ${block.name.slice(0, 60)}` });
}
function statusOf(block) {
    const status = settingOf(block.settings, 'status');
    return status === undefined ? undefined : firstWord(status);
}

// EXTERNAL MODULE: ./.build/compiled/src/model/ip-set.js
var ip_set = __webpack_require__(7779);
// EXTERNAL MODULE: ./.build/compiled/src/model/ip-address.js
var ip_address = __webpack_require__(2931);
;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/network-syntax.js


function readNetwork(values) {
    const [address = '', mask] = values;
    if (mask === undefined)
        return (0,ip_address/* parseCidr */.GN)(address);
    const first = (0,ip_address/* parseIpAddress */.D_)(address);
    const maskNumber = (0,ip_address/* parseDottedQuad */.Fp)(mask);
    const length = maskNumber === undefined ? undefined : (0,ip_address/* maskLength */.XJ)(maskNumber);
    return first === undefined || length === undefined || !(0,ip_address/* isIpv4 */.eH)(first) ? undefined : (0,ip_address/* prefixRange */.EE)(first, length);
}
function readOwnAddress(values) {
    const text = (values[0] ?? '').split('/')[0] ?? '';
    const address = (0,ip_address/* parseIpAddress */.D_)(text);
    const network = readNetwork(values);
    if (address === undefined || network === undefined || text === '0.0.0.0' || text === '::')
        return undefined;
    return { address, network };
}
function readRange(text) {
    const dash = text.indexOf('-');
    if (dash === -1)
        return (0,ip_address/* parseCidr */.GN)(text);
    return rangeBetween(text.slice(0, dash), text.slice(dash + 1));
}
function rangeBetween(from, to) {
    const first = (0,ip_address/* parseIpAddress */.D_)(from);
    const last = (0,ip_address/* parseIpAddress */.D_)(to);
    if (first === undefined || last === undefined || last < first || (0,ip_address/* isIpv4 */.eH)(first) !== (0,ip_address/* isIpv4 */.eH)(last))
        return undefined;
    return { first, last };
}
const MOST_RANGES_OF_A_WILDCARD = 4096;
function readWildcard(values) {
    const base = (0,ip_address/* parseIpAddress */.D_)(values[0] ?? '');
    const mask = (0,ip_address/* parseDottedQuad */.Fp)(values[1] ?? '');
    if (base === undefined || mask === undefined || !(0,ip_address/* isIpv4 */.eH)(base))
        return undefined;
    const free = 0xffff_ffff - mask;
    const low = trailingOnes(free);
    const scattered = Math.floor(free / 2 ** low) * 2 ** low;
    const start = base - BigInt(maskOut(Number(base & 0xffffffffn), free));
    const block = 2n ** BigInt(low) - 1n;
    if (2 ** countBits(scattered) > MOST_RANGES_OF_A_WILDCARD) {
        return { addresses: [{ first: start, last: start + BigInt(free) }], exact: false };
    }
    const ranges = subsets(scattered).map((offset) => ({ first: start + BigInt(offset), last: start + BigInt(offset) + block }));
    return { addresses: (0,ip_set/* ipSet */.iw)(ranges), exact: true };
}
function trailingOnes(value) {
    let count = 0;
    while (count < 32 && Math.floor(value / 2 ** count) % 2 === 1)
        count += 1;
    return count;
}
function countBits(value) {
    return value.toString(2).split('1').length - 1;
}
function maskOut(value, mask) {
    return (value & mask) >>> 0;
}
function subsets(mask) {
    let found = [0];
    for (let bit = 0; bit < 32; bit += 1) {
        if (Math.floor(mask / 2 ** bit) % 2 === 1)
            found = found.flatMap((value) => [value, value + 2 ** bit]);
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/report.js


const MOST_OF_ONE_CODE = 50;
function createReport() {
    const shown = [];
    const counts = new Map();
    const marks = new Map();
    return {
        add(effect, code, location, parameters = {}) {
            const key = `${effect} ${code} ${location.path}`;
            const line = location.region?.startLine ?? 1;
            const counted = counts.get(key) ?? { count: 0, effect, code, path: location.path, line };
            counted.count += 1;
            counted.line = line;
            counts.set(key, counted);
            if (counted.count <= MOST_OF_ONE_CODE)
                shown.push((0,diagnostic/* diagnostic */.Y)(effect, code, location, parameters));
        },
        mark(location, state) {
            const line = location.region?.startLine ?? 0;
            const ofFile = marks.get(location.path) ?? new Map();
            marks.set(location.path, ofFile.set(line, worse(ofFile.get(line), state)));
        },
        stateAt: (path, line) => marks.get(path)?.get(line),
        diagnostics: () => [...shown, ...[...counts.values()].filter(({ count }) => count > MOST_OF_ONE_CODE).map(summary)],
    };
}
function summary(counted) {
    const parameters = { count: counted.count - MOST_OF_ONE_CODE, code: counted.code };
    return (0,diagnostic/* diagnostic */.Y)(counted.effect, 'fortigate.more', atLine(counted.path, counted.line), parameters);
}
const ORDER = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];
function worse(a, b) {
    return a !== undefined && ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}
function unevaluable(what, location) {
    return { code: 'doubt.unevaluable', parameters: { what: what.slice(0, 100) }, location };
}
function mergeDoubts(...lists) {
    const merged = [];
    for (const list of lists) {
        for (const doubt of list) {
            if (merged.length >= MOST_KEPT)
                return merged;
            if (!merged.some((other) => other.code === doubt.code && isSamePlace(other.location, doubt.location)))
                merged.push(doubt);
        }
    }
    return merged.length === 0 ? NO_DOUBTS : merged.slice();
}
function mergeLocations(...lists) {
    const merged = [];
    for (const list of lists) {
        for (const location of list) {
            if (merged.length >= MOST_KEPT)
                return merged;
            if (!merged.some((other) => isSamePlace(other, location)))
                merged.push(location);
        }
    }
    return merged.slice();
}
function isSamePlace(a, b) {
    return a.region?.startLine === b.region?.startLine && a.path === b.path;
}
const MOST_KEPT = 20;
const NO_DOUBTS = [];

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/addresses.js





const DEEPEST_NESTING = 32;
function createAddressBook(scope, family, { interfaces, report }) {
    const suffix = family === 4 ? '' : '6';
    const book = {
        family: family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF,
        objects: scope.section(`firewall address${suffix}`)?.entries ?? new Map(),
        groups: scope.section(`firewall addrgrp${suffix}`)?.entries ?? new Map(),
        external: scope.section('system external-resource')?.entries ?? new Map(),
        interfaces,
        report,
        resolved: new Map(),
        open: new Set(),
    };
    const lists = new Map();
    return {
        family: book.family,
        has: (name) => book.objects.has(name) || book.groups.has(name),
        resolve(names, location) {
            const [only] = names;
            if (only !== undefined && names.length === 1)
                return resolveName(book, only, location);
            const key = names.join('\n');
            const value = lists.get(key) ?? uniteValues(names.map((name) => resolveName(book, name, location)));
            lists.set(key, value);
            return value;
        },
    };
}
function uniteValues(values) {
    const [only] = values;
    if (only !== undefined && values.length === 1)
        return only;
    const doubts = mergeDoubts(...values.map((value) => value.doubts));
    const may = (0,ip_set/* uniteIps */.y6)(...values.map((value) => value.may));
    const must = doubts.length === 0 ? may : (0,ip_set/* uniteIps */.y6)(...values.map((value) => value.must));
    return { must, may, doubts, locations: mergeLocations(...values.map((value) => value.locations)), ...namesOf(values) };
}
function namesOf(values) {
    const names = values.flatMap((value) => value.names ?? []);
    return values.length > 0 && values.every((value) => value.names !== undefined) ? { names } : {};
}
function negateValue(value, family) {
    const may = (0,ip_set/* subtractIps */.Xd)(family, value.must);
    const must = value.doubts.length === 0 ? may : (0,ip_set/* subtractIps */.Xd)(family, value.may);
    return { must, may, doubts: value.doubts, locations: value.locations };
}
function resolveName(book, name, location) {
    const known = book.resolved.get(name);
    if (known !== undefined)
        return known;
    const object = book.objects.get(name);
    const group = object === undefined ? book.groups.get(name) : undefined;
    if (group !== undefined)
        return resolveGroup(book, group, location);
    const value = object === undefined ? resolveUndefined(book, name, location) : readObject(book, object);
    book.resolved.set(name, value);
    return value;
}
function resolveUndefined(book, name, location) {
    if (name === 'all')
        return exactly(book.family, []);
    if (name === 'none')
        return exactly(ip_set/* NO_ADDRESSES */.xY, []);
    const external = book.external.get(name);
    if (external !== undefined)
        return unknown(book, unevaluable(`external list "${name}"`, external.location));
    book.report.add('incomplete', 'export.undefined_reference', location, { kind: 'firewall address', name: name.slice(0, 100) });
    return unknown(book, { code: 'fortigate.undefined_address', parameters: { name: name.slice(0, 100) }, location });
}
function resolveGroup(book, group, location) {
    if (book.open.has(group.name)) {
        book.report.add('incomplete', 'export.cyclic_reference', group.location, { kind: 'firewall addrgrp', name: group.name.slice(0, 100) });
        return unknown(book, unevaluable(`address group "${group.name}"`, group.location));
    }
    if (book.open.size >= DEEPEST_NESTING) {
        book.report.add('incomplete', 'export.unsupported', location, { what: 'firewall addrgrp > 32' });
        return unknown(book, unevaluable(`address group "${group.name}"`, group.location));
    }
    book.open.add(group.name);
    const value = readGroup(book, group);
    book.open.delete(group.name);
    book.resolved.set(group.name, value);
    return value;
}
function readGroup(book, group) {
    const at = locationOf(group, 'member');
    const members = uniteValues(valuesOf(group, 'member').map((name) => resolveName(book, name, at)));
    const rest = scope_valueOf(group, 'exclude') === 'enable' ? exclude(book, members, group) : members;
    const unknownOnes = unknownDoubts(group, 'address group');
    const locations = mergeLocations([group.location], rest.locations);
    if (unknownOnes.length > 0)
        return { must: ip_set/* NO_ADDRESSES */.xY, may: book.family, doubts: mergeDoubts(rest.doubts, unknownOnes), locations };
    return { must: rest.must, may: rest.may, doubts: mergeDoubts(rest.doubts), locations, ...(rest.names === undefined ? {} : { names: rest.names }) };
}
function exclude(book, members, group) {
    const at = locationOf(group, 'exclude-member');
    const excluded = uniteValues(valuesOf(group, 'exclude-member').map((name) => resolveName(book, name, at)));
    const doubts = mergeDoubts(members.doubts, excluded.doubts);
    const may = (0,ip_set/* subtractIps */.Xd)(members.may, excluded.must);
    const must = doubts.length === 0 ? may : (0,ip_set/* subtractIps */.Xd)(members.must, excluded.may);
    return { must, may, doubts, locations: mergeLocations(members.locations, excluded.locations) };
}
function readObject(book, object) {
    const doubts = unknownDoubts(object, 'address');
    if (doubts.length > 0)
        return { ...unknown(book, ...doubts), locations: [object.location] };
    switch (scope_valueOf(object, 'type') ?? (book.family === ip_set/* ALL_IPV4 */.up ? 'ipmask' : 'ipprefix')) {
        case 'ipmask':
            return readPlain(book, object, 'subnet');
        case 'ipprefix':
            return readPlain(book, object, 'ip6');
        case 'iprange':
            return readSpan(book, object);
        case 'wildcard':
            return readWildcardObject(book, object);
        case 'interface-subnet':
            return readInterfaceSubnet(book, object);
        case 'fqdn':
            return readName(book, object);
        default:
            return unknown(book, unevaluable(`address "${object.name}"`, object.location));
    }
}
function readName(book, object) {
    const value = unknown(book, unevaluable(`address "${object.name}"`, object.location));
    const name = scope_valueOf(object, 'fqdn') ?? '';
    return name === '' || name.includes('*') ? value : { ...value, names: [name.toLowerCase()] };
}
function readPlain(book, object, key) {
    const values = valuesOf(object, key);
    if (values.length === 0)
        return exactly(book.family, [object.location]);
    if (object.name === 'none')
        return exactly(ip_set/* NO_ADDRESSES */.xY, [object.location]);
    const network = readNetwork(values);
    if (network === undefined)
        return invalid(book, object, { key, expected: '<address> <mask>' });
    const everything = key === 'ip6' && network.first === 0n && network.last > 0xffffffffffffffffn * 0x10000000000000000n;
    return exactly(everything ? book.family : (0,ip_set/* intersectIps */.wD)([network], book.family), [object.location]);
}
function readSpan(book, object) {
    const range = rangeBetween(scope_valueOf(object, 'start-ip') ?? '', scope_valueOf(object, 'end-ip') ?? '');
    if (range === undefined)
        return invalid(book, object, { key: 'end-ip', expected: '>= start-ip' });
    return exactly((0,ip_set/* intersectIps */.wD)([range], book.family), [object.location]);
}
function readWildcardObject(book, object) {
    const wildcard = book.family === ip_set/* ALL_IPV4 */.up ? readWildcard(valuesOf(object, 'wildcard')) : undefined;
    if (wildcard === undefined)
        return invalid(book, object, { key: 'wildcard', expected: '<IPv4 address> <mask>' });
    if (wildcard.exact)
        return exactly(wildcard.addresses, [object.location]);
    const doubts = [unevaluable(`wildcard address "${object.name}"`, object.location)];
    return { must: ip_set/* NO_ADDRESSES */.xY, may: wildcard.addresses, doubts, locations: [object.location] };
}
function readInterfaceSubnet(book, object) {
    const name = scope_valueOf(object, 'interface') ?? '';
    const own = book.interfaces.networksOf(name, book.family);
    const values = valuesOf(object, 'subnet');
    const stored = readNetwork(values);
    if (stored === undefined && values.length > 0)
        return invalid(book, object, { key: 'subnet', expected: '<address> <mask>' });
    const kept = stored === undefined ? own : (0,ip_set/* intersectIps */.wD)([stored], book.family);
    const doubt = unevaluable(`interface subnet "${object.name}"`, object.location);
    if (own.length === 0)
        return { must: ip_set/* NO_ADDRESSES */.xY, may: book.family, doubts: [doubt], locations: [object.location] };
    const may = (0,ip_set/* ipSet */.iw)([...own, ...kept]);
    const must = (0,ip_set/* intersectIps */.wD)(own, kept);
    const agreed = (0,ip_set/* subtractIps */.Xd)(may, must).length === 0;
    return agreed ? exactly(may, [object.location]) : { must, may, doubts: [doubt], locations: [object.location] };
}
function invalid(book, object, { key, expected }) {
    const location = locationOf(object, key);
    const value = valuesOf(object, key).join(' ').slice(0, 60);
    book.report.add('incomplete', 'export.invalid_value', location, { what: `firewall address "${object.name.slice(0, 60)}": ${key}`, value, expected });
    book.report.mark(location, 'partial');
    return unknown(book, unevaluable(`address "${object.name}"`, location));
}
function unknownDoubts(block, kind) {
    const parts = unknownParts(block);
    if (parts.length === 0)
        return addresses_NO_DOUBTS;
    return parts.map((part) => ({
        code: 'fortigate.unknown_attribute',
        parameters: { kind, name: block.name.slice(0, 60), attribute: part.name.slice(0, 60) },
        location: part.location,
    }));
}
const addresses_NO_DOUBTS = [];
function exactly(addresses, locations) {
    return { must: addresses, may: addresses, doubts: addresses_NO_DOUBTS, locations };
}
function unknown(book, ...doubts) {
    return { must: ip_set/* NO_ADDRESSES */.xY, may: book.family, doubts, locations: doubts.map((doubt) => doubt.location).slice(0, 20) };
}

// EXTERNAL MODULE: ./.build/compiled/src/model/header-space.js
var header_space = __webpack_require__(6441);
// EXTERNAL MODULE: ./.build/compiled/src/model/number-set.js
var number_set = __webpack_require__(8291);
;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/built-in-services.js
const BUILT_IN_SERVICES = new Map([
    ['ALL', { protocol: 'any' }],
    ['ALL_TCP', { tcp: '1-65535' }],
    ['ALL_UDP', { udp: '1-65535' }],
    ['ALL_ICMP', { protocol: 1 }],
    ['ALL_ICMP6', { protocol: 58 }],
    ['GRE', { protocol: 47 }],
    ['ESP', { protocol: 50 }],
    ['AH', { protocol: 51 }],
    ['OSPF', { protocol: 89 }],
    ['PING', { icmpType: 8 }],
    ['PING6', { icmp6Type: 128 }],
    ['HTTP', { tcp: '80' }],
    ['HTTPS', { tcp: '443' }],
    ['SSH', { tcp: '22' }],
    ['TELNET', { tcp: '23' }],
    ['FTP', { tcp: '21' }],
    ['SMTP', { tcp: '25' }],
    ['SMTPS', { tcp: '465' }],
    ['IMAP', { tcp: '143' }],
    ['IMAPS', { tcp: '993' }],
    ['POP3', { tcp: '110' }],
    ['POP3S', { tcp: '995' }],
    ['RDP', { tcp: '3389' }],
    ['DNS', { tcp: '53', udp: '53' }],
    ['NTP', { tcp: '123', udp: '123' }],
    ['DHCP', { udp: '67-68' }],
    ['SYSLOG', { udp: '514' }],
    ['SNMP', { tcp: '161-162', udp: '161-162' }],
    ['SAMBA', { tcp: '139' }],
    ['SMB', { tcp: '445' }],
    ['LDAP', { tcp: '389' }],
    ['LDAP_UDP', { udp: '389' }],
    ['KERBEROS', { tcp: '88 464', udp: '88 464' }],
    ['DCE-RPC', { tcp: '135', udp: '135' }],
    ['RADIUS', { udp: '1812 1813' }],
    ['MS-SQL', { tcp: '1433 1434' }],
    ['RTSP', { tcp: '554 7070 8554', udp: '554' }],
    ['IKE', { udp: '500 4500' }],
    ['NONE', { tcp: '0' }],
]);

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/services.js








const services_DEEPEST_NESTING = 32;
function createServiceBook(scope, report) {
    const book = {
        custom: scope.section('firewall service custom')?.entries ?? new Map(),
        groups: scope.section('firewall service group')?.entries ?? new Map(),
        report,
        resolved: new Map(),
        open: new Set(),
    };
    const lists = new Map();
    return {
        resolve(names, location) {
            const [only] = names;
            if (only !== undefined && names.length === 1)
                return services_resolveName(book, only, location);
            const key = names.join('\n');
            const value = lists.get(key) ?? uniteServices(names.map((name) => services_resolveName(book, name, location)));
            lists.set(key, value);
            return value;
        },
    };
}
function negateServices(value) {
    const may = (0,header_space/* complementSpace */.jT)(value.must);
    const must = value.doubts.length === 0 ? may : (0,header_space/* complementSpace */.jT)(value.may);
    return { ...value, must, may };
}
function uniteServices(values) {
    const [only] = values;
    if (only !== undefined && values.length === 1)
        return only;
    const doubts = mergeDoubts(...values.map((value) => value.doubts));
    const may = joinBoxes(values.flatMap((value) => value.may));
    const must = doubts.length === 0 ? may : joinBoxes(values.flatMap((value) => value.must));
    return { must, may, doubts, locations: mergeLocations(...values.map((value) => value.locations)) };
}
function joinBoxes(boxes) {
    if (boxes.length < 2)
        return boxes;
    const joined = new Map();
    for (const next of boxes) {
        const key = [next.protocols, next.sourcePorts, next.source, next.destination].map(rangesKey).join('|');
        const other = joined.get(key);
        const destinationPorts = other === undefined ? next.destinationPorts : (0,number_set/* uniteNumbers */.kj)(other.destinationPorts, next.destinationPorts);
        joined.set(key, { ...next, destinationPorts });
    }
    return (0,header_space/* disjointSpace */.L5)([...joined.values()]);
}
function rangesKey(ranges) {
    return ranges.map((range) => `${range.first}-${range.last}`).join(',');
}
function services_resolveName(book, name, location) {
    const known = book.resolved.get(name);
    if (known !== undefined)
        return known;
    const custom = book.custom.get(name);
    const group = custom === undefined ? book.groups.get(name) : undefined;
    if (group !== undefined)
        return services_resolveGroup(book, group, location);
    const value = custom === undefined ? services_resolveUndefined(book, name, location) : readCustom(book, custom);
    book.resolved.set(name, value);
    return value;
}
function services_resolveUndefined(book, name, location) {
    const builtIn = BUILT_IN_SERVICES.get(name);
    if (builtIn !== undefined)
        return services_exactly(builtInBoxes(builtIn), []);
    book.report.add('incomplete', 'export.undefined_reference', location, { kind: 'firewall service', name: name.slice(0, 100) });
    return services_unknown({ code: 'fortigate.undefined_service', parameters: { name: name.slice(0, 100) }, location });
}
function builtInBoxes(service) {
    if (service.protocol === 'any')
        return header_space/* EVERYTHING */.Qz;
    if (service.protocol !== undefined)
        return [(0,header_space/* box */.aP)({ protocols: (0,number_set/* oneNumber */.ax)(service.protocol) })];
    if (service.icmpType !== undefined)
        return [icmpBox(header_space/* PROTOCOL */.nl.icmp, service.icmpType, undefined)];
    if (service.icmp6Type !== undefined)
        return [icmpBox(header_space/* PROTOCOL */.nl.icmpv6, service.icmp6Type, undefined)];
    return [...portBoxes(header_space/* PROTOCOL */.nl.tcp, (service.tcp ?? '').split(' ')), ...portBoxes(header_space/* PROTOCOL */.nl.udp, (service.udp ?? '').split(' '))];
}
function services_resolveGroup(book, group, location) {
    if (book.open.has(group.name)) {
        book.report.add('incomplete', 'export.cyclic_reference', group.location, { kind: 'firewall service group', name: group.name.slice(0, 100) });
        return services_unknown(unevaluable(`service group "${group.name}"`, group.location));
    }
    if (book.open.size >= services_DEEPEST_NESTING) {
        book.report.add('incomplete', 'export.unsupported', location, { what: 'firewall service group > 32' });
        return services_unknown(unevaluable(`service group "${group.name}"`, group.location));
    }
    book.open.add(group.name);
    const members = uniteServices(valuesOf(group, 'member').map((name) => services_resolveName(book, name, locationOf(group, 'member'))));
    book.open.delete(group.name);
    const doubts = unknownDoubts(group, 'service group');
    const value = doubts.length > 0 ? services_unknown(...doubts) : { ...members, locations: mergeLocations([group.location], members.locations) };
    book.resolved.set(group.name, value);
    return value;
}
function readCustom(book, service) {
    const doubts = unknownDoubts(service, 'service');
    if (doubts.length > 0)
        return services_unknown(...doubts);
    const boxes = readBoxes(service);
    if (boxes === undefined)
        return services_invalid(book, service);
    const value = services_exactly(boxes, [service.location]);
    const application = scope_valueOf(service, 'app-service-type') ?? 'disable';
    if (application !== 'disable')
        return { ...services_unknown(unevaluable(`application service "${service.name}"`, service.location)) };
    return limitToAddress(value, service);
}
function limitToAddress(value, service) {
    const ranges = scope_valueOf(service, 'iprange');
    const name = scope_valueOf(service, 'fqdn') ?? '';
    const range = ranges === undefined || ranges === '0.0.0.0' ? undefined : readRange(ranges);
    if (range !== undefined && name === '')
        return services_exactly((0,header_space/* intersectSpaces */.du)(value.may, [(0,header_space/* box */.aP)({ destination: [range] })]), value.locations);
    if (name === '' && (ranges === undefined || ranges === '0.0.0.0'))
        return value;
    const doubts = [unevaluable(`firewall service "${service.name}": iprange, fqdn`, service.location)];
    return { ...value, must: header_space/* NOTHING */.K$, doubts };
}
function readBoxes(service) {
    switch (scope_valueOf(service, 'protocol') ?? 'TCP/UDP/SCTP') {
        case 'TCP/UDP/SCTP':
        case 'TCP/UDP/UDP-Lite/SCTP':
            return readPorts(service);
        case 'ICMP':
            return readIcmp(service, header_space/* PROTOCOL */.nl.icmp);
        case 'ICMP6':
            return readIcmp(service, header_space/* PROTOCOL */.nl.icmpv6);
        case 'IP':
            return readProtocol(service);
        case 'ALL':
            return scope_valueOf(service, 'proxy') === 'enable' ? header_space/* NOTHING */.K$ : header_space/* EVERYTHING */.Qz;
        default:
            return undefined;
    }
}
function readPorts(service) {
    const boxes = [];
    for (const [key, protocol] of [['tcp-portrange', header_space/* PROTOCOL */.nl.tcp], ['udp-portrange', header_space/* PROTOCOL */.nl.udp], ['sctp-portrange', header_space/* PROTOCOL */.nl.sctp], ['udplite-portrange', 136]]) {
        const ranges = valuesOf(service, key).filter((range) => range !== '');
        const pairs = ranges.map(readPortPair);
        if (pairs.includes(undefined))
            return undefined;
        for (const read of pairBoxes(protocol, pairs))
            boxes.push(read);
    }
    return boxes.length === 0 ? undefined : joinBoxes(boxes);
}
function portBoxes(protocol, ranges) {
    return pairBoxes(protocol, ranges.map(readPortPair));
}
function pairBoxes(protocol, pairs) {
    const protocols = PROTOCOL_SETS.get(protocol) ?? (0,number_set/* oneNumber */.ax)(protocol);
    return joinBoxes(pairs.filter((pair) => pair !== undefined).map(({ destination, source }) => (0,header_space/* box */.aP)({ protocols, destinationPorts: destination, sourcePorts: source })));
}
const PROTOCOL_SETS = new Map([header_space/* PROTOCOL */.nl.tcp, header_space/* PROTOCOL */.nl.udp, header_space/* PROTOCOL */.nl.sctp].map((protocol) => [protocol, (0,number_set/* oneNumber */.ax)(protocol)]));
function readPortPair(text) {
    const colon = text.indexOf(':');
    const destination = readPortRange(colon === -1 ? text : text.slice(0, colon));
    if (destination === undefined)
        return undefined;
    if (colon === -1)
        return { destination: [destination], source: number_set/* ALL_PORTS */.TQ };
    const source = readPortRange(text.slice(colon + 1));
    return source === undefined ? undefined : { destination: [destination], source: [source] };
}
function readPortRange(text) {
    const dash = text.indexOf('-');
    const firstText = dash === -1 ? text : text.slice(0, dash);
    const lastText = dash === -1 ? firstText : text.slice(dash + 1);
    if (!/^\d{1,5}$/u.test(firstText) || !/^\d{1,5}$/u.test(lastText))
        return undefined;
    const range = { first: Number(firstText), last: Number(lastText) };
    return range.first <= range.last && range.last <= 65535 ? range : undefined;
}
function readIcmp(service, protocol) {
    const type = readByte(scope_valueOf(service, 'icmptype'));
    const code = readByte(scope_valueOf(service, 'icmpcode'));
    if (type === 'unreadable' || code === 'unreadable')
        return undefined;
    if (type === undefined)
        return [(0,header_space/* box */.aP)({ protocols: (0,number_set/* oneNumber */.ax)(protocol) })];
    return [icmpBox(protocol, type, code)];
}
function icmpBox(protocol, type, code) {
    const ports = code === undefined ? { first: type * 256, last: type * 256 + 255 } : { first: type * 256 + code, last: type * 256 + code };
    return (0,header_space/* box */.aP)({ protocols: (0,number_set/* oneNumber */.ax)(protocol), destinationPorts: [ports] });
}
function readProtocol(service) {
    const number = readByte(scope_valueOf(service, 'protocol-number'));
    if (number === 'unreadable')
        return undefined;
    return number === undefined || number === 0 ? header_space/* EVERYTHING */.Qz : [(0,header_space/* box */.aP)({ protocols: (0,number_set/* oneNumber */.ax)(number) })];
}
function readByte(text) {
    if (text === undefined || text === '')
        return undefined;
    return /^\d{1,3}$/u.test(text) && Number(text) < 256 ? Number(text) : 'unreadable';
}
function services_invalid(book, service) {
    const key = listSettings(service.settings).map((setting) => setting.key).find((name) => name.endsWith('portrange') || name.startsWith('icmp') || name.startsWith('protocol')) ?? '';
    const location = locationOf(service, key);
    const value = valuesOf(service, key).join(' ').slice(0, 60);
    book.report.add('incomplete', 'export.invalid_value', location, { what: `service "${service.name.slice(0, 60)}"`, value, expected: 'protocol, tcp-portrange, udp-portrange, icmptype …' });
    book.report.mark(location, 'partial');
    return services_unknown(unevaluable(`service "${service.name}"`, location));
}
function services_exactly(boxes, locations) {
    return { must: boxes, may: boxes, doubts: services_NO_DOUBTS, locations };
}
const services_NO_DOUBTS = [];
function services_unknown(...doubts) {
    return { must: header_space/* NOTHING */.K$, may: header_space/* EVERYTHING */.Qz, doubts, locations: doubts.map((doubt) => doubt.location).slice(0, 20) };
}
function portSpace(protocol, ports) {
    return [(0,header_space/* box */.aP)({ protocols: (0,number_set/* oneNumber */.ax)(protocol), destinationPorts: (0,number_set/* numberSet */.U7)(ports) })];
}
function readPort(text) {
    return text !== undefined && /^\d{1,5}$/u.test(text) && Number(text) <= 65535 ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/device-services.js






function sslVpnLines(scope, context) {
    const settings = scope.section('vpn ssl settings');
    const names = valuesOf(settings, 'source-interface');
    if (settings === undefined || names.length === 0 || scope_valueOf(settings, 'status') === 'disable')
        return [];
    const location = locationOf(settings, 'source-interface');
    const ingress = context.interfaces.condition(names, location);
    const stated = readPort(scope_valueOf(settings, 'port'));
    const ports = (stated === undefined ? [443, 10443] : [stated]).map((port) => ({ first: port, last: port }));
    const limited = ['source-address', 'source-address6'].filter((key) => valuesOf(settings, key).some((name) => name !== 'all'));
    const doubts = mergeDoubts(ingress.doubts, stated === undefined ? [{ code: 'fortigate.default_port', parameters: {}, location }] : [], limited.map((key) => unevaluable(`vpn ssl settings: ${key}`, locationOf(settings, key))), ownAddressesOf(ingress.match?.patterns, context).doubts);
    const { addresses } = ownAddressesOf(ingress.match?.patterns, context);
    const may = (0,header_space/* intersectSpaces */.du)([...portSpace(header_space/* PROTOCOL */.nl.tcp, ports), ...portSpace(header_space/* PROTOCOL */.nl.udp, ports)], [(0,header_space/* box */.aP)({ destination: addresses })]);
    return [
        {
            label: 'SSL-VPN',
            action: 'permit',
            match: doubts.length === 0 ? { must: may, may } : { must: header_space/* NOTHING */.K$, may },
            ...(ingress.match === undefined ? {} : { ingress: ingress.match }),
            doubts,
            location,
        },
    ];
}
function ownAddressesOf(names, context) {
    const owners = context.interfaces.interfaces.filter((one) => names === undefined || names.includes(one.name));
    const learning = owners.find((one) => one.learns.ipv4 || one.learns.ipv6);
    if (learning !== undefined || owners.length === 0) {
        const doubt = learning === undefined ? [] : [unevaluable(`system interface "${learning.name}": ip`, learning.block.location)];
        return { addresses: ip_set/* ALL_ADDRESSES */.LO, doubts: doubt };
    }
    return { addresses: (0,ip_set/* ipSet */.iw)(owners.flatMap((one) => one.addresses.map(({ address }) => ({ first: address, last: address })))), doubts: [] };
}
const OWN_SERVICES = [
    (0,header_space/* box */.aP)({ protocols: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.udp), destinationPorts: [53, 67, 68, 123, 500, 520, 546, 547, 703, 1701, 3784, 4500].map((port) => ({ first: port, last: port })) }),
    (0,header_space/* box */.aP)({ protocols: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.tcp), destinationPorts: [53, 113, 179, 703, 853, 1000, 1003, 1723].map((port) => ({ first: port, last: port })) }),
    (0,header_space/* box */.aP)({ protocols: [{ first: 2, last: 2 }, { first: 47, last: 47 }, { first: 50, last: 51 }, { first: 89, last: 89 }, { first: 103, last: 103 }, { first: 112, last: 112 }] }),
];
function ownServices(location) {
    return {
        label: 'services of the device',
        action: 'permit',
        match: { must: header_space/* NOTHING */.K$, may: OWN_SERVICES },
        doubts: [{ code: 'fortigate.own_services', parameters: {}, location }],
        location,
        builtIn: true,
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/interfaces.js





function readInterfaces(scope, report) {
    const section = scope.section('system interface');
    const interfaces = [...(section?.entries.values() ?? [])].filter((block) => belongsTo(scope, block)).map((block) => readInterface(block, report));
    const zones = new Map([...readZones(scope), ...readSdwanZones(scope)].map((zone) => [zone.name, zone]));
    const byName = new Map(interfaces.map((one) => [one.name, one]));
    const missing = new Set();
    const exact = new Map();
    return {
        interfaces,
        zones,
        modelInterfaces: toModel(interfaces, zones),
        isPresent: section !== undefined,
        networksOf(name, family) {
            const networks = (byName.get(name)?.addresses ?? []).map(({ network }) => network);
            return (0,ip_set/* intersectIps */.wD)((0,ip_set/* ipSet */.iw)(networks), family);
        },
        condition(names, location) {
            if (names.includes('any'))
                return ANY_INTERFACE;
            const key = names.join('\n');
            const known = exact.get(key);
            if (known !== undefined)
                return known;
            const parts = names.map((name) => interfaces_resolveName(name, { zones, byName, location }));
            for (const part of parts)
                if (part.undefinedName !== undefined)
                    reportUndefined(part.undefinedName, { missing, report, location });
            const isOpen = names.length === 0 || parts.some((part) => part.undefinedName !== undefined);
            const doubts = mergeDoubts(...parts.map((part) => part.doubts), names.length === 0 ? [unevaluable('srcintf, dstintf', location)] : []);
            const patterns = [...new Set(parts.flatMap((part) => part.members))];
            const condition = { match: isOpen ? undefined : { patterns, negated: false }, doubts, locations: parts.flatMap((part) => part.locations) };
            if (doubts.length === 0)
                exact.set(key, condition);
            return condition;
        },
    };
}
const ANY_INTERFACE = { match: undefined, doubts: [], locations: [] };
const IMPLICIT_INTERFACE = /^(?:ssl|l2t|naf)\.[\w-]{1,31}$/u;
function interfaces_resolveName(name, { zones, byName, location }) {
    const zone = zones.get(name);
    if (zone !== undefined) {
        const lost = zone.members.find((member) => !byName.has(member) && !IMPLICIT_INTERFACE.test(member));
        const doubts = lost === undefined ? zone.doubts : [...zone.doubts, undefinedInterface(lost, zone.location)];
        return { members: zone.members, undefinedName: lost, doubts, locations: [zone.location] };
    }
    const known = byName.get(name);
    if (known === undefined && IMPLICIT_INTERFACE.test(name))
        return { members: [name], undefinedName: undefined, doubts: [], locations: [] };
    if (known === undefined || name.includes('*'))
        return { members: [], undefinedName: name, doubts: [undefinedInterface(name, location)], locations: [] };
    const unknown = unknownParts(known.block).length > 0 ? [unevaluable(`interface "${name}"`, known.block.location)] : [];
    return { members: [name], undefinedName: undefined, doubts: unknown, locations: [] };
}
function undefinedInterface(name, location) {
    return { code: 'fortigate.undefined_interface', parameters: { name: name.slice(0, 100) }, location };
}
function reportUndefined(name, place) {
    if (place.missing.has(name))
        return;
    place.missing.add(name);
    place.report.add('incomplete', 'export.undefined_reference', place.location, { kind: 'system interface / system zone', name: name.slice(0, 100) });
}
function belongsTo(scope, block) {
    const vdom = scope_valueOf(block, 'vdom');
    return scope.vdom === undefined || vdom === undefined || vdom === scope.vdom;
}
function readInterface(block, report) {
    const mode = scope_valueOf(block, 'mode');
    const ipv6 = block.configs.get('ipv6');
    const mode6 = scope_valueOf(ipv6, 'ip6-mode') ?? 'static';
    reportUnsupportedModes(block, report);
    return {
        name: block.name,
        block,
        enabled: scope_valueOf(block, 'status') !== 'down',
        addresses: [...ownAddress(block, { key: 'ip', access: 'allowaccess', report }), ...secondaryAddresses(block, report), ...ipv6Addresses(ipv6, report)],
        learns: { ipv4: mode === 'dhcp' || mode === 'pppoe', ipv6: mode6 !== 'static' },
    };
}
const UNSUPPORTED_MODES = [
    ['security-mode', 'none'],
    ['explicit-web-proxy', 'disable'],
    ['explicit-ftp-proxy', 'disable'],
    ['proxy-captive-portal', 'disable'],
    ['captive-portal', '0'],
    ['ipmac', 'disable'],
];
function reportUnsupportedModes(block, report) {
    for (const [key, harmless] of UNSUPPORTED_MODES) {
        const value = scope_valueOf(block, key) ?? harmless;
        if (value === harmless)
            continue;
        const location = locationOf(block, key);
        report.mark(location, 'unsupported');
        report.add('incomplete', 'export.unsupported', location, { what: `system interface "${block.name.slice(0, 60)}": ${key}` });
    }
}
function ownAddress(block, { key, access, report }) {
    const values = valuesOf(block, key);
    const read = readOwnAddress(values);
    if (read !== undefined)
        return [{ ...read, access: valuesOf(block, access), location: locationOf(block, isSet(block, access) ? access : key) }];
    const [address] = values;
    if (address === undefined || address.startsWith('0.0.0.0') || address.startsWith('::/'))
        return [];
    const location = locationOf(block, key);
    const value = values.join(' ').slice(0, 60);
    report.add('incomplete', 'export.invalid_value', location, { what: `"${block.name.slice(0, 60)}": ${key}`, value, expected: '<address> <mask>' });
    report.mark(location, 'partial');
    return [];
}
function secondaryAddresses(block, report) {
    const entries = block.configs.get('secondaryip')?.entries.values() ?? [];
    return [...entries].flatMap((entry) => ownAddress(entry, { key: 'ip', access: 'allowaccess', report }));
}
function ipv6Addresses(ipv6, report) {
    if (ipv6 === undefined)
        return [];
    const access = valuesOf(ipv6, 'ip6-allowaccess');
    const main = ownAddress(ipv6, { key: 'ip6-address', access: 'ip6-allowaccess', report });
    const extra = [...(ipv6.configs.get('ip6-extra-addr')?.entries.values() ?? [])];
    return [
        ...main,
        ...extra.flatMap((entry) => {
            const read = readOwnAddress([entry.name]);
            return read === undefined ? [] : [{ ...read, access, location: entry.location }];
        }),
    ];
}
function readZones(scope) {
    return [...(scope.section('system zone')?.entries.values() ?? [])].map((block) => ({
        name: block.name,
        members: valuesOf(block, 'interface'),
        allowsInside: scope_valueOf(block, 'intrazone') === 'allow',
        doubts: unknownParts(block).length > 0 ? [unevaluable(`zone "${block.name}"`, block.location)] : [],
        location: block.location,
    }));
}
function readSdwanZones(scope) {
    const zones = new Map();
    for (const path of ['system sdwan', 'system virtual-wan-link']) {
        const section = scope.section(path);
        if (section === undefined)
            continue;
        const doubts = unknownParts(section).length > 0 ? [unevaluable('SD-WAN', section.location)] : [];
        const declared = section.configs.get('zone')?.entries ?? new Map();
        zones.set('virtual-wan-link', { members: [], location: section.location, doubts });
        for (const block of declared.values())
            zones.set(block.name, { members: [], location: block.location, doubts });
        for (const member of section.configs.get('members')?.entries.values() ?? []) {
            const zone = scope_valueOf(member, 'zone') ?? 'virtual-wan-link';
            const name = scope_valueOf(member, 'interface');
            const known = zones.get(zone) ?? { members: [], location: member.location, doubts };
            if (name !== undefined)
                known.members.push(name);
            zones.set(zone, known);
        }
    }
    return [...zones].map(([name, zone]) => ({ name, ...zone, allowsInside: false }));
}
function toModel(interfaces, zones) {
    const zonesOf = new Map();
    for (const zone of zones.values()) {
        for (const member of zone.members)
            zonesOf.set(member, [...(zonesOf.get(member) ?? []), zone.name]);
    }
    return interfaces.map(({ name, block, enabled, addresses }) => ({
        name,
        aliases: [...valuesOf(block, 'alias'), ...valuesOf(block, 'description'), ...(zonesOf.get(name) ?? [])].filter((alias) => alias !== ''),
        enabled,
        addresses: addresses.map(({ address, network }) => ({ address, network })),
        location: block.location,
    }));
}
function addressesOf(one, family) {
    return one.addresses.filter(({ address }) => ((0,ip_set/* intersectIps */.wD)([{ first: address, last: address }], ip_set/* ALL_IPV4 */.up).length > 0) === (family === 4));
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/trusted-hosts.js




function readTrustedHosts(scope, family, report) {
    const all = family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    const section = scope.section('system admin');
    const admins = [...(section?.entries.values() ?? [])];
    if (section === undefined || admins.length === 0) {
        return { must: ip_set/* NO_ADDRESSES */.xY, may: all, doubts: [doubtAt(section?.location ?? scope.location)] };
    }
    const lists = admins.map((admin) => hostsOf(admin, family, report));
    const open = lists.some((list) => list === undefined);
    if (open)
        return openTo(all, admins, family, report);
    const hosts = (0,ip_set/* intersectIps */.wD)((0,ip_set/* uniteIps */.y6)(...lists.map((list) => list ?? [])), all);
    const users = [...(scope.section('system api-user')?.entries.values() ?? [])];
    if (users.length === 0)
        return { must: hosts, may: hosts, doubts: [] };
    return { must: hosts, may: all, doubts: [doubtAt(users[0]?.location ?? section.location)] };
}
function openTo(all, admins, family, report) {
    const restricts = family === 6 && admins.every((admin) => hostsOf(admin, 4, report) !== undefined);
    const location = admins[0]?.location ?? { path: '' };
    return restricts ? { must: ip_set/* NO_ADDRESSES */.xY, may: all, doubts: [doubtAt(location)] } : { must: all, may: all, doubts: [] };
}
function hostsOf(admin, family, report) {
    const ranges = [];
    for (let number = 1; number <= 10; number += 1) {
        const key = `${family === 4 ? '' : 'ip6-'}trusthost${number}`;
        const values = valuesOf(admin, key);
        if (values.length === 0)
            continue;
        const range = readNetwork(values);
        if (range === undefined)
            return trusted_hosts_invalid(admin, key, report);
        if (values[0] === '::/0' || values.join(' ') === '0.0.0.0 0.0.0.0')
            return undefined;
        ranges.push(range);
    }
    return ranges.length === 0 || unknownParts(admin).length > 0 ? undefined : (0,ip_set/* ipSet */.iw)(ranges);
}
function trusted_hosts_invalid(admin, key, report) {
    const location = locationOf(admin, key);
    const value = valuesOf(admin, key).join(' ').slice(0, 60);
    report.add('incomplete', 'export.invalid_value', location, { what: `system admin "${admin.name.slice(0, 60)}": ${key}`, value, expected: '<address> <mask>' });
    report.mark(location, 'partial');
    return undefined;
}
function doubtAt(location) {
    return { code: 'fortigate.trusted_hosts', parameters: {}, location };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/administrative-access.js









function administrativeAccess(sources) {
    const { scope, context } = sources;
    const location = scope.section('system interface')?.location ?? scope.location;
    const enabled = context.interfaces.interfaces.filter((one) => one.enabled);
    const ports = administrative_access_readPorts(scope);
    const trustedHosts = { ipv4: readTrustedHosts(scope, 4, context.report), ipv6: readTrustedHosts(scope, 6, context.report) };
    const opened = enabled.flatMap((one) => accessOf(one, ports, { context, trustedHosts }));
    const lines = context.interfaces.isPresent
        ? [...opened.map((one) => one.line), ...sslVpnLines(scope, context), ...throughPolicies(opened, sources.policies), ...doubtful(sources.accepted), ownServices(location)]
        : [unknownAccess(location)];
    return { name: 'administrative access', hooks: ['input'], universe: sources.universe, lines, defaultAction: 'deny', defaultLocation: location, replies: 'stateful' };
}
function administrative_access_readPorts(scope) {
    const global = scope.section('system global');
    const tcp = (port) => portSpace(header_space/* PROTOCOL */.nl.tcp, [{ first: port, last: port }]);
    const changed = (key, standard) => tcp(readPort(scope_valueOf(global, key)) ?? standard);
    const icmp = (protocol, type) => portSpace(protocol, [{ first: type * 256, last: type * 256 + 255 }]);
    const capwap = portSpace(header_space/* PROTOCOL */.nl.udp, [{ first: 5246, last: 5247 }]);
    return new Map([
        ['ping', [...icmp(header_space/* PROTOCOL */.nl.icmp, 8), ...icmp(header_space/* PROTOCOL */.nl.icmpv6, 128)]],
        ['https', changed('admin-sport', 443)],
        ['http', changed('admin-port', 80)],
        ['ssh', changed('admin-ssh-port', 22)],
        ['telnet', changed('admin-telnet-port', 23)],
        ['snmp', portSpace(header_space/* PROTOCOL */.nl.udp, [{ first: 161, last: 161 }])],
        ['fgfm', tcp(541)],
        ['radius-acct', portSpace(header_space/* PROTOCOL */.nl.udp, [{ first: 1813, last: 1813 }])],
        ['probe-response', tcp(readPort(scope_valueOf(scope.section('system probe-response'), 'port')) ?? 8008)],
        ['capwap', capwap],
        ['fabric', [...tcp(8013), ...capwap]],
        ['ftm', tcp(readPort(scope_valueOf(scope.section('system ftm-push'), 'server-port')) ?? 4433)],
        ['speed-test', portSpace(header_space/* PROTOCOL */.nl.tcp, [{ first: 5200, last: 5209 }])],
    ]);
}
const FOR_ADMINISTRATORS = new Set(['https', 'http', 'ssh', 'telnet']);
function accessOf(owner, ports, { context, trustedHosts }) {
    const opened = [];
    for (const family of [4, 6]) {
        const trusted = family === 4 ? trustedHosts.ipv4 : trustedHosts.ipv6;
        const own = addressesOf(owner, family);
        for (const address of own)
            opened.push(...openAddress(owner, address, { ports, trusted, context, family }));
        const learns = family === 4 ? owner.learns.ipv4 : owner.learns.ipv6;
        if (own.length === 0 && learns)
            opened.push(...openLearnt(owner, { ports, trusted, context, family }));
    }
    return opened;
}
function openLearnt(owner, opening) {
    const block = opening.family === 4 ? owner.block : (owner.block.configs.get('ipv6') ?? owner.block);
    const key = opening.family === 4 ? 'allowaccess' : 'ip6-allowaccess';
    const access = valuesOf(block, key);
    const location = locationOf(block, key);
    const doubt = unevaluable(`system interface "${owner.name}": ip`, location);
    const family = opening.family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    return access.flatMap((name) => openPort(owner, name, { destination: family, location, doubts: [doubt], opening }));
}
function openAddress(owner, address, opening) {
    const destination = [{ first: address.address, last: address.address }];
    return address.access.flatMap((name) => openPort(owner, name, { destination, location: address.location, doubts: [], opening }));
}
function openPort(owner, name, { destination, location, doubts, opening }) {
    const { ports, context, family } = opening;
    const space = ports.get(name) ?? unknownService(name, location, context);
    if (space.length === 0)
        return [];
    const source = sourcesFor(name, opening, location);
    const all = mergeDoubts(doubts, managementDoubts(owner), source.doubts, ports.has(name) ? [] : [unevaluable(`allowaccess ${name}`, location)]);
    const may = (0,header_space/* intersectSpaces */.du)(space, [(0,header_space/* box */.aP)({ source: source.may, destination })]);
    const must = doubts.length > 0 || !ports.has(name) || managementDoubts(owner).length > 0 ? header_space/* NOTHING */.K$ : (0,header_space/* intersectSpaces */.du)(space, [(0,header_space/* box */.aP)({ source: source.must, destination })]);
    const line = {
        label: `${family === 4 ? 'allowaccess' : 'ip6-allowaccess'} ${name} on "${owner.name}"`.slice(0, 200),
        action: 'permit',
        match: all.length === 0 ? { must: may, may } : { must, may },
        ingress: { patterns: [owner.name], negated: false },
        doubts: all,
        location,
    };
    return [{ owner, line }];
}
function sourcesFor(name, { trusted, family }, location) {
    const all = family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    if (FOR_ADMINISTRATORS.has(name))
        return trusted;
    if (name !== 'ping' || (trusted.doubts.length === 0 && trusted.may === all))
        return { must: all, may: all, doubts: [] };
    const doubts = trusted.doubts.length > 0 ? trusted.doubts : [unevaluable('trusthost: ping', location)];
    return { must: trusted.must, may: all, doubts };
}
function managementDoubts(owner) {
    const setting = listSettings(owner.block.settings).find((one) => one.key.startsWith('trust-ip') && firstWord(one) !== '0.0.0.0' && firstWord(one) !== '::/0');
    return setting === undefined ? [] : [unevaluable(setting.key, placeOf(setting))];
}
function unknownService(name, location, context) {
    if (name === '')
        return header_space/* NOTHING */.K$;
    context.report.add('incomplete', 'export.invalid_value', location, { what: 'allowaccess', value: name.slice(0, 60), expected: 'ping, https, ssh, snmp, http, telnet, fgfm, fabric …' });
    context.report.mark(location, 'partial');
    return header_space/* EVERYTHING */.Qz;
}
function throughPolicies(opened, policies) {
    const lines = [];
    for (const policy of policies) {
        if (policy.action !== 'permit')
            continue;
        const reached = opened.filter((one) => policy.egress.match === undefined || policy.egress.match.patterns.includes(one.owner.name));
        const destination = (0,ip_set/* uniteIps */.y6)(...new Set(reached.flatMap((one) => one.line.match.may.map((part) => part.destination))));
        const candidate = (0,header_space/* intersectSpaces */.du)(policy.ordinary.may, [(0,header_space/* box */.aP)({ destination })]);
        if (candidate.length === 0)
            continue;
        const may = reached.flatMap((one) => (0,header_space/* intersectSpaces */.du)(candidate, one.line.match.may));
        if (may.length === 0)
            continue;
        const name = reached[0]?.owner.name ?? '';
        lines.push({
            label: policy.label,
            action: 'permit',
            match: { must: header_space/* NOTHING */.K$, may },
            ...(policy.ingress.match === undefined ? {} : { ingress: policy.ingress.match }),
            doubts: [{ code: 'fortigate.other_interface', parameters: { interface: name.slice(0, 60) }, location: policy.block.location }],
            location: policy.block.location,
        });
    }
    return lines;
}
function doubtful(accepted) {
    return accepted.map((line) => ({
        ...line,
        match: { must: header_space/* NOTHING */.K$, may: line.match.may },
        doubts: mergeDoubts([{ code: 'fortigate.local_in_accept', parameters: {}, location: line.location }], line.doubts),
    }));
}
function unknownAccess(location) {
    return {
        label: 'allowaccess',
        action: 'permit',
        match: { must: header_space/* NOTHING */.K$, may: header_space/* EVERYTHING */.Qz },
        doubts: [{ code: 'fortigate.no_interfaces', parameters: {}, location }],
        location,
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/intrazone.js



function intrazoneLines(context) {
    const vips = context.centralNat ? [] : [...context.virtualIps4.all, ...context.virtualIps6.all].map((vip) => vip.id);
    return [...context.interfaces.zones.values()].filter((zone) => zone.allowsInside && zone.members.length > 0).flatMap((zone) => linesOf(zone, vips, context));
}
function linesOf(zone, vips, context) {
    const applies = zone.members.length > 1 ? true : isAtLeast(context.version, 7, [4, 4]);
    if (applies === false)
        return [];
    const single = applies === undefined ? [{ code: 'fortigate.single_member_zone', parameters: { zone: zone.name.slice(0, 60) }, location: zone.location }] : [];
    const doubts = mergeDoubts(zone.doubts, single);
    const inside = { patterns: zone.members, negated: false };
    const line = {
        label: `zone "${zone.name}" intrazone allow`.slice(0, 200),
        action: 'permit',
        match: doubts.length === 0 ? { must: header_space/* EVERYTHING */.Qz, may: header_space/* EVERYTHING */.Qz } : { must: header_space/* NOTHING */.K$, may: header_space/* EVERYTHING */.Qz },
        ingress: inside,
        egress: inside,
        doubts,
        location: zone.location,
    };
    if (vips.length === 0)
        return [line];
    const vipDoubt = { code: 'fortigate.intrazone_vip', parameters: { zone: zone.name.slice(0, 60) }, location: zone.location };
    return [
        { ...line, translations: [] },
        { ...line, translations: vips, match: { must: header_space/* NOTHING */.K$, may: header_space/* EVERYTHING */.Qz }, doubts: [...doubts, vipDoubt] },
    ];
}
function redirectLines(context, redirects) {
    if (!redirects)
        return [];
    return context.interfaces.interfaces.filter((one) => one.enabled && (one.addresses.length > 0 || one.learns.ipv4)).map(redirectLine);
}
function redirectLine(one) {
    const same = { patterns: [one.name], negated: false };
    return {
        label: `same interface "${one.name}"`.slice(0, 200),
        action: 'permit',
        match: { must: header_space/* NOTHING */.K$, may: header_space/* EVERYTHING */.Qz },
        ingress: same,
        egress: same,
        doubts: [{ code: 'fortigate.redirect', parameters: { interface: one.name.slice(0, 60) }, location: one.block.location }],
        location: one.block.location,
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/policy-sides.js





function lacksAddresses(block, keys) {
    return {
        source: keys.every((key) => valuesOf(block, key.source).length === 0),
        destination: keys.every((key) => valuesOf(block, key.destination).length === 0),
    };
}
function readSides(block, keys, { context, service, opensAll }) {
    const suffix = keys.family === 4 ? '' : '6';
    const internet = { source: usesInternetService(block, 'source', suffix), destination: usesInternetService(block, 'destination', suffix) };
    const opens = { source: opensAll.source || internet.source, destination: opensAll.destination || internet.destination };
    if (!isSet(block, keys.source) && !isSet(block, keys.destination) && !opens.source && !opens.destination)
        return NO_SIDES;
    const book = keys.family === 4 ? context.addresses4 : context.addresses6;
    const virtualIps = keys.family === 4 ? context.virtualIps4 : context.virtualIps6;
    const source = readAddresses(block, { key: keys.source, negateKey: keys.sourceNegate, opensAll: opens.source, book, names: internet.source ? [] : valuesOf(block, keys.source) });
    const names = internet.destination ? [] : valuesOf(block, keys.destination);
    const { vips, plain } = virtualIps.isEmpty ? { vips: NO_VIRTUAL_IPS, plain: names } : splitNames(names, book, virtualIps);
    const named = names.length > 0 && plain.length === 0;
    const destination = named
        ? nothing()
        : readAddresses(block, { key: keys.destination, negateKey: keys.destinationNegate, opensAll: opens.destination, book, names: plain });
    const ordinary = product(source, destination, service);
    return { source, destination, ordinary, ...translatedSide(block, { keys, vips, virtualIps, source, service }) };
}
function translatedSide(block, { keys, vips, virtualIps, source, service }) {
    if (vips.length === 0)
        return NOT_TRANSLATED;
    const negated = scope_valueOf(block, keys.destinationNegate) === 'enable';
    const all = negated ? virtualIps.all : vips;
    const translatedDoubts = negated ? [unevaluable('dstaddr-negate: firewall vip', locationOf(block, keys.destination))] : [];
    const image = (0,header_space/* disjointSpace */.L5)(all.flatMap((vip) => vip.image));
    return { translated: withDoubts(imageMatch(source, image, service), translatedDoubts), translatedDoubts, virtualIps: all };
}
const NO_VIRTUAL_IPS = [];
const NOT_TRANSLATED = {
    translated: { must: header_space/* NOTHING */.K$, may: header_space/* NOTHING */.K$ },
    translatedDoubts: [],
    virtualIps: NO_VIRTUAL_IPS,
};
function splitNames(names, book, virtualIps) {
    const found = names.map((name) => ({ name, vips: book.has(name) ? undefined : virtualIps.find(name) }));
    return {
        vips: [...new Set(found.flatMap((one) => one.vips ?? []))],
        plain: found.filter((one) => one.vips === undefined).map((one) => one.name),
    };
}
const NO_SIDES = {
    source: nothing(),
    destination: nothing(),
    ordinary: { must: header_space/* NOTHING */.K$, may: header_space/* NOTHING */.K$ },
    translated: { must: header_space/* NOTHING */.K$, may: header_space/* NOTHING */.K$ },
    translatedDoubts: [],
    virtualIps: [],
};
function readAddresses(block, list) {
    const { names } = list;
    const location = locationOf(block, list.key);
    if (names.length === 0 && !list.opensAll)
        return nothing();
    if (names.length === 0) {
        return { must: ip_set/* NO_ADDRESSES */.xY, may: list.book.family, doubts: [unevaluable(`${list.key}`, location)], locations: [] };
    }
    const value = list.book.resolve(names, location);
    return scope_valueOf(block, list.negateKey) === 'enable' ? negateValue(value, list.book.family) : value;
}
function nothing() {
    return { must: ip_set/* NO_ADDRESSES */.xY, may: ip_set/* NO_ADDRESSES */.xY, doubts: [], locations: [] };
}
function product(source, destination, service) {
    const may = boxes(source.may, destination.may, service.may);
    const isExact = source.doubts.length + destination.doubts.length + service.doubts.length === 0;
    return { may, must: isExact ? may : boxes(source.must, destination.must, service.must) };
}
function boxes(source, destination, services) {
    if (source.length === 0 || destination.length === 0)
        return header_space/* NOTHING */.K$;
    const side = (0,header_space/* box */.aP)({ source, destination });
    const [only] = services;
    if (only === undefined || services.length > 1)
        return services.map((service) => (0,header_space/* intersectBoxes */.NZ)(side, service)).filter((one) => one !== undefined);
    const shared = (0,header_space/* intersectBoxes */.NZ)(side, only);
    return shared === undefined ? header_space/* NOTHING */.K$ : [shared];
}
function imageMatch(source, image, service) {
    const may = image.flatMap((one) => boxes(source.may, one.destination, service.may).map((part) => (0,header_space/* intersectBoxes */.NZ)(part, one))).filter((one) => one !== undefined);
    if (source.doubts.length + service.doubts.length === 0)
        return { may, must: may };
    const must = image.flatMap((one) => boxes(source.must, one.destination, service.must).map((part) => (0,header_space/* intersectBoxes */.NZ)(part, one))).filter((one) => one !== undefined);
    return { may, must };
}
function withDoubts(match, doubts) {
    return doubts.length === 0 ? match : { may: match.may, must: header_space/* NOTHING */.K$ };
}
function usesInternetService(block, side, suffix) {
    const key = side === 'source' ? INTERNET_SOURCE[suffix] : INTERNET_DESTINATION[suffix];
    return scope_valueOf(block, key) === 'enable';
}
const INTERNET_SOURCE = { '': 'internet-service-src', 6: 'internet-service6-src' };
const INTERNET_DESTINATION = { '': 'internet-service', 6: 'internet-service6' };

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/policies.js








function readPolicy(block, shape, context) {
    const keys = shape.addresses;
    if (scope_valueOf(block, 'status') === 'disable')
        return undefined;
    const activity = context.schedule(scope_valueOf(block, 'schedule'), locationOf(block, 'schedule'));
    if (activity === 'never')
        return undefined;
    const ingress = context.interfaces.condition(valuesOf(block, shape.ingress), locationOf(block, shape.ingress));
    const egress = context.interfaces.condition(shape.egress === undefined ? ['any'] : valuesOf(block, shape.egress), locationOf(block, shape.egress ?? ''));
    const service = readService(block, context.services);
    const own = ownDoubts(block, activity, context.report);
    const opensAll = lacksAddresses(block, keys);
    const sides = keys.map((key) => readSides(block, key, { context, service, opensAll })).filter((side) => side !== NO_SIDES);
    const shared = mergeDoubts(own, ingress.doubts, egress.doubts, service.doubts, ...sides.map((side) => side.source.doubts));
    const hard = own.length + ingress.doubts.length + egress.doubts.length > 0;
    const ordinaryDoubts = mergeDoubts(shared, ...sides.map((side) => side.destination.doubts));
    const doubts = mergeDoubts(shared, ...sides.map((side) => side.translatedDoubts));
    return {
        block,
        label: policyLabel(block),
        action: readAction(block),
        ingress,
        egress,
        ordinary: combine(sides.map((side) => side.ordinary), ordinaryDoubts, hard),
        translated: combine(sides.map((side) => side.translated), doubts, hard),
        virtualIps: sides.flatMap((side) => side.virtualIps),
        doubts,
        ordinaryDoubts,
        relatedLocations: mergeLocations(...sides.flatMap((side) => [side.source.locations, side.destination.locations, side.virtualIps.map((vip) => vip.location)]), service.locations, ingress.locations, egress.locations),
        ...destinationNames(sides),
    };
}
function destinationNames(sides) {
    const active = sides.filter((side) => side.ordinary.may.length > 0);
    const names = active.flatMap((side) => side.destination.names ?? []);
    return active.length > 0 && active.every((side) => side.destination.names !== undefined) ? { destinationNames: names } : {};
}
function policyLabel(block) {
    const name = scope_valueOf(block, 'name');
    const words = name === undefined || name === '' ? ['policy ', block.name] : ['policy ', block.name, ' "', name, '"'];
    return words.join('').slice(0, 200);
}
function readAction(block) {
    const action = scope_valueOf(block, 'action') ?? 'deny';
    return action === 'deny' ? 'deny' : 'permit';
}
function ownDoubts(block, activity, report) {
    const settings = doubtfulSettings(block).map((setting) => unevaluable(setting.key, placeOf(setting)));
    const schedule = activity === 'sometimes' ? [unevaluable(`schedule "${scope_valueOf(block, 'schedule') ?? ''}"`, locationOf(block, 'schedule'))] : [];
    if (activity === 'sometimes')
        report.mark(locationOf(block, 'schedule'), 'partial');
    return mergeDoubts(unknownDoubts(block, 'policy'), settings, schedule, valueDoubts(block, report), unsupportedDoubts(block, report));
}
const CHOICES = [
    ['action', ['accept', 'deny', 'ipsec']],
    ['status', ['enable', 'disable']],
    ['srcaddr-negate', ['enable', 'disable']],
    ['dstaddr-negate', ['enable', 'disable']],
    ['srcaddr6-negate', ['enable', 'disable']],
    ['dstaddr6-negate', ['enable', 'disable']],
    ['service-negate', ['enable', 'disable']],
];
function valueDoubts(block, report) {
    const doubts = [];
    for (const [key, choices] of CHOICES) {
        const value = scope_valueOf(block, key);
        if (value === undefined || choices.includes(value))
            continue;
        const location = locationOf(block, key);
        report.add('incomplete', 'export.invalid_value', location, { what: `policy ${block.name.slice(0, 40)}: ${key}`, value: value.slice(0, 60), expected: choices.join(', ') });
        report.mark(location, 'partial');
        doubts.push(unevaluable(key, location));
    }
    return doubts;
}
function unsupportedDoubts(block, report) {
    const doubts = [];
    for (const [key, value] of [['action', 'ipsec'], ['nat46', 'enable'], ['nat64', 'enable'], ['learning-mode', 'enable']]) {
        if (scope_valueOf(block, key) !== value)
            continue;
        const location = locationOf(block, key);
        report.add('incomplete', 'export.unsupported', location, { what: `policy ${block.name.slice(0, 40)}: ${key} ${value}` });
        doubts.push(unevaluable(`${key} ${value}`, location));
    }
    return doubts;
}
function readService(block, services) {
    const names = valuesOf(block, 'service');
    const value = names.length === 0 || usesInternetService(block, 'destination', '') ? missingService(block) : services.resolve(names, locationOf(block, 'service'));
    return scope_valueOf(block, 'service-negate') === 'enable' ? negateServices(value) : value;
}
function missingService(block) {
    return { must: header_space/* NOTHING */.K$, may: header_space/* EVERYTHING */.Qz, doubts: [unevaluable('service', block.location)], locations: [] };
}
function combine(matches, doubts, hard) {
    const [only] = matches;
    const isAlone = only !== undefined && matches.length === 1;
    const may = isAlone ? only.may : matches.flatMap((match) => match.may);
    if (doubts.length === 0)
        return { may, must: may };
    return { may, must: hard ? header_space/* NOTHING */.K$ : isAlone ? only.must : matches.flatMap((match) => match.must) };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/policy-lines.js





function policyLines(policy, context) {
    const all = [...context.virtualIps4.all, ...context.virtualIps6.all];
    const lines = [];
    const hasVips = all.length > 0 && !context.centralNat;
    if (policy.ordinary.may.length > 0 && scope_valueOf(policy.block, 'match-vip-only') !== 'enable') {
        lines.push(toLine(policy, { match: policy.ordinary, doubts: policy.ordinaryDoubts, ...ordinaryFields(policy, hasVips) }));
    }
    if (policy.translated.may.length > 0) {
        const translations = context.centralNat ? {} : { translations: policy.virtualIps.map((vip) => vip.id) };
        lines.push(toLine(policy, { match: policy.translated, doubts: policy.doubts, ...translations }));
    }
    if (hasVips)
        lines.push(...translatedByAny(policy, all, context));
    return lines;
}
function ordinaryFields(policy, hasVips) {
    return {
        ...(hasVips ? { translations: [] } : {}),
        ...(policy.destinationNames === undefined ? {} : { destinationNames: policy.destinationNames }),
    };
}
function toLine(policy, fields) {
    const comments = scope_valueOf(policy.block, 'comments');
    return {
        label: policy.label,
        action: policy.action,
        ...fields,
        ...(policy.ingress.match === undefined ? {} : { ingress: policy.ingress.match }),
        ...(policy.egress.match === undefined ? {} : { egress: policy.egress.match }),
        ...(comments === undefined || comments === '' ? {} : { description: ownText(comments.slice(0, 500)) }),
        location: policy.block.location,
        ...(policy.relatedLocations.length === 0 ? {} : { relatedLocations: policy.relatedLocations }),
    };
}
function translatedByAny(policy, all, context) {
    const setting = scope_valueOf(policy.block, 'match-vip');
    const only = scope_valueOf(policy.block, 'match-vip-only') === 'enable';
    const mayBeOn = policy.action === 'deny' && isAtLeast(context.version, 7, [2, 3]) !== false;
    if (policy.ordinary.may.length === 0 || (setting !== 'enable' && !only && (setting !== undefined || !mayBeOn)))
        return [];
    const stated = setting === 'enable' && policy.action === 'deny' && !only;
    const location = locationOf(policy.block, stated ? 'match-vip' : 'action');
    const coversAll = policy.ordinary.may.every((one) => isWholeFamily(one.destination, context));
    const certain = stated && coversAll;
    const anyDestination = (one) => ({ ...one, destination: ip_set/* ALL_ADDRESSES */.LO });
    const may = policy.ordinary.may.map(anyDestination);
    const must = certain ? (policy.ordinary.must === policy.ordinary.may ? may : policy.ordinary.must.map(anyDestination)) : header_space/* NOTHING */.K$;
    const doubts = certain ? policy.ordinaryDoubts : mergeDoubts([{ code: 'fortigate.match_vip', parameters: {}, location }], policy.ordinaryDoubts);
    return [toLine(policy, { match: { may, must }, doubts, translations: all.map((vip) => vip.id) })];
}
function isWholeFamily(destination, context) {
    return [context.addresses4.family, context.addresses6.family].some((family) => (0,ip_set/* sameIps */.rm)(family, destination));
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/routes.js




function readRoutes(scope, family, context) {
    const entries = scope.section(family === 4 ? 'router static' : 'router static6')?.entries.values() ?? [];
    return [...entries].filter((block) => scope_valueOf(block, 'status') !== 'disable' && scope_valueOf(block, 'blackhole') !== 'enable').flatMap((block) => routesOf(block, family, context));
}
function routesOf(block, family, context) {
    const interfaces = outgoing(block, context.interfaces);
    const nextHop = (0,ip_address/* parseIpAddress */.D_)(scope_valueOf(block, 'gateway') ?? '');
    return destinations(block, family, context).flatMap((destination) => interfaces.map((name) => ({
        destination,
        ...(name === undefined ? {} : { interface: name }),
        ...(nextHop === undefined ? {} : { nextHop }),
        location: block.location,
    })));
}
function destinations(block, family, { addresses, report }) {
    const location = locationOf(block, 'dst');
    const object = scope_valueOf(block, 'dstaddr');
    if (object !== undefined && object !== '')
        return addresses.resolve([object], locationOf(block, 'dstaddr')).must;
    if (['internet-service', 'internet-service-custom', 'internet-service-fortiguard'].some((key) => (scope_valueOf(block, key) ?? '0') !== '0'))
        return [];
    const values = valuesOf(block, 'dst');
    const everything = family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    const isDefault = values.length === 0 || values[0] === '::/0';
    const network = isDefault ? undefined : readNetwork(values);
    if (isDefault)
        return family === 4 ? everything : [{ first: 0n, last: (1n << 128n) - 1n }];
    if (network !== undefined)
        return [network];
    report.add('incomplete', 'export.invalid_value', location, { what: `static route ${block.name.slice(0, 40)}: dst`, value: values.join(' ').slice(0, 60), expected: '<address> <mask>' });
    report.mark(location, 'partial');
    return [];
}
function outgoing(block, interfaces) {
    const device = scope_valueOf(block, 'device');
    if (device !== undefined)
        return [device];
    const old = scope_valueOf(block, 'sdwan') === 'enable' || scope_valueOf(block, 'virtual-wan-link') === 'enable';
    const zones = old ? ['virtual-wan-link'] : valuesOf(block, 'sdwan-zone');
    const members = zones.flatMap((zone) => interfaces.zones.get(zone)?.members ?? []);
    return members.length === 0 ? [undefined] : members;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/schedules.js


const WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
function createScheduleBook(scope, report) {
    const known = new Map();
    for (const block of entriesOf(scope, 'firewall schedule recurring'))
        known.set(block.name, recurringActivity(block));
    for (const block of entriesOf(scope, 'firewall schedule onetime'))
        known.set(block.name, 'sometimes');
    for (const block of entriesOf(scope, 'firewall schedule group'))
        known.set(block.name, groupActivity(block, known));
    return (name, location) => {
        const activity = known.get(name ?? '');
        if (activity !== undefined)
            return activity;
        if (name === 'always')
            return 'always';
        if (name === 'none')
            return 'never';
        if (name !== undefined) {
            report.add('incomplete', 'export.undefined_reference', location, { kind: 'schedule', name: name.slice(0, 100) });
        }
        return 'sometimes';
    };
}
function entriesOf(scope, path) {
    return [...(scope.section(path)?.entries.values() ?? [])];
}
function recurringActivity(block) {
    if (unknownParts(block).length > 0)
        return 'sometimes';
    const days = valuesOf(block, 'day').filter((day) => day !== 'none');
    const start = scope_valueOf(block, 'start') ?? '00:00';
    const end = scope_valueOf(block, 'end') ?? '00:00';
    if (days.length === 0)
        return 'never';
    return WEEK.every((day) => days.includes(day)) && start === '00:00' && end === '00:00' ? 'always' : 'sometimes';
}
function groupActivity(block, known) {
    const members = valuesOf(block, 'member').map((name) => known.get(name) ?? 'sometimes');
    if (unknownParts(block).length > 0)
        return 'sometimes';
    if (members.includes('always'))
        return 'always';
    return members.every((activity) => activity === 'never') ? 'never' : 'sometimes';
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/source-nat.js









function policySourceNat(policies, scope, context) {
    const accepting = policies.filter((policy) => policy.action === 'permit');
    const last = accepting.findLastIndex((policy) => scope_valueOf(policy.block, 'nat') === 'enable');
    if (last === -1)
        return [];
    return [...reverseTranslations(context), ...accepting.slice(0, last + 1).flatMap((policy) => policyTranslations(policy, scope, context))];
}
function policyTranslations(policy, scope, context) {
    const usesPool = scope_valueOf(policy.block, 'ippool') === 'enable';
    const names = ['poolname', 'poolname4', 'poolname6'].flatMap((key) => valuesOf(policy.block, key));
    const pool = usesPool ? readPools(names, { scope, context, location: policy.block.location }) : undefined;
    const target = scope_valueOf(policy.block, 'nat') !== 'enable' ? 'none' : { addresses: pool?.addresses ?? 'egress-interface', mapping: 'any' };
    const doubts = mergeDoubts(policy.doubts, policy.ordinaryDoubts, pool?.doubts ?? []);
    const matches = [
        { match: policy.ordinary, suffix: '', translations: [] },
        { match: policy.translated, suffix: ' vip', translations: policy.virtualIps.map((vip) => vip.id) },
    ];
    return matches
        .filter(({ match }) => match.may.length > 0)
        .map(({ match, suffix, translations }) => ({
        id: `snat ${policy.block.section} ${policy.block.name}${suffix}`,
        label: policy.label,
        field: 'source',
        match: (pool?.doubts.length ?? 0) > 0 ? { must: header_space/* NOTHING */.K$, may: match.may } : match,
        ...(policy.ingress.match === undefined ? {} : { ingress: policy.ingress.match }),
        ...(policy.egress.match === undefined ? {} : { egress: policy.egress.match }),
        translations,
        target,
        doubts,
        location: policy.block.location,
    }));
}
function reverseTranslations(context) {
    return context.virtualIps4.all.filter((vip) => vip.isOneToOne).map(reverse);
}
function reverse(vip) {
    const doubt = { code: 'fortigate.reverse_vip', parameters: { name: vip.name.slice(0, 60) }, location: vip.location };
    return {
        id: `reverse ${vip.id}`,
        label: vip.translation.label,
        field: 'source',
        match: { must: header_space/* NOTHING */.K$, may: vip.image.map((one) => (0,header_space/* box */.aP)({ source: one.destination })) },
        ...(vip.translation.ingress === undefined ? {} : { egress: vip.translation.ingress }),
        target: { addresses: (0,ip_set/* ipSet */.iw)(vip.translation.match.may.flatMap((one) => one.destination)), mapping: 'any' },
        doubts: [doubt],
        location: vip.location,
    };
}
function readPools(names, { scope, context, location }) {
    const pools = scope.section('firewall ippool')?.entries;
    const pools6 = scope.section('firewall ippool6')?.entries;
    const doubts = [];
    const ranges = names.flatMap((name) => {
        const block = pools?.get(name) ?? pools6?.get(name);
        const range = block === undefined ? undefined : rangeBetween(scope_valueOf(block, 'startip') ?? '', scope_valueOf(block, 'endip') ?? '');
        if (range !== undefined)
            return [range];
        if (block === undefined)
            context.report.add('incomplete', 'export.undefined_reference', location, { kind: 'firewall ippool', name: name.slice(0, 100) });
        doubts.push(unevaluable(`IP pool "${name}"`, block?.location ?? location));
        return [];
    });
    return doubts.length > 0 || ranges.length === 0 ? { addresses: ip_set/* ALL_ADDRESSES */.LO, doubts } : { addresses: (0,ip_set/* ipSet */.iw)(ranges), doubts };
}
function centralSourceNat(scope, context) {
    const entries = scope.section('firewall central-snat-map')?.entries.values() ?? [];
    return [...entries].filter((block) => scope_valueOf(block, 'status') !== 'disable').map((block) => centralEntry(block, scope, context));
}
function centralEntry(block, scope, context) {
    const family = scope_valueOf(block, 'type') === 'ipv6' ? '6' : '';
    const book = family === '6' ? context.addresses6 : context.addresses4;
    const source = book.resolve(valuesOf(block, `orig-addr${family}`), locationOf(block, `orig-addr${family}`));
    const destination = book.resolve(valuesOf(block, `dst-addr${family}`), locationOf(block, `dst-addr${family}`));
    const ingress = context.interfaces.condition(valuesOf(block, 'srcintf'), locationOf(block, 'srcintf'));
    const egress = context.interfaces.condition(valuesOf(block, 'dstintf'), locationOf(block, 'dstintf'));
    const names = valuesOf(block, `nat-ippool${family}`);
    const pool = names.length === 0 ? undefined : readPools(names, { scope, context, location: block.location });
    const service = centralService(block);
    const doubts = mergeDoubts(unknownDoubts(block, 'central SNAT entry'), source.doubts, destination.doubts, ingress.doubts, egress.doubts, service.doubts, pool?.doubts ?? []);
    const match = product(source, destination, service);
    return {
        id: `central-snat ${block.name}`,
        label: `central-snat-map ${block.name}`.slice(0, 200),
        field: 'source',
        match: doubts.length === 0 ? match : { must: header_space/* NOTHING */.K$, may: match.may },
        ...(ingress.match === undefined ? {} : { ingress: ingress.match }),
        ...(egress.match === undefined ? {} : { egress: egress.match }),
        target: scope_valueOf(block, 'nat') === 'disable' ? 'none' : { addresses: pool?.addresses ?? 'egress-interface', mapping: 'any' },
        doubts,
        location: block.location,
    };
}
function centralService(block) {
    const protocolText = scope_valueOf(block, 'protocol') ?? '0';
    const protocol = /^\d{1,3}$/u.test(protocolText) ? Number(protocolText) : 0;
    const sourcePorts = readPortRange(scope_valueOf(block, 'orig-port') ?? '0');
    const destinationPorts = readPortRange(scope_valueOf(block, 'dst-port') ?? '0');
    const space = [
        (0,header_space/* box */.aP)({
            ...(protocol === 0 ? {} : { protocols: (0,number_set/* oneNumber */.ax)(protocol) }),
            ...(sourcePorts === undefined || sourcePorts.last === 0 ? {} : { sourcePorts: [sourcePorts] }),
            ...(destinationPorts === undefined || destinationPorts.last === 0 ? {} : { destinationPorts: [destinationPorts] }),
        }),
    ];
    return { must: space, may: space, doubts: [], locations: [] };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/virtual-ip-ends.js








function readEnds(block, family, context) {
    const external = externalAddresses(block, family, context);
    const mapped = mappedAddresses(block, family, context.report);
    const forwarded = forwardedPorts(block, context.report);
    const services = valuesOf(block, 'service');
    const service = context.services.resolve(services, locationOf(block, 'service'));
    const limit = services.length === 0 ? { must: [(0,header_space/* box */.aP)({})], may: [(0,header_space/* box */.aP)({})], doubts: [] } : service;
    const source = sourceFilter(block, family, context.report);
    const fields = { destination: external.addresses, source: source.addresses, ...forwarded.match };
    const wanted = [(0,header_space/* box */.aP)(fields)];
    const condition = ingressCondition(block, context.interfaces);
    const doubts = mergeDoubts(external.doubts, mapped.doubts, forwarded.doubts, limit.doubts, source.doubts, condition.doubts);
    const offset = sameSize(external.addresses, mapped.addresses) && forwarded.sameSize && scope_valueOf(block, 'portmapping-type') !== 'm-to-n' && !mapped.balanced;
    return {
        external: (0,header_space/* intersectSpaces */.du)(wanted, limit.may),
        externalMust: (0,header_space/* intersectSpaces */.du)(wanted, limit.must),
        ingress: condition.match,
        target: {
            addresses: mapped.addresses,
            ...(mapped.port ?? forwarded.target),
            mapping: offset ? 'offset' : 'any',
        },
        mappedProtocols: forwarded.match.protocols,
        doubts,
    };
}
function externalAddresses(block, family, { interfaces, report }) {
    const all = family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    const text = scope_valueOf(block, 'extip') ?? '0.0.0.0';
    const range = readRange(text);
    if (isSet(block, 'extaddr'))
        return { addresses: all, doubts: [unevaluable(`firewall vip "${block.name}": extaddr`, locationOf(block, 'extaddr'))] };
    if (range === undefined)
        return { addresses: all, doubts: [invalidDoubt(block, 'extip', report)] };
    if (text !== '0.0.0.0' && text !== '::')
        return { addresses: (0,ip_set/* intersectIps */.wD)([range], all), doubts: [] };
    const name = scope_valueOf(block, 'extintf') ?? 'any';
    const owners = interfaces.interfaces.filter((one) => one.name === name);
    const own = owners.flatMap((one) => addressesOf(one, family)).map(({ address }) => ({ first: address, last: address }));
    const learns = owners.length === 0 || owners.some((one) => one.learns.ipv4);
    if (own.length > 0 && !learns)
        return { addresses: (0,ip_set/* ipSet */.iw)(own), doubts: [] };
    return { addresses: all, doubts: [unevaluable(`system interface "${name}": ip`, block.location)] };
}
function mappedAddresses(block, family, report) {
    const all = family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    const type = scope_valueOf(block, 'type') ?? 'static-nat';
    const unknown = { addresses: all, port: undefined, balanced: true };
    if (type === 'server-load-balance')
        return realServers(block, all);
    if (type === 'fqdn' || type === 'access-proxy')
        return { ...unknown, doubts: [unevaluable(`firewall vip "${block.name}": mappedip`, block.location)] };
    const nested = [...(block.configs.get('mappedip')?.entries.values() ?? [])].map((entry) => scope_valueOf(entry, 'range') ?? entry.name);
    const texts = [...valuesOf(block, 'mappedip'), ...nested];
    const ranges = texts.map(readRange).filter((range) => range !== undefined);
    if (ranges.length < texts.length || ranges.length === 0)
        return { ...unknown, doubts: [invalidDoubt(block, 'mappedip', report)] };
    return { addresses: (0,ip_set/* intersectIps */.wD)((0,ip_set/* ipSet */.iw)(ranges), all), port: undefined, balanced: ranges.length > 1 || type === 'load-balance', doubts: [] };
}
function realServers(block, all) {
    const entries = [...(block.configs.get('realservers')?.entries.values() ?? [])].filter((entry) => scope_valueOf(entry, 'status') !== 'disable');
    const ranges = entries.map((entry) => readRange(scope_valueOf(entry, 'ip') ?? '')).filter((range) => range !== undefined);
    const texts = entries.map((entry) => scope_valueOf(entry, 'port') ?? '0').filter((text) => text !== '0');
    const ports = texts.map(readPortRange).filter((range) => range !== undefined);
    const doubt = unevaluable(`firewall vip "${block.name}": mappedip`, block.location);
    if (ranges.length < entries.length || ports.length < texts.length)
        return { addresses: all, port: undefined, balanced: true, doubts: [doubt] };
    const firsts = ports.map((range) => range.first);
    const mixed = texts.length !== 0 && (texts.length !== entries.length || new Set(firsts).size > 1);
    const port = firsts.length === 0 ? undefined : { ports: mixed ? { first: 0, last: 65535 } : { first: Math.min(...firsts), last: Math.min(...firsts) } };
    return { addresses: (0,ip_set/* intersectIps */.wD)((0,ip_set/* ipSet */.iw)(ranges), all), port, balanced: entries.length > 1, doubts: mixed ? [doubt] : [] };
}
function forwardedPorts(block, report) {
    const isVirtualServer = scope_valueOf(block, 'type') === 'server-load-balance';
    if (scope_valueOf(block, 'portforward') !== 'enable' && !isVirtualServer)
        return { match: {}, target: {}, sameSize: true, doubts: [] };
    const serverType = scope_valueOf(block, 'server-type');
    if (isVirtualServer && serverType === 'ip')
        return { match: {}, target: {}, sameSize: true, doubts: [] };
    const name = isVirtualServer ? (serverType === 'udp' ? 'udp' : 'tcp') : (scope_valueOf(block, 'protocol') ?? 'tcp');
    const protocol = PROTOCOLS.get(name);
    if (protocol === undefined)
        return { match: {}, target: {}, sameSize: true, doubts: [invalidDoubt(block, 'protocol', report)] };
    const protocols = (0,number_set/* oneNumber */.ax)(protocol);
    if (name === 'icmp')
        return { match: { protocols }, target: {}, sameSize: true, doubts: [] };
    const external = readPortRange(scope_valueOf(block, 'extport') ?? '');
    if (external === undefined)
        return { match: { protocols, destinationPorts: number_set/* ALL_PORTS */.TQ }, target: {}, sameSize: true, doubts: [invalidDoubt(block, 'extport', report)] };
    const mappedText = scope_valueOf(block, 'mappedport');
    const mapped = mappedText === undefined || mappedText === '0' ? external : readPortRange(mappedText);
    const match = { protocols, destinationPorts: [external] };
    if (mapped === undefined)
        return { match, target: { ports: { first: 0, last: 65535 } }, sameSize: false, doubts: [invalidDoubt(block, 'mappedport', report)] };
    return { match, target: { ports: mapped }, sameSize: external.last - external.first === mapped.last - mapped.first, doubts: [] };
}
const PROTOCOLS = new Map([
    ['tcp', header_space/* PROTOCOL */.nl.tcp],
    ['udp', header_space/* PROTOCOL */.nl.udp],
    ['sctp', header_space/* PROTOCOL */.nl.sctp],
    ['icmp', header_space/* PROTOCOL */.nl.icmp],
]);
function sourceFilter(block, family, report) {
    const all = family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    const texts = valuesOf(block, 'src-filter');
    const ranges = texts.map(readRange).filter((range) => range !== undefined);
    if (texts.length === 0)
        return { addresses: all, doubts: [] };
    if (ranges.length < texts.length)
        return { addresses: all, doubts: [invalidDoubt(block, 'src-filter', report)] };
    return { addresses: (0,ip_set/* intersectIps */.wD)((0,ip_set/* ipSet */.iw)(ranges), all), doubts: [] };
}
function ingressCondition(block, interfaces) {
    const external = interfaces.condition([scope_valueOf(block, 'extintf') ?? 'any'], locationOf(block, 'extintf'));
    const filters = valuesOf(block, 'srcintf-filter');
    if (filters.length === 0)
        return external;
    const filtered = interfaces.condition(filters, locationOf(block, 'srcintf-filter'));
    const doubts = mergeDoubts(external.doubts, filtered.doubts);
    if (external.match === undefined || filtered.match === undefined)
        return { match: filtered.match ?? external.match, doubts };
    const allowed = new Set(external.match.patterns);
    return { match: { patterns: filtered.match.patterns.filter((name) => allowed.has(name)), negated: false }, doubts };
}
function sameSize(a, b) {
    return a.length === 1 && b.length === 1 && (0,ip_set/* countIps */.eZ)(a) === (0,ip_set/* countIps */.eZ)(b);
}
function invalidDoubt(block, key, report) {
    const location = locationOf(block, key);
    const value = valuesOf(block, key).join(' ').slice(0, 60);
    report.add('incomplete', 'export.invalid_value', location, { what: `firewall vip "${block.name.slice(0, 60)}": ${key}`, value, expected: '<address>[-<address>], <port>[-<port>]' });
    report.mark(location, 'partial');
    return unevaluable(`virtual IP "${block.name}"`, location);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/virtual-ips.js






function readVirtualIps(scope, family, context) {
    const suffix = family === 4 ? '' : '6';
    const blocks = [...(scope.section(`firewall vip${suffix}`)?.entries.values() ?? [])];
    const groups = scope.section(`firewall vipgrp${suffix}`)?.entries ?? new Map();
    const byName = new Map();
    for (const block of blocks) {
        const read = readVirtualIp(block, family, context);
        if (read !== undefined)
            byName.set(block.name, read);
    }
    const declared = new Set(blocks.map((block) => block.name));
    return {
        all: [...byName.values()],
        isEmpty: declared.size === 0 && groups.size === 0,
        find(name) {
            const one = byName.get(name);
            if (one !== undefined)
                return [one];
            const group = groups.get(name);
            if (group === undefined)
                return declared.has(name) ? [] : undefined;
            return valuesOf(group, 'member').flatMap((member) => {
                if (!declared.has(member))
                    virtual_ips_reportUndefined(group, member, context.report);
                return byName.get(member) ?? [];
            });
        },
    };
}
function virtual_ips_reportUndefined(group, name, report) {
    report.add('incomplete', 'export.undefined_reference', locationOf(group, 'member'), { kind: 'firewall vip', name: name.slice(0, 100) });
}
function readVirtualIp(block, family, context) {
    const type = scope_valueOf(block, 'type') ?? 'static-nat';
    if (type === 'access-proxy') {
        context.report.add('incomplete', 'export.unsupported', block.location, { what: `firewall access-proxy "${block.name.slice(0, 60)}"` });
        context.report.mark(block.location, 'unsupported');
    }
    const isDisabled = scope_valueOf(block, 'status') === 'disable';
    if (isDisabled && context.centralNat)
        return undefined;
    const ends = readEnds(block, family, context);
    const doubts = mergeDoubts(unknownDoubts(block, 'virtual IP'), ends.doubts, isDisabled || type === 'dns-translation' || type === 'access-proxy' ? [unevaluable(`firewall vip "${block.name}"`, block.location)] : [], familyChangeDoubts(block, context.report));
    return buildVirtualIp(block, { family, ends, doubts });
}
function familyChangeDoubts(block, report) {
    const setting = settingOf(block.settings, 'nat46') ?? settingOf(block.settings, 'nat64');
    if (setting === undefined || firstWord(setting) !== 'enable')
        return [];
    const location = placeOf(setting);
    report.mark(location, 'unsupported');
    report.add('incomplete', 'export.unsupported', location, { what: `firewall vip "${block.name.slice(0, 60)}": ${setting.key}` });
    return [unevaluable(`firewall vip "${block.name}"`, location)];
}
function buildVirtualIp(block, { family, ends, doubts }) {
    const id = `vip${family === 4 ? '' : '6'} ${block.name}`;
    const { target } = ends;
    const addresses = typeof target.addresses === 'string' ? [] : target.addresses;
    const translation = {
        id,
        label: `vip "${block.name}"`.slice(0, 200),
        field: 'destination',
        match: doubts.length === 0 ? { must: ends.external, may: ends.external } : { must: header_space/* NOTHING */.K$, may: ends.external },
        ...(ends.ingress === undefined ? {} : { ingress: ends.ingress }),
        target,
        doubts,
        location: block.location,
    };
    const image = imageOf(ends, addresses);
    const isOneToOne = ends.mappedProtocols === undefined && scope_valueOf(block, 'type') === undefined;
    return { id, name: block.name, translation, image, location: block.location, isOneToOne };
}
function imageOf({ external, target }, addresses) {
    return external.map((matched) => ({
        ...matched,
        source: (0,header_space/* box */.aP)({}).source,
        destination: addresses,
        destinationPorts: target.ports === undefined ? matched.destinationPorts : [target.ports],
    })).filter((one) => one.destination.length > 0);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/convert.js














const IPV4 = { family: 4, source: 'srcaddr', destination: 'dstaddr', sourceNegate: 'srcaddr-negate', destinationNegate: 'dstaddr-negate' };
const IPV6 = { family: 6, source: 'srcaddr6', destination: 'dstaddr6', sourceNegate: 'srcaddr6-negate', destinationNegate: 'dstaddr6-negate' };
const POLICY_SHAPES = [
    ['firewall policy', { ingress: 'srcintf', egress: 'dstintf', addresses: [IPV4, IPV6] }],
    ['firewall consolidated policy', { ingress: 'srcintf', egress: 'dstintf', addresses: [{ ...IPV4, source: 'srcaddr4', destination: 'dstaddr4' }, IPV6] }],
    ['firewall policy6', { ingress: 'srcintf', egress: 'dstintf', addresses: [{ ...IPV4, family: 6 }] }],
];
const LOCAL_IN_SHAPES = [
    ['firewall local-in-policy', { ingress: 'intf', addresses: [IPV4] }],
    ['firewall local-in-policy6', { ingress: 'intf', addresses: [{ ...IPV4, family: 6 }] }],
];
function convertDevice(scope, report) {
    const context = createContext(scope, report);
    convert_reportUnsupportedModes(scope, report);
    const policies = readTables(scope, POLICY_SHAPES, context);
    const hostname = scope_valueOf(scope.section('system global'), 'hostname');
    const virtualIps = [...context.virtualIps4.all, ...context.virtualIps6.all];
    const sourceNat = context.centralNat ? centralSourceNat(scope, context) : policySourceNat(policies, scope, context);
    return {
        format: 'fortigate',
        identity: { hostnames: hostname === undefined || hostname === '' ? [] : [hostname], serials: [] },
        location: scope.location,
        interfaces: context.interfaces.modelInterfaces,
        routes: [
            ...readRoutes(scope, 4, { interfaces: context.interfaces, report, addresses: context.addresses4 }),
            ...readRoutes(scope, 6, { interfaces: context.interfaces, report, addresses: context.addresses6 }),
        ],
        filters: readFilters(scope, context, policies),
        translations: [...virtualIps.map((vip) => vip.translation), ...sourceNat],
        families: speaksIpv6(scope) ? [4, 6] : [4],
    };
}
function createContext(scope, report) {
    const interfaces = readInterfaces(scope, report);
    const services = createServiceBook(scope, report);
    const centralNat = scope_valueOf(scope.section('system settings'), 'central-nat') === 'enable';
    return {
        report,
        interfaces,
        services,
        centralNat,
        addresses4: createAddressBook(scope, 4, { interfaces, report }),
        addresses6: createAddressBook(scope, 6, { interfaces, report }),
        virtualIps4: readVirtualIps(scope, 4, { interfaces, services, report, centralNat }),
        virtualIps6: readVirtualIps(scope, 6, { interfaces, services, report, centralNat }),
        schedule: createScheduleBook(scope, report),
        version: scope.header?.version,
    };
}
function readTables(scope, shapes, context) {
    const policies = [];
    for (const [table, own] of shapes) {
        const shared = withSharedNegation(own);
        for (const block of scope.section(table)?.entries.values() ?? []) {
            const policy = readPolicy(block, adaptNegation(block, { own, shared }), context);
            if (policy !== undefined)
                policies.push(policy);
        }
    }
    return policies;
}
function adaptNegation(block, { own, shared }) {
    return isSet(block, 'srcaddr6-negate') || isSet(block, 'dstaddr6-negate') ? own : shared;
}
function withSharedNegation(shape) {
    return { ...shape, addresses: shape.addresses.map((keys) => ({ ...keys, sourceNegate: 'srcaddr-negate', destinationNegate: 'dstaddr-negate' })) };
}
function readFilters(scope, context, policies) {
    const universe = speaksIpv6(scope) ? ip_set/* ALL_ADDRESSES */.LO : ip_set/* ALL_IPV4 */.up;
    const global = scope.section('system global');
    const redirects = scope_valueOf(global, 'allow-traffic-redirect') !== 'disable' || scope_valueOf(global, 'ipv6-allow-traffic-redirect') !== 'disable';
    const forward = {
        name: 'firewall policy',
        hooks: ['forward'],
        universe,
        lines: [...redirectLines(context, redirects), ...policies.flatMap((policy) => policyLines(policy, context)), ...intrazoneLines(context)],
        defaultAction: 'deny',
        defaultLocation: endOfPolicies(scope),
        replies: 'stateful',
    };
    const localIn = readTables(scope, LOCAL_IN_SHAPES, context).flatMap(localInLine);
    const accepted = localIn.filter((line) => line.action === 'permit');
    const access = administrativeAccess({ scope, context, policies, accepted, universe });
    return localIn.length === 0 ? [forward, access] : [forward, localInFilter(scope, localIn, { universe }), access];
}
function localInLine(policy) {
    if (policy.ordinary.may.length === 0)
        return [];
    const table = policy.block.section.endsWith('6') ? 'local-in-policy6' : 'local-in-policy';
    return [
        {
            label: `${table} ${policy.block.name}`.slice(0, 200),
            action: policy.action,
            match: policy.ordinary,
            ...(policy.ingress.match === undefined ? {} : { ingress: policy.ingress.match }),
            doubts: policy.ordinaryDoubts,
            location: policy.block.location,
            relatedLocations: policy.relatedLocations,
        },
    ];
}
function localInFilter(scope, lines, { universe }) {
    const block = scope.section('firewall local-in-policy') ?? scope.section('firewall local-in-policy6');
    const defaultLocation = block === undefined ? scope.location : endOf(block);
    return { name: 'local-in-policy', hooks: ['input'], universe, lines, defaultAction: 'permit', defaultLocation, replies: 'stateful' };
}
function endOfPolicies(scope) {
    const tables = POLICY_SHAPES.map(([table]) => scope.section(table)).filter((block) => block !== undefined);
    const last = tables.at(-1);
    return last === undefined ? scope.location : endOf(last);
}
function endOf(block) {
    return atLine(block.location.path, block.endLine);
}
function speaksIpv6(scope) {
    if (scope.header !== undefined || scope.section('firewall policy6') !== undefined)
        return true;
    return [...(scope.section('firewall policy')?.entries.values() ?? [])].some((block) => isSet(block, 'srcaddr6') || isSet(block, 'dstaddr6'));
}
const UNSUPPORTED_SETTINGS = [
    ['ngfw-mode', ['profile-based']],
    ['vdom-type', ['traffic']],
    ['status', ['enable']],
    ['asymroute', ['disable']],
    ['asymroute-icmp', ['disable']],
    ['asymroute6', ['disable']],
    ['asymroute6-icmp', ['disable']],
    ['multicast-skip-policy', ['disable']],
    ['implicit-allow-dns', ['disable']],
];
function convert_reportUnsupportedModes(scope, report) {
    const settings = scope.section('system settings');
    if (settings === undefined)
        return;
    const opmode = scope_valueOf(settings, 'opmode') ?? 'nat';
    if (opmode !== 'nat') {
        const location = locationOf(settings, 'opmode');
        report.add('incomplete', 'fortigate.transparent', location);
        report.mark(location, 'unsupported');
    }
    for (const [key, harmless] of UNSUPPORTED_SETTINGS) {
        const value = scope_valueOf(settings, key);
        if (value === undefined || harmless.includes(value))
            continue;
        const location = locationOf(settings, key);
        report.add('incomplete', 'export.unsupported', location, { what: `system settings: ${key} ${value.slice(0, 40)}` });
        report.mark(location, 'unsupported');
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/messages.js
const fortigateMessages = {
    'fortigate.more': {
        en: '{count} more messages of the kind {code} follow in this file and are not shown',
        ja: 'このファイルには {code} と同種のメッセージがさらに {count} 件あり、表示を省略しています',
    },
    'fortigate.several_vdoms': {
        en: 'several virtual domains hold policies ({names}); back up each domain to a file of its own and declare it as a firewall',
        ja: '複数のVDOMがポリシーを持っています({names})。VDOMごとに別ファイルへバックアップし、それぞれをファイアウォールとして宣言してください',
    },
    'fortigate.transparent': {
        en: 'the device runs in transparent mode, which is not supported; it filters between ports without routing',
        ja: '機器がトランスペアレントモードで動作しています。ルーティングせずにポート間でフィルターするこのモードには未対応です',
    },
    'fortigate.no_interfaces': {
        en: 'the export holds no interfaces; export the whole configuration, not a single section',
        ja: 'エクスポートにインターフェース設定がありません。一部のセクションではなく設定全体をエクスポートしてください',
    },
    'fortigate.unknown_attribute': {
        en: 'the {kind} "{name}" has the attribute {attribute}, whose meaning is not known',
        ja: '{kind}「{name}」に意味の分からない属性 {attribute} があります',
    },
    'fortigate.undefined_address': {
        en: 'the address "{name}" is not defined in the export',
        ja: 'アドレス「{name}」がエクスポート内に定義されていません',
    },
    'fortigate.undefined_service': {
        en: 'the service "{name}" is not defined in the export',
        ja: 'サービス「{name}」がエクスポート内に定義されていません',
    },
    'fortigate.undefined_interface': {
        en: 'the interface or zone "{name}" is not defined in the export',
        ja: 'インターフェースまたはゾーン「{name}」がエクスポート内に定義されていません',
    },
    'fortigate.match_vip': {
        en: 'whether this policy also matches traffic to virtual IPs (match-vip) cannot be told; state `set match-vip enable` or `disable` in it',
        ja: 'このポリシーが仮想IP宛ての通信にも一致するか(match-vip)判断できません。`set match-vip enable` または `disable` を明記してください',
    },
    'fortigate.single_member_zone': {
        en: 'whether zone "{zone}" with its single interface lets traffic pass inside depends on the FortiOS version, which the export does not tell',
        ja: 'メンバーが1つだけのゾーン「{zone}」内の通信を許可するかはFortiOSのバージョンによりますが、エクスポートにバージョンがありません',
    },
    'fortigate.intrazone_vip': {
        en: 'whether traffic to a virtual IP passes inside zone "{zone}" without a policy cannot be told',
        ja: 'ゾーン「{zone}」内で仮想IP宛ての通信がポリシーなしに通るか判断できません',
    },
    'fortigate.redirect': {
        en: 'traffic that enters and leaves by interface "{interface}" may pass without a policy; `set allow-traffic-redirect disable` in `config system global` forbids it',
        ja: 'インターフェース「{interface}」から入り同じインターフェースから出る通信はポリシーなしで通る可能性があります。`config system global` の `set allow-traffic-redirect disable` で禁止できます',
    },
    'fortigate.reverse_vip': {
        en: 'whether connections from the server behind virtual IP "{name}" get its external address depends on the policy and its IP pool',
        ja: '仮想IP「{name}」の背後にあるサーバーからの接続が外部アドレスに変換されるかは、ポリシーとIPプールによります',
    },
    'fortigate.other_interface': {
        en: 'an administration port of interface "{interface}" is reached from another interface only through this policy; whether an earlier policy forbids it was not followed',
        ja: 'インターフェース「{interface}」の管理ポートへ他のインターフェースから届くのはこのポリシーを通る場合だけです。前のポリシーで禁止されるかは追跡していません',
    },
    'fortigate.local_in_accept': {
        en: 'whether a local-in policy that accepts opens a port that allowaccess does not is not documented',
        ja: 'accept の local-in ポリシーが、allowaccess で許可していないポートを開くかは公開資料に記載がありません',
    },
    'fortigate.trusted_hosts': {
        en: 'whether the trusted hosts of administrators restrict this access cannot be told',
        ja: '管理者の信頼ホスト設定がこのアクセスを制限するか判断できません',
    },
    'fortigate.own_services': {
        en: 'services of the device itself (DHCP, DNS, NTP, VPN, routing, clustering) listen where they are configured; they were not followed to their interfaces',
        ja: '機器自身のサービス(DHCP、DNS、NTP、VPN、ルーティング、クラスター)は設定された箇所で待ち受けます。インターフェース単位では追跡していません',
    },
    'fortigate.default_port': {
        en: 'the SSL-VPN port is not stated and its default differs between versions (443 or 10443)',
        ja: 'SSL-VPNのポートが記載されておらず、既定値はバージョンにより異なります(443または10443)',
    },
};

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/shared/word-shelf.js
const LONGEST_SHARED_WORD = 12;
const SHELVES = 4096;
function createWordShelf(text) {
    const shelves = new Array(SHELVES).fill('');
    return {
        cut(start, end) {
            const length = end - start;
            if (length <= 0 || length > LONGEST_SHARED_WORD)
                return text.slice(start, end);
            const mark = text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 31 + text.charCodeAt(start + (length >> 1)) * 131 + length;
            const shelf = mark % SHELVES;
            const known = shelves[shelf];
            if (known?.length === length && text.startsWith(known, start))
                return known;
            const word = text.slice(start, end);
            shelves[shelf] = word;
            return word;
        },
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/tokenise.js

function tokenise(text, take) {
    const reader = { text, statement: { verb: '', key: '', words: '', line: 1 }, shelf: createWordShelf(text), wordEnd: 0 };
    const { statement } = reader;
    const comments = [];
    let openQuoteLine;
    let offset = 0;
    let line = 1;
    while (offset < text.length) {
        const newline = text.indexOf('\n', offset);
        let end = newline === -1 ? text.length : newline;
        statement.line = line;
        if (readSimpleStatement(reader, offset, end))
            take(statement);
        else {
            const read = readAnyStatement(text, offset, end);
            if (read.comment !== undefined)
                comments.push({ text: read.comment, line });
            if (read.words.length > 0)
                take(Object.assign(statement, toCommand(read.words)));
            if (!read.closed)
                openQuoteLine = line;
            line += read.newlines;
            end = Math.max(read.end, end);
        }
        line += 1;
        offset = end + 1;
    }
    return { comments, lines: line, openQuoteLine };
}
const NO_WORDS = [];
function readSimpleStatement(reader, start, end) {
    const { text, statement } = reader;
    const from = skipBlanks(text, start, end);
    let last = end;
    while (last > from && isBlank(text.charCodeAt(last - 1)))
        last -= 1;
    if (from === last || !isLetter(text.charCodeAt(from)) || !isVisibleAscii(text.charCodeAt(last - 1)))
        return false;
    const verb = readWord(reader, from, last);
    if (verb === undefined || verb === 'config')
        return false;
    let key;
    let words = NO_WORDS;
    while (reader.wordEnd < last) {
        const word = readWord(reader, skipBlanks(text, reader.wordEnd, last), last);
        if (word === undefined)
            return false;
        const isWord = key !== undefined || verb === 'edit';
        key ??= word;
        if (isWord)
            words = withWord(words, word);
    }
    statement.verb = verb;
    statement.key = key ?? '';
    statement.words = words;
    return true;
}
function withWord(words, word) {
    if (words === NO_WORDS)
        return word;
    if (typeof words === 'string')
        return [words, word];
    words.push(word);
    return words;
}
function readWord(reader, start, last) {
    const { text } = reader;
    if (text.charCodeAt(start) !== DOUBLE_QUOTE) {
        reader.wordEnd = plainEnd(text, start, last);
        return reader.wordEnd === -1 ? undefined : reader.shelf.cut(start, reader.wordEnd);
    }
    const close = quotedEnd(text, start + 1, last);
    if (close === -1 || (close + 1 < last && !isBlank(text.charCodeAt(close + 1))))
        return undefined;
    reader.wordEnd = close + 1;
    return reader.shelf.cut(start + 1, close);
}
function plainEnd(text, start, last) {
    let at = start;
    for (; at < last; at += 1) {
        const code = text.charCodeAt(at);
        if (code === SPACE || code === TAB)
            return at;
        if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE || code === BACKSLASH)
            return -1;
    }
    return at;
}
function quotedEnd(text, start, last) {
    for (let at = start; at < last; at += 1) {
        const code = text.charCodeAt(at);
        if (code === DOUBLE_QUOTE)
            return at;
        if (code === BACKSLASH)
            return -1;
    }
    return -1;
}
function skipBlanks(text, start, end) {
    let at = start;
    while (at < end && isBlank(text.charCodeAt(at)))
        at += 1;
    return at;
}
const TAB = 0x09;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const BACKSLASH = 0x5c;
function isBlank(code) {
    return code === SPACE || code === TAB;
}
function isLetter(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
function isVisibleAscii(code) {
    return code > SPACE && code < 0x7f;
}
function readAnyStatement(text, start, end) {
    const content = text.slice(start, end).trim();
    if (content.startsWith('#'))
        return { comment: content, words: [], end, newlines: 0, closed: true };
    if (content !== '' && !isPlain(content))
        return readQuotedStatement(text, start);
    return { words: content === '' ? [] : content.split(/[ \t]+/u), end, newlines: 0, closed: true };
}
function isPlain(content) {
    return !content.includes('"') && !content.includes("'") && !content.includes('\\');
}
function readQuotedStatement(text, start) {
    const words = [];
    let word;
    let quote = '';
    let newlines = 0;
    let offset = start;
    for (; offset < text.length; offset += 1) {
        const character = text.charAt(offset);
        if (character === '\n' && quote === '')
            break;
        if (character === '\n')
            newlines += 1;
        if (character === '\\' && quote !== "'" && offset + 1 < text.length && text.charAt(offset + 1) !== '\n') {
            offset += 1;
            (word ??= []).push(text.charAt(offset));
        }
        else if (character === quote) {
            quote = '';
        }
        else if (quote === '' && (character === '"' || character === "'")) {
            quote = character;
            word ??= [];
        }
        else if (quote === '' && (character === ' ' || character === '\t')) {
            if (word !== undefined)
                words.push(word.join(''));
            word = undefined;
        }
        else {
            (word ??= []).push(character);
        }
    }
    if (word !== undefined)
        words.push(word.join(''));
    return { words, end: offset, newlines, closed: quote === '' };
}
function toCommand([verb = '', ...rest]) {
    const [first = '', ...others] = rest;
    if (verb === 'config')
        return { verb, key: rest.join(' '), words: rest };
    const words = verb === 'edit' ? rest : others;
    const [only] = words;
    return { verb, key: first, words: only !== undefined && words.length === 1 ? only : words };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/parse.js




const parse_DEEPEST_NESTING = 200;
function parseFile(file, take) {
    const root = newBlock({ kind: 'root', name: '', section: '', path: file.path }, 1);
    const position = { stack: [root], root, path: file.path };
    const { comments, openQuoteLine } = tokenise(file.text, (statement) => {
        take(readStatement(statement, position));
    });
    const open = position.stack.length > 1 ? position.stack.at(-1)?.location : undefined;
    const openLocation = openQuoteLine === undefined ? open : atLine(file.path, openQuoteLine);
    return { root, comments, openLocation };
}
function readStatement(statement, position) {
    switch (statement.verb) {
        case 'config': {
            const { block, wellFormed } = openConfig(statement, position);
            return toElement(statement, block, wellFormed);
        }
        case 'edit': {
            const { block, wellFormed } = openEdit(statement, position);
            return toElement(statement, block, wellFormed);
        }
        case 'next':
            return closing(statement, position, closeEdit);
        case 'end':
            return closing(statement, position, closeConfig);
        default: {
            const top = innermost(position);
            const wellFormed = isSetting(statement, top);
            if (wellFormed)
                applySetting(statement, top, position.path);
            return toElement(statement, top, wellFormed);
        }
    }
}
function closing(statement, position, close) {
    const block = innermost(position);
    const closed = close(position, statement.line);
    return toElement(statement, block, closed && statement.key === '');
}
function innermost({ stack, root }) {
    return stack[stack.length - 1] ?? root;
}
function toElement({ verb, key, words, line }, block, wellFormed) {
    return { verb, key, words, line, block, wellFormed };
}
function openConfig({ key: name, line }, { stack, root, path }) {
    const parent = stack.at(-1) ?? root;
    const wellFormed = name !== '' && stack.length < parse_DEEPEST_NESTING;
    const section = wellFormed ? sectionOf(parent, name) : parent.section;
    const block = parent.configs.get(name) ?? newBlock({ kind: 'config', name, section, path }, line);
    if (wellFormed)
        parent.configs = withEntry(parent.configs, name, block);
    stack.push(block);
    return { block, wellFormed };
}
function sectionOf(parent, name) {
    const startsScope = parent.kind === 'root' || parent.section === 'global' || (parent.kind === 'edit' && parent.section === 'vdom');
    return startsScope ? name : `${parent.section}/${name}`;
}
function openEdit({ key: name, words, line }, { stack, root, path }) {
    let parent = stack.at(-1) ?? root;
    const nested = parent.kind === 'edit';
    if (nested) {
        stack.pop();
        parent = stack.at(-1) ?? root;
    }
    const known = parent.entries.get(name);
    const block = known ?? newBlock({ kind: 'edit', name, section: parent.section, path }, line);
    const wellFormed = !nested && parent.kind === 'config' && typeof words === 'string' && !(name === '0' && known !== undefined);
    if (known === undefined)
        parent.entries = withEntry(parent.entries, name, block);
    stack.push(block);
    return { block, wellFormed };
}
function closeEdit(position, line) {
    const top = innermost(position);
    if (top.kind !== 'edit')
        return false;
    top.endLine = line;
    position.stack.pop();
    return true;
}
function closeConfig(position, line) {
    closeEdit(position, line);
    const top = innermost(position);
    if (top.kind !== 'config')
        return false;
    top.endLine = line;
    position.stack.pop();
    return true;
}
function isSetting({ verb, key }, block) {
    return block.kind !== 'root' && key !== '' && SETTING_VERBS.has(verb);
}
const SETTING_VERBS = new Set(['set', 'select', 'append', 'unset']);
const UNASKED = new Set(['uuid', 'logtraffic']);
function applySetting(statement, block, path) {
    if (UNASKED.has(statement.key) && sectionKnowledge(block.section).attribute(statement.key) === 'noEffect')
        return;
    if (statement.verb === 'unset')
        block.settings = withoutSetting(block.settings, statement.key);
    else if (statement.verb === 'append')
        block.settings = withAppended(block.settings, statement, path);
    else
        block.settings = withSetting(block.settings, statement, path);
}
const NO_BLOCKS = new Map();
function withEntry(map, key, value) {
    return map === NO_BLOCKS ? new Map().set(key, value) : map.set(key, value);
}
function newBlock({ kind, name, section, path }, line) {
    return { kind, name, section, location: atLine(path, line), endLine: line, settings: undefined, configs: NO_BLOCKS, entries: NO_BLOCKS };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/fortigate/index.js







const fortigate = {
    id: 'fortigate',
    displayName: 'FortiGate configuration backup',
    exportWith: 'execute backup config tftp <file> <server> (or: user menu > Configuration > Backup, without a password)',
    role: 'network',
    sourceUrl: 'https://docs.fortinet.com/document/fortigate/7.4.0/cli-reference/84566/fortios-cli-reference',
    recognizes: isFortigate,
    read: readFortigate,
    messages: fortigateMessages,
};
const HEADER = /^#config-version=(?:FG|FWF|FOS)/u;
const OWN_SECTIONS = /^[ \t]{0,16}config (?:firewall (?:policy6?|address6?|addrgrp6?|vip6?|service custom)|system (?:interface|global|zone|settings))[ \t]*$/mu;
const FOLLOWING_WORD = /^[ \t]{0,32}(?:edit|set) \S/mu;
function isFortigate(file) {
    const head = file.text.slice(0, 65_536);
    if (HEADER.test(head) || head.startsWith('#FGBK|'))
        return true;
    if (head.startsWith('#config-version='))
        return false;
    if (head.trimStart().startsWith('<') || head.trimStart().startsWith('{'))
        return false;
    return OWN_SECTIONS.test(head) && FOLLOWING_WORD.test(head) && /^[ \t]{0,32}(?:next|end)[ \t]*$/mu.test(head);
}
function readFortigate(files) {
    const report = createReport();
    const readable = files.filter((file) => isReadable(file, report));
    const accounts = readable.map((file) => openStatementAccount(file.path));
    const parsed = readable.map((file, index) => parseFile(file, (element) => accounts[index]?.take(element)));
    for (const account of accounts)
        account.reportSecrets(report);
    for (const one of parsed)
        reportTruncation(one, report);
    for (const account of accounts)
        account.reportUnsupported(report);
    const device = parsed.length === 0 ? undefined : readDevice(parsed, report);
    const coverage = accounts.map((account) => account.result(report));
    return { device, diagnostics: report.diagnostics(), coverage };
}
function isReadable(file, report) {
    if (file.text.startsWith('#FGBK|')) {
        report.add('incomplete', 'export.encrypted', atLine(file.path, 1));
        return false;
    }
    if (file.text.trim() !== '')
        return true;
    if (file.encoding !== 'binary')
        report.add('incomplete', 'export.empty', { path: file.path });
    return false;
}
function reportTruncation({ openLocation }, report) {
    if (openLocation === undefined)
        return;
    report.add('incomplete', 'export.truncated', openLocation, { reason: 'config, edit, "' });
}
function readDevice(parsed, report) {
    const scope = chooseScope(parsed, report);
    if (scope === undefined)
        return undefined;
    const device = convertDevice(scope, report);
    const hasPolicies = ['firewall policy', 'firewall policy6', 'firewall consolidated policy'].some((table) => (scope.section(table)?.entries.size ?? 0) > 0);
    if (!hasPolicies)
        report.add('incomplete', 'export.no_rules', scope.location);
    return device;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/shared/unchanged-destination.js



function exemptUnchanged(translations, filters) {
    const matters = filters.some(({ lines }) => lines.some((line) => line.translations !== undefined));
    if (!matters)
        return translations;
    return translations.flatMap((translation) => {
        const exemption = exemptionBefore(translation);
        return exemption === undefined ? [translation] : [exemption, translation];
    });
}
function exemptionBefore(translation) {
    const { target, match, field, doubts, location, label } = translation;
    if (target === 'none' || field !== 'destination')
        return undefined;
    const unchanged = unchangedBy(target, match);
    if (unchanged === undefined)
        return undefined;
    const may = (0,header_space/* intersectSpaces */.du)(match.may, unchanged.space);
    if (may.length === 0)
        return undefined;
    const must = !unchanged.sure ? header_space/* NOTHING */.K$ : match.must === match.may ? may : (0,header_space/* intersectSpaces */.du)(match.must, unchanged.space);
    const choice = { code: 'doubt.unevaluable', parameters: { what: label }, location };
    return { ...translation, id: `${translation.id} unchanged`, target: 'none', match: { must, may }, doubts: unchanged.sure ? doubts : [...doubts, choice] };
}
function unchangedBy(target, { may }) {
    const { addresses, ports, mapping } = target;
    const destinationPorts = ports === undefined ? number_set/* ALL_PORTS */.TQ : [ports];
    const onePort = ports === undefined || ports.first === ports.last;
    if (typeof addresses === 'string')
        return { space: [(0,header_space/* box */.aP)({ destination: ip_set/* ALL_ADDRESSES */.LO, destinationPorts })], sure: false };
    const keepsAddress = mapping === 'offset' && may.every(({ destination }) => destination[0]?.first === addresses[0]?.first);
    if (mapping === 'offset' && !keepsAddress)
        return undefined;
    return { space: [(0,header_space/* box */.aP)({ destination: addresses, destinationPorts })], sure: onePort && (keepsAddress || isOneAddress(addresses)) };
}
function isOneAddress(addresses) {
    return (0,ip_set/* countIps */.eZ)(addresses) === 1n;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/condition-draft.js



const ALL_TRACKED = { untracked: header_space/* NOTHING */.K$, tracked: header_space/* EVERYTHING */.Qz };
function conditionDraft(context, location) {
    return {
        context,
        location,
        source: ip_set/* ALL_ADDRESSES */.LO,
        destination: ip_set/* ALL_ADDRESSES */.LO,
        protocols: number_set/* ALL_PROTOCOLS */.yJ,
        sourcePorts: number_set/* ALL_PORTS */.TQ,
        destinationPorts: number_set/* ALL_PORTS */.TQ,
        further: [],
        doubts: [],
        uncertain: false,
        never: false,
        ingress: undefined,
        egress: undefined,
        translated: undefined,
    };
}
function doubt(draft, code, parameters = {}) {
    draft.uncertain = true;
    draft.doubts.push({ code, parameters, location: draft.location });
}
function narrowAddresses(draft, field, set) {
    const family = draft.context.family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    draft[field] = (0,ip_set/* intersectIps */.wD)(draft[field], set.negated ? (0,ip_set/* subtractIps */.Xd)(family, set.ips) : set.ips);
}
function narrowPorts(draft, field, set) {
    const { ports, negated } = set;
    draft[field] = negated ? (0,number_set/* subtractNumbers */.Z_)(draft[field], ports) : (0,number_set/* intersectNumbers */.Gi)(draft[field], ports);
}
function narrowProtocols(draft, protocols, negated) {
    draft.protocols = negated ? (0,number_set/* subtractNumbers */.Z_)(draft.protocols, protocols) : (0,number_set/* intersectNumbers */.Gi)(draft.protocols, protocols);
}
function narrowMatch(draft, match, negated) {
    if (!negated) {
        draft.further.push(match);
        return;
    }
    const must = (0,header_space/* complementSpace */.jT)(match.may);
    draft.further.push({ must, may: match.may === match.must ? must : (0,header_space/* complementSpace */.jT)(match.must) });
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/interface-set.js
const interface_set_ANY_INTERFACE = { include: ['*'], exclude: [] };
function restrictInterfaces(set, condition) {
    if (condition === undefined)
        return set;
    const { pattern, negated } = condition;
    return negated ? normalised(set.include, [...set.exclude, pattern]) : normalised(narrow(set.include, pattern), set.exclude);
}
function excludeInterfaces(set, condition) {
    if (condition === undefined)
        return undefined;
    return restrictInterfaces(set, { pattern: condition.pattern, negated: !condition.negated });
}
function toInterfaceMatch(set) {
    const everything = set.include.includes('*');
    if (everything && set.exclude.length === 0)
        return { exact: true };
    if (everything)
        return { match: { patterns: set.exclude, negated: true }, exact: true };
    return { match: { patterns: set.include, negated: false }, exact: set.exclude.length === 0 };
}
function normalised(include, exclude) {
    const kept = include.filter((pattern) => !exclude.some((hole) => covers(hole, pattern)));
    if (kept.length === 0)
        return undefined;
    const holes = exclude.filter((hole) => kept.some((pattern) => covers(pattern, hole)));
    return { include: kept, exclude: holes.filter((hole, index) => !isCoveredElsewhere(holes, hole, index)) };
}
function isCoveredElsewhere(holes, hole, index) {
    return holes.some((other, place) => place !== index && covers(other, hole) && (other !== hole || place < index));
}
function narrow(include, pattern) {
    return include.map((each) => shared(each, pattern)).filter((each) => each !== undefined);
}
function shared(a, b) {
    if (covers(a, b))
        return b;
    return covers(b, a) ? a : undefined;
}
function covers(wide, pattern) {
    if (!wide.endsWith('*'))
        return wide === pattern;
    return pattern.startsWith(wide.slice(0, -1));
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/lines.js




const HOOKS = new Map([
    ['PREROUTING', ['forward', 'input']],
    ['INPUT', ['input']],
    ['FORWARD', ['forward']],
    ['OUTPUT', ['output']],
    ['POSTROUTING', ['forward', 'output']],
]);
function labelOf(rule) {
    return `-A ${rule.chain.slice(0, 180)} #${rule.number}`;
}
function convertFilter(table, chain, { unfolded, context }) {
    const lines = unfolded.overflow ? [] : unfolded.verdicts.flatMap((verdict) => lines_linesOf(verdict, { table, context }));
    const open = unfolded.overflow ? 'iptables.too_complex' : chain.policy === 'unknown' ? 'iptables.policy_in_doubt' : undefined;
    if (open !== undefined)
        lines.push(openLine(chain, open));
    return {
        name: `${table.family === 4 ? 'iptables' : 'ip6tables'} ${table.name} ${chain.name}`,
        hooks: HOOKS.get(chain.name) ?? [],
        universe: table.family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF,
        lines,
        defaultAction: open === undefined && chain.policy === 'permit' ? 'permit' : 'deny',
        defaultLocation: chain.location,
        replies: context.replies,
    };
}
function openLine(chain, code) {
    return {
        label: `-P ${chain.name}`,
        action: 'permit',
        match: { must: header_space/* NOTHING */.K$, may: header_space/* EVERYTHING */.Qz },
        doubts: [{ code, parameters: { chain: chain.name }, location: chain.location }],
        location: chain.location,
    };
}
function lines_linesOf(verdict, place) {
    const { action, rule } = verdict;
    if (action === 'untrack')
        return [];
    if (action === 'permit' || action === 'deny')
        return [lineOf(verdict, action, { ...place, doubts: [] })];
    const target = action === 'unknown' ? nameOfTarget(rule) : action.name;
    const doubts = [{ code: 'iptables.verdict_in_doubt', parameters: { target }, location: rule.location }];
    return [lineOf(verdict, 'permit', { ...place, doubts }), lineOf(verdict, 'deny', { ...place, doubts })];
}
function nameOfTarget(rule) {
    if (rule.target.kind === 'unknown')
        return rule.target.name.slice(0, 60);
    return rule.target.kind === 'call' ? rule.target.chain.slice(0, 60) : rule.target.kind;
}
function lineOf({ rule, cell, jumps }, action, { table, context, doubts: own }) {
    const ingress = toInterfaceMatch(cell.ingress);
    const egress = toInterfaceMatch(cell.egress);
    const doubts = [...own];
    if (!ingress.exact || !egress.exact)
        doubts.push({ code: 'iptables.interfaces_in_doubt', parameters: {}, location: rule.location });
    const translations = translationsOf(cell, context);
    if (translations === 'unknown')
        doubts.push({ code: 'iptables.state_in_doubt', parameters: { states: 'DNAT' }, location: rule.location });
    const simple = simplified(cell);
    const early = beforeTranslation(table, rule, simple.match, context);
    const match = doubts.length > 0 ? { must: header_space/* NOTHING */.K$, may: early.match.may } : early.match;
    return {
        label: labelOf(rule),
        action,
        match,
        ...(ingress.match === undefined ? {} : { ingress: ingress.match }),
        ...(egress.match === undefined ? {} : { egress: egress.match }),
        ...(translations === 'unknown' || translations === undefined ? {} : { translations }),
        doubts: [...doubts, ...simple.doubts, ...early.doubts],
        ...(rule.comment === undefined ? {} : { description: rule.comment }),
        location: rule.location,
        ...(jumps.length === 0 ? {} : { relatedLocations: jumps }),
    };
}
function translationsOf(cell, context) {
    const known = context.destinationTranslations;
    if (cell.translated === 'only')
        return known.length === 0 ? 'unknown' : known;
    return cell.translated === 'never' && known.length > 0 ? [] : undefined;
}
function simplified(cell) {
    const { must, may } = cell.match;
    if (must === may)
        return { match: cell.match, doubts: [] };
    if (must.length <= 64 && may.length <= 64 && must.length > 0 && (0,header_space/* spaceContains */.oV)(must, may))
        return { match: { must: may, may }, doubts: [] };
    return cell;
}
function beforeTranslation(table, rule, match, context) {
    const runsBefore = context.chain === 'PREROUTING' && table.name !== 'nat';
    const { translated } = context;
    if (!runsBefore || translated.length === 0)
        return { match, doubts: [] };
    const reached = [(0,header_space/* box */.aP)({ destination: translated })];
    const must = (0,header_space/* subtractSpaces */.uD)(match.must, reached);
    const arrivals = match.may.map((each) => ({ ...each, destination: translated, destinationPorts: number_set/* ALL_PORTS */.TQ }));
    const may = [...match.may, ...arrivals];
    return { match: { must, may }, doubts: [{ code: 'iptables.before_translation', parameters: {}, location: rule.location }] };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/addresses.js


const MAX_RANGES = 256;
function parseAddresses(text) {
    if (!text.includes(','))
        return parseNetwork(text);
    const ranges = [];
    for (const part of text.split(',')) {
        const next = parseNetwork(part);
        if (next === undefined)
            return undefined;
        ranges.push(...next);
    }
    return (0,ip_set/* ipSet */.iw)(ranges);
}
function parseNetwork(text) {
    const slash = text.indexOf('/');
    const maskText = slash === -1 ? undefined : text.slice(slash + 1);
    if (maskText === '0' && /^(?:0|0\.0\.0\.0|::)\/0$/u.test(text))
        return ip_set/* ALL_ADDRESSES */.LO;
    const address = (0,ip_address/* parseIpAddress */.D_)(slash === -1 ? text : text.slice(0, slash));
    if (address === undefined)
        return undefined;
    if (maskText === undefined)
        return [{ first: address, last: address }];
    const isIpv6 = text.includes(':');
    if (/^\d{1,3}$/u.test(maskText)) {
        const range = (0,ip_address/* prefixRange */.EE)(address, Number(maskText), isIpv6);
        return range === undefined ? undefined : [range];
    }
    const mask = isIpv6 ? (0,ip_address/* parseIpAddress */.D_)(maskText) : quadMask(maskText);
    return mask === undefined ? undefined : maskedRanges(address, mask, isIpv6 ? 128 : 32);
}
function quadMask(text) {
    const mask = (0,ip_address/* parseDottedQuad */.Fp)(text);
    return mask === undefined ? undefined : BigInt(mask);
}
function maskedRanges(address, mask, width) {
    let tail = 0;
    while (tail < width && !addresses_isSet(mask, tail))
        tail += 1;
    const holes = [];
    for (let bit = tail; bit < width; bit += 1)
        if (!addresses_isSet(mask, bit))
            holes.push(1n << BigInt(bit));
    if (2 ** holes.length > MAX_RANGES)
        return undefined;
    const size = 1n << BigInt(tail);
    const fixed = holes.reduce((value, hole) => value & ~hole, (address / size) * size);
    let firsts = [fixed];
    for (const hole of holes)
        firsts = firsts.flatMap((first) => [first, first | hole]);
    return (0,ip_set/* ipSet */.iw)(firsts.map((first) => ({ first, last: first + size - 1n })));
}
function addresses_isSet(mask, bit) {
    return ((mask >> BigInt(bit)) & 1n) === 1n;
}
function parseAddressRange(text) {
    const dash = text.indexOf('-');
    const first = (0,ip_address/* parseIpAddress */.D_)(dash === -1 ? text : text.slice(0, dash));
    const last = dash === -1 ? first : (0,ip_address/* parseIpAddress */.D_)(text.slice(dash + 1));
    if (first === undefined || last === undefined || first > last)
        return undefined;
    return { first, last };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/address-type.js




function networks(...texts) {
    return (0,ip_set/* uniteIps */.y6)(texts.map((text) => (0,ip_address/* parseCidr */.GN)(text)).filter((range) => range !== undefined));
}
const MULTICAST = networks('224.0.0.0/4', 'ff00::/8');
const BROADCAST = networks('255.255.255.255', '0.0.0.0/8');
const NOT_UNICAST = (0,ip_set/* uniteIps */.y6)(MULTICAST, BROADCAST);
function applyAddressType(draft, options) {
    for (const option of options) {
        if (option.name === '--limit-iface-in' || option.name === '--limit-iface-out') {
            doubt(draft, 'doubt.unevaluable', { what: option.name });
            continue;
        }
        const field = option.name === '--src-type' ? 'source' : 'destination';
        const match = matchOfTypes(draft, field, (option.values[0] ?? '').toUpperCase().split(','));
        if (match.must !== match.may) {
            draft.doubts.push({ code: 'doubt.unevaluable', parameters: { what: option.name }, location: draft.location });
        }
        narrowMatch(draft, match, option.negated);
    }
}
function matchOfTypes(draft, field, types) {
    const atInput = draft.context.hook === 'INPUT' && field === 'destination';
    let must = [];
    let may = [];
    for (const type of types) {
        const bounds = boundsOfType(type, atInput);
        must = (0,ip_set/* uniteIps */.y6)(must, bounds.must);
        may = (0,ip_set/* uniteIps */.y6)(may, bounds.may);
    }
    const wide = space(field, may);
    return { must: (0,ip_set/* sameIps */.rm)(must, may) ? wide : space(field, must), may: wide };
}
function space(field, ips) {
    if (ips.length === 0)
        return header_space/* NOTHING */.K$;
    return (0,ip_set/* complementIps */.py)(ips).length === 0 ? header_space/* EVERYTHING */.Qz : [(0,header_space/* box */.aP)({ [field]: ips })];
}
function boundsOfType(type, atInput) {
    switch (type) {
        case 'MULTICAST':
            return { must: MULTICAST, may: MULTICAST };
        case 'BROADCAST':
            return { must: BROADCAST, may: atInput ? BROADCAST : (0,ip_set/* complementIps */.py)(MULTICAST) };
        case 'LOCAL':
            return { must: atInput ? (0,ip_set/* complementIps */.py)(NOT_UNICAST) : [], may: (0,ip_set/* complementIps */.py)(NOT_UNICAST) };
        default:
            return { must: [], may: (0,ip_set/* complementIps */.py)([]) };
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/names.js
const PROTOCOL_NUMBERS = new Map([
    ['icmp', 1], ['igmp', 2], ['ggp', 3], ['ipencap', 4], ['ipv4', 4], ['st', 5], ['tcp', 6], ['egp', 8], ['igp', 9],
    ['pup', 12], ['udp', 17], ['hmp', 20], ['xns-idp', 22], ['rdp', 27], ['iso-tp4', 29], ['dccp', 33], ['xtp', 36],
    ['ddp', 37], ['idpr-cmtp', 38], ['ipv6', 41], ['ipv6-route', 43], ['ipv6-frag', 44], ['idrp', 45], ['rsvp', 46],
    ['gre', 47], ['esp', 50], ['ipv6-crypt', 50], ['ah', 51], ['ipv6-auth', 51], ['skip', 57], ['ipv6-icmp', 58],
    ['icmpv6', 58], ['icmp6', 58], ['ipv6-nonxt', 59], ['ipv6-opts', 60], ['rspf', 73], ['vmtp', 81], ['eigrp', 88],
    ['ospf', 89], ['ospfigp', 89], ['ipip', 94], ['etherip', 97], ['encap', 98], ['pim', 103], ['ipcomp', 108],
    ['vrrp', 112], ['carp', 112], ['l2tp', 115], ['isis', 124], ['sctp', 132], ['fc', 133], ['mobility-header', 135],
    ['ipv6-mh', 135], ['mh', 135], ['udplite', 136], ['mpls-in-ip', 137], ['manet', 138], ['hip', 139], ['shim6', 140],
    ['wesp', 141], ['rohc', 142], ['ethernet', 143],
]);
const SERVICE_PORTS = new Map([
    ['ftp-data', 20], ['ftp', 21], ['ssh', 22], ['telnet', 23], ['smtp', 25], ['domain', 53], ['bootps', 67],
    ['bootpc', 68], ['tftp', 69], ['http', 80], ['www', 80], ['kerberos', 88], ['pop3', 110], ['sunrpc', 111],
    ['ntp', 123], ['netbios-ns', 137], ['netbios-dgm', 138], ['netbios-ssn', 139], ['imap', 143], ['imap2', 143],
    ['snmp', 161], ['snmp-trap', 162], ['snmptrap', 162], ['ldap', 389], ['https', 443], ['microsoft-ds', 445],
    ['syslog', 514], ['rtsp', 554], ['ldaps', 636], ['imaps', 993], ['pop3s', 995], ['ms-sql-s', 1433],
    ['ms-sql-m', 1434], ['mdns', 5353],
]);
const ICMP_TYPES = new Map([
    ['echo-reply', [0]], ['pong', [0]], ['destination-unreachable', [3]], ['network-unreachable', [3, 0]],
    ['host-unreachable', [3, 1]], ['protocol-unreachable', [3, 2]], ['port-unreachable', [3, 3]],
    ['fragmentation-needed', [3, 4]], ['source-route-failed', [3, 5]], ['network-unknown', [3, 6]],
    ['host-unknown', [3, 7]], ['network-prohibited', [3, 9]], ['host-prohibited', [3, 10]],
    ['tos-network-unreachable', [3, 11]], ['tos-host-unreachable', [3, 12]], ['communication-prohibited', [3, 13]],
    ['host-precedence-violation', [3, 14]], ['precedence-cutoff', [3, 15]], ['source-quench', [4]], ['redirect', [5]],
    ['network-redirect', [5, 0]], ['host-redirect', [5, 1]], ['tos-network-redirect', [5, 2]],
    ['tos-host-redirect', [5, 3]], ['echo-request', [8]], ['ping', [8]], ['router-advertisement', [9]],
    ['router-solicitation', [10]], ['time-exceeded', [11]], ['ttl-exceeded', [11]], ['ttl-zero-during-transit', [11, 0]],
    ['ttl-zero-during-reassembly', [11, 1]], ['parameter-problem', [12]], ['ip-header-bad', [12, 0]],
    ['required-option-missing', [12, 1]], ['timestamp-request', [13]], ['timestamp-reply', [14]],
    ['address-mask-request', [17]], ['address-mask-reply', [18]],
]);
const ICMPV6_TYPES = new Map([
    ['destination-unreachable', [1]], ['no-route', [1, 0]], ['communication-prohibited', [1, 1]],
    ['beyond-scope', [1, 2]], ['address-unreachable', [1, 3]], ['port-unreachable', [1, 4]], ['failed-policy', [1, 5]],
    ['reject-route', [1, 6]], ['packet-too-big', [2]], ['time-exceeded', [3]], ['ttl-exceeded', [3]],
    ['ttl-zero-during-transit', [3, 0]], ['ttl-zero-during-reassembly', [3, 1]], ['parameter-problem', [4]],
    ['bad-header', [4, 0]], ['unknown-header-type', [4, 1]], ['unknown-option', [4, 2]], ['echo-request', [128]],
    ['ping', [128]], ['echo-reply', [129]], ['pong', [129]], ['router-solicitation', [133]],
    ['router-advertisement', [134]], ['neighbour-solicitation', [135]], ['neighbor-solicitation', [135]],
    ['neighbour-advertisement', [136]], ['neighbor-advertisement', [136]], ['redirect', [137]],
]);
function parseNumber(text, limit) {
    if (!/^(?:\d{1,10}|0[xX][0-9a-fA-F]{1,8})$/u.test(text))
        return undefined;
    const value = Number(text);
    return value <= limit ? value : undefined;
}
function parseProtocol(text) {
    const word = text.toLowerCase();
    if (word === 'all')
        return 'any';
    const number = parseNumber(word, 255) ?? PROTOCOL_NUMBERS.get(word);
    return number === 0 ? 'any' : number;
}
function parsePort(text) {
    return parseNumber(text, 65535) ?? SERVICE_PORTS.get(text.toLowerCase());
}
function parseIcmpType(text, family) {
    const named = (family === 4 ? ICMP_TYPES : ICMPV6_TYPES).get(text.toLowerCase());
    if (named !== undefined)
        return withCode(named[0], named[1]);
    if (family === 4 && text.toLowerCase() === 'any')
        return 'any';
    const [typeText = '', codeText, ...rest] = text.split('/');
    const type = parseNumber(typeText, 255);
    if (type === undefined || rest.length > 0)
        return undefined;
    if (family === 4 && type === 255)
        return 'any';
    if (codeText === undefined)
        return withCode(type, undefined);
    const code = parseNumber(codeText, 255);
    return code === undefined ? undefined : withCode(type, code);
}
function withCode(type, code) {
    return { type, firstCode: code ?? 0, lastCode: code ?? 255 };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/ports.js


function parsePortRange(text) {
    const colon = text.indexOf(':');
    if (colon === -1) {
        const port = parsePort(text);
        return port === undefined ? undefined : { first: port, last: port };
    }
    const firstText = text.slice(0, colon);
    const lastText = text.slice(colon + 1);
    const first = firstText === '' ? 0 : parsePort(firstText);
    const last = lastText === '' ? 65535 : parsePort(lastText);
    return first === undefined || last === undefined || first > last ? undefined : { first, last };
}
function parsePortList(text) {
    const ranges = [];
    let places = 0;
    for (const part of text.split(',')) {
        const range = parsePortRange(part);
        if (range === undefined)
            return undefined;
        places += part.includes(':') ? 2 : 1;
        ranges.push(range);
    }
    return places > 15 ? undefined : (0,number_set/* numberSet */.U7)(ranges);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/tcp-flags.js
const FLAGS = new Map([
    ['FIN', 0x01], ['SYN', 0x02], ['RST', 0x04], ['PSH', 0x08], ['ACK', 0x10], ['URG', 0x20], ['ALL', 0x3f], ['NONE', 0],
]);
function matchesFirstSegment(values) {
    const mask = parseFlags(values[0] ?? '');
    const wanted = parseFlags(values[1] ?? '');
    if (mask === undefined || wanted === undefined)
        return undefined;
    return (0x02 & mask) === wanted;
}
function parseFlags(text) {
    let bits = 0;
    for (const word of text.toUpperCase().split(',')) {
        const flag = FLAGS.get(word);
        if (flag === undefined)
            return undefined;
        bits |= flag;
    }
    return bits;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/extensions.js








const MODULE_PROTOCOLS = new Map([
    ['tcp', header_space/* PROTOCOL */.nl.tcp], ['udp', header_space/* PROTOCOL */.nl.udp], ['udplite', 136], ['sctp', header_space/* PROTOCOL */.nl.sctp], ['dccp', 33],
]);
const PORT_PROTOCOLS = (0,number_set/* numberSet */.U7)([6, 17, 33, 132, 136].map((value) => ({ first: value, last: value })));
function applyExtension(draft, extension) {
    const protocol = MODULE_PROTOCOLS.get(extension.name);
    if (protocol !== undefined) {
        narrowProtocols(draft, [{ first: protocol, last: protocol }], false);
        for (const option of extension.options)
            applyTransportOption(draft, option);
        return;
    }
    switch (extension.name) {
        case 'comment':
            return;
        case 'multiport':
            narrowProtocols(draft, PORT_PROTOCOLS, false);
            for (const option of extension.options)
                applyMultiport(draft, option);
            return;
        case 'iprange':
            for (const option of extension.options)
                applyAddressRange(draft, option);
            return;
        case 'icmp':
        case 'icmp6':
        case 'icmpv6':
            applyIcmp(draft, extension);
            return;
        case 'state':
        case 'conntrack':
            for (const option of extension.options)
                applyConntrackOption(draft, option);
            return;
        case 'addrtype':
            applyAddressType(draft, extension.options);
            return;
        case 'recent':
            applyRecent(draft, extension);
            return;
        case 'set':
            doubt(draft, 'iptables.set_in_doubt', { name: (extension.options[0]?.values[0] ?? '?').slice(0, 60) });
            return;
        default:
            doubt(draft, 'doubt.unevaluable', { what: `-m ${extension.name.slice(0, 60)}` });
    }
}
function applyTransportOption(draft, option) {
    const { name, values, negated } = option;
    switch (name) {
        case '--sport':
        case '--source-port':
        case '--dport':
        case '--destination-port': {
            const range = parsePortRange(values[0] ?? '');
            if (range === undefined)
                break;
            narrowPorts(draft, name.startsWith('--s') ? 'sourcePorts' : 'destinationPorts', { ports: [range], negated });
            return;
        }
        case '--syn':
        case '--tcp-flags': {
            const matches = name === '--syn' ? true : matchesFirstSegment(values);
            if (matches === undefined)
                break;
            if (matches === negated)
                draft.never = true;
            return;
        }
        default:
            doubt(draft, 'doubt.unevaluable', { what: name });
            return;
    }
    doubt(draft, 'iptables.value_in_doubt', { option: name });
}
function applyMultiport(draft, option) {
    const ports = parsePortList(option.values[0] ?? '');
    const { name, negated } = option;
    if (ports === undefined) {
        doubt(draft, 'iptables.value_in_doubt', { option: name });
    }
    else if (name === '--ports') {
        const others = (0,number_set/* subtractNumbers */.Z_)(number_set/* ALL_PORTS */.TQ, ports);
        const either = [(0,header_space/* box */.aP)({ sourcePorts: ports }), (0,header_space/* box */.aP)({ sourcePorts: others, destinationPorts: ports })];
        const neither = [(0,header_space/* box */.aP)({ sourcePorts: others, destinationPorts: others })];
        const space = (negated ? neither : either).filter((each) => each.sourcePorts.length > 0 && each.destinationPorts.length > 0);
        draft.further.push({ must: space, may: space });
    }
    else {
        narrowPorts(draft, name.startsWith('--s') ? 'sourcePorts' : 'destinationPorts', { ports, negated });
    }
}
function applyAddressRange(draft, option) {
    const range = parseAddressRange(option.values[0] ?? '');
    if (range === undefined) {
        doubt(draft, 'iptables.value_in_doubt', { option: option.name });
        return;
    }
    const ips = [range];
    narrowAddresses(draft, option.name === '--src-range' ? 'source' : 'destination', { ips, negated: option.negated });
}
function applyIcmp(draft, extension) {
    const isVersion4 = extension.name === 'icmp';
    const protocol = isVersion4 ? header_space/* PROTOCOL */.nl.icmp : header_space/* PROTOCOL */.nl.icmpv6;
    narrowProtocols(draft, [{ first: protocol, last: protocol }], false);
    for (const { name, values, negated } of extension.options) {
        const type = parseIcmpType(values[0] ?? '', isVersion4 ? 4 : 6);
        if (type === undefined)
            doubt(draft, 'iptables.value_in_doubt', { option: name });
        else if (type === 'any')
            draft.never ||= negated;
        else {
            const base = type.type * 256;
            narrowPorts(draft, 'destinationPorts', { ports: [{ first: base + type.firstCode, last: base + type.lastCode }], negated });
        }
    }
}
const extensions_STATES = new Set(['NEW', 'ESTABLISHED', 'RELATED', 'INVALID', 'UNTRACKED', 'DNAT', 'SNAT']);
function applyConntrackOption(draft, option) {
    const value = (option.values[0] ?? '').toUpperCase();
    if (option.name === '--state' || option.name === '--ctstate') {
        applyStates(draft, { states: value.split(','), negated: option.negated });
    }
    else if (option.name === '--ctdir' && (value === 'ORIGINAL' || value === 'REPLY')) {
        if ((value === 'ORIGINAL') === option.negated)
            draft.never = true;
    }
    else
        doubt(draft, 'doubt.unevaluable', { what: option.name });
}
function applyStates(draft, { states, negated }) {
    const wanted = new Set(states);
    const names = states.join(',').slice(0, 80);
    if (states.some((state) => !extensions_STATES.has(state))) {
        doubt(draft, 'iptables.value_in_doubt', { option: '--ctstate' });
        return;
    }
    if (draft.context.table === 'raw') {
        doubt(draft, 'iptables.state_in_doubt', { states: names });
        return;
    }
    if (runsBeforeNat(draft.context))
        wanted.delete('DNAT');
    const match = trackedMatch(wanted, draft.context.tracking);
    const unresolved = !wanted.has('NEW') && (wanted.has('SNAT') || (wanted.has('DNAT') && match.may.length > 0));
    if (unresolved || (wanted.has('DNAT') && draft.translated !== undefined)) {
        doubt(draft, 'iptables.state_in_doubt', { states: names });
        return;
    }
    if (wanted.has('DNAT') && !wanted.has('NEW')) {
        draft.translated = negated ? 'never' : 'only';
        return;
    }
    if (match.must !== match.may)
        draft.doubts.push({ code: 'iptables.state_in_doubt', parameters: { states: names }, location: draft.location });
    narrowMatch(draft, match, negated);
}
function runsBeforeNat({ table, hook }) {
    return table === 'mangle' && (hook === 'PREROUTING' || hook === 'OUTPUT');
}
function trackedMatch(wanted, { tracked, untracked }) {
    if (wanted.has('NEW'))
        return { must: wanted.has('UNTRACKED') ? header_space/* EVERYTHING */.Qz : tracked, may: header_space/* EVERYTHING */.Qz };
    if (wanted.has('UNTRACKED') && untracked.length > 0)
        return { must: header_space/* NOTHING */.K$, may: untracked };
    return { must: header_space/* NOTHING */.K$, may: header_space/* NOTHING */.K$ };
}
function applyRecent(draft, extension) {
    const set = extension.options.find((option) => option.name === '--set');
    if (set === undefined)
        doubt(draft, 'doubt.unevaluable', { what: '-m recent' });
    else if (set.negated)
        draft.never = true;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/condition.js







function conditionOf(rule, context) {
    const draft = conditionDraft(context, rule.location);
    for (const option of rule.options)
        applyBaseOption(draft, option);
    for (const extension of rule.extensions)
        applyExtension(draft, extension);
    if (rule.incomplete)
        doubt(draft, 'iptables.line_in_doubt');
    return finish(draft);
}
function usualCondition(rule, family) {
    return conditionOf(rule, { family, table: 'filter', hook: 'FORWARD', tracking: ALL_TRACKED });
}
const HOOK_OPTIONS = new Set(['--in-interface', '--out-interface']);
const HOOK_MODULES = new Set(['state', 'conntrack', 'addrtype']);
function dependsOnHook(rule) {
    return (rule.options.some((option) => HOOK_OPTIONS.has(option.name)) ||
        rule.extensions.some((extension) => HOOK_MODULES.has(extension.name)));
}
function applyBaseOption(draft, option) {
    const value = option.values[0] ?? '';
    switch (option.name) {
        case '--source':
            applyAddress(draft, 'source', option);
            return;
        case '--destination':
            applyAddress(draft, 'destination', option);
            return;
        case '--protocol':
            applyProtocol(draft, option);
            return;
        case '--in-interface':
            draft.ingress = interfaceCondition(draft, { option, value, present: ingressAt(draft.context.hook) });
            return;
        case '--out-interface':
            draft.egress = interfaceCondition(draft, { option, value, present: hasEgress(draft.context.hook) ? 'yes' : 'no' });
            return;
        case '--fragment':
            if (!option.negated)
                draft.never = true;
            return;
        default:
            doubt(draft, 'iptables.value_in_doubt', { option: option.name });
    }
}
function applyAddress(draft, field, option) {
    const ips = parseAddresses(option.values[0] ?? '');
    if (ips === undefined || (option.negated && (option.values[0] ?? '').includes(','))) {
        doubt(draft, 'iptables.value_in_doubt', { option: option.name });
        return;
    }
    narrowAddresses(draft, field, { ips, negated: option.negated });
}
function applyProtocol(draft, option) {
    const protocol = parseProtocol(option.values[0] ?? '');
    if (protocol === undefined)
        doubt(draft, 'iptables.value_in_doubt', { option: option.name });
    else if (protocol !== 'any')
        narrowProtocols(draft, (0,number_set/* oneNumber */.ax)(protocol), option.negated);
    else if (option.negated)
        draft.never = true;
}
function ingressAt(hook) {
    if (hook === 'POSTROUTING')
        return 'in-doubt';
    return hook === 'OUTPUT' ? 'no' : 'yes';
}
function hasEgress(hook) {
    return hook === 'FORWARD' || hook === 'OUTPUT' || hook === 'POSTROUTING';
}
function interfaceCondition(draft, { option, value, present }) {
    const { negated } = option;
    if (value === '' || value === '*' || value.endsWith('*')) {
        doubt(draft, 'iptables.value_in_doubt', { option: option.name });
        return undefined;
    }
    if (value === '+') {
        if (negated)
            draft.never = true;
        return undefined;
    }
    if (present === 'in-doubt') {
        doubt(draft, 'iptables.postrouting_ingress');
        return undefined;
    }
    if (present === 'no') {
        if (!negated)
            draft.never = true;
        return undefined;
    }
    const pattern = value.endsWith('+') ? `${value.slice(0, -1)}*` : value;
    return { pattern, negated };
}
function finish(draft) {
    const match = matchOf(draft);
    const exact = match.must === match.may || match.may.length === 0;
    return {
        match: exact ? { must: match.may, may: match.may } : match,
        ...(draft.ingress === undefined ? {} : { ingress: draft.ingress }),
        ...(draft.egress === undefined ? {} : { egress: draft.egress }),
        ...(draft.translated === undefined ? {} : { translated: draft.translated }),
        doubts: exact ? condition_NO_DOUBTS : draft.doubts,
    };
}
const condition_NO_DOUBTS = [];
function matchOf(draft) {
    if (draft.never)
        return { must: header_space/* NOTHING */.K$, may: header_space/* NOTHING */.K$ };
    const plain = plainSpace(draft);
    let may = plain;
    let must = plain;
    for (const each of draft.further) {
        const same = must === may && each.must === each.may;
        may = (0,header_space/* intersectSpaces */.du)(may, each.may);
        must = same ? may : (0,header_space/* intersectSpaces */.du)(must, each.must);
    }
    if (draft.uncertain)
        return { must: header_space/* NOTHING */.K$, may };
    return must !== may && (0,header_space/* spaceContains */.oV)(must, may) ? { must: may, may } : { must, may };
}
function plainSpace(draft) {
    const { source, destination, protocols, sourcePorts, destinationPorts } = draft;
    const box = { source, destination, protocols, sourcePorts, destinationPorts };
    if ((0,header_space/* isEmptyBox */.lP)(box))
        return header_space/* NOTHING */.K$;
    const free = source === ip_set/* ALL_ADDRESSES */.LO && destination === ip_set/* ALL_ADDRESSES */.LO && protocols === number_set/* ALL_PROTOCOLS */.yJ &&
        sourcePorts === number_set/* ALL_PORTS */.TQ && destinationPorts === number_set/* ALL_PORTS */.TQ;
    return free ? header_space/* EVERYTHING */.Qz : [box];
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/reach.js




const EVERY_PACKET = {
    match: { must: header_space/* EVERYTHING */.Qz, may: header_space/* EVERYTHING */.Qz },
    ingress: interface_set_ANY_INTERFACE,
    egress: interface_set_ANY_INTERFACE,
    translated: undefined,
    doubts: [],
};
const MAX_BOXES = 4096;
const MAX_CELLS = 256;
const MAX_DOUBTS = 10;
function intersectCells(cells, condition, budget) {
    if (condition.match.may.length === 0)
        return [];
    const result = [];
    for (const cell of cells) {
        const ingress = restrictInterfaces(cell.ingress, condition.ingress);
        const egress = restrictInterfaces(cell.egress, condition.egress);
        if (ingress === undefined || egress === undefined)
            continue;
        if (isContradiction(cell.translated, condition.translated))
            continue;
        const match = intersectMatches(cell.match, condition.match, budget);
        if (match.may.length === 0)
            continue;
        const doubts = match.must === match.may ? [] : joinDoubts(cell.doubts, condition.doubts);
        result.push({ match, ingress, egress, translated: condition.translated ?? cell.translated, doubts });
    }
    return result;
}
function isContradiction(a, b) {
    return a !== undefined && b !== undefined && a !== b;
}
function intersectMatches(a, b, budget) {
    const may = intersectCounted(a.may, b.may, budget);
    if (a.must === a.may && b.must === b.may)
        return { must: may, may };
    return { must: intersectCounted(a.must, b.must, budget), may };
}
function intersectCounted(a, b, budget) {
    budget.left -= 1;
    if (a !== header_space/* EVERYTHING */.Qz && b !== header_space/* EVERYTHING */.Qz) {
        budget.left -= a.length * b.length + weight(a) + weight(b);
        if (budget.left < 0)
            return header_space/* NOTHING */.K$;
    }
    return (0,header_space/* intersectSpaces */.du)(a, b);
}
function weight(space) {
    let sum = 0;
    for (const each of space)
        sum += each.source.length + each.destination.length + each.sourcePorts.length + each.destinationPorts.length;
    return sum;
}
function joinDoubts(a, b) {
    if (b.length === 0 || a.length >= MAX_DOUBTS)
        return a;
    return [...a, ...b.filter((each) => !a.includes(each))].slice(0, MAX_DOUBTS);
}
function subtractConditions(cells, conditions, budget) {
    let rest = cells;
    for (const condition of mergeConditions(conditions)) {
        if (rest.length === 0)
            return rest;
        if (budget.left < 0)
            return undefined;
        const next = [];
        for (const cell of rest) {
            const pieces = subtractCondition(cell, condition, budget);
            if (pieces === undefined)
                return undefined;
            next.push(...pieces);
        }
        rest = next;
        if (rest.length > MAX_CELLS)
            return undefined;
    }
    return rest;
}
function cellsInDoubt(cells, doubts) {
    return cells.map((cell) => ({ ...cell, match: { must: header_space/* NOTHING */.K$, may: cell.match.may }, doubts: joinDoubts(cell.doubts, doubts) }));
}
function subtractCondition(cell, condition, budget) {
    const inside = restrictInterfaces(cell.ingress, condition.ingress);
    const outside = excludeInterfaces(cell.ingress, condition.ingress);
    budget.left -= cell.ingress.exclude.length ** 2 + cell.egress.exclude.length ** 2;
    const result = outside === undefined ? [] : [{ ...cell, ingress: outside }];
    if (inside === undefined)
        return result;
    const insideEgress = restrictInterfaces(cell.egress, condition.egress);
    const outsideEgress = excludeInterfaces(cell.egress, condition.egress);
    if (outsideEgress !== undefined)
        result.push({ ...cell, ingress: inside, egress: outsideEgress });
    if (insideEgress === undefined)
        return result;
    const core = { ...cell, ingress: inside, egress: insideEgress };
    if (isContradiction(cell.translated, condition.translated))
        return [...result, core];
    const { translated } = condition;
    if (translated !== undefined && cell.translated === undefined)
        result.push({ ...core, translated: translated === 'only' ? 'never' : 'only' });
    const asked = { ...core, translated: translated ?? core.translated };
    const match = subtractMatch(asked, condition, budget);
    if (match === undefined)
        return undefined;
    if (match.may.length === 0)
        return result;
    const doubts = match.must === match.may ? core.doubts : joinDoubts(core.doubts, condition.doubts);
    return [...result, { ...asked, match, doubts }];
}
function subtractMatch(cell, condition, budget) {
    const holes = condition.match.must;
    const may = subtractCounted(cell.match.may, holes, budget);
    if (may === undefined)
        return undefined;
    if (cell.match.must === cell.match.may && holes === condition.match.may)
        return { must: may, may };
    const must = subtractCounted(cell.match.must, condition.match.may, budget);
    return must === undefined ? undefined : { must, may };
}
function subtractCounted(space, holes, budget) {
    let rest = space;
    for (const hole of holes) {
        budget.left -= 1 + rest.length;
        if (budget.left < 0)
            return undefined;
        if (!rest.some((candidate) => (0,header_space/* boxesOverlap */.h4)(candidate, hole)))
            continue;
        budget.left -= weight(rest);
        rest = rest.flatMap((candidate) => (0,header_space/* subtractBox */.ax)(candidate, hole));
        if (rest.length > MAX_BOXES)
            return undefined;
    }
    return rest;
}
function mergeConditions(conditions) {
    if (conditions.length < 2)
        return conditions;
    const result = [];
    const groups = new Map();
    for (const condition of conditions) {
        const mergeable = condition.match.must === condition.match.may && condition.translated === undefined;
        if (!mergeable) {
            result.push(condition);
            continue;
        }
        const key = JSON.stringify([condition.ingress ?? null, condition.egress ?? null]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { condition, boxes: [...condition.match.may] });
        else
            for (const each of condition.match.may)
                group.boxes.push(each);
    }
    for (const { condition, boxes } of groups.values()) {
        const space = mergeBoxes(mergeBoxes(mergeBoxes(boxes, 'source'), 'destination'), 'destinationPorts');
        result.push({ ...condition, match: { must: space, may: space } });
    }
    return result;
}
function mergeBoxes(boxes, field) {
    const groups = new Map();
    for (const each of boxes) {
        const key = keyWithout(each, field);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [each]);
        else
            group.push(each);
    }
    return [...groups.values()].flatMap((group) => (group.length === 1 ? group : [joined(group, field)]));
}
function joined(group, field) {
    const [first] = group;
    if (first === undefined)
        throw new Error('a group of boxes is never empty');
    if (field === 'destinationPorts')
        return { ...first, destinationPorts: (0,number_set/* numberSet */.U7)(group.flatMap((each) => each.destinationPorts)) };
    return { ...first, [field]: (0,ip_set/* ipSet */.iw)(group.flatMap((each) => each[field])) };
}
function keyWithout(each, field) {
    return [
        field === 'source' ? '' : ipKey(each.source),
        field === 'destination' ? '' : ipKey(each.destination),
        numberKey(each.protocols),
        numberKey(each.sourcePorts),
        field === 'destinationPorts' ? '' : numberKey(each.destinationPorts),
    ].join('|');
}
function ipKey(set) {
    return set.map((range) => `${range.first.toString(36)}-${range.last.toString(36)}`).join(',');
}
function numberKey(set) {
    return set.map((range) => `${range.first}-${range.last}`).join(',');
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/unfold.js


const MAX_LINES = 200_000;
const MAX_STEPS = 3_000_000;
const MAX_WORK = 10_000_000;
const MAX_DEPTH = 200;
function unfoldChain(table, chain, options) {
    const walk = {
        table,
        context: { family: table.family, table: table.name, hook: chain.name, tracking: options.tracking },
        policy: chain.policy,
        report: options.report,
        verdicts: [],
        conditions: new Map(),
        open: [],
        trail: [],
        jumps: [],
        budget: { left: MAX_WORK },
        steps: 0,
        overflow: false,
    };
    walkChain(walk, chain, { cells: [EVERY_PACKET], tail: 'policy' });
    if (walk.overflow)
        options.report.report('incomplete', 'iptables.too_complex', chain.location, { chain: chain.name });
    return { verdicts: walk.verdicts, overflow: walk.overflow };
}
function walkChain(walk, chain, { cells, tail }) {
    walk.open.push(chain.name);
    let here = cells;
    let gone = [];
    const last = chain.rules.length;
    for (const rule of chain.rules) {
        if (!spend(walk) || here.length === 0)
            break;
        const { target } = rule;
        if (target.kind === 'continue')
            continue;
        const condition = rememberedCondition(walk, rule);
        if (condition.match.may.length === 0)
            continue;
        if (target.kind === 'return' && tail === 'caller') {
            gone.push(condition);
            continue;
        }
        if (gone.length > 0)
            here = leave(walk, here, gone);
        gone = [];
        const matching = intersectCells(here, condition, walk.budget);
        if (walk.budget.left < 0)
            walk.overflow = true;
        if (matching.length === 0)
            continue;
        if (target.kind === 'call') {
            call(walk, { rule, target }, { cells: matching, tail: callTail(target, tail, rule.number === last) });
            if (!target.returns && tail === 'caller')
                gone.push(condition);
            else if (!target.returns && !decidesAll(walk.table.chains.get(target.chain)))
                emitPolicy(walk, rule, matching);
        }
        else if (target.kind === 'return')
            emitPolicy(walk, rule, matching);
        else
            emit(walk, { rule, cells: matching, action: target.kind === 'translate' ? target : target.kind });
    }
    walk.open.pop();
}
function callTail(target, tail, isLast) {
    return target.returns && !isLast ? 'caller' : tail;
}
function decidesAll(chain) {
    const last = chain?.rules.at(-1);
    if (last === undefined || last.incomplete || last.options.length > 0 || last.extensions.length > 0)
        return false;
    return last.target.kind === 'permit' || last.target.kind === 'deny';
}
function spend(walk) {
    walk.steps += 1;
    if (walk.steps > MAX_STEPS || walk.verdicts.length > MAX_LINES)
        walk.overflow = true;
    return !walk.overflow;
}
function rememberedCondition(walk, rule) {
    const known = rule.condition ?? walk.conditions.get(rule);
    if (known !== undefined)
        return known;
    const condition = conditionOf(rule, walk.context);
    if (walk.open.length > 1)
        walk.conditions.set(rule, condition);
    return condition;
}
function leave(walk, cells, gone) {
    const rest = subtractConditions(cells, gone, walk.budget);
    if (rest !== undefined)
        return rest;
    walk.overflow = true;
    return cells;
}
function call(walk, { rule, target }, entry) {
    const chain = walk.table.chains.get(target.chain);
    const problem = problemOf(walk, chain, target.chain);
    if (chain !== undefined && problem === undefined) {
        const outer = walk.jumps;
        walk.trail.push(rule.location);
        walk.jumps = walk.trail.slice(-20);
        walkChain(walk, chain, entry);
        walk.trail.pop();
        walk.jumps = outer;
        return;
    }
    const name = target.chain.slice(0, 60);
    walk.report.report('incomplete', problem ?? 'export.undefined_reference', rule.location, { kind: 'chain', name, chain: name, limit: MAX_DEPTH });
    const doubts = [{ code: 'iptables.chain_in_doubt', parameters: { chain: name }, location: rule.location }];
    emit(walk, { rule, cells: cellsInDoubt(entry.cells, doubts), action: 'unknown' });
}
function problemOf(walk, chain, name) {
    if (chain === undefined)
        return 'export.undefined_reference';
    if (walk.open.includes(name))
        return 'export.cyclic_reference';
    return walk.open.length >= MAX_DEPTH ? 'iptables.too_deep' : undefined;
}
function emitPolicy(walk, rule, cells) {
    if (walk.policy !== 'unknown') {
        emit(walk, { rule, cells, action: walk.policy });
        return;
    }
    const doubts = [{ code: 'iptables.policy_in_doubt', parameters: {}, location: rule.location }];
    emit(walk, { rule, cells: cellsInDoubt(cells, doubts), action: 'unknown' });
}
function emit(walk, { rule, cells, action }) {
    const { jumps } = walk;
    for (const cell of cells)
        walk.verdicts.push({ rule, action, cell, jumps });
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/replies.js

const ANSWERING_CHAINS = {
    forward: ['PREROUTING', 'FORWARD', 'POSTROUTING'],
    input: ['OUTPUT', 'POSTROUTING'],
    output: ['PREROUTING', 'INPUT'],
};
function repliesPass(tables, hook, someUntracked) {
    return tables.every((table) => {
        if (table.name === 'nat')
            return true;
        const walk = { table, someUntracked, known: new Map(), open: new Set() };
        return ANSWERING_CHAINS[hook].every((name) => {
            const chain = table.chains.get(name);
            return chain === undefined ? table.name !== 'filter' || !BASE.has(name) : baseOutcome(walk, chain) === 'passes';
        });
    });
}
const BASE = new Set(['INPUT', 'FORWARD', 'OUTPUT']);
function baseOutcome(walk, chain) {
    const atEnd = chain.policy === 'permit' ? 'passes' : 'blocks';
    const outcome = chainOutcome(walk, chain);
    if (outcome === 'passes' || outcome === 'blocks')
        return outcome;
    return atEnd;
}
function chainOutcome(walk, chain) {
    const known = walk.known.get(chain);
    if (known !== undefined)
        return known;
    if (walk.open.has(chain) || walk.open.size >= MAX_DEPTH)
        return 'blocks';
    walk.open.add(chain);
    const outcome = walkRules(walk, chain);
    walk.open.delete(chain);
    walk.known.set(chain, outcome);
    return outcome;
}
function walkRules(walk, chain) {
    let someLeft = false;
    for (const rule of chain.rules) {
        const share = shareOf(rule, walk.someUntracked);
        if (share === 'none')
            continue;
        const step = ruleOutcome(walk, rule);
        if (step === 'blocks')
            return 'blocks';
        if (step === 'leaves' && share === 'all')
            return 'goes on';
        if (step === 'leaves')
            someLeft = true;
        if (step === 'passes' && share === 'all')
            return someLeft ? 'goes on' : 'passes';
    }
    return 'goes on';
}
function ruleOutcome(walk, rule) {
    const { target } = rule;
    switch (target.kind) {
        case 'continue':
        case 'untrack':
            return 'goes on';
        case 'permit':
            return 'passes';
        case 'return':
            return 'leaves';
        case 'call': {
            const chain = walk.table.chains.get(target.chain);
            const outcome = chain === undefined ? 'blocks' : chainOutcome(walk, chain);
            return outcome === 'goes on' && !target.returns ? 'leaves' : outcome;
        }
        default:
            return 'blocks';
    }
}
function shareOf(rule, someUntracked) {
    let share = rule.incomplete || rule.options.length > 0 ? 'some' : 'all';
    for (const extension of rule.extensions) {
        const next = shareOfExtension(extension, someUntracked);
        if (next === 'none')
            return 'none';
        if (next === 'some')
            share = 'some';
    }
    return share;
}
function shareOfExtension(extension, someUntracked) {
    if (extension.name === 'comment')
        return 'all';
    if (extension.name !== 'state' && extension.name !== 'conntrack' && extension.name !== 'tcp')
        return 'some';
    let share = extension.name === 'tcp' ? 'some' : 'all';
    for (const option of extension.options) {
        const next = shareOfOption(option, someUntracked);
        if (next === 'none')
            return 'none';
        if (next === 'some')
            share = 'some';
    }
    return share;
}
function shareOfOption(option, someUntracked) {
    const words = new Set((option.values[0] ?? '').toUpperCase().split(','));
    switch (option.name) {
        case '--state':
        case '--ctstate':
            if (words.has('SNAT') || words.has('DNAT') || someUntracked)
                return 'some';
            return turned(words.has('ESTABLISHED'), option.negated);
        case '--syn':
            return option.negated ? 'some' : 'none';
        default:
            return 'some';
    }
}
function turned(all, negated) {
    return all === negated ? 'none' : 'all';
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/ruleset.js
const BUILT_IN_CHAINS = new Map([
    ['filter', ['INPUT', 'FORWARD', 'OUTPUT']],
    ['nat', ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING']],
    ['mangle', ['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING']],
    ['raw', ['PREROUTING', 'OUTPUT']],
    ['security', ['INPUT', 'FORWARD', 'OUTPUT']],
]);

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/translations.js








function convertNat(table, options) {
    const chains = ['PREROUTING', 'OUTPUT', 'POSTROUTING', 'INPUT'];
    return chains.flatMap((name) => convertChain(table, name, options));
}
function convertChain(table, name, options) {
    const chain = table.chains.get(name);
    if (chain === undefined)
        return [];
    if (chain.policy === 'deny') {
        options.report.report('incomplete', 'export.unsupported', chain.location, { what: `nat :${name} DROP` });
    }
    const { verdicts, overflow } = unfoldChain(table, chain, options);
    const converted = verdicts.flatMap((verdict) => convertVerdict(verdict, { table, chain: name, nat: options }));
    return overflow ? [] : converted;
}
function convertVerdict(verdict, place) {
    const { action, rule } = verdict;
    if (action === 'untrack')
        return [];
    if (action === 'deny') {
        place.nat.report.report('incomplete', 'export.unsupported', rule.location, { what: 'nat -j DROP' });
    }
    const field = place.chain === 'PREROUTING' || place.chain === 'OUTPUT' ? 'destination' : 'source';
    if (action === 'permit')
        return build(verdict, place, { field, entries: undefined, sure: true });
    if (action === 'deny' || action === 'unknown')
        return build(verdict, place, { field, entries: undefined, sure: false });
    const fits = FIELD_OF_TARGET.get(action.name) ?? field;
    const entries = fits === field ? targetsOf(action, verdict.cell.match.may, place) : undefined;
    if (entries === undefined) {
        place.nat.report.report('incomplete', 'export.unsupported', rule.location, { what: `-j ${action.name}` });
    }
    return build(verdict, place, { field, entries, sure: entries !== undefined });
}
const FIELD_OF_TARGET = new Map([
    ['DNAT', 'destination'], ['REDIRECT', 'destination'], ['SNAT', 'source'], ['MASQUERADE', 'source'],
]);
function build(verdict, place, { field, entries, sure }) {
    const { cell, rule } = verdict;
    const ingress = toInterfaceMatch(cell.ingress);
    const egress = toInterfaceMatch(cell.egress);
    const doubts = [...cell.doubts];
    const add = (code, parameters = {}) => {
        doubts.push({ code, parameters, location: rule.location });
    };
    if (!sure)
        add('iptables.line_in_doubt');
    if (!ingress.exact || !egress.exact)
        add('iptables.interfaces_in_doubt');
    if (place.chain === 'OUTPUT')
        add('iptables.output_translation');
    if (place.chain === 'INPUT')
        add('iptables.input_translation');
    const certain = doubts.length === cell.doubts.length && cell.translated === undefined;
    const match = scopedMatch(cell.match, { certain, place });
    if (match.may.length === 0)
        return [];
    if (match.must !== match.may && doubts.length === 0)
        add('iptables.state_in_doubt', { states: 'UNTRACKED' });
    const frame = {
        label: labelOf(rule),
        field,
        ...(ingress.match === undefined ? {} : { ingress: ingress.match }),
        ...(egress.match === undefined ? {} : { egress: egress.match }),
        doubts,
        location: rule.location,
    };
    if (entries === undefined)
        return [{ ...frame, id: place.nat.nextId(), match, target: 'none' }];
    return entries.flatMap(({ part, target }) => {
        const narrowed = part === undefined ? match : translations_narrow(match, part);
        return narrowed.may.length === 0 ? [] : [{ ...frame, id: place.nat.nextId(), match: narrowed, target }];
    });
}
function scopedMatch(match, { certain, place }) {
    const universe = place.table.family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    const family = [(0,header_space/* box */.aP)({ source: universe, destination: universe })];
    const may = (0,header_space/* intersectSpaces */.du)(match.may, family);
    if (!certain)
        return { must: header_space/* NOTHING */.K$, may };
    const { untracked } = place.nat.tracking;
    if (match.must === match.may && untracked.length === 0)
        return { must: may, may };
    return { must: (0,header_space/* subtractSpaces */.uD)((0,header_space/* intersectSpaces */.du)(match.must, family), untracked), may };
}
function translations_narrow(match, part) {
    const may = (0,header_space/* intersectSpaces */.du)(match.may, part);
    return match.must === match.may ? { must: may, may } : { must: (0,header_space/* intersectSpaces */.du)(match.must, part), may };
}
function targetsOf(action, may, place) {
    const valueOf = (name) => action.options.find((option) => option.name === name)?.values[0];
    switch (action.name) {
        case 'MASQUERADE':
        case 'REDIRECT': {
            const text = valueOf('--to-ports');
            const ports = text === undefined ? undefined : parsePorts(text);
            if (text !== undefined && ports === undefined)
                return undefined;
            const addresses = action.name === 'MASQUERADE' ? 'egress-interface' : 'ingress-interface';
            return [{ target: { addresses, ...(ports === undefined ? {} : { ports }), mapping: 'any' } }];
        }
        case 'DNAT':
            return addressTargets(action.options.filter((option) => option.name === '--to-destination'), may, place);
        case 'SNAT':
            return addressTargets(action.options.filter((option) => option.name === '--to-source'), may, place);
        default:
            return networkTargets(valueOf('--to'), may, place);
    }
}
function addressTargets(options, may, place) {
    const [option, ...more] = options;
    if (option === undefined || more.length > 0)
        return undefined;
    const parts = splitTarget(option.values[0] ?? '', place.table.family);
    if (parts === undefined)
        return undefined;
    const ports = parts.ports === undefined ? undefined : parsePorts(parts.ports);
    if (parts.ports !== undefined && ports === undefined)
        return undefined;
    const withPorts = ports === undefined ? {} : { ports };
    if (parts.addresses === '')
        return ports === undefined ? undefined : portOnlyTargets(may, ports, place);
    const range = parseAddressRange(parts.addresses);
    return range === undefined ? undefined : [{ target: { addresses: [range], ...withPorts, mapping: 'any' } }];
}
function splitTarget(text, family) {
    if (family === 6 && !text.startsWith('[') && !text.startsWith(':'))
        return { addresses: text };
    if (family === 6 && text.startsWith(':') && (0,ip_address/* parseCidr */.GN)(text) !== undefined)
        return { addresses: text };
    const close = family === 6 ? text.lastIndexOf(']') : -1;
    const addresses = text.startsWith('[') ? text.slice(0, close + 1).replaceAll('[', '').replaceAll(']', '') : undefined;
    const rest = text.slice(close + 1);
    const colon = rest.indexOf(':');
    if (addresses !== undefined) {
        if (rest === '')
            return { addresses };
        return rest.startsWith(':') ? { addresses, ports: rest.slice(1) } : undefined;
    }
    return colon === -1 ? { addresses: rest } : { addresses: rest.slice(0, colon), ports: rest.slice(colon + 1) };
}
function parsePorts(text) {
    const slash = text.indexOf('/');
    const range = slash === -1 ? text : text.slice(0, slash);
    const dash = range.indexOf('-');
    const first = parsePort(dash === -1 ? range : range.slice(0, dash));
    const last = dash === -1 ? first : parsePort(range.slice(dash + 1));
    return first === undefined || last === undefined || first > last ? undefined : { first, last };
}
function portOnlyTargets(may, ports, place) {
    if (place.chain !== 'PREROUTING' && place.chain !== 'OUTPUT')
        return undefined;
    const universe = place.table.family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    const destinations = (0,ip_set/* intersectIps */.wD)((0,ip_set/* ipSet */.iw)(may.flatMap((each) => each.destination)), universe);
    if (destinations.length > 64)
        return undefined;
    return destinations.map((range) => ({
        part: [(0,header_space/* box */.aP)({ destination: [range] })],
        target: { addresses: [range], ports, mapping: isOnePort(may, ports) ? 'offset' : 'any' },
    }));
}
function isOnePort(may, ports) {
    if (ports.first !== ports.last)
        return false;
    const [first] = may;
    const port = first?.destinationPorts[0]?.first;
    return may.every(({ destinationPorts: [range, ...rest] }) => rest.length === 0 && range?.first === port && range?.last === port);
}
function networkTargets(text, may, place) {
    const to = text === undefined ? undefined : (0,ip_address/* parseCidr */.GN)(text);
    if (to === undefined)
        return undefined;
    const field = place.chain === 'PREROUTING' || place.chain === 'OUTPUT' ? 'destination' : 'source';
    const matched = (0,ip_set/* ipSet */.iw)(may.flatMap((each) => each[field]));
    const [range, ...rest] = matched;
    const aligned = range !== undefined && rest.length === 0 && isSameBlock(range, to, matched);
    return [{ target: { addresses: [to], mapping: aligned ? 'offset' : 'any' } }];
}
function isSameBlock(range, to, matched) {
    const size = to.last - to.first + 1n;
    return (0,ip_set/* countIps */.eZ)(matched) === size && range.first % size === 0n;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/convert.js









function convertTables(tables, report) {
    const families = [4, 6].filter((family) => tables.some((table) => table.family === family));
    let count = 0;
    const nextId = () => {
        count += 1;
        return `nat-${count}`;
    };
    const parts = families.map((family) => {
        const own = tables.filter((table) => table.family === family);
        reportTables(own, family, report);
        return convertFamily(own, { report, nextId });
    });
    return {
        filters: parts.flatMap((part) => part.filters),
        translations: parts.flatMap((part) => part.translations),
        interfaces: interfacesOf(tables),
        families,
    };
}
function reportTables(tables, family, report) {
    const seen = new Map();
    for (const table of tables) {
        const twins = seen.get(table.name) ?? [];
        const apart = table.name !== 'nat' && twins.every((twin) => twin.backend !== table.backend && twin.backend !== 'unknown');
        if (twins.length > 0 && (!apart || table.backend === 'unknown')) {
            report.report('incomplete', 'iptables.duplicate_table', table.location, { table: table.name, family });
        }
        seen.set(table.name, [...twins, table]);
    }
    const [first] = tables;
    if (!seen.has('filter') && first !== undefined) {
        report.report('incomplete', 'iptables.missing_filter_table', { path: first.location.path }, { family });
    }
}
function convertFamily(tables, { report, nextId }) {
    const tracking = trackingOf(tables, report);
    const nat = tables.filter((table) => table.name === 'nat');
    const converted = nat.flatMap((table) => convertNat(table, { report, tracking: tracking.anywhere, nextId }));
    const translations = [...converted.filter(isDestination), ...converted.filter((each) => !isDestination(each))];
    const destinations = translations.filter(isDestination);
    const shared = {
        destinationTranslations: destinations.filter((each) => each.target !== 'none').map((each) => each.id),
        translated: translatedAddresses(destinations),
    };
    const someUntracked = tracking.anywhere.untracked.length > 0;
    const passing = new Set(['forward', 'input', 'output'].filter((hook) => repliesPass(tables, hook, someUntracked)));
    const filters = [];
    for (const table of tables) {
        for (const chain of filterChains(table, report)) {
            const unfolded = unfoldChain(table, chain, { report, tracking: tracking.at(chain.name) });
            if (table.name !== 'filter' && !canDeny(chain, unfolded))
                continue;
            const draft = { ...shared, chain: chain.name, replies: 'in-doubt' };
            const filter = convertFilter(table, chain, { unfolded, context: draft });
            filters.push({ ...filter, replies: filter.hooks.every((hook) => passing.has(hook)) ? 'stateful' : 'in-doubt' });
        }
    }
    return { filters, translations: exemptUnchanged(translations, filters) };
}
function isDestination(translation) {
    return translation.field === 'destination';
}
function translatedAddresses(translations) {
    let all = ip_set/* NO_ADDRESSES */.xY;
    for (const { target } of translations) {
        if (target === 'none')
            continue;
        if (target.addresses === 'ingress-interface' || target.addresses === 'egress-interface')
            return ip_set/* ALL_ADDRESSES */.LO;
        all = (0,ip_set/* uniteIps */.y6)(all, target.addresses);
    }
    return all;
}
function filterChains(table, report) {
    if (table.name === 'nat')
        return [];
    return (BUILT_IN_CHAINS.get(table.name) ?? []).map((name) => {
        const chain = table.chains.get(name) ?? { name, policy: 'unknown', rules: [], location: table.location };
        if (chain.policy === 'unknown') {
            report.report('incomplete', 'iptables.unknown_policy', chain.location, { chain: name, table: table.name, what: name });
        }
        return chain;
    });
}
function canDeny(chain, unfolded) {
    return chain.policy !== 'permit' || unfolded.overflow || unfolded.verdicts.some(({ action }) => action !== 'permit' && action !== 'untrack');
}
function trackingOf(tables, report) {
    const raw = tables.filter((table) => table.name === 'raw');
    const arriving = untrackedBy(raw, 'PREROUTING', report);
    const local = untrackedBy(raw, 'OUTPUT', report);
    const anywhere = trackingWithout([...arriving, ...local]);
    const byChain = new Map([
        ['OUTPUT', trackingWithout(local)],
        ['POSTROUTING', anywhere],
    ]);
    const others = trackingWithout(arriving);
    return { anywhere, at: (chain) => byChain.get(chain) ?? others };
}
function untrackedBy(tables, name, report) {
    return tables.flatMap((table) => {
        const chain = table.chains.get(name);
        if (chain === undefined || !usesNotrack(table))
            return [];
        const { verdicts, overflow } = unfoldChain(table, chain, { report, tracking: ALL_TRACKED });
        if (overflow)
            return [(0,header_space/* box */.aP)({})];
        return verdicts.filter(({ action }) => action === 'untrack').flatMap(({ cell }) => cell.match.may);
    });
}
function usesNotrack(table) {
    return [...table.chains.values()].some((chain) => chain.rules.some((rule) => rule.target.kind === 'untrack'));
}
const MAX_UNTRACKED = 64;
function trackingWithout(untracked) {
    if (untracked.length === 0)
        return ALL_TRACKED;
    if (untracked.length > MAX_UNTRACKED)
        return { untracked: header_space/* EVERYTHING */.Qz, tracked: [] };
    return { untracked, tracked: (0,header_space/* complementSpace */.jT)(untracked) };
}
function interfacesOf(tables) {
    const found = new Map();
    for (const table of tables) {
        for (const chain of table.chains.values()) {
            for (const { options, location } of chain.rules) {
                for (const { name: option, values } of options) {
                    const name = values[0] ?? '';
                    if (option !== '--in-interface' && option !== '--out-interface')
                        continue;
                    if (name === '' || name.endsWith('+') || name.endsWith('*') || found.has(name))
                        continue;
                    found.set(name, { name, aliases: [], enabled: true, addresses: [], location });
                }
            }
        }
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/header.js
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function parseHeader(comment) {
    const words = comment.split(' ').filter((word) => word !== '');
    const program = words[3] ?? '';
    if (words[0] !== '#' || words[1] !== 'Generated' || words[2] !== 'by' || !PROGRAMS.has(program))
        return undefined;
    const on = words.indexOf('on', 4);
    return {
        family: program.startsWith('ip6') ? 6 : program.startsWith('ip') ? 4 : undefined,
        backend: words.includes('(nf_tables)') || program.includes('nft') || program === 'xtables-save' ? 'nft' : 'legacy',
        savedAt: on === -1 ? undefined : parseDate(words.slice(on + 1)),
    };
}
const PROGRAMS = new Set([
    'iptables-save',
    'ip6tables-save',
    'iptables-nft-save',
    'ip6tables-nft-save',
    'iptables-legacy-save',
    'ip6tables-legacy-save',
    'xtables-save',
]);
function parseDate(words) {
    const [, monthName = '', dayText = '', time = '', year = ''] = words;
    const month = MONTHS.indexOf(monthName) + 1;
    const day = Number(dayText);
    if (month === 0 || !/^\d{1,2}$/u.test(dayText) || day < 1 || day > 31)
        return undefined;
    if (!/^(?:[01]\d|2[0-3]):[0-5]\d:[0-6]\d$/u.test(time) || !/^\d{4}$/u.test(year))
        return undefined;
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T${time}`;
}
function omittedTables(comment) {
    if (comment.startsWith('# Warning: ip6tables-legacy tables present'))
        return 'ip6tables-legacy-save';
    if (comment.startsWith('# Warning: iptables-legacy tables present'))
        return 'iptables-legacy-save';
    if (comment.startsWith('# Table `') && comment.includes('is incompatible'))
        return 'nft list ruleset';
    return undefined;
}
function familyOfRules(lines) {
    let four = false;
    let six = false;
    for (const line of lines) {
        if (!line.includes('-'))
            continue;
        if (/(?:^|\s)(?:-s|-d|--source|--destination)\s+(?:!\s+)?[0-9a-fA-F]{0,4}:[0-9a-fA-F:.]*/u.test(line))
            six = true;
        if (/(?:^|\s)(?:-s|-d|--source|--destination)\s+(?:!\s+)?\d{1,3}\.\d{1,3}\.\d{1,3}/u.test(line))
            four = true;
        if (/--icmpv6-type\s|--reject-with icmp6-|-m icmp6(?:\s|$)/u.test(line))
            six = true;
        if (/--icmp-type\s|--reject-with icmp-|-m icmp(?:\s|$)/u.test(line))
            four = true;
    }
    return four === six ? undefined : six ? 6 : 4;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/messages.js
const iptablesMessages = {
    'iptables.more': {
        en: '{count} more diagnostics of the same kind as this one in this file ({code})',
        ja: 'このファイルには同じ種類の診断がほかに {count} 件あります({code})',
    },
    'iptables.unknown_family': {
        en: 'neither a header nor an address tells whether these rules are for IPv4 or IPv6; they were read as IPv4; export with iptables-save and ip6tables-save, which write it into the first line',
        ja: 'ヘッダーにもアドレスにもIPv4かIPv6かの手がかりがないため、IPv4として読みました。先頭行に種別が入る iptables-save と ip6tables-save で出力してください',
    },
    'iptables.missing_filter_table': {
        en: 'the export has no filter table for IPv{family}; export all tables, without the option -t',
        ja: 'IPv{family}のfilterテーブルがエクスポートにありません。-t オプションを付けずに全テーブルを出力してください',
    },
    'iptables.duplicate_table': {
        en: 'the table {table} for IPv{family} stands in the export twice; both are taken to be in force; name each export once only',
        ja: 'IPv{family}の {table} テーブルが2回現れます。両方とも有効とみなしました。同じエクスポートは一度だけ指定してください',
    },
    'iptables.other_tables': {
        en: 'the export says that more tables are in force than it shows ({program}); export those as well',
        ja: 'このエクスポートに含まれないテーブルも有効であると記されています({program})。それらも出力してください',
    },
    'iptables.unknown_policy': {
        en: 'the policy of the built-in chain {chain} of the table {table} is not in the export; what happens to packets that no rule decides is unknown',
        ja: '{table} テーブルの組み込みチェイン {chain} のポリシーがエクスポートにありません。どの規則にも当たらないパケットの扱いが不明です',
    },
    'iptables.too_complex': {
        en: 'the chains that begin at {chain} unfold into too many lines to be worked out; everything they decide is in doubt',
        ja: 'チェイン {chain} から展開される行が多すぎて計算できません。このチェインの判定はすべて不確かなものとして扱います',
    },
    'iptables.too_deep': {
        en: 'the jump to the chain "{chain}" is nested more than {limit} deep and was not followed',
        ja: 'チェイン「{chain}」への入れ子が {limit} 段を超えるため、その先をたどっていません',
    },
    'iptables.policy_in_doubt': {
        en: 'what happens to packets at the end of this chain is not in the export',
        ja: 'このチェインの末尾に達したパケットの扱いがエクスポートにありません',
    },
    'iptables.verdict_in_doubt': {
        en: 'the target "{target}" may permit the packet, deny it or let it go on',
        ja: 'ターゲット「{target}」は、パケットを許可、拒否、続行のいずれにもしえます',
    },
    'iptables.chain_in_doubt': {
        en: 'the chain "{chain}" could not be followed, so its verdict is unknown',
        ja: 'チェイン「{chain}」をたどれないため、その判定が不明です',
    },
    'iptables.line_in_doubt': {
        en: 'a part of this line was not understood, so it may match fewer packets',
        ja: 'この行の一部を解釈できないため、一致するパケットがさらに限られる可能性があります',
    },
    'iptables.set_in_doubt': {
        en: 'the members of the ipset "{name}" are not in the export',
        ja: 'ipset「{name}」の内容がエクスポートにありません',
    },
    'iptables.state_in_doubt': {
        en: 'whether a new connection has one of the states {states} cannot be told from the export',
        ja: '新しい接続が状態 {states} に当たるかどうかは、エクスポートからは判断できません',
    },
    'iptables.value_in_doubt': {
        en: 'the value of {option} could not be read, so it is unknown what it matches',
        ja: '{option} の値を読み取れないため、何に一致するか不明です',
    },
    'iptables.before_translation': {
        en: 'this rule sees packets before their destination is translated; for addresses that a translation leads to it cannot be told what it saw',
        ja: 'この規則は宛先変換前のパケットを見ます。変換先のアドレスについては、変換前の宛先を特定できません',
    },
    'iptables.interfaces_in_doubt': {
        en: 'the jumps that lead to this rule exclude some of the interfaces that its pattern names',
        ja: 'この規則に至るジャンプが、パターンに含まれるインターフェースの一部を除外しています',
    },
    'iptables.postrouting_ingress': {
        en: 'kernels before 5.7 do not know the incoming interface at POSTROUTING',
        ja: 'カーネル5.7より前では、POSTROUTING で入力インターフェースが分かりません',
    },
    'iptables.output_translation': {
        en: 'this translation changes only connections that the device itself opens',
        ja: 'この変換は機器自身が開始する接続だけを変えます',
    },
    'iptables.input_translation': {
        en: 'this translation changes the source only of connections to the device itself',
        ja: 'この変換は機器自身への接続の送信元だけを変えます',
    },
};

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/file-account.js
function unrecognised(account, what, location) {
    account.coverage.count('unrecognised', location);
    account.report.report('incomplete', 'export.unrecognised', location, { what });
}
function unsupported(account, what, location) {
    account.coverage.count('unsupported', location);
    account.report.report('incomplete', 'export.unsupported', location, { what });
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/open-table.js

const STANDARD_TARGETS = new Set(['ACCEPT', 'DROP', 'RETURN', 'QUEUE']);
function declareChain(table, { name, policy, location }) {
    if (table.declared.has(name) || STANDARD_TARGETS.has(name))
        return false;
    const builtIn = isBuiltIn(table, name);
    if (builtIn ? policy !== 'ACCEPT' && policy !== 'DROP' : policy !== '-')
        return false;
    table.declared.add(name);
    const chain = openChain(table, name, location);
    if (builtIn)
        chain.policy = policy === 'ACCEPT' ? 'permit' : 'deny';
    return true;
}
function isBuiltIn(table, name) {
    return BUILT_IN_CHAINS.get(table.name)?.includes(name) ?? false;
}
function openChain(table, name, location) {
    const known = table.chains.get(name);
    if (known !== undefined)
        return known;
    const chain = { name, policy: undefined, front: [], back: [], location };
    table.chains.set(name, chain);
    return chain;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/modules.js
function table(text) {
    const entries = text.split(' ').filter((word) => word !== '');
    return new Map(entries.map((word) => {
        const [name = '', count = '1'] = word.split(':');
        return [`--${name}`, Number(count)];
    }));
}
const PORTS = 'sport source-port dport destination-port';
const EVALUATED_MODULES = new Map([
    ['tcp', table(`${PORTS} tcp-flags:2 syn:0 tcp-option`)],
    ['udp', table(PORTS)],
    ['udplite', table(PORTS)],
    ['sctp', table(`${PORTS} chunk-types:2`)],
    ['dccp', table(`${PORTS} dccp-types dccp-option`)],
    ['multiport', table('sports source-ports dports destination-ports ports')],
    ['iprange', table('src-range dst-range')],
    ['icmp', table('icmp-type')],
    ['icmp6', table('icmpv6-type')],
    ['icmpv6', table('icmpv6-type')],
    ['state', table('state')],
    [
        'conntrack',
        table('ctstate ctproto ctorigsrc ctorigdst ctreplsrc ctrepldst ctorigsrcport ctorigdstport ctreplsrcport ' +
            'ctrepldstport ctstatus ctexpire ctdir'),
    ],
    ['addrtype', table('src-type dst-type limit-iface-in:0 limit-iface-out:0')],
    ['comment', table('comment')],
    [
        'recent',
        table('set:0 rcheck:0 update:0 remove:0 name rsource:0 rdest:0 mask seconds reap:0 hitcount rttl:0'),
    ],
]);
const UNEVALUABLE_MODULES = new Map([
    ['ah', table('ahspi ahlen ahres:0')],
    ['bpf', table('object-pinned bytecode')],
    ['cgroup', table('path cgroup')],
    ['cluster', table('cluster-total-nodes cluster-local-node cluster-local-nodemask cluster-hash-seed')],
    ['connbytes', table('connbytes connbytes-dir connbytes-mode')],
    ['connlabel', table('label set:0')],
    ['connlimit', table('connlimit-upto connlimit-above connlimit-mask connlimit-saddr:0 connlimit-daddr:0')],
    ['connmark', table('mark')],
    ['cpu', table('cpu')],
    ['devgroup', table('src-group dst-group')],
    ['dscp', table('dscp dscp-class')],
    ['dst', table('dst-len dst-opts')],
    ['ecn', table('ecn-tcp-cwr:0 ecn-tcp-ece:0 ecn-ip-ect')],
    ['esp', table('espspi')],
    ['eui64', table('')],
    ['frag', table('fragid fraglen fragres:0 fragfirst:0 fragmore:0 fraglast:0')],
    ['geoip', table('src-cc source-country dst-cc destination-country')],
    [
        'hashlimit',
        table('hashlimit hashlimit-upto hashlimit-above hashlimit-burst hashlimit-mode hashlimit-srcmask hashlimit-dstmask ' +
            'hashlimit-name hashlimit-htable-size hashlimit-htable-max hashlimit-htable-expire ' +
            'hashlimit-htable-gcinterval hashlimit-rate-match:0 hashlimit-rate-interval'),
    ],
    ['hbh', table('hbh-len hbh-opts')],
    ['helper', table('helper')],
    ['hl', table('hl-eq hl-lt hl-gt')],
    ['ipcomp', table('ipcompspi compres:0')],
    ['ipv6header', table('soft:0 header')],
    ['ipvs', table('ipvs:0 vproto vaddr vport vdir vmethod vportctl')],
    ['length', table('length')],
    ['limit', table('limit limit-burst')],
    ['mac', table('mac-source')],
    ['mark', table('mark')],
    ['mh', table('mh-type')],
    ['nfacct', table('nfacct-name')],
    ['osf', table('genre ttl log')],
    ['owner', table('uid-owner gid-owner suppl-groups:0 socket-exists:0 pid-owner sid-owner cmd-owner')],
    ['physdev', table('physdev-in physdev-out physdev-is-in:0 physdev-is-out:0 physdev-is-bridged:0')],
    ['pkttype', table('pkt-type')],
    ['policy', table('dir pol strict:0 reqid spi proto mode tunnel-src tunnel-dst next:0')],
    ['quota', table('quota')],
    [
        'rateest',
        table('rateest-delta:0 rateest-lt:0 rateest-gt:0 rateest-eq:0 rateest rateest1 rateest2 rateest-bps rateest-pps ' +
            'rateest-bps1 rateest-bps2 rateest-pps1 rateest-pps2'),
    ],
    ['realm', table('realm')],
    ['rpfilter', table('loose:0 validmark:0 accept-local:0 invert:0')],
    ['rt', table('rt-type rt-segsleft rt-len rt-0-res:0 rt-0-addrs rt-0-not-strict:0')],
    [
        'set',
        table('match-set:2 set:2 return-nomatch:0 update-counters:0 update-subcounters:0 packets-eq packets-lt packets-gt ' +
            'bytes-eq bytes-lt bytes-gt'),
    ],
    ['socket', table('transparent:0 nowildcard:0 restore-skmark:0')],
    ['statistic', table('mode probability every packet')],
    ['string', table('algo from to string hex-string icase:0')],
    ['tcpmss', table('mss')],
    [
        'time',
        table('datestart datestop timestart timestop monthdays weekdays contiguous:0 kerneltz:0 utc:0 localtz:0'),
    ],
    ['tos', table('tos')],
    ['ttl', table('ttl ttl-eq ttl-gt ttl-lt')],
    ['u32', table('u32')],
    ['unclean', table('')],
]);
const PASSIVE_TARGETS = new Map([
    ['AUDIT', table('type')],
    ['CHECKSUM', table('checksum-fill:0')],
    ['CLASSIFY', table('set-class')],
    [
        'CONNMARK',
        table('set-mark set-xmark and-mark or-mark xor-mark save-mark:0 restore-mark:0 nfmask ctmask mask left-shift-mark ' +
            'right-shift-mark'),
    ],
    ['CONNSECMARK', table('save:0 restore:0')],
    ['DSCP', table('set-dscp set-dscp-class')],
    ['ECN', table('ecn-tcp-remove:0 ecn-tcp-cwr ecn-tcp-ece ecn-ip-ect')],
    ['FLOWOFFLOAD', table('hw:0')],
    ['HL', table('hl-set hl-inc hl-dec')],
    [
        'HMARK',
        table('hmark-tuple hmark-mod hmark-offset hmark-src-prefix hmark-dst-prefix hmark-sport-mask hmark-dport-mask ' +
            'hmark-spi-mask hmark-proto-mask hmark-rnd hmark-sport hmark-dport hmark-spi hmark-proto'),
    ],
    ['IDLETIMER', table('timeout label alarm:0')],
    ['LED', table('led-trigger-id led-delay led-always-blink:0')],
    [
        'LOG',
        table('log-level log-prefix log-tcp-sequence:0 log-tcp-options:0 log-ip-options:0 log-uid:0 log-macdecode:0'),
    ],
    ['MARK', table('set-mark set-xmark and-mark or-mark xor-mark')],
    ['NFLOG', table('nflog-group nflog-prefix nflog-range nflog-size nflog-threshold')],
    ['RATEEST', table('rateest-name rateest-interval rateest-ewmalog')],
    ['SECMARK', table('selctx')],
    ['SET', table('add-set:2 del-set:2 map-set:2 exist:0 timeout map-mark:0 map-prio:0 map-queue:0')],
    ['TCPMSS', table('set-mss clamp-mss-to-pmtu:0')],
    ['TCPOPTSTRIP', table('strip-options')],
    ['TEE', table('gateway oif')],
    ['TOS', table('set-tos and-tos or-tos xor-tos')],
    ['TRACE', table('')],
    ['TTL', table('ttl-set ttl-inc ttl-dec')],
    ['ULOG', table('ulog-nlgroup ulog-prefix ulog-cprange ulog-qthreshold')],
]);
const ACTIVE_TARGETS = new Map([
    ['ACCEPT', table('')],
    ['DROP', table('')],
    ['RETURN', table('')],
    ['QUEUE', table('')],
    ['REJECT', table('reject-with')],
    ['NFQUEUE', table('queue-num queue-balance queue-bypass:0 queue-cpu-fanout:0')],
    ['NOTRACK', table('')],
    ['CT', table('notrack:0 helper ctevents expevents zone zone-orig zone-reply timeout')],
    ['DNAT', table('to-destination random:0 persistent:0 random-fully:0')],
    ['SNAT', table('to-source random:0 persistent:0 random-fully:0')],
    ['MASQUERADE', table('to-ports random:0 random-fully:0')],
    ['REDIRECT', table('to-ports random:0 random-fully:0')],
    ['NETMAP', table('to')],
    ['TPROXY', table('on-port on-ip tproxy-mark')],
    ['SYNPROXY', table('mss wscale sack-perm:0 timestamp:0 timestamps:0 ecn:0')],
    ['CLUSTERIP', table('new:0 hashmode clustermac total-nodes local-node hash-init')],
    ['DNPT', table('src-pfx dst-pfx')],
    ['SNPT', table('src-pfx dst-pfx')],
]);

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/parse-rule.js

const BASE_OPTIONS = new Map([
    ['-p', ['--protocol', 1]], ['--protocol', ['--protocol', 1]], ['--proto', ['--protocol', 1]],
    ['-s', ['--source', 1]], ['--source', ['--source', 1]], ['--src', ['--source', 1]],
    ['-d', ['--destination', 1]], ['--destination', ['--destination', 1]], ['--dst', ['--destination', 1]],
    ['-i', ['--in-interface', 1]], ['--in-interface', ['--in-interface', 1]],
    ['-o', ['--out-interface', 1]], ['--out-interface', ['--out-interface', 1]],
    ['-f', ['--fragment', 0]], ['--fragment', ['--fragment', 0]],
    ['-j', ['--jump', 1]], ['--jump', ['--jump', 1]], ['-g', ['--goto', 1]], ['--goto', ['--goto', 1]],
    ['-m', ['--match', 1]], ['--match', ['--match', 1]],
    ['-c', ['--set-counters', 2]], ['--set-counters', ['--set-counters', 2]],
    ['-4', ['--ipv4', 0]], ['--ipv4', ['--ipv4', 0]], ['-6', ['--ipv6', 0]], ['--ipv6', ['--ipv6', 0]],
]);
const NEGATABLE = new Set(['--protocol', '--source', '--destination', '--in-interface', '--out-interface', '--fragment']);
const IMPLICIT_MODULES = new Map([
    ['tcp', 'tcp'], ['6', 'tcp'], ['udp', 'udp'], ['17', 'udp'], ['udplite', 'udplite'], ['136', 'udplite'],
    ['sctp', 'sctp'], ['132', 'sctp'], ['dccp', 'dccp'], ['33', 'dccp'], ['icmp', 'icmp'], ['1', 'icmp'],
    ['icmpv6', 'icmp6'], ['ipv6-icmp', 'icmp6'], ['58', 'icmp6'], ['esp', 'esp'], ['50', 'esp'], ['ah', 'ah'],
    ['51', 'ah'], ['mh', 'mh'], ['ipv6-mh', 'mh'], ['135', 'mh'],
]);
function parseRule(tokens) {
    const draft = { options: [], extensions: [], unrecognised: [], target: undefined, family: undefined };
    let index = 0;
    while (index < tokens.length)
        index = readOption(tokens, index, draft);
    const comment = draft.extensions.find((each) => each.name === 'comment')?.options[0]?.values[0];
    return {
        options: draft.options.slice(),
        extensions: draft.extensions.map(({ name, options }) => ({ name, options: options.slice() })),
        unrecognised: draft.unrecognised.length === 0 ? parse_rule_NO_WORDS : draft.unrecognised,
        ...(draft.target === undefined ? {} : { target: namedTarget(draft.target) }),
        ...(comment === undefined ? {} : { comment }),
        ...(draft.family === undefined ? {} : { family: draft.family }),
    };
}
function readOption(tokens, start, draft) {
    let index = start;
    let negated = false;
    if (isBang(tokens[index])) {
        negated = true;
        index += 1;
    }
    const word = tokens[index];
    if (word === undefined || !word.text.startsWith('-') || word.text === '-') {
        draft.unrecognised.push((word?.text ?? '!').slice(0, 30));
        return index + 1;
    }
    const { name, attached } = splitOption(word.text);
    const owner = findOwner(name, draft);
    if (owner === undefined) {
        draft.unrecognised.push(name.slice(0, 60));
        return skipValues(tokens, index + 1);
    }
    index += 1;
    if (owner.count > 0 && attached === undefined && isBang(tokens[index])) {
        if (negated)
            draft.unrecognised.push(`! ${name} !`);
        negated = true;
        index += 1;
    }
    const values = parse_rule_valuesOf(tokens, index, { attached, count: owner.count });
    index += attached === undefined ? values.length : values.length - 1;
    if (values.length !== owner.count)
        draft.unrecognised.push(`${name} …`);
    else
        owner.accept({ name: owner.name, negated, values });
    return index;
}
function parse_rule_valuesOf(tokens, start, { attached, count }) {
    const next = tokens[start];
    if (attached === undefined && count === 0)
        return parse_rule_NO_WORDS;
    if (attached === undefined && count === 1 && next !== undefined)
        return [next.text];
    const following = Math.max(count - (attached === undefined ? 0 : 1), 0);
    const words = tokens.slice(start, start + following).map((token) => token.text);
    return attached === undefined ? words : [attached, ...words];
}
const parse_rule_NO_WORDS = [];
function isBang(token) {
    return token !== undefined && token.text === '!' && !token.quoted;
}
function splitOption(word) {
    if (!word.startsWith('--'))
        return word.length > 2 ? { name: word.slice(0, 2), attached: word.slice(2) } : { name: word };
    const equals = word.indexOf('=');
    return equals === -1 ? { name: word } : { name: word.slice(0, equals), attached: word.slice(equals + 1) };
}
function skipValues(tokens, start) {
    let index = start;
    for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
        if (!token.quoted && (token.text.startsWith('-') || token.text === '!'))
            break;
        index += 1;
    }
    return index;
}
function findOwner(name, draft) {
    const base = BASE_OPTIONS.get(name);
    if (base !== undefined) {
        return { name: base[0], count: base[1], accept: (option) => acceptBase(option, draft) };
    }
    const target = draft.target?.open.table?.has(name) === true ? draft.target.open : undefined;
    const owner = target ?? draft.extensions.findLast((each) => each.table?.has(name) === true) ?? implicitOwner(name, draft);
    if (owner === undefined)
        return undefined;
    return { name, count: owner.table?.get(name) ?? 0, accept: (option) => acceptExtension(option, owner, draft) };
}
function implicitOwner(name, draft) {
    const protocol = draft.options.find((option) => option.name === '--protocol' && !option.negated)?.values[0];
    const module = IMPLICIT_MODULES.get(protocol?.toLowerCase() ?? '');
    if (module === undefined || draft.extensions.some((each) => each.name === module))
        return undefined;
    const table = optionsOf(module);
    if (table?.has(name) !== true)
        return undefined;
    const extension = { name: module, table, options: [] };
    draft.extensions.push(extension);
    return extension;
}
function optionsOf(module) {
    return EVALUATED_MODULES.get(module) ?? UNEVALUABLE_MODULES.get(module);
}
function acceptBase(option, draft) {
    const value = option.values[0] ?? '';
    if (option.negated && !NEGATABLE.has(option.name))
        draft.unrecognised.push(`! ${option.name}`);
    switch (option.name) {
        case '--match':
            acceptModule(value, draft);
            return;
        case '--jump':
        case '--goto':
            acceptTarget(value, option.name === '--jump', draft);
            return;
        case '--ipv4':
        case '--ipv6':
            draft.family = option.name === '--ipv4' ? 4 : 6;
            return;
        case '--set-counters':
            return;
        default:
            if (draft.options.some((each) => each.name === option.name))
                draft.unrecognised.push(`${option.name} … ${option.name}`);
            else
                draft.options.push(option);
    }
}
function acceptModule(name, draft) {
    const table = optionsOf(name);
    if (table === undefined)
        draft.unrecognised.push(`-m ${name.slice(0, 60)}`);
    draft.extensions.push({ name, table, options: [] });
}
function acceptTarget(name, returns, draft) {
    if (draft.target !== undefined) {
        draft.unrecognised.push('-j … -j');
        return;
    }
    const table = ACTIVE_TARGETS.get(name) ?? PASSIVE_TARGETS.get(name);
    draft.target = { name, returns, open: { name, table, options: [] } };
}
function acceptExtension(option, owner, draft) {
    if (owner === draft.target?.open && option.negated)
        draft.unrecognised.push(`! ${option.name}`);
    const again = owner.options.some((each) => each.name === option.name);
    if (again && owner !== draft.target?.open && owner.name !== 'policy')
        draft.unrecognised.push(`${option.name} … ${option.name}`);
    else
        owner.options.push(option);
}
function namedTarget({ name, returns, open }) {
    return { name, returns, options: open.options };
}
function classifyTarget(rule, chains) {
    if (rule.target === undefined) {
        return { target: rule.unrecognised.length > 0 ? { kind: 'unknown', name: '' } : { kind: 'continue' } };
    }
    const { name, returns, options } = rule.target;
    if (chains.has(name) || !returns)
        return { target: { kind: 'call', chain: name, returns } };
    if (PASSIVE_TARGETS.has(name))
        return { target: { kind: 'continue' }, passive: true };
    switch (name) {
        case 'ACCEPT':
            return { target: { kind: 'permit' } };
        case 'DROP':
        case 'REJECT':
            return { target: { kind: 'deny' } };
        case 'RETURN':
            return { target: { kind: 'return' } };
        case 'NOTRACK':
            return { target: { kind: 'untrack' } };
        case 'CT': {
            const untracked = options.some((option) => option.name === '--notrack');
            return { target: { kind: untracked ? 'untrack' : 'continue' } };
        }
        case 'DNAT':
        case 'SNAT':
        case 'MASQUERADE':
        case 'REDIRECT':
        case 'NETMAP':
            return { target: { kind: 'translate', name, options } };
        case 'QUEUE':
        case 'NFQUEUE':
            return { target: { kind: 'unknown', name } };
        default:
            return { target: { kind: 'unknown', name }, unsupported: name };
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/finish-table.js





function finishTable(open, account) {
    const family = open.family ?? familyOfRules(open.lines) ?? familyOfPath(open.location.path);
    if (family === undefined)
        account.report.report('incomplete', 'iptables.unknown_family', open.location);
    const user = new Set([...open.chains.keys()].filter((name) => !isBuiltIn(open, name) && !STANDARD_TARGETS.has(name)));
    const table = { name: open.name, family: family ?? 4, backend: open.backend, location: open.location };
    const chains = new Map();
    for (const chain of open.chains.values()) {
        const pending = [...chain.front.reverse(), ...chain.back];
        const rules = [];
        for (const each of pending) {
            const rule = finishRule(account, each, { chain: chain.name, number: rules.length + 1, user, family: table.family });
            if (rule !== undefined)
                rules.push(rule);
        }
        chains.set(chain.name, { name: chain.name, policy: chain.policy ?? 'unknown', rules, location: chain.location });
    }
    return open.known ? { ...table, chains } : undefined;
}
function familyOfPath(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (name.includes('v6') || name.includes('ip6'))
        return 6;
    return name.includes('v4') ? 4 : undefined;
}
const BROKEN_RULE = { options: [], extensions: [], unrecognised: ['"'] };
function finishRule(account, pending, place) {
    const { location } = pending;
    const parsed = pending.parsed ?? BROKEN_RULE;
    const classified = classifyTarget(parsed, place.user);
    const rule = {
        chain: place.chain,
        number: place.number,
        options: parsed.options,
        extensions: parsed.extensions,
        target: classified.target,
        ...(parsed.comment === undefined ? {} : { comment: parsed.comment }),
        incomplete: parsed.unrecognised.length > 0,
        location,
    };
    const condition = rule.target.kind === 'continue' ? undefined : usualCondition(rule, place.family);
    const doubtful = condition !== undefined && condition.doubts.length > 0;
    if (pending.parsed !== undefined)
        accountFor(account, { parsed, classified, rule, doubtful });
    if (parsed.family !== undefined && parsed.family !== place.family)
        return undefined;
    return condition === undefined || dependsOnHook(rule) ? rule : { ...rule, condition };
}
function accountFor(account, { parsed, classified, rule, doubtful }) {
    const { location, target } = rule;
    if (parsed.unrecognised.length > 0)
        unrecognised(account, parsed.unrecognised.slice(0, 3).join(', '), location);
    else if (classified.unsupported !== undefined)
        unsupported(account, `-j ${classified.unsupported.slice(0, 60)}`, location);
    else if (classified.passive === true)
        account.coverage.count('noEffect', location);
    else if (target.kind === 'continue')
        account.coverage.count('understood', location);
    else
        account.coverage.count(target.kind === 'unknown' || doubtful ? 'partial' : 'understood', location);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/tokens.js
function tokens_tokenise(line) {
    const tokens = [];
    let index = 0;
    while (index < line.length) {
        const character = line[index];
        if (character === ' ' || character === '\t') {
            index += 1;
            continue;
        }
        const word = tokens_readWord(line, index);
        if (word === undefined)
            return undefined;
        tokens.push(word.token);
        index = word.end;
    }
    return tokens;
}
function tokens_readWord(line, start) {
    let end = start;
    while (end < line.length && line[end] !== ' ' && line[end] !== '\t') {
        if (line[end] === '"')
            return readQuotedWord(line, start);
        end += 1;
    }
    return { token: { text: line.slice(start, end), quoted: false }, end };
}
function readQuotedWord(line, start) {
    return readSimplyQuoted(line, start) ?? readByCharacter(line, start);
}
function readSimplyQuoted(line, start) {
    if (line[start] !== '"')
        return undefined;
    const close = line.indexOf('"', start + 1);
    const after = line[close + 1];
    if (close === -1 || (after !== undefined && after !== ' ' && after !== '\t'))
        return undefined;
    const text = line.slice(start + 1, close);
    return text.includes('\\') ? undefined : { token: { text, quoted: true }, end: close + 1 };
}
function readByCharacter(line, start) {
    const parts = [];
    let inside = false;
    let index = start;
    for (; index < line.length; index += 1) {
        const character = line[index] ?? '';
        if (character === '"') {
            inside = !inside;
        }
        else if (inside && character === '\\' && index + 1 < line.length) {
            index += 1;
            parts.push(line[index] ?? '');
        }
        else if (!inside && (character === ' ' || character === '\t')) {
            break;
        }
        else {
            parts.push(character);
        }
    }
    return inside ? undefined : { token: { text: parts.join(''), quoted: true }, end: index };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/parse.js








function parse_parseFile(file, { report, coverage }) {
    const state = {
        report, coverage, tables: [], family: undefined, backend: 'unknown', savedAt: undefined, table: undefined,
    };
    let number = 0;
    for (let start = 0; start <= file.text.length;) {
        const newline = file.text.indexOf('\n', start);
        const end = newline === -1 ? file.text.length : newline;
        number += 1;
        const text = trimBlanks(file.text.slice(start, end));
        if (text !== '')
            readLine(state, text, atLine(file.path, number));
        start = end + 1;
    }
    if (state.table !== undefined)
        endTable(state, 'COMMIT');
    return { path: file.path, tables: state.tables, savedAt: state.savedAt };
}
function trimBlanks(line) {
    return (line.includes('\0') ? line.replaceAll('\0', '') : line).trim();
}
function readLine(state, text, location) {
    if (text.startsWith('#')) {
        readComment(state, text, location);
        return;
    }
    if (text.startsWith('*')) {
        startTable(state, text.slice(1).trim(), location);
        return;
    }
    const table = state.table;
    if (table === undefined) {
        unrecognised(state, parse_firstWord(text), location);
        return;
    }
    if (text === 'COMMIT') {
        state.coverage.count('understood', location);
        endTable(state, undefined);
        return;
    }
    if (table.family === undefined)
        table.lines.push(text);
    if (text.startsWith(':'))
        readChain(state, table, { text, location });
    else
        readCommand(state, table, { text, location });
}
function parse_firstWord(text) {
    return (text.split(/[ \t]/u, 1)[0] ?? '').slice(0, 30);
}
function readComment(state, text, location) {
    const program = omittedTables(text);
    if (program !== undefined) {
        state.coverage.count('unsupported', location);
        state.report.report('incomplete', 'iptables.other_tables', location, { program });
        return;
    }
    state.coverage.count('noEffect', location);
    const header = parseHeader(text);
    if (header === undefined)
        return;
    state.family = header.family;
    state.backend = header.backend;
    const { savedAt } = header;
    if (savedAt !== undefined && (state.savedAt === undefined || savedAt < state.savedAt))
        state.savedAt = savedAt;
}
function startTable(state, name, location) {
    if (state.table !== undefined)
        endTable(state, 'COMMIT');
    const known = BUILT_IN_CHAINS.has(name);
    if (known)
        state.coverage.count('understood', location);
    else
        unsupported(state, `*${name.slice(0, 60)}`, location);
    state.table = {
        name, known, family: state.family, backend: state.backend, location,
        chains: new Map(), declared: new Set(), lines: [],
    };
}
function readChain(state, table, { text, location }) {
    const [name = '', policy = '', counters, ...rest] = text.slice(1).split(/[ \t]+/u);
    const complete = name !== '' && rest.length === 0 && (counters === undefined || /^\[\d+:\d+\]$/u.test(counters));
    if (!complete || !declareChain(table, { name, policy, location })) {
        unrecognised(state, `:${name.slice(0, 60)}`, location);
        return;
    }
    state.coverage.count('understood', location);
}
function readCommand(state, table, { text, location }) {
    const tokens = tokens_tokenise(text.startsWith('[') ? text.replace(/^\[\d+:\d+\][ \t]+/u, '') : text);
    if (tokens === undefined) {
        readBrokenLine(state, table, { text, location });
        return;
    }
    const command = tokens[0]?.text;
    const name = tokens[1]?.text;
    const words = tokens.slice(2);
    switch (command) {
        case '-A':
        case '--append':
        case '-I':
        case '--insert':
            if (name === undefined)
                break;
            addRule(state, table, { name, words, location, inFront: command === '-I' || command === '--insert' });
            return;
        case '-N':
        case '--new-chain':
            if (name === undefined || words.length > 0 || !declareChain(table, { name, policy: '-', location }))
                break;
            state.coverage.count('understood', location);
            return;
        case '-P':
        case '--policy':
            if (name === undefined || words.length !== 1 || !declareChain(table, { name, policy: words[0]?.text ?? '', location }))
                break;
            state.coverage.count('understood', location);
            return;
        case '-D':
        case '-R':
        case '-F':
        case '-X':
        case '-E':
        case '-Z':
            unsupported(state, command, location);
            return;
        default:
    }
    unrecognised(state, parse_firstWord(text), location);
}
function readBrokenLine(state, table, { text, location }) {
    const [command, name] = text.replace(/^\[\d+:\d+\][ \t]+/u, '').split(/[ \t]+/u);
    unrecognised(state, `${parse_firstWord(text)} … "`, location);
    if ((command !== '-A' && command !== '-I') || name === undefined)
        return;
    const chain = openChain(table, name, location);
    (command === '-A' ? chain.back : chain.front).push({ parsed: undefined, location });
}
function addRule(state, table, { name, words, location, inFront }) {
    if (!table.declared.has(name) && !table.chains.has(name) && !isBuiltIn(table, name) && table.known) {
        state.report.report('incomplete', 'export.undefined_reference', location, { kind: 'chain', name: name.slice(0, 60) });
    }
    const chain = openChain(table, name, location);
    if (!inFront) {
        chain.back.push({ parsed: parseRule(words), location });
        return;
    }
    const position = /^\d+$/u.test(words[0]?.text ?? '') ? Number(words[0]?.text) : undefined;
    if (position !== undefined && position !== 1) {
        unsupported(state, `-I ${name.slice(0, 60)} ${position}`, location);
        chain.front.push({ parsed: undefined, location });
    }
    else
        chain.front.push({ parsed: parseRule(position === undefined ? words : words.slice(1)), location });
}
function endTable(state, missing) {
    const open = state.table;
    if (open === undefined)
        return;
    state.table = undefined;
    if (missing !== undefined) {
        state.report.report('incomplete', 'export.truncated', open.location, { reason: `*${open.name.slice(0, 60)} … ${missing}` });
    }
    const table = finishTable(open, state);
    if (table !== undefined)
        state.tables.push(table);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/reporter.js

const LIMIT = 50;
function reporter() {
    const kept = [];
    const tallies = new Map();
    const seen = new Set();
    return {
        report(effect, code, location, parameters = {}) {
            const key = `${effect} ${code} ${location.path}`;
            const place = `${key} ${location.region?.startLine ?? 0} ${String(parameters['what'] ?? '')}`;
            if (seen.has(place))
                return;
            seen.add(place);
            const tally = tallies.get(key) ?? { count: 0, effect, location, code };
            tally.count += 1;
            tally.location = location;
            tallies.set(key, tally);
            if (tally.count <= LIMIT)
                kept.push((0,diagnostic/* diagnostic */.Y)(effect, code, location, parameters));
        },
        result() {
            const rest = [...tallies.values()].filter((tally) => tally.count > LIMIT);
            const sums = rest.map(({ effect, location, count, code }) => (0,diagnostic/* diagnostic */.Y)(effect, 'iptables.more', location, { count: count - LIMIT, code }));
            return [...kept, ...sums];
        },
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/iptables/index.js







const UNIT = 'line';
const iptables = {
    id: 'iptables',
    displayName: 'Linux iptables (iptables-save, ip6tables-save)',
    exportWith: 'iptables-save > rules.v4 && ip6tables-save > rules.v6',
    role: 'either',
    sourceUrl: 'https://manpages.debian.org/bookworm/iptables/iptables-save.8.en.html',
    recognizes,
    read,
    messages: iptablesMessages,
};
const MARK_WINDOW = 65_536;
const BUILT_IN_CHAIN = /^:(?:INPUT|FORWARD|OUTPUT|PREROUTING|POSTROUTING) (?:ACCEPT|DROP)(?: \[\d{1,20}:\d{1,20}\])?\s*$/u;
const KNOWN_TABLE = /^\*(?:filter|nat|mangle|raw|security)\s*$/u;
function recognizes(file) {
    const lines = file.text.slice(0, MARK_WINDOW).split('\n');
    if (lines.some((line) => line.startsWith('### tuple ###') || line.startsWith('### RULES ###')))
        return false;
    const table = lines.findIndex((line) => KNOWN_TABLE.test(line));
    if (table === -1)
        return false;
    if (lines.slice(0, table).some((line) => parseHeader(line) !== undefined))
        return true;
    return lines.slice(table).some((line) => BUILT_IN_CHAIN.test(line));
}
function read(files) {
    const report = reporter();
    const parsed = files.map((file) => {
        const coverage = coverageCounter(file.path, 'iptables', UNIT);
        if (file.text.trim() === '')
            report.report('incomplete', 'export.empty', { path: file.path });
        return { ...parse_parseFile(file, { report, coverage }), coverage };
    });
    const coverage = parsed.map((each) => each.coverage.result());
    const tables = parsed.flatMap((each) => each.tables);
    const [first] = files;
    if (first === undefined || tables.length === 0) {
        const missing = first === undefined ? [] : [(0,diagnostic/* diagnostic */.Y)('incomplete', 'export.no_rules', { path: first.path })];
        return { device: undefined, diagnostics: [...report.result(), ...missing], coverage };
    }
    const converted = convertTables(tables, report);
    const dates = parsed.map((each) => each.savedAt).filter((date) => date !== undefined).sort();
    const [exportedAt] = dates;
    const device = {
        format: 'iptables',
        identity: { hostnames: [], serials: [], ...(exportedAt === undefined ? {} : { exportedAt }) },
        location: { path: first.path },
        routes: [],
        ...converted,
    };
    return { device, diagnostics: report.result(), coverage };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/shared/json-scanner.js
const JSON_CHARACTER = {
    tab: 0x09,
    lineFeed: 0x0a,
    carriageReturn: 0x0d,
    space: 0x20,
    quote: 0x22,
    comma: 0x2c,
    minus: 0x2d,
    colon: 0x3a,
    leftBracket: 0x5b,
    backslash: 0x5c,
    rightBracket: 0x5d,
    leftBrace: 0x7b,
    rightBrace: 0x7d,
};
function skipSpace(cursor) {
    const { text } = cursor;
    const { length } = text;
    let { index } = cursor;
    while (index < length) {
        const character = text.charCodeAt(index);
        if (character > JSON_CHARACTER.space)
            break;
        if (character === JSON_CHARACTER.lineFeed) {
            cursor.line += 1;
            cursor.lineStart = index + 1;
        }
        else if (character !== JSON_CHARACTER.space && character !== JSON_CHARACTER.tab && character !== JSON_CHARACTER.carriageReturn)
            break;
        index += 1;
    }
    cursor.index = index;
}
function skipScalar(cursor) {
    const { text, index } = cursor;
    if (index >= text.length)
        return 'truncated';
    const character = text.charCodeAt(index);
    if (character === JSON_CHARACTER.quote)
        return skipString(cursor);
    if (character === JSON_CHARACTER.minus || isDigit(character))
        return skipNumber(cursor);
    const word = wordAt(text, index);
    if (word !== undefined) {
        cursor.index += word.length;
        return undefined;
    }
    const rest = text.slice(index, index + LONGEST_WORD);
    return index + rest.length === text.length && WORDS.some((one) => one.startsWith(rest)) ? 'truncated' : 'syntax';
}
function skipString(cursor) {
    const { text } = cursor;
    const { length } = text;
    if (cursor.index >= length)
        return 'truncated';
    if (text.charCodeAt(cursor.index) !== JSON_CHARACTER.quote)
        return 'syntax';
    let index = cursor.index + 1;
    while (index < length) {
        const character = text.charCodeAt(index);
        if (character === JSON_CHARACTER.quote) {
            cursor.index = index + 1;
            return undefined;
        }
        if (character !== JSON_CHARACTER.backslash && character >= JSON_CHARACTER.space) {
            index += 1;
            continue;
        }
        const size = character === JSON_CHARACTER.backslash ? escapeLength(text, index) : undefined;
        if (size === undefined) {
            cursor.index = index;
            return UNFINISHED_ESCAPE.test(text.slice(index, index + 6)) ? 'truncated' : 'syntax';
        }
        index += size;
    }
    cursor.index = length;
    return 'truncated';
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
function skipNumber(cursor) {
    const end = numberEnd(cursor.text, cursor.index);
    if (end === undefined)
        return cursor.index + 1 === cursor.text.length ? 'truncated' : 'syntax';
    cursor.index = end;
    return undefined;
}
function numberEnd(text, start) {
    return wholeNumberEnd(text, start) ?? numberEndInFull(text, start);
}
function wholeNumberEnd(text, start) {
    const { length } = text;
    let index = start;
    while (index < length && isDigit(text.charCodeAt(index)))
        index += 1;
    const hasLeadingZero = index > start + 1 && text.charCodeAt(start) === ZERO;
    if (index === start || hasLeadingZero)
        return undefined;
    const next = index < length ? text.charCodeAt(index) : 0;
    return next === POINT || next === SMALL_E || next === LARGE_E ? undefined : index;
}
function numberEndInFull(text, start) {
    NUMBER.lastIndex = start;
    return NUMBER.test(text) ? NUMBER.lastIndex : undefined;
}
const POINT = 0x2e;
const ZERO = 0x30;
const LARGE_E = 0x45;
const SMALL_E = 0x65;
const WORDS = ['true', 'false', 'null'];
const LONGEST_WORD = 5;
function wordAt(text, index) {
    return WORDS.find((word) => text.startsWith(word, index));
}
const UNFINISHED_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/u;
const UNICODE_ESCAPE = /\\u[0-9a-fA-F]{4}/uy;
function escapeLength(text, index) {
    if (text.charAt(index + 1) !== 'u')
        return ESCAPES.has(text.charAt(index + 1)) ? 2 : undefined;
    UNICODE_ESCAPE.lastIndex = index;
    return UNICODE_ESCAPE.test(text) ? 6 : undefined;
}
function unescapeString(raw) {
    return raw.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gu, (_whole, digits, letter) => digits === undefined ? (ESCAPES.get(letter ?? '') ?? '') : String.fromCharCode(Number.parseInt(digits, 16)));
}
function isDigit(character) {
    return character >= 0x30 && character <= 0x39;
}
const ESCAPES = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/shared/json-keys.js

const SMALL_OBJECT = 40;
const SLOTS = 3;
const BLOCK = SMALL_OBJECT * SLOTS;
function noOpenKeys(text, depths) {
    return { text, places: new Int32Array(depths * BLOCK), counts: new Int32Array(depths), large: new Map() };
}
function openObject({ counts, large }, depth) {
    counts[depth] = 0;
    if (large.size > 0)
        large.delete(depth);
}
function repeatedKey(keys, place) {
    const { text, counts } = keys;
    const { depth, start, end } = place;
    const count = counts[depth] ?? 0;
    if (count < SMALL_OBJECT) {
        if (isAmong(keys, place))
            return keyText(text, start, end);
        counts[depth] = count + 1;
        return undefined;
    }
    const all = keysAt(keys, depth);
    const key = keyText(text, start, end);
    if (all.has(key))
        return key;
    all.add(key);
    return undefined;
}
function isAmong({ text, places, counts }, { depth, start, end }) {
    const wanted = keyMark(text, start, end);
    const first = depth * BLOCK;
    const last = first + (counts[depth] ?? 0) * SLOTS;
    for (let place = first; place < last; place += SLOTS) {
        if (places[place] === wanted && keyText(text, places[place + 1] ?? 0, places[place + 2] ?? 0) === keyText(text, start, end))
            return true;
    }
    places[last] = wanted;
    places[last + 1] = start;
    places[last + 2] = end;
    return false;
}
function keysAt({ text, places, large }, depth) {
    const known = large.get(depth);
    if (known !== undefined)
        return known;
    const all = new Set();
    const first = depth * BLOCK;
    for (let place = first; place < first + BLOCK; place += SLOTS)
        all.add(keyText(text, places[place + 1] ?? 0, places[place + 2] ?? 0));
    large.set(depth, all);
    return all;
}
function keyMark(text, start, end) {
    for (let index = start; index < end; index += 1) {
        if (text.charCodeAt(index) === JSON_CHARACTER.backslash)
            return plainMark(keyText(text, start, end));
    }
    return plainMark(text, start, end);
}
function plainMark(text, start = 0, end = text.length) {
    const length = end - start;
    if (length === 0)
        return 0;
    const middle = text.charCodeAt(start + (length >> 1));
    return (length << 24) ^ (text.charCodeAt(start) << 16) ^ (middle << 8) ^ text.charCodeAt(end - 1);
}
function keyText(text, start, end) {
    const raw = text.slice(start, end);
    return raw.includes('\\') ? unescapeString(raw) : raw;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/shared/json-check.js


const JSON_DEPTH_LIMIT = 200;
function checkJson(text, path) {
    const checking = {
        path,
        cursor: { text, index: 0, line: 1, lineStart: 0 },
        isObject: [],
        keys: noOpenKeys(text, JSON_DEPTH_LIMIT + 1),
        duplicateKeys: [],
        entryEnds: [],
        entryDepth: 0,
        depth: 0,
    };
    const problem = checkDocument(checking);
    const { cursor, duplicateKeys, entryEnds } = checking;
    return { cursor, problem, duplicateKeys, entryEnds };
}
function checkDocument(checking) {
    const { cursor } = checking;
    const { text } = cursor;
    for (;;) {
        skipSpace(cursor);
        const character = cursor.index < text.length ? text.charCodeAt(cursor.index) : 0;
        const isObject = character === JSON_CHARACTER.leftBrace;
        const opens = isObject || character === JSON_CHARACTER.leftBracket;
        if (opens)
            json_check_open(checking, isObject);
        const problem = opens ? undefined : skipScalar(cursor);
        if (problem !== undefined)
            return problem;
        if (checking.depth > JSON_DEPTH_LIMIT)
            return 'too_deep';
        const next = advance(checking, opens);
        if (next !== 'value')
            return next === 'end' ? undefined : next;
    }
}
function json_check_open(checking, isObject) {
    const { cursor, depth } = checking;
    const isInList = depth > 0 && checking.isObject[depth - 1] === false;
    checking.isObject[depth] = isObject;
    checking.depth = depth + 1;
    cursor.index += 1;
    if (!isObject)
        return;
    openObject(checking.keys, depth);
    if (isInList && checking.entryDepth === 0)
        checking.entryDepth = depth + 1;
}
function advance(checking, hasJustOpened) {
    const { cursor } = checking;
    const { text } = cursor;
    let isFirst = hasJustOpened;
    for (;;) {
        skipSpace(cursor);
        const isAtEnd = cursor.index >= text.length;
        if (checking.depth === 0)
            return isAtEnd ? 'end' : 'syntax';
        if (isAtEnd)
            return 'truncated';
        const character = text.charCodeAt(cursor.index);
        const isObject = checking.isObject[checking.depth - 1] === true;
        if (character === (isObject ? JSON_CHARACTER.rightBrace : JSON_CHARACTER.rightBracket)) {
            json_check_close(checking);
            isFirst = false;
            continue;
        }
        if (!isFirst) {
            if (character !== JSON_CHARACTER.comma)
                return 'syntax';
            cursor.index += 1;
        }
        return isObject ? checkKey(checking) : 'value';
    }
}
function json_check_close(checking) {
    const { cursor, entryEnds } = checking;
    cursor.index += 1;
    if (checking.depth === checking.entryDepth) {
        entryEnds.push(cursor.index, cursor.line, cursor.lineStart);
        checking.entryDepth = 0;
    }
    checking.depth -= 1;
}
function checkKey(checking) {
    const { cursor, path } = checking;
    const { text } = cursor;
    skipSpace(cursor);
    const { index, line, lineStart } = cursor;
    const problem = skipString(cursor);
    if (problem !== undefined)
        return problem;
    const end = cursor.index - 1;
    skipSpace(cursor);
    if (cursor.index >= text.length)
        return 'truncated';
    if (text.charCodeAt(cursor.index) !== JSON_CHARACTER.colon)
        return 'syntax';
    cursor.index += 1;
    const repeated = repeatedKey(checking.keys, { depth: checking.depth - 1, start: index + 1, end });
    if (repeated !== undefined) {
        const location = { path, region: { startLine: line, startColumn: index - lineStart + 1 } };
        checking.duplicateKeys.push({ key: repeated, location });
    }
    return 'value';
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/shared/json-tree.js


function readEntry(entry) {
    const { source, index, line, column } = entry;
    const reader = { source, text: source.text, index, line, lineStart: index + 1 - column };
    return { kind: 'object', line, column, members: readMembers(reader, readValue) };
}
function readFirstMember(entry) {
    const { source, index, line, column } = entry;
    const reader = { source, text: source.text, index, line, lineStart: index + 1 - column };
    return enter(reader, JSON_CHARACTER.rightBrace) ? readMember(reader, readValue) : undefined;
}
function readOutline(source, entryEnds) {
    const reader = { source, text: source.text, index: 0, line: 1, lineStart: 0, entryEnds, nextEnd: 0 };
    skipSpace(reader);
    return readPart(reader);
}
function readPart(reader) {
    const { line } = reader;
    const column = columnOf(reader);
    switch (characterAt(reader)) {
        case JSON_CHARACTER.leftBrace:
            return { kind: 'object', line, column, members: readMembers(reader, readPart) };
        case JSON_CHARACTER.leftBracket:
            return { kind: 'array', line, column, items: readItems(reader, readItem) };
        default:
            return readScalar(reader);
    }
}
function readItem(reader) {
    if (characterAt(reader) !== JSON_CHARACTER.leftBrace)
        return readPart(reader);
    const { index, line, source, entryEnds, nextEnd } = reader;
    const column = columnOf(reader);
    reader.index = entryEnds[nextEnd] ?? source.limit;
    reader.line = entryEnds[nextEnd + 1] ?? line;
    reader.lineStart = entryEnds[nextEnd + 2] ?? reader.lineStart;
    reader.nextEnd += 3;
    return { kind: 'entry', line, column, source, index };
}
function readValue(reader) {
    const { line } = reader;
    switch (characterAt(reader)) {
        case JSON_CHARACTER.leftBrace: {
            const column = columnOf(reader);
            return { kind: 'object', line, column, members: readMembers(reader, readValue) };
        }
        case JSON_CHARACTER.leftBracket: {
            const column = columnOf(reader);
            return { kind: 'array', line, column, items: readItems(reader, readValue) };
        }
        default:
            return readScalar(reader);
    }
}
function characterAt({ text, index, source }) {
    return index < source.limit ? text.charCodeAt(index) : 0;
}
function columnOf({ index, lineStart }) {
    return index - lineStart + 1;
}
function readMembers(reader, read) {
    const first = enter(reader, JSON_CHARACTER.rightBrace) ? readMember(reader, read) : undefined;
    if (first === undefined)
        return [];
    const members = [first];
    while (goOn(reader)) {
        const member = readMember(reader, read);
        if (member === undefined)
            return members;
        members.push(member);
    }
    return members;
}
function readMember(reader, read) {
    const { line: keyLine } = reader;
    const keyColumn = columnOf(reader);
    const key = readText(reader);
    if (key === undefined)
        return undefined;
    skipSpace(reader);
    reader.index += 1;
    skipSpace(reader);
    const value = read(reader);
    return value === undefined ? undefined : { key, keyLine, keyColumn, value };
}
function readItems(reader, read) {
    const first = enter(reader, JSON_CHARACTER.rightBracket) ? read(reader) : undefined;
    if (first === undefined)
        return [];
    const items = [first];
    while (goOn(reader)) {
        const item = read(reader);
        if (item === undefined)
            return items;
        items.push(item);
    }
    return items;
}
function enter(reader, closing) {
    reader.index += 1;
    skipSpace(reader);
    const character = characterAt(reader);
    if (character === closing)
        reader.index += 1;
    return character !== closing && character !== 0;
}
function goOn(reader) {
    skipSpace(reader);
    const character = characterAt(reader);
    if (character === 0)
        return false;
    reader.index += 1;
    if (character !== JSON_CHARACTER.comma)
        return false;
    skipSpace(reader);
    return true;
}
function readScalar(reader) {
    const character = characterAt(reader);
    const { text, index, line } = reader;
    const column = columnOf(reader);
    if (character === 0)
        return undefined;
    if (character === JSON_CHARACTER.quote)
        return readStringValue(reader);
    if (character === JSON_CHARACTER.minus || isDigit(character)) {
        reader.index = numberEnd(text, index) ?? index;
        const written = sharedText(reader.source, index, reader.index);
        return { kind: 'number', value: Number(written), text: written, line, column };
    }
    const word = wordAt(text, index) ?? 'null';
    reader.index += word.length;
    return word === 'null' ? { kind: 'null', line, column } : { kind: 'boolean', value: word === 'true', line, column };
}
function readStringValue(reader) {
    const { line } = reader;
    const column = columnOf(reader);
    const value = readText(reader);
    return value === undefined ? undefined : { kind: 'string', value, line, column };
}
function readText(reader) {
    const { text, source } = reader;
    const { limit } = source;
    const start = reader.index + 1;
    let hasEscape = false;
    for (let index = start; index < limit; index += 1) {
        const character = text.charCodeAt(index);
        if (character === JSON_CHARACTER.quote) {
            reader.index = index + 1;
            return hasEscape ? unescapeString(text.slice(start, index)) : sharedText(source, start, index);
        }
        if (character !== JSON_CHARACTER.backslash)
            continue;
        hasEscape = true;
        index += 1;
    }
    reader.index = limit;
    return undefined;
}
const REMEMBERED = 4096;
const SHORT = 40;
function jsonSource(text, limit) {
    return { text, limit, strings: new Array(REMEMBERED).fill('') };
}
function sharedText({ text, strings }, start, end) {
    const length = end - start;
    if (length === 0 || length > SHORT)
        return ownText(text.slice(start, end));
    const middle = text.charCodeAt(start + (length >> 1));
    const mark = (text.charCodeAt(start) * 31 + middle) * 31 + text.charCodeAt(end - 1) * 7 + length * 131;
    const slot = mark & (REMEMBERED - 1);
    const known = strings[slot] ?? '';
    if (known.length === length && isAt(text, start, known))
        return known;
    const fresh = ownText(text.slice(start, end));
    strings[slot] = fresh;
    return fresh;
}
function isAt(text, start, part) {
    for (let index = 0; index < part.length; index += 1) {
        if (text.charCodeAt(start + index) !== part.charCodeAt(index))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/shared/json-reader.js





function readJson(text, path) {
    const { cursor, problem: code, duplicateKeys, entryEnds } = checkJson(text, path);
    const value = readOutline(jsonSource(text, cursor.index), entryEnds);
    if (code === undefined)
        return { value, duplicateKeys };
    return { value, duplicateKeys, problem: { code, line: cursor.line, column: cursor.index - cursor.lineStart + 1 } };
}
function jsonDiagnostics(reading, path) {
    const result = reading.duplicateKeys
        .slice(0, 50)
        .map(({ key, location }) => (0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unrecognised', location, { what: `"${key.slice(0, 100)}": …, "${key.slice(0, 100)}": …` }));
    if (reading.problem !== undefined)
        result.push(problemDiagnostic(reading.problem, path));
    return result;
}
function problemDiagnostic(problem, path) {
    const location = { path, region: { startLine: problem.line, startColumn: problem.column } };
    switch (problem.code) {
        case 'truncated':
            return (0,diagnostic/* diagnostic */.Y)('incomplete', 'export.truncated', location, { reason: 'JSON' });
        case 'too_deep':
            return (0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unsupported', location, { what: `JSON > ${JSON_DEPTH_LIMIT} levels` });
        case 'syntax':
            return (0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unrecognised', location, { what: 'JSON' });
        default:
            return problem.code;
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/account.js


const LISTED_PER_CODE = 50;
function openAccount(path) {
    const counter = coverageCounter(path, 'nftables', 'object');
    const listed = [];
    const perCode = new Map();
    function report(entry) {
        const seen = perCode.get(entry.code);
        const count = (seen?.count ?? 0) + 1;
        perCode.set(entry.code, { count, first: seen?.first ?? entry });
        if (count <= LISTED_PER_CODE)
            listed.push(entry);
    }
    return {
        count: counter.count,
        report,
        unrecognised(location, what) {
            counter.count('unrecognised', location);
            report((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unrecognised', location, { what }));
        },
        unsupported(location, what) {
            counter.count('unsupported', location);
            report((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unsupported', location, { what }));
        },
        definedTwice(location, kind, name) {
            counter.count('unrecognised', location);
            report((0,diagnostic/* diagnostic */.Y)('incomplete', 'nftables.defined_twice', location, { kind, name: name.slice(0, 200) }));
        },
        flowtable(location, name) {
            counter.count('noEffect', location);
            report((0,diagnostic/* diagnostic */.Y)('note', 'nftables.flowtable', location, { name: name.slice(0, 200) }));
        },
        undefinedReference(location, kind, name) {
            report((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.undefined_reference', location, { kind, name: name.slice(0, 200) }));
        },
        diagnostics() {
            return [...listed, ...furtherDiagnostics(perCode)];
        },
        coverage: counter.result,
    };
}
function furtherDiagnostics(perCode) {
    const result = [];
    for (const [code, { count, first }] of perCode) {
        if (count <= LISTED_PER_CODE)
            continue;
        result.push((0,diagnostic/* diagnostic */.Y)(first.effect, 'nftables.more', { path: first.location.path }, { count: count - LISTED_PER_CODE, code }));
    }
    return result;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/json-shape.js
function memberOf(value, key) {
    if (value?.kind !== 'object')
        return undefined;
    return value.members.find((member) => member.key === key)?.value;
}
function textOf(value, key) {
    const member = memberOf(value, key);
    return member?.kind === 'string' ? member.value : undefined;
}
function numberOf(value, key) {
    const member = memberOf(value, key);
    return member?.kind === 'number' && Number.isInteger(member.value) ? member.value : undefined;
}
function kindOf(value) {
    if (value.kind !== 'object' || value.members.length !== 1)
        return undefined;
    const [member] = value.members;
    return member === undefined ? undefined : { kind: member.key, body: member.value };
}
function itemsOf(value) {
    return value.kind === 'array' ? value.items : [value];
}
function alternativesOf(value) {
    const found = kindOf(value);
    if (found?.kind !== '|')
        return itemsOf(value);
    return itemsOf(found.body).flatMap((operand) => (operand.kind === 'object' ? alternativesOf(operand) : [operand]));
}
function textsOf(value) {
    const texts = [];
    for (const item of itemsOf(value)) {
        if (item.kind !== 'string')
            return undefined;
        texts.push(item.value);
    }
    return texts;
}
function unknownKeys(value, known) {
    return value.members.filter((member) => !known.has(member.key)).map((member) => member.key);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/names.js
const names_PROTOCOL_NUMBERS = new Map([
    ['ip', 0],
    ['hopopt', 0],
    ['icmp', 1],
    ['igmp', 2],
    ['ggp', 3],
    ['ipencap', 4],
    ['ipip', 4],
    ['st', 5],
    ['tcp', 6],
    ['egp', 8],
    ['igp', 9],
    ['pup', 12],
    ['udp', 17],
    ['hmp', 20],
    ['xns-idp', 22],
    ['rdp', 27],
    ['iso-tp4', 29],
    ['dccp', 33],
    ['xtp', 36],
    ['ddp', 37],
    ['idpr-cmtp', 38],
    ['ipv6', 41],
    ['ipv6-route', 43],
    ['ipv6-frag', 44],
    ['idrp', 45],
    ['rsvp', 46],
    ['gre', 47],
    ['esp', 50],
    ['ipsec-esp', 50],
    ['ah', 51],
    ['ipsec-ah', 51],
    ['skip', 57],
    ['icmpv6', 58],
    ['ipv6-icmp', 58],
    ['ipv6-nonxt', 59],
    ['ipv6-opts', 60],
    ['rspf', 73],
    ['vmtp', 81],
    ['eigrp', 88],
    ['ospf', 89],
    ['ospfigp', 89],
    ['ax.25', 93],
    ['etherip', 97],
    ['encap', 98],
    ['pim', 103],
    ['comp', 108],
    ['ipcomp', 108],
    ['vrrp', 112],
    ['l2tp', 115],
    ['isis', 124],
    ['sctp', 132],
    ['fc', 133],
    ['mobility-header', 135],
    ['udplite', 136],
    ['mpls-in-ip', 137],
    ['manet', 138],
    ['hip', 139],
    ['shim6', 140],
    ['wesp', 141],
    ['rohc', 142],
]);
const names_ICMP_TYPES = new Map([
    ['echo-reply', 0],
    ['destination-unreachable', 3],
    ['source-quench', 4],
    ['redirect', 5],
    ['echo-request', 8],
    ['router-advertisement', 9],
    ['router-solicitation', 10],
    ['time-exceeded', 11],
    ['parameter-problem', 12],
    ['timestamp-request', 13],
    ['timestamp-reply', 14],
    ['info-request', 15],
    ['info-reply', 16],
    ['address-mask-request', 17],
    ['address-mask-reply', 18],
]);
const ICMP_CODES = new Map([
    ['net-unreachable', 0],
    ['host-unreachable', 1],
    ['prot-unreachable', 2],
    ['port-unreachable', 3],
    ['frag-needed', 4],
    ['net-prohibited', 9],
    ['host-prohibited', 10],
    ['admin-prohibited', 13],
]);
const names_ICMPV6_TYPES = new Map([
    ['destination-unreachable', 1],
    ['packet-too-big', 2],
    ['time-exceeded', 3],
    ['parameter-problem', 4],
    ['echo-request', 128],
    ['echo-reply', 129],
    ['mld-listener-query', 130],
    ['mld-listener-report', 131],
    ['mld-listener-done', 132],
    ['mld-listener-reduction', 132],
    ['nd-router-solicit', 133],
    ['nd-router-advert', 134],
    ['nd-neighbor-solicit', 135],
    ['nd-neighbor-advert', 136],
    ['nd-redirect', 137],
    ['router-renumbering', 138],
    ['ind-neighbor-solicit', 141],
    ['ind-neighbor-advert', 142],
    ['mld2-listener-report', 143],
]);
const ICMPV6_CODES = new Map([
    ['no-route', 0],
    ['admin-prohibited', 1],
    ['addr-unreachable', 3],
    ['port-unreachable', 4],
    ['policy-fail', 5],
    ['reject-route', 6],
]);
const ICMP_NAMES = {
    1: { type: names_ICMP_TYPES, code: ICMP_CODES },
    58: { type: names_ICMPV6_TYPES, code: ICMPV6_CODES },
};
const TCP_FLAGS = new Map([
    ['fin', 1],
    ['syn', 2],
    ['rst', 4],
    ['psh', 8],
    ['ack', 16],
    ['urg', 32],
    ['ecn', 64],
    ['cwr', 128],
]);
const FREE_SYN_FLAGS = [8, 32, 64, 128];
const CT_STATES = new Set(['invalid', 'established', 'related', 'new', 'untracked']);
const CT_STATUSES = new Set([
    'expected',
    'seen-reply',
    'assured',
    'confirmed',
    'snat',
    'dnat',
    'dying',
]);
const names_PORT_PROTOCOLS = new Map([
    ['tcp', 6],
    ['udp', 17],
    ['dccp', 33],
    ['sctp', 132],
    ['udplite', 136],
]);

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/region.js


const region_ANY_INTERFACE = [{ first: 0, last: 0x7fff_ffff }];
const ANY_TRANSLATION = [{ first: 0, last: 1 }];
const TRANSLATED = [{ first: 1, last: 1 }];
const FULL_SLICE = {
    ingress: region_ANY_INTERFACE,
    egress: region_ANY_INTERFACE,
    translated: ANY_TRANSLATION,
    packets: header_space/* EVERYTHING */.Qz,
};
const NO_REGION = [];
const FULL_REGION = [FULL_SLICE];
const NEVER = { must: NO_REGION, may: NO_REGION };
const ALWAYS = { must: FULL_REGION, may: FULL_REGION };
const UNKNOWN = { must: NO_REGION, may: FULL_REGION };
const BOX_LIMIT = 500;
const WORK_LIMIT = 2_000_000;
function region(fields) {
    return [{ ...FULL_SLICE, ...fields }];
}
function region_exactly(packets) {
    return { must: packets, may: packets };
}
function isExact(bounds) {
    return bounds.must === bounds.may;
}
function intersectRegions(a, b) {
    if (a === FULL_REGION)
        return b;
    if (b === FULL_REGION)
        return a;
    const [onlyA] = a;
    const [onlyB] = b;
    if (a.length === 1 && b.length === 1 && onlyA !== undefined && onlyB !== undefined)
        return intersectOneSlice(onlyA, onlyB);
    const result = [];
    let work = 0;
    for (const x of a) {
        for (const y of b) {
            work += 1 + x.packets.length * y.packets.length;
            if (work > WORK_LIMIT)
                return undefined;
            const shared = intersectSlices(x, y);
            if (shared !== undefined)
                result.push(shared);
        }
    }
    return result;
}
function intersectOneSlice(a, b) {
    if (a.packets.length * b.packets.length >= WORK_LIMIT)
        return undefined;
    const shared = intersectSlices(a, b);
    return shared === undefined ? NO_REGION : [shared];
}
function intersectSlices(a, b) {
    const ingress = (0,number_set/* intersectNumbers */.Gi)(a.ingress, b.ingress);
    if (ingress.length === 0)
        return undefined;
    const egress = (0,number_set/* intersectNumbers */.Gi)(a.egress, b.egress);
    if (egress.length === 0)
        return undefined;
    const translated = (0,number_set/* intersectNumbers */.Gi)(a.translated, b.translated);
    if (translated.length === 0)
        return undefined;
    const packets = (0,header_space/* intersectSpaces */.du)(a.packets, b.packets);
    return packets.length === 0 ? undefined : { ingress, egress, translated, packets };
}
function subtractRegions(a, b) {
    let rest = a;
    let work = 0;
    for (const hole of b) {
        const next = [];
        for (const slice of rest) {
            work += 1 + slice.packets.length * hole.packets.length;
            if (work > WORK_LIMIT || next.length > BOX_LIMIT)
                return undefined;
            const left = subtractSlice(slice, hole);
            if (left === undefined)
                return undefined;
            next.push(...left);
        }
        rest = next;
        if (rest.length === 0)
            return rest;
    }
    return rest;
}
function subtractSlice(slice, hole) {
    const shared = intersectSlices(slice, hole);
    if (shared === undefined)
        return [slice];
    const packets = subtractBoxes(slice.packets, hole.packets);
    if (packets === undefined)
        return undefined;
    const { ingress, egress, translated } = shared;
    const pieces = [
        { ...slice, ingress: (0,number_set/* subtractNumbers */.Z_)(slice.ingress, ingress) },
        { ...slice, ingress, egress: (0,number_set/* subtractNumbers */.Z_)(slice.egress, egress) },
        { ...slice, ingress, egress, translated: (0,number_set/* subtractNumbers */.Z_)(slice.translated, translated) },
        { ...shared, packets },
    ];
    return pieces.filter((piece) => !isEmptySlice(piece));
}
function isEmptySlice(slice) {
    return slice.ingress.length === 0 || slice.egress.length === 0 || slice.translated.length === 0 || slice.packets.length === 0;
}
function subtractBoxes(a, b) {
    let rest = a;
    let work = 0;
    for (const hole of b) {
        work += rest.length;
        if (rest.length > BOX_LIMIT || work > WORK_LIMIT)
            return undefined;
        if (!rest.some((candidate) => (0,header_space/* boxesOverlap */.h4)(candidate, hole)))
            continue;
        rest = rest.flatMap((candidate) => (0,header_space/* subtractBox */.ax)(candidate, hole));
    }
    return rest;
}
function intersectBounds(a, b) {
    if (a === ALWAYS)
        return b;
    if (b === ALWAYS)
        return a;
    const may = intersectRegions(a.may, b.may);
    if (isExact(a) && isExact(b) && may !== undefined)
        return region_exactly(may);
    return { must: intersectRegions(a.must, b.must) ?? NO_REGION, may: may ?? a.may };
}
function subtractBounds(a, b) {
    if (b.may.length === 0)
        return a;
    const may = subtractRegions(a.may, b.must);
    if (isExact(a) && isExact(b) && may !== undefined)
        return region_exactly(may);
    return { must: subtractRegions(a.must, b.may) ?? NO_REGION, may: may ?? a.may };
}
function uniteBounds(all) {
    const [first] = all;
    if (all.length === 1 && first !== undefined)
        return first;
    const may = all.flatMap((bounds) => bounds.may);
    return all.every(isExact) ? region_exactly(may) : { must: all.flatMap((bounds) => bounds.must), may };
}
function inDoubt(bounds) {
    return { must: NO_REGION, may: bounds.may };
}
function regionContains(outer, inner) {
    if (outer === inner || outer === FULL_REGION)
        return true;
    return subtractRegions(inner, outer)?.length === 0;
}
function remainderOf(a, b) {
    return subtractRegions(a, b) ?? a;
}
function regionsOverlap(a, b) {
    return intersectRegions(a, b)?.length !== 0;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/connection-bounds.js



function namesAmong(values, known) {
    const names = new Set();
    for (const value of values) {
        if (value.kind !== 'string' || !known.has(value.value))
            return undefined;
        names.add(value.value);
    }
    return names;
}
function stateEquals(values, circumstances) {
    const states = namesAmong(values.filter((value) => !isStateCombination(value)), CT_STATES);
    if (states === undefined)
        return undefined;
    const { packets, tracking, untracked } = circumstances;
    const current = packets === 'new' ? 'new' : 'established';
    const possible = tracking === 'before' ? ['invalid'] : tracking === 'after' ? [current] : ['invalid', current];
    const ordinary = amongStates(possible, states);
    if (untracked.length === 0)
        return ordinary;
    const exempt = inDoubt(region_exactly(packets === 'reply' ? FULL_REGION : untracked));
    const within = states.has('untracked') ? exempt : NEVER;
    return isExact(ordinary) && ordinary !== NEVER && states.has('untracked')
        ? ordinary
        : uniteBounds([subtractBounds(ordinary, exempt), within]);
}
function amongStates(possible, wanted) {
    const covered = possible.filter((state) => wanted.has(state)).length;
    if (covered === 0)
        return NEVER;
    return covered === possible.length ? ALWAYS : UNKNOWN;
}
function isStateCombination(value) {
    return (namesAmong(alternativesOf(value), CT_STATES)?.size ?? 0) > 1;
}
function statusEquals(values, circumstances) {
    const bits = namesAmong(values, CT_STATUSES);
    if (bits === undefined)
        return undefined;
    if (bits.size !== 1 || !bits.has('dnat') || circumstances.packets === 'reply')
        return UNKNOWN;
    if (circumstances.translation === 'none')
        return NEVER;
    return circumstances.translation === 'unknown' ? UNKNOWN : region_exactly(region({ translated: TRANSLATED }));
}
function directionEquals(values, circumstances) {
    const directions = namesAmong(values, new Set(['original', 'reply']));
    if (directions === undefined)
        return undefined;
    if (circumstances.packets === 'reply' || circumstances.tracking !== 'after')
        return UNKNOWN;
    return directions.has('original') ? ALWAYS : NEVER;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/tcp-flags.js





const SYN_SEGMENTS = FREE_SYN_FLAGS.reduce((sums, flag) => [...sums, ...sums.map((sum) => sum | flag)], [TCP_FLAGS.get('syn') ?? 0]);
function synBounds(operator, mask, values) {
    const bits = mask === undefined ? 0xff : readFlags(mask);
    if (bits === undefined || !isFlagOperator(operator))
        return undefined;
    const wanted = [];
    for (const value of values) {
        const flags = readFlags(value);
        if (flags === undefined)
            return undefined;
        wanted.push(flags);
    }
    const matching = SYN_SEGMENTS.filter((segment) => holds(segment & bits, operator, wanted)).length;
    if (matching === 0)
        return NEVER;
    const segments = region_exactly(region({ packets: [(0,header_space/* box */.aP)({ protocols: (0,number_set/* oneNumber */.ax)(6) })] }));
    return matching === SYN_SEGMENTS.length ? segments : inDoubt(segments);
}
function isFlagOperator(operator) {
    return operator === '==' || operator === '!=' || operator === 'in' || operator === '!';
}
function holds(flags, operator, wanted) {
    switch (operator) {
        case '==':
            return wanted.includes(flags);
        case '!=':
            return !wanted.includes(flags);
        case 'in':
            return wanted.some((bits) => (flags & bits) !== 0);
        case '!':
            return wanted.every((bits) => (flags & bits) === 0);
        default:
            return operator;
    }
}
function readFlags(value) {
    if (value.kind === 'number')
        return Number.isInteger(value.value) && value.value >= 0 && value.value <= 255 ? value.value : undefined;
    if (value.kind === 'string')
        return TCP_FLAGS.get(value.value);
    const found = kindOf(value);
    if (value.kind === 'object' && found?.kind !== '|')
        return undefined;
    let bits = 0;
    for (const item of itemsOf(found?.body ?? value)) {
        const flags = item === value ? undefined : readFlags(item);
        if (flags === undefined)
            return undefined;
        bits |= flags;
    }
    return bits;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/values.js


function readAddressRange(value, family) {
    if (value.kind === 'string')
        return singleAddress(value.value, family);
    const expression = kindOf(value);
    if (expression?.kind === 'prefix')
        return readPrefix(expression.body, family);
    if (expression?.kind !== 'range')
        return undefined;
    const ends = rangeEnds(expression.body);
    if (ends === undefined || ends[0].kind !== 'string' || ends[1].kind !== 'string')
        return undefined;
    const first = singleAddress(ends[0].value, family)?.first;
    const last = singleAddress(ends[1].value, family)?.first;
    if (first === undefined || last === undefined || first > last)
        return undefined;
    return { first, last };
}
function singleAddress(text, family) {
    const address = (0,ip_address/* parseIpAddress */.D_)(text);
    if (address === undefined || text.includes(':') !== (family === 6))
        return undefined;
    return { first: address, last: address };
}
function readPrefix(body, family) {
    const address = memberOf(body, 'addr');
    const length = numberOf(body, 'len');
    if (address?.kind !== 'string' || length === undefined)
        return undefined;
    const single = singleAddress(address.value, family);
    return single === undefined ? undefined : (0,ip_address/* prefixRange */.EE)(single.first, length, family === 6);
}
function rangeEnds(body) {
    if (body.kind !== 'array' || body.items.length !== 2)
        return undefined;
    const [first, last] = body.items;
    return first === undefined || last === undefined ? undefined : [first, last];
}
function readNumberRange(value, syntax) {
    const single = readNumber(value, syntax);
    if (single !== undefined)
        return { first: single, last: single };
    const expression = kindOf(value);
    if (expression?.kind !== 'range')
        return undefined;
    const ends = rangeEnds(expression.body);
    if (ends === undefined)
        return undefined;
    const first = readNumber(ends[0], syntax);
    const last = readNumber(ends[1], syntax);
    return first === undefined || last === undefined || first > last ? undefined : { first, last };
}
function readNumber(value, syntax) {
    if (value.kind === 'string')
        return syntax.names?.get(value.value);
    if (value.kind !== 'number' || !Number.isInteger(value.value))
        return undefined;
    return value.value >= 0 && value.value <= syntax.largest ? value.value : undefined;
}
function readMaskedAddress(mask, value, family) {
    if (mask.kind !== 'string' || value.kind !== 'string')
        return undefined;
    const width = family === 4 ? 32 : 128;
    const offset = family === 4 ? ip_address/* IPV4_RANGE */.Cc.first : 0n;
    const bits = singleAddress(mask.value, family)?.first;
    const wanted = singleAddress(value.value, family)?.first;
    if (bits === undefined || wanted === undefined)
        return undefined;
    const kept = bits - offset;
    if (((wanted - offset) & ~kept) !== 0n)
        return { range: undefined, exact: true };
    const text = kept.toString(2).padStart(width, '0');
    const firstZero = text.indexOf('0');
    const length = firstZero === -1 ? width : firstZero;
    const range = (0,ip_address/* prefixRange */.EE)(wanted, length, family === 6);
    return { range, exact: !text.includes('1', length) };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/field-bounds.js









const WITH_PORTS = (0,number_set/* numberSet */.U7)([...names_PORT_PROTOCOLS.values()].map((value) => ({ first: value, last: value })));
const WITHOUT_PORTS = (0,number_set/* subtractNumbers */.Z_)(number_set/* ALL_PROTOCOLS */.yJ, WITH_PORTS);
const EXTENSION_HEADERS = (0,number_set/* numberSet */.U7)([0, 43, 44, 51, 60, 135, 139, 140].map((value) => ({ first: value, last: value })));
function familyBox(family) {
    const all = family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    return (0,header_space/* box */.aP)({ source: all, destination: all });
}
function field_bounds_boxes(...list) {
    return region_exactly(region({ packets: list }));
}
function fieldDomain(field) {
    switch (field.kind) {
        case 'address':
            return field_bounds_boxes(familyBox(field.family));
        case 'port':
            return field.protocol === undefined
                ? { must: field_bounds_boxes((0,header_space/* box */.aP)({ protocols: WITH_PORTS })).must, may: ALWAYS.may }
                : field_bounds_boxes((0,header_space/* box */.aP)({ protocols: (0,number_set/* oneNumber */.ax)(field.protocol) }));
        case 'protocol':
            return field.header === undefined ? ALWAYS : field_bounds_boxes(familyBox(field.header === 'ip' ? 4 : 6));
        case 'icmp':
            return field_bounds_boxes({ ...familyBox(field.protocol === 1 ? 4 : 6), protocols: (0,number_set/* oneNumber */.ax)(field.protocol) });
        case 'tcpFlags':
            return field_bounds_boxes((0,header_space/* box */.aP)({ protocols: (0,number_set/* oneNumber */.ax)(6) }));
        case 'opaque': {
            const base = field.family === undefined ? (0,header_space/* box */.aP)({}) : familyBox(field.family);
            return inDoubt(field_bounds_boxes({ ...base, protocols: field.protocols ?? base.protocols }));
        }
        default:
            return ALWAYS;
    }
}
function fieldEquals(field, values, circumstances) {
    switch (field.kind) {
        case 'address':
            return addressEquals(field, values);
        case 'port':
        case 'protocol':
        case 'icmp':
            return numberEquals(field, values);
        case 'interface':
            return interfaceEquals(field.side, values, circumstances);
        case 'family':
            return familyEquals(values);
        case 'state':
            return stateEquals(values, circumstances);
        case 'status':
            return statusEquals(values, circumstances);
        case 'direction':
            return directionEquals(values, circumstances);
        case 'tcpFlags':
            return circumstances.packets === 'reply' ? fieldInDoubt(field) : synBounds('==', undefined, values);
        case 'opaque':
            return fieldInDoubt(field);
        default:
            return field;
    }
}
function fieldInDoubt(field) {
    return inDoubt(fieldDomain(field));
}
function addressEquals(field, values) {
    const ranges = readAll(values, (value) => readAddressRange(value, field.family));
    return ranges === undefined ? undefined : addressBounds(field, (0,ip_set/* ipSet */.iw)(ranges));
}
function addressBounds(field, addresses) {
    const family = familyBox(field.family);
    const wanted = (0,ip_set/* intersectIps */.wD)(addresses, family.source);
    if (wanted.length === 0)
        return NEVER;
    return field_bounds_boxes(field.side === 'source' ? { ...family, source: wanted } : { ...family, destination: wanted });
}
function numberSyntax(field) {
    if (field.kind === 'port')
        return { names: undefined, largest: 65535 };
    if (field.kind === 'protocol')
        return { names: names_PROTOCOL_NUMBERS, largest: 255 };
    return { names: ICMP_NAMES[field.protocol][field.part], largest: 255 };
}
function numberEquals(field, values) {
    const syntax = numberSyntax(field);
    const ranges = readAll(values, (value) => readNumberRange(value, syntax));
    return ranges === undefined ? undefined : numberBounds(field, (0,number_set/* numberSet */.U7)(ranges));
}
function readAll(values, read) {
    const ranges = [];
    for (const value of values) {
        const range = read(value);
        if (range === undefined)
            return undefined;
        if (values.length === 1)
            return [range];
        ranges.push(range);
    }
    return ranges;
}
function numberBounds(field, numbers) {
    if (numbers.length === 0)
        return NEVER;
    if (field.kind === 'port')
        return portBounds(field, numbers);
    if (field.kind === 'icmp')
        return icmpBounds(field, numbers);
    if (field.header === 'ip6')
        return nextHeaderBounds(numbers);
    const base = field.header === undefined ? (0,header_space/* box */.aP)({}) : familyBox(4);
    return field_bounds_boxes({ ...base, protocols: numbers });
}
function portBounds(field, numbers) {
    const protocols = field.protocol === undefined ? WITH_PORTS : (0,number_set/* oneNumber */.ax)(field.protocol);
    const wanted = (0,header_space/* box */.aP)(field.side === 'source' ? { protocols, sourcePorts: numbers } : { protocols, destinationPorts: numbers });
    if (field.protocol !== undefined)
        return field_bounds_boxes(wanted);
    return { must: field_bounds_boxes(wanted).must, may: field_bounds_boxes(wanted, (0,header_space/* box */.aP)({ protocols: WITHOUT_PORTS })).may };
}
function icmpBounds(field, numbers) {
    const ranges = [];
    if (field.part === 'type') {
        for (const { first, last } of numbers)
            ranges.push({ first: first * 256, last: last * 256 + 255 });
    }
    else {
        for (let type = 0; type < 256; type += 1) {
            for (const { first, last } of numbers)
                ranges.push({ first: type * 256 + first, last: type * 256 + last });
        }
    }
    const base = familyBox(field.protocol === 1 ? 4 : 6);
    return field_bounds_boxes({ ...base, protocols: (0,number_set/* oneNumber */.ax)(field.protocol), destinationPorts: (0,number_set/* numberSet */.U7)(ranges) });
}
function nextHeaderBounds(numbers) {
    const base = familyBox(6);
    const anyProtocol = (0,number_set/* intersectNumbers */.Gi)(numbers, EXTENSION_HEADERS).length > 0;
    return inDoubt(field_bounds_boxes(anyProtocol ? base : { ...base, protocols: numbers }));
}
function interfaceEquals(side, values, circumstances) {
    const atoms = [];
    for (const value of values) {
        const covered = value.kind === 'string' ? circumstances.atoms.atomsOf(value.value) : undefined;
        if (covered === undefined)
            return undefined;
        atoms.push(...covered);
    }
    if (atoms.length === 0)
        return NEVER;
    if (side === 'ingress' && !circumstances.ingressKnown)
        return UNKNOWN;
    const covered = (0,number_set/* numberSet */.U7)(atoms);
    return region_exactly(side === 'ingress' ? region({ ingress: covered }) : region({ egress: covered }));
}
const FAMILIES = new Map([
    ['ipv4', 4],
    ['ip', 4],
    ['ipv6', 6],
    ['ip6', 6],
    ['arp', 'other'],
    ['vlan', 'other'],
    ['8021q', 'other'],
    ['8021ad', 'other'],
]);
function familyEquals(values) {
    const wanted = new Set();
    for (const value of values) {
        const family = value.kind === 'string' ? FAMILIES.get(value.value) : undefined;
        if (family === undefined)
            return undefined;
        if (family !== 'other')
            wanted.add(family);
    }
    if (wanted.size === 2)
        return ALWAYS;
    const [only] = wanted;
    return only === undefined ? NEVER : field_bounds_boxes(familyBox(only));
}
function familyEnds(family) {
    return family === 4 ? [ip_address/* IPV4_RANGE */.Cc.first, ip_address/* IPV4_RANGE */.Cc.last] : [0n, (1n << 128n) - 1n];
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/interface-atoms.js

const NO_INTERFACE = [{ first: 0, last: 0 }];
const REAL_INTERFACES = [{ first: 1, last: 0x7fff_ffff }];
function interfaceAtoms(patterns) {
    const numbered = numberPatterns([...new Set(patterns)]);
    const byPattern = new Map(numbered.map((entry) => [entry.pattern, entry]));
    return {
        atomsOf(pattern) {
            if (pattern === '*')
                return REAL_INTERFACES;
            const entry = byPattern.get(pattern);
            return entry === undefined ? undefined : [{ first: entry.first, last: entry.last }];
        },
        toMatch(atoms, universe) {
            const wanted = (0,number_set/* intersectNumbers */.Gi)(atoms, universe);
            const others = (0,number_set/* subtractNumbers */.Z_)(universe, wanted);
            if (others.length === 0)
                return { match: undefined, inexact: false };
            const positive = patternsOf(numbered, wanted);
            if (positive.rest.length === 0)
                return { match: { patterns: positive.patterns, negated: false }, inexact: false };
            const negative = patternsOf(numbered, others);
            if (negative.rest.length === 0)
                return { match: { patterns: negative.patterns, negated: true }, inexact: false };
            return { match: { patterns: negative.patterns, negated: true }, inexact: true };
        },
    };
}
function isPrefix(pattern) {
    return pattern.endsWith('*');
}
function stem(pattern) {
    return isPrefix(pattern) ? pattern.slice(0, -1) : pattern;
}
function comparePatterns(a, b) {
    const x = stem(a);
    const y = stem(b);
    if (x !== y)
        return x < y ? -1 : 1;
    return Number(isPrefix(b)) - Number(isPrefix(a));
}
function numberPatterns(patterns) {
    const sorted = patterns.filter((pattern) => pattern !== '*').sort(comparePatterns);
    const result = [];
    const open = [];
    for (const [index, pattern] of sorted.entries()) {
        const entry = { pattern, first: index + 1, last: index + 1 };
        for (let top = open.at(-1); top !== undefined && !stem(pattern).startsWith(stem(top.pattern)); top = open.at(-1)) {
            top.last = index;
            open.pop();
        }
        if (isPrefix(pattern))
            open.push(entry);
        result.push(entry);
    }
    for (const entry of open)
        entry.last = sorted.length;
    return result;
}
function patternsOf(numbered, atoms) {
    const chosen = [];
    let index = 0;
    for (const range of atoms) {
        let next = Math.max(range.first, index, 1);
        for (let entry = numbered[next - 1]; entry !== undefined && next <= range.last; entry = numbered[next - 1]) {
            if (entry.last <= range.last) {
                chosen.push(entry);
                next = entry.last + 1;
            }
            else {
                next += 1;
            }
        }
        index = next;
    }
    const covered = (0,number_set/* numberSet */.U7)(chosen.map(({ first, last }) => ({ first, last })));
    return { patterns: chosen.map(({ pattern }) => pattern), rest: (0,number_set/* subtractNumbers */.Z_)(atoms, covered) };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/hooks.js


const REAL = REAL_INTERFACES;
const NONE = NO_INTERFACE;
const PASSAGES = new Map([
    ['prerouting', [{ hooks: ['forward', 'input'], interfaces: { ingress: REAL, egress: NONE }, ingressKnown: true, suffix: '' }]],
    ['input', [{ hooks: ['input'], interfaces: { ingress: REAL, egress: NONE }, ingressKnown: true, suffix: '' }]],
    ['forward', [{ hooks: ['forward'], interfaces: { ingress: REAL, egress: REAL }, ingressKnown: true, suffix: '' }]],
    ['output', [{ hooks: ['output'], interfaces: { ingress: NONE, egress: REAL }, ingressKnown: true, suffix: '' }]],
    [
        'postrouting',
        [
            { hooks: ['forward'], interfaces: { ingress: REAL, egress: REAL }, ingressKnown: false, suffix: ' (forward)' },
            { hooks: ['output'], interfaces: { ingress: NONE, egress: REAL }, ingressKnown: true, suffix: ' (output)' },
        ],
    ],
]);
function passagesOf(hook) {
    return PASSAGES.get(hook);
}
const NAT_PASSAGES = {
    prerouting: { ingress: REAL, egress: NONE },
    postrouting: { ingress: region_ANY_INTERFACE, egress: REAL },
};
const CONNECTION_TRACKING = -200;
const DESTINATION_NAT = -100;
const SOURCE_NAT = 100;
function trackingAt(base) {
    if (base.hook !== 'prerouting' && base.hook !== 'output')
        return 'after';
    if (base.priority < CONNECTION_TRACKING)
        return 'before';
    return base.priority === CONNECTION_TRACKING ? 'unsure' : 'after';
}
function precedesDestinationNat(base) {
    return base.hook === 'prerouting' && (base.type === 'nat' || base.priority <= DESTINATION_NAT);
}
function followsSourceNat(base) {
    return base.hook === 'postrouting' && base.type !== 'nat' && base.priority >= SOURCE_NAT;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/merge-slices.js


function mergeSlices(region) {
    if (region.length < 2)
        return region;
    const byInterface = new Map();
    for (const slice of region) {
        const key = `${numbersKey(slice.ingress)}|${numbersKey(slice.egress)}|${numbersKey(slice.translated)}`;
        const group = byInterface.get(key);
        if (group === undefined)
            byInterface.set(key, { slice, packets: [...slice.packets] });
        else
            group.packets.push(...slice.packets);
    }
    return [...byInterface.values()].map(({ slice, packets }) => ({ ...slice, packets: merge_slices_mergeBoxes(packets) }));
}
function merge_slices_mergeBoxes(boxes) {
    const bySource = mergeField(boxes, sourceKey, (first, group) => ({ ...first, source: (0,ip_set/* uniteIps */.y6)(...group.map((b) => b.source)) }));
    const byDestination = mergeField(bySource, destinationKey, (first, group) => ({
        ...first,
        destination: (0,ip_set/* uniteIps */.y6)(...group.map((b) => b.destination)),
    }));
    return mergeField(byDestination, portKey, (first, group) => ({
        ...first,
        destinationPorts: (0,number_set/* uniteNumbers */.kj)(...group.map((b) => b.destinationPorts)),
    }));
}
function mergeField(boxes, keyOfOthers, join) {
    const groups = new Map();
    for (const candidate of boxes) {
        const key = keyOfOthers(candidate);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [candidate]);
        else
            group.push(candidate);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined || group.length === 1 ? group : [join(first, group)];
    });
}
function sourceKey(b) {
    return [ipsKey(b.destination), numbersKey(b.protocols), numbersKey(b.sourcePorts), numbersKey(b.destinationPorts)].join('|');
}
function destinationKey(b) {
    return [ipsKey(b.source), numbersKey(b.protocols), numbersKey(b.sourcePorts), numbersKey(b.destinationPorts)].join('|');
}
function portKey(b) {
    return [ipsKey(b.source), ipsKey(b.destination), numbersKey(b.protocols), numbersKey(b.sourcePorts)].join('|');
}
function ipsKey(set) {
    return set.map((range) => `${range.first.toString(36)}-${range.last.toString(36)}`).join(',');
}
function numbersKey(set) {
    return set.map((range) => `${range.first}-${range.last}`).join(',');
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/lines.js




const LABEL_LIMIT = 200;
const RELATED_LIMIT = 20;
const PIECE_LIMIT = 200;
function piecesOf(bounds, doubts, context) {
    const may = mergeSlices(bounds.may);
    if (isExact(bounds) || regionContains(bounds.must, bounds.may)) {
        return may.map((slice) => toPiece(slice, slice.packets, [], context));
    }
    const must = mergeSlices(bounds.must);
    const reasons = doubts.length > 0 ? doubts : [ownDoubt('nftables.doubt_too_complex', context.location)];
    return splitByInterfaces(may, must).map((slice) => toPiece(slice, sureIn(slice, must), reasons, context));
}
function ownDoubt(code, location) {
    return { code, parameters: {}, location };
}
function splitByInterfaces(may, must) {
    if (may.length * must.length > PIECE_LIMIT)
        return may;
    let pieces = may;
    for (const border of must)
        pieces = pieces.flatMap((slice) => cut(slice, border));
    return pieces;
}
function cut(slice, border) {
    const ingress = (0,number_set/* intersectNumbers */.Gi)(slice.ingress, border.ingress);
    const egress = (0,number_set/* intersectNumbers */.Gi)(slice.egress, border.egress);
    const translated = (0,number_set/* intersectNumbers */.Gi)(slice.translated, border.translated);
    if (ingress.length === 0 || egress.length === 0 || translated.length === 0)
        return [slice];
    const pieces = [
        { ...slice, ingress, egress, translated },
        { ...slice, ingress, egress, translated: (0,number_set/* subtractNumbers */.Z_)(slice.translated, translated) },
        { ...slice, ingress, egress: (0,number_set/* subtractNumbers */.Z_)(slice.egress, egress) },
        { ...slice, ingress: (0,number_set/* subtractNumbers */.Z_)(slice.ingress, ingress) },
    ];
    return pieces.filter((piece) => piece.ingress.length > 0 && piece.egress.length > 0 && piece.translated.length > 0);
}
function sureIn(slice, must) {
    return must.filter((sure) => lines_covers(sure, slice)).flatMap((sure) => (0,header_space/* intersectSpaces */.du)(sure.packets, slice.packets));
}
function lines_covers(sure, slice) {
    return ((0,number_set/* subtractNumbers */.Z_)(slice.ingress, sure.ingress).length === 0 &&
        (0,number_set/* subtractNumbers */.Z_)(slice.egress, sure.egress).length === 0 &&
        (0,number_set/* subtractNumbers */.Z_)(slice.translated, sure.translated).length === 0);
}
function toPiece(slice, must, doubts, context) {
    const ingress = context.atoms.toMatch(slice.ingress, context.interfaces.ingress);
    const egress = context.atoms.toMatch(slice.egress, context.interfaces.egress);
    const inexact = ingress.inexact || egress.inexact;
    return {
        must: inexact ? [] : must,
        may: slice.packets,
        ingress: ingress.match,
        egress: egress.match,
        translated: slice.translated,
        doubts: inexact ? [...doubts, ownDoubt('nftables.doubt_interfaces', context.location)] : doubts,
    };
}
function lines_lineOf(piece, source, translations) {
    const { rule } = source;
    const related = [...source.path.map(({ location }) => location), ...source.sets.map(({ location }) => location)];
    const tied = tiedTranslations(piece.translated, translations);
    return {
        label: ruleLabel(rule),
        action: source.action,
        match: { must: piece.must, may: piece.may },
        ...(piece.ingress === undefined ? {} : { ingress: piece.ingress }),
        ...(piece.egress === undefined ? {} : { egress: piece.egress }),
        ...(tied === undefined ? {} : { translations: tied }),
        doubts: piece.doubts,
        ...(rule.comment === undefined ? {} : { description: rule.comment.slice(0, LABEL_LIMIT) }),
        location: rule.location,
        ...(related.length === 0 ? {} : { relatedLocations: related.slice(0, RELATED_LIMIT) }),
    };
}
function tiedTranslations(translated, all) {
    const [range] = translated;
    if (range === undefined || range.first !== range.last)
        return undefined;
    return range.first === 1 ? all : [];
}
function ruleLabel(rule) {
    const handle = rule.handle === undefined ? '' : ` handle ${rule.handle}`;
    const chain = `${rule.family} ${rule.table} ${rule.chain}`;
    return `${chain.slice(0, LABEL_LIMIT - handle.length)}${handle}`;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/fields.js


const OPAQUE_PAYLOAD = new Map([
    ['ip', ['version', 'hdrlength', 'dscp', 'ecn', 'length', 'id', 'frag-off', 'ttl', 'checksum']],
    ['ip6', ['version', 'dscp', 'ecn', 'flowlabel', 'length', 'hoplimit']],
    ['tcp', ['sequence', 'ackseq', 'doff', 'reserved', 'window', 'checksum', 'urgptr']],
    ['udp', ['length', 'checksum']],
    ['udplite', ['csumcov', 'cscov', 'checksum']],
    ['sctp', ['vtag', 'checksum']],
    ['dccp', ['type']],
    ['icmp', ['checksum', 'id', 'sequence', 'gateway', 'mtu']],
    ['icmpv6', ['checksum', 'parameter-problem', 'packet-too-big', 'id', 'sequence', 'max-delay', 'taddr', 'daddr']],
    ['igmp', ['type', 'checksum', 'mrt', 'group']],
    ['gre', ['flags', 'version', 'protocol']],
    ['ah', ['nexthdr', 'hdrlength', 'reserved', 'spi', 'sequence']],
    ['esp', ['spi', 'sequence']],
    ['comp', ['nexthdr', 'flags', 'cpi']],
    ['ether', ['saddr', 'daddr', 'type']],
    ['vlan', ['id', 'cfi', 'dei', 'pcp', 'type']],
    [
        'arp',
        ['htype', 'ptype', 'hlen', 'plen', 'operation', 'saddr ip', 'saddr ether', 'daddr ip', 'daddr ether'],
    ],
]);
const TRANSPORT_NUMBERS = new Map([
    ...names_PORT_PROTOCOLS,
    ['icmp', 1],
    ['igmp', 2],
    ['gre', 47],
    ['esp', 50],
    ['ah', 51],
    ['icmpv6', 58],
    ['comp', 108],
]);
const OPAQUE_META = new Set([
    'length', 'priority', 'random', 'mark', 'iiftype', 'oiftype', 'skuid', 'skgid', 'nftrace', 'rtclassid', 'ibriport',
    'obriport', 'ibridgename', 'obridgename', 'ibrname', 'obrname', 'ibrpvid', 'ibrvproto', 'pkttype', 'cpu', 'iifgroup',
    'oifgroup', 'cgroup', 'secpath', 'ipsec', 'iifkind', 'oifkind', 'sdif', 'sdifname', 'time', 'day', 'hour', 'secmark',
]);
const OPAQUE_CT = new Set([
    'mark', 'secmark', 'expiration', 'helper', 'label', 'l3proto', 'saddr', 'daddr', 'protocol', 'l4proto', 'proto-src',
    'proto-dst', 'bytes', 'packets', 'avgpkt', 'zone', 'id', 'event', 'ip saddr', 'ip daddr', 'ip6 saddr', 'ip6 daddr',
]);
const OPAQUE_EXPRESSIONS = new Set([
    'fib', 'exthdr', 'tcp option', 'ip option', 'sctp chunk', 'dccp option', 'rt', 'socket', 'osf', 'numgen', 'jhash',
    'symhash', 'ipsec', 'tunnel', '&', '|', '^', '<<', '>>', 'map',
]);
function readField(left) {
    const found = kindOf(left);
    if (found === undefined)
        return undefined;
    if (found.kind === 'payload')
        return payloadField(found.body);
    if (found.kind === 'meta')
        return metaField(textOf(found.body, 'key'));
    if (found.kind === 'ct')
        return ctField(found.body);
    return OPAQUE_EXPRESSIONS.has(found.kind) ? opaque(found.kind) : undefined;
}
function opaque(what, protocol, family) {
    const protocols = protocol === undefined ? undefined : [{ first: protocol, last: protocol }];
    return { kind: 'opaque', what, protocols, family };
}
function payloadField(body) {
    const protocol = textOf(body, 'protocol');
    const field = textOf(body, 'field');
    if (protocol === undefined || field === undefined) {
        return textOf(body, 'base') === undefined ? undefined : opaque(`@${textOf(body, 'base') ?? ''}`);
    }
    return modelledPayload(protocol, field) ?? opaquePayload(protocol, field);
}
function modelledPayload(protocol, field) {
    if (protocol === 'ip' || protocol === 'ip6')
        return networkField(protocol, field);
    if (field === 'sport' || field === 'dport') {
        const number = names_PORT_PROTOCOLS.get(protocol);
        const side = field === 'sport' ? 'source' : 'destination';
        return number !== undefined || protocol === 'th' ? { kind: 'port', side, protocol: number } : undefined;
    }
    if ((protocol === 'icmp' || protocol === 'icmpv6') && (field === 'type' || field === 'code')) {
        return { kind: 'icmp', part: field, protocol: protocol === 'icmp' ? 1 : 58 };
    }
    return protocol === 'tcp' && field === 'flags' ? { kind: 'tcpFlags' } : undefined;
}
function networkField(header, field) {
    const family = header === 'ip' ? 4 : 6;
    if (field === 'saddr')
        return { kind: 'address', side: 'source', family };
    if (field === 'daddr')
        return { kind: 'address', side: 'destination', family };
    const isProtocol = field === (header === 'ip' ? 'protocol' : 'nexthdr');
    return isProtocol ? { kind: 'protocol', header } : undefined;
}
function opaquePayload(protocol, field) {
    if (OPAQUE_PAYLOAD.get(protocol)?.includes(field) !== true)
        return undefined;
    const family = protocol === 'ip' ? 4 : protocol === 'ip6' ? 6 : undefined;
    return opaque(`${protocol} ${field}`, TRANSPORT_NUMBERS.get(protocol), family);
}
function metaField(key) {
    if (key === undefined)
        return undefined;
    if (key === 'iifname' || key === 'iif')
        return { kind: 'interface', side: 'ingress' };
    if (key === 'oifname' || key === 'oif')
        return { kind: 'interface', side: 'egress' };
    if (key === 'l4proto')
        return { kind: 'protocol', header: undefined };
    if (key === 'nfproto' || key === 'protocol')
        return { kind: 'family' };
    return OPAQUE_META.has(key) ? opaque(`meta ${key}`) : undefined;
}
function ctField(body) {
    const key = textOf(body, 'key');
    if (key === undefined)
        return undefined;
    if (key === 'state')
        return { kind: 'state' };
    if (key === 'status')
        return { kind: 'status' };
    if (key === 'direction')
        return { kind: 'direction' };
    return OPAQUE_CT.has(key) ? opaque(`ct ${key}`) : undefined;
}
function fieldName(field) {
    switch (field.kind) {
        case 'address':
            return `${field.family === 4 ? 'ip' : 'ip6'} ${field.side === 'source' ? 'saddr' : 'daddr'}`;
        case 'port':
            return field.protocol === undefined ? 'th sport/dport' : 'sport/dport';
        case 'protocol':
            return field.header === 'ip6' ? 'ip6 nexthdr' : 'l4proto';
        case 'icmp':
            return `${field.protocol === 1 ? 'icmp' : 'icmpv6'} ${field.part}`;
        case 'interface':
            return field.side === 'ingress' ? 'iifname' : 'oifname';
        case 'family':
            return 'nfproto';
        case 'state':
        case 'status':
        case 'direction':
            return `ct ${field.kind}`;
        case 'tcpFlags':
            return 'tcp flags';
        case 'opaque':
            return field.what;
        default:
            return field;
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/condition.js




function readFields(left) {
    const found = kindOf(left);
    if (found?.kind !== 'concat') {
        const field = readField(left);
        return field === undefined ? undefined : [field];
    }
    const fields = [];
    for (const part of itemsOf(found.body)) {
        const field = readField(part);
        if (field === undefined)
            return undefined;
        fields.push(field);
    }
    return fields;
}
function domainOf(fields) {
    return fields.reduce((bounds, field) => intersectBounds(bounds, fieldDomain(field)), ALWAYS);
}
function notUnderstood(what, within = ALWAYS) {
    return { bounds: inDoubt(within), doubts: [{ code: 'nftables.doubt_not_understood', parameters: { what } }], unrecognised: what };
}
function sure(bounds) {
    return { bounds, doubts: [] };
}
function fieldDoubts(fields, bounds) {
    if (isExact(bounds))
        return [];
    return fields.flatMap((field) => {
        if (field.kind === 'opaque' || field.kind === 'status') {
            return [{ code: 'doubt.unevaluable', parameters: { what: fieldName(field) } }];
        }
        if (field.kind === 'tcpFlags')
            return [{ code: 'nftables.doubt_syn_flags', parameters: {} }];
        if (field.kind === 'state')
            return [{ code: 'nftables.doubt_notrack', parameters: {} }];
        if (field.kind === 'port' && field.protocol === undefined)
            return [{ code: 'nftables.doubt_port_bytes', parameters: {} }];
        if (field.kind === 'protocol' && field.header === 'ip6')
            return [{ code: 'nftables.doubt_extension_header', parameters: {} }];
        const isIngress = field.kind === 'interface' && field.side === 'ingress';
        return isIngress ? [{ code: 'nftables.doubt_postrouting_ingress', parameters: {} }] : [];
    });
}
function condition_unevaluable(field) {
    return { bounds: fieldInDoubt(field), doubts: [{ code: 'doubt.unevaluable', parameters: { what: fieldName(field) } }] };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/grammar.js

const NO_KEYS = new Set();
const VERDICT = { keys: NO_KEYS, empty: true, scalar: false, list: false, expression: false };
const LIST = { keys: NO_KEYS, empty: false, scalar: false, list: true, expression: false };
const REFERENCE = { keys: NO_KEYS, empty: false, scalar: true, list: false, expression: true };
function keys(...names) {
    return { keys: new Set(names), empty: false, scalar: false, list: false, expression: false };
}
function emptyOrKeys(...names) {
    return { ...keys(...names), empty: true };
}
function referenceOrKeys(...names) {
    return { ...keys(...names), scalar: true, expression: true };
}
const EXPRESSIONS = [
    ['concat', LIST],
    ['range', LIST],
    ['&', LIST],
    ['|', LIST],
    ['^', LIST],
    ['<<', LIST],
    ['>>', LIST],
    ['set', { ...LIST, scalar: true, expression: true, keys: new Set(['op', 'elem', 'set', 'stmt']) }],
    ['map', keys('key', 'data', 'op', 'elem', 'map', 'stmt')],
    ['prefix', keys('addr', 'len')],
    ['payload', keys('protocol', 'field', 'base', 'offset', 'len')],
    ['exthdr', keys('name', 'field', 'offset')],
    ['tcp option', keys('name', 'field', 'base', 'offset', 'len')],
    ['ip option', keys('name', 'field')],
    ['sctp chunk', keys('name', 'field')],
    ['dccp option', keys('type')],
    ['meta', keys('key')],
    ['rt', keys('key', 'family')],
    ['ct', keys('key', 'family', 'dir')],
    ['numgen', keys('mode', 'mod', 'offset')],
    ['jhash', keys('mod', 'offset', 'expr', 'seed')],
    ['symhash', keys('mod', 'offset')],
    ['fib', keys('result', 'flags')],
    ['socket', keys('key', 'level')],
    ['osf', keys('key', 'ttl')],
    ['ipsec', keys('key', 'family', 'dir', 'spnum')],
    ['tunnel', keys('key')],
    ['elem', keys('val', 'timeout', 'expires', 'comment', 'counter', 'limit', 'quota', 'ct count', 'last')],
];
const STATEMENTS = [
    ['accept', VERDICT],
    ['drop', VERDICT],
    ['return', VERDICT],
    ['continue', VERDICT],
    ['notrack', VERDICT],
    ['jump', keys('target')],
    ['goto', keys('target')],
    ['match', keys('op', 'left', 'right')],
    ['vmap', keys('key', 'data')],
    ['counter', { ...referenceOrKeys('packets', 'bytes'), empty: true }],
    ['limit', referenceOrKeys('rate', 'rate_unit', 'per', 'burst', 'burst_unit', 'inv')],
    ['quota', referenceOrKeys('val', 'val_unit', 'used', 'used_unit', 'inv')],
    ['ct count', keys('val', 'inv')],
    ['log', emptyOrKeys('prefix', 'group', 'snaplen', 'queue-threshold', 'level', 'flags')],
    ['reject', emptyOrKeys('type', 'expr')],
    ['dnat', emptyOrKeys('family', 'addr', 'port', 'flags', 'type_flags')],
    ['snat', emptyOrKeys('family', 'addr', 'port', 'flags', 'type_flags')],
    ['masquerade', emptyOrKeys('port', 'flags', 'type_flags')],
    ['redirect', emptyOrKeys('port', 'flags', 'type_flags')],
    ['mangle', keys('key', 'value')],
    ['meter', keys('key', 'stmt', 'size', 'name')],
    ['queue', emptyOrKeys('num', 'flags')],
    ['flow', keys('op', 'flowtable')],
    ['dup', keys('addr', 'dev')],
    ['fwd', keys('dev', 'family', 'addr')],
    ['synproxy', { ...referenceOrKeys('mss', 'wscale', 'flags'), empty: true }],
    ['tproxy', keys('family', 'addr', 'port')],
    ['secmark', REFERENCE],
    ['ct helper', REFERENCE],
    ['ct timeout', REFERENCE],
    ['ct expectation', REFERENCE],
    ['reset', REFERENCE],
    ['last', emptyOrKeys('used')],
    ['xt', keys('type', 'name')],
];
const STATEMENT_GRAMMAR = new Map([
    ...STATEMENTS,
    ...EXPRESSIONS.filter(([kind]) => kind === 'set' || kind === 'map'),
]);
const GRAMMAR = new Map([...EXPRESSIONS, ...STATEMENTS]);
const grammar_FLAGS = new Set([
    'random',
    'fully-random',
    'persistent',
    'netmap',
    'prefix',
    'interval',
    'concat',
    'bypass',
    'fanout',
    'tcp sequence',
    'tcp options',
    'ip options',
    'skuid',
    'ether',
    'all',
    'saddr',
    'daddr',
    'mark',
    'iif',
    'oif',
    'timestamp',
    'sack-perm',
]);
function unknownInStatement(statement) {
    const found = kindOf(statement);
    if (found === undefined)
        return 'a statement that is no {"kind": body}';
    const grammar = STATEMENT_GRAMMAR.get(found.kind);
    if (grammar === undefined)
        return `the statement "${found.kind.slice(0, 60)}"`;
    return unknownInBody(found.kind, grammar, found.body);
}
function unknownInExpression(value) {
    if (value.kind === 'array')
        return firstUnknown(value.items);
    if (value.kind === 'null')
        return 'null';
    if (value.kind !== 'object')
        return undefined;
    const found = kindOf(value);
    const grammar = found === undefined ? undefined : GRAMMAR.get(found.kind);
    if (found === undefined || grammar === undefined)
        return unknownKind(value.members);
    return unknownInBody(found.kind, grammar, found.body);
}
function unknownKind(members) {
    const names = members.slice(0, 3).map((member) => `"${member.key.slice(0, 40)}"`);
    return `the expression {${names.join(', ')}}`;
}
function firstUnknown(values) {
    return firstOf(values, unknownInExpression);
}
function firstOf(values, unknownIn) {
    for (const value of values) {
        const unknown = unknownIn(value);
        if (unknown !== undefined)
            return unknown;
    }
    return undefined;
}
function unknownInBody(kind, grammar, body) {
    switch (body.kind) {
        case 'null':
            return grammar.empty ? undefined : `null after "${kind}"`;
        case 'array':
            if (kind === 'range' && body.items.length !== 2)
                return 'a range without two ends';
            return grammar.list ? firstUnknown(body.items) : `a list after "${kind}"`;
        case 'object':
            return unknownInObject(kind, grammar, body.members);
        default:
            return grammar.scalar ? undefined : `a plain value after "${kind}"`;
    }
}
function unknownInObject(kind, grammar, members) {
    const [only] = members;
    if (grammar.expression && members.length === 1 && only !== undefined && !grammar.keys.has(only.key)) {
        const inner = GRAMMAR.get(only.key);
        if (inner !== undefined)
            return unknownInBody(only.key, inner, only.value);
    }
    for (const { key, value } of members) {
        if (!grammar.keys.has(key))
            return `"${key.slice(0, 60)}" in "${kind}"`;
        const unknown = unknownInMember(kind, key, value);
        if (unknown !== undefined)
            return unknown;
    }
    return members.length === 0 && !grammar.empty ? `an empty object after "${kind}"` : undefined;
}
function unknownInMember(kind, key, value) {
    if (key === 'flags' || key === 'type_flags')
        return unknownFlag(kind, value);
    if (key === 'stmt')
        return firstOf(value.kind === 'array' ? value.items : [value], unknownInStatement);
    const inner = kind === 'elem' ? GRAMMAR.get(key) : undefined;
    return inner === undefined ? unknownInExpression(value) : unknownInBody(key, inner, value);
}
function unknownFlag(kind, value) {
    const items = value.kind === 'array' ? value.items : [value];
    for (const item of items) {
        if (item.kind !== 'string')
            return `a flag of "${kind}" that is no text`;
        if (!grammar_FLAGS.has(item.value))
            return `the flag "${item.value.slice(0, 60)}" of "${kind}"`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/set-elements.js




function readElement(item) {
    if (item.kind === 'array' && item.items.length === 2) {
        const [key, data] = item.items;
        if (key !== undefined && data !== undefined)
            return { ...readElement(key), data };
    }
    const found = kindOf(item);
    if (found?.kind !== 'elem')
        return { key: item, data: undefined, expires: false };
    const inner = memberOf(found.body, 'val');
    const expires = memberOf(found.body, 'timeout') !== undefined || memberOf(found.body, 'expires') !== undefined;
    return { key: inner ?? item, data: undefined, expires };
}
function isCatchAll(key) {
    return key.kind === 'string' && key.value === '*';
}
const READERS = new Map([
    ['ipv4_addr', (value) => readAddressRange(value, 4) !== undefined],
    ['ipv6_addr', (value) => readAddressRange(value, 6) !== undefined],
    ['inet_service', (value) => readNumberRange(value, { names: undefined, largest: 65535 }) !== undefined],
    ['inet_proto', (value) => readNumberRange(value, { names: names_PROTOCOL_NUMBERS, largest: 255 }) !== undefined],
    ['icmp_type', (value) => readNumberRange(value, { names: ICMP_NAMES[1].type, largest: 255 }) !== undefined],
    ['icmp_code', (value) => readNumberRange(value, { names: ICMP_NAMES[1].code, largest: 255 }) !== undefined],
    ['icmpv6_type', (value) => readNumberRange(value, { names: ICMP_NAMES[58].type, largest: 255 }) !== undefined],
    ['icmpv6_code', (value) => readNumberRange(value, { names: ICMP_NAMES[58].code, largest: 255 }) !== undefined],
]);
const OTHER_TYPES = new Set([
    'ifname', 'iface_index', 'iface_type', 'mark', 'verdict', 'ether_addr', 'ether_type', 'nf_proto', 'inet_dscp', 'inet_ecn',
    'ct_state', 'ct_status', 'ct_dir', 'ct_label', 'ct_event', 'tcp_flag', 'pkt_type', 'uid', 'gid', 'day', 'hour', 'time',
    'realm', 'classid', 'devgroup', 'cgroupsv2', 'integer', 'string', 'boolean', 'fib_addrtype', 'vlan_id', 'vlan_pcp',
    'ethernet_addr', 'lladdr', 'icmpx_code', 'dccp_pkttype', 'igmp_type', 'arp_op', 'mh_type', 'dscp', 'ecn', 'limit',
    'counter', 'quota', 'ct helper', 'ct timeout', 'ct expectation', 'secmark', 'synproxy', 'invalid',
]);
function unknownInSet(body) {
    const statements = memberOf(body, 'stmt');
    const inStatements = statements === undefined ? undefined : unknownInExpression(statements);
    if (inStatements !== undefined)
        return inStatements;
    const inType = unknownInType(memberOf(body, 'type'));
    if (inType !== undefined)
        return inType;
    const types = readTypes(memberOf(body, 'type'));
    const unknownType = types?.find((type) => !READERS.has(type) && !OTHER_TYPES.has(type));
    if (unknownType !== undefined)
        return `the data type "${unknownType.slice(0, 60)}"`;
    const elements = memberOf(body, 'elem');
    for (const item of elements === undefined ? [] : itemsOf(elements)) {
        const unknown = unknownInElement(item, types, memberOf(body, 'map') !== undefined);
        if (unknown !== undefined)
            return unknown;
    }
    return undefined;
}
function unknownInType(type) {
    for (const item of type === undefined ? [] : itemsOf(type)) {
        if (item.kind === 'string')
            continue;
        const found = kindOf(item);
        const unknown = unknownInExpression(found?.kind === 'typeof' ? found.body : item);
        if (unknown !== undefined || item.kind !== 'object')
            return unknown ?? 'a data type that is no name';
    }
    return undefined;
}
function readTypes(type) {
    if (type === undefined)
        return undefined;
    const items = itemsOf(type);
    const types = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
    return types.length === items.length ? types : undefined;
}
function unknownInElement(item, types, isMap) {
    const grammatical = unknownInExpression(item);
    if (grammatical !== undefined)
        return grammatical;
    const { key, data } = readElement(item);
    if (isMap !== (data !== undefined))
        return isMap ? 'an element of a map without data' : 'an element of a set that is a list';
    if (types === undefined || isCatchAll(key))
        return undefined;
    const found = kindOf(key);
    const parts = found?.kind === 'concat' ? itemsOf(found.body) : [key];
    if (parts.length !== types.length)
        return 'an element with more or fewer parts than the set has types';
    const wrong = types.find((type, index) => !isOfType(type, parts[index]));
    return wrong === undefined ? undefined : `an element that is no ${wrong}`;
}
function isOfType(type, part) {
    if (part === undefined)
        return false;
    if (part.kind === 'array')
        return false;
    return READERS.get(type)?.(part) ?? true;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/set-conditions.js







const TIMED = { code: 'nftables.doubt_timed_element', parameters: {} };
function memberCondition(fields, values, scope) {
    const [right] = values;
    if (right?.kind === 'string' && right.value.startsWith('@'))
        return namedSetCondition(fields, right.value.slice(1), scope);
    const found = right === undefined ? undefined : kindOf(right);
    const items = found?.kind === 'set' ? itemsOf(found.body).map(readElement) : values.map(plainElement);
    return elementsCondition(fields, items, scope);
}
function plainElement(key) {
    return { key, data: undefined, expires: false };
}
function namedSetCondition(fields, name, scope) {
    const set = scope.setNamed(name);
    if (set === undefined) {
        const parameters = { kind: 'set', name: name.slice(0, 200) };
        const doubts = [{ code: 'nftables.doubt_undefined', parameters }];
        return { bounds: inDoubt(domainOf(fields)), doubts, undefinedSet: name };
    }
    if (scope.isVolatile(set)) {
        const doubts = [{ code: 'nftables.doubt_volatile_set', parameters: { name: name.slice(0, 200) } }];
        return { bounds: inDoubt(domainOf(fields)), doubts, set };
    }
    if (set.elements.length === 0) {
        const doubts = [{ code: 'nftables.doubt_empty_set', parameters: { name: name.slice(0, 200) } }];
        return { bounds: inDoubt(domainOf(fields)), doubts, set };
    }
    return { ...elementsCondition(fields, set.elements.map(readElement), scope), set };
}
function elementsCondition(fields, elements, scope) {
    const catchAll = elements.find(({ key }) => isCatchAll(key));
    if (catchAll !== undefined && !catchAll.expires)
        return sure(domainOf(fields));
    if (catchAll !== undefined)
        return { bounds: inDoubt(domainOf(fields)), doubts: [TIMED] };
    const lasting = keysBounds(fields, elements.filter(({ expires }) => !expires), scope);
    const timed = elements.filter(({ expires }) => expires);
    const expiring = timed.length === 0 ? NEVER : keysBounds(fields, timed, scope);
    if (lasting === undefined || expiring === undefined) {
        return notUnderstood(`a value of ${fields.map(fieldName).join(' . ')}`, domainOf(fields));
    }
    if (timed.length === 0)
        return { bounds: lasting, doubts: fieldDoubts(fields, lasting) };
    const bounds = uniteBounds([lasting, inDoubt(expiring)]);
    return { bounds, doubts: [TIMED, ...fieldDoubts(fields, lasting)] };
}
function keysBounds(fields, elements, scope) {
    const [only] = fields;
    const keys = elements.map(({ key }) => key);
    if (only === undefined || keys.length === 0)
        return NEVER;
    if (fields.length === 1)
        return fieldEquals(only, keys, scope.circumstances);
    const all = [];
    for (const key of keys) {
        const bounds = concatenationBounds(fields, key, scope);
        if (bounds === undefined)
            return undefined;
        all.push(bounds);
    }
    const united = uniteBounds(all);
    return isExact(united) ? region_exactly(mergeSlices(united.may)) : { must: mergeSlices(united.must), may: mergeSlices(united.may) };
}
function concatenationBounds(fields, key, scope) {
    const found = kindOf(key);
    const parts = found?.kind === 'concat' ? itemsOf(found.body) : [];
    if (parts.length !== fields.length)
        return undefined;
    let bounds = ALWAYS;
    for (const [index, field] of fields.entries()) {
        const part = parts[index];
        const equal = part === undefined ? undefined : fieldEquals(field, [part], scope.circumstances);
        if (equal === undefined)
            return undefined;
        bounds = intersectBounds(bounds, equal);
    }
    return bounds;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/maps.js





function readMap(body, nameOf, scope) {
    const key = memberOf(body, 'key');
    const data = memberOf(body, 'data');
    const fields = key === undefined ? undefined : readFields(key);
    if (fields === undefined || data === undefined)
        return { kind: 'unknown', condition: notUnderstood('the key of a map') };
    const isNamed = data.kind === 'string' && data.value.startsWith('@');
    const named = isNamed ? namedSetCondition(fields, data.value.slice(1), scope) : undefined;
    const isLost = named?.set === undefined || scope.isVolatile(named.set) || named.set.elements.length === 0;
    if (named !== undefined && isLost)
        return { kind: 'unknown', condition: named };
    const inline = kindOf(data);
    const items = named?.set?.elements ?? (inline?.kind === 'set' ? itemsOf(inline.body) : undefined);
    if (items === undefined)
        return { kind: 'unknown', condition: notUnderstood('the data of a map', domainOf(fields)) };
    const groups = groupByData(items.map(readElement), nameOf);
    if (groups === undefined)
        return { kind: 'unknown', condition: notUnderstood('an element of a map', domainOf(fields)) };
    return { kind: 'outcomes', outcomes: mapOutcomes(fields, groups, scope), set: named?.set };
}
function groupByData(elements, nameOf) {
    const groups = new Map();
    for (const element of elements) {
        if (element.data === undefined)
            return undefined;
        const name = isCatchAll(element.key) ? '*' : `=${nameOf(element.data)}`;
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, { data: element.data, elements: [element] });
        else if (name === '*')
            return undefined;
        else
            group.elements.push(element);
    }
    return [...groups.values()];
}
function mapOutcomes(fields, groups, scope) {
    const isRest = (group) => group.elements.some(({ key }) => isCatchAll(key));
    const listed = groups
        .filter((group) => !isRest(group))
        .map((group) => ({ data: group.data, condition: elementsCondition(fields, group.elements, scope) }));
    const rest = groups.find(isRest);
    if (rest === undefined)
        return listed;
    const covered = uniteBounds([NEVER, ...listed.map(({ condition }) => condition.bounds)]);
    const bounds = subtractBounds(domainOf(fields), covered);
    const doubts = listed.flatMap(({ condition }) => condition.doubts);
    return [...listed, { data: rest.data, condition: { bounds, doubts } }];
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/translation-targets.js






function readTargets(source) {
    const { statement, bounds } = source;
    const { kind, body } = statement;
    if (kind === 'masquerade' || kind === 'redirect') {
        const ports = translation_targets_readPorts(memberOf(body, 'port'));
        if (ports === 'unreadable')
            return undefined;
        const addresses = kind === 'masquerade' ? 'egress-interface' : 'ingress-interface';
        return [{ bounds, target: { addresses, ...ports, mapping: 'any' }, doubts: [] }];
    }
    const family = readFamily(textOf(body, 'family') ?? source.tableFamily);
    const address = memberOf(body, 'addr');
    if (family === undefined || address === undefined)
        return undefined;
    const inFamily = intersectBounds(bounds, region_exactly(region({ packets: [familyBox(family)] })));
    const map = kindOf(address);
    if (map?.kind === 'map')
        return mappedTargets({ ...source, bounds: inFamily }, map.body, family);
    const target = readTarget(address, memberOf(body, 'port'), family);
    return target === undefined ? undefined : [{ bounds: inFamily, target, doubts: [] }];
}
function readFamily(text) {
    if (text === 'ip')
        return 4;
    return text === 'ip6' ? 6 : undefined;
}
function translation_targets_readPorts(value) {
    if (value === undefined)
        return {};
    const ports = readNumberRange(value, { names: undefined, largest: 65535 });
    return ports === undefined ? 'unreadable' : { ports };
}
function readTarget(address, port, family) {
    const pair = kindOf(address);
    if (pair?.kind === 'concat') {
        const [first, second, more] = itemsOf(pair.body);
        if (first === undefined || second === undefined || more !== undefined || port !== undefined)
            return undefined;
        return readTarget(first, second, family);
    }
    const range = readAddressRange(address, family);
    const ports = translation_targets_readPorts(port);
    if (range === undefined || ports === 'unreadable')
        return undefined;
    return { addresses: (0,ip_set/* ipSet */.iw)([range]), ...ports, mapping: 'any' };
}
function mappedTargets(source, mapBody, family) {
    const map = readMap(mapBody, valueName, source.scope);
    if (map.kind === 'unknown')
        return undefined;
    const port = memberOf(source.statement.body, 'port');
    const result = [];
    for (const outcome of map.outcomes) {
        const target = readTarget(outcome.data, port, family);
        if (target === undefined || outcome.condition.unrecognised !== undefined)
            return undefined;
        const bounds = intersectBounds(source.bounds, outcome.condition.bounds);
        const { doubts } = outcome.condition;
        if (bounds.may.length > 0)
            result.push({ bounds, target: asNetworkMap(target, outcome, source), doubts });
    }
    return result;
}
function asNetworkMap(target, outcome, { statement, bounds }) {
    const flagValue = memberOf(statement.body, 'flags');
    const flags = flagValue === undefined ? [] : (textsOf(flagValue) ?? []);
    const [slice, another] = intersectBounds(bounds, outcome.condition.bounds).may;
    const [packets, more] = slice?.packets ?? [];
    if (!flags.includes('netmap') || packets === undefined || more !== undefined || another !== undefined)
        return target;
    const matched = statement.kind === 'dnat' ? packets.destination : packets.source;
    const [from] = matched;
    const addresses = typeof target.addresses === 'string' ? [] : target.addresses;
    const [to] = addresses;
    const isOneRange = matched.length === 1 && from !== undefined && to !== undefined && (0,ip_set/* sameIps */.rm)(addresses, [to]);
    return isOneRange && from.last - from.first === to.last - to.first ? { ...target, mapping: 'offset' } : target;
}
function valueName(value) {
    switch (value.kind) {
        case 'string':
            return `"${value.value}"`;
        case 'number':
            return value.text;
        case 'array':
            return `[${value.items.map(valueName).join(',')}]`;
        case 'object':
            return `{${value.members.map((member) => `${member.key}:${valueName(member.value)}`).join(',')}}`;
        default:
            return value.kind;
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/walk.js

const DEPTH_LIMIT = 64;
const VISIT_LIMIT = 1_000_000;
const DOUBT_LIMIT = 20;
const NO_PATH = [];
function walkBaseChain(chain, entering, walk) {
    const journey = { walk, chains: [], path: [], visits: 0, stopped: false };
    walk_walkChain(chain, { bounds: entering, doubts: [] }, journey);
    return journey.visits <= VISIT_LIMIT;
}
function walk_walkChain(chain, arrival, journey) {
    journey.chains.push(chain);
    let present = arrival;
    for (const rule of chain.rules) {
        journey.visits += 1;
        if (journey.visits > VISIT_LIMIT)
            journey.stopped = true;
        if (journey.stopped || present.bounds.may.length === 0)
            break;
        for (const step of journey.walk.compile(rule).steps)
            present = walkStep(rule, step, { present, journey });
    }
    journey.chains.pop();
}
function walkStep(rule, step, { present, journey }) {
    const bounds = intersectBounds(present.bounds, step.when);
    if (bounds.may.length === 0 || journey.stopped)
        return present;
    const stop = { rule, step, present, arrival: { bounds, doubts: walk_joinDoubts(present.doubts, step.doubts) }, journey };
    const { verdict } = step;
    switch (verdict.kind) {
        case 'accept':
        case 'drop':
        case 'queue':
        case 'translate':
            report(stop, verdict);
            return present;
        case 'continue':
            return present;
        case 'uncertain':
            return walkUncertain(stop);
        case 'return':
            return leaveChain(stop);
        case 'jump':
        case 'goto':
            return followJump(stop, verdict.kind, verdict.target);
        default:
            return verdict;
    }
}
function report({ rule, step, arrival, journey }, verdict) {
    const path = journey.path.length === 0 ? NO_PATH : [...journey.path];
    const outcome = { verdict, bounds: arrival.bounds, doubts: arrival.doubts, rule, sets: step.sets, path };
    if (!journey.walk.take(outcome))
        journey.stopped = true;
}
function walkUncertain(stop) {
    const { present, arrival, journey } = stop;
    report(stop, { kind: 'uncertain' });
    if (journey.chains.length === 1)
        return present;
    const left = { must: NO_REGION, may: arrival.bounds.may };
    return { bounds: subtractBounds(present.bounds, left), doubts: arrival.doubts };
}
function leaveChain(stop) {
    const { present, arrival, journey } = stop;
    if (journey.chains.length === 1) {
        report(stop, { kind: 'end' });
        return present;
    }
    const bounds = subtractBounds(present.bounds, arrival.bounds);
    const isSure = isExact(arrival.bounds) && isExact(bounds);
    return { bounds, doubts: isSure ? present.doubts : walk_joinDoubts(present.doubts, arrival.doubts) };
}
function followJump(stop, kind, target) {
    const { rule, present, arrival, journey } = stop;
    const chain = journey.walk.chainNamed(rule, target);
    const isCyclic = chain !== undefined && (journey.chains.includes(chain) || journey.chains.length >= DEPTH_LIMIT);
    if (chain === undefined || isCyclic) {
        journey.walk.missing(rule, isCyclic ? 'cyclic' : 'undefined', target);
        return walkUncertain({ ...stop, arrival: lostArrival(rule, arrival, target) });
    }
    journey.path.push(rule);
    walk_walkChain(chain, arrival, journey);
    journey.path.pop();
    return kind === 'goto' ? leaveChain(stop) : present;
}
function lostArrival(rule, arrival, target) {
    const parameters = { kind: 'chain', name: target.slice(0, 200) };
    const doubt = { code: 'nftables.doubt_undefined', parameters, location: rule.location };
    return { bounds: { must: NO_REGION, may: arrival.bounds.may }, doubts: walk_joinDoubts(arrival.doubts, [doubt]) };
}
function walk_joinDoubts(a, b) {
    if (b.length === 0)
        return a;
    if (a.length === 0)
        return b;
    const added = b.filter((doubt) => !a.some((known) => isSameDoubt(known, doubt)));
    return [...a, ...added].slice(0, DOUBT_LIMIT);
}
function isSameDoubt(a, b) {
    return a.code === b.code && a.location === b.location;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/convert-translations.js







function convertTranslations(context) {
    const incoming = convertHook('prerouting', context);
    const outgoing = convertHook('postrouting', context);
    const ownIsTouched = touchesOutput(context);
    return {
        translations: [...incoming.translations, ...outgoing.translations],
        incoming: incoming.isUncertain ? 'unknown' : incoming.translations.some(({ target }) => target !== 'none') ? 'known' : 'none',
        own: ownIsTouched ? 'unknown' : 'none',
        denying: new Set(context.chains.filter((chain) => chain.base?.type === 'nat' && mayDeny(chain, context))),
    };
}
function natChains(hook, context) {
    return context.chains
        .filter(({ base }) => base?.type === 'nat' && base.hook === hook)
        .sort((a, b) => (a.base?.priority ?? 0) - (b.base?.priority ?? 0));
}
function convertHook(hook, context) {
    const building = { context, translations: [], isUncertain: false, gone: NEVER, goneDoubts: [] };
    const chains = natChains(hook, context).filter((chain) => mayTranslate(chain, context));
    for (const [index, chain] of chains.entries()) {
        const isTied = chains.some((other) => other !== chain && other.base?.priority === chain.base?.priority);
        convert_translations_convertChain({ chain, hook, isLast: index === chains.length - 1, isTied }, building);
    }
    return building;
}
function circumstancesIn(hook, context) {
    return { ...context.circumstances, ingressKnown: hook === 'prerouting', translation: hook === 'prerouting' ? 'none' : 'unknown' };
}
function enteringPackets(family, interfaces) {
    const { ingress, egress } = interfaces;
    const whole = region({ ingress, egress, translated: ANY_TRANSLATION });
    if (family === 'inet')
        return region_exactly(whole);
    return region_exactly(region({ ingress, egress, translated: ANY_TRANSLATION, packets: [familyBox(family === 'ip' ? 4 : 6)] }));
}
function mayTranslate(chain, context) {
    return leadsTo(chain, context, ['translate', 'uncertain']);
}
function mayDeny(chain, context) {
    return chain.base?.policy === 'drop' || leadsTo(chain, context, ['drop', 'queue']);
}
function leadsTo(chain, context, kinds) {
    let found = false;
    const hook = chain.base?.hook === 'postrouting' ? 'postrouting' : 'prerouting';
    const everywhere = { ingress: region_ANY_INTERFACE, egress: region_ANY_INTERFACE };
    walkBaseChain(chain, enteringPackets(chain.family, everywhere), {
        ...context.reader.walkUnder(circumstancesIn(hook, context)),
        take({ verdict }) {
            found = kinds.includes(verdict.kind);
            return !found;
        },
    });
    return found;
}
function convert_translations_convertChain(place, building) {
    const { chain, hook } = place;
    const { context } = building;
    const interfaces = NAT_PASSAGES[hook];
    building.gone = NEVER;
    building.goneDoubts = [];
    const walk = context.reader.walkUnder(circumstancesIn(hook, context));
    const isComplete = walkBaseChain(chain, enteringPackets(chain.family, interfaces), {
        ...walk,
        take(outcome) {
            takeOutcome(outcome, place, building);
            return building.translations.length < TRANSLATION_LIMIT;
        },
    });
    if (isComplete && building.translations.length < TRANSLATION_LIMIT)
        return;
    building.isUncertain = true;
    const parameters = { name: chain.name.slice(0, 200), limit: TRANSLATION_LIMIT };
    context.accountOf(chain.location.path).report((0,diagnostic/* diagnostic */.Y)('incomplete', 'nftables.too_many_lines', chain.location, parameters));
}
const TRANSLATION_LIMIT = 50_000;
function takeOutcome(outcome, place, building) {
    switch (outcome.verdict.kind) {
        case 'translate':
            return takeTranslation(outcome, place, building);
        case 'uncertain':
            return takeUnknown(outcome, place, building);
        case 'accept':
        case 'end':
            return exempt(outcome, place, building);
        default:
            return;
    }
}
function exempt(outcome, place, building) {
    if (place.isLast)
        return add({ bounds: outcome.bounds, target: 'none', doubts: [] }, outcome, place, building);
    leaveFor(outcome.bounds, outcome.doubts, building);
}
function leaveFor(bounds, doubts, building) {
    building.gone = uniteBounds([building.gone, bounds]);
    building.goneDoubts = [...building.goneDoubts, ...doubts].slice(0, convert_translations_DOUBT_LIMIT);
}
const convert_translations_DOUBT_LIMIT = 20;
function takeTranslation(outcome, place, building) {
    if (outcome.verdict.kind !== 'translate')
        return;
    const { statement } = outcome.verdict;
    const { context } = building;
    const scope = context.reader.scopeOf(outcome.rule, circumstancesIn(place.hook, context));
    const targets = readTargets({ statement, bounds: outcome.bounds, tableFamily: outcome.rule.family, scope });
    if (targets === undefined) {
        const { location } = outcome.rule;
        context.accountOf(location.path).report((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unsupported', location, { what: statement.kind }));
        return takeUnknown(outcome, place, building);
    }
    for (const targeted of targets)
        add(targeted, outcome, place, building);
}
function takeUnknown(outcome, place, building) {
    building.isUncertain = true;
    const doubt = { code: 'nftables.doubt_not_understood', parameters: { what: ruleLabel(outcome.rule) }, location: outcome.rule.location };
    add({ bounds: inDoubt(outcome.bounds), target: 'none', doubts: [doubt] }, outcome, place, building);
    leaveFor(inDoubt(outcome.bounds), [doubt], building);
}
function add({ bounds, target, doubts: own }, { rule, doubts: before }, place, building) {
    const { context, translations } = building;
    const here = subtractBounds(bounds, building.gone);
    const order = { code: 'nftables.doubt_nat_order', parameters: {}, location: rule.location };
    const doubts = [...before, ...own.map((doubt) => ({ ...doubt, location: rule.location }))];
    const { atoms, untracked } = context.circumstances;
    const mayBeExempt = { code: 'nftables.doubt_notrack', parameters: {}, location: rule.location };
    const reasons = [...doubts, ...building.goneDoubts, ...(place.isTied ? [order] : []), ...(untracked.length > 0 ? [mayBeExempt] : [])];
    const tracked = untracked.length === 0 ? here : subtractBounds(here, inDoubt(region_exactly(untracked)));
    const pieces = piecesOf(place.isTied ? inDoubt(here) : tracked, reasons, {
        atoms,
        interfaces: NAT_PASSAGES[place.hook],
        location: rule.location,
    });
    const field = place.hook === 'prerouting' ? 'destination' : 'source';
    for (const piece of pieces) {
        translations.push({
            id: `${field} ${translations.length + 1}`,
            label: ruleLabel(rule),
            field,
            match: { must: piece.must, may: piece.may },
            ...(piece.ingress === undefined ? {} : { ingress: piece.ingress }),
            ...(piece.egress === undefined ? {} : { egress: piece.egress }),
            target,
            doubts: piece.doubts,
            location: rule.location,
        });
    }
}
function touchesOutput(context) {
    let touched = false;
    for (const hook of ['output', 'input']) {
        for (const chain of natChains(hook, context)) {
            if (!mayTranslate(chain, context))
                continue;
            touched = touched || hook === 'output';
            context
                .accountOf(chain.location.path)
                .report((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unsupported', chain.location, { what: `nat hook ${hook}` }));
        }
    }
    return touched;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/replies.js


const OUTCOME_LIMIT = 2000;
function repliesThrough(chain, entering, walk) {
    let remaining = entering;
    let denied = false;
    let outcomes = 0;
    const policy = chain.base?.policy ?? 'accept';
    function take({ verdict, bounds }) {
        outcomes += 1;
        if (isAccepting(verdict.kind, policy))
            remaining = remainderOf(remaining, bounds.must);
        else if (regionsOverlap(bounds.may, remaining))
            denied = true;
        return !denied && remaining.length > 0 && outcomes < OUTCOME_LIMIT;
    }
    const everything = { must: entering, may: entering };
    const isComplete = walkBaseChain(chain, everything, { ...walk, take });
    if (denied || !isComplete)
        return 'in-doubt';
    if (remaining.length === 0)
        return 'stateful';
    return outcomes < OUTCOME_LIMIT && policy === 'accept' ? 'stateful' : 'in-doubt';
}
function isAccepting(kind, policy) {
    return kind === 'accept' || kind === 'translate' || (kind === 'end' && policy === 'accept');
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/translated-view.js




function beforeDestinationNat(line, translations) {
    if (translations.length === 0 || line.match.may.every(ignoresDestination))
        return [line];
    const seen = line.match.may.map(forgetDestination);
    const doubt = { code: 'nftables.doubt_before_translation', parameters: {}, location: line.location };
    return [
        { ...line, translations: [] },
        {
            ...line,
            match: { must: line.match.must.filter(ignoresDestination), may: seen },
            translations,
            doubts: [...line.doubts, doubt],
        },
    ];
}
function afterSourceNat(line) {
    if (line.match.may.every(ignoresSource))
        return line;
    const may = line.match.may.map((b) => ({ ...b, source: familyOf(b.source), sourcePorts: number_set/* ALL_PORTS */.TQ }));
    const must = line.match.must.filter(ignoresSource);
    const doubt = { code: 'nftables.doubt_after_translation', parameters: {}, location: line.location };
    return { ...line, match: { must: must.length === 0 ? header_space/* NOTHING */.K$ : must, may }, doubts: [...line.doubts, doubt] };
}
function asSeenLater(slice) {
    return { ...slice, packets: slice.packets.map(forgetDestination), egress: region_ANY_INTERFACE, translated: ANY_TRANSLATION };
}
function forgetDestination(b) {
    return { ...b, destination: familyOf(b.destination), destinationPorts: number_set/* ALL_PORTS */.TQ };
}
function ignoresDestination(b) {
    return translated_view_isWholeFamily(b.destination) && (0,number_set/* numbersContain */.DK)(b.destinationPorts, number_set/* ALL_PORTS */.TQ);
}
function ignoresSource(b) {
    return translated_view_isWholeFamily(b.source) && (0,number_set/* numbersContain */.DK)(b.sourcePorts, number_set/* ALL_PORTS */.TQ);
}
function translated_view_isWholeFamily(addresses) {
    return [ip_set/* ALL_IPV4 */.up, ip_set/* ALL_IPV6 */.IF, ip_set/* ALL_ADDRESSES */.LO].some((family) => (0,ip_set/* sameIps */.rm)(addresses, family));
}
function familyOf(addresses) {
    if ((0,ip_set/* ipsContain */.n6)(ip_set/* ALL_IPV4 */.up, addresses))
        return ip_set/* ALL_IPV4 */.up;
    return (0,ip_set/* ipsContain */.n6)(ip_set/* ALL_IPV6 */.IF, addresses) ? ip_set/* ALL_IPV6 */.IF : ip_set/* ALL_ADDRESSES */.LO;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/convert-filters.js










const LINE_LIMIT = 200_000;
function convertBaseChain(chain, base, context) {
    const passages = passagesOf(base.hook) ?? [];
    return passages.map((passage) => convertPassage(chain, base, { passage, context }));
}
function convertPassage(chain, base, { passage, context }) {
    const { translated } = context;
    const isOwn = passage.hooks.every((hook) => hook === 'output');
    const circumstances = {
        ...context.circumstances,
        packets: 'new',
        ingressKnown: passage.ingressKnown,
        tracking: trackingAt(base),
        translation: isOwn ? translated.own : precedesDestinationNat(base) ? 'none' : translated.incoming,
    };
    const destinationIds = isOwn ? [] : idsOf(translated);
    const building = { chain, base, passage, context, circumstances, destinationIds, lines: [] };
    followChain(building);
    return {
        name: `${chain.family} ${chain.table} ${chain.name}${passage.suffix}`.slice(0, 200),
        hooks: passage.hooks,
        universe: universeOf(chain.family),
        lines: building.lines,
        defaultAction: base.policy === 'drop' ? 'deny' : 'permit',
        defaultLocation: chain.location,
        replies: repliesOf(building),
    };
}
function idsOf({ translations }) {
    return translations.filter(({ field, target }) => field === 'destination' && target !== 'none').map(({ id }) => id);
}
function universeOf(family) {
    if (family === 'ip')
        return ip_set/* ALL_IPV4 */.up;
    return family === 'ip6' ? ip_set/* ALL_IPV6 */.IF : ip_set/* ALL_ADDRESSES */.LO;
}
function repliesOf({ chain, passage, context, circumstances }) {
    const walk = context.reader.walkUnder({ ...circumstances, packets: 'reply' });
    return repliesThrough(chain, enteringPackets(chain.family, passage.interfaces).may, walk);
}
function followChain(building) {
    const { chain, passage, context, circumstances, lines } = building;
    if (context.isUncertain(chain))
        lines.push(possibly(building, 'permit', 'nftables.doubt_table_flags'));
    const walk = context.reader.walkUnder(circumstances);
    const isComplete = walkBaseChain(chain, enteringPackets(chain.family, passage.interfaces), {
        ...walk,
        take(outcome) {
            lines.push(...convert_filters_linesOf(outcome, building));
            return lines.length <= LINE_LIMIT;
        },
    });
    if (building.base.type === 'nat' && building.base.policy === 'drop')
        lines.push(possibly(building, 'permit', 'nftables.doubt_nat_drop'));
    if (isComplete && lines.length <= LINE_LIMIT)
        return;
    const parameters = { name: chain.name.slice(0, 200), limit: LINE_LIMIT };
    context.accountOf(chain.location.path).report((0,diagnostic/* diagnostic */.Y)('incomplete', 'nftables.too_many_lines', chain.location, parameters));
    const code = 'nftables.doubt_too_complex';
    lines.push(possibly(building, 'permit', code), possibly(building, 'deny', code));
}
function possibly({ chain }, action, code) {
    const doubt = { code, parameters: {}, location: chain.location };
    const label = `${chain.family} ${chain.table} ${chain.name}`.slice(0, 200);
    return { label, action, match: { must: header_space/* NOTHING */.K$, may: header_space/* EVERYTHING */.Qz }, doubts: [doubt], location: chain.location };
}
function convert_filters_linesOf(outcome, building) {
    const policy = building.base.policy === 'drop' ? 'deny' : 'permit';
    switch (outcome.verdict.kind) {
        case 'accept':
        case 'translate':
            return write(outcome, 'permit', building);
        case 'drop':
            return write(building.base.type === 'nat' ? asNatDoubt(outcome) : outcome, 'deny', building);
        case 'end':
            return write(outcome, policy, building);
        case 'queue':
            return [...write(asDoubt(outcome), 'permit', building), ...write(outcome, 'deny', building)];
        case 'uncertain':
            return [...write(asDoubt(outcome), 'permit', building), ...write(asDoubt(outcome), 'deny', building)];
        default:
            return outcome.verdict;
    }
}
function asNatDoubt(outcome) {
    const doubt = { code: 'nftables.doubt_nat_drop', parameters: {}, location: outcome.rule.location };
    return { ...asDoubt(outcome), doubts: [...outcome.doubts, doubt] };
}
function asDoubt(outcome) {
    return { ...outcome, bounds: inDoubt(outcome.bounds) };
}
function write(outcome, action, building) {
    const { context, circumstances, passage, destinationIds, base } = building;
    const place = { atoms: circumstances.atoms, interfaces: passage.interfaces, location: outcome.rule.location };
    const pieces = piecesOf(outcome.bounds, outcome.doubts, place);
    const lines = pieces.map((piece) => lines_lineOf(piece, { rule: outcome.rule, action, path: outcome.path, sets: outcome.sets }, destinationIds));
    if (precedesDestinationNat(base))
        return lines.flatMap((line) => beforeDestinationNat(line, destinationIds));
    const hasSourceNat = context.translated.translations.some(({ field, target }) => field === 'source' && target !== 'none');
    return followsSourceNat(base) && hasSourceNat ? lines.map(afterSourceNat) : lines;
}
function isEmptyChain(chain) {
    return chain.rules.length === 0 && chain.base?.policy !== 'drop';
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/ruleset.js


function objectKey(family, table, name) {
    return JSON.stringify([family, table, name]);
}
function locate(path, position) {
    return { path, region: { startLine: position.line, startColumn: position.column } };
}
function statementsOf(rule) {
    return statementsIn(kindOf(readEntry(rule.entry))?.body);
}
function statementsIn(body) {
    const expression = memberOf(body, 'expr');
    return expression?.kind === 'array' ? expression.items : [];
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/comparisons.js









function isComparison(field, operator) {
    if (field.kind === 'tcpFlags' || field.kind === 'opaque' || isOrder(operator))
        return true;
    return field.kind === 'status' ? operator !== 'in' : operator === 'in' && field.kind !== 'state';
}
function isOrder(operator) {
    return operator === '<' || operator === '>' || operator === '<=' || operator === '>=';
}
const OPERATORS = new Set(['==', '!=', 'in', '<', '>', '<=', '>=', '!']);
function comparisonCondition(field, operator, right, scope) {
    if (!OPERATORS.has(operator))
        return notUnderstood(`the operator "${operator.slice(0, 20)}"`, fieldDomain(field));
    if (field.kind === 'tcpFlags')
        return flagCondition(operator, undefined, right, scope);
    if (field.kind !== 'opaque' && isOrder(operator))
        return orderCondition(field, operator, right);
    return condition_unevaluable(field);
}
function flagCondition(operator, mask, right, scope) {
    const field = { kind: 'tcpFlags' };
    const set = kindOf(right);
    const values = set?.kind === 'set' ? itemsOf(set.body).map((item) => readElement(item).key) : [right];
    if (scope.circumstances.packets === 'reply' || (right.kind === 'string' && right.value.startsWith('@')))
        return condition_unevaluable(field);
    const bounds = synBounds(operator, mask, values);
    if (bounds === undefined)
        return isOrder(operator) ? condition_unevaluable(field) : notUnderstood('tcp flags', fieldDomain(field));
    const doubts = isExact(bounds) ? [] : [{ code: 'nftables.doubt_syn_flags', parameters: {} }];
    return { bounds, doubts };
}
function orderCondition(field, operator, right) {
    const isUpper = operator === '<' || operator === '<=';
    if (field.kind === 'address') {
        const value = readAddressRange(right, field.family);
        if (value === undefined)
            return notUnderstood(`a value of ${fieldName(field)}`, fieldDomain(field));
        const [low, high] = familyEnds(field.family);
        const edge = operator === '<' ? value.first - 1n : operator === '>' ? value.first + 1n : value.first;
        const range = isUpper ? { first: low, last: edge } : { first: edge, last: high };
        return sure(range.first > range.last ? NEVER : addressBounds(field, (0,ip_set/* ipSet */.iw)([range])));
    }
    if (field.kind !== 'port' && field.kind !== 'icmp' && field.kind !== 'protocol')
        return condition_unevaluable(field);
    const syntax = numberSyntax(field);
    const value = readNumberRange(right, syntax);
    if (value === undefined)
        return notUnderstood(`a value of ${fieldName(field)}`, fieldDomain(field));
    const edge = operator === '<' ? value.first - 1 : operator === '>' ? value.first + 1 : value.first;
    const range = isUpper ? { first: 0, last: edge } : { first: edge, last: syntax.largest };
    const bounds = numberBounds(field, range.first > range.last ? [] : [range]);
    return { bounds, doubts: fieldDoubts([field], bounds) };
}
function maskCondition(operator, parts, right, scope) {
    const [left, mask] = parts;
    const field = left === undefined ? undefined : readField(left);
    if (field === undefined || mask === undefined || parts.length !== 2)
        return notUnderstood('a bit operation');
    if (!OPERATORS.has(operator))
        return notUnderstood(`the operator "${operator.slice(0, 20)}"`, fieldDomain(field));
    if (field.kind === 'tcpFlags')
        return flagCondition(operator, mask, right, scope);
    if (field.kind === 'address' && (operator === '==' || operator === '!=')) {
        const masked = maskedAddressCondition(field, mask, right);
        return operator === '==' || masked.unrecognised !== undefined ? masked : { ...masked, bounds: subtractBounds(fieldDomain(field), masked.bounds) };
    }
    return condition_unevaluable(field);
}
function maskedAddressCondition(field, mask, right) {
    if (right.kind === 'object')
        return condition_unevaluable(field);
    const masked = readMaskedAddress(mask, right, field.family);
    if (masked === undefined)
        return notUnderstood(`a value of ${fieldName(field)}`, fieldDomain(field));
    const bounds = masked.range === undefined ? NEVER : addressBounds(field, (0,ip_set/* ipSet */.iw)([masked.range]));
    if (masked.exact)
        return sure(bounds);
    return { bounds: inDoubt(bounds), doubts: [{ code: 'nftables.doubt_mask', parameters: {} }] };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/conditions.js





function matchCondition(body, scope) {
    const operator = textOf(body, 'op');
    const left = memberOf(body, 'left');
    const right = memberOf(body, 'right');
    if (operator === undefined || left === undefined || right === undefined)
        return notUnderstood('a match without op, left or right');
    const masked = kindOf(left);
    if (masked?.kind === '&')
        return maskCondition(operator, itemsOf(masked.body), right, scope);
    const fields = readFields(left);
    if (fields === undefined)
        return notUnderstood('the left side of a match');
    const [only] = fields;
    if (only !== undefined && fields.length === 1 && isComparison(only, operator))
        return comparisonCondition(only, operator, right, scope);
    switch (operator) {
        case 'in':
            return memberCondition(fields, alternativesOf(right), scope);
        case '==':
            return memberCondition(fields, [right], scope);
        case '!=':
            return negate(memberCondition(fields, [right], scope), fields);
        default:
            return notUnderstood(`the operator "${operator.slice(0, 20)}"`, domainOf(fields));
    }
}
function negate(condition, fields) {
    return { ...condition, bounds: subtractBounds(domainOf(fields), condition.bounds) };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/packet-changes.js

const HARMLESS_FIELDS = new Set(['dscp', 'ecn', 'ttl', 'hoplimit', 'id', 'flowlabel', 'checksum', 'window', 'pcp', 'cfi', 'dei']);
const HARMLESS_META = new Set(['mark', 'priority', 'nftrace', 'secmark', 'rtclassid', 'cpu']);
const HARMLESS_CT = new Set(['mark', 'label', 'event', 'secmark', 'helper']);
const HARMLESS_KINDS = new Set(['tcp option', 'ct helper']);
const HARMLESS_NAMES = new Map([
    ['payload', HARMLESS_FIELDS],
    ['meta', HARMLESS_META],
    ['ct', HARMLESS_CT],
]);
function effectiveChange(body) {
    const key = memberOf(body, 'key');
    const found = key === undefined ? undefined : kindOf(key);
    if (found === undefined)
        return 'mangle';
    if (HARMLESS_KINDS.has(found.kind))
        return undefined;
    const name = textOf(found.body, found.kind === 'payload' ? 'field' : 'key') ?? '';
    return HARMLESS_NAMES.get(found.kind)?.has(name) === true ? undefined : `${found.kind} ${name.slice(0, 40)}`;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/merged-negations.js



function withMergedNegations(statements) {
    const runs = [];
    let before;
    for (const statement of statements) {
        const header = negatedHeader(statement);
        const open = runs.at(-1);
        if (open !== undefined && header !== undefined && header === before)
            open.push(statement);
        else
            runs.push([statement]);
        before = header;
    }
    return runs;
}
function mergedBounds(all) {
    const every = all.reduce(intersectBounds, ALWAYS);
    return { must: every.must, may: uniteBounds(all).may };
}
function negatedHeader(statement) {
    const found = kindOf(statement);
    if (found?.kind !== 'match' || textOf(found.body, 'op') !== '!=')
        return undefined;
    const left = memberOf(found.body, 'left');
    const payload = left === undefined ? undefined : kindOf(left);
    const right = memberOf(found.body, 'right');
    if (payload?.kind !== 'payload' || !isOneValue(right) || unknownInStatement(statement) !== undefined)
        return undefined;
    const field = textOf(payload.body, 'field');
    if (field === 'saddr' || field === 'daddr')
        return undefined;
    return textOf(payload.body, 'protocol') ?? textOf(payload.body, 'base');
}
function isOneValue(value) {
    return value?.kind === 'number' || (value?.kind === 'string' && !value.value.startsWith('@'));
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/verdicts.js



function readVerdict({ kind, body }) {
    switch (kind) {
        case 'accept':
        case 'drop':
        case 'return':
        case 'continue':
        case 'queue':
            return { kind };
        case 'reject':
            return { kind: 'drop' };
        case 'jump':
        case 'goto': {
            const target = textOf(body, 'target');
            return target === undefined ? undefined : { kind, target };
        }
        case 'dnat':
        case 'snat':
        case 'masquerade':
        case 'redirect':
            return { kind: 'translate', statement: { kind, body } };
        default:
            return undefined;
    }
}
function rejectedPackets(body) {
    switch (textOf(body, 'type')) {
        case 'icmp':
            return region_exactly(region({ packets: [familyBox(4)] }));
        case 'icmpv6':
            return region_exactly(region({ packets: [familyBox(6)] }));
        default:
            return ALWAYS;
    }
}
function verdictName(data) {
    const found = kindOf(data);
    const target = found === undefined ? undefined : textOf(found.body, 'target');
    return target === undefined ? (found?.kind ?? '') : `${found?.kind ?? ''} ${target}`;
}
function readMapVerdict(data) {
    const found = kindOf(data);
    const verdict = found === undefined ? undefined : readVerdict(found);
    return verdict?.kind === 'translate' || found?.kind === 'reject' ? undefined : verdict;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/rule-steps.js










const rule_steps_DOUBT_LIMIT = 20;
function compileRule(rule, scope) {
    const progress = {
        rule,
        scope,
        steps: [],
        diagnostics: [],
        doubts: [],
        sets: [],
        here: ALWAYS,
        exempt: undefined,
        state: 'understood',
        statement: rule.entry,
        location: rule.location,
    };
    if (rule.hasUnknownAttribute)
        reportUnrecognised(progress, 'an attribute of a rule');
    for (const [statement, ...joined] of withMergedNegations(statementsOf(rule))) {
        if (statement === undefined)
            continue;
        if (joined.length === 0)
            applyStatement(statement, progress);
        else
            applyMergedNegations([statement, ...joined], progress);
    }
    const { steps, state, diagnostics, exempt } = progress;
    return { steps: steps.slice(), state, diagnostics: diagnostics.length === 0 ? NO_DIAGNOSTICS : diagnostics, exempt };
}
function applyStatement(statement, progress) {
    progress.statement = statement;
    progress.location = undefined;
    const unknown = unknownInStatement(statement);
    const found = kindOf(statement);
    if (unknown !== undefined || found === undefined) {
        reportUnrecognised(progress, unknown ?? 'a statement');
        addStep(progress, { kind: 'uncertain' });
        return;
    }
    if (applyCondition(found, progress))
        return;
    if (applyVerdict(found, progress))
        return;
    applyOther(found, progress);
}
function applyMergedNegations(statements, progress) {
    const all = [];
    for (const statement of statements) {
        progress.statement = statement;
        progress.location = undefined;
        const condition = matchCondition(kindOf(statement)?.body ?? statement, progress.scope);
        noteCondition(progress, condition);
        all.push(condition.bounds);
    }
    const bounds = mergedBounds(all);
    progress.here = intersectBounds(progress.here, bounds);
    if (!isExact(bounds))
        addDoubt(progress, { code: 'nftables.doubt_merged_negations', parameters: {} });
}
function place(progress) {
    progress.location ??= locate(progress.rule.location.path, progress.statement);
    return progress.location;
}
const rule_steps_NO_DOUBTS = [];
const NO_DIAGNOSTICS = [];
const SEVERITY = { understood: 0, noEffect: 0, partial: 1, unsupported: 2, unrecognised: 3 };
function worsen(progress, state) {
    if (SEVERITY[state] > SEVERITY[progress.state])
        progress.state = state;
}
function reportUnrecognised(progress, what) {
    progress.diagnostics.push((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unrecognised', place(progress), { what }));
    worsen(progress, 'unrecognised');
    putInDoubt(progress, { code: 'nftables.doubt_not_understood', parameters: { what } });
}
function reportUnsupported(progress, what) {
    progress.diagnostics.push((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unsupported', place(progress), { what }));
    worsen(progress, 'unsupported');
    putInDoubt(progress, { code: 'nftables.doubt_not_understood', parameters: { what } });
}
function putInDoubt(progress, reason) {
    progress.here = inDoubt(progress.here);
    addDoubt(progress, reason);
}
function addDoubt(progress, reason) {
    const location = place(progress);
    const isKnown = progress.doubts.some((doubt) => doubt.code === reason.code && doubt.location === location);
    if (isKnown || progress.doubts.length >= rule_steps_DOUBT_LIMIT)
        return;
    progress.doubts.push({ ...reason, location });
    worsen(progress, 'partial');
}
function addStep(progress, verdict, when = progress.here) {
    if (when.may.length === 0)
        return;
    const doubts = progress.doubts.length === 0 ? rule_steps_NO_DOUBTS : [...progress.doubts];
    progress.steps.push({ when, verdict, doubts, sets: progress.sets });
}
function addCondition(progress, condition) {
    noteCondition(progress, condition);
    progress.here = intersectBounds(progress.here, condition.bounds);
}
function noteCondition(progress, condition) {
    if (condition.set !== undefined)
        progress.sets.push(condition.set);
    if (condition.undefinedSet !== undefined) {
        const parameters = { kind: 'set', name: condition.undefinedSet.slice(0, 200) };
        progress.diagnostics.push((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.undefined_reference', place(progress), parameters));
        worsen(progress, 'unrecognised');
    }
    if (condition.unrecognised !== undefined) {
        progress.diagnostics.push((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unrecognised', place(progress), { what: condition.unrecognised }));
        worsen(progress, 'unrecognised');
    }
    if (!isExact(condition.bounds))
        for (const doubt of condition.doubts)
            addDoubt(progress, doubt);
}
const UNEVALUABLE = new Set(['limit', 'quota', 'ct count', 'meter', 'flow']);
function applyCondition(found, progress) {
    if (found.kind === 'match') {
        addCondition(progress, matchCondition(found.body, progress.scope));
        return true;
    }
    const isLookup = OBJECT_REFERENCES.has(found.kind) && memberOf(found.body, 'map') !== undefined;
    const fillsSet = (found.kind === 'set' || found.kind === 'map') && textOf(found.body, 'op') !== 'delete';
    if (!UNEVALUABLE.has(found.kind) && !isLookup && !fillsSet)
        return false;
    putInDoubt(progress, { code: 'doubt.unevaluable', parameters: { what: fillsSet ? 'add @set' : found.kind } });
    return true;
}
const OBJECT_REFERENCES = new Set(['counter', 'ct helper', 'ct timeout', 'ct expectation', 'secmark', 'synproxy']);
function applyVerdict(found, progress) {
    if (found.kind === 'vmap') {
        applyVerdictMap(found.body, progress);
        return true;
    }
    const verdict = readVerdict(found);
    if (verdict === undefined)
        return false;
    if (found.kind === 'reject')
        progress.here = intersectBounds(progress.here, rejectedPackets(found.body));
    if (verdict.kind === 'queue')
        addDoubt(progress, { code: 'nftables.doubt_queue', parameters: {} });
    if (verdict.kind !== 'continue') {
        addStep(progress, verdict);
        progress.here = NEVER;
    }
    return true;
}
function applyVerdictMap(body, progress) {
    const map = readMap(body, verdictName, progress.scope);
    if (map.kind === 'unknown') {
        noteCondition(progress, map.condition);
        progress.here = inDoubt(intersectBounds(progress.here, map.condition.bounds));
        addStep(progress, { kind: 'uncertain' });
        return;
    }
    if (map.set !== undefined)
        progress.sets.push(map.set);
    const before = progress.here;
    const continuing = [NEVER];
    for (const { data, condition } of map.outcomes) {
        noteCondition(progress, condition);
        const when = intersectBounds(before, condition.bounds);
        const verdict = readMapVerdict(data);
        if (verdict === undefined) {
            progress.here = when;
            reportUnrecognised(progress, 'a verdict of a map');
            addStep(progress, { kind: 'uncertain' }, inDoubt(when));
        }
        else if (verdict.kind === 'continue')
            continuing.push(when);
        else
            addStep(progress, verdict, when);
    }
    progress.here = uniteBounds(continuing);
}
const WITHOUT_EFFECT = new Set([
    'counter', 'log', 'notrack', 'last', 'secmark', 'ct helper', 'ct timeout', 'ct expectation', 'reset', 'set', 'map',
]);
function applyOther(found, progress) {
    if (found.kind === 'notrack')
        progress.exempt = progress.here;
    if (WITHOUT_EFFECT.has(found.kind))
        return;
    if (found.kind === 'mangle')
        return applyMangle(found.body, progress);
    if (found.kind === 'xt')
        return rule_steps_applyExtension(found.body, progress);
    if (UNSUPPORTED.has(found.kind)) {
        reportUnsupported(progress, found.kind);
        addStep(progress, { kind: 'uncertain' });
        return;
    }
    reportUnrecognised(progress, `the statement "${found.kind}"`);
    addStep(progress, { kind: 'uncertain' });
}
const UNSUPPORTED = new Set(['dup', 'fwd', 'synproxy', 'tproxy']);
function applyMangle(body, progress) {
    const change = effectiveChange(body);
    if (change !== undefined)
        reportUnsupported(progress, `${change} set`);
}
function rule_steps_applyExtension(body, progress) {
    const type = textOf(body, 'type') ?? '';
    const name = textOf(body, 'name') ?? '';
    if (type === 'match' && name === 'comment')
        return;
    const parameters = { type: type.slice(0, 40), name: name.slice(0, 60) };
    progress.diagnostics.push((0,diagnostic/* diagnostic */.Y)('incomplete', 'nftables.xt', place(progress), parameters));
    worsen(progress, 'unsupported');
    putInDoubt(progress, { code: 'nftables.doubt_xt', parameters });
    if (type !== 'match')
        addStep(progress, { kind: 'uncertain' });
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/rule-reader.js



function ruleReader(ruleset, accountOf) {
    const filled = setsFilledByRules(ruleset);
    const reported = new Set();
    const compilers = new Map();
    const memories = new Map();
    function isVolatile(set) {
        return set.unstable || filled.has(objectKey(set.family, set.table, set.name));
    }
    function scopeOf(rule, circumstances) {
        return { circumstances, setNamed: (name) => ruleset.sets.get(objectKey(rule.family, rule.table, name)), isVolatile };
    }
    function compiler(circumstances) {
        const { packets, ingressKnown, tracking, untracked, translation } = circumstances;
        const withoutTranslation = [packets, ingressKnown, tracking, untracked.length > 0].join(' ');
        const key = `${withoutTranslation} ${translation}`;
        const known = compilers.get(key);
        if (known !== undefined)
            return known;
        const everywhere = memories.get(withoutTranslation) ?? new Map();
        memories.set(withoutTranslation, everywhere);
        const compile = rememberingCompiler(circumstances, scopeOf, everywhere);
        compilers.set(key, compile);
        return compile;
    }
    function missing(rule, problem, name) {
        const key = JSON.stringify([rule.location, name]);
        if (reported.has(key))
            return;
        reported.add(key);
        const code = problem === 'cyclic' ? 'export.cyclic_reference' : 'export.undefined_reference';
        const parameters = { kind: 'chain', name: name.slice(0, 200) };
        accountOf(rule.location.path).report((0,diagnostic/* diagnostic */.Y)('incomplete', code, rule.location, parameters));
    }
    function chainNamed(rule, name) {
        return ruleset.chains.get(objectKey(rule.family, rule.table, name));
    }
    return {
        scopeOf,
        compiler,
        walkUnder: (circumstances) => ({ compile: compiler(circumstances), chainNamed, missing }),
    };
}
function rememberingCompiler(circumstances, scopeOf, everywhere) {
    const here = new Map();
    let asksForTranslation = false;
    const watched = {
        ...circumstances,
        get translation() {
            asksForTranslation = true;
            return circumstances.translation;
        },
    };
    return (rule) => {
        const before = everywhere.get(rule) ?? here.get(rule);
        if (before !== undefined)
            return before;
        asksForTranslation = false;
        const result = compileRule(rule, scopeOf(rule, watched));
        (asksForTranslation ? here : everywhere).set(rule, result);
        return result;
    };
}
function setsFilledByRules(ruleset) {
    const filled = new Set();
    for (const chain of ruleset.chains.values()) {
        for (const name of chain.mentions.filledSets)
            filled.add(objectKey(chain.family, chain.table, name));
    }
    return filled;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/rule-mentions.js



function noMentions() {
    return { interfaces: new Map(), filledSets: new Set() };
}
function noteMentions(statements, path, mentions) {
    for (const statement of statements) {
        const found = kindOf(statement);
        switch (found?.kind) {
            case 'match':
            case 'vmap':
                noteInterfaces(found, mentions, () => locate(path, statement));
                break;
            case 'set':
            case 'map': {
                const reference = textOf(found.body, found.kind);
                if (reference?.startsWith('@') === true)
                    mentions.filledSets.add(reference.slice(1));
                break;
            }
            default:
        }
    }
}
const INTERFACE_KEYS = new Set(['iifname', 'oifname', 'iif', 'oif']);
function noteInterfaces({ kind, body }, { interfaces }, locateHere) {
    const left = memberOf(body, kind === 'match' ? 'left' : 'key');
    const right = memberOf(body, kind === 'match' ? 'right' : 'data');
    const places = left === undefined ? NO_PLACES : interfacePlaces(left);
    if (right === undefined || places.length === 0)
        return;
    if (right.kind === 'string' && right.value.startsWith('@')) {
        const key = `${places.join()}${right.value}`;
        if (!interfaces.has(key))
            interfaces.set(key, { text: right.value.slice(1), places, location: locateHere() });
        return;
    }
    const inline = kindOf(right);
    const keys = inline?.kind === 'set' ? elementKeys(itemsOf(inline.body)) : [right];
    for (const text of textsAt(keys, places)) {
        const key = `=${text}`;
        if (!interfaces.has(key))
            interfaces.set(key, { text, location: locateHere() });
    }
}
const NO_PLACES = [];
const ONLY_PLACE = [0];
function interfacePlaces(left) {
    const found = kindOf(left);
    if (found?.kind !== 'concat')
        return isInterface(found) ? ONLY_PLACE : NO_PLACES;
    const parts = itemsOf(found.body);
    return [...parts.keys()].filter((index) => {
        const part = parts[index];
        return part !== undefined && isInterface(kindOf(part));
    });
}
function isInterface(field) {
    return field?.kind === 'meta' && INTERFACE_KEYS.has(textOf(field.body, 'key') ?? '');
}
function elementKeys(items) {
    return items.map((item) => readElement(item).key).filter((key) => !isCatchAll(key));
}
function textsAt(keys, places) {
    return keys.flatMap((key) => {
        const found = kindOf(key);
        const parts = found?.kind === 'concat' ? itemsOf(found.body) : [key];
        return places.flatMap((place) => {
            const part = parts[place];
            return part?.kind === 'string' ? [part.value] : [];
        });
    });
}
function interfacesMentioned(chain, sets) {
    return [...chain.mentions.interfaces.values()].flatMap(({ text, places, location }) => {
        if (places === undefined)
            return [{ text, location }];
        const set = sets.get(objectKey(chain.family, chain.table, text));
        return set === undefined ? [] : textsAt(elementKeys(set.elements), places).map((name) => ({ text: name, location }));
    });
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/convert.js











const IP_FAMILIES = new Set(['ip', 'ip6', 'inet']);
function convertRuleset(ruleset, accountOf, location) {
    const names = interfaceNames(ruleset);
    const reader = ruleReader(ruleset, accountOf);
    const atoms = interfaceAtoms(names.map(({ text }) => text));
    const plain = { packets: 'new', tracking: 'after', atoms, ingressKnown: true, translation: 'known' };
    const compile = reader.compiler({ ...plain, untracked: NO_REGION });
    const exempting = countRules(ruleset, compile, accountOf);
    const untracked = exemptPackets(exempting, reader.compiler({ ...plain, tracking: 'unsure', untracked: NO_REGION }));
    const circumstances = { packets: 'new', tracking: 'after', atoms, untracked };
    const chains = [...ruleset.chains.values()].filter((chain) => isActive(chain, ruleset));
    const modelled = chains.filter((chain) => IP_FAMILIES.has(chain.family) && passagesOf(chain.base?.hook ?? '') !== undefined);
    const translated = convertTranslations({ chains: modelled, reader, circumstances, accountOf });
    const isUncertain = (chain) => ruleset.tables.get(objectKey(chain.family, chain.table, ''))?.dormant !== 'no';
    const filters = convertFilters(modelled, { reader, circumstances, translated, accountOf, isUncertain });
    reportOthers(chains, accountOf);
    reportUnlistedTables(modelled, ruleset, accountOf);
    if (modelled.length === 0)
        accountOf(location.path).report((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.no_rules', location));
    return {
        format: 'nftables',
        identity: { hostnames: [], serials: [] },
        location,
        interfaces: convert_interfacesOf(ruleset, names),
        routes: [],
        filters,
        translations: exemptUnchanged(translated.translations, filters),
        families: [4, 6],
    };
}
function isActive(chain, ruleset) {
    return chain.base !== undefined && ruleset.tables.get(objectKey(chain.family, chain.table, ''))?.dormant !== 'yes';
}
const FILTER_TYPES = new Set(['filter', 'route', 'nat']);
function convertFilters(chains, context) {
    const { translated } = context;
    const ordered = [...chains].sort((a, b) => (a.base?.priority ?? 0) - (b.base?.priority ?? 0));
    return ordered.flatMap((chain) => {
        if (chain.base === undefined || !FILTER_TYPES.has(chain.base.type))
            return [];
        return chain.base.type === 'nat' && !translated.denying.has(chain) ? [] : convertBaseChain(chain, chain.base, context);
    });
}
function reportOthers(chains, accountOf) {
    for (const chain of chains) {
        const { base } = chain;
        const isKnown = IP_FAMILIES.has(chain.family) && passagesOf(base?.hook ?? '') !== undefined && FILTER_TYPES.has(base?.type ?? '');
        if (base === undefined || isKnown || chain.family === 'arp' || isEmptyChain(chain))
            continue;
        const what = `${chain.family} type ${base.type} hook ${base.hook}`.slice(0, 200);
        accountOf(chain.location.path).report((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unsupported', chain.location, { what }));
    }
}
function reportUnlistedTables(chains, ruleset, accountOf) {
    for (const { family, table, location } of chains) {
        if (!ruleset.tables.has(objectKey(family, table, '')))
            accountOf(location.path).undefinedReference(location, 'table', table);
    }
}
function countRules(ruleset, compile, accountOf) {
    const exempting = [];
    for (const chain of ruleset.chains.values()) {
        const isDormant = ruleset.tables.get(objectKey(chain.family, chain.table, ''))?.dormant === 'yes';
        for (const rule of chain.rules) {
            const compiled = compile(rule);
            if (compiled.exempt !== undefined)
                exempting.push(rule);
            countRule(rule, compiled, { account: accountOf(rule.location.path), isDormant });
        }
    }
    return exempting;
}
function exemptPackets(exempting, compile) {
    return exempting.flatMap((rule) => compile(rule).exempt?.may.map(asSeenLater) ?? []);
}
function countRule(rule, { state, diagnostics }, { account, isDormant }) {
    const isModelled = IP_FAMILIES.has(rule.family) && !isDormant;
    for (const entry of diagnostics)
        if (isModelled || entry.code === 'export.unrecognised')
            account.report(entry);
    if (isModelled || state === 'unrecognised')
        return account.count(state, rule.location);
    if (isDormant)
        return account.count('understood', rule.location);
    account.count(rule.family === 'arp' ? 'noEffect' : 'unsupported', rule.location);
}
function interfaceNames(ruleset) {
    return [...ruleset.chains.values()]
        .flatMap((chain) => interfacesMentioned(chain, ruleset.sets))
        .filter(({ text }) => isInterfacePattern(text));
}
function isInterfacePattern(text) {
    return /^[^\s/:]{1,15}$/u.test(text) && !text.slice(0, -1).includes('*') && !text.endsWith('\\*');
}
function convert_interfacesOf(ruleset, names) {
    const devices = ruleset.flowtableDevices.map(({ name, location }) => ({ text: name, location }));
    const byName = new Map();
    for (const { text, location } of [...names, ...devices]) {
        if (text.endsWith('*') || byName.has(text))
            continue;
        byName.set(text, { name: text, aliases: [], enabled: true, addresses: [], location });
    }
    return [...byName.values()];
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/messages.js
const nftablesMessages = {
    'nftables.xt': {
        en: 'iptables-nft wrote this rule and nft prints its {type} "{name}" without parameters; export this host with iptables-save and ip6tables-save instead',
        ja: 'この規則は iptables-nft が書いたもので、nft は {type}「{name}」をパラメーターなしで出力します。このホストは iptables-save と ip6tables-save でエクスポートしてください',
    },
    'nftables.too_many_lines': {
        en: 'following the jumps from chain "{name}" takes more than {limit} lines; what comes after them was not read, so the verdict cannot be "pass"',
        ja: 'チェイン「{name}」からのジャンプを展開すると {limit} 行を超えます。それ以降は読み取っていないため、判定は「合格」になりません',
    },
    'nftables.defined_twice': {
        en: 'the {kind} "{name}" is defined a second time; one export lists it once, so only the first definition was read',
        ja: '{kind}「{name}」が二重に定義されています。1つのエクスポートには1回だけ現れるため、最初の定義だけを読み取りました',
    },
    'nftables.more': {
        en: '{count} more places in this file have the same problem ({code})',
        ja: 'このファイルには同じ問題({code})がほかに {count} か所あります',
    },
    'nftables.flowtable': {
        en: 'the flowtable "{name}" lets packets of established connections bypass the forward chains; new connections are filtered as before',
        ja: 'flowtable「{name}」により、確立済み接続のパケットは forward チェインを通りません。新規接続の制限は変わりません',
    },
    'nftables.doubt_volatile_set': {
        en: 'the set "{name}" changes at run time (timeout, or filled by rules), so its elements are not known from an export',
        ja: 'セット「{name}」は実行中に変化する(タイムアウト付き、または規則で追加される)ため、エクスポートからは要素が分かりません',
    },
    'nftables.doubt_empty_set': {
        en: 'the export lists no elements of the set "{name}": it is filled at run time, or the export was made with nft -t',
        ja: 'エクスポートにセット「{name}」の要素がありません。実行中に追加されるセットか、nft -t で出力されたエクスポートです',
    },
    'nftables.doubt_timed_element': {
        en: 'some elements expire, so whether they still match is not known from an export',
        ja: '期限付きの要素があるため、まだ有効かどうかはエクスポートからは分かりません',
    },
    'nftables.doubt_undefined': {
        en: 'the {kind} "{name}" is not in the export',
        ja: '{kind}「{name}」がエクスポートにありません',
    },
    'nftables.doubt_not_understood': {
        en: 'a part of the rule was not understood, so it may match or decide otherwise: {what}',
        ja: '規則の一部を解釈できないため、一致や判定が異なる可能性があります: {what}',
    },
    'nftables.doubt_xt': {
        en: 'the parameters of xt {type} "{name}" are not in the export',
        ja: 'xt {type}「{name}」のパラメーターがエクスポートに含まれていません',
    },
    'nftables.doubt_queue': {
        en: 'a program decides about queued packets',
        ja: 'queue に渡されたパケットの可否は外部プログラムが決めます',
    },
    'nftables.doubt_notrack': {
        en: 'some rule exempts packets from connection tracking, so their state is not known',
        ja: '接続追跡を除外する規則があるため、パケットの状態が確定しません',
    },
    'nftables.doubt_extension_header': {
        en: 'ip6 nexthdr sees only the first header; a packet with an extension header in front does not match (meta l4proto would)',
        ja: 'ip6 nexthdr は先頭のヘッダーしか見ません。拡張ヘッダー付きのパケットは一致しません(meta l4proto なら一致します)',
    },
    'nftables.doubt_port_bytes': {
        en: 'th matches the port bytes of any protocol, also of those without ports',
        ja: 'th はポートを持たないプロトコルでも同じ位置のバイトと比較します',
    },
    'nftables.doubt_syn_flags': {
        en: 'the match on tcp flags holds for some first segments of a connection and not for others (ECN, PSH, URG)',
        ja: 'tcp flags の条件は、接続の最初のセグメントのうち一部(ECN、PSH、URGの有無)にしか当てはまりません',
    },
    'nftables.doubt_postrouting_ingress': {
        en: 'kernels before 5.7 do not know the incoming interface at postrouting',
        ja: 'カーネル5.7より前では、postrouting で入力インターフェイスが分かりません',
    },
    'nftables.doubt_merged_negations': {
        en: 'nft 1.0.6 joins neighbouring != comparisons, so that the kernel may ask for one of them only',
        ja: 'nft 1.0.6 は隣り合うフィールドの != 条件を1つにまとめるため、カーネルではどちらか一方だけで一致する場合があります',
    },
    'nftables.doubt_mask': {
        en: 'the mask is no prefix; only the bits it begins with were used',
        ja: 'マスクがプレフィックスではないため、先頭の連続するビットだけを使いました',
    },
    'nftables.doubt_interfaces': {
        en: 'the interfaces (a prefix without some of its names) cannot be written as one condition; more are covered here',
        ja: 'インターフェイスの条件(プレフィックスから一部の名前を除いたもの)を1つの条件で表せないため、広めに扱いました',
    },
    'nftables.doubt_too_complex': {
        en: 'the chains that lead here return in too many different cases to work out exactly which packets arrive',
        ja: 'ここに至るチェインの return の場合分けが多すぎるため、到達するパケットを正確に計算できません',
    },
    'nftables.doubt_before_translation': {
        en: 'this chain sees packets before their destination is translated, so it judges addresses that are gone later',
        ja: 'このチェインは宛先変換より前のパケットを見るため、後では失われるアドレスで判定します',
    },
    'nftables.doubt_after_translation': {
        en: 'this chain sees packets after their source is translated, so it judges addresses that they did not have before',
        ja: 'このチェインは送信元変換より後のパケットを見るため、変換後のアドレスで判定します',
    },
    'nftables.doubt_table_flags': {
        en: 'the flags of the table were not understood; if it is dormant, its chains are not in force',
        ja: 'テーブルのフラグを解釈できません。dormant であれば、このテーブルのチェインは働いていません',
    },
    'nftables.doubt_nat_drop': {
        en: 'a nat chain sees packets only while connection tracking is on, so what it drops may pass',
        ja: 'nat チェインは接続追跡が有効なときだけパケットを見るため、ここで破棄するはずのパケットが通る可能性があります',
    },
    'nftables.doubt_nat_order': {
        en: 'several nat chains share this hook; which of them translates the packet is not certain',
        ja: '同じフックに複数の nat チェインがあるため、どれがパケットを変換するか確定しません',
    },
};

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/parse-other-objects.js

function reportUnknown({ location, account, body }, kind, known) {
    const unknown = unknownKeys(body, known);
    const nested = body.members.find(isNested);
    const what = unknown[0] ?? nested?.key;
    if (what === undefined)
        return false;
    account.unrecognised(location, `"${what.slice(0, 60)}" in "${kind}"`);
    return true;
}
const LISTS_IN_OBJECTS = new Set(['flags', 'dev', 'devices', 'elem', 'expr', 'type', 'stmt', 'map']);
function isNested(member) {
    return (member.value.kind === 'object' || member.value.kind === 'array') && !LISTS_IN_OBJECTS.has(member.key);
}
const METAINFO_KEYS = new Set(['version', 'release_name', 'json_schema_version']);
function parseMetainfo({ location, account, body }) {
    if (reportUnknown({ location, account, body }, 'metainfo', METAINFO_KEYS))
        return;
    if (numberOf(body, 'json_schema_version') === 1)
        return account.count('noEffect', location);
    account.unsupported(location, 'a JSON schema version other than 1');
}
const FLOWTABLE_KEYS = new Set(['family', 'table', 'name', 'handle', 'hook', 'prio', 'dev', 'flags']);
function parseFlowtable(source) {
    const { location, account, body } = source;
    const devices = memberOf(body, 'dev');
    const names = devices === undefined ? [] : textsOf(devices);
    if (names === undefined) {
        account.unrecognised(location, 'devices of a flowtable');
        return [];
    }
    if (!reportUnknown(source, 'flowtable', FLOWTABLE_KEYS))
        account.flowtable(location, textOf(body, 'name') ?? '');
    return names.map((name) => ({ name, location }));
}
const STATEFUL_OBJECTS = new Map([
    ['counter', new Set(['family', 'table', 'name', 'handle', 'packets', 'bytes', 'comment'])],
    ['quota', new Set(['family', 'table', 'name', 'handle', 'bytes', 'used', 'inv', 'comment'])],
    ['limit', new Set(['family', 'table', 'name', 'handle', 'rate', 'per', 'burst', 'unit', 'inv', 'rate_unit', 'burst_unit', 'comment'])],
    ['ct helper', new Set(['family', 'table', 'name', 'handle', 'type', 'protocol', 'l3proto', 'comment'])],
    ['ct timeout', new Set(['family', 'table', 'name', 'handle', 'protocol', 'state', 'value', 'l3proto', 'policy', 'comment'])],
    ['ct expectation', new Set(['family', 'table', 'name', 'handle', 'protocol', 'dport', 'timeout', 'size', 'l3proto', 'comment'])],
    ['secmark', new Set(['family', 'table', 'name', 'handle', 'context', 'comment'])],
    ['synproxy', new Set(['family', 'table', 'name', 'handle', 'mss', 'wscale', 'flags', 'comment'])],
]);
function parseStatefulObject(kind, source) {
    const known = STATEFUL_OBJECTS.get(kind);
    if (known === undefined)
        return source.account.unrecognised(source.location, `"${kind.slice(0, 60)}" in the list`);
    const members = source.body.members.filter((member) => kind !== 'ct timeout' || member.key !== 'policy');
    const body = { ...source.body, members };
    if (!reportUnknown({ ...source, body }, kind, known))
        source.account.count('noEffect', source.location);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/parse.js






function parseRuleset(files) {
    const building = { tables: new Map(), chains: new Map(), sets: new Map(), flowtableDevices: [], pendingRules: [], mentions: new Map() };
    for (const file of files)
        nftables_parse_parseFile(file, building);
    for (const { rule, account } of building.pendingRules)
        attachRule(rule, account, building);
    return building;
}
function nftables_parse_parseFile(file, building) {
    const { root, path, account } = file;
    if (root.kind !== 'object')
        return account.unrecognised(locate(path, root), 'a file that is no JSON object');
    for (const member of root.members) {
        if (member.key === 'nftables' && member.value.kind === 'array')
            continue;
        account.unrecognised(locate(path, member.value), `"${member.key.slice(0, 60)}" beside "nftables"`);
    }
    const list = root.members.find(({ key }) => key === 'nftables')?.value;
    if (list?.kind !== 'array')
        return;
    for (const item of list.items) {
        if (item.kind === 'entry')
            parseObject(item, file, building);
        else
            reportStray(locate(path, item), account);
    }
}
function reportStray(location, account) {
    account.unrecognised(location, 'an entry of the list that is no {"kind": {...}}');
}
function parseObject(entry, file, building) {
    const location = locate(file.path, entry);
    const found = kindOf(readEntry(entry));
    if (found === undefined || found.body.kind !== 'object')
        return reportStray(location, file.account);
    const source = { location, account: file.account, body: found.body, path: file.path };
    switch (found.kind) {
        case 'metainfo':
            return parseMetainfo(source);
        case 'table':
            return parseTable(source, building);
        case 'chain':
            return parseChain(source, building);
        case 'rule':
            return parse_parseRule(source, entry, building);
        case 'set':
        case 'map':
            return parseSet(source, building);
        case 'flowtable':
            building.flowtableDevices.push(...parseFlowtable(source));
            return;
        default:
            return parseStatefulObject(found.kind, source);
    }
}
const TABLE_KEYS = new Set(['family', 'name', 'handle', 'flags', 'comment']);
const TABLE_FLAGS = new Set(['dormant', 'owner', 'persist']);
const parse_FAMILIES = new Set(['ip', 'ip6', 'inet', 'arp', 'bridge', 'netdev']);
function parseTable(source, building) {
    const { location, account, body } = source;
    const family = textOf(body, 'family');
    const name = textOf(body, 'name');
    const flagValue = memberOf(body, 'flags');
    const flags = flagValue === undefined ? [] : textsOf(flagValue);
    if (family === undefined || name === undefined || !parse_FAMILIES.has(family)) {
        return account.unrecognised(location, 'a table without a known family and a name');
    }
    const key = objectKey(family, name, '');
    if (building.tables.has(key))
        return account.definedTwice(location, 'table', name);
    const isReadable = flags !== undefined && flags.every((flag) => TABLE_FLAGS.has(flag));
    const dormant = !isReadable ? 'unknown' : flags.includes('dormant') ? 'yes' : 'no';
    building.tables.set(key, { family, name, dormant, location });
    if (!isReadable)
        return account.unrecognised(location, 'the flags of a table');
    if (!reportUnknown(source, 'table', TABLE_KEYS))
        account.count('understood', location);
}
const CHAIN_KEYS = new Set(['family', 'table', 'name', 'handle', 'type', 'hook', 'prio', 'dev', 'devices', 'policy', 'comment']);
function parseChain(source, building) {
    const { location, account, body } = source;
    const named = readNames(body);
    if (named === undefined)
        return account.unrecognised(location, 'a chain without family, table or name');
    const base = readBase(body);
    const key = objectKey(named.family, named.table, named.name);
    if (building.chains.has(key))
        return account.definedTwice(location, 'chain', named.name);
    building.chains.set(key, { ...named, base: base === 'unreadable' ? undefined : base, rules: [], mentions: mentionsOf(key, building), location });
    if (base === 'unreadable')
        return account.unrecognised(location, 'type, hook, prio or policy of a chain');
    if (!reportUnknown(source, 'chain', CHAIN_KEYS))
        account.count('understood', location);
}
function readNames(body) {
    const family = textOf(body, 'family');
    const table = textOf(body, 'table');
    const name = textOf(body, 'name');
    return family === undefined || table === undefined || name === undefined ? undefined : { family, table, name };
}
const BASE_KEYS = ['type', 'hook', 'prio', 'policy', 'dev', 'devices'];
function readBase(body) {
    if (BASE_KEYS.every((key) => memberOf(body, key) === undefined))
        return undefined;
    const type = textOf(body, 'type');
    const hook = textOf(body, 'hook');
    const priority = numberOf(body, 'prio');
    const policy = memberOf(body, 'policy') === undefined ? 'accept' : textOf(body, 'policy');
    const dev = memberOf(body, 'dev') ?? memberOf(body, 'devices');
    const devices = dev === undefined ? [] : textsOf(dev);
    if (type === undefined || hook === undefined || priority === undefined || devices === undefined)
        return 'unreadable';
    if (policy !== 'accept' && policy !== 'drop')
        return 'unreadable';
    return { type, hook, priority, policy, devices };
}
const RULE_KEYS = new Set(['family', 'table', 'chain', 'handle', 'expr', 'comment']);
function parse_parseRule({ location, account, body, path }, entry, building) {
    const family = textOf(body, 'family');
    const table = textOf(body, 'table');
    const chain = textOf(body, 'chain');
    const expression = memberOf(body, 'expr');
    if (family === undefined || table === undefined || chain === undefined) {
        return account.unrecognised(location, 'a rule without family, table or chain');
    }
    const unknown = unknownKeys(body, RULE_KEYS);
    const isReadable = expression?.kind === 'array' && unknown.length === 0 && !body.members.some(isNested);
    const rule = {
        family,
        table,
        chain,
        handle: numberOf(body, 'handle'),
        comment: textOf(body, 'comment'),
        entry,
        location,
        hasUnknownAttribute: !isReadable,
    };
    building.pendingRules.push({ rule, account });
    noteMentions(statementsIn(body), path, mentionsOf(objectKey(family, table, chain), building));
}
function mentionsOf(chainKey, { mentions }) {
    const known = mentions.get(chainKey) ?? noMentions();
    mentions.set(chainKey, known);
    return known;
}
function attachRule(rule, account, building) {
    const chain = building.chains.get(objectKey(rule.family, rule.table, rule.chain));
    if (chain !== undefined) {
        chain.rules.push(rule);
        return;
    }
    account.undefinedReference(rule.location, 'chain', rule.chain);
    account.count('unrecognised', rule.location);
}
const SET_KEYS = new Set([
    'family', 'table', 'name', 'handle', 'type', 'map', 'policy', 'flags', 'elem', 'timeout', 'gc-interval', 'size', 'stmt',
    'comment', 'auto-merge',
]);
const STABLE_FLAGS = new Set(['interval', 'constant']);
const VOLATILE_FLAGS = new Set(['timeout', 'dynamic']);
function parseSet(source, building) {
    const { location, account, body } = source;
    const named = readNames(body);
    if (named === undefined)
        return account.unrecognised(location, 'a set without family, table or name');
    const key = objectKey(named.family, named.table, named.name);
    if (building.sets.has(key))
        return account.definedTwice(location, 'set', named.name);
    const flagValue = memberOf(body, 'flags');
    const flags = flagValue === undefined ? [] : textsOf(flagValue);
    const elements = memberOf(body, 'elem');
    const isVolatile = memberOf(body, 'timeout') !== undefined || flags?.some((flag) => VOLATILE_FLAGS.has(flag)) === true;
    const isKnown = flags !== undefined && flags.every((flag) => STABLE_FLAGS.has(flag) || VOLATILE_FLAGS.has(flag));
    const set = { ...named, elements: elements === undefined ? [] : itemsOf(elements), location };
    const hasUnknown = reportUnknown(source, 'set', SET_KEYS);
    building.sets.set(key, { ...set, unstable: isVolatile || !isKnown || hasUnknown });
    if (hasUnknown)
        return;
    if (!isKnown)
        return account.unrecognised(location, 'flags of a set');
    const unknown = unknownInSet(body);
    if (unknown !== undefined)
        return account.unrecognised(location, unknown);
    account.count(isVolatile ? 'partial' : 'understood', location);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/nftables/index.js






const nftables = {
    id: 'nftables',
    displayName: 'nftables rule set (JSON)',
    exportWith: 'nft -j list ruleset | jq . > nftables.json',
    role: 'either',
    sourceUrl: 'https://manpages.debian.org/bookworm/libnftables1/libnftables-json.5.en.html',
    recognizes: nftables_recognizes,
    read: nftables_read,
    messages: nftablesMessages,
};
function nftables_recognizes(file) {
    return /^\s*\{\s*"nftables"\s*:\s*\[/u.test(file.text.slice(0, 1000));
}
function nftables_read(files) {
    const accounts = new Map();
    const diagnostics = [];
    const parsed = [];
    for (const file of files) {
        const account = accounts.get(file.path) ?? openAccount(file.path);
        accounts.set(file.path, account);
        const root = readRoot(file, diagnostics);
        if (root !== undefined)
            parsed.push({ path: file.path, root, account });
    }
    const [first] = parsed;
    const ruleset = parseRuleset(parsed);
    const fallback = openAccount('');
    const device = first === undefined ? undefined : convertRuleset(ruleset, (path) => accounts.get(path) ?? fallback, { path: first.path });
    for (const account of accounts.values())
        diagnostics.push(...account.diagnostics());
    return { device, diagnostics, coverage: [...accounts.values()].map((account) => account.coverage()) };
}
function readRoot(file, diagnostics) {
    const location = { path: file.path };
    if (file.text.trim() === '') {
        diagnostics.push((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.empty', location));
        return undefined;
    }
    const reading = readJson(file.text, file.path);
    diagnostics.push(...jsonDiagnostics(reading, file.path));
    const { value } = reading;
    const hasList = value?.kind === 'object' && value.members.some(({ key, value: list }) => key === 'nftables' && list.kind === 'array');
    if (hasList)
        return value;
    diagnostics.push((0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unrecognised', location, { what: '{"nftables": …}' }));
    return undefined;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/account.js



const LISTED = 50;
const account_STATES = ['understood', 'noEffect', 'partial', 'unsupported', 'unrecognised'];
function claimBook() {
    const kinds = account_STATES.flatMap((state) => [{ state, tree: false }, { state, tree: true }]);
    let bytes = new Uint8Array(1024);
    return {
        set(element, state, tree) {
            if (element.order >= bytes.length) {
                const larger = new Uint8Array(Math.max(bytes.length * 2, element.order + 1));
                larger.set(bytes);
                bytes = larger;
            }
            bytes[element.order] = 1 + account_STATES.indexOf(state) * 2 + (tree ? 1 : 0);
        },
        of: (element) => kinds[(bytes[element.order] ?? 0) - 1],
    };
}
function account_openAccount(path) {
    const claims = claimBook();
    const reports = limitedReports(path);
    const at = (element) => atLine(path, element.line);
    const mark = (element, state) => claims.set(element, state, false);
    const markTree = (element, state) => claims.set(element, state, true);
    return {
        path,
        at,
        mark,
        markTree,
        fields(element, names) {
            mark(element, 'understood');
            return claimFields(element, names, { mark, markTree });
        },
        report: reports.add,
        unsupported(element, what) {
            markTree(element, 'unsupported');
            reports.add('incomplete', 'export.unsupported', at(element), { what });
        },
        finish(root) {
            const coverage = countElements(root, claims, { path, report: reports.add });
            return { diagnostics: reports.all(), coverage };
        },
    };
}
function claimFields(element, names, book) {
    const found = new Map();
    const unknown = [];
    for (const child of element.children) {
        const name = child.name.toLowerCase();
        if (names.noEffect.has(name)) {
            book.markTree(child, 'noEffect');
        }
        else if (!names.read.has(name) || found.has(name)) {
            unknown.push(child);
        }
        else {
            found.set(name, child);
            book.mark(child, 'understood');
            if (child.attributes.size > 0)
                unknown.push(child);
        }
    }
    if (element.text !== '' && element.children.length > 0)
        unknown.push(element);
    return {
        has: (name) => found.has(name),
        text: (name) => found.get(name)?.text ?? '',
        element: (name) => found.get(name),
        unknown,
    };
}
function limitedReports(path) {
    const listed = [];
    const counts = new Map();
    const seen = new Set();
    return {
        add(effect, code, location, parameters = {}) {
            const entry = counts.get(code) ?? { count: 0, effect };
            counts.set(code, entry);
            const key = `${code} ${location.region?.startLine ?? 0} ${JSON.stringify(parameters)}`;
            if (seen.has(key))
                return;
            if (entry.count < LISTED)
                seen.add(key);
            entry.count += 1;
            if (entry.count <= LISTED)
                listed.push((0,diagnostic/* diagnostic */.Y)(effect, code, location, parameters));
        },
        all() {
            const summaries = [...counts].flatMap(([code, { count, effect }]) => count > LISTED ? [(0,diagnostic/* diagnostic */.Y)(effect, 'pfsense.more_alike', { path }, { code, count: count - LISTED })] : []);
            return [...listed, ...summaries];
        },
    };
}
function countElements(root, claims, book) {
    const counter = coverageCounter(book.path, 'pfsense', 'XML element');
    const whole = { path: book.path };
    const pending = root === undefined ? [] : [{ element: root, parent: '', inherited: undefined }];
    for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
        const { element, inherited } = visit;
        const claim = claims.of(element);
        const claimed = claim?.state ?? inherited;
        const odd = claimed === 'noEffect' || claimed === undefined ? undefined : oddity(element);
        const state = odd === undefined ? claimed ?? 'unrecognised' : 'unrecognised';
        const settled = state === 'understood' || state === 'noEffect' || state === 'partial';
        counter.count(state, settled ? whole : atLine(book.path, element.line));
        if (state === 'unrecognised' && inherited !== 'unrecognised') {
            const what = odd ?? `<${account_cut(element.name)}>${visit.parent === '' ? '' : ` in <${account_cut(visit.parent)}>`}`;
            book.report('incomplete', 'export.unrecognised', atLine(book.path, element.line), { what });
        }
        const below = claim === undefined ? inherited ?? 'unrecognised' : claim.tree ? claim.state : undefined;
        for (let i = element.children.length - 1; i >= 0; i -= 1) {
            const child = element.children[i];
            if (child !== undefined)
                pending.push({ element: child, parent: element.name, inherited: below });
        }
    }
    return counter.result();
}
function oddity(element) {
    if (element.attributes.size > 0)
        return `an attribute of <${account_cut(element.name)}>`;
    if (element.text !== '' && element.children.length > 0)
        return `text between the elements of <${account_cut(element.name)}>`;
    return undefined;
}
function account_cut(name) {
    return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./.build/compiled/src/parsers/shared/xml-reader.js

const MAX_XML_DEPTH = 200;
const CHUNK = 65_536;
const STOPPED = new Error('stopped');
const NO_ATTRIBUTES = new Map();
const NO_CHILDREN = [];
const ROOM_OF_A_LIST = 12;
function readXml(text) {
    const tree = treeBuilder();
    const parser = new saxes/* SaxesParser */.wT({ position: false });
    parser.on('opentagstart', (tag) => tree.open(tag.name, parser.columnIndex === 0 ? parser.line - 1 : parser.line));
    parser.on('attribute', (attribute) => tree.attribute(attribute.name, attribute.value));
    parser.on('text', (data) => tree.text(data));
    parser.on('cdata', (data) => tree.text(data));
    parser.on('closetag', () => tree.close());
    parser.on('doctype', () => {
        tree.stop('doctype', parser.line, 'the document has a DOCTYPE declaration');
        throw STOPPED;
    });
    parser.on('error', (error) => {
        tree.stop('malformed', parser.line, error.message);
        throw STOPPED;
    });
    try {
        writeAll(parser, text, tree);
    }
    catch (thrown) {
        if (thrown !== STOPPED)
            throw thrown;
    }
    return tree.result();
}
function writeAll(parser, text, tree) {
    for (let start = 0; start < text.length && !tree.stopped(); start += CHUNK) {
        parser.write(text.slice(start, start + CHUNK));
    }
    if (tree.stopped())
        return;
    tree.reachEnd();
    parser.close();
}
function firstChild(element, name) {
    return element?.children.find((child) => child.name === name);
}
function childrenNamed(element, name) {
    return element === undefined ? NO_CHILDREN : element.children.filter((child) => child.name === name);
}
function childText(element, name) {
    return firstChild(element, name)?.text;
}
function treeBuilder() {
    const stack = [];
    let root;
    let problem;
    let atEnd = false;
    let opened = 0;
    const vocabulary = createVocabulary();
    function closeTop() {
        const top = stack.pop();
        if (top === undefined)
            return;
        xml_reader_finish(top, vocabulary);
        const parent = stack.at(-1);
        if (parent === undefined)
            root ??= top;
        else if (parent.children === NO_CHILDREN)
            parent.children = [top];
        else
            parent.children.push(top);
    }
    function stop(kind, line, reason) {
        if (problem !== undefined)
            return;
        const truncated = kind === 'malformed' && atEnd;
        problem = { kind: truncated ? 'truncated' : kind, line, reason };
        while (stack.length > 0)
            closeTop();
    }
    return {
        open(name, line) {
            if (problem !== undefined)
                return;
            if (stack.length >= MAX_XML_DEPTH)
                stop('too_deep', line, `elements are nested deeper than ${MAX_XML_DEPTH}`);
            else
                stack.push({ name: vocabulary.share(name), line, order: opened++, attributes: NO_ATTRIBUTES, children: NO_CHILDREN, text: '' });
        },
        attribute(name, value) {
            const top = stack.at(-1);
            if (problem !== undefined || top === undefined)
                return;
            if (top.attributes === NO_ATTRIBUTES)
                top.attributes = new Map();
            top.attributes.set(name, value);
        },
        text(data) {
            const top = stack.at(-1);
            if (problem !== undefined || top === undefined)
                return;
            if (top.text === '')
                top.text = data.trimStart();
            else
                top.text += data;
        },
        close() {
            if (problem === undefined)
                closeTop();
        },
        stop,
        reachEnd() {
            atEnd = true;
        },
        stopped: () => problem !== undefined,
        result: () => ({ root, problem }),
    };
}
function xml_reader_finish(element, vocabulary) {
    element.text = vocabulary.share(element.text.trimEnd());
    if (element.children.length > 1 && element.children.length < ROOM_OF_A_LIST)
        element.children = element.children.slice();
}
const xml_reader_LONGEST_SHARED_WORD = 24;
const MOST_SHARED_WORDS = 5_000;
function createVocabulary() {
    const words = new Map();
    return {
        share(word) {
            if (word.length > xml_reader_LONGEST_SHARED_WORD)
                return word;
            const known = words.get(word);
            if (known !== undefined)
                return known;
            if (words.size < MOST_SHARED_WORDS)
                words.set(word, word);
            return word;
        },
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/doubt.js
function doubt_doubt(code, location, parameters = {}) {
    return { code, parameters, location };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/partly-known.js


function allOf(family) {
    return family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
}
function knownIps(set) {
    return { must: set, may: set, doubts: [], related: [] };
}
function boundedIps(must, may, doubt) {
    return { must, may, doubts: [doubt], related: [] };
}
function knownPorts(set) {
    return { must: set, may: set, doubts: [], related: [] };
}
function unknownPorts(doubt) {
    return { must: number_set/* NO_NUMBERS */.P6, may: number_set/* ALL_PORTS */.TQ, doubts: [doubt], related: [] };
}
function uniteKnownIps(parts) {
    if (parts.length === 1 && parts[0] !== undefined)
        return parts[0];
    const exact = parts.every((part) => part.must === part.may);
    const must = (0,ip_set/* ipSet */.iw)(parts.flatMap((part) => part.must));
    const may = exact ? must : (0,ip_set/* uniteIps */.y6)(...parts.map((part) => part.may));
    return { must, may, doubts: partly_known_joinDoubts(parts), related: parts.flatMap((part) => part.related) };
}
function uniteKnownPorts(parts) {
    if (parts.length === 1 && parts[0] !== undefined)
        return parts[0];
    const must = (0,number_set/* numberSet */.U7)(parts.flatMap((part) => part.must));
    const may = (0,number_set/* numberSet */.U7)(parts.flatMap((part) => part.may));
    return { must, may, doubts: partly_known_joinDoubts(parts), related: parts.flatMap((part) => part.related) };
}
function inFamily(set, family) {
    const may = (0,ip_set/* intersectIps */.wD)(set.may, allOf(family));
    return { ...set, may, must: set.must === set.may ? may : (0,ip_set/* intersectIps */.wD)(set.must, allOf(family)) };
}
function complementKnown(set, family) {
    const may = (0,ip_set/* subtractIps */.Xd)(allOf(family), set.must);
    return { ...set, may, must: set.must === set.may ? may : (0,ip_set/* subtractIps */.Xd)(allOf(family), set.may) };
}
const NO_IPS = knownIps(ip_set/* NO_ADDRESSES */.xY);
function partly_known_joinDoubts(parts) {
    return parts.flatMap((part) => part.doubts).slice(0, 20);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/ports.js



function readPortSpan(text) {
    const cut = text.search(/[:-]/u);
    const first = ports_readPort(cut === -1 ? text : text.slice(0, cut));
    const last = cut === -1 ? first : ports_readPort(text.slice(cut + 1));
    return first === undefined || last === undefined || last < first ? undefined : { first, last };
}
function ports_readPort(text) {
    const port = /^\d{1,5}$/u.test(text) ? Number(text) : -1;
    return port >= 0 && port <= 65535 ? port : undefined;
}
function ports_readPorts(text, aliases, at) {
    if (text === '' || text === '1-65535')
        return knownPorts(number_set/* ALL_PORTS */.TQ);
    const span = readPortSpan(text);
    if (span !== undefined)
        return knownPorts([span]);
    const alias = aliases.ports(text);
    if (alias !== undefined)
        return alias;
    const parameters = { kind: 'port alias', name: text.slice(0, 200) };
    at.account.report('incomplete', 'export.undefined_reference', at.location, parameters);
    return unknownPorts(doubt_doubt('export.undefined_reference', at.location, parameters));
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/reserved-aliases.js


function set(...texts) {
    return (0,ip_set/* ipSet */.iw)(texts.flatMap((text) => (0,ip_address/* parseCidr */.GN)(text) ?? []));
}
const LOOPBACK_4 = ['127.0.0.0/8'];
const LOOPBACK_6 = ['::1/128'];
const LINK_LOCAL_4 = ['169.254.0.0/16'];
const LINK_LOCAL_6 = ['fe80::/10'];
const PRIVATE_4 = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];
const PRIVATE_6 = ['fc00::/7'];
const MULTICAST_4 = ['224.0.0.0/4'];
const MULTICAST_6 = ['ff00::/8'];
const RESERVED_ADDRESSES = new Map([
    ['_loopback4_', set(...LOOPBACK_4)],
    ['_loopback6_', set(...LOOPBACK_6)],
    ['_loopback46_', set(...LOOPBACK_4, ...LOOPBACK_6)],
    ['_linklocal4_', set(...LINK_LOCAL_4)],
    ['_linklocal6_', set(...LINK_LOCAL_6)],
    ['_linklocal46_', set(...LINK_LOCAL_4, ...LINK_LOCAL_6)],
    ['_private4_', set(...PRIVATE_4)],
    ['_private6_', set(...PRIVATE_6)],
    ['_private46_', set(...PRIVATE_4, ...PRIVATE_6)],
    ['_multicast4_', set(...MULTICAST_4)],
    ['_multicast6_', set(...MULTICAST_6)],
    ['_multicast46_', set(...MULTICAST_4, ...MULTICAST_6)],
]);
const RESERVED_DYNAMIC = new Set([
    ...['bogons', 'bogonsv6', 'sshguard', 'snort2c', 'virusprot', 'vpn_networks', 'negate_networks', 'tonatsubnets'],
    ...['_reserved4_', '_reserved6_', '_reserved46_', '_nat64reserved_'],
]);
const SURE_BOGONS = set(...['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '192.0.0.0/24', '192.0.2.0/24', '198.18.0.0/15', '198.51.100.0/24'], ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4']);
const POSSIBLE_BOGONS = (0,ip_set/* ipSet */.iw)([
    ...SURE_BOGONS,
    ...set('10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', '192.31.196.0/24', '192.52.193.0/24'),
    ...set('192.88.99.0/24', '192.175.48.0/24'),
]);
const POSSIBLE_BOGONS_6 = (0,ip_set/* ipSet */.iw)([
    ...(0,ip_set/* subtractIps */.Xd)(ip_set/* ALL_IPV6 */.IF, set('2000::/3')),
    ...set('2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'),
]);

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/aliases.js








const FIELDS = {
    read: new Set(['name', 'type', 'address', 'url', 'updatefreq']),
    noEffect: new Set(['descr', 'detail', 'labels', 'force_category', 'created', 'updated', 'apply_to']),
};
const KINDS = new Set(['host', 'network', 'port', 'url', 'url_ports', 'urltable', 'urltable_ports']);
const MAX_NESTING = 200;
function readAliases(root, account) {
    const aliases = new Map();
    const section = firstChild(root, 'aliases');
    if (section !== undefined)
        account.mark(section, 'understood');
    for (const element of childrenNamed(section, 'alias')) {
        if (element.children.length === 0) {
            account.mark(element, 'understood');
            continue;
        }
        const alias = readAlias(element, account);
        if (aliases.has(alias.name))
            account.mark(element, 'unrecognised');
        aliases.set(alias.name, aliases.has(alias.name) ? { ...alias, kind: 'repeated' } : alias);
    }
    return aliasBook(aliases, account);
}
function readAlias(element, account) {
    for (const url of childrenNamed(element, 'aliasurl'))
        account.mark(url, 'understood');
    const fields = account.fields({ ...element, children: element.children.filter((child) => child.name !== 'aliasurl') }, FIELDS);
    account.mark(element, 'understood');
    const unclear = fields.unknown.length > 0 || !KINDS.has(fields.text('type'));
    if (!KINDS.has(fields.text('type')))
        account.mark(fields.element('type') ?? element, 'unrecognised');
    return {
        name: fields.text('name'),
        kind: unclear ? 'unknown' : fields.text('type'),
        entries: fields.text('address').split(/[ \n\t]/u).filter((entry) => entry !== ''),
        location: account.at(element),
    };
}
function aliasBook(aliases, account) {
    const ips = {
        read: (alias) => readAddressEntries(alias, aliases, account),
        unknown: (alias, code, parameters) => boundedIps(ip_set/* NO_ADDRESSES */.xY, ip_set/* ALL_ADDRESSES */.LO, doubt_doubt(code, alias.location, parameters)),
        unite: (alias, parts) => ({ ...uniteKnownIps([...parts]), related: [alias.location, ...parts.flatMap((part) => part.related)].slice(0, 20) }),
    };
    const ports = {
        read: (alias) => readPortEntries(alias, aliases, account),
        unknown: (alias, code, parameters) => unknownPorts(doubt_doubt(code, alias.location, parameters)),
        unite: (alias, parts) => ({ ...uniteKnownPorts([...parts]), related: [alias.location, ...parts.flatMap((part) => part.related)].slice(0, 20) }),
    };
    const resolvedIps = new Map();
    const resolvedPorts = new Map();
    return {
        addresses(name) {
            return reserved(name) ?? resolve(name, { aliases, reader: ips, done: resolvedIps, account });
        },
        ports: (name) => resolve(name, { aliases, reader: ports, done: resolvedPorts, account }),
    };
}
function reserved(name) {
    const fixed = RESERVED_ADDRESSES.get(name);
    if (fixed !== undefined)
        return knownIps(fixed);
    return undefined;
}
function resolve(name, job) {
    const first = job.aliases.get(name);
    if (first === undefined || /^\d+$/u.test(name))
        return undefined;
    const stack = [];
    const open = new Set();
    enter(first);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const nested = top.nested[top.next];
        top.next += 1;
        if (nested === undefined)
            leave(top);
        else
            visit(top, nested);
    }
    return job.done.get(name);
    function enter(alias) {
        if (job.done.has(alias.name))
            return;
        const { own, nested } = job.reader.read(alias);
        stack.push({ alias, parts: [...own], nested, next: 0 });
        open.add(alias.name);
    }
    function leave(frame) {
        stack.pop();
        open.delete(frame.alias.name);
        job.done.set(frame.alias.name, job.reader.unite(frame.alias, frame.parts));
    }
    function visit(frame, nested) {
        const known = job.done.get(nested);
        const alias = job.aliases.get(nested);
        if (known !== undefined) {
            frame.parts.push(known);
        }
        else if (alias === undefined || open.has(nested)) {
            job.account.report('incomplete', 'export.cyclic_reference', frame.alias.location, { kind: 'alias', name: nested.slice(0, 200) });
            frame.parts.push(job.reader.unknown(frame.alias, 'export.cyclic_reference', { kind: 'alias', name: nested.slice(0, 200) }));
        }
        else if (stack.length >= MAX_NESTING) {
            job.account.report('incomplete', 'pfsense.alias_too_deep', alias.location, { alias: nested.slice(0, 200), limit: MAX_NESTING });
            frame.parts.push(job.reader.unknown(alias, 'pfsense.alias_too_deep', { alias: nested.slice(0, 200), limit: MAX_NESTING }));
        }
        else {
            frame.next -= 1;
            enter(alias);
        }
    }
}
function readAddressEntries(alias, aliases, account) {
    const named = { alias: alias.name.slice(0, 200), kind: alias.kind };
    const anything = (code) => boundedIps(ip_set/* NO_ADDRESSES */.xY, ip_set/* ALL_ADDRESSES */.LO, doubt_doubt(code, alias.location, named));
    if (alias.kind !== 'host' && alias.kind !== 'network')
        return { own: [anything('pfsense.alias_content')], nested: [] };
    if (RESERVED_DYNAMIC.has(alias.name))
        return { own: [anything('pfsense.alias_content')], nested: [] };
    const ranges = [];
    const unknown = [];
    const nested = [];
    for (const entry of alias.entries) {
        const range = parseAddressEntry(entry);
        const fixed = RESERVED_ADDRESSES.get(entry);
        if (range !== undefined)
            ranges.push(...(0,ip_set/* ofOneFamily */.QR)(range));
        else if (fixed !== undefined)
            unknown.push(knownIps(fixed));
        else if (aliases.has(entry))
            nested.push(entry);
        else if (unknown.length === 0 || aliases_isOdd(entry))
            unknown.push(nameEntry(entry, alias, account));
    }
    return { own: [knownIps((0,ip_set/* ipSet */.iw)(ranges)), ...unknown], nested };
}
function parseAddressEntry(entry) {
    const dash = entry.indexOf('-');
    if (dash === -1)
        return (0,ip_address/* parseCidr */.GN)(entry);
    const first = (0,ip_address/* parseIpAddress */.D_)(entry.slice(0, dash));
    const last = (0,ip_address/* parseIpAddress */.D_)(entry.slice(dash + 1));
    return first === undefined || last === undefined || last < first ? undefined : { first, last };
}
function aliases_isOdd(entry) {
    return !/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,252}$/u.test(entry) || !entry.includes('.') || /^[\d./]+$/u.test(entry);
}
function nameEntry(entry, alias, account) {
    const parameters = { alias: alias.name.slice(0, 200) };
    if (aliases_isOdd(entry))
        account.report('incomplete', 'export.undefined_reference', alias.location, { kind: 'alias', name: entry.slice(0, 200) });
    return boundedIps(ip_set/* NO_ADDRESSES */.xY, ip_set/* ALL_ADDRESSES */.LO, doubt_doubt('pfsense.alias_name_entry', alias.location, parameters));
}
function readPortEntries(alias, aliases, account) {
    const named = { alias: alias.name.slice(0, 200), kind: alias.kind };
    if (alias.kind !== 'port')
        return { own: [unknownPorts(doubt_doubt('pfsense.alias_content', alias.location, named))], nested: [] };
    const spans = [];
    const unknown = [];
    const nested = [];
    for (const entry of alias.entries) {
        const span = readPortSpan(entry);
        if (span !== undefined)
            spans.push(span);
        else if (aliases.has(entry))
            nested.push(entry);
        else {
            account.report('incomplete', 'export.undefined_reference', alias.location, { kind: 'port alias', name: entry.slice(0, 200) });
            unknown.push(unknownPorts(doubt_doubt('export.undefined_reference', alias.location, { kind: 'port alias', name: entry.slice(0, 200) })));
        }
    }
    return { own: [knownPorts((0,number_set/* numberSet */.U7)(spans)), ...unknown], nested };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/anti-lockout.js



function antiLockoutLines(system, networks) {
    const ports = system.antiLockoutPorts;
    const assigned = networks.deviceInterfaces.filter((one) => /^(?:wan|lan|opt\d+)$/u.test(one.name)).length;
    const name = assigned > 1 ? 'lan' : 'wan';
    if (ports === undefined || !networks.interfaces.has(name))
        return [];
    const own = uniteKnownIps([networks.addressesOn(name, 4), networks.addressesOn(name, 6)]);
    const boxes = (destination) => destination.length === 0 ? [] : [(0,header_space/* box */.aP)({ destination, protocols: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.tcp), destinationPorts: (0,number_set/* numberSet */.U7)(ports.map((port) => ({ first: port, last: port }))) })];
    const exact = own.must === own.may;
    const may = boxes(own.may);
    return [
        {
            direction: 'in',
            interfaces: [name],
            line: {
                label: 'anti-lockout rule',
                action: 'permit',
                match: { must: exact ? may : boxes(own.must), may },
                doubts: exact ? [] : own.doubts,
                location: system.location,
            },
        },
    ];
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/automatic-line.js


function sureLine(action, label, location, boxes) {
    return { label, action, match: { must: boxes, may: boxes }, doubts: [], location, builtIn: true };
}
function unsureLine(line, must, doubts) {
    return { ...line, match: { must, may: line.match.may }, doubts };
}
function addresses(...texts) {
    return (0,ip_set/* ipSet */.iw)(texts.flatMap((text) => (0,ip_address/* parseCidr */.GN)(text) ?? []));
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/dhcp-rules.js





const DHCP = { server: 67, client: 68, server6: 547, client6: 546 };
function dhcpLines(one, context, part) {
    return part === 'client' ? clientLines(one, context) : serverLines(one, context);
}
function clientLines(one, context) {
    const v4 = one.v4.kind === 'dynamic' && one.v4.method === 'dhcp';
    const v6 = context.system.ipv6Allowed && one.v6.kind === 'dynamic' && ['slaac', 'dhcp6'].includes(one.v6.method);
    const link = addresses('fe80::/10');
    const boxes = [
        ...(v4 ? [udp(ip_set/* ALL_IPV4 */.up, DHCP.server, ip_set/* ALL_IPV4 */.up, DHCP.client)] : []),
        ...(v6 ? [udp(link, DHCP.client6, link, DHCP.client6), udp(ip_set/* ALL_IPV6 */.IF, DHCP.server6, ip_set/* ALL_IPV6 */.IF, DHCP.client6)] : []),
    ];
    return boxes.length === 0 ? [] : [inwards(one, `allow dhcp replies in ${one.description}`, boxes)];
}
function serverLines(one, context) {
    const { root } = context;
    const own = one.v4.kind === 'static' ? [{ first: one.v4.own.address, last: one.v4.own.address }] : [];
    const config = firstChild(firstChild(root, 'dhcpd'), one.name);
    const serves = firstChild(config, 'enable') !== undefined || relays(firstChild(root, 'dhcrelay'), one.name);
    const boxes = serves && one.v4.kind !== 'dynamic' ? [toDhcpServer(addresses('255.255.255.255')), ...(own.length > 0 ? [toDhcpServer(own)] : [])] : [];
    const peer = addresses(childText(config, 'failover_peerip') ?? '');
    const failover = own.length > 0 && peer.length > 0 && boxes.length > 0 ? [519, 520].flatMap((port) => failoverBoxes(peer, own, port)) : [];
    const serves6 = firstChild(firstChild(firstChild(root, 'dhcpdv6'), one.name), 'enable') !== undefined || relays(firstChild(root, 'dhcrelay6'), one.name);
    const own6 = one.v6.kind === 'static' ? [{ first: one.v6.own.address, last: one.v6.own.address }] : [];
    const boxes6 = serves6 && context.system.ipv6Allowed ? toDhcpv6Server(own6) : [];
    const all = [...boxes, ...failover, ...boxes6];
    return all.length === 0 ? [] : [inwards(one, `allow access to DHCP server on ${one.description}`, all)];
}
function relays(section, name) {
    return firstChild(section, 'enable') !== undefined && (childText(section, 'interface') ?? '').split(',').includes(name);
}
function toDhcpServer(destination) {
    return udp(ip_set/* ALL_IPV4 */.up, DHCP.client, destination, DHCP.server);
}
function failoverBoxes(source, destination, port) {
    return [header_space/* PROTOCOL */.nl.tcp, header_space/* PROTOCOL */.nl.udp].map((protocol) => (0,header_space/* box */.aP)({ source, destination, protocols: (0,number_set/* oneNumber */.ax)(protocol), destinationPorts: (0,number_set/* oneNumber */.ax)(port) }));
}
function toDhcpv6Server(own) {
    const link = addresses('fe80::/10');
    const group = addresses('ff02::/16');
    const to = (source, destination, port) => (0,header_space/* box */.aP)({ source, destination, protocols: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.udp), destinationPorts: (0,number_set/* oneNumber */.ax)(port) });
    const onLink = [to(link, link, DHCP.client6), to(link, group, DHCP.client6), to(link, group, DHCP.server6), to(group, link, DHCP.server6)];
    return own.length === 0 ? onLink : [...onLink, to(link, own, DHCP.client6)];
}
function udp(source, sourcePort, destination, port) {
    return (0,header_space/* box */.aP)({ source, destination, protocols: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.udp), sourcePorts: (0,number_set/* oneNumber */.ax)(sourcePort), destinationPorts: (0,number_set/* oneNumber */.ax)(port) });
}
function inwards(one, label, boxes) {
    return { direction: 'in', interfaces: [one.name], line: sureLine('permit', label, one.location, boxes) };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/protocols.js


const protocols_PROTOCOLS = new Map([
    ['tcp', [header_space/* PROTOCOL */.nl.tcp]],
    ['udp', [header_space/* PROTOCOL */.nl.udp]],
    ['tcp/udp', [header_space/* PROTOCOL */.nl.tcp, header_space/* PROTOCOL */.nl.udp]],
    ['esp', [50]],
    ['ah', [51]],
    ['gre', [47]],
    ['etherip', [97]],
    ['ipv6', [41]],
    ['igmp', [2]],
    ['pim', [103]],
    ['ospf', [89]],
    ['sctp', [header_space/* PROTOCOL */.nl.sctp]],
    ['carp', [112]],
    ['pfsync', [240]],
    ['ipv6-icmp', [header_space/* PROTOCOL */.nl.icmpv6]],
    ['icmp6', [header_space/* PROTOCOL */.nl.icmpv6]],
]);
const protocols_WITH_PORTS = new Set(['tcp', 'udp', 'tcp/udp', 'sctp']);
function readProtocols(word, family) {
    const name = word.toLowerCase();
    if (name === '' || name === 'any')
        return number_set/* ALL_PROTOCOLS */.yJ;
    if (name === 'icmp')
        return (0,number_set/* numberSet */.U7)([oneOf(family === 4 ? header_space/* PROTOCOL */.nl.icmp : header_space/* PROTOCOL */.nl.icmpv6)]);
    const numbers = protocols_PROTOCOLS.get(name) ?? (/^\d{1,3}$/u.test(name) && Number(name) <= 255 ? [Number(name)] : undefined);
    return numbers === undefined ? undefined : (0,number_set/* numberSet */.U7)(numbers.map(oneOf));
}
function hasPorts(word) {
    return protocols_WITH_PORTS.has(word.toLowerCase());
}
function oneOf(value) {
    return { first: value, last: value };
}
const protocols_ICMP_TYPES = new Map([
    ['echorep', 0], ['unreach', 3], ['squench', 4], ['redir', 5], ['althost', 6], ['echoreq', 8], ['routeradv', 9],
    ['routersol', 10], ['timex', 11], ['paramprob', 12], ['timereq', 13], ['timerep', 14], ['inforeq', 15],
    ['inforep', 16], ['maskreq', 17], ['maskrep', 18], ['trace', 30], ['dataconv', 31], ['mobredir', 32],
    ['ipv6-where', 33], ['ipv6-here', 34], ['mobregreq', 35], ['mobregrep', 36], ['skip', 39], ['photuris', 40],
]);
const protocols_ICMPV6_TYPES = new Map([
    ['unreach', 1], ['toobig', 2], ['timex', 3], ['paramprob', 4], ['echoreq', 128], ['echorep', 129],
    ['groupqry', 130], ['listqry', 130], ['grouprep', 131], ['listenrep', 131], ['groupterm', 132], ['listendone', 132],
    ['routersol', 133], ['routeradv', 134], ['neighbrsol', 135], ['neighbradv', 136], ['redir', 137],
    ['routrrenum', 138], ['wrureq', 139], ['wrurep', 140], ['fqdnreq', 139], ['fqdnrep', 140], ['niqry', 139],
    ['nirep', 140], ['mtraceresp', 200], ['mtrace', 201],
]);
function readIcmpTypes(text, family) {
    if (text === '' || text === 'any')
        return number_set/* ALL_PORTS */.TQ;
    const types = [];
    for (const word of text.split(',')) {
        const type = (family === 4 ? protocols_ICMP_TYPES : protocols_ICMPV6_TYPES).get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : undefined);
        if (type === undefined || type > 255)
            return undefined;
        types.push({ first: type * 256, last: type * 256 + 255 });
    }
    return (0,number_set/* numberSet */.U7)(types);
}
function icmpTypes(...types) {
    return (0,number_set/* numberSet */.U7)(types.map((type) => ({ first: type * 256, last: type * 256 + 255 })));
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/automatic-rules.js










function automaticRules(context) {
    const { system, networks } = context;
    const perInterface = [...networks.interfaces.values()].flatMap((one) => [
        ...dhcpLines(one, context, 'client'),
        ...bogonLines(one, system),
        ...(context.bridged.has(one.name) ? [] : privateLines(one)),
        ...dhcpLines(one, context, 'server'),
    ]);
    return {
        quick: [
            ...(system.ipv6Allowed ? [] : ipv6Blocked(system.location)),
            ...(system.fields?.has('no_apipa_block') === true ? [] : linkLocalBlocked(system.location)),
            ...(system.ipv6Allowed ? icmpv6Passed(system.location) : []),
            ...portZeroBlocked(system.location),
            ...carpLines(context),
            ...perInterface,
            ...antiLockoutLines(system, networks),
        ],
        nonQuick: [...networks.interfaces.values()].flatMap((one) => tunnelCarriers(one)),
    };
}
function both(line) {
    return [
        { direction: 'in', interfaces: undefined, line },
        { direction: 'out', interfaces: undefined, line },
    ];
}
function inOn(one, line) {
    return { direction: 'in', interfaces: [one.name], line };
}
function ipv6Blocked(location) {
    return both(sureLine('deny', 'IPv6 is not allowed', location, [(0,header_space/* box */.aP)({ source: ip_set/* ALL_IPV6 */.IF, destination: ip_set/* ALL_IPV6 */.IF })]));
}
function linkLocalBlocked(location) {
    const linkLocal = addresses('169.254.0.0/16');
    const boxes = [(0,header_space/* box */.aP)({ source: linkLocal, destination: ip_set/* ALL_IPV4 */.up }), (0,header_space/* box */.aP)({ source: ip_set/* ALL_IPV4 */.up, destination: linkLocal })];
    return [{ direction: 'in', interfaces: undefined, line: sureLine('deny', 'Block IPv4 link-local', location, boxes) }];
}
function icmpv6Passed(location) {
    const link = addresses('fe80::/10');
    const group = addresses('ff02::/16');
    const unspecified = addresses('::');
    const icmp = (source, destination, ...types) => (0,header_space/* box */.aP)({ source, destination, protocols: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.icmpv6), destinationPorts: icmpTypes(...types) });
    const onLink = [128, 133, 134, 135, 136];
    const inwards = [icmp(link, link, ...onLink), icmp(group, link, ...onLink), icmp(link, group, ...onLink), icmp(unspecified, group, ...onLink)];
    const outTypes = [129, 133, 134, 135, 136];
    const outwards = [icmp(link, link, ...outTypes), icmp(link, group, ...outTypes)];
    const label = 'ICMPv6 operation';
    return [
        ...both(sureLine('permit', label, location, [icmp(ip_set/* ALL_IPV6 */.IF, ip_set/* ALL_IPV6 */.IF, 1, 2, 135, 136)])),
        { direction: 'in', interfaces: undefined, line: sureLine('permit', label, location, inwards) },
        { direction: 'out', interfaces: undefined, line: sureLine('permit', label, location, outwards) },
    ];
}
function portZeroBlocked(location) {
    const protocols = (0,number_set/* numberSet */.U7)([...(0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.tcp), ...(0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.udp)]);
    const boxes = [(0,header_space/* box */.aP)({ protocols, sourcePorts: (0,number_set/* oneNumber */.ax)(0) }), (0,header_space/* box */.aP)({ protocols, destinationPorts: (0,number_set/* oneNumber */.ax)(0) })];
    return both(sureLine('deny', 'Block traffic from or to port 0', location, boxes));
}
function carpLines(context) {
    const section = firstChild(context.root, 'virtualip');
    const has = section?.children.some((vip) => childText(vip, 'mode') === 'carp') ?? false;
    if (!has)
        return [];
    const location = { path: context.system.location.path, region: { startLine: section?.line ?? 1 } };
    const protocols = (0,number_set/* oneNumber */.ax)(112);
    const self = context.networks.self(4);
    const echoed = unsureLine(sureLine('deny', 'CARP operation', location, [(0,header_space/* box */.aP)({ source: self.may, protocols })]), [(0,header_space/* box */.aP)({ source: self.must, protocols })], self.doubts);
    const deny = { direction: 'in', interfaces: undefined, line: self.must === self.may ? { ...echoed, doubts: [] } : echoed };
    return [deny, ...both(sureLine('permit', 'CARP operation', location, [(0,header_space/* box */.aP)({ protocols })]))];
}
function bogonLines(one, system) {
    if (one.blockBogons === undefined)
        return [];
    const location = one.blockBogons;
    const v4 = sureLine('deny', `block bogon IPv4 networks from ${one.description}`, location, [(0,header_space/* box */.aP)({ source: POSSIBLE_BOGONS, destination: ip_set/* ALL_IPV4 */.up })]);
    const sure = [(0,header_space/* box */.aP)({ source: SURE_BOGONS, destination: ip_set/* ALL_IPV4 */.up })];
    const v6 = sureLine('deny', `block bogon IPv6 networks from ${one.description}`, location, [(0,header_space/* box */.aP)({ source: POSSIBLE_BOGONS_6, destination: ip_set/* ALL_IPV6 */.IF })]);
    const why = [doubt_doubt('pfsense.bogons', location)];
    return [inOn(one, unsureLine(v4, sure, why)), ...(system.ipv6Allowed ? [inOn(one, unsureLine(v6, [], why))] : [])];
}
function privateLines(one) {
    if (one.blockPrivate === undefined)
        return [];
    const v4 = addresses('10.0.0.0/8', '127.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16');
    const boxes = [(0,header_space/* box */.aP)({ source: v4, destination: ip_set/* ALL_IPV4 */.up }), (0,header_space/* box */.aP)({ source: addresses('fc00::/7'), destination: ip_set/* ALL_IPV6 */.IF })];
    return [inOn(one, sureLine('deny', `Block private networks from ${one.description}`, one.blockPrivate, boxes))];
}
function tunnelCarriers(one) {
    const carried = (label, protocol, source) => inOn(one, sureLine('permit', `${label} on ${one.description}`, one.location, [(0,header_space/* box */.aP)({ source: (0,ip_set/* intersectIps */.wD)(source, ip_set/* ALL_IPV4 */.up), destination: ip_set/* ALL_IPV4 */.up, protocols: (0,number_set/* oneNumber */.ax)(protocol) })]));
    const pptp = one.v4.kind === 'dynamic' && one.v4.method === 'pptp' ? [carried('allow PPTP client', 47, ip_set/* ALL_IPV4 */.up)] : [];
    const v6 = one.v6.kind === 'dynamic' ? one.v6.method : '';
    const relay = one.relayedTunnel === undefined ? ip_set/* NO_ADDRESSES */.xY : [one.relayedTunnel];
    const relayed = v6 === '6rd' && relay.length > 0 ? [carried('Allow 6in4 traffic in for 6rd', 41, relay)] : [];
    return [...pptp, ...relayed, ...(v6 === '6to4' ? [carried('Allow 6in4 traffic in for 6to4', 41, ip_set/* ALL_IPV4 */.up)] : [])];
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/own-address.js

function own_address_ownAddress(addressText, maskText) {
    const address = (0,ip_address/* parseIpAddress */.D_)(addressText);
    if (address === undefined)
        return undefined;
    const length = maskText === '' ? (addressText.includes(':') ? 128 : 32) : /^\d{1,3}$/u.test(maskText) ? Number(maskText) : -1;
    const network = (0,ip_address/* prefixRange */.EE)(address, length);
    return network === undefined ? undefined : { address, network };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/tunnels.js



const TUNNEL_TABS = new Set(['l2tp', 'pppoe', 'enc0', 'openvpn']);
function readTunnels(root, account) {
    const openvpn = readOpenvpn(firstChild(root, 'openvpn'), account);
    const ipsec = readIpsec(firstChild(root, 'ipsec'), account);
    const dialIn = readDialIn(root, account);
    return {
        ends: [...openvpn.ends, ...dialIn.ends],
        routes: [...openvpn.routes, ...ipsec.routes],
        tabs: new Map([...openvpn.tabs, ...ipsec.tabs, ...dialIn.tabs]),
        ipsecPeers: ipsec.peers,
        ipsecOnInterfaces: ipsec.onInterfaces,
    };
}
function readOpenvpn(section, account) {
    const part = { ends: [], routes: [], tabs: new Map() };
    for (const kind of ['server', 'client']) {
        for (const element of childrenNamed(section, `openvpn-${kind}`)) {
            part.tabs.set('openvpn', account.at(element));
            if (firstChild(element, 'disable') !== undefined)
                continue;
            const device = `ovpn${kind === 'server' ? 's' : 'c'}${childText(element, 'vpnid') ?? ''}`;
            const location = account.at(element);
            for (const field of ['tunnel_network', 'tunnel_networkv6']) {
                reportOddNetwork(childText(element, field) ?? '', `<${field}>`, { location, account });
                part.ends.push({ device, tab: 'openvpn', own: tunnelAddress(childText(element, field) ?? '', kind), location });
            }
            for (const field of ['remote_network', 'remote_networkv6']) {
                for (const network of (childText(element, field) ?? '').split(',')) {
                    reportOddNetwork(network.trim(), `<${field}>`, { location, account });
                    if (network.trim() !== '')
                        part.routes.push({ tab: 'openvpn', device, network: network.trim(), location });
                }
            }
        }
    }
    return part;
}
function reportOddNetwork(network, what, place) {
    if (network === '' || (0,ip_address/* parseCidr */.GN)(network) !== undefined)
        return;
    place.account.report('incomplete', 'export.invalid_value', place.location, { what, value: network.slice(0, 60), expected: '10.0.8.0/24' });
}
function tunnelAddress(network, kind) {
    const range = (0,ip_address/* parseCidr */.GN)(network);
    if (range === undefined || range.first === range.last)
        return undefined;
    return { address: range.first + (kind === 'server' ? 1n : 2n), network: range };
}
function readIpsec(section, account) {
    const part = { ends: [], routes: [], tabs: new Map() };
    const peers = childrenNamed(section, 'phase1').filter((peer) => isEnabled(peer) && peer.children.length > 0);
    const active = new Set(peers.map((peer) => childText(peer, 'ikeid')));
    if (peers.length > 0 && section !== undefined)
        part.tabs.set('enc0', account.at(section));
    for (const child of childrenNamed(section, 'phase2').filter(isEnabled)) {
        if (!active.has(childText(child, 'ikeid')))
            continue;
        const remote = firstChild(child, 'remoteid');
        const network = `${childText(remote, 'address') ?? ''}${childText(remote, 'netbits') === undefined ? '' : `/${childText(remote, 'netbits')}`}`;
        const routed = childText(child, 'mode') === 'tunnel' || childText(child, 'mode') === 'tunnel6';
        if (routed)
            reportOddNetwork(network, '<remoteid>', { location: account.at(child), account });
        if (routed && (0,ip_address/* parseCidr */.GN)(network) !== undefined)
            part.routes.push({ tab: 'enc0', device: undefined, network, location: account.at(child) });
        const nat = firstChild(child, 'natlocalid');
        if (nat !== undefined && nat.children.length + nat.text.length > 0)
            account.unsupported(nat, 'address translation of an IPsec phase 2');
    }
    return { ...part, peers, onInterfaces: childText(section, 'filtermode') === 'if_ipsec' };
}
function isEnabled(element) {
    return firstChild(element, 'disabled') === undefined;
}
function readDialIn(root, account) {
    const part = { ends: [], routes: [], tabs: new Map() };
    const servers = [
        ['l2tp', firstChild(root, 'l2tp'), 'l2tp_subnet'],
        ...childrenNamed(firstChild(root, 'pppoes'), 'pppoe').map((element) => ['pppoe', element, 'pppoe_subnet']),
    ];
    for (const [tab, element, mask] of servers) {
        if (element === undefined || childText(element, 'mode') !== 'server')
            continue;
        const location = account.at(element);
        part.tabs.set(tab, location);
        const inside = own_address_ownAddress(childText(element, 'remoteip') ?? '', childText(element, mask) ?? '');
        const local = (0,ip_address/* parseIpAddress */.D_)(childText(element, 'localip') ?? '');
        const own = inside === undefined ? undefined : { address: local ?? inside.address, network: inside.network };
        part.ends.push({ device: tab, tab, own, location });
    }
    return part;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/network-map.js





const LINK_LOCAL = setOf('fe80::/10');
const LOOPBACK = setOf('127.0.0.1', '::1');
function drawNetworkMap(all, groups, tunnels) {
    const enabled = new Map(all.filter((one) => one.enabled).map((one) => [one.name, one]));
    const byDevice = new Map(all.map((one) => [one.device, one.name]));
    const addressing = addressBook([...enabled.values()], tunnels);
    const patterns = patternFinder({ enabled, byDevice, groups, tunnels });
    function networkOf(name, family) {
        const group = groups.get(name);
        if (group === undefined)
            return addressing.network(name, family);
        return uniteKnownIps(group.members.map((member) => addressing.network(byDevice.get(member) ?? member, family)));
    }
    return {
        interfaces: enabled,
        groups,
        tunnels,
        patterns,
        isDisabled: (name) => all.some((one) => one.name === name && !one.enabled),
        networkOf,
        addressOf: addressing.primary,
        addressesOn: addressing.addresses,
        self: addressing.self,
        connected: addressing.connected,
        deviceInterfaces: [...all.map(toDeviceInterface), ...tabInterfaces(tunnels, byDevice), ...looseMembers(groups, byDevice, enabled)],
    };
}
function addressBook(interfaces, tunnels) {
    const byName = new Map(interfaces.map((one) => [one.name, one]));
    const tunnelRanges = tunnels.ends.flatMap((end) => (end.own === undefined ? [] : [end.own]));
    const connected = (0,ip_set/* ipSet */.iw)([
        ...interfaces.flatMap((one) => [...staticOwn(one, 4), ...staticOwn(one, 6), ...one.further].map((own) => own.network)),
        ...tunnelRanges.map((own) => own.network),
    ]);
    const elsewhere = { 4: (0,ip_set/* subtractIps */.Xd)(allOf(4), connected), 6: (0,ip_set/* subtractIps */.Xd)(allOf(6), connected) };
    function dynamic(one, family) {
        const how = family === 4 ? one.v4 : one.v6;
        if (how.kind !== 'dynamic')
            return NO_IPS;
        const why = doubt_doubt('pfsense.dynamic_address', one.location, { interface: one.description, method: how.method });
        return boundedIps(ip_set/* NO_ADDRESSES */.xY, elsewhere[family], why);
    }
    function network(name, family) {
        const one = byName.get(name);
        const tunnel = (0,ip_set/* ipSet */.iw)(tunnels.ends.flatMap((end) => (end.tab === name && end.own !== undefined ? [end.own.network] : [])));
        if (one === undefined)
            return inFamily(knownIps(tunnel), family);
        const fixed = (0,ip_set/* ipSet */.iw)([...staticOwn(one, family).map((own) => own.network), ...one.virtualNetworks]);
        return uniteKnownIps([inFamily(knownIps(fixed), family), dynamic(one, family)]);
    }
    function primary(name, family) {
        const one = byName.get(name);
        if (one === undefined)
            return NO_IPS;
        return uniteKnownIps([knownIps((0,ip_set/* ipSet */.iw)(staticOwn(one, family).map(single))), dynamic(one, family)]);
    }
    function addresses(name, family) {
        const one = byName.get(name);
        if (one === undefined)
            return NO_IPS;
        const further = inFamily(knownIps((0,ip_set/* ipSet */.iw)(one.further.map(single))), family);
        return uniteKnownIps([primary(name, family), further, linkLocal(one, family)]);
    }
    function self(family) {
        const fixed = inFamily(knownIps((0,ip_set/* uniteIps */.y6)(LOOPBACK, (0,ip_set/* ipSet */.iw)(tunnelRanges.map(single)))), family);
        return uniteKnownIps([fixed, ...interfaces.map((one) => addresses(one.name, family))]);
    }
    const selves = { 4: self(4), 6: self(6) };
    return { connected, network, primary, addresses, self: (family) => selves[family] };
}
function linkLocal(one, family) {
    if (family === 4 || one.v6.kind === 'none')
        return NO_IPS;
    return boundedIps(ip_set/* NO_ADDRESSES */.xY, LINK_LOCAL, doubt_doubt('pfsense.link_local_address', one.location));
}
function staticOwn(one, family) {
    const how = family === 4 ? one.v4 : one.v6;
    return how.kind === 'static' ? [how.own] : [];
}
function single(own) {
    return { first: own.address, last: own.address };
}
function patternFinder(sources) {
    const { enabled, byDevice, groups, tunnels } = sources;
    const devicesLike = (prefix) => [...enabled.values()].filter((one) => prefix.test(one.device)).map((one) => one.name);
    const tabs = new Map([
        ['openvpn', ['openvpn', ...devicesLike(/^ovpn[sc]/u)]],
        ['enc0', ['enc0', ...(tunnels.ipsecOnInterfaces ? [] : devicesLike(/^ipsec/u))]],
    ]);
    return (name) => {
        const group = groups.get(name);
        if (group !== undefined)
            return group.members.map((member) => byDevice.get(member) ?? member);
        if (TUNNEL_TABS.has(name))
            return tabs.get(name) ?? [name];
        return enabled.has(name) ? [name] : undefined;
    };
}
function toDeviceInterface(one) {
    return {
        name: one.name,
        aliases: [...new Set([one.description, one.device])].filter((alias) => alias !== '' && alias !== one.name),
        enabled: one.enabled,
        addresses: [...staticOwn(one, 4), ...staticOwn(one, 6), ...one.further],
        location: one.location,
    };
}
function tabInterfaces(tunnels, byDevice) {
    const names = new Map([['openvpn', 'OpenVPN'], ['enc0', 'IPsec'], ['l2tp', 'L2TP'], ['pppoe', 'PPPoE Server']]);
    return [...tunnels.tabs].map(([name, location]) => ({
        name,
        aliases: [names.get(name) ?? name],
        enabled: true,
        addresses: tunnels.ends.flatMap((end) => (end.tab === name && end.own !== undefined && !byDevice.has(end.device) ? [end.own] : [])),
        location,
    }));
}
function looseMembers(groups, byDevice, enabled) {
    const found = new Map();
    for (const group of groups.values()) {
        for (const name of group.members) {
            if (enabled.has(name) || byDevice.has(name) || /^(?:wan|lan|opt\d+)$/u.test(name) || TUNNEL_TABS.has(name))
                continue;
            found.set(name, { name, aliases: [group.name], enabled: true, addresses: [], location: group.location });
        }
    }
    return [...found.values()];
}
function setOf(...texts) {
    return (0,ip_set/* intersectIps */.wD)(ip_set/* ALL_ADDRESSES */.LO, (0,ip_set/* ipSet */.iw)(texts.flatMap((text) => (0,ip_address/* parseCidr */.GN)(text) ?? [])));
}
function unknownAddresses(family, why) {
    return boundedIps(ip_set/* NO_ADDRESSES */.xY, allOf(family), why);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/endpoints.js







function namedEndpoint(name, location) {
    return { any: false, network: name, address: '', negated: false, port: '', unknown: false, literalNetwork: true, location };
}
const endpoints_FIELDS = { read: new Set(['any', 'network', 'address', 'not', 'port']), noEffect: new Set() };
function readEndpoint(element, owner, account) {
    if (element === undefined) {
        return { any: false, network: '', address: '', negated: false, port: '', unknown: false, literalNetwork: false, location: account.at(owner) };
    }
    const fields = account.fields(element, endpoints_FIELDS);
    return {
        any: fields.has('any'),
        network: fields.text('network'),
        address: fields.text('address'),
        negated: fields.has('not'),
        port: fields.text('port'),
        unknown: fields.unknown.length > 0,
        literalNetwork: false,
        location: account.at(element),
    };
}
function isEmptyEndpoint(endpoint) {
    return !endpoint.any && endpoint.network === '' && endpoint.address === '';
}
function endpointAddresses(endpoint, family, lookup) {
    if (endpoint.any)
        return knownIps(allOf(family));
    const named = endpoint.network !== '' ? networkNamed(endpoint, family, lookup) : addressNamed(endpoint, family, lookup);
    if (!endpoint.negated)
        return named;
    return endpoint.network === '' ? complementKnown(named, family) : negatedNetwork(endpoint, named, family);
}
function negatedNetwork(endpoint, named, family) {
    const exact = complementKnown(named, family);
    if (named.may.length === 1 || endpoint.network === '(self)')
        return exact;
    const why = doubt_doubt('pfsense.negated_networks', endpoint.location, { network: endpoint.network.slice(0, 100) });
    const must = named.may.length === 0 ? ip_set/* NO_ADDRESSES */.xY : exact.must;
    return { must, may: allOf(family), doubts: [...exact.doubts, why], related: exact.related };
}
function networkNamed(endpoint, family, lookup) {
    const name = endpoint.network;
    const { networks } = lookup;
    if (name === '(self)')
        return networks.self(family);
    const address = /^(wan|lan|opt\d+)ip$/u.exec(name)?.[1];
    if (address !== undefined) {
        if (networks.interfaces.has(address) || networks.isDisabled(address))
            return networks.addressOf(address, family);
        return undefinedName(endpoint, 'interface', family, lookup);
    }
    const known = networks.interfaces.has(name) || networks.isDisabled(name) || networks.groups.has(name) || TUNNEL_TABS.has(name);
    if (known)
        return networks.networkOf(name, family);
    const literal = literalOrAlias(endpoint, name, family, lookup);
    if (endpoint.literalNetwork)
        return literal;
    const why = doubt_doubt('pfsense.literal_network', endpoint.location, { network: name.slice(0, 100) });
    return { ...literal, must: ip_set/* NO_ADDRESSES */.xY, doubts: [...literal.doubts, why] };
}
function addressNamed(endpoint, family, lookup) {
    if (endpoint.address === '')
        return NO_IPS;
    if (endpoint.address.startsWith('::') && endpoint.address.length > 2) {
        const why = doubt_doubt('pfsense.dynamic_address', endpoint.location, { interface: endpoint.address.slice(0, 60), method: 'prefix delegation' });
        return family === 6 ? unknownAddresses(6, why) : NO_IPS;
    }
    return literalOrAlias(endpoint, endpoint.address, family, lookup);
}
function literalOrAlias(endpoint, name, family, lookup) {
    const range = (0,ip_address/* parseCidr */.GN)(name);
    if (range !== undefined)
        return inFamily(knownIps((0,ip_set/* ofOneFamily */.QR)(range)), family);
    if (name === 'any' && endpoint.literalNetwork)
        return knownIps(allOf(family));
    const alias = lookup.aliases.addresses(name);
    if (alias !== undefined)
        return inFamily(alias, family);
    if (RESERVED_DYNAMIC.has(name)) {
        return unknownAddresses(family, doubt_doubt('pfsense.alias_content', endpoint.location, { alias: name, kind: 'system' }));
    }
    return undefinedName(endpoint, 'alias', family, lookup);
}
function undefinedName(endpoint, kind, family, lookup) {
    const name = (endpoint.network === '' ? endpoint.address : endpoint.network).slice(0, 200);
    const why = doubt_doubt('export.undefined_reference', endpoint.location, { kind, name });
    lookup.account.report('incomplete', 'export.undefined_reference', endpoint.location, { kind, name });
    return unknownAddresses(family, why);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/labels.js
const ENTITIES = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['#039', "'"]]);
function labels_labelOf(kind, fields, fallback = '') {
    const description = readDescription(fields.text('descr'));
    const tracker = fields.text('tracker') === '' ? fallback : fields.text('tracker');
    const name = description === '' ? '' : ` "${description.slice(0, 150)}"`;
    const number = tracker === '' ? '' : ` (${tracker.slice(0, 30)})`;
    return `${kind}${name}${number}`.slice(0, 200);
}
function readDescription(text) {
    return text.replace(/&(amp|lt|gt|quot|apos|#039);/gu, (whole, name) => ENTITIES.get(name) ?? whole);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/no-effect.js
function names(...lists) {
    return new Set(lists.flatMap((list) => list.split(' ')));
}
const SECTIONS = names('version lastchange revision theme widgets traffic_graphs remote_managed_pages cumulative_stats rrd rrddata cron', 'dhcpd dhcpdv6 dhcpbackend kea kea6 dhcrelay dhcrelay6 unbound dnsmasq dyndnses dyndns dnsupdates dnsupdate', 'checkipservices ntpd snmpd syslog notifications wol igmpproxy hasync voucher ca cert crl authserver', 'vlans qinqs laggs ppps wireless gifs gres vxlans switches proxyarp ssh sshdata acb gitsync', 'shaper dnshaper ezshaper l7shaper pfqueueing wizardtemp wizardtempsystem ovpnserver openvpn ipsec', 'virtualip_carp_maintenancemode pptp pptpd pppoe bridge wizard reset_factory_defaults xmldata');
const SYSTEM = names('optimization group user nextuid nextgid timeservers timezone language dnsserver dnsallowoverride dnslocalhost dns', 'dns1gw dns2gw dns3gw dns4gw dns5gw dns6gw dns1host dns2host dns3host dns4host dns5host dns6host bogons', 'disablesegmentationoffloading disablelargereceiveoffloading disablechecksumoffloading hn_altq_enable', 'powerd_ac_mode powerd_battery_mode powerd_normal_mode powerd_enable powerd_mode enableserial serialspeed', 'primaryconsole already_run_config_upgrade crypto_hardware thermal_hardware glxsb_enable use_mfs_tmpvar', 'use_mfs_tmp_size use_mfs_var_size rrdbackup dhcpbackup logsbackup captiveportalbackup backupcount disablebeep', 'consolebell disableconsolemenu do_not_send_uniqueid do_not_use_nic_microcode firmware firmwarename firmwareurl', 'alt_firmware_url altpkgrepo pkg_repo_conf_path pkg_nochecksig developerspew gitsync harddiskstandby hwpstate', 'hwpstate_control_level hwpstate_epp mds_disable pti_disabled php_memory_limit prefer_ipv4 proxyurl proxyport', 'proxyuser proxypass sshguard_blocktime sshguard_detection_time sshguard_threshold sshguard_whitelist statepolicy', 'adaptivestart adaptiveend maximumstates maximumfrags maximumtableentries aliasesresolveinterval', 'checkaliasesurlcert disablescrub scrubnodf scrubrnid maxmss maxmss_enable vpn_scrubnodf vpn_fragment_reassemble', 'schedule_states disablereplyto disablenegate srctrack lb_use_sticky gw_down_kill_states gw_switch_default', 'kill_states keep_failover_states remove_failover_states_default ip_change_kill_states disable_auto_floating_states', 'dpinger_dont_add_static_routes reflectiontimeout rfc959workaround sharednet usefifolog login_message authserver', 'schedulertype global-v6duid dhcp6debug dhcp6norelease ipv6dontcreatelocaldns ignoreiscwarning radvddebug acb', 'apinger_debug hideversion use_if_pppoe use_rrd_gateway ca cert password username', 'tcpfirsttimeout tcpopeningtimeout tcpestablishedtimeout tcpclosingtimeout tcpfinwaittimeout tcpclosedtimeout', 'tcptsdifftimeout sctpfirsttimeout sctpopeningtimeout sctpestablishedtimeout sctpclosingtimeout sctpclosedtimeout', 'udpfirsttimeout udpsingletimeout udpmultipletimeout icmpfirsttimeout icmperrortimeout otherfirsttimeout', 'othersingletimeout othermultipletimeout pwhash upgrade_branch');
const WEBGUI = names('loginautocomplete ssl-certref althostnames dashboardcolumns webguicss logincss max_procs nodnsrebindcheck', 'nohttpreferercheck loginshowhost webguihostnamemenu webguifixedmenu session_timeout authmode auth_refresh_time', 'dashboardavailablewidgetspanel systemlogsfilterpanel systemlogsmanagelogpanel statusmonitoringsettingspanel', 'quietlogin requirestatefilter requirefirewallinterface interfacessort webguileftcolumnhyper hsts disablehsts', 'ocsp-staple roaming noroaming disablealiaspopupdetail pagenamefirst shellauth backuppath loginbanner', 'hostnamemenu rowcount showdisabled pwhash');
const SSH = names('sshdkeyonly sshdagentforwarding enabled authorizedkeys');
const INTERFACE = names('media mediaopt spoofmac mtu mss wireless dhcphostname dhcprejectfrom dhcp_plus dhcpcvpt dhcpvlanenable dhcp6cvpt', 'dhcp6vlanenable dhcp6-duid dhcp6-ia-pd-len dhcp6-ia-pd-send-hint dhcp6debug dhcp6norelease dhcp6prefixonly', 'dhcp6usev4iface dhcp6withoutra ipv6usev4iface slaacusev4iface track6-interface track6-prefix-id prefix-6rd', 'prefix-6rd-v4plen adv_dhcp_config_advanced adv_dhcp_config_file_override adv_dhcp_config_file_override_path', 'adv_dhcp_option_modifiers adv_dhcp_pt_backoff_cutoff adv_dhcp_pt_initial_interval adv_dhcp_pt_reboot', 'adv_dhcp_pt_retry adv_dhcp_pt_select_timeout adv_dhcp_pt_timeout adv_dhcp_pt_values adv_dhcp_request_options', 'adv_dhcp_required_options adv_dhcp_send_options adv_dhcp6_authentication_statement_algorithm', 'adv_dhcp6_authentication_statement_authname adv_dhcp6_authentication_statement_protocol', 'adv_dhcp6_authentication_statement_rdm adv_dhcp6_config_advanced adv_dhcp6_config_file_override', 'adv_dhcp6_config_file_override_path adv_dhcp6_id_assoc_statement_address', 'adv_dhcp6_id_assoc_statement_address_enable adv_dhcp6_id_assoc_statement_address_id', 'adv_dhcp6_id_assoc_statement_address_pltime adv_dhcp6_id_assoc_statement_address_vltime', 'adv_dhcp6_id_assoc_statement_prefix adv_dhcp6_id_assoc_statement_prefix_enable', 'adv_dhcp6_id_assoc_statement_prefix_id adv_dhcp6_id_assoc_statement_prefix_pltime', 'adv_dhcp6_id_assoc_statement_prefix_vltime adv_dhcp6_interface_statement_information_only_enable', 'adv_dhcp6_interface_statement_request_options adv_dhcp6_interface_statement_script', 'adv_dhcp6_interface_statement_send_options adv_dhcp6_key_info_statement_expire', 'adv_dhcp6_key_info_statement_keyid adv_dhcp6_key_info_statement_keyname adv_dhcp6_key_info_statement_realm', 'adv_dhcp6_key_info_statement_secret adv_dhcp6_prefix_interface_statement_sla_id', 'adv_dhcp6_prefix_interface_statement_sla_len adv_dhcp6_prefix_selected_interface pppoe_password pppoe_username', 'pptp_username pptp_password local remote provider ondemand timeout pppoe pppid ptpid realif type type6');
const RULE = names('id created updated labels nosync nopfsync log allowopts ackqueue defaultqueue dnpipe pdnpipe disablereplyto', 'vlanprioset statetimeout statepolicy source-track');
const NAT_RULE = names('created updated labels nosync poolopts source_hash_key eimnat id tracker');
const PACKAGES = names('menu service tab acme acmeaccountkeys acmecertificates openvpnclientexport vpn_openvpn_export nut nutups cron cronsettings sudo systempatches', 'notes arpwatch bandwidthd darkstat ntopng nmap iperf mtr mailreport mailreports lldpd lldp lcdproc backup', 'backupsettings freeradius freeradiusauthorizedmacs freeradiusclients freeradiuseapconf freeradiusinterfaces', 'freeradiusmodulesldap freeradiussettings freeradiussqlconf freeradiusca statusmonitoring statustraffictotals', 'trafficgraph zabbixagent zabbixagentlts zabbixproxy telegraf nodeexporter netsnmp netsnmpusers apcupsd avahi', 'filer filemanager softflowd syslogng syslog-ng qemuguestagent servicewatchdog awsvpcwizard ipsecprofilewizard', 'openvmtools wireguard stunnelcerts pimd aws-wizard autoconfigbackup widentd nrpe2 nrpe cellular');

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/rule-match.js



function joinConditions(families, unsure) {
    const parts = families.flatMap((one) => [one.source, one.destination, one.sourcePorts, one.destinationPorts]);
    const related = parts.flatMap((part) => part.related).slice(0, 20);
    const exact = unsure.length === 0 && parts.every((part) => part.must === part.may);
    const may = boxesOf(families, 'may');
    if (exact)
        return { match: { must: may, may }, doubts: [], related };
    const must = unsure.length > 0 ? [] : boxesOf(families, 'must');
    return { match: { must, may }, doubts: distinct([...unsure, ...parts.flatMap((part) => part.doubts)]), related };
}
function boxesOf(families, bound) {
    const boxes = families.map((one) => ({
        source: within(one.source[bound], one.family),
        destination: within(one.destination[bound], one.family),
        protocols: one.protocols,
        sourcePorts: one.sourcePorts[bound],
        destinationPorts: one.destinationPorts[bound],
    }));
    return boxes.some(header_space/* isEmptyBox */.lP) ? boxes.filter((candidate) => !(0,header_space/* isEmptyBox */.lP)(candidate)) : boxes;
}
function within(set, family) {
    return (0,ip_set/* intersectIps */.wD)(allOf(family), set);
}
function distinct(doubts) {
    const seen = new Map(doubts.map((one) => [`${one.code} ${one.location.region?.startLine ?? 0} ${JSON.stringify(one.parameters)}`, one]));
    return [...seen.values()].slice(0, 20);
}
function withoutSureDestinations(explained, addresses, why) {
    if (!explained.match.must.some((one) => (0,ip_set/* ipsOverlap */.gh)(one.destination, addresses)))
        return explained;
    const must = explained.match.must.flatMap((one) => {
        const destination = (0,ip_set/* subtractIps */.Xd)(one.destination, addresses);
        return destination.length === 0 ? [] : [{ ...one, destination }];
    });
    return { ...explained, match: { must, may: explained.match.may }, doubts: [...explained.doubts, why] };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/rule-doubts.js

const LIMITS = ['max', 'max-src-nodes', 'max-src-states', 'max-src-conn', 'max-src-conn-rate'];
function ruleDoubts(fields, place) {
    const { location, context, type } = place;
    const found = [];
    const set = (name) => fields.text(name) !== '';
    const schedule = fields.text('sched');
    if (schedule !== '' && context.schedules.get(schedule) !== 'always')
        found.push(scheduleDoubt(schedule, place));
    if (fields.text('protocol') === 'tcp' && set('os'))
        found.push(doubt_doubt('pfsense.os_match', location));
    if (set('tagged'))
        found.push(doubt_doubt('pfsense.packet_tag', location));
    if (set('dscp') || (set('vlanprio') && fields.text('vlanprio') !== 'none'))
        found.push(doubt_doubt('pfsense.packet_priority', location));
    if (asksRareFlags(fields))
        found.push(doubt_doubt('pfsense.tcp_flags', location));
    if (type === 'pass' && LIMITS.some(set))
        found.push(doubt_doubt('pfsense.limits', location));
    if (type === 'pass' && fields.text('statetype') === 'none')
        found.push(doubt_doubt('pfsense.no_state', location));
    if (type === 'pass' && set('gateway') && context.skipRulesOfDownGateways) {
        found.push(doubt_doubt('pfsense.gateway_down', location, { gateway: fields.text('gateway').slice(0, 100) }));
    }
    return found;
}
function scheduleDoubt(schedule, place) {
    const name = schedule.slice(0, 100);
    if (!place.context.schedules.has(schedule)) {
        place.context.account.report('incomplete', 'export.undefined_reference', place.location, { kind: 'schedule', name });
    }
    return doubt_doubt('pfsense.schedule', place.location, { schedule: name });
}
function asksRareFlags(fields) {
    if (fields.text('protocol') !== 'tcp' || fields.has('tcpflags_any'))
        return false;
    return fields.text('tcpflags2').split(',').some((flag) => flag === 'ece' || flag === 'cwr');
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/filter-rules.js












const filter_rules_FIELDS = {
    read: new Set([
        ...['type', 'interface', 'ipprotocol', 'protocol', 'source', 'destination', 'disabled', 'floating', 'quick'],
        ...['direction', 'tracker', 'descr', 'associated-rule-id', 'sched', 'gateway', 'os', 'icmptype', 'tcpflags_any'],
        ...['tcpflags1', 'tcpflags2', 'statetype', 'tag', 'tagged', 'nottagged', 'dscp', 'vlanprio', 'max'],
        ...['max-src-nodes', 'max-src-conn', 'max-src-states', 'max-src-conn-rate', 'max-src-conn-rates'],
    ]),
    noEffect: RULE,
};
function readFilterRule(element, context) {
    const { account } = context;
    const fields = account.fields(element, filter_rules_FIELDS);
    const source = readEndpoint(fields.element('source'), element, account);
    const destination = readEndpoint(fields.element('destination'), element, account);
    const nat = firstChild(element, 'nat');
    if (nat !== undefined && fields.has('disabled'))
        account.markTree(nat, 'understood');
    else if (nat !== undefined)
        account.unsupported(nat, 'NAT64 in a filter rule');
    if (fields.has('disabled') || fields.text('type') === 'match')
        return undefined;
    if (context.schedules.get(fields.text('sched')) === 'never')
        return undefined;
    const location = account.at(element);
    const label = labels_labelOf('rule', fields);
    const skip = skipReason(fields, { source, destination }, context);
    if (skip !== undefined) {
        account.report('note', 'pfsense.rule_without_effect', location, { label, reason: skip });
        return undefined;
    }
    const place = filter_rules_placeOf(fields, context, location);
    const unknown = fields.unknown.length > 0 || source.unknown || destination.unknown;
    const unsure = [
        ...place.doubts,
        ...(unknown ? [doubt_doubt('pfsense.unknown_part', location)] : []),
        ...oddWords(fields, context),
        ...ruleDoubts(fields, { location, context, type: actionWord(fields) }),
    ];
    if (fields.has('tcpflags2') && missesFirstSegment(fields))
        return undefined;
    const explained = routedElsewhere(filter_rules_matchOf(fields, { source, destination, unsure, location }, context), fields, context, location);
    if (explained.doubts.length > 0)
        account.mark(element, 'partial');
    const { doubts: _doubts, ...where } = place;
    return { ...where, line: filter_rules_toLine(fields, { label, location, explained }), asksSource: !source.any || source.port !== '' };
}
function actionWord(fields) {
    const type = fields.text('type');
    return type === 'block' || type === 'reject' ? 'block' : 'pass';
}
function filter_rules_toLine(fields, parts) {
    const { explained } = parts;
    return {
        label: parts.label,
        action: actionWord(fields) === 'pass' ? 'permit' : 'deny',
        match: explained.match,
        doubts: explained.doubts,
        location: parts.location,
        ...(explained.related.length > 0 ? { relatedLocations: explained.related } : {}),
        ...(fields.text('descr') === '' ? {} : { description: fields.text('descr') }),
    };
}
function oddWords(fields, context) {
    const words = [
        { name: 'type', known: ['', 'pass', 'block', 'reject'], expected: 'pass, block, reject, match' },
        { name: 'direction', known: ['', 'in', 'out', 'any'], expected: 'in, out, any' },
    ];
    return words.flatMap(({ name, known, expected }) => known.includes(fields.text(name)) ? [] : [filter_rules_invalid(fields, name, expected, context)]);
}
function skipReason(fields, ends, context) {
    if (isEmptyEndpoint(ends.source) && !ends.source.unknown)
        return 'its source is empty';
    if (isEmptyEndpoint(ends.destination) && !ends.destination.unknown)
        return 'its destination is empty';
    const names = fields.text('interface').split(',').filter((name) => name !== '' && name !== 'any');
    const { networks } = context;
    if (names.length > 0 && names.every((name) => networks.isDisabled(name)))
        return 'its interface is disabled';
    const groups = names.filter((name) => networks.patterns(name)?.length === 0);
    return names.length > 0 && groups.length === names.length ? 'its interface group has no member' : undefined;
}
function filter_rules_placeOf(fields, context, location) {
    const text = fields.text('interface');
    const floating = fields.has('floating');
    const names = !floating ? [text] : text === 'any' ? [] : text.split(',').filter((name) => name !== '');
    const doubts = [];
    const interfaces = names.flatMap((name) => {
        const patterns = context.networks.patterns(name);
        if (patterns !== undefined)
            return patterns;
        if (context.networks.isDisabled(name))
            return [];
        const parameters = { kind: 'interface', name: name.slice(0, 100) };
        context.account.report('incomplete', 'export.undefined_reference', location, parameters);
        doubts.push(doubt_doubt('export.undefined_reference', location, parameters));
        return [name];
    });
    doubts.push(...ipsecDoubts(names, context, location));
    const direction = fields.text('direction');
    return {
        tab: floating ? 'floating' : context.networks.groups.has(text) ? 'group' : TUNNEL_TABS.has(text) ? 'system-group' : 'interface',
        tabName: text,
        quick: !floating || fields.has('quick'),
        direction: !floating || direction === 'in' ? 'in' : direction === 'out' ? 'out' : 'any',
        interfaces: names.length === 0 ? undefined : [...new Set(interfaces)],
        doubts,
    };
}
function ipsecDoubts(names, context, location) {
    const { tunnels, interfaces } = context.networks;
    const onWrongTab = names.some((name) => name === 'enc0' ? tunnels.ipsecOnInterfaces : !tunnels.ipsecOnInterfaces && /^ipsec/u.test(interfaces.get(name)?.device ?? ''));
    return onWrongTab ? [doubt_doubt('pfsense.ipsec_filter_mode', location)] : [];
}
function filter_rules_matchOf(fields, parts, context) {
    const unsure = [...parts.unsure];
    const word = fields.text('protocol');
    const sourcePorts = portsOf(parts.source, word, context);
    const destinationPorts = portsOf(parts.destination, word, context);
    const bare = word === '' && (parts.source.port !== '' || parts.destination.port !== '');
    if (bare)
        unsure.push(doubt_doubt('pfsense.port_without_protocol', parts.location));
    const families = ruleFamilies(fields, context, unsure, parts.location).map((family) => {
        const protocols = readProtocols(bare ? 'tcp' : word, family);
        const types = word.toLowerCase() === 'icmp' ? readIcmpTypes(fields.text('icmptype'), family) : undefined;
        if (protocols === undefined)
            unsure.push(filter_rules_invalid(fields, 'protocol', 'tcp, udp, tcp/udp, icmp …', context));
        if (word.toLowerCase() === 'icmp' && types === undefined)
            unsure.push(filter_rules_invalid(fields, 'icmptype', 'any, echoreq, echorep …', context));
        return {
            family,
            source: endpointAddresses(parts.source, family, context),
            destination: endpointAddresses(parts.destination, family, context),
            protocols: protocols ?? [{ first: 0, last: 255 }],
            sourcePorts,
            destinationPorts: types === undefined ? destinationPorts : knownPorts(types),
        };
    });
    return joinConditions(families, unsure);
}
function portsOf(endpoint, word, context) {
    if (!hasPorts(word))
        return knownPorts(number_set/* ALL_PORTS */.TQ);
    return ports_readPorts(endpoint.port, context.aliases, { location: endpoint.location, account: context.account });
}
function filter_rules_invalid(fields, name, expected, context) {
    const element = fields.element(name);
    const location = element === undefined ? { path: context.account.path } : context.account.at(element);
    const parameters = { what: `<${name}>`, value: fields.text(name).slice(0, 60), expected };
    context.account.report('incomplete', 'export.invalid_value', location, parameters);
    return doubt_doubt('export.invalid_value', location, parameters);
}
function ruleFamilies(fields, context, unsure, location) {
    const word = fields.text('ipprotocol');
    const allowed = (families) => families.filter((family) => context.families.includes(family));
    if (word === 'inet6')
        return allowed([6]);
    if (word === 'inet46')
        return allowed([4, 6]);
    if (word !== '' && word !== 'inet') {
        unsure.push(filter_rules_invalid(fields, 'ipprotocol', 'inet, inet6, inet46', context), doubt_doubt('pfsense.unknown_part', location));
        return allowed([4, 6]);
    }
    return [4];
}
function missesFirstSegment(fields) {
    if (fields.text('protocol') !== 'tcp' || fields.has('tcpflags_any') || fields.text('tcpflags2') === '')
        return false;
    const set = new Set(fields.text('tcpflags1').split(',').filter((flag) => flag !== ''));
    const outOf = new Set(fields.text('tcpflags2').split(','));
    const needsOther = [...set].some((flag) => !['syn', 'ece', 'cwr'].includes(flag));
    return needsOther || (outOf.has('syn') && !set.has('syn'));
}
function routedElsewhere(explained, fields, context, location) {
    const gateway = fields.text('gateway');
    if (gateway === '' || actionWord(fields) !== 'pass')
        return explained;
    const why = doubt_doubt('pfsense.policy_routed', location, { gateway: gateway.slice(0, 100) });
    return withoutSureDestinations(explained, context.networks.connected, why);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/interface-groups.js

const interface_groups_FIELDS = { read: new Set(['ifname', 'members']), noEffect: new Set(['descr']) };
function readInterfaceGroups(root, account) {
    const groups = new Map();
    const section = firstChild(root, 'ifgroups');
    if (section === undefined)
        return groups;
    account.mark(section, 'understood');
    for (const element of childrenNamed(section, 'ifgroupentry')) {
        const fields = account.fields(element, interface_groups_FIELDS);
        const name = fields.text('ifname');
        if (name === '')
            continue;
        if (groups.has(name))
            account.mark(element, 'unrecognised');
        const members = fields.text('members').split(' ').filter((member) => member !== '');
        groups.set(name, { name, members: [...(groups.get(name)?.members ?? []), ...members], location: account.at(element) });
    }
    return groups;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/late-rules.js








function captivePortalLines(context, account) {
    const section = firstChild(context.root, 'captiveportal');
    if (section === undefined)
        return [];
    account.markTree(section, 'understood');
    return section.children.flatMap((zone) => {
        if (firstChild(zone, 'enable') === undefined)
            return [];
        account.markTree(zone, 'partial');
        const names = (childText(zone, 'interface') ?? '').split(',').flatMap((name) => context.networks.patterns(name) ?? [name]);
        const location = account.at(zone);
        const why = [doubt_doubt('pfsense.captive_portal', location)];
        const portal = (0,header_space/* box */.aP)({ destination: context.networks.self(4).may, protocols: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.tcp) });
        const open = unsureLine(sureLine('permit', 'Captive Portal operation', location, [portal]), [], why);
        const shut = unsureLine(sureLine('deny', 'Captive Portal operation', location, [(0,header_space/* box */.aP)({})]), [], why);
        return [open, shut].map((line) => ({ direction: 'in', interfaces: names, line: { ...line, builtIn: false } }));
    });
}
function routeBypassLines(context, routes) {
    const filter = firstChild(context.root, 'filter');
    const option = firstChild(filter, 'bypassstaticroutes');
    if (option === undefined || (option.children.length > 0 && firstChild(option, 'enable') === undefined))
        return [];
    return routes.flatMap((route) => {
        const name = route.interfaceName;
        const one = name === undefined ? undefined : context.networks.interfaces.get(name);
        const how = [one?.v4, one?.v6].flatMap((way) => (way?.kind === 'static' ? [way.own.network] : []));
        if (one === undefined || name === undefined)
            return [];
        const boxes = [ip_set/* ALL_IPV4 */.up, ip_set/* ALL_IPV6 */.IF].flatMap((all) => {
            const near = (0,ip_set/* intersectIps */.wD)(how, all);
            const far = (0,ip_set/* intersectIps */.wD)(route.destinations, all);
            return near.length === 0 || far.length === 0 ? [] : [(0,header_space/* box */.aP)({ source: near, destination: far }), (0,header_space/* box */.aP)({ source: far, destination: near })];
        });
        if (boxes.length === 0)
            return [];
        const line = { ...sureLine('permit', 'pass traffic between statically routed subnets', route.location, boxes), builtIn: false };
        return ['in', 'out'].map((direction) => ({ direction, interfaces: [name], line }));
    });
}
function ipsecLines(context, account) {
    if (context.system.fields?.has('disablevpnrules') === true)
        return [];
    const section = firstChild(context.root, 'ipsec');
    return context.networks.tunnels.ipsecPeers.flatMap((peer) => {
        const name = childText(peer, 'interface') ?? '';
        const interfaces = context.networks.patterns(name);
        const line = ipsecLine(peer, { section, location: account.at(peer), context });
        return [{ direction: 'in', interfaces: interfaces ?? undefined, line }];
    });
}
function ipsecLine(peer, place) {
    const { section, location, context } = place;
    const remote = childText(peer, 'remote-gateway') ?? '';
    const mobile = firstChild(peer, 'mobile') !== undefined || remote === '0.0.0.0' || remote === '::';
    const address = (0,ip_address/* parseCidr */.GN)(remote);
    const everyone = (0,ip_set/* uniteIps */.y6)(ip_set/* ALL_IPV4 */.up, ip_set/* ALL_IPV6 */.IF);
    const same = mobile ? everyone : address === undefined ? undefined : [address];
    const sources = { must: same ?? ip_set/* NO_ADDRESSES */.xY, may: same ?? everyone };
    const self = uniteKnownIps([context.networks.self(4), context.networks.self(6)]);
    const ports = [portIn(section, 'port', 500), portIn(section, 'port_nat_t', 4500)];
    const ikeid = childText(peer, 'ikeid');
    const used = new Set(childrenNamed(section, 'phase2').filter((child) => childText(child, 'ikeid') === ikeid).map((child) => childText(child, 'protocol')));
    const carriers = [...(used.has('esp') ? [50] : []), ...(used.has('ah') ? [51] : [])];
    const boxes = (bound) => [
        (0,header_space/* box */.aP)({ source: sources[bound], destination: self[bound], protocols: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.udp), destinationPorts: (0,number_set/* numberSet */.U7)(ports.map((port) => ({ first: port, last: port }))) }),
        ...carriers.map((protocol) => (0,header_space/* box */.aP)({ source: sources[bound], destination: self[bound], protocols: (0,number_set/* oneNumber */.ax)(protocol) })),
    ].filter((candidate) => candidate.source.length > 0 && candidate.destination.length > 0);
    const label = `IPsec: ${(childText(peer, 'descr') ?? '').slice(0, 35)}`;
    const sure = { ...sureLine('permit', label, location, boxes('may')), builtIn: false };
    if (sources.must === sources.may && self.must === self.may)
        return sure;
    const unresolved = address === undefined && !mobile ? [doubt_doubt('pfsense.ipsec_peer', location)] : [];
    return unsureLine(sure, boxes('must'), [...self.doubts, ...unresolved]);
}
function portIn(section, name, fallback) {
    const text = childText(section, name) ?? '';
    return /^\d{1,5}$/u.test(text) && Number(text) <= 65535 ? Number(text) : fallback;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/nat-exceptions.js

function askBoth(first, next) {
    return [...first.flatMap((one) => (one.target === 'none' ? [...next.flatMap((other) => heldBack(one, other)), one] : [one])), ...next];
}
function heldBack(exception, other) {
    const direction = other.field === 'destination' ? 'ingress' : 'egress';
    const place = nat_exceptions_shared(exception[direction], other[direction]);
    if (place?.patterns.length === 0)
        return [];
    const exact = exception.match.must === exception.match.may && other.match.must === other.match.may;
    return exception.match.may
        .flatMap((box) => other.match.may.map((candidate) => ({ whole: candidate, part: (0,header_space/* intersectBoxes */.NZ)(box, candidate) })))
        .flatMap(({ whole, part }, index) => (part === undefined ? [] : [narrowed(other, { whole, part, index, exact, exception, place: place === undefined ? {} : { [direction]: place } })]));
}
function narrowed(other, { whole, part, index, exact, exception, place }) {
    const sure = exact ? [part] : (0,header_space/* intersectSpaces */.du)([part], (0,header_space/* intersectSpaces */.du)(exception.match.must, other.match.must));
    const match = exact ? { must: sure, may: sure } : { must: sure, may: [part] };
    return {
        ...other,
        id: `${other.id} after ${exception.id} ${index}`,
        match,
        ...place,
        target: narrowedTarget(other, whole, part),
        doubts: [...other.doubts, ...exception.doubts],
    };
}
function narrowedTarget({ target }, whole, part) {
    if (target === 'none' || target.mapping === 'any' || typeof target.addresses === 'string')
        return target;
    const [from, ...moreFrom] = whole.destination;
    const [to, ...moreTo] = target.addresses;
    const [kept, ...moreKept] = part.destination;
    const isOneRange = moreFrom.length + moreTo.length + moreKept.length === 0;
    if (!isOneRange || from === undefined || to === undefined || kept === undefined)
        return { ...target, mapping: 'any' };
    return { ...target, addresses: [{ first: to.first + kept.first - from.first, last: to.first + kept.last - from.first }] };
}
function nat_exceptions_shared(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return { patterns: a.patterns.filter((name) => b.patterns.includes(name)), negated: false };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/port-forwards.js











const port_forwards_FIELDS = {
    read: new Set([
        ...['interface', 'ipprotocol', 'protocol', 'source', 'destination', 'target', 'local-port', 'disabled', 'nordr'],
        ...['associated-rule-id', 'natreflection', 'descr'],
    ]),
    noEffect: NAT_RULE,
};
const NO_FORWARD = { translations: [], passLines: [], reflectionLines: [] };
function readPortForward(element, id, context) {
    const { account } = context;
    const fields = account.fields(element, port_forwards_FIELDS);
    const source = readEndpoint(fields.element('source'), element, account);
    const destination = readEndpoint(fields.element('destination'), element, account);
    if (fields.has('disabled') || isEmptyEndpoint(destination) || isEmptyEndpoint(source))
        return NO_FORWARD;
    if (fields.text('target') === '' && !fields.has('nordr'))
        return NO_FORWARD;
    const location = account.at(element);
    const interfaceName = fields.text('interface') === '' ? 'wan' : fields.text('interface');
    if (context.networks.isDisabled(interfaceName))
        return NO_FORWARD;
    const unknown = fields.unknown.length > 0 || source.unknown || destination.unknown;
    const draft = {
        fields,
        family: fields.text('ipprotocol') === 'inet6' ? 6 : 4,
        source,
        destination,
        location,
        label: labels_labelOf(fields.has('nordr') ? 'port forward exception' : 'port forward', fields, id),
        unsure: unknown ? [doubt_doubt('pfsense.unknown_part', location)] : [],
    };
    const explained = forwardMatch(draft, context);
    const target = forwardTarget(draft, explained, context);
    const doubts = [...explained.doubts, ...target.doubts];
    if (doubts.length > 0)
        account.mark(element, 'partial');
    const translation = {
        label: draft.label,
        field: 'destination',
        match: target.doubts.length > 0 ? { must: [], may: explained.match.may } : explained.match,
        target: fields.has('nordr') ? 'none' : target.target,
        doubts,
        location,
    };
    const direct = { ...translation, id, ingress: interfacePatterns(interfaceName, location, context) };
    const reflected = context.reflection.of(fields, interfaceName, { account, location });
    const translations = [direct, ...reflectTranslation(translation, id, reflected)];
    const passing = fields.text('associated-rule-id') === 'pass' && !fields.has('nordr');
    return {
        translations,
        passLines: passing ? [permitLine(direct, target.addresses, translations.map((one) => one.id))] : [],
        reflectionLines: reflected?.kind === 'proxy' && !fields.has('nordr') ? [permitLine(direct, target.addresses, [`${id}-reflection`], reflected.why)] : [],
    };
}
function forwardMatch(draft, context) {
    const { fields, family, source, destination } = draft;
    const word = fields.text('protocol');
    const unsure = [...draft.unsure];
    const protocols = readProtocols(word, family);
    if (protocols === undefined)
        unsure.push(reportInvalid(draft, 'protocol', 'tcp, udp, tcp/udp, icmp …', context));
    return joinConditions([{
            family,
            source: endpointAddresses(source, family, context),
            destination: endpointAddresses(destination, family, context),
            protocols: protocols ?? [{ first: 0, last: 255 }],
            sourcePorts: forwardPorts(source, word, context),
            destinationPorts: forwardPorts(destination, word, context),
        }], unsure);
}
function forwardPorts(endpoint, word, context) {
    if (!hasPorts(word))
        return knownPorts(number_set/* ALL_PORTS */.TQ);
    return ports_readPorts(endpoint.port, context.aliases, { location: endpoint.location, account: context.account });
}
function forwardTarget(draft, explained, context) {
    const { fields } = draft;
    const addresses = targetAddresses(draft, context);
    const ports = targetPorts(draft, context);
    const one = (0,ip_set/* countIps */.eZ)(addresses.may) === 1n && explained.match.may.every((box) => (0,ip_set/* countIps */.eZ)(box.destination) === 1n);
    const shifted = one && ports.shifted;
    return {
        addresses,
        target: { addresses: addresses.may, ...(ports.ports === undefined ? {} : { ports: ports.ports }), mapping: shifted ? 'offset' : 'any' },
        doubts: fields.has('nordr') ? [] : [...addresses.doubts, ...ports.doubts],
    };
}
function targetAddresses(draft, context) {
    const { fields, family, location } = draft;
    const named = fields.text('target');
    if (fields.has('nordr') && named === '')
        return knownIps([]);
    const addresses = endpointAddresses(namedEndpoint(named, location), family, context);
    if (fields.has('nordr') || addresses.may.length > 0)
        return addresses;
    return unknownAddresses(family, reportInvalid(draft, 'target', family === 4 ? '192.0.2.1' : '2001:db8::1', context));
}
function targetPorts(draft, context) {
    const { fields, destination } = draft;
    const stays = { ports: undefined, shifted: false, doubts: [] };
    const text = fields.text('local-port');
    if (text === '' || !hasPorts(fields.text('protocol')) || text === destination.port)
        return stays;
    const outside = readPortSpan(destination.port);
    const inside = readPortSpan(text);
    if (inside === undefined)
        return aliasPort(text, draft, context);
    if (outside === undefined || outside.first === outside.last)
        return { ports: { first: inside.first, last: inside.first }, shifted: false, doubts: [] };
    const last = inside.first + outside.last - outside.first;
    if (last > 65535)
        return { ports: { first: inside.first, last: 65535 }, shifted: false, doubts: [reportInvalid(draft, 'local-port', '<= 65535', context)] };
    return outside.first === inside.first ? stays : { ports: { first: inside.first, last }, shifted: true, doubts: [] };
}
function aliasPort(text, draft, context) {
    const ports = ports_readPorts(text, context.aliases, { location: draft.location, account: context.account });
    const span = hull(ports.may);
    const settled = ports.doubts.length === 0 && span.first === span.last;
    const why = doubt_doubt('doubt.unevaluable', draft.location, { what: '<local-port>' });
    return { ports: span, shifted: false, doubts: settled ? [] : [...ports.doubts, why] };
}
function hull(set) {
    return { first: set[0]?.first ?? 0, last: set.at(-1)?.last ?? 65535 };
}
function reportInvalid(draft, name, expected, context) {
    const parameters = { what: `<${name}>`, value: draft.fields.text(name).slice(0, 60), expected };
    context.account.report('incomplete', 'export.invalid_value', draft.location, parameters);
    return doubt_doubt('export.invalid_value', draft.location, parameters);
}
function interfacePatterns(name, location, context) {
    const patterns = context.networks.patterns(name);
    if (patterns === undefined) {
        context.account.report('incomplete', 'export.undefined_reference', location, { kind: 'interface', name: name.slice(0, 100) });
    }
    return { patterns: patterns ?? [name], negated: false };
}
function reflectTranslation(translation, id, reflected) {
    if (reflected === undefined)
        return [];
    const ingress = { patterns: reflected.interfaces, negated: false };
    if (reflected.kind === 'pure')
        return [{ ...translation, id: `${id}-reflection`, ingress }];
    const match = { must: [], may: translation.match.may };
    return [{ ...translation, id: `${id}-reflection`, ingress, match, doubts: [...translation.doubts, reflected.why] }];
}
function permitLine(forward, addresses, translations, why) {
    const ports = forward.target === 'none' ? undefined : forward.target.ports;
    const may = forward.match.may.map((box) => ({
        ...box,
        source: why === undefined ? box.source : ip_set/* ALL_ADDRESSES */.LO,
        destination: addresses.may,
        destinationPorts: ports === undefined ? box.destinationPorts : [ports],
    }));
    const settled = why === undefined && addresses.must === addresses.may;
    return {
        label: forward.label,
        action: 'permit',
        match: { must: settled ? may : [], may },
        translations,
        doubts: settled ? [] : [...addresses.doubts, ...(why === undefined ? [] : [why])],
        location: forward.location,
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/one-to-one.js








const one_to_one_FIELDS = {
    read: new Set(['interface', 'ipprotocol', 'external', 'source', 'destination', 'disabled', 'nobinat', 'natreflection', 'descr']),
    noEffect: NAT_RULE,
};
function readOneToOne(element, id, context) {
    const { account } = context;
    const fields = account.fields(element, one_to_one_FIELDS);
    const source = readEndpoint(fields.element('source'), element, account);
    const destination = readEndpoint(fields.element('destination'), element, account);
    const name = fields.text('interface') === '' ? 'wan' : fields.text('interface');
    if (fields.has('disabled') || isEmptyEndpoint(source) || isEmptyEndpoint(destination) || context.networks.isDisabled(name))
        return undefined;
    const location = account.at(element);
    const choice = fields.text('natreflection');
    if (choice === 'enable' || (choice !== 'disable' && context.reflectsOneToOne)) {
        account.report('incomplete', 'export.unsupported', location, { what: '<onetoone> <natreflection>' });
    }
    const family = fields.text('ipprotocol') === 'inet6' || fields.text('external').includes(':') ? 6 : 4;
    const inside = endpointAddresses(source, family, context);
    const peers = endpointAddresses(destination, family, context);
    const outside = one_to_one_externalAddresses(fields.text('external'), inside, { family, location, context });
    if (inside.may.length === 0 || outside.may.length === 0)
        return mappedToNothing(element, fields, account);
    const unknown = fields.unknown.length > 0 || source.unknown || destination.unknown;
    const doubts = [...inside.doubts, ...peers.doubts, ...outside.doubts, ...(unknown ? [doubt_doubt('pfsense.unknown_part', location)] : [])];
    if (doubts.length > 0)
        account.mark(element, 'partial');
    const label = labels_labelOf(fields.has('nobinat') ? '1:1 exception' : '1:1 NAT', fields, id);
    const patterns = interfacePatterns(name, location, context);
    const target = (addresses) => fields.has('nobinat') ? 'none' : { addresses, mapping: (0,ip_set/* countIps */.eZ)(inside.may) === (0,ip_set/* countIps */.eZ)(outside.may) && doubts.length === 0 ? 'offset' : 'any' };
    const common = { label, doubts, location };
    return {
        inwards: { ...common, id: `${id}-in`, field: 'destination', match: one_to_one_matchOf(peers.may, outside.may, doubts.length > 0), ingress: patterns, target: target(inside.may) },
        outwards: { ...common, id: `${id}-out`, field: 'source', match: one_to_one_matchOf(inside.may, peers.may, doubts.length > 0), egress: patterns, target: target(outside.may) },
    };
}
function mappedToNothing(element, fields, account) {
    const value = fields.text('external').slice(0, 60);
    account.mark(element, 'unrecognised');
    account.report('incomplete', 'export.invalid_value', account.at(element), { what: '<onetoone>', value, expected: '203.0.113.1, 10.0.0.1' });
    return undefined;
}
function one_to_one_matchOf(source, destination, unsure) {
    const may = source.length === 0 || destination.length === 0 ? [] : [(0,header_space/* box */.aP)({ source, destination })];
    return { must: unsure ? [] : may, may };
}
function one_to_one_externalAddresses(text, inside, place) {
    const first = (0,ip_address/* parseIpAddress */.D_)(text);
    const size = (0,ip_set/* countIps */.eZ)(inside.may);
    if (first !== undefined) {
        const start = inside.may.length === 1 ? first - (first % size) : first;
        const set = size === 0n ? ip_set/* NO_ADDRESSES */.xY : [{ first: start, last: start + size - 1n }];
        return { must: set, may: set, doubts: [], related: [] };
    }
    return endpointAddresses(namedEndpoint(text, place.location), place.family, place.context);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/outbound-nat.js














const outbound_nat_FIELDS = {
    read: new Set([
        ...['interface', 'ipprotocol', 'protocol', 'source', 'destination', 'sourceport', 'dstport', 'target'],
        ...['target_subnet', 'targetip', 'targetip_subnet', 'natport', 'nonat', 'staticnatport', 'disabled', 'descr'],
    ]),
    noEffect: NAT_RULE,
};
const PICKED_PORTS = { first: 1024, last: 65535 };
function readOutboundNat(section, routed, context) {
    const mode = childText(section, 'mode') ?? 'automatic';
    if (section !== undefined) {
        const fields = context.account.fields({ ...section, children: section.children.filter((child) => child.name !== 'rule') }, { read: new Set(['mode']), noEffect: new Set(['separator']) });
        context.account.mark(section, 'understood');
        if (!['automatic', 'hybrid', 'advanced', 'disabled', ''].includes(mode)) {
            context.account.mark(fields.element('mode') ?? section, 'unrecognised');
        }
    }
    const manual = childrenNamed(section, 'rule').flatMap((element, index) => readManualRule(element, `nat-${index + 1}`, context));
    const automatic = mode === 'advanced' || mode === 'disabled' ? [] : outbound_nat_automaticRules(routed, context, section);
    return mode === 'advanced' || mode === 'hybrid' ? [...manual, ...automatic] : automatic;
}
function readManualRule(element, id, context) {
    const { account } = context;
    if (element.children.length === 0) {
        account.mark(element, 'understood');
        return [];
    }
    const fields = account.fields(element, outbound_nat_FIELDS);
    const source = { ...readEndpoint(fields.element('source'), element, account), literalNetwork: true };
    const destination = { ...readEndpoint(fields.element('destination'), element, account), literalNetwork: true };
    const name = fields.text('interface');
    if (fields.has('disabled') || name === '' || context.networks.isDisabled(name))
        return [];
    const location = account.at(element);
    const unknown = fields.unknown.length > 0 || source.unknown || destination.unknown;
    const natted = natTarget(fields.has('nonat') ? undefined : fields, location, context);
    const families = fields.text('ipprotocol') === 'inet' ? [4] : fields.text('ipprotocol') === 'inet6' ? [6] : [4, 6];
    const protocols = readProtocols(fields.text('protocol'), 4);
    const unsure = [...(unknown || protocols === undefined ? [doubt_doubt('pfsense.unknown_part', location)] : []), ...natted.doubts];
    if (protocols === undefined)
        account.report('incomplete', 'export.invalid_value', location, { what: '<protocol>', value: fields.text('protocol').slice(0, 60), expected: 'tcp, udp, tcp/udp, icmp …' });
    const ports = [fields.text('sourceport'), fields.text('dstport')].map((text) => natPorts(text, location, context));
    const [sourcePorts = knownPorts(number_set/* ALL_PORTS */.TQ), destinationPorts = knownPorts(number_set/* ALL_PORTS */.TQ)] = ports;
    const limited = sourcePorts.may !== number_set/* ALL_PORTS */.TQ || destinationPorts.may !== number_set/* ALL_PORTS */.TQ;
    const explained = joinConditions(families.map((family) => ({
        family,
        source: endpointAddresses(source, family, context),
        destination: endpointAddresses(destination, family, context),
        protocols: limited && fields.text('protocol') === '' ? [...(0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.tcp), ...(0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.udp)] : protocols ?? number_set/* ALL_PROTOCOLS */.yJ,
        sourcePorts,
        destinationPorts,
    })), unsure);
    if (explained.doubts.length > 0)
        account.mark(element, 'partial');
    const label = labels_labelOf(fields.has('nonat') ? 'outbound NAT exception' : 'outbound NAT', fields, id);
    const egress = interfacePatterns(name, location, context);
    return [{ id, label, field: 'source', match: explained.match, egress, target: natted.target, doubts: explained.doubts, location }];
}
function natPorts(text, location, context) {
    return ports_readPorts(text, context.aliases, { location, account: context.account });
}
function natTarget(fields, location, context) {
    if (fields === undefined)
        return { target: 'none', doubts: [] };
    const older = fields.text('target') === 'other-subnet';
    const name = older ? fields.text('targetip') : fields.text('target');
    const mask = older ? fields.text('targetip_subnet') : fields.text('target_subnet');
    const span = fields.text('natport') === '' ? PICKED_PORTS : natPorts(fields.text('natport'), location, context).may[0];
    const ports = fields.has('staticnatport') || span === undefined ? {} : { ports: span };
    const range = (0,ip_address/* parseCidr */.GN)(mask === '' ? name : `${name}/${mask}`) ?? (0,ip_address/* parseCidr */.GN)(name);
    if (range !== undefined)
        return { target: { addresses: [range], ...ports, mapping: 'any' }, doubts: [] };
    const alias = context.aliases.addresses(name);
    if (alias !== undefined && alias.may.length > 0)
        return { target: { addresses: alias.may, ...ports, mapping: 'any' }, doubts: alias.doubts };
    return { target: { addresses: 'egress-interface', ...ports, mapping: 'any' }, doubts: [] };
}
function outbound_nat_automaticRules(routed, context, section) {
    const { networks, account } = context;
    const location = section === undefined ? { path: account.path } : account.at(section);
    const inside = [...networks.interfaces.values()].filter((one) => one.gateway4 === undefined);
    const local = uniteKnownIps([
        { must: (0,ip_set/* uniteIps */.y6)(outbound_nat_LOOPBACK, routed, tunnelNetworks(context)), may: (0,ip_set/* uniteIps */.y6)(outbound_nat_LOOPBACK, routed, tunnelNetworks(context)), doubts: [], related: [] },
        ...inside.map((one) => networks.networkOf(one.name, 4)),
    ]);
    const outside = [...networks.interfaces.values()].filter((one) => one.gateway4 !== undefined && !/^(?:ovpn|ipsec)/u.test(one.device));
    return outside.flatMap((one) => automaticRulesOn(one, { local, location }));
}
function automaticRulesOn(one, rule) {
    const { local, location } = rule;
    const common = { field: 'source', egress: { patterns: [one.name], negated: false }, doubts: local.doubts, location };
    const space = (set, ike) => set.length === 0 ? [] : [(0,header_space/* box */.aP)({ source: set, ...(ike ? { protocols: [...(0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.tcp), ...(0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.udp)], destinationPorts: (0,number_set/* oneNumber */.ax)(500) } : {}) })];
    const match = (ike) => {
        const may = space(local.may, ike);
        return { must: local.doubts.length === 0 ? may : space(local.must, ike), may };
    };
    const addresses = 'egress-interface';
    return [
        { ...common, id: `auto-ike-${one.name}`, label: `automatic outbound NAT for IKE on ${one.name}`, match: match(true), target: { addresses, mapping: 'any' } },
        { ...common, id: `auto-${one.name}`, label: `automatic outbound NAT on ${one.name}`, match: match(false), target: one.noNat ? 'none' : { addresses, ports: PICKED_PORTS, mapping: 'any' } },
    ];
}
const outbound_nat_LOOPBACK = (0,ip_set/* ipSet */.iw)([(0,ip_address/* parseCidr */.GN)('127.0.0.0/8')].flatMap((range) => range ?? []));
function tunnelNetworks(context) {
    const own = context.networks.tunnels.ends.flatMap((end) => (end.own === undefined ? [] : [end.own.network]));
    return own.length === 0 ? ip_set/* NO_ADDRESSES */.xY : (0,ip_set/* ipSet */.iw)(own);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/reflection.js

function reflectionOf(system, networks) {
    const globallyOff = system?.has('disablenatreflection') ?? false;
    const globalKind = (system?.has('enablenatreflectionpurenat') ?? false) ? 'pure' : 'proxy';
    function kindOf(choice) {
        if (choice === 'disable')
            return undefined;
        if (choice === 'enable')
            return 'proxy';
        if (choice === 'purenat')
            return 'pure';
        return globallyOff ? undefined : globalKind;
    }
    return {
        of(fields, interfaceName, place) {
            const kind = kindOf(fields.text('natreflection'));
            const interfaces = insideInterfaces(networks).filter((name) => name !== interfaceName);
            if (kind === undefined || interfaces.length === 0)
                return undefined;
            place.account.report('note', 'pfsense.reflection', place.location);
            if (kind === 'pure')
                return { kind, interfaces };
            return { kind, interfaces, why: doubt_doubt('pfsense.reflection_proxy', place.location) };
        },
    };
}
function insideInterfaces(networks) {
    const assigned = [...networks.interfaces.values()].filter((one) => one.gateway4 === undefined).map((one) => one.name);
    return [...assigned, ...networks.tunnels.tabs.keys()];
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/nat.js







function readNat(root, system, context) {
    const { account } = context;
    const section = firstChild(root, 'nat');
    if (section !== undefined)
        account.mark(section, 'understood');
    for (const separator of childrenNamed(section, 'separator'))
        account.markTree(separator, 'noEffect');
    const reflection = reflectionOf(system.fields, context.networks);
    const reflectsOneToOne = system.fields?.has('enablebinatreflection') ?? false;
    const forwards = filled(section, 'rule', account).map((element, index) => readPortForward(element, `rdr-${index + 1}`, { ...context, reflection }));
    const mappings = filled(section, 'onetoone', account).flatMap((element, index) => readOneToOne(element, `binat-${index + 1}`, { ...context, reflectsOneToOne }) ?? []);
    for (const element of filled(section, 'npt', account))
        readPrefixTranslation(element, account);
    const outbound = readOutboundNat(firstChild(section, 'outbound'), routedNetworks(context.routes), context);
    const outwards = [...mappings.map((mapping) => mapping.outwards), ...outbound];
    return {
        translations: [
            ...askBoth(forwards.flatMap((one) => one.translations), mappings.map((mapping) => mapping.inwards)),
            ...askBoth(mappings.map((mapping) => mapping.outwards), outbound),
        ],
        passLines: forwards.flatMap((one) => one.passLines),
        reflectionLines: forwards.flatMap((one) => one.reflectionLines),
        translatedInterfaces: new Set(outwards.flatMap((one) => one.egress?.patterns ?? [])),
    };
}
function filled(section, name, account) {
    return childrenNamed(section, name).filter((element) => {
        if (element.children.length === 0)
            account.mark(element, 'understood');
        return element.children.length > 0;
    });
}
function readPrefixTranslation(element, account) {
    if (firstChild(element, 'disabled') !== undefined)
        account.markTree(element, 'understood');
    else
        account.unsupported(element, 'IPv6 network prefix translation (NPt)');
}
function routedNetworks(routes) {
    const whole = 1n << 32n;
    return (0,ip_set/* uniteIps */.y6)(...routes.map((route) => route.destinations.filter((range) => range.last - range.first + 1n < whole)));
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/network-interfaces.js





const network_interfaces_FIELDS = {
    read: new Set([
        ...['enable', 'if', 'descr', 'ipaddr', 'subnet', 'ipaddrv6', 'subnetv6', 'gateway', 'gatewayv6', 'blockpriv'],
        ...['blockbogons', 'alias-address', 'alias-subnet', 'gateway-6rd', 'nonat', 'disableftpproxy', 'disabled'],
    ]),
    noEffect: INTERFACE,
};
const DYNAMIC_4 = new Set(['dhcp', 'pppoe', 'ppp', 'pptp', 'l2tp']);
const DYNAMIC_6 = new Set(['dhcp6', 'slaac', '6rd', '6to4', 'track6']);
function network_interfaces_readInterfaces(root, tunnels, account) {
    const section = firstChild(root, 'interfaces');
    if (section === undefined)
        return [];
    account.mark(section, 'understood');
    const virtual = readVirtualAddresses(firstChild(root, 'virtualip'), account);
    const found = new Map();
    for (const element of section.children) {
        const name = element.name.toLowerCase();
        if (!/^(?:wan|lan|opt\d+)$/u.test(name) || found.has(name))
            continue;
        found.set(name, network_interfaces_readInterface(element, virtual.get(name) ?? [], { account, tunnels }));
    }
    return [...found.values()];
}
function network_interfaces_readInterface(element, virtual, sources) {
    const { account, tunnels } = sources;
    const fields = account.fields(element, network_interfaces_FIELDS);
    const name = element.name.toLowerCase();
    const device = fields.text('if');
    const where = (field) => {
        const child = fields.element(field);
        return child === undefined ? undefined : account.at(child);
    };
    const alias = own_address_ownAddress(fields.text('alias-address'), fields.text('alias-subnet'));
    return {
        name,
        description: fields.text('descr') === '' ? name.toUpperCase() : fields.text('descr'),
        device,
        enabled: fields.has('enable'),
        v4: readAddressing(fields, 4, { account, tunnels }),
        v6: readAddressing(fields, 6, { account, tunnels }),
        further: [...virtual.filter((entry) => entry.answers).map((entry) => entry.own), ...(alias === undefined ? [] : [alias])],
        virtualNetworks: (0,ip_set/* ipSet */.iw)(virtual.map((entry) => entry.own.network)),
        ...outsideGateways(fields, device),
        blockPrivate: where('blockpriv'),
        blockBogons: where('blockbogons'),
        relayedTunnel: (0,ip_address/* parseCidr */.GN)(fields.text('gateway-6rd')),
        noNat: fields.has('nonat'),
        location: account.at(element),
    };
}
function readAddressing(fields, family, sources) {
    const [field, mask, words] = family === 4 ? ['ipaddr', 'subnet', DYNAMIC_4] : ['ipaddrv6', 'subnetv6', DYNAMIC_6];
    const text = fields.text(field);
    if (text === '' || text === 'none')
        return tunnelAddressing(fields.text('if'), family, sources.tunnels);
    if (words.has(text))
        return { kind: 'dynamic', method: text };
    const own = own_address_ownAddress(text, fields.text(mask));
    const isFamily = text.includes(':') === (family === 6);
    if (own !== undefined && isFamily)
        return { kind: 'static', own };
    const element = fields.element(field);
    if (element !== undefined)
        sources.account.mark(element, 'unrecognised');
    return { kind: 'dynamic', method: 'an unknown method' };
}
function tunnelAddressing(device, family, tunnels) {
    if (!/^(?:ovpn|ipsec|tun|gif|gre|l2tp|ppp|pptp|tailscale)/u.test(device))
        return { kind: 'none' };
    const ends = tunnels.ends.filter((end) => end.device === device);
    const own = ends.flatMap((end) => end.own ?? []).find((one) => (0,ip_address/* isIpv4 */.eH)(one.address) === (family === 4));
    if (own !== undefined)
        return { kind: 'static', own };
    return device.startsWith('ovpns') && ends.length > 0 ? { kind: 'none' } : { kind: 'dynamic', method: 'its tunnel' };
}
function outsideGateways(fields, device) {
    const tunnel = /^(?:ovpn|ipsec|gif|gre)/u.test(device) ? device : undefined;
    const dynamic4 = DYNAMIC_4.has(fields.text('ipaddr')) ? fields.text('ipaddr') : undefined;
    const v6 = fields.text('ipaddrv6');
    const dynamic6 = DYNAMIC_6.has(v6) && v6 !== 'track6' ? v6 : undefined;
    const named = (field) => {
        const text = fields.text(field);
        return text === '' || text === 'none' ? undefined : text;
    };
    return { gateway4: named('gateway') ?? dynamic4 ?? tunnel, gateway6: named('gatewayv6') ?? dynamic6 ?? tunnel };
}
const VIP_FIELDS = {
    read: new Set(['mode', 'interface', 'subnet', 'subnet_bits', 'uniqid', 'type']),
    noEffect: new Set(['descr', 'vhid', 'advskew', 'advbase', 'password', 'range', 'noexpand', 'aliasif', 'carp_mode', 'carp_peer', 'carp_vrrp_prio']),
};
function readVirtualAddresses(section, account) {
    const result = new Map();
    if (section === undefined)
        return result;
    account.mark(section, 'understood');
    const vips = childrenNamed(section, 'vip');
    const parents = new Map(vips.map((vip) => [`_vip${childText(vip, 'uniqid') ?? ''}`, childText(vip, 'interface') ?? '']));
    for (const vip of vips) {
        const fields = account.fields(vip, VIP_FIELDS);
        let name = fields.text('interface');
        for (let step = 0; step < 3; step += 1)
            name = parents.get(name) ?? name;
        const own = own_address_ownAddress(fields.text('subnet'), fields.text('subnet_bits'));
        const mode = fields.text('mode');
        if (own === undefined || !['ipalias', 'carp', 'proxyarp', 'other'].includes(mode)) {
            if (vip.children.length > 0)
                account.mark(vip, 'unrecognised');
            continue;
        }
        const list = result.get(name) ?? [];
        list.push({ own, answers: mode === 'ipalias' || mode === 'carp' });
        result.set(name, list);
    }
    return result;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/packages.js


const CARRIERS = [
    ...['haproxy', 'squid', 'squidcache', 'squidnac', 'squidreverse', 'squidremote', 'squidtraffic', 'squidauth', 'squidguard'],
    ...['miniupnpd', 'siproxd', 'siproxdsettings', 'relayd', 'stunnel', 'tailscale', 'tailscaleauth', 'zerotier', 'tinc', 'ladvd'],
    ...['e2guardian', 'udpbroadcastrelay', 'apachereverse', 'nginx', 'postfix', 'imspector', 'freeswitch', 'zabbixproxy'],
    ...['frr', 'frrbgp', 'frrospfd', 'frrglobalraw', 'quaggaospfd', 'openbgpd', 'gwled', 'tftpd', 'layer7'],
];
const BLOCKERS = /^(?:snort|suricata|pfblockerng|crowdsec)/u;
function readPackages(root, account) {
    const section = firstChild(root, 'installedpackages');
    if (section === undefined)
        return;
    account.mark(section, 'understood');
    const noted = new Set();
    for (const element of section.children) {
        const name = element.name.toLowerCase();
        if (name === 'package')
            readInstalled(element, account);
        else if (PACKAGES.has(name))
            account.markTree(element, 'noEffect');
        else if (BLOCKERS.test(name))
            noteBlocker(element, noted, account);
        else if (CARRIERS.includes(name))
            readCarrier(element, account);
    }
}
function readInstalled(element, account) {
    account.markTree(element, 'understood');
    const name = (childText(element, 'name') ?? '').slice(0, 60);
    const known = /^(?:haproxy|squid|miniupnpd|siproxd|relayd|tailscale|zerotier|tinc|frr)/iu.test(name);
    if ((childText(element, 'filter_rule_function') ?? '') === '' || known)
        return;
    account.unsupported(element, `the filter rules that the package "${name}" adds by itself`);
}
function noteBlocker(element, noted, account) {
    account.markTree(element, 'noEffect');
    const family = BLOCKERS.exec(element.name.toLowerCase())?.[0] ?? element.name;
    if (!isOn(element) || noted.has(family))
        return;
    noted.add(family);
    account.report('note', 'pfsense.dynamic_blocks', account.at(element), { package: family });
}
function readCarrier(element, account) {
    if (isOn(element))
        account.unsupported(element, `the package <${element.name}>, which carries or opens traffic by itself`);
    else
        account.markTree(element, 'understood');
}
function isOn(element) {
    const pending = [element];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const child of next.children) {
            const isSwitch = /^(?:enable|enabled|enable_.*|.*_enable|active)$/u.test(child.name);
            if (isSwitch && child.children.length === 0 && !/^(?:off|no|0|false|disabled)$/iu.test(child.text))
                return true;
            pending.push(child);
        }
    }
    return false;
}
const FILTER_TUNABLES = /^net\.(?:link\.bridge\.pfil|inet\.ipsec\.filtertunnel|inet6\.ipsec6\.filtertunnel|pf\.|enc\.|pfil\.)/u;
function readUnsupportedSections(root, account) {
    const bridged = readBridges(firstChild(root, 'bridges'), account);
    readTunables(firstChild(root, 'sysctl'), account);
    const balancer = firstChild(root, 'load_balancer');
    if (balancer !== undefined) {
        const serves = childrenNamed(balancer, 'virtual_server').some((server) => server.children.length > 0);
        if (serves)
            account.unsupported(balancer, 'the load balancer, which publishes servers');
        else
            account.markTree(balancer, 'noEffect');
    }
    const diag = firstChild(root, 'diag');
    const encapsulated = firstChild(diag, 'ipv6nat');
    if (diag !== undefined)
        account.markTree(diag, 'noEffect');
    if (encapsulated !== undefined && firstChild(encapsulated, 'enable') !== undefined) {
        account.unsupported(encapsulated, 'forwarding of IPv6-in-IPv4 tunnels to an inside host');
    }
    return bridged;
}
function readBridges(section, account) {
    const members = new Set();
    if (section === undefined)
        return members;
    account.mark(section, 'understood');
    for (const bridge of childrenNamed(section, 'bridged')) {
        if (bridge.children.length === 0) {
            account.mark(bridge, 'understood');
            continue;
        }
        account.unsupported(bridge, 'a bridge between interfaces');
        for (const member of (childText(bridge, 'members') ?? '').split(','))
            members.add(member);
    }
    return members;
}
function readTunables(section, account) {
    if (section === undefined)
        return;
    account.markTree(section, 'noEffect');
    for (const item of childrenNamed(section, 'item')) {
        const name = childText(item, 'tunable') ?? '';
        const value = childText(item, 'value') ?? '';
        if (FILTER_TUNABLES.test(name) && value !== 'default')
            account.unsupported(item, `the system tunable ${name.slice(0, 60)}`);
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/routes.js



const GATEWAY_FIELDS = {
    read: new Set(['interface', 'gateway', 'name', 'disabled', 'ipprotocol', 'defaultgw']),
    noEffect: new Set([
        ...['weight', 'descr', 'monitor', 'monitor_disable', 'action_disable', 'nonlocalgateway', 'force_down', 'latencylow'],
        ...['latencyhigh', 'losslow', 'losshigh', 'interval', 'loss_interval', 'time_period', 'alert_interval', 'data_payload'],
        ...['dpinger_dont_add_static_route', 'gw_down_kill_states', 'attribute', 'friendlyiface', 'friendlyifdescr'],
    ]),
};
const SECTION_FIELDS = { read: new Set(['defaultgw4', 'defaultgw6']), noEffect: new Set(['gateway_group']) };
const ROUTE_FIELDS = { read: new Set(['network', 'gateway', 'disabled']), noEffect: new Set(['descr', 'created', 'updated']) };
function routes_readRoutes(root, context) {
    const { account } = context;
    const gateways = readGateways(firstChild(root, 'gateways'), context);
    const section = firstChild(root, 'staticroutes');
    const found = [];
    if (section !== undefined)
        account.mark(section, 'understood');
    for (const element of childrenNamed(section, 'route')) {
        const fields = account.fields(element, ROUTE_FIELDS);
        if (fields.has('disabled') || fields.text('network') === '')
            continue;
        const range = (0,ip_address/* parseCidr */.GN)(fields.text('network'));
        const alias = range === undefined ? context.aliases.addresses(fields.text('network')) : undefined;
        const location = account.at(element);
        if (range === undefined && alias === undefined) {
            account.report('incomplete', 'export.undefined_reference', location, { kind: 'alias', name: fields.text('network').slice(0, 200) });
        }
        const name = fields.text('gateway');
        const gateway = gateways.named.get(name);
        const implied = impliedInterface(name, context.networks);
        if (implied === undefined && !gateways.names.has(name) && !BLACK_HOLES.has(name)) {
            account.report('incomplete', 'export.undefined_reference', location, { kind: 'gateway', name: name.slice(0, 200) });
        }
        const destinations = range === undefined ? alias?.must ?? [] : [range];
        found.push({ destinations, interfaceName: gateway?.interfaceName ?? implied, nextHop: gateway?.address, location });
    }
    return [...found, ...defaultRoutes(gateways, context.networks)];
}
const BLACK_HOLES = new Set(['Null4', 'Null6']);
function readGateways(section, { account, networks }) {
    const named = new Map();
    const names = new Set();
    if (section === undefined)
        return { named, names, defaults: [] };
    for (const element of childrenNamed(section, 'gateway_item')) {
        const fields = account.fields(element, GATEWAY_FIELDS);
        const location = account.at(element);
        names.add(fields.text('name'));
        if (fields.has('disabled'))
            continue;
        const interfaceName = fields.text('interface');
        if (networks.patterns(interfaceName) === undefined && !networks.isDisabled(interfaceName)) {
            account.report('incomplete', 'export.undefined_reference', location, { kind: 'interface', name: interfaceName.slice(0, 100) });
        }
        named.set(fields.text('name'), { interfaceName, address: (0,ip_address/* parseIpAddress */.D_)(fields.text('gateway')), location });
    }
    for (const group of childrenNamed(section, 'gateway_group'))
        account.markTree(group, 'noEffect');
    const rest = section.children.filter((child) => child.name !== 'gateway_item' && child.name !== 'gateway_group');
    const fields = account.fields({ ...section, children: rest }, SECTION_FIELDS);
    account.mark(section, 'understood');
    const defaults = [4, 6].map((family) => ({ name: fields.text(`defaultgw${family}`), family, location: account.at(section) }));
    return { named, names, defaults };
}
function impliedInterface(gateway, networks) {
    const stem = /^(.+)_(?:DHCP6?|PPPOE|PPTP|L2TP|VPNV[46]|VTIV[46]|TUNNELV[46]|SLAAC|6RD|6TO4)$/u.exec(gateway)?.[1];
    if (stem === undefined)
        return undefined;
    return [...networks.interfaces.values()].find((one) => one.description.toUpperCase() === stem.toUpperCase())?.name;
}
function defaultRoutes(gateways, networks) {
    return [4, 6].flatMap((family) => {
        const chosen = gateways.defaults.find((one) => one.family === family);
        const named = chosen === undefined ? undefined : gateways.named.get(chosen.name);
        const outside = [...networks.interfaces.values()].filter((one) => (family === 4 ? one.gateway4 : one.gateway6) !== undefined);
        const only = outside.length === 1 ? outside[0] : undefined;
        const implied = chosen === undefined ? undefined : impliedInterface(chosen.name, networks);
        const interfaceName = named?.interfaceName ?? implied ?? only?.name;
        if (interfaceName === undefined)
            return [];
        const gatewayName = family === 4 ? only?.gateway4 : only?.gateway6;
        const gateway = named ?? (gatewayName === undefined ? undefined : gateways.named.get(gatewayName));
        const location = gateway?.location ?? networks.interfaces.get(interfaceName)?.location ?? chosen?.location;
        if (location === undefined)
            return [];
        return [{ destinations: family === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF, interfaceName, nextHop: gateway?.address, location }];
    });
}
function toRoutes(routes, networks) {
    const fixed = routes.flatMap((route) => route.destinations.map((destination) => ({
        destination,
        ...(route.interfaceName === undefined ? {} : { interface: route.interfaceName }),
        ...(route.nextHop === undefined ? {} : { nextHop: route.nextHop }),
        location: route.location,
    })));
    const tunnels = networks.tunnels.routes.flatMap((route) => {
        const destination = (0,ip_address/* parseCidr */.GN)(route.network);
        const assigned = [...networks.interfaces.values()].find((one) => one.device === route.device);
        return destination === undefined ? [] : [{ destination, interface: assigned?.name ?? route.tab, location: route.location }];
    });
    return [...fixed, ...tunnels];
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/rule-order.js



function orderedLines(set, direction) {
    const automatic = (rules) => rules.filter((rule) => rule.direction === direction).map((rule) => bind(rule.line, rule.interfaces, direction));
    const asked = inTabOrder(set).filter((rule) => rule.direction === direction || rule.direction === 'any');
    const user = (quick) => asked.filter((rule) => rule.quick === quick).flatMap((rule) => userLine(rule, direction, set));
    const nonQuick = [
        ...automatic(set.nonQuick),
        ...(direction === 'in' ? set.reflection : []),
        ...user(false),
        ...automatic(set.nonQuickAfter),
    ];
    return [
        ...(direction === 'in' ? set.passLines : []),
        ...automatic(set.quick),
        ...user(true),
        ...automatic(set.quickAfter),
        ...nonQuick.reverse(),
    ];
}
const TAB_ORDER = { floating: 0, group: 1, 'system-group': 2, interface: 3 };
function inTabOrder(set) {
    const rank = (rule) => (rule.tab === 'group' ? set.groupOrder.get(rule.tabName) ?? 0 : 0);
    return [...set.rules].sort((a, b) => TAB_ORDER[a.tab] - TAB_ORDER[b.tab] || rank(a) - rank(b));
}
function userLine(rule, direction, set) {
    if (rule.interfaces?.length === 0)
        return [];
    const line = direction === 'out' && rule.asksSource ? seenAfterNat(rule, set) : rule.line;
    return [bind(line, rule.interfaces, direction)];
}
function bind(line, interfaces, direction) {
    if (interfaces === undefined)
        return line;
    const condition = { patterns: interfaces, negated: false };
    return direction === 'in' ? { ...line, ingress: condition } : { ...line, egress: condition };
}
function seenAfterNat(rule, set) {
    const touched = rule.interfaces === undefined ? set.translatedInterfaces.size > 0 : rule.interfaces.some((name) => set.translatedInterfaces.has(name));
    if (!touched)
        return rule.line;
    const may = rule.line.match.may.map((box) => ({ ...box, source: ip_set/* ALL_ADDRESSES */.LO, sourcePorts: number_set/* ALL_PORTS */.TQ }));
    const why = doubt_doubt('pfsense.translated_source', rule.line.location);
    return { ...rule.line, match: { must: [], may }, doubts: [...rule.line.doubts, why] };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/schedules.js

const schedules_FIELDS = { read: new Set(['name']), noEffect: new Set(['descr', 'schedlabel', 'labels']) };
const RANGE_FIELDS = { read: new Set(['month', 'day', 'hour', 'position']), noEffect: new Set(['rangedescr']) };
function readSchedules(root, account) {
    const schedules = new Map();
    const section = firstChild(root, 'schedules');
    if (section === undefined)
        return schedules;
    account.mark(section, 'understood');
    for (const element of childrenNamed(section, 'schedule')) {
        const ranges = childrenNamed(element, 'timerange').filter((range) => range.children.length > 0);
        const forces = ranges.map((range) => schedules_readRange(range, account));
        for (const range of childrenNamed(element, 'timerange'))
            account.mark(range, 'understood');
        const rest = { ...element, children: element.children.filter((child) => child.name !== 'timerange') };
        const fields = account.fields(rest, schedules_FIELDS);
        account.mark(element, 'understood');
        const force = forces.length === 0 ? 'never' : forces.includes('always') ? 'always' : 'sometimes';
        schedules.set(fields.text('name'), fields.unknown.length > 0 ? 'sometimes' : force);
    }
    return schedules;
}
function schedules_readRange(range, account) {
    const fields = account.fields(range, RANGE_FIELDS);
    const days = new Set(fields.text('position').split(','));
    const everyDay = fields.text('position') === '' || ['1', '2', '3', '4', '5', '6', '7'].every((day) => days.has(day));
    const limited = ['month', 'day', 'hour'].some((name) => fields.text(name) !== '');
    return everyDay && !limited && fields.unknown.length === 0 ? 'always' : 'sometimes';
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/secrets.js
const SECRETS = new Map([
    ['bcrypt-hash', 'password hash'], ['sha512-hash', 'password hash'], ['md5-hash', 'password hash'], ['nt-hash', 'password hash'],
    ['pre-shared-key', 'pre-shared key'], ['presharedkey', 'pre-shared key'], ['prv', 'private key'], ['privatekey', 'private key'],
    ['shared_key', 'OpenVPN static key'], ['tls', 'OpenVPN TLS key'], ['password', 'password'], ['passwd', 'password'],
    ['auth_pass', 'password'], ['proxy_passwd', 'password'], ['proxypass', 'password'], ['encryption_password', 'password'],
    ['pppoe_password', 'password'], ['pptp_password', 'password'], ['passwordfld', 'password'], ['ldap_bindpw', 'LDAP password'],
    ['rocommunity', 'SNMP community'], ['rwcommunity', 'SNMP community'], ['community', 'SNMP community'],
    ['radius_secret', 'RADIUS secret'], ['radiuskey', 'RADIUS secret'], ['radiuskey2', 'RADIUS secret'], ['secret', 'shared secret'],
    ['varclientsharedsecret', 'RADIUS secret'], ['auth_server_shared_secret', 'RADIUS secret'], ['passphrase', 'wireless passphrase'],
    ['adv_dhcp6_key_info_statement_secret', 'DHCPv6 key'], ['ddnsdomainkey', 'DNS update key'], ['keydata', 'DNS update key'],
    ['varuserspassword', 'password'], ['api_key', 'API key'], ['apikey', 'API key'], ['token', 'token'],
]);
function reportSecrets(root, account) {
    const reported = new Set();
    const pending = [root];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const kind = next.text === '' ? undefined : SECRETS.get(next.name.toLowerCase());
        if (kind !== undefined && !reported.has(kind)) {
            reported.add(kind);
            account.report('warning', 'export.secret', account.at(next), { kind });
        }
        for (let i = next.children.length - 1; i >= 0; i -= 1) {
            const child = next.children[i];
            if (child !== undefined)
                pending.push(child);
        }
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/system.js


const system_FIELDS = {
    read: new Set([
        ...['hostname', 'domain', 'webgui', 'ssh', 'ipv6allow', 'disablefilter', 'no_apipa_block', 'disablenatreflection'],
        ...['enablenatreflectionpurenat', 'enablebinatreflection', 'enablenatreflectionhelper', 'skip_rules_gw_down'],
        ...['disablevpnrules', 'tftpinterface', 'allow_nat64_prefix_override', 'afterfilterchangeshellcmd', 'earlyshellcmd'],
        ...['shellcmd', 'afterbootupshellcmd', 'enablesshd'],
    ]),
    noEffect: SYSTEM,
};
const WEBGUI_FIELDS = { read: new Set(['protocol', 'port', 'noantilockout', 'disablehttpredirect']), noEffect: WEBGUI };
const SSH_FIELDS = { read: new Set(['enable', 'port']), noEffect: SSH };
const COMMANDS = ['afterfilterchangeshellcmd', 'earlyshellcmd', 'shellcmd', 'afterbootupshellcmd'];
function readSystem(root, account) {
    const element = firstChild(root, 'system');
    if (element === undefined) {
        return { fields: undefined, hostnames: [], ipv6Allowed: false, filterDisabled: undefined, antiLockoutPorts: undefined, location: account.at(root) };
    }
    const fields = account.fields(element, system_FIELDS);
    const disabled = fields.element('disablefilter');
    for (const name of COMMANDS) {
        const command = fields.element(name);
        if (command !== undefined && command.text !== '')
            account.unsupported(command, `the command in <${name}>`);
    }
    const tftp = fields.element('tftpinterface');
    if (tftp !== undefined && tftp.text !== '')
        account.unsupported(tftp, 'the TFTP proxy, which lets TFTP through by itself');
    const webgui = fields.element('webgui');
    return {
        fields,
        hostnames: hostnames(fields),
        ipv6Allowed: fields.has('ipv6allow'),
        filterDisabled: disabled === undefined ? undefined : account.at(disabled),
        antiLockoutPorts: antiLockoutPorts(webgui, fields.element('ssh'), account),
        location: account.at(webgui ?? element),
    };
}
function hostnames(fields) {
    const [host, domain] = [fields.text('hostname'), fields.text('domain')];
    if (host === '')
        return [];
    return domain === '' ? [host] : [host, `${host}.${domain}`];
}
function antiLockoutPorts(webgui, ssh, account) {
    const gui = webgui === undefined ? undefined : account.fields(webgui, WEBGUI_FIELDS);
    const shell = ssh === undefined ? undefined : account.fields(ssh, SSH_FIELDS);
    for (const [fields, name, expected] of [[gui, 'protocol', HTTP], [gui, 'port', PORT], [shell, 'port', PORT]])
        reportOddText(fields, name, { expected, account });
    const secure = gui?.text('protocol') === 'https';
    const guiPort = portOr(gui?.text('port') ?? '', secure ? 443 : 80);
    const redirect = secure && gui?.has('disablehttpredirect') !== true ? [80] : [];
    const shellPorts = shell?.has('enable') === true ? [portOr(shell.text('port'), 22)] : [];
    if (gui?.has('noantilockout') === true)
        return undefined;
    return [...new Set([guiPort, ...redirect, ...shellPorts])];
}
const HTTP = { words: 'http, https', holds: (text) => text === 'http' || text === 'https' };
const PORT = { words: '1-65535', holds: (text) => portOr(text, 0) !== 0 };
function reportOddText(fields, name, { expected, account }) {
    const element = fields?.element(name);
    if (element === undefined || element.text === '' || expected.holds(element.text))
        return;
    account.report('incomplete', 'export.invalid_value', account.at(element), { what: `<${name}>`, value: element.text.slice(0, 60), expected: expected.words });
}
function portOr(text, fallback) {
    return /^\d{1,5}$/u.test(text) && Number(text) > 0 && Number(text) <= 65535 ? Number(text) : fallback;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/convert.js


















function convertConfig(root, account) {
    claimSections(root, account);
    const system = readSystem(root, account);
    const bridged = readUnsupportedSections(root, account);
    const tunnels = readTunnels(root, account);
    const networks = drawNetworkMap(network_interfaces_readInterfaces(root, tunnels, account), readInterfaceGroups(root, account), tunnels);
    const aliases = readAliases(root, account);
    const lookup = { account, aliases, networks };
    const routes = routes_readRoutes(root, lookup);
    const nat = readNat(root, system, { ...lookup, routes });
    const rules = readRules(root, {
        ...lookup,
        schedules: readSchedules(root, account),
        families: system.ipv6Allowed ? [4, 6] : [4],
        skipRulesOfDownGateways: system.fields?.has('skip_rules_gw_down') ?? false,
    });
    readPackages(root, account);
    reportSecrets(root, account);
    const context = { root, system, networks, bridged };
    const automatic = automaticRules(context);
    const set = {
        passLines: nat.passLines,
        quick: [...automatic.quick, ...captivePortalLines(context, account)],
        nonQuick: automatic.nonQuick,
        rules,
        reflection: nat.reflectionLines,
        quickAfter: routeBypassLines(context, routes),
        nonQuickAfter: ipsecLines(context, account),
        groupOrder: new Map([...networks.groups.keys()].map((name, index) => [name, index])),
        translatedInterfaces: nat.translatedInterfaces,
    };
    return {
        format: 'pfsense',
        identity: readIdentity(root, system),
        location: account.at(root),
        interfaces: networks.deviceInterfaces,
        routes: toRoutes(routes, networks),
        filters: system.filterDisabled === undefined ? filters(set, filterLocation(root, account)) : [openFilter(system.filterDisabled, account)],
        translations: system.filterDisabled === undefined ? nat.translations : [],
        families: [4, 6],
    };
}
function claimSections(root, account) {
    account.mark(root, 'understood');
    for (const section of root.children) {
        if (SECTIONS.has(section.name.toLowerCase()))
            account.markTree(section, 'noEffect');
        if (['l2tp', 'pppoes'].includes(section.name))
            account.markTree(section, 'understood');
    }
}
function readRules(root, context) {
    const { account } = context;
    const section = firstChild(root, 'filter');
    if (section === undefined) {
        account.report('incomplete', 'export.no_rules', account.at(root));
        return [];
    }
    account.mark(section, 'understood');
    for (const name of ['separator', 'ifgroups'])
        for (const element of childrenNamed(section, name))
            account.markTree(element, 'noEffect');
    for (const element of childrenNamed(section, 'bypassstaticroutes'))
        account.markTree(element, 'understood');
    const elements = childrenNamed(section, 'rule').filter((element) => {
        const isRule = element.children.length > 0 && firstChild(element, 'separator') === undefined;
        if (!isRule)
            account.markTree(element, 'noEffect');
        return isRule;
    });
    if (elements.length === 0)
        account.report('warning', 'export.no_rules', account.at(section));
    return elements.flatMap((element) => readFilterRule(element, context) ?? []);
}
function filterLocation(root, account) {
    return account.at(firstChild(root, 'filter') ?? root);
}
function filters(set, location) {
    const common = { universe: ip_set/* ALL_ADDRESSES */.LO, defaultLocation: location, replies: 'stateful' };
    return [
        { ...common, name: 'pf in', hooks: ['forward', 'input'], lines: orderedLines(set, 'in'), defaultAction: 'deny' },
        { ...common, name: 'pf out', hooks: ['forward', 'output'], lines: orderedLines(set, 'out'), defaultAction: 'permit' },
    ];
}
function openFilter(location, account) {
    account.report('warning', 'pfsense.filter_disabled', location);
    const lines = [];
    return { name: 'pf (disabled)', hooks: ['forward', 'input', 'output'], universe: ip_set/* ALL_ADDRESSES */.LO, lines, defaultAction: 'permit', defaultLocation: location, replies: 'stateful' };
}
function readIdentity(root, system) {
    const seconds = childText(firstChild(root, 'revision'), 'time') ?? '';
    const changed = /^\d{9,11}(?:\.\d{1,6})?$/u.test(seconds) ? new Date(Math.floor(Number(seconds)) * 1000).toISOString() : undefined;
    return { hostnames: system.hostnames, serials: [], ...(changed === undefined ? {} : { exportedAt: changed }) };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/messages.js
const pfsenseMessages = {
    'pfsense.more_alike': {
        en: '{count} more diagnostics of the kind "{code}" were left out in this file',
        ja: 'このファイルには「{code}」と同じ種類の診断がほかに{count}件あります',
    },
    'pfsense.doctype': {
        en: 'the export has a DOCTYPE declaration, which pfSense never writes; it was not read',
        ja: 'エクスポートにDOCTYPE宣言があります。pfSenseは出力しないため、読み取っていません',
    },
    'pfsense.malformed': {
        en: 'the export is no well-formed XML from here on ({reason}); the rest was not read',
        ja: 'ここから先は正しいXMLではないため({reason})、以降を読み取っていません',
    },
    'pfsense.partial_backup': {
        en: 'this is no complete pfSense backup: the outermost element is <{root}>, <pfsense> is needed; choose backup area "All"',
        ja: 'pfSenseの完全なバックアップではありません。最上位の要素が <{root}> です。<pfsense> が必要なため、バックアップ対象に「All」を選んでください',
    },
    'pfsense.several_files': {
        en: 'a pfSense device has one config.xml; this further file was not read',
        ja: 'pfSenseの設定は1台につきconfig.xml 1個です。この追加ファイルは読み取っていません',
    },
    'pfsense.filter_disabled': {
        en: 'packet filtering and NAT are switched off (System > Advanced > Firewall & NAT); every packet passes',
        ja: 'パケットフィルターとNATが無効です(System > Advanced > Firewall & NAT)。すべての通信が通過します',
    },
    'pfsense.dynamic_blocks': {
        en: 'the package "{package}" may block single hosts at run time; such blocks are not in the export and were not considered',
        ja: 'パッケージ「{package}」は動作中に個々のホストを遮断することがあります。エクスポートに含まれないため考慮していません',
    },
    'pfsense.reflection': {
        en: 'NAT reflection is on for this port forward: inside networks reach the target through its public address as well',
        ja: 'このポートフォワードではNATリフレクションが有効です。内部ネットワークからも公開アドレス経由で転送先に到達できます',
    },
    'pfsense.rule_without_effect': {
        en: '{label} has no effect: pfSense leaves it out because {reason}',
        ja: '{label} は効果がありません。{reason} ためpfSenseは読み飛ばします',
    },
    'pfsense.dynamic_address': {
        en: 'the address of the interface "{interface}" comes from {method} and is not in the export',
        ja: 'インターフェース「{interface}」のアドレスは {method} で決まるため、エクスポートに含まれません',
    },
    'pfsense.link_local_address': {
        en: 'the IPv6 link-local addresses of the firewall are not in the export',
        ja: 'ファイアウォール自身のIPv6リンクローカルアドレスはエクスポートに含まれません',
    },
    'pfsense.alias_content': {
        en: 'the content of the alias "{alias}" ({kind}) is loaded at run time and not in the export',
        ja: 'エイリアス「{alias}」({kind})の内容は動作中に読み込まれるため、エクスポートに含まれません',
    },
    'pfsense.alias_name_entry': {
        en: 'the alias "{alias}" has an entry that is a host name; its addresses are not in the export',
        ja: 'エイリアス「{alias}」にホスト名の項目があります。そのアドレスはエクスポートに含まれません',
    },
    'pfsense.alias_too_deep': {
        en: 'the alias "{alias}" is nested deeper than {limit} levels and was not resolved',
        ja: 'エイリアス「{alias}」の入れ子が{limit}段を超えるため、展開していません',
    },
    'pfsense.negated_networks': {
        en: 'the negation of "{network}" reads differently in the versions of pfSense, as the interface has several networks or none of that family',
        ja: '「{network}」の否定は、インターフェースに複数のネットワークがあるか、そのアドレス体系がないため、pfSenseの版により解釈が異なります',
    },
    'pfsense.literal_network': {
        en: '"{network}" stands where only the name of an interface network belongs; pfSense leaves such a rule out',
        ja: 'インターフェースのネットワーク名だけを書ける場所に「{network}」があります。pfSenseはこのような規則を読み飛ばします',
    },
    'pfsense.port_without_protocol': {
        en: 'the rule names a port without a protocol; pfSense limits it to TCP but drops the port',
        ja: 'プロトコルなしでポートが指定されています。pfSenseはTCPに限定しますが、ポートの条件は無視します',
    },
    'pfsense.schedule': {
        en: 'the rule is in force only during the schedule "{schedule}"',
        ja: '規則はスケジュール「{schedule}」の時間帯だけ有効です',
    },
    'pfsense.os_match': {
        en: 'the rule matches a guessed operating system of the sender',
        ja: '規則は送信元の推定OSを条件にしています',
    },
    'pfsense.packet_tag': {
        en: 'the rule depends on a tag that another rule puts on the packet',
        ja: '規則は他の規則がパケットに付けるタグに依存します',
    },
    'pfsense.packet_priority': {
        en: 'the rule matches a DSCP value or VLAN priority',
        ja: '規則はDSCP値またはVLAN優先度を条件にしています',
    },
    'pfsense.tcp_flags': {
        en: 'the rule matches TCP flags that a first packet may or may not carry',
        ja: '規則は最初のパケットに付くとは限らないTCPフラグを条件にしています',
    },
    'pfsense.limits': {
        en: 'the rule stops matching when a limit on states or connections is reached',
        ja: '規則は状態数や接続数の上限に達すると一致しなくなります',
    },
    'pfsense.no_state': {
        en: 'the rule keeps no state: answers need a rule of their own in the other direction',
        ja: '規則は状態を保持しません。応答には逆方向の規則が別に必要です',
    },
    'pfsense.policy_routed': {
        en: 'the rule sends packets to the gateway "{gateway}", also those to networks of the firewall itself',
        ja: '規則はパケットをゲートウェイ「{gateway}」へ送ります。ファイアウォール配下のネットワーク宛ても同様です',
    },
    'pfsense.gateway_down': {
        en: 'the rule is left out while its gateway "{gateway}" is down',
        ja: 'ゲートウェイ「{gateway}」が停止している間、規則は無効になります',
    },
    'pfsense.translated_source': {
        en: 'the rule is asked on the way out, after outbound NAT has changed the source',
        ja: '規則は送出時に評価され、その時点で送信元はアウトバウンドNATにより変わっています',
    },
    'pfsense.ipsec_filter_mode': {
        en: 'which tab filters IPsec traffic depends on the IPsec filter mode, and this rule stands on the other one',
        ja: 'IPsec通信をどのタブで制限するかはIPsecフィルターモードで決まります。この規則は対象外のタブにあります',
    },
    'pfsense.unknown_part': {
        en: 'the rule has a part that vmsguard does not know',
        ja: '規則に vmsguard の知らない要素があります',
    },
    'pfsense.bogons': {
        en: 'the list of bogon networks is updated over the network; only its lasting part is certain',
        ja: 'Bogonネットワークの一覧はネットワーク経由で更新されるため、確実なのは恒久的な部分だけです',
    },
    'pfsense.captive_portal': {
        en: 'the captive portal lets only users pass who have logged in',
        ja: 'キャプティブポータルはログインした利用者だけを通過させます',
    },
    'pfsense.reflection_proxy': {
        en: 'NAT reflection by proxy: the firewall itself opens the connection to the target',
        ja: 'プロキシ方式のNATリフレクション: ファイアウォール自身が転送先へ接続します',
    },
    'pfsense.ipsec_peer': {
        en: 'the address of the IPsec peer is a name or is set at run time',
        ja: 'IPsecの相手のアドレスは名前であるか、動作中に決まります',
    },
};

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/parse.js



const ENCRYPTED = '---- BEGIN config.xml ----';
function isEncrypted(text) {
    return text.trimStart().startsWith(ENCRYPTED) && !text.slice(0, 400).includes('OPNsense');
}
function outermostElement(text) {
    let at = 0;
    for (let step = 0; step < 20; step += 1) {
        while (at < text.length && /\s/u.test(text.charAt(at)))
            at += 1;
        const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
        if (end === undefined)
            return /^<([A-Za-z_][\w.-]{0,60})(?=[\s/>])/u.exec(text.slice(at, at + 80))?.[1];
        const stop = text.indexOf(end, at);
        if (stop === -1)
            return undefined;
        at = stop + end.length;
    }
    return undefined;
}
function parseConfig(file) {
    const whole = { path: file.path };
    if (file.text.trim() === '')
        return { root: undefined, diagnostics: [(0,diagnostic/* diagnostic */.Y)('incomplete', 'export.empty', whole)] };
    if (isEncrypted(file.text))
        return { root: undefined, diagnostics: [(0,diagnostic/* diagnostic */.Y)('incomplete', 'export.encrypted', whole)] };
    const { root, problem } = readXml(file.text);
    const diagnostics = problem === undefined ? [] : [parse_problemDiagnostic(file.path, problem)];
    if (root === undefined)
        return { root: undefined, diagnostics };
    if (root.name === 'pfsense')
        return { root, diagnostics };
    const partial = (0,diagnostic/* diagnostic */.Y)('incomplete', 'pfsense.partial_backup', atLine(file.path, root.line), { root: root.name.slice(0, 60) });
    return { root: undefined, diagnostics: [...diagnostics, partial] };
}
function parse_problemDiagnostic(path, problem) {
    const location = atLine(path, problem.line);
    if (problem.kind === 'doctype')
        return (0,diagnostic/* diagnostic */.Y)('incomplete', 'pfsense.doctype', location);
    if (problem.kind === 'truncated')
        return (0,diagnostic/* diagnostic */.Y)('incomplete', 'export.truncated', location, { reason: problem.reason.slice(0, 100) });
    return (0,diagnostic/* diagnostic */.Y)('incomplete', 'pfsense.malformed', location, { reason: problem.reason.slice(0, 100) });
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/pfsense/index.js





const pfsense = {
    id: 'pfsense',
    displayName: 'pfSense configuration backup',
    exportWith: 'Diagnostics > Backup & Restore > Download configuration as XML (backup area "All", no encryption)',
    role: 'network',
    sourceUrl: 'https://docs.netgate.com/pfsense/en/latest/backup/index.html',
    recognizes: (file) => outermostElement(file.text) === 'pfsense' || isEncrypted(file.text),
    read: readPfsense,
    messages: pfsenseMessages,
};
function readPfsense(files) {
    let device;
    const diagnostics = [];
    const coverage = [];
    for (const file of files) {
        if (device !== undefined) {
            diagnostics.push((0,diagnostic/* diagnostic */.Y)('incomplete', 'pfsense.several_files', { path: file.path }));
            coverage.push(account_openAccount(file.path).finish(undefined).coverage);
            continue;
        }
        const parsed = parseConfig(file);
        const account = account_openAccount(file.path);
        if (parsed.root !== undefined)
            device = convertConfig(parsed.root, account);
        const closed = account.finish(parsed.root);
        diagnostics.push(...parsed.diagnostics, ...closed.diagnostics);
        coverage.push(closed.coverage);
    }
    return { device, diagnostics, coverage };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/shared/messages.js
const exportMessages = {
    'export.missing': {
        en: 'the export {path} does not exist; export the configuration again or correct the path in the site definition',
        ja: 'エクスポート {path} がありません。設定を再度エクスポートするか、サイト定義のパスを直してください',
    },
    'export.named_here': {
        en: 'the site definition names the export {path} here',
        ja: 'サイト定義のこの行がエクスポート {path} を指定しています',
    },
    'export.not_readable': {
        en: 'the export {path} cannot be read: {reason}',
        ja: 'エクスポート {path} を読み取れません: {reason}',
    },
    'export.too_large': {
        en: 'the export {path} is larger than the limit of {limit} MB and was not read',
        ja: 'エクスポート {path} は上限の {limit} MB を超えるため読み取っていません',
    },
    'export.empty': {
        en: 'the export is empty; export the configuration again',
        ja: 'エクスポートが空です。設定を再度エクスポートしてください',
    },
    'export.not_text': {
        en: 'the export is binary or in an encoding that cannot be read; export it as text (UTF-8 or UTF-16)',
        ja: 'エクスポートがバイナリか、読み取れない文字コードです。テキスト(UTF-8またはUTF-16)で出力してください',
    },
    'export.compressed': {
        en: 'the export is a compressed file; unpack it and commit the text in it',
        ja: 'エクスポートが圧縮ファイルです。展開して、中のテキストをコミットしてください',
    },
    'export.lfs_pointer': {
        en: 'the file is a Git LFS pointer, not the export itself; check out with LFS (`lfs: true` for actions/checkout)',
        ja: 'このファイルはエクスポートではなくGit LFSのポインターです。LFSを有効にしてチェックアウトしてください(actions/checkoutでは lfs: true)',
    },
    'export.web_page': {
        en: 'the file is a web page, not an export; was a login or error page saved? Export the configuration again',
        ja: 'このファイルはエクスポートではなくWebページです。ログイン画面やエラー画面を保存していないか確認し、設定を再度エクスポートしてください',
    },
    'export.not_of_a_host': {
        en: '{name} is declared as a host, but its export is a {format}, which describes a firewall between networks',
        ja: '{name} はホストとして宣言されていますが、エクスポートはネットワーク間のファイアウォール({format})のものです',
    },
    'export.not_of_a_firewall': {
        en: '{name} is declared as a firewall between networks, but its export is a {format}, which describes one host',
        ja: '{name} はネットワーク間のファイアウォールとして宣言されていますが、エクスポートはホスト自身({format})のものです',
    },
    'export.guessed_encoding': {
        en: 'the encoding is neither UTF-8, UTF-16 nor Shift_JIS; it was read as {encoding}, names may look wrong',
        ja: '文字コードがUTF-8、UTF-16、Shift_JISのいずれでもないため {encoding} として読みました。名前が化けている可能性があります',
    },
    'export.unknown_format': {
        en: 'no known firewall format fits this file; known formats: {formats}',
        ja: 'このファイルに合うファイアウォール形式がありません。対応形式: {formats}',
    },
    'export.unknown_format_id': {
        en: 'the site definition states the format "{format}", which does not exist; known formats: {formats}',
        ja: 'サイト定義の形式「{format}」は存在しません。対応形式: {formats}',
    },
    'export.ambiguous_format': {
        en: 'several formats fit this file ({formats}); state `format` in the site definition',
        ja: '複数の形式に当てはまります({formats})。サイト定義に format を記入してください',
    },
    'export.mixed_formats': {
        en: 'the files of one device have different formats ({formats}); name files of one format only',
        ja: '1台の機器のファイルに異なる形式が混ざっています({formats})。同じ形式のファイルだけを指定してください',
    },
    'export.wrong_format': {
        en: 'this file is not a {format} export; it looks like {detected}',
        ja: 'このファイルは {format} のエクスポートではありません。{detected} のようです',
    },
    'export.crashed': {
        en: 'vmsguard failed while reading this export as {format}: {reason}; please report it',
        ja: 'このエクスポートを {format} として読み取り中に vmsguard が失敗しました: {reason}。ご報告ください',
    },
    'export.unrecognised': {
        en: 'not understood: {what}; what it filters is unknown, so the verdict cannot be "pass"',
        ja: '解釈できません: {what}。何を制限するか不明なため、判定は「合格」になりません',
    },
    'export.unsupported': {
        en: 'not supported: {what}; it changes which traffic passes, so the verdict cannot be "pass"',
        ja: '未対応: {what}。通信の可否に影響するため、判定は「合格」になりません',
    },
    'export.undefined_reference': {
        en: 'the {kind} "{name}" is used here but defined nowhere in the export',
        ja: '{kind}「{name}」がここで使われていますが、エクスポート内に定義がありません',
    },
    'export.cyclic_reference': {
        en: 'the {kind} "{name}" contains itself',
        ja: '{kind}「{name}」が自分自身を含んでいます',
    },
    'export.invalid_value': {
        en: '{what} has the value "{value}", which is not {expected}',
        ja: '{what} の値「{value}」は {expected} ではありません',
    },
    'export.truncated': {
        en: 'the export ends too early ({reason}); export the configuration again',
        ja: 'エクスポートが途中で終わっています({reason})。設定を再度エクスポートしてください',
    },
    'export.encrypted': {
        en: 'the export is encrypted; export it without a password',
        ja: 'エクスポートが暗号化されています。パスワードなしで出力してください',
    },
    'export.secret': {
        en: 'the export holds a secret ({kind}); remove it from the repository and change it, its value is not shown',
        ja: 'エクスポートに秘密情報({kind})が含まれています。リポジトリから除き、変更してください。値は表示しません',
    },
    'export.no_rules': {
        en: 'the export holds no filter rules at all; was the right part exported?',
        ja: 'エクスポートにフィルター規則がまったくありません。正しい範囲を出力したか確認してください',
    },
    'doubt.unevaluable': {
        en: '{what} cannot be evaluated from an export',
        ja: '{what} はエクスポートからは判断できません',
    },
};

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-shared/account.js


const DIAGNOSTIC_LIMIT = 50;
function windows_shared_account_openAccount(options) {
    const { room, unit } = options;
    const counters = new Map(options.paths.map((path) => [path, coverageCounter(path, room, unit)]));
    const kept = [];
    const seen = new Map();
    const ownCode = (code) => (code.includes('.') ? code : `${room}.${code}`);
    return {
        report(effect, code, location, parameters) {
            const entry = (0,diagnostic/* diagnostic */.Y)(effect, ownCode(code), location, parameters);
            const key = `${entry.code}\n${location.path}`;
            const group = seen.get(key) ?? { count: 0, sample: entry };
            group.count += 1;
            seen.set(key, group);
            if (group.count <= DIAGNOSTIC_LIMIT)
                kept.push(entry);
        },
        doubt: (code, location, parameters = {}) => ({ code: ownCode(code), parameters, location }),
        count: (state, location) => counters.get(location.path)?.count(state, location),
        countMany: (path, state, times) => counters.get(path)?.countMany(state, times),
        diagnostics: () => [...kept, ...moreDiagnostics(room, [...seen.values()])],
        coverage: () => [...counters.values()].map((counter) => counter.result()),
    };
}
function moreDiagnostics(room, groups) {
    return groups
        .filter(({ count }) => count > DIAGNOSTIC_LIMIT)
        .map(({ count, sample }) => (0,diagnostic/* diagnostic */.Y)(sample.effect, `${room}.more`, { path: sample.location.path }, { count: count - DIAGNOSTIC_LIMIT, code: sample.code }));
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-shared/built-in.js
function built_in_isBuiltIn({ ruleId, group, applicationPackage }) {
    if (group === undefined)
        return false;
    if (/^@\{Microsoft\.[^}]{1,500}\}$/iu.test(group))
        return applicationPackage?.startsWith('S-1-15-2-') === true;
    return /^@[^,]{1,260}\.(?:dll|exe),-\d{1,6}$/iu.test(group) && !/^\{[0-9a-f-]{36}\}$/iu.test(ruleId);
}
function isBuiltInGroupName(group) {
    return GROUP_NAMES.has(group.trim().toLowerCase());
}
const GROUP_NAMES = new Set([
    'AllJoyn Router',
    'AllJoyn ルーター',
    'BranchCache - Content Retrieval (Uses HTTP)',
    'BranchCache - コンテンツ取得 (HTTP を使用)',
    'BranchCache - Hosted Cache Server (Uses HTTPS)',
    'BranchCache - Peer Discovery (Uses WSD)',
    'BranchCache - ピア検出 (WSD を使用)',
    'Cast to Device functionality',
    'デバイス キャスト機能',
    'COM+ Network Access',
    'COM+ ネットワーク アクセス',
    'COM+ Remote Administration',
    'COM+ リモート管理',
    'Connected Devices Platform',
    '接続デバイス プラットフォーム',
    'Core Networking',
    'コア ネットワーク',
    'Core Networking Diagnostics',
    'コア ネットワーク診断',
    'Delivery Optimization',
    '配信の最適化',
    'DIAL protocol server',
    'DIAL プロトコル サーバー',
    'Distributed Transaction Coordinator',
    '分散トランザクション コーディネーター',
    'File and Printer Sharing',
    'ファイルとプリンターの共有',
    'File and Printer Sharing over SMBDirect',
    'SMBDirect でのファイルとプリンターの共有',
    'Inbound Rule for Remote Shutdown (RPC-EP-In)',
    'iSCSI Service',
    'iSCSI サービス',
    'Key Management Service',
    'キー マネージメント サービス',
    'mDNS',
    'Netlogon Service',
    'Netlogon サービス',
    'Network Discovery',
    'ネットワーク探索',
    'Performance Logs and Alerts',
    'パフォーマンス ログと警告',
    'Proximity Sharing',
    'Remote Assistance',
    'リモート アシスタンス',
    'Remote Desktop',
    'リモート デスクトップ',
    'Remote Event Log Management',
    'リモート イベント ログ管理',
    'Remote Event Monitor',
    'Remote Scheduled Tasks Management',
    'リモートのスケジュールされたタスク管理',
    'Remote Service Management',
    'リモート サービス管理',
    'Remote Shutdown',
    'リモート シャットダウン',
    'Remote Volume Management',
    'リモート ボリューム管理',
    'Routing and Remote Access',
    'ルーティングとリモート アクセス',
    'Secure Socket Tunneling Protocol',
    'Secure Socket トンネリング プロトコル',
    'SNMP Trap',
    'SNMP トラップ',
    'Software Load Balancer',
    'TPM Virtual Smart Card Management',
    'Virtual Machine Monitoring',
    'Windows Collaboration Computer Name Registration Service',
    'Windows Defender Firewall Remote Management',
    'Windows Firewall Remote Management',
    'Windows Defender ファイアウォール リモート管理',
    'Windows Management Instrumentation (WMI)',
    'Windows Media Player',
    'Windows Media Player Network Sharing Service',
    'Windows Peer to Peer Collaboration Foundation',
    'Windows Remote Management',
    'Windows リモート管理',
    'Windows Remote Management (Compatibility)',
    'Windows リモート管理 (互換性)',
    'Wireless Display',
    'ワイヤレス ディスプレイ',
    'Wireless Portable Devices',
    'Work or school account',
    'Your account',
].map((name) => name.toLowerCase()));

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-shared/convert-profiles.js


const PROFILE_NAMES = { domain: 'Domain', private: 'Private', public: 'Public' };
function profileName(profile) {
    return PROFILE_NAMES[profile];
}
function convertProfiles(profiles, rules, account) {
    const inbound = rules.filter(({ lines }) => lines.in !== undefined);
    const outbound = rules.filter(({ lines }) => lines.out !== undefined);
    return profiles.flatMap((profile) => [buildFilter(profile, 'in', inbound, account), buildFilter(profile, 'out', outbound, account)]);
}
function buildFilter(profile, direction, rules, account) {
    const name = `${profileName(profile.profile)} profile, ${direction === 'in' ? 'inbound' : 'outbound'}`;
    const common = {
        name,
        hooks: [direction === 'in' ? 'input' : 'output'],
        universe: ip_set/* ALL_ADDRESSES */.LO,
        profile: profile.profile,
        replies: 'stateful',
    };
    if (!profile.enabled && !profile.unknown) {
        return { ...common, lines: [], defaultAction: 'permit', defaultLocation: profile.location };
    }
    const shielded = direction === 'in' && profile.shielded;
    const defaultAction = shielded || profile.unknown ? 'deny' : direction === 'in' ? profile.inbound : profile.outbound;
    const defaultLocation = direction === 'in' ? profile.inboundLocation : profile.outboundLocation;
    const actions = shielded ? ['block'] : ['bypass', 'block', 'allow'];
    const lines = actions.flatMap((action) => convert_profiles_linesOf(profile, direction, { action, rules, account }));
    return { ...common, lines: [...doubtfulLine(profile, name), ...lines], defaultAction, defaultLocation };
}
function doubtfulLine(profile, name) {
    if (profile.doubts.length === 0)
        return [];
    const match = { must: header_space/* NOTHING */.K$, may: header_space/* EVERYTHING */.Qz };
    return [{ label: name, action: 'permit', match, doubts: profile.doubts, location: profile.location }];
}
function convert_profiles_linesOf(profile, direction, selection) {
    const lines = [];
    for (const { rule, lines: byDirection } of selection.rules) {
        const line = byDirection[direction];
        if (line === undefined || !mayAct(rule, selection.action) || !rule.profiles.includes(profile.profile))
            continue;
        if (rule.origin === 'local' && profile.localRules === 'ignored')
            continue;
        const action = selection.action === 'block' ? 'deny' : 'permit';
        lines.push(convert_profiles_withDoubts(line.action === action ? line : { ...line, action }, profileDoubts(rule, profile, selection.account)));
    }
    return lines;
}
function mayAct({ action }, wanted) {
    return action === 'unknown' ? wanted !== 'allow' : action === wanted;
}
function profileDoubts(rule, profile, account) {
    if (!mayDoubt(rule, profile))
        return convert_profiles_NO_DOUBTS;
    const doubts = [];
    const parameters = { profile: profileName(profile.profile) };
    if (profile.unknown && rule.action !== 'block')
        doubts.push(...profile.doubts);
    if (rule.origin !== 'local')
        return doubts;
    if (profile.localRules === 'in-doubt')
        doubts.push(account.doubt('doubt_local_rules', profile.location, parameters));
    if (!profile.userPrograms && rule.opens === 'program')
        doubts.push(account.doubt('doubt_user_programs', profile.location, parameters));
    if (!profile.userPorts && rule.opens === 'port')
        doubts.push(account.doubt('doubt_user_ports', profile.location, parameters));
    return doubts;
}
const convert_profiles_NO_DOUBTS = [];
function mayDoubt(rule, { unknown, localRules, userPrograms, userPorts }) {
    return unknown || (rule.origin === 'local' && (localRules === 'in-doubt' || !userPrograms || !userPorts));
}
function convert_profiles_withDoubts(line, doubts) {
    if (doubts.length === 0)
        return line;
    return { ...line, match: { must: header_space/* NOTHING */.K$, may: line.match.may }, doubts: [...line.doubts, ...doubts] };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-shared/rule.js
const NETWORK_PROFILES = ['domain', 'private', 'public'];
function anyCondition(location) {
    return { tokens: NO_TOKENS, location };
}
const NO_TOKENS = [];
function listCondition(text, location) {
    const trimmed = text.trim();
    if (trimmed === '')
        return anyCondition(location);
    const tokens = trimmed.includes(',') ? trimmed.split(',').map((token) => token.trim()) : [trimmed];
    return tokens.some((token) => token === '*' || token.toLowerCase() === 'any') ? anyCondition(location) : { tokens, location };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-shared/complete-profiles.js


function completeProfiles(profiles, location, account) {
    return NETWORK_PROFILES.map((name) => {
        const [stated, second] = profiles.filter(({ profile }) => profile === name);
        if (stated === undefined) {
            account.report('incomplete', 'profile_missing', location, { profile: profileName(name) });
            return unknownProfile(name, location, account);
        }
        if (second === undefined)
            return stated;
        account.report('incomplete', 'profile_conflict', second.location, { profile: profileName(name), setting: profileName(name) });
        return unknownProfile(name, second.location, account);
    });
}
function unknownProfile(profile, location, account) {
    return {
        profile,
        enabled: true,
        inbound: 'deny',
        outbound: 'permit',
        shielded: false,
        localRules: 'applied',
        userPrograms: true,
        userPorts: true,
        doubts: [account.doubt('doubt_profile', location, { profile: profileName(profile) })],
        unknown: true,
        location,
        inboundLocation: location,
        outboundLocation: location,
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-shared/bounds.js
function bounds_exactly(set) {
    return { must: set, may: set, doubts: bounds_NO_DOUBTS };
}
const bounds_NO_DOUBTS = [];

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-shared/address-list.js



const KEYWORDS = new Set([
    'dns',
    'dhcp',
    'wins',
    'defaultgateway',
    'internet',
    'intranet',
    'rmtintranet',
    'intranetremoteaccess',
    'ply2renders',
    'playtodevice',
    'captiveportal',
]);
function address_list_readAddresses(condition, context) {
    const ranges = [];
    const unsure = [];
    for (const token of condition.tokens) {
        if (isAnyAddress(token))
            return bounds_exactly(ip_set/* ALL_ADDRESSES */.LO);
        const range = address_list_readRange(token);
        if (range === undefined)
            unsure.push(readKeyword(token, condition, context));
        else
            for (const part of (0,ip_set/* ofOneFamily */.QR)(range))
                ranges.push(part);
    }
    if (condition.tokens.length === 0)
        return bounds_exactly(ip_set/* ALL_ADDRESSES */.LO);
    const known = (0,ip_set/* ipSet */.iw)(ranges.length === 1 ? ranges.slice() : ranges);
    if (unsure.length === 0)
        return bounds_exactly(known);
    return {
        must: (0,ip_set/* uniteIps */.y6)(known, ...unsure.map(({ must }) => must)),
        may: (0,ip_set/* uniteIps */.y6)(known, ...unsure.map(({ may }) => may)),
        doubts: unsure.flatMap(({ doubts }) => doubts),
    };
}
function isAnyAddress(token) {
    return token === '*' || token.toLowerCase() === 'any';
}
function address_list_readRange(token) {
    const dash = token.indexOf('-');
    if (dash !== -1)
        return orderedRange((0,ip_address/* parseIpAddress */.D_)(token.slice(0, dash)), (0,ip_address/* parseIpAddress */.D_)(token.slice(dash + 1)));
    const slash = token.indexOf('/');
    const mask = slash === -1 ? undefined : (0,ip_address/* parseDottedQuad */.Fp)(token.slice(slash + 1));
    if (mask === undefined)
        return (0,ip_address/* parseCidr */.GN)(token);
    const address = (0,ip_address/* parseIpAddress */.D_)(token.slice(0, slash));
    const length = (0,ip_address/* maskLength */.XJ)(mask);
    return address === undefined || length === undefined || !(0,ip_address/* isIpv4 */.eH)(address) ? undefined : (0,ip_address/* prefixRange */.EE)(address, length);
}
function orderedRange(first, last) {
    if (first === undefined || last === undefined || first > last || (0,ip_address/* isIpv4 */.eH)(first) !== (0,ip_address/* isIpv4 */.eH)(last))
        return undefined;
    return { first, last };
}
function readKeyword(token, condition, context) {
    const { account } = context;
    const lower = token.toLowerCase();
    const suffix = lower.endsWith('4') ? 4 : lower.endsWith('6') ? 6 : undefined;
    const keyword = suffix === undefined ? lower : lower.slice(0, -1);
    const may = suffix === undefined ? ip_set/* ALL_ADDRESSES */.LO : suffix === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    if (keyword === 'localsubnet')
        return localSubnetBounds(suffix, condition, context);
    if (KEYWORDS.has(keyword)) {
        return { must: [], may, doubts: [account.doubt('doubt_address_keyword', condition.location, { keyword: token })] };
    }
    const shown = token.slice(0, 100);
    account.report('incomplete', 'unknown_address', condition.location, { value: shown });
    return { must: [], may: ip_set/* ALL_ADDRESSES */.LO, doubts: [account.doubt('doubt_address', condition.location, { value: shown })] };
}
function localSubnetBounds(suffix, condition, context) {
    const families = suffix === undefined ? [4, 6] : [suffix];
    const parts = families.map((family) => context.localSubnet?.[family]);
    const must = (0,ip_set/* uniteIps */.y6)(...parts.map((part) => part?.must ?? []));
    const may = (0,ip_set/* uniteIps */.y6)(...parts.map((part, index) => part?.may ?? (families[index] === 4 ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF)));
    const exact = parts.every((part) => part !== undefined && part.must === part.may);
    return { must, may, doubts: exact ? [] : [context.account.doubt('doubt_local_subnet', condition.location)] };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-shared/port-list.js



const PORT_KEYWORDS = new Map([
    ['rpc', [{ first: 1024, last: 65535 }]],
    ['rpcepmap', (0,number_set/* numberSet */.U7)([...(0,number_set/* oneNumber */.ax)(135), ...(0,number_set/* oneNumber */.ax)(593)])],
    ['iphttps', (0,number_set/* oneNumber */.ax)(443)],
    ['iphttpsin', (0,number_set/* oneNumber */.ax)(443)],
    ['iphttpsout', number_set/* ALL_PORTS */.TQ],
    ['iptlsin', (0,number_set/* oneNumber */.ax)(443)],
    ['iptlsout', number_set/* ALL_PORTS */.TQ],
    ['teredo', number_set/* ALL_PORTS */.TQ],
    ['dhcp', (0,number_set/* numberSet */.U7)([...(0,number_set/* oneNumber */.ax)(68), ...(0,number_set/* oneNumber */.ax)(546)])],
    ['ply2disc', number_set/* ALL_PORTS */.TQ],
    ['playtodiscovery', number_set/* ALL_PORTS */.TQ],
    ['mdns', (0,number_set/* oneNumber */.ax)(5353)],
    ['cortanaout', number_set/* ALL_PORTS */.TQ],
    ['tcpcdpsvc', number_set/* ALL_PORTS */.TQ],
]);
const PROTOCOL_NAMES = new Map([
    ['tcp', header_space/* PROTOCOL */.nl.tcp],
    ['udp', header_space/* PROTOCOL */.nl.udp],
    ['icmpv4', header_space/* PROTOCOL */.nl.icmp],
    ['icmpv6', header_space/* PROTOCOL */.nl.icmpv6],
]);
function port_list_readProtocol(condition, account) {
    const token = condition.tokens[0]?.toLowerCase();
    if (token === undefined || token === 'any' || token === '*' || token === '256')
        return bounds_exactly(number_set/* ALL_PROTOCOLS */.yJ);
    const number = PROTOCOL_NAMES.get(token) ?? wholeNumber(token, 255);
    if (number !== undefined && condition.tokens.length === 1)
        return bounds_exactly(onlyNumber(number));
    return unreadable(number_set/* ALL_PROTOCOLS */.yJ, condition, { account, code: 'protocol', value: condition.tokens.join(',') });
}
function port_list_readPorts(condition, account) {
    return readList(condition, (token) => {
        const range = port_list_readNumberRange(token, 65535);
        if (range !== undefined)
            return bounds_exactly(range.first === range.last ? onlyNumber(range.first) : [range]);
        const keyword = PORT_KEYWORDS.get(token.toLowerCase().replaceAll('-', ''));
        if (keyword === undefined)
            return unreadable(number_set/* ALL_PORTS */.TQ, condition, { account, code: 'port', value: token });
        return { must: number_set/* NO_NUMBERS */.P6, may: keyword, doubts: [account.doubt('doubt_port_keyword', condition.location, { keyword: token })] };
    });
}
function port_list_readIcmpTypes(condition, account) {
    return readList(condition, (token) => {
        if (token === '*:*')
            return bounds_exactly(number_set/* ALL_PORTS */.TQ);
        const [typeText = '', codeText = '*', ...rest] = token.split(':');
        const type = wholeNumber(typeText, 255);
        const code = isAny(codeText) ? 'any' : wholeNumber(codeText, 255);
        if (type === undefined || code === undefined || rest.length > 0) {
            return unreadable(number_set/* ALL_PORTS */.TQ, condition, { account, code: 'icmp', value: token });
        }
        return bounds_exactly([code === 'any' ? { first: type * 256, last: type * 256 + 255 } : { first: type * 256 + code, last: type * 256 + code }]);
    });
}
function onlyNumber(value) {
    const known = SINGLE_NUMBERS.get(value);
    if (known !== undefined)
        return known;
    const set = (0,number_set/* oneNumber */.ax)(value);
    SINGLE_NUMBERS.set(value, set);
    return set;
}
const SINGLE_NUMBERS = new Map();
function readList(condition, read) {
    if (condition.tokens.length === 0 || condition.tokens.some(isAny))
        return bounds_exactly(number_set/* ALL_PORTS */.TQ);
    const [only] = condition.tokens;
    if (only !== undefined && condition.tokens.length === 1)
        return read(only);
    const parts = condition.tokens.map(read);
    const may = (0,number_set/* uniteNumbers */.kj)(...parts.map((part) => part.may));
    const doubts = parts.flatMap((part) => part.doubts);
    return { must: doubts.length === 0 ? may : (0,number_set/* uniteNumbers */.kj)(...parts.map((part) => part.must)), may, doubts };
}
function unreadable(all, condition, options) {
    const { account, code } = options;
    const value = options.value.slice(0, 100);
    account.report('incomplete', `unknown_${code}`, condition.location, { value });
    return { must: number_set/* NO_NUMBERS */.P6, may: all, doubts: [account.doubt(`doubt_${code}`, condition.location, { value })] };
}
function isAny(token) {
    return token === '*' || token.toLowerCase() === 'any';
}
function port_list_readNumberRange(token, most) {
    const dash = token.indexOf('-');
    const first = wholeNumber(dash === -1 ? token : token.slice(0, dash), most);
    const last = dash === -1 ? first : wholeNumber(token.slice(dash + 1), most);
    return first === undefined || last === undefined || first > last ? undefined : { first, last };
}
function wholeNumber(text, most) {
    const trimmed = text.trim();
    if (!/^\d{1,5}$/u.test(trimmed))
        return undefined;
    const value = Number(trimmed);
    return value <= most ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-shared/convert-rule.js







const TEXT_LIMIT = 200;
function convertRule(rule, context) {
    const { account } = context;
    const whole = [...rule.doubts, ...wholeDoubts(rule, account)];
    const sets = readSets(rule, context, whole);
    const doubts = allDoubts(whole, sets);
    const lines = {};
    for (const direction of rule.directions) {
        const may = [boxOf(sets, direction, 'may')];
        const match = doubts.length === 0 ? { must: may, may } : { must: whole.length > 0 ? [] : mustSpace(sets, direction), may };
        lines[direction] = convert_rule_lineOf(rule, match, doubts);
    }
    const { action, profiles, origin } = rule;
    return { rule: { action, profiles, origin, opens: whatOpens(rule) }, lines, inDoubt: doubts.length > 0 };
}
function allDoubts(whole, sets) {
    const fields = [sets.protocols, sets.localPorts, sets.remotePorts, sets.icmpTypes, sets.localAddresses, sets.remoteAddresses];
    if (whole.length === 0 && fields.every((bounds) => bounds.doubts.length === 0))
        return convert_rule_NO_DOUBTS;
    return [...whole, ...fields.flatMap((bounds) => bounds.doubts)];
}
const convert_rule_NO_DOUBTS = [];
function whatOpens({ protocol, service, program, localPorts }) {
    const token = protocol.tokens[0]?.toLowerCase();
    const namesPorts = token === 'tcp' || token === 'udp' || token === `${header_space/* PROTOCOL */.nl.tcp}` || token === `${header_space/* PROTOCOL */.nl.udp}`;
    if (!namesPorts || service !== undefined)
        return undefined;
    if (program !== undefined)
        return localPorts.tokens.length === 0 ? 'program' : undefined;
    return localPorts.tokens.length === 1 ? 'port' : undefined;
}
function convert_rule_lineOf(rule, match, doubts) {
    const program = programScope(rule);
    return {
        label: ownText(rule.label.slice(0, TEXT_LIMIT)),
        action: rule.action === 'block' ? 'deny' : 'permit',
        match,
        doubts,
        location: rule.location,
        ...(program === undefined ? {} : { program }),
        ...(rule.description === undefined ? {} : { description: ownText(rule.description.slice(0, TEXT_LIMIT)) }),
        ...(rule.relatedLocations.length === 0 ? {} : { relatedLocations: rule.relatedLocations.slice(0, 20) }),
        ...(rule.builtIn ? { builtIn: true } : {}),
    };
}
function programScope(rule) {
    const container = rule.applicationPackage?.startsWith('S-1-15-2-') === true ? rule.applicationPackage : undefined;
    const program = rule.program ?? container;
    const service = rule.service === '*' ? undefined : rule.service;
    if (program === undefined && service === undefined)
        return undefined;
    if (service === undefined && program !== undefined)
        return { program: ownText(program) };
    return { ...(program === undefined ? {} : { program: ownText(program) }), ...(service === undefined ? {} : { service: ownText(service) }) };
}
function wholeDoubts(rule, account) {
    const doubts = [];
    if (rule.service === '*')
        doubts.push(account.doubt('doubt_any_service', rule.location));
    if (rule.applicationPackage !== undefined)
        doubts.push(account.doubt('doubt_package', rule.location));
    if (rule.action === 'bypass')
        doubts.push(account.doubt('doubt_bypass', rule.location));
    if (rule.localOnlyMapping)
        doubts.push(account.doubt('doubt_local_only_mapping', rule.location));
    return doubts;
}
function readSets(rule, context, whole) {
    const { account } = context;
    const protocols = port_list_readProtocol(rule.protocol, account);
    const protocol = protocols.may.length === 1 && protocols.may[0]?.first === protocols.may[0]?.last ? protocols.may[0]?.first : undefined;
    const hasPorts = protocol === header_space/* PROTOCOL */.nl.tcp || protocol === header_space/* PROTOCOL */.nl.udp;
    const isIcmp = protocol === header_space/* PROTOCOL */.nl.icmp || protocol === header_space/* PROTOCOL */.nl.icmpv6;
    const statesPorts = statesNumbers(rule.localPorts.tokens) || statesNumbers(rule.remotePorts.tokens);
    if (!hasPorts && !isIcmp && statesPorts)
        whole.push(account.doubt('doubt_ports_without_protocol', rule.protocol.location));
    const remote = address_list_readAddresses(rule.remoteAddresses, context);
    const remotePorts = hasPorts ? port_list_readPorts(rule.remotePorts, account) : bounds_exactly(number_set/* ALL_PORTS */.TQ);
    return {
        protocols,
        localPorts: hasPorts ? port_list_readPorts(rule.localPorts, account) : bounds_exactly(number_set/* ALL_PORTS */.TQ),
        remotePorts: rule.localOnlyMapping ? { ...remotePorts, may: number_set/* ALL_PORTS */.TQ } : remotePorts,
        icmpTypes: isIcmp ? port_list_readIcmpTypes(rule.icmpTypes, account) : bounds_exactly(number_set/* ALL_PORTS */.TQ),
        localAddresses: address_list_readAddresses(rule.localAddresses, context),
        remoteAddresses: rule.localOnlyMapping ? { ...remote, may: ip_set/* ALL_ADDRESSES */.LO } : remote,
    };
}
function statesNumbers(tokens) {
    return tokens.some((token) => token !== '*' && token.toLowerCase() !== 'any');
}
function boxOf(sets, direction, bound) {
    const protocols = sets.protocols[bound];
    const inbound = direction === 'in';
    const local = sets.localPorts[bound];
    const remote = sets.remotePorts[bound];
    const isIcmp = protocols === oneIcmp(protocols);
    return (0,header_space/* box */.aP)({
        protocols,
        source: inbound ? sets.remoteAddresses[bound] : sets.localAddresses[bound],
        destination: inbound ? sets.localAddresses[bound] : sets.remoteAddresses[bound],
        sourcePorts: inbound ? remote : local,
        destinationPorts: isIcmp ? sets.icmpTypes[bound] : inbound ? local : remote,
    });
}
function oneIcmp(protocols) {
    const first = protocols[0]?.first;
    const single = protocols.length === 1 && first === protocols[0]?.last;
    return single && (first === header_space/* PROTOCOL */.nl.icmp || first === header_space/* PROTOCOL */.nl.icmpv6) ? protocols : undefined;
}
function mustSpace(sets, direction) {
    const must = boxOf(sets, direction, 'must');
    const empty = Object.values(must).some((set) => set.length === 0);
    return empty ? [] : [must];
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-netsh/labels.js
const SLOT = {
    name: 0, description: 1, enabled: 2, direction: 3, profiles: 4, grouping: 5, localIp: 6, remoteIp: 7, protocol: 8, localPort: 9,
    remotePort: 10, edgeTraversal: 11, program: 12, service: 13, interfaceTypes: 14, computerGroup: 15, userGroup: 16, security: 17,
    source: 18, action: 19,
};
const labels_SLOTS = Object.keys(SLOT).length;
const RULE_LABELS = new Map([
    ['rule name', 'name'], ['規則名', 'name'],
    ['description', 'description'], ['説明', 'description'],
    ['enabled', 'enabled'], ['有効', 'enabled'],
    ['direction', 'direction'], ['方向', 'direction'],
    ['profiles', 'profiles'], ['プロファイル', 'profiles'],
    ['grouping', 'grouping'], ['グループ', 'grouping'],
    ['localip', 'localIp'], ['ローカル ip', 'localIp'],
    ['remoteip', 'remoteIp'], ['リモート ip', 'remoteIp'],
    ['protocol', 'protocol'], ['プロトコル', 'protocol'],
    ['localport', 'localPort'], ['ローカル ポート', 'localPort'],
    ['remoteport', 'remotePort'], ['リモート ポート', 'remotePort'],
    ['edge traversal', 'edgeTraversal'], ['エッジ トラバーサル', 'edgeTraversal'],
    ['program', 'program'], ['プログラム', 'program'],
    ['service', 'service'], ['サービス', 'service'],
    ['interfacetypes', 'interfaceTypes'], ['インターフェイスの種類', 'interfaceTypes'],
    ['remotecomputergroup', 'computerGroup'], ['リモート コンピューター グループ', 'computerGroup'],
    ['remoteusergroup', 'userGroup'], ['リモート ユーザー グループ', 'userGroup'],
    ['security', 'security'], ['セキュリティ', 'security'],
    ['rule source', 'source'], ['規則のソース', 'source'],
    ['action', 'action'], ['操作', 'action'],
]);
const PROFILE_HEADINGS = new Map([
    ['domain profile settings', 'domain'], ['ドメイン プロファイル 設定', 'domain'],
    ['private profile settings', 'private'], ['プライベート プロファイル 設定', 'private'],
    ['public profile settings', 'public'], ['パブリック プロファイル 設定', 'public'],
]);
const PROFILE_ROWS = new Map([
    ['state', 'state'], ['状態', 'state'],
    ['firewall policy', 'policy'], ['ファイアウォール ポリシー', 'policy'],
    ['localfirewallrules', 'localRules'],
    ['localconsecrules', 'withoutEffect'],
    ['inboundusernotification', 'withoutEffect'],
    ['remotemanagement', 'withoutEffect'],
    ['unicastresponsetomulticast', 'withoutEffect'],
    ['logallowedconnections', 'withoutEffect'],
    ['logdroppedconnections', 'withoutEffect'],
    ['filename', 'withoutEffect'],
    ['maxfilesize', 'withoutEffect'],
]);
const YES_NO = new Map([['yes', true], ['はい', true], ['no', false], ['いいえ', false]]);
const ON_OFF = new Map([['on', true], ['オン', true], ['off', false], ['オフ', false]]);
const DIRECTION = new Map([['in', 'in'], ['入力', 'in'], ['out', 'out'], ['出力', 'out']]);
const ACTION = new Map([
    ['allow', 'allow'], ['許可', 'allow'],
    ['block', 'block'], ['ブロック', 'block'],
    ['bypass', 'bypass'], ['バイパス', 'bypass'],
]);
const labels_PROFILE_NAMES = new Map([
    ['domain', 'domain'], ['ドメイン', 'domain'],
    ['private', 'private'], ['プライベート', 'private'],
    ['public', 'public'], ['パブリック', 'public'],
]);
const LOCAL_RULES = new Map([
    ['enable', 'applied'], ['有効', 'applied'],
    ['notconfigured', 'applied'],
    ['disable', 'in-doubt'], ['無効', 'in-doubt'],
]);
const LOCAL_SOURCES = new Set(['local setting', 'ローカル設定', 'ローカル 設定']);
function isLocalSource(text) {
    return LOCAL_SOURCES.has(plain(text));
}
const AS_PRINTED = new Map([
    ['Enabled', 'enabled'], ['Direction', 'direction'], ['Profiles', 'profiles'], ['Grouping', 'grouping'], ['LocalIP', 'localIp'],
    ['RemoteIP', 'remoteIp'], ['Protocol', 'protocol'], ['LocalPort', 'localPort'], ['RemotePort', 'remotePort'],
    ['Edge traversal', 'edgeTraversal'], ['Program', 'program'], ['Service', 'service'], ['InterfaceTypes', 'interfaceTypes'],
    ['Security', 'security'], ['Rule source', 'source'], ['Action', 'action'],
]);
function labels_ruleLabel(text) {
    return AS_PRINTED.get(text) ?? RULE_LABELS.get(text.toLowerCase()) ?? RULE_LABELS.get(plain(text));
}
function profileHeading(line) {
    const trimmed = line.length > 80 ? '' : line.trimEnd();
    if (!trimmed.endsWith(':') && !trimmed.endsWith('：'))
        return undefined;
    return PROFILE_HEADINGS.get(plain(trimmed.slice(0, -1)));
}
function profileRow(label) {
    return PROFILE_ROWS.get(plain(label));
}
function plain(text) {
    const known = PLAIN_WORDS.get(text);
    if (known !== undefined)
        return known;
    if (/^[\x21-\x7e]{0,200}$/u.test(text))
        return text.toLowerCase();
    return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
const PLAIN_WORDS = new Map(['Yes', 'No', 'In', 'Out', 'Allow', 'Block', 'Any', 'TCP', 'UDP', 'Domain', 'Private', 'Public', 'Local Setting'].map((word) => [word, word.toLowerCase()]));
function anyWord(text) {
    return text.trim() === '任意' ? 'Any' : text;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-netsh/parse.js



function printedText(block, label) {
    return block.texts[SLOT[label]];
}
function printedAt(block, label) {
    const line = block.lines[SLOT[label]] ?? 0;
    return line === 0 ? block.location : atLine(block.location.path, line);
}
function parseNetsh({ path, text }, account) {
    const reader = { path, text, shelf: createWordShelf(text), account, rules: [], profiles: [], open: undefined, pending: undefined, fields: 0 };
    let line = 0;
    for (let start = 0; start <= text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        line += 1;
        if (!parse_readField(reader, { start, end, line }))
            parse_readLine(text.slice(start, end), atLine(path, line), reader);
        start = end + 1;
    }
    account.countMany(path, 'understood', reader.fields);
    if (reader.pending !== undefined)
        account.report('incomplete', 'export.truncated', atLine(path, line), { reason: 'Ok.' });
    return { rules: reader.rules, profiles: reader.profiles };
}
function parse_readField(reader, { start, end, line }) {
    const rule = reader.open;
    if (rule?.kind !== 'rule')
        return false;
    const colon = colonOf(reader.text, start, end);
    if (colon === -1)
        return false;
    const label = labels_ruleLabel(reader.shelf.cut(start, colon));
    if (label === undefined || label === 'name' || rule.texts[SLOT[label]] !== undefined)
        return false;
    rule.texts[SLOT[label]] = trimmed(reader, colon + 1, end);
    rule.lines[SLOT[label]] = line;
    rule.latest = label;
    reader.fields += 1;
    return true;
}
function colonOf(text, start, end) {
    const last = Math.min(end, start + 61);
    for (let at = start; at < last; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x3a || (code === 0xff1a && at < start + 60))
            return at === start ? -1 : at;
    }
    return -1;
}
function trimmed({ text, shelf }, from, to) {
    let start = from;
    let end = to;
    while (start < end && text.charCodeAt(start) === 0x20)
        start += 1;
    while (end > start && text.charCodeAt(end - 1) === 0x20)
        end -= 1;
    const isClean = start === end || (parse_isVisibleAscii(text.charCodeAt(start)) && parse_isVisibleAscii(text.charCodeAt(end - 1)));
    return isClean ? shelf.cut(start, end) : text.slice(start, end).trim();
}
function parse_isVisibleAscii(code) {
    return code > 0x20 && code < 0x7f;
}
function parse_readLine(line, location, reader) {
    const { account } = reader;
    if (line.trim() === '') {
        if (reader.open?.kind === 'rule' && printedText(reader.open, 'action') !== undefined)
            reader.open = undefined;
        return;
    }
    if (startsBlock(line, location, reader) || isFrame(line, reader))
        account.count('understood', location);
    else if (isWithoutEffect(line))
        account.count('noEffect', location);
    else if (reader.open?.kind === 'rule')
        readRuleLine(line, location, reader.open, account);
    else if (reader.open?.kind === 'profile')
        readProfileLine(line, location, reader.open, account);
    else
        parse_reportUnknown(line, location, account);
}
function startsBlock(line, location, reader) {
    const profile = profileHeading(line);
    const label = splitLabel(line);
    const kind = profile === undefined ? 'rule' : 'profile';
    if (profile === undefined && label?.label !== 'name')
        return false;
    if (reader.pending !== undefined && reader.pending !== kind) {
        reader.account.report('incomplete', 'export.truncated', location, { reason: 'Ok.' });
    }
    reader.pending = kind;
    if (profile !== undefined) {
        reader.open = { kind: 'profile', profile, location, rows: new Map(), unknown: [] };
        reader.profiles.push(reader.open);
    }
    else {
        reader.open = openRule(label?.text ?? '', location);
        reader.rules.push(reader.open);
    }
    return true;
}
function openRule(name, location) {
    const texts = new Array(labels_SLOTS).fill(undefined);
    const lines = new Array(labels_SLOTS).fill(0);
    return { kind: 'rule', name, location, texts, lines, icmpTypes: NO_FIELDS, unknown: NO_FIELDS, latest: 'name' };
}
const NO_FIELDS = [];
function withField(fields, field) {
    if (fields === NO_FIELDS)
        return [field];
    fields.push(field);
    return fields;
}
function isFrame(line, reader) {
    if (/^-{40,100}\s*$/u.test(line))
        return reader.open !== undefined;
    if (!/^ok[.。]?\s*$/iu.test(line))
        return false;
    reader.open = undefined;
    reader.pending = undefined;
    return true;
}
function isWithoutEffect(line) {
    const trimmed = line.trim();
    if (/^[A-Z]:\\[^>]{0,260}>\s*netsh advfirewall (?:firewall )?show /iu.test(trimmed))
        return true;
    return trimmed === 'No rules match the specified criteria.' || trimmed === '指定された条件に一致する規則はありません。';
}
function readRuleLine(line, location, rule, account) {
    const field = splitLabel(line);
    if (rule.latest === 'protocol' && readIcmpRow(line, location, rule)) {
        account.count('understood', location);
        return;
    }
    if (rule.latest === 'description' && !/^[^:：]{1,40}[:：]\s{2,}\S/u.test(line) && field?.label === undefined) {
        account.count('understood', location);
        return;
    }
    rule.unknown = withField(rule.unknown, { text: field?.label ?? nameOf(line), location });
    account.count('unrecognised', location);
    account.report('incomplete', 'unknown_field', location, { field: nameOf(line) });
}
function readIcmpRow(line, location, rule) {
    const cells = /^\s{2,}(\S{1,20})\s+(\S{1,20})\s*$/u.exec(line);
    const type = cells?.[1] ?? '';
    const code = cells?.[2] ?? '';
    if (/^(?:type|種類)$/iu.test(type) && /^(?:code|コード)$/iu.test(code))
        return true;
    if (!isIcmpNumber(type) || !isIcmpNumber(code))
        return false;
    rule.icmpTypes = withField(rule.icmpTypes, { text: isAnyWord(type) ? 'Any' : `${type}:${isAnyWord(code) ? '*' : code}`, location });
    return true;
}
function isIcmpNumber(text) {
    return /^\d{1,3}$/u.test(text) || isAnyWord(text);
}
function isAnyWord(text) {
    return text === '任意' || text.toLowerCase() === 'any';
}
function readProfileLine(line, location, block, account) {
    if (/^(?:Logging|ログ|ログ記録)\s*[:：]\s*$/u.test(line)) {
        account.count('noEffect', location);
        return;
    }
    const gap = line.search(/\s{2}/u);
    const text = gap === -1 ? '' : line.slice(gap).trim();
    const row = gap < 1 || text === '' ? undefined : profileRow(line.slice(0, gap));
    if (row === 'withoutEffect') {
        account.count('noEffect', location);
        return;
    }
    if (row !== undefined && !block.rows.has(row)) {
        block.rows.set(row, { text, location });
        account.count('understood', location);
        return;
    }
    block.unknown.push({ text: nameOf(line), location });
    parse_reportUnknown(line, location, account);
}
function nameOf(line) {
    const text = line.trim();
    const end = text.search(/[:：]|\s{2}/u);
    const words = end > 0 && end <= 60 ? text.slice(0, end) : (text.split(/\s/u)[0] ?? '');
    return words.slice(0, 60);
}
function parse_reportUnknown(line, location, account) {
    account.count('unrecognised', location);
    account.report('incomplete', 'export.unrecognised', location, { what: `"${nameOf(line)}"` });
}
function splitLabel(line) {
    const narrow = line.indexOf(':');
    const wide = line.slice(0, 60).indexOf('：');
    const colon = wide === -1 || (narrow !== -1 && narrow < wide) ? narrow : wide;
    if (colon < 1 || colon > 60)
        return undefined;
    return { label: labels_ruleLabel(line.slice(0, colon)), text: line.slice(colon + 1).trim() };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-netsh/convert.js







function convertNetsh(parts, path, account) {
    const location = { path };
    const profiles = completeProfiles(parts.profiles.map((block) => readProfile(block, account)), location, account);
    const rules = [];
    for (const block of parts.rules) {
        const rule = convertBlock(block, account);
        if (rule !== undefined)
            rules.push(rule);
    }
    if (parts.rules.length === 0)
        account.report('incomplete', 'export.no_rules', location);
    account.report('note', 'other_stores', location);
    return {
        format: 'windows-netsh',
        identity: { hostnames: [], serials: [] },
        location,
        interfaces: [],
        routes: [],
        filters: convertProfiles(profiles, rules, account),
        translations: [],
        families: [4, 6],
    };
}
const VERBOSE = ['interfaceTypes', 'security'];
const convert_ALWAYS = ['enabled', 'direction', 'profiles', 'localIp', 'remoteIp', 'protocol', 'action'];
function lacksVerboseFields(block) {
    return VERBOSE.some((label) => printedText(block, label) === undefined);
}
function convertBlock(block, account) {
    const doubts = block.unknown.map(({ text, location }) => account.doubt('doubt_field', location, { field: text }));
    if (word(block, 'enabled', { table: YES_NO, account, doubts }) === false)
        return undefined;
    reportMissing(block, account, doubts);
    if (lacksVerboseFields(block)) {
        doubts.push(account.doubt('doubt_missing', block.location, { field: 'Program, Service, InterfaceTypes, Security' }));
    }
    doubts.push(...conditionDoubts(block, account));
    return convertRule(buildRule(block, account, doubts), { account, localSubnet: undefined });
}
function buildRule(block, account, doubts) {
    const direction = word(block, 'direction', { table: DIRECTION, account, doubts });
    const program = statedText(block, 'program');
    const service = statedText(block, 'service');
    const description = convert_textOf(block, 'description');
    return {
        label: ['rule "', block.name, '"'].join(''),
        ...(description === '' ? {} : { description }),
        location: block.location,
        relatedLocations: [],
        directions: direction === undefined ? ['in', 'out'] : [direction],
        action: word(block, 'action', { table: ACTION, account, doubts }) ?? 'unknown',
        profiles: profilesOf(block, account, doubts),
        origin: isLocalSource(convert_textOf(block, 'source')) ? 'local' : 'policy',
        protocol: condition(block, 'protocol'),
        localPorts: condition(block, 'localPort'),
        remotePorts: condition(block, 'remotePort'),
        icmpTypes: listCondition(block.icmpTypes.map(({ text }) => text).join(','), block.icmpTypes[0]?.location ?? block.location),
        localAddresses: condition(block, 'localIp'),
        remoteAddresses: condition(block, 'remoteIp'),
        ...(program === undefined ? {} : { program }),
        ...(service === undefined ? {} : { service }),
        localOnlyMapping: false,
        doubts,
        builtIn: isBuiltInGroupName(convert_textOf(block, 'grouping')),
    };
}
function reportMissing(block, account, doubts) {
    const protocol = plain(convert_textOf(block, 'protocol'));
    const ports = protocol === 'tcp' || protocol === 'udp' ? ['localPort', 'remotePort'] : [];
    if (convert_ALWAYS.every((label) => convert_textOf(block, label) !== '') && ports.every((label) => convert_textOf(block, label) !== ''))
        return;
    const missing = [...convert_ALWAYS, ...ports].filter((label) => convert_textOf(block, label) === '');
    account.report('incomplete', 'field_missing', block.location, { field: missing.join(', ') });
    doubts.push(account.doubt('doubt_missing', block.location, { field: missing.join(', ') }));
}
function conditionDoubts(block, account) {
    return CONDITIONS.filter(([label]) => statedText(block, label) !== undefined).map(([label, code, field]) => account.doubt(code, printedAt(block, label), { field }));
}
const CONDITIONS = [
    ['interfaceTypes', 'doubt_interface', 'InterfaceTypes'],
    ['security', 'doubt_ipsec', 'Security'],
    ['computerGroup', 'doubt_users', 'RemoteComputerGroup'],
    ['userGroup', 'doubt_users', 'RemoteUserGroup'],
];
function profilesOf(block, account, doubts) {
    const text = convert_textOf(block, 'profiles');
    if (text === 'Domain,Private,Public')
        return NETWORK_PROFILES;
    const names = anyWord(text).split(',').map((name) => plain(name));
    if (names.includes('any'))
        return NETWORK_PROFILES;
    const profiles = names.map((name) => labels_PROFILE_NAMES.get(name));
    if (!profiles.includes(undefined))
        return NETWORK_PROFILES.filter((profile) => profiles.includes(profile));
    reportWord(block, 'profiles', { account, doubts, expected: 'Domain, Private, Public' });
    return NETWORK_PROFILES;
}
function word(block, label, reading) {
    const value = reading.table.get(plain(convert_textOf(block, label)));
    if (value === undefined && printedText(block, label) !== undefined) {
        reportWord(block, label, { ...reading, expected: [...reading.table.keys()].join(', ') });
    }
    return value;
}
function reportWord(block, label, options) {
    const { account, doubts, expected } = options;
    const location = printedAt(block, label);
    account.report('incomplete', 'unknown_value', location, { field: label, value: convert_textOf(block, label).slice(0, 100), expected });
    doubts.push(account.doubt('doubt_value', location, { field: label }));
}
function condition(block, label) {
    const text = convert_textOf(block, label);
    if (text === 'Any')
        return anyCondition(printedAt(block, label));
    return listCondition(text.includes('任意') ? text.split(',').map(anyWord).join(',') : text, printedAt(block, label));
}
function statedText(block, label) {
    const text = anyWord(convert_textOf(block, label));
    if (text === '' || text === 'Any' || text === 'NotRequired')
        return undefined;
    return NOTHING_STATED.has(text.toLowerCase()) ? undefined : text;
}
const NOTHING_STATED = new Set(['any', 'notrequired']);
function convert_textOf(block, label) {
    return printedText(block, label) ?? '';
}
const INBOUND = new Map([
    ['blockinbound', 'deny'],
    ['blockinboundalways', 'shielded'],
    ['allowinbound', 'permit'],
    ['notconfigured', 'deny'],
]);
const OUTBOUND = new Map([
    ['blockoutbound', 'deny'],
    ['allowoutbound', 'permit'],
    ['notconfigured', 'permit'],
]);
function readProfile(block, account) {
    const profile = profileName(block.profile);
    const state = block.rows.get('state');
    const policy = block.rows.get('policy');
    const [inboundWord = '', outboundWord = '', ...rest] = plain(policy?.text ?? '').split(',');
    const inbound = INBOUND.get(inboundWord);
    const outbound = OUTBOUND.get(outboundWord);
    const enabled = ON_OFF.get(plain(state?.text ?? ''));
    const location = state?.location ?? block.location;
    const unknown = enabled === undefined || inbound === undefined || outbound === undefined || rest.length > 0 || block.unknown.length > 0;
    if (enabled === undefined)
        reportSetting(block, account, { setting: 'State', value: state?.text ?? '', expected: 'ON, OFF' });
    if (inbound === undefined || outbound === undefined || rest.length > 0) {
        reportSetting(block, account, { setting: 'Firewall Policy', value: policy?.text ?? '', expected: 'BlockInbound,AllowOutbound' });
    }
    const policyLocation = policy?.location ?? block.location;
    return {
        profile: block.profile,
        enabled: enabled ?? true,
        inbound: inbound === 'permit' ? 'permit' : 'deny',
        outbound: outbound ?? 'permit',
        shielded: inbound === 'shielded',
        localRules: readLocalRules(block, account),
        userPrograms: true,
        userPorts: true,
        doubts: unknown ? [account.doubt('doubt_profile', location, { profile })] : [],
        unknown,
        location,
        inboundLocation: policyLocation,
        outboundLocation: policyLocation,
    };
}
function readLocalRules(block, account) {
    const row = block.rows.get('localRules');
    if (row === undefined || plain(row.text).startsWith('n/a'))
        return 'applied';
    const value = LOCAL_RULES.get(plain(row.text));
    if (value === undefined)
        reportSetting(block, account, { setting: 'LocalFirewallRules', value: row.text, expected: 'N/A, Enable, Disable' });
    return value ?? 'in-doubt';
}
function reportSetting(block, account, options) {
    const { setting, expected } = options;
    const profile = profileName(block.profile);
    account.report('incomplete', 'profile_invalid', block.location, { setting, profile, value: options.value.slice(0, 100), expected });
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-shared/messages.js
function windowsMessages(room) {
    return Object.fromEntries(Object.entries(TEMPLATES).map(([code, template]) => [`${room}.${code}`, template]));
}
const TEMPLATES = {
    more: {
        en: '{count} more places of the kind {code} in this file',
        ja: 'このファイルには同種({code})の箇所がほかに {count} 件あります',
    },
    other_stores: {
        en: 'this export shows the local store only; rules and settings from Group Policy or device management (MDM) are not in it. Export with PowerShell from the ActiveStore to see them',
        ja: 'このエクスポートはローカルストアのみです。グループポリシーやデバイス管理(MDM)による規則と設定は含まれません。PowerShellで ActiveStore から出力すると含まれます',
    },
    profile_missing: {
        en: 'the settings of the {profile} profile are not in the export, so it is unknown whether the firewall is on; export the profiles too',
        ja: '{profile} プロファイルの設定がエクスポートにないため、ファイアウォールが有効かどうか不明です。プロファイルの設定も出力してください',
    },
    profile_invalid: {
        en: 'the setting {setting} of the {profile} profile has the value "{value}", which is not {expected}',
        ja: '{profile} プロファイルの設定 {setting} の値「{value}」は {expected} ではありません',
    },
    profile_conflict: {
        en: 'the {profile} profile is set in several places that contradict each other ({setting})',
        ja: '{profile} プロファイルの設定({setting})が複数の箇所で矛盾しています',
    },
    unknown_address: {
        en: 'the address "{value}" of this rule is neither an address, a range, a network nor a keyword of Windows Firewall',
        ja: 'この規則のアドレス「{value}」は、アドレス、範囲、ネットワーク、Windowsファイアウォールのキーワードのいずれでもありません',
    },
    unknown_port: {
        en: 'the port "{value}" of this rule is neither a number of 0-65535, a range nor a keyword of Windows Firewall',
        ja: 'この規則のポート「{value}」は、0～65535の番号、範囲、Windowsファイアウォールのキーワードのいずれでもありません',
    },
    unknown_protocol: {
        en: 'the protocol "{value}" of this rule is neither a number of 0-256 nor a name of Windows Firewall',
        ja: 'この規則のプロトコル「{value}」は、0～256の番号でもWindowsファイアウォールの名前でもありません',
    },
    unknown_icmp: {
        en: 'the ICMP type "{value}" of this rule is not written as type or type:code',
        ja: 'この規則のICMPの種類「{value}」は「種類」または「種類:コード」の形式ではありません',
    },
    unknown_field: {
        en: 'the rule has "{field}", which is not known; it may limit the rule in a way that is not evaluated',
        ja: '規則に未知の項目「{field}」があります。規則を制限している可能性がありますが、評価できません',
    },
    unknown_value: {
        en: 'the field {field} of this rule has the value "{value}", which is not {expected}',
        ja: 'この規則の項目 {field} の値「{value}」は {expected} ではありません',
    },
    doubt_address: {
        en: 'the address "{value}" cannot be read',
        ja: 'アドレス「{value}」を読み取れません',
    },
    doubt_port: {
        en: 'the port "{value}" cannot be read',
        ja: 'ポート「{value}」を読み取れません',
    },
    doubt_protocol: {
        en: 'the protocol "{value}" cannot be read',
        ja: 'プロトコル「{value}」を読み取れません',
    },
    doubt_icmp: {
        en: 'the ICMP type "{value}" cannot be read',
        ja: 'ICMPの種類「{value}」を読み取れません',
    },
    doubt_field: {
        en: 'the meaning of "{field}" is not known',
        ja: '項目「{field}」の意味が不明です',
    },
    doubt_value: {
        en: 'the value of {field} cannot be read',
        ja: '{field} の値を読み取れません',
    },
    doubt_address_keyword: {
        en: 'which addresses the keyword {keyword} stands for depends on the state of the host',
        ja: 'キーワード {keyword} が表すアドレスはホストの状態によって変わります',
    },
    doubt_local_subnet: {
        en: 'the export does not tell the networks of the host, so LocalSubnet is not known',
        ja: 'エクスポートにホストのネットワークがないため、LocalSubnet の範囲が不明です',
    },
    doubt_port_keyword: {
        en: 'which ports the keyword {keyword} stands for is decided while Windows runs',
        ja: 'キーワード {keyword} が表すポートはWindowsの動作中に決まります',
    },
    doubt_ports_without_protocol: {
        en: 'the rule names ports but neither TCP nor UDP; Windows refuses such rules',
        ja: '規則にポートがありますが、プロトコルがTCPでもUDPでもありません。Windowsはこのような規則を受け付けません',
    },
    doubt_any_service: {
        en: 'the rule is limited to Windows services, whichever they are',
        ja: '規則はWindowsサービス全般に限定されています',
    },
    doubt_package: {
        en: 'the rule is limited to a Store application',
        ja: '規則はストアアプリに限定されています',
    },
    doubt_bypass: {
        en: 'the rule holds for peers that IPsec authenticated, and beats block rules',
        ja: '規則はIPsecで認証された相手だけに適用され、ブロック規則より優先されます',
    },
    doubt_ipsec: {
        en: 'the rule demands that IPsec secures the connection',
        ja: '規則はIPsecで保護された接続を要求しています',
    },
    doubt_users: {
        en: 'the rule is limited to certain users or computers ({field})',
        ja: '規則は特定のユーザーまたはコンピューターに限定されています({field})',
    },
    doubt_interface: {
        en: 'the rule is limited to certain network interfaces ({field})',
        ja: '規則は特定のネットワークインターフェイスに限定されています({field})',
    },
    doubt_dynamic: {
        en: 'the rule depends on something that Windows decides while it runs ({field})',
        ja: '規則はWindowsの動作中に決まる条件に依存しています({field})',
    },
    doubt_platform: {
        en: 'the rule is limited to certain versions of Windows ({value})',
        ja: '規則は特定のWindowsのバージョンに限定されています({value})',
    },
    doubt_local_only_mapping: {
        en: 'the rule may ignore its conditions on remote addresses and ports (local only mapping)',
        ja: '規則はリモートのアドレスとポートの条件を無視する場合があります(ローカルのみのマッピング)',
    },
    doubt_missing: {
        en: 'the export does not hold {field} of this rule; it may be limited by it',
        ja: 'エクスポートにこの規則の {field} がないため、制限されている可能性があります',
    },
    doubt_duplicate: {
        en: 'several rules share the name "{name}", so their conditions may have been mixed up in the export',
        ja: '名前「{name}」の規則が複数あり、エクスポートで条件が入れ替わっている可能性があります',
    },
    doubt_enforcement: {
        en: 'Windows reports that it does not enforce this rule ({value})',
        ja: 'Windowsはこの規則を適用していないと報告しています({value})',
    },
    doubt_service_restriction: {
        en: 'the rule restricts a service of its own; whether it applies to the traffic is not known',
        ja: 'サービスを制限する規則です。対象の通信に適用されるかどうかは不明です',
    },
    doubt_local_rules: {
        en: 'the {profile} profile may ignore rules of the local store',
        ja: '{profile} プロファイルではローカルストアの規則が無視される可能性があります',
    },
    doubt_user_programs: {
        en: 'the {profile} profile refuses local rules that open a program',
        ja: '{profile} プロファイルでは、プログラムを許可するローカル規則が無効です',
    },
    doubt_user_ports: {
        en: 'the {profile} profile refuses local rules that open a port',
        ja: '{profile} プロファイルでは、ポートを許可するローカル規則が無効です',
    },
    doubt_profile: {
        en: 'the settings of the {profile} profile are not known',
        ja: '{profile} プロファイルの設定が不明です',
    },
    doubt_disabled_interfaces: {
        en: 'the firewall is switched off on some interfaces of the {profile} profile',
        ja: '{profile} プロファイルの一部のインターフェイスでファイアウォールが無効です',
    },
};

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-netsh/messages.js

const windowsNetshMessages = {
    ...windowsMessages('windows-netsh'),
    'windows-netsh.language': {
        en: 'the output of netsh is in a language other than English and Japanese; export with PowerShell or reg export instead, which look the same in every language',
        ja: 'netshの出力が英語・日本語以外の言語です。言語に依存しないPowerShellまたは reg export で出力してください',
    },
    'windows-netsh.mojibake': {
        en: 'Japanese text was destroyed when this file was written, and it cannot be restored; run netsh in cmd.exe and redirect its output there, or export with PowerShell',
        ja: 'ファイルの書き出し時に日本語が文字化けしており、復元できません。cmd.exe上でnetshの出力をリダイレクトするか、PowerShellのエクスポートコマンドを使ってください',
    },
    'windows-netsh.not_verbose': {
        en: 'the rules were exported without `verbose`, so whether they are limited to a program, an interface or a peer is unknown; export again with `verbose`',
        ja: '規則が verbose なしで出力されているため、プログラムやインターフェイスなどの制限が不明です。verbose を付けて再度出力してください',
    },
    'windows-netsh.field_missing': {
        en: 'the rule lacks fields that netsh always prints ({field})',
        ja: 'netshが必ず出力する項目({field})が規則にありません',
    },
};

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-netsh/index.js




const windowsNetsh = {
    id: 'windows-netsh',
    displayName: 'Windows Firewall (netsh text)',
    exportWith: 'netsh advfirewall firewall show rule name=all verbose, and netsh advfirewall show allprofiles',
    role: 'host',
    sourceUrl: 'https://learn.microsoft.com/windows-server/administration/windows-commands/netsh-advfirewall',
    recognizes: ({ text }) => windows_netsh_isReadable(text) || isMojibake(text) || isOtherLanguage(text),
    read(files) {
        const account = windows_shared_account_openAccount({ room: 'windows-netsh', unit: 'line', paths: files.map(({ path }) => path) });
        const parts = files.map((file) => ({ file, ...parseNetsh(file, account) }));
        for (const part of parts) {
            const { path } = part.file;
            if (part.rules.length + part.profiles.length === 0)
                reportUnreadable(part.file, (code) => account.report('incomplete', code, { path }));
            if (part.rules.some(lacksVerboseFields))
                account.report('warning', 'not_verbose', { path });
        }
        const rules = parts.flatMap((part) => part.rules);
        const profiles = parts.flatMap((part) => part.profiles);
        const usable = rules.length + profiles.length > 0;
        const device = usable ? convertNetsh({ rules, profiles }, files[0]?.path ?? '', account) : undefined;
        return { device, diagnostics: account.diagnostics(), coverage: account.coverage() };
    },
    messages: windowsNetshMessages,
};
function reportUnreadable({ text }, report) {
    if (isMojibake(text))
        report('mojibake');
    else if (isOtherLanguage(text))
        report('language');
    else
        report('export.no_rules');
}
const HYPHENS = '-'.repeat(60);
function windows_netsh_isReadable(text) {
    return text.includes(HYPHENS) && /^(?:Rule Name|規則名|(?:Domain|Private|Public) Profile Settings|(?:ドメイン|プライベート|パブリック) プロファイル 設定)\s*[:：]/mu.test(text);
}
function isMojibake(text) {
    return text.includes(HYPHENS) && (text.includes('隕丞援蜷') || text.includes('è¦å‰‡å'));
}
function isOtherLanguage(text) {
    if (!text.includes(HYPHENS))
        return false;
    return /^(?:Regelname|Nom de la règle|Nombre de regla|Nome regola|规则名称|規則名稱|규칙 이름)\s*[:：]/mu.test(text) || /\s{2}BlockInbound(?:Always)?,(?:Allow|Block)Outbound\s*$/mu.test(text);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-shared/local-subnet.js


const local_subnet_LINK_LOCAL = (0,ip_address/* parseCidr */.GN)('fe80::/10');
function computeLocalSubnet(addresses) {
    const networks = addresses.flatMap(({ address, prefixLength }) => (0,ip_address/* prefixRange */.EE)(address, prefixLength) ?? []);
    const usable = networks.filter((network) => !isLoopback(network.first));
    if (usable.length === 0)
        return undefined;
    const ipv4 = (0,ip_set/* ipSet */.iw)(usable.filter(({ first }) => (0,ip_address/* isIpv4 */.eH)(first)));
    const ipv6 = (0,ip_set/* ipSet */.iw)([...usable.filter(({ first }) => !(0,ip_address/* isIpv4 */.eH)(first)).flatMap(ip_set/* ofOneFamily */.QR), ...(local_subnet_LINK_LOCAL === undefined ? [] : [local_subnet_LINK_LOCAL])]);
    const lone = usable.some((network) => !(0,ip_address/* isIpv4 */.eH)(network.first) && network.first === network.last && !liesInOther(network, usable));
    return { 4: { must: ipv4, may: ipv4 }, 6: { must: ipv6, may: lone ? ip_set/* ALL_IPV6 */.IF : ipv6 } };
}
function liesInOther(network, all) {
    return all.some((other) => other.first < other.last && other.first <= network.first && network.last <= other.last);
}
function isLoopback(address) {
    return address === 1n || address >> 24n === 0xffff7fn;
}
function isLinkLocalIpv6(address) {
    return local_subnet_LINK_LOCAL !== undefined && address >= local_subnet_LINK_LOCAL.first && address <= local_subnet_LINK_LOCAL.last;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-powershell/enumerations.js

const RULE_ENABLED = new Map([['true', true], ['1', true], ['false', false], ['2', false]]);
const enumerations_DIRECTION = new Map([['inbound', 'in'], ['1', 'in'], ['outbound', 'out'], ['2', 'out']]);
const RULE_ACTION = new Map([
    ['allow', 'allow'],
    ['2', 'allow'],
    ['allowbypass', 'bypass'],
    ['3', 'bypass'],
    ['block', 'block'],
    ['4', 'block'],
]);
const GPO_BOOLEAN = new Map([
    ['false', false],
    ['0', false],
    ['true', true],
    ['1', true],
    ['notconfigured', 'default'],
    ['2', 'default'],
]);
const DEFAULT_ACTION = new Map([
    ['notconfigured', 'default'],
    ['0', 'default'],
    ['allow', 'permit'],
    ['2', 'permit'],
    ['block', 'deny'],
    ['4', 'deny'],
]);
const NETWORK_CATEGORY = new Map([
    ['public', 'public'],
    ['0', 'public'],
    ['private', 'private'],
    ['1', 'private'],
    ['domainauthenticated', 'domain'],
    ['2', 'domain'],
]);
function readProfiles(text) {
    if (text === 'Any')
        return NETWORK_PROFILES;
    if (/^\d{1,10}$/u.test(text))
        return profilesOfBits(Number(text));
    const names = text.toLowerCase().split(',').map((name) => name.trim());
    if (names.includes('any'))
        return NETWORK_PROFILES;
    const profiles = NETWORK_PROFILES.filter((profile) => names.includes(profile));
    return profiles.length === new Set(names).size ? profiles : undefined;
}
function profilesOfBits(bits) {
    if (bits === 0 || bits === 0x7fff_ffff)
        return NETWORK_PROFILES;
    if (bits > 7)
        return undefined;
    return NETWORK_PROFILES.filter((_profile, index) => (bits & (1 << index)) !== 0);
}
const NOT_TARGET_PLATFORM = new Set(['nottargetplatform', '18']);
const NOT_ENFORCED = new Set([
    'disabledobject',
    '4',
    'localopenportdisallowed',
    '14',
    'localuserappruledisallowed',
    '15',
    'localfirewallrulesdisallowed',
    '16',
]);

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-powershell/fields.js

function fieldReader(path, names) {
    let layout = { keys: [], places: new Map(), unknown: new Set(), read: [] };
    return (object) => {
        if (!hasLayout(object, layout))
            layout = layoutOf(object, names);
        return { object, path, location: objectLocation(object, path), layout };
    };
}
function hasLayout({ members }, { keys }) {
    if (members.length !== keys.length)
        return false;
    for (let index = 0; index < keys.length; index += 1)
        if (members[index]?.key !== keys[index])
            return false;
    return true;
}
function layoutOf({ members }, names) {
    const keys = members.map(({ key }) => key);
    const places = new Map(keys.map((key, index) => [key, index]));
    const listed = [...places.keys()].filter((key) => !names.withoutEffect.has(key));
    const isRead = (key) => names.read.has(key) && keys.indexOf(key) === keys.lastIndexOf(key);
    return { keys, places, read: listed.filter(isRead), unknown: new Set(listed.filter((key) => !isRead(key))) };
}
function fieldNames({ layout }) {
    return [...layout.places.keys()];
}
function hasField({ layout }, key) {
    return layout.places.has(key);
}
function strangeFields(set) {
    const { unknown, read, places } = set.layout;
    if (unknown.size === 0 && read.every((key) => fields_isPlain(set, key)))
        return [];
    return [...places.keys()].filter((key) => unknown.has(key) || (read.includes(key) && !fields_isPlain(set, key)));
}
function fields_isPlain(set, key) {
    const value = memberNamed(set, key)?.value;
    return value !== undefined && (isScalar(value) || listText(value) !== undefined);
}
function memberNamed({ object, layout }, key) {
    const place = layout.places.get(key);
    return place === undefined ? undefined : object.members[place];
}
function fields_textOf(set, key) {
    const value = memberNamed(set, key)?.value;
    return value === undefined ? undefined : plainText(value);
}
function fields_locate(set, key) {
    const member = memberNamed(set, key);
    return member === undefined ? set.location : memberLocation(member, set.object, set.path);
}
function objectLocation(object, path) {
    return fields_placeOf(object, object.members[0]?.keyLine === object.line, path);
}
function memberLocation({ keyLine, keyColumn }, object, path) {
    return fields_placeOf({ line: keyLine, column: keyColumn }, keyLine === object.line, path);
}
function fields_placeOf({ line, column }, isCompact, path) {
    return { path, region: isCompact ? { startLine: line, startColumn: column } : { startLine: line } };
}
function fields_memberOf(object, key) {
    return object.members.findLast((member) => member.key === key);
}
function readListed(object) {
    return object.kind === 'entry' ? readEntry(object) : object;
}
function objectsOf(value) {
    const objects = [];
    const others = [];
    for (const item of listOf(value)) {
        if (item.kind === 'entry' || item.kind === 'object')
            objects.push(item);
        else
            others.push(item);
    }
    return { objects, others };
}
function listOf(value) {
    if (value.kind === 'array')
        return value.items;
    if (value.kind === 'null')
        return [];
    return wrappedList(value) ?? [value];
}
function wrappedList(value) {
    if (value.kind !== 'object' || value.members.length !== 2)
        return undefined;
    const list = fields_memberOf(value, 'value')?.value;
    return list?.kind === 'array' && fields_memberOf(value, 'Count') !== undefined ? list.items : undefined;
}
function isScalar(value) {
    return value.kind !== 'object' && value.kind !== 'array' && value.kind !== 'entry';
}
function plainText(value) {
    switch (value.kind) {
        case 'string':
            return value.value;
        case 'number':
            return value.text;
        case 'boolean':
            return value.value ? 'True' : 'False';
        case 'null':
            return undefined;
        default:
            return listText(value);
    }
}
function listText(value) {
    const parts = (value.kind === 'array' ? value.items : wrappedList(value))?.map(scalarText);
    return parts === undefined || parts.includes(undefined) ? undefined : parts.join(',');
}
function scalarText(value) {
    if (value.kind === 'string')
        return value.value;
    return value.kind === 'number' ? value.text : undefined;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-powershell/convert-profiles.js



const convert_profiles_WITHOUT_EFFECT = new Set([
    'Profile', 'InstanceID', 'Caption', 'Description', 'ElementName', 'AllowLocalIPsecRules', 'AllowUnicastResponseToMulticast',
    'NotifyOnListen', 'EnableStealthModeForIPsec', 'LogFileName', 'LogMaxSizeKilobytes', 'LogAllowed', 'LogBlocked', 'LogIgnored',
    'CimClass', 'CimInstanceProperties', 'CimSystemProperties', 'PSComputerName', 'PSShowComputerName',
]);
const READ = new Set([
    'Name', 'Enabled', 'DefaultInboundAction', 'DefaultOutboundAction', 'AllowInboundRules', 'AllowLocalFirewallRules', 'AllowUserApps',
    'AllowUserPorts', 'DisabledInterfaceAliases',
]);
const PROFILE_FIELDS = { read: READ, withoutEffect: convert_profiles_WITHOUT_EFFECT };
function convert_profiles_readProfile(set, account) {
    const name = fields_textOf(set, 'Name')?.toLowerCase();
    const profile = ['domain', 'private', 'public'].find((candidate) => candidate === name);
    if (profile === undefined)
        return undefined;
    const problems = [];
    reportUnknownMembers(set, account, { profile, problems });
    const setting = settingReader(set, account, { profile, problems });
    const inbound = setting('DefaultInboundAction', DEFAULT_ACTION, 'deny');
    const outbound = setting('DefaultOutboundAction', DEFAULT_ACTION, 'permit');
    const base = {
        profile,
        enabled: setting('Enabled', GPO_BOOLEAN, true),
        inbound,
        outbound,
        shielded: !setting('AllowInboundRules', GPO_BOOLEAN, true),
        localRules: setting('AllowLocalFirewallRules', GPO_BOOLEAN, true) ? 'applied' : 'ignored',
        userPrograms: setting('AllowUserApps', GPO_BOOLEAN, true),
        userPorts: setting('AllowUserPorts', GPO_BOOLEAN, true),
    };
    return { ...base, ...locations(set), ...doubtsOf(set, account, { profile, problems }) };
}
function doubtsOf(set, account, reading) {
    const stated = !['', 'notconfigured'].includes((fields_textOf(set, 'DisabledInterfaceAliases') ?? '').toLowerCase());
    const profile = profileName(reading.profile);
    const disabled = stated ? [account.doubt('doubt_disabled_interfaces', fields_locate(set, 'DisabledInterfaceAliases'), { profile })] : [];
    return { doubts: [...reading.problems, ...disabled], unknown: reading.problems.length > 0 };
}
function locations(set) {
    return {
        location: fields_locate(set, 'Enabled'),
        inboundLocation: fields_locate(set, 'DefaultInboundAction'),
        outboundLocation: fields_locate(set, 'DefaultOutboundAction'),
    };
}
function settingReader(set, account, reading) {
    const profile = profileName(reading.profile);
    return (key, names, byDefault) => {
        const text = fields_textOf(set, key) ?? '';
        const value = names.get(text.toLowerCase());
        if (value === 'default')
            return byDefault;
        if (value !== undefined)
            return value;
        const location = fields_locate(set, key);
        const expected = [...names.keys()].join(', ');
        account.report('incomplete', 'profile_invalid', location, { setting: key, profile, value: text.slice(0, 100), expected });
        reading.problems.push(account.doubt('doubt_profile', location, { profile }));
        return byDefault;
    };
}
function reportUnknownMembers(set, account, reading) {
    const profile = profileName(reading.profile);
    for (const key of strangeFields(set)) {
        const location = fields_locate(set, key);
        account.report('incomplete', 'export.unrecognised', location, { what: `${profile}: "${key.slice(0, 100)}"` });
        reading.problems.push(account.doubt('doubt_profile', location, { profile }));
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-powershell/convert-rules.js




const convert_rules_WITHOUT_EFFECT = new Set([
    'Name', 'ID', 'InstanceID', 'DisplayName', 'Description', 'DisplayGroup', 'Group', 'RuleGroup', 'Caption', 'ElementName', 'CommonName',
    'PrimaryStatus', 'Status', 'StatusCode', 'PolicyStoreSource', 'PolicyRuleName', 'PolicyDecisionStrategy', 'PolicyKeywords',
    'PolicyRoles', 'RuleUsage', 'SequencedActions', 'CreationClassName', 'SystemCreationClassName', 'SystemName', 'Mandatory',
    'ExecutionStrategy', 'ConditionListType', 'EdgeTraversalPolicy', 'LooseSourceMapping', 'CimClass', 'CimInstanceProperties',
    'CimSystemProperties', 'PSComputerName', 'PSShowComputerName',
]);
const convert_rules_READ = new Set([
    'Enabled', 'Profile', 'Profiles', 'Direction', 'Action', 'PolicyStoreSourceType', 'EnforcementStatus', 'Platform', 'Platforms', 'Owner',
    'LocalOnlyMapping', 'Protocol', 'LocalPort', 'RemotePort', 'IcmpType', 'DynamicTarget', 'DynamicTransport', 'LocalAddress',
    'RemoteAddress', 'RemoteDynamicKeywordAddresses', 'PolicyAppId', 'Program', 'Package', 'Service', 'InterfaceType',
    'InterfaceAlias', 'Authentication', 'Encryption', 'OverrideBlockRules', 'LocalUser', 'RemoteUser', 'RemoteMachine',
]);
const RULE_FIELDS = { read: convert_rules_READ, withoutEffect: convert_rules_WITHOUT_EFFECT };
const REQUIRED = ['Protocol', 'LocalAddress', 'RemoteAddress', 'Program', 'Service', 'InterfaceType', 'InterfaceAlias', 'Authentication'];
const WRITTEN = ['Package', 'Encryption', 'LocalUser', 'RemoteUser', 'RemoteMachine'];
const REQUIRED_BY_PROTOCOL = new Map([
    ...['tcp', '6', 'udp', '17'].map((protocol) => [protocol, [...REQUIRED, 'LocalPort', 'RemotePort']]),
    ...['icmpv4', '1', 'icmpv6', '58'].map((protocol) => [protocol, [...REQUIRED, 'IcmpType']]),
]);
function requiredFields(set) {
    return REQUIRED_BY_PROTOCOL.get((fields_textOf(set, 'Protocol') ?? '').toLowerCase()) ?? REQUIRED;
}
function readRule(set, context) {
    const { account } = context;
    const doubts = [];
    const known = convert_rules_reportUnknownMembers(set, account, doubts);
    const enabled = enumeration(set, 'Enabled', { names: RULE_ENABLED, account, doubts });
    if (enabled === false)
        return { rule: undefined, known };
    const enforcement = convert_rules_wordsOf(fields_textOf(set, 'EnforcementStatus') ?? '');
    if (known && enforcement.every((state) => NOT_TARGET_PLATFORM.has(state)))
        return { rule: undefined, known };
    if (enforcement.every((state) => NOT_ENFORCED.has(state)))
        doubts.push(account.doubt('doubt_enforcement', fields_locate(set, 'EnforcementStatus'), { value: enforcement.join(',').slice(0, 100) }));
    const name = ruleName(set);
    if ((context.names.get(name) ?? 0) > 1)
        doubts.push(account.doubt('doubt_duplicate', set.location, { name: name.slice(0, 100) }));
    doubts.push(...convert_rules_conditionDoubts(set, account));
    return { rule: convert_rules_buildRule(set, account, doubts), known };
}
function ruleName(set) {
    return fields_textOf(set, 'Name') ?? fields_textOf(set, 'InstanceID') ?? fields_textOf(set, 'ID') ?? '';
}
function convert_rules_buildRule(set, account, doubts) {
    const direction = enumeration(set, 'Direction', { names: enumerations_DIRECTION, account, doubts });
    const action = enumeration(set, 'Action', { names: RULE_ACTION, account, doubts });
    const overrides = fields_textOf(set, 'OverrideBlockRules')?.toLowerCase();
    const dynamicRemote = isStated(fields_textOf(set, 'RemoteDynamicKeywordAddresses'));
    const program = convert_rules_statedText(set, 'Program');
    const service = convert_rules_statedText(set, 'Service');
    const applicationPackage = convert_rules_statedText(set, 'Package');
    const description = fields_textOf(set, 'Description');
    return {
        label: `rule "${fields_textOf(set, 'DisplayName') ?? ruleName(set)}"`,
        ...(description === undefined || description === '' ? {} : { description }),
        location: set.location,
        relatedLocations: [],
        directions: direction === undefined ? ['in', 'out'] : [direction],
        action: action === 'allow' && overrides === 'true' ? 'bypass' : (action ?? 'unknown'),
        profiles: convert_rules_profilesOf(set, account, doubts),
        origin: originOf(set),
        protocol: listCondition(fields_textOf(set, 'Protocol') ?? '', fields_locate(set, 'Protocol')),
        localPorts: convert_rules_condition(set, 'LocalPort'),
        remotePorts: convert_rules_condition(set, 'RemotePort'),
        icmpTypes: convert_rules_condition(set, 'IcmpType'),
        localAddresses: convert_rules_condition(set, 'LocalAddress'),
        remoteAddresses: dynamicRemote ? anyCondition(set.location) : convert_rules_condition(set, 'RemoteAddress'),
        ...(program === undefined ? {} : { program }),
        ...(service === undefined ? {} : { service }),
        ...(applicationPackage === undefined ? {} : { applicationPackage }),
        localOnlyMapping: !['', 'false', '0'].includes((fields_textOf(set, 'LocalOnlyMapping') ?? '').toLowerCase()),
        doubts,
        builtIn: built_in_isBuiltIn({ ruleId: ruleName(set), group: fields_textOf(set, 'Group') ?? fields_textOf(set, 'RuleGroup'), applicationPackage }),
    };
}
function convert_rules_reportUnknownMembers(set, account, doubts) {
    const strange = strangeFields(set);
    for (const key of strange) {
        const location = fields_locate(set, key);
        account.report('incomplete', 'unknown_field', location, { field: key.slice(0, 100) });
        doubts.push(account.doubt('doubt_field', location, { field: key.slice(0, 100) }));
    }
    return strange.length === 0;
}
function convert_rules_conditionDoubts(set, account) {
    const empty = requiredFields(set).filter((key) => fields_textOf(set, key) === undefined || fields_textOf(set, key) === '');
    const missing = [...empty, ...WRITTEN.filter((key) => !hasField(set, key))];
    const doubts = missing.slice(0, 1).map(() => account.doubt('doubt_missing', set.location, { field: missing.join(', ') }));
    for (const [key, code] of CONDITION_DOUBTS) {
        if (isStated(fields_textOf(set, key)))
            doubts.push(account.doubt(code, fields_locate(set, key), { field: key }));
    }
    const platform = fields_textOf(set, 'Platform') ?? fields_textOf(set, 'Platforms') ?? '';
    if (!platform.split(',').some(fitsEveryWindows)) {
        doubts.push(account.doubt('doubt_platform', fields_locate(set, 'Platform'), { value: platform.slice(0, 100) }));
    }
    return doubts;
}
const CONDITION_DOUBTS = [
    ['InterfaceType', 'doubt_interface'],
    ['InterfaceAlias', 'doubt_interface'],
    ['Authentication', 'doubt_ipsec'],
    ['Encryption', 'doubt_ipsec'],
    ['Owner', 'doubt_users'],
    ['LocalUser', 'doubt_users'],
    ['RemoteUser', 'doubt_users'],
    ['RemoteMachine', 'doubt_users'],
    ['DynamicTarget', 'doubt_dynamic'],
    ['DynamicTransport', 'doubt_dynamic'],
    ['RemoteDynamicKeywordAddresses', 'doubt_dynamic'],
    ['PolicyAppId', 'doubt_dynamic'],
];
function fitsEveryWindows(platform) {
    const trimmed = platform.trim();
    return trimmed === '' || /^(?:6\.[0-3]|10\.0)\+$/u.test(trimmed);
}
function convert_rules_wordsOf(text) {
    const lower = text.toLowerCase();
    return lower.includes(',') ? lower.split(',').map((word) => word.trim()) : [lower.trim()];
}
function convert_rules_profilesOf(set, account, doubts) {
    const text = fields_textOf(set, 'Profile') ?? fields_textOf(set, 'Profiles') ?? '';
    const profiles = readProfiles(text);
    if (profiles !== undefined)
        return profiles;
    reportValue(set, 'Profile', { account, doubts, expected: 'Any, Domain, Private, Public' });
    return NETWORK_PROFILES;
}
function originOf(set) {
    const source = fields_textOf(set, 'PolicyStoreSourceType')?.toLowerCase();
    return source === 'local' || source === '1' ? 'local' : 'policy';
}
function enumeration(set, key, reading) {
    const value = reading.names.get((fields_textOf(set, key) ?? '').toLowerCase());
    if (value === undefined)
        reportValue(set, key, { ...reading, expected: [...reading.names.keys()].join(', ') });
    return value;
}
function reportValue(set, key, options) {
    const { account, doubts, expected } = options;
    const location = fields_locate(set, key);
    account.report('incomplete', 'unknown_value', location, { field: key, value: (fields_textOf(set, key) ?? '').slice(0, 100), expected });
    doubts.push(account.doubt('doubt_value', location, { field: key }));
}
function convert_rules_condition(set, key) {
    const text = fields_textOf(set, key) ?? '';
    return text === '' || text === 'Any' ? anyCondition(set.location) : listCondition(text, fields_locate(set, key));
}
function isStated(text) {
    return text !== undefined && !USUAL.has(text) && !STATES_NOTHING.has(text.trim().toLowerCase());
}
const STATES_NOTHING = new Set(['', 'any', 'notrequired', '0']);
const USUAL = new Set(['', 'Any', 'NotRequired']);
function convert_rules_statedText(set, key) {
    const text = fields_textOf(set, key)?.trim();
    return isStated(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-powershell/convert.js









function convertExports(exports, account) {
    const first = exports[0];
    if (first === undefined)
        return undefined;
    const location = { path: first.path };
    const profiles = completeProfiles(exports.flatMap((part) => convert_readProfiles(part, account)), location, account);
    const rules = convertRules(exports, account);
    for (const part of exports) {
        if (!part.activeStore)
            account.report('note', 'other_stores', { path: part.path });
    }
    return {
        format: 'windows-powershell',
        identity: identityOf(exports),
        location,
        interfaces: windows_powershell_convert_interfacesOf(exports),
        routes: [],
        filters: convertProfiles(profiles, rules, account),
        translations: [],
        families: [4, 6],
    };
}
function identityOf(exports) {
    const exportedAt = exports.find((part) => part.exportedAt !== undefined)?.exportedAt;
    const hostnames = [...new Set(exports.flatMap((part) => part.hostnames))];
    return { hostnames, serials: [], ...(exportedAt === undefined ? {} : { exportedAt }) };
}
function convert_readProfiles(part, account) {
    const result = [];
    const readFields = fieldReader(part.path, PROFILE_FIELDS);
    for (const object of part.profiles) {
        const set = readFields(readListed(object));
        const profile = convert_profiles_readProfile(set, account);
        const { location } = set;
        if (profile === undefined) {
            account.count('unrecognised', location);
            account.report('incomplete', 'unknown_entry', location);
            continue;
        }
        account.count(profile.unknown ? 'unrecognised' : profile.doubts.length > 0 ? 'partial' : 'understood', location);
        const inDoubt = !part.activeStore && profile.localRules === 'ignored';
        result.push(inDoubt ? { ...profile, localRules: 'in-doubt' } : profile);
    }
    return result;
}
function convertRules(exports, account) {
    const addresses = exports.flatMap((part) => part.addresses);
    const localSubnet = exports.every((part) => part.addressesComplete) ? computeLocalSubnet(addresses) : undefined;
    const names = countNames(exports);
    const converted = [];
    for (const part of exports) {
        if (part.rules.length === 0)
            account.report('incomplete', 'export.no_rules', { path: part.path });
        const readFields = fieldReader(part.path, RULE_FIELDS);
        for (const object of part.rules) {
            const set = readFields(readListed(object));
            const { rule, known } = readRule(set, { account, names });
            const result = rule === undefined ? undefined : convertRule(rule, { account, localSubnet });
            if (result !== undefined)
                converted.push(result);
            account.count(known ? (result?.inDoubt === true ? 'partial' : 'understood') : 'unrecognised', set.location);
        }
    }
    return converted;
}
function countNames(exports) {
    const names = new Map();
    for (const part of exports) {
        const readFields = fieldReader(part.path, RULE_FIELDS);
        for (const object of part.rules) {
            const name = firstName(object, part) ?? ruleName(readFields(readListed(object)));
            names.set(name, (names.get(name) ?? 0) + 1);
        }
    }
    return names;
}
function firstName(object, { hasDuplicateKeys }) {
    const first = object.kind === 'entry' && !hasDuplicateKeys ? readFirstMember(object) : undefined;
    return first?.key === 'Name' && first.value.kind === 'string' ? first.value.value : undefined;
}
function windows_powershell_convert_interfacesOf(exports) {
    const drafts = new Map();
    const draftOf = (name, location) => {
        const draft = drafts.get(name) ?? { name, location, addresses: [], profiles: new Set() };
        drafts.set(name, draft);
        return draft;
    };
    for (const { alias, address, prefixLength, location } of exports.flatMap((part) => part.addresses)) {
        const network = (0,ip_address/* prefixRange */.EE)(address, prefixLength);
        if (isLoopback(address))
            continue;
        const draft = draftOf(alias, location);
        if (network !== undefined && !isLinkLocalIpv6(address))
            draft.addresses.push({ address, network });
    }
    for (const { alias, profile, location } of exports.flatMap((part) => part.connections))
        draftOf(alias, location).profiles.add(profile);
    return [...drafts.values()].map(toInterface);
}
function toInterface(draft) {
    const { name, location, addresses } = draft;
    const [profile, second] = [...draft.profiles];
    const known = profile !== undefined && second === undefined && draft.profiles.size === 1 ? { profile } : {};
    return { name, aliases: [], enabled: true, addresses, location, ...known };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-powershell/export-command.js
const EXPORT_MARK = 'vmsguard-windows-firewall';
const EXPORT_COMMAND = (/* unused pure expression or super */ null && (`$text = { param($value) if ($null -eq $value) { $null } else { @($value | ForEach-Object { "$_" }) -join ',' } }
$filters = @{}
foreach ($kind in 'Port', 'Address', 'Application', 'Service', 'InterfaceType', 'Interface', 'Security') {
  $filters[$kind] = @{}
  & "Get-NetFirewall\${kind}Filter" -PolicyStore ActiveStore | ForEach-Object { $filters[$kind][$_.InstanceID] = $_ }
}
$network = [Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties()
[pscustomobject]@{
  format = 'vmsguard-windows-firewall'
  version = 1
  computerName = $env:COMPUTERNAME
  dnsName = (@($network.HostName, $network.DomainName) | Where-Object { $_ }) -join '.'
  exportedAt = (Get-Date).ToString('o')
  osVersion = [Environment]::OSVersion.Version.ToString()
  store = 'ActiveStore'
  connections = @(Get-NetConnectionProfile | ForEach-Object {
    [pscustomobject]@{ InterfaceAlias = $_.InterfaceAlias; NetworkCategory = "$($_.NetworkCategory)" }
  })
  addresses = @(Get-NetIPAddress | ForEach-Object {
    [pscustomobject]@{ InterfaceAlias = $_.InterfaceAlias; IPAddress = "$($_.IPAddress)"; PrefixLength = [int]$_.PrefixLength }
  })
  profiles = @(Get-NetFirewallProfile -PolicyStore ActiveStore | ForEach-Object {
    [pscustomobject]@{
      Name = "$($_.Name)"
      Enabled = "$($_.Enabled)"
      DefaultInboundAction = "$($_.DefaultInboundAction)"
      DefaultOutboundAction = "$($_.DefaultOutboundAction)"
      AllowInboundRules = "$($_.AllowInboundRules)"
      AllowLocalFirewallRules = "$($_.AllowLocalFirewallRules)"
      AllowUserApps = "$($_.AllowUserApps)"
      AllowUserPorts = "$($_.AllowUserPorts)"
      DisabledInterfaceAliases = & $text $_.DisabledInterfaceAliases
    }
  })
  rules = @(Get-NetFirewallRule -PolicyStore ActiveStore | ForEach-Object {
    $port = $filters.Port[$_.InstanceID]
    $address = $filters.Address[$_.InstanceID]
    $application = $filters.Application[$_.InstanceID]
    $security = $filters.Security[$_.InstanceID]
    [pscustomobject]@{
      Name = $_.Name
      DisplayName = $_.DisplayName
      Description = $_.Description
      Group = $_.Group
      Enabled = "$($_.Enabled)"
      Profile = "$($_.Profile)"
      Direction = "$($_.Direction)"
      Action = "$($_.Action)"
      PolicyStoreSourceType = "$($_.PolicyStoreSourceType)"
      EnforcementStatus = & $text $_.EnforcementStatus
      Platform = & $text $_.Platform
      Owner = & $text $_.Owner
      EdgeTraversalPolicy = "$($_.EdgeTraversalPolicy)"
      LooseSourceMapping = "$($_.LooseSourceMapping)"
      LocalOnlyMapping = "$($_.LocalOnlyMapping)"
      Protocol = & $text $port.Protocol
      LocalPort = & $text $port.LocalPort
      RemotePort = & $text $port.RemotePort
      IcmpType = & $text $port.IcmpType
      DynamicTarget = & $text $port.DynamicTarget
      LocalAddress = & $text $address.LocalAddress
      RemoteAddress = & $text $address.RemoteAddress
      RemoteDynamicKeywordAddresses = & $text $_.RemoteDynamicKeywordAddresses
      PolicyAppId = & $text $_.PolicyAppId
      Program = & $text $application.Program
      Package = & $text $application.Package
      Service = & $text $filters.Service[$_.InstanceID].Service
      InterfaceType = & $text $filters.InterfaceType[$_.InstanceID].InterfaceType
      InterfaceAlias = & $text $filters.Interface[$_.InstanceID].InterfaceAlias
      Authentication = & $text $security.Authentication
      Encryption = & $text $security.Encryption
      OverrideBlockRules = & $text $security.OverrideBlockRules
      LocalUser = & $text $security.LocalUser
      RemoteUser = & $text $security.RemoteUser
      RemoteMachine = & $text $security.RemoteMachine
    }
  })
} | ConvertTo-Json -Depth 4 | Out-File -Encoding utf8 firewall.json`));

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-powershell/messages.js

const windowsPowershellMessages = {
    ...windowsMessages('windows-powershell'),
    'windows-powershell.unknown_entry': {
        en: 'this entry does not have the members that the export command writes; export again with the command of the documentation',
        ja: 'この項目はエクスポートコマンドが出力する形ではありません。ドキュメントのコマンドで再度出力してください',
    },
};

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-powershell/parse.js





function parseExport(file, account) {
    const { path } = file;
    const reading = readJson(file.text, path);
    for (const problem of jsonDiagnostics(reading, path))
        account.report(problem.effect, problem.code, problem.location, problem.parameters);
    const draft = { path, account, texts: new Map(), connections: [], addresses: [], addressesComplete: true, profiles: [], rules: [] };
    if (reading.value !== undefined)
        parse_readRoot(reading.value, draft);
    const { texts, connections, addresses, addressesComplete, profiles, rules } = draft;
    const hostnames = [texts.get('computerName'), texts.get('dnsName')].filter((name) => name !== undefined && name !== '');
    return {
        path,
        hostnames: hostnames.flatMap((name) => name ?? []),
        exportedAt: texts.get('exportedAt'),
        activeStore: texts.get('store') === 'ActiveStore',
        connections,
        addresses,
        addressesComplete,
        profiles,
        rules,
        hasDuplicateKeys: reading.duplicateKeys.length > 0,
    };
}
function parse_readRoot(root, draft) {
    if (root.kind === 'object' && (fields_memberOf(root, 'format') !== undefined || fields_memberOf(root, 'rules') !== undefined)) {
        for (const member of root.members)
            parse_readMember(member, root, draft);
        return;
    }
    const { objects, others } = objectsOf(root);
    draft.rules = objects;
    reportStrays(others, draft);
}
function parse_readMember(member, root, draft) {
    const { account, path } = draft;
    const location = memberLocation(member, root, path);
    const list = LISTS.get(member.key);
    if (list !== undefined) {
        const { objects, others } = objectsOf(member.value);
        reportStrays(others, draft);
        list(draft, objects);
        return;
    }
    const { value } = member;
    if (TEXTS.has(member.key) && value.kind === 'string') {
        draft.texts.set(member.key, value.value);
        account.count('understood', location);
    }
    else if (member.key === 'format' && value.kind === 'string' && value.value === EXPORT_MARK) {
        account.count('understood', location);
    }
    else if (member.key === 'version' && value.kind === 'number') {
        parse_readVersion(value.value, location, account);
    }
    else {
        account.count('unrecognised', location);
        account.report('incomplete', 'export.unrecognised', location, { what: `"${member.key.slice(0, 100)}"` });
    }
}
const TEXTS = new Set(['computerName', 'dnsName', 'exportedAt', 'osVersion', 'store']);
const LISTS = new Map([
    ['connections', (draft, objects) => readConnections(objects, draft)],
    ['addresses', (draft, objects) => parse_readAddresses(objects, draft)],
    ['profiles', (draft, objects) => { draft.profiles = [...draft.profiles, ...objects]; }],
    ['rules', (draft, objects) => { draft.rules = [...draft.rules, ...objects]; }],
]);
function parse_readVersion(version, location, account) {
    if (version === 1) {
        account.count('understood', location);
        return;
    }
    account.count('unsupported', location);
    account.report('incomplete', 'export.unsupported', location, { what: `version ${version}` });
}
const CONNECTION_FIELDS = { read: new Set(['InterfaceAlias', 'NetworkCategory']), withoutEffect: new Set() };
function readConnections(objects, draft) {
    const readFields = fieldReader(draft.path, CONNECTION_FIELDS);
    for (const object of objects) {
        const set = readFields(readListed(object));
        const { location } = set;
        const alias = fields_textOf(set, 'InterfaceAlias');
        const profile = NETWORK_CATEGORY.get((fields_textOf(set, 'NetworkCategory') ?? '').toLowerCase());
        if (alias !== undefined)
            draft.connections.push({ alias, profile, location });
        const hasStrays = fieldNames(set).some((key) => !CONNECTION_FIELDS.read.has(key));
        countEntry(alias !== undefined && profile !== undefined && !hasStrays, location, draft);
    }
}
const ADDRESS_FIELDS = { read: new Set(['InterfaceAlias', 'IPAddress', 'PrefixLength']), withoutEffect: new Set() };
function parse_readAddresses(objects, draft) {
    const readFields = fieldReader(draft.path, ADDRESS_FIELDS);
    for (const object of objects) {
        const set = readFields(readListed(object));
        const { location } = set;
        const alias = fields_textOf(set, 'InterfaceAlias');
        const address = (0,ip_address/* parseIpAddress */.D_)((fields_textOf(set, 'IPAddress') ?? '').split('%')[0] ?? '');
        const lengthText = fields_textOf(set, 'PrefixLength') ?? '';
        const prefixLength = /^\d{1,3}$/u.test(lengthText) ? Number(lengthText) : undefined;
        const whole = alias !== undefined && address !== undefined && prefixLength !== undefined && prefixLength <= 128;
        if (whole)
            draft.addresses.push({ alias, address, prefixLength, location });
        else
            draft.addressesComplete = false;
        const hasStrays = fieldNames(set).some((key) => !ADDRESS_FIELDS.read.has(key));
        countEntry(whole && !hasStrays, location, draft);
    }
}
function countEntry(understood, location, draft) {
    draft.account.count(understood ? 'understood' : 'unrecognised', location);
    if (!understood)
        draft.account.report('incomplete', 'unknown_entry', location);
}
function reportStrays(others, draft) {
    for (const other of others) {
        const location = { path: draft.path, region: { startLine: other.line } };
        draft.account.count('unrecognised', location);
        draft.account.report('incomplete', 'unknown_entry', location);
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-powershell/index.js





const windowsPowershell = {
    id: 'windows-powershell',
    displayName: 'Windows Firewall (PowerShell JSON)',
    exportWith: 'PowerShell (elevated): the command in the documentation of windows-powershell',
    role: 'host',
    sourceUrl: 'https://learn.microsoft.com/powershell/module/netsecurity/get-netfirewallrule',
    recognizes: windows_powershell_recognizes,
    read(files) {
        const account = windows_shared_account_openAccount({ room: 'windows-powershell', unit: 'JSON object', paths: files.map(({ path }) => path) });
        const exports = files.map((file) => parseExport(file, account));
        const device = convertExports(exports, account);
        return { device, diagnostics: account.diagnostics(), coverage: account.coverage() };
    },
    messages: windowsPowershellMessages,
};
function windows_powershell_recognizes(file) {
    const head = file.text.slice(0, 65_536);
    if (!/^\s*[[{]/u.test(head))
        return false;
    if (head.includes(`"${EXPORT_MARK}"`))
        return true;
    return ['"DisplayName"', '"Direction"', '"Action"', '"PolicyStoreSource'].every((key) => head.includes(key));
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-registry/convert-profiles.js



const windows_registry_convert_profiles_WITHOUT_EFFECT = new Set([
    'disablenotifications',
    'disableunicastresponsestomulticastbroadcast',
    'disablestealthmode',
    'disablestealthmodeipsecsecuredpacketexemption',
    'allowlocalipsecpolicymerge',
]);
const convert_profiles_READ = new Set([
    'enablefirewall',
    'defaultinboundaction',
    'defaultoutboundaction',
    'donotallowexceptions',
    'disabledinterfaces',
]);
const READ_IN_POLICIES = new Set(['allowlocalpolicymerge', 'programs/allowuserprefmerge', 'ports/allowuserprefmerge']);
function buildProfiles(stores, location, account) {
    const unreadable = countSettings(stores, account);
    return NETWORK_PROFILES.map((profile) => {
        const local = stores.settings.get('local')?.get(profile === 'private' ? 'standard' : profile);
        if (local === undefined || !stores.seen.has('local-rules')) {
            account.report('incomplete', local === undefined ? 'profile_missing' : 'local_rules_missing', location, { profile: profileName(profile) });
            return unknownProfile(profile, location, account);
        }
        const policies = policySettings(stores, profile);
        const whole = [local, ...policies].every((settings) => [...settings.values()].every((value) => !unreadable.has(value)));
        return buildProfile(profile, { local, policies, whole, location, account });
    });
}
function policySettings(stores, profile) {
    const names = ['group-policy', 'mdm'];
    return names.flatMap((name) => {
        const keys = stores.settings.get(name);
        const old = keys !== undefined && !keys.has('private') && !keys.has('public');
        const key = old && profile !== 'domain' ? 'standard' : profile;
        return keys?.get(key) ?? [];
    });
}
function buildProfile(profile, sources) {
    const { local, policies, account } = sources;
    const problems = [];
    const read = (name, from, byDefault) => {
        const values = from.flatMap((settings) => settings.get(name) ?? []);
        const bits = values.map((value) => bitOf(value));
        if (bits.includes(undefined) || (from === policies && new Set(bits).size > 1)) {
            problems.push(account.doubt('doubt_profile', values[0]?.location ?? sources.location, { profile: profileName(profile) }));
        }
        return bits[0] ?? byDefault;
    };
    const effective = (name, byDefault) => policies.some((settings) => settings.has(name)) ? read(name, policies, byDefault) : read(name, [local], byDefault);
    const settings = {
        enabled: effective('enablefirewall', true),
        inbound: effective('defaultinboundaction', true) ? 'deny' : 'permit',
        outbound: effective('defaultoutboundaction', false) ? 'deny' : 'permit',
        shielded: read('donotallowexceptions', [local], false) || read('donotallowexceptions', policies, false),
        localRules: read('allowlocalpolicymerge', policies, true) ? 'applied' : 'ignored',
        userPrograms: read('programs/allowuserprefmerge', policies, true),
        userPorts: read('ports/allowuserprefmerge', policies, true),
    };
    if (!sources.whole)
        problems.push(account.doubt('doubt_profile', sources.location, { profile: profileName(profile) }));
    return { profile, ...settings, ...placesOf(sources), ...convert_profiles_doubtsOf(profile, sources, problems) };
}
function placesOf(sources) {
    const all = [...sources.policies, sources.local];
    const anywhere = all.flatMap((settings) => [...settings.values()])[0]?.location ?? sources.location;
    const place = (name) => all.find((settings) => settings.has(name))?.get(name)?.location ?? anywhere;
    return { location: place('enablefirewall'), inboundLocation: place('defaultinboundaction'), outboundLocation: place('defaultoutboundaction') };
}
function convert_profiles_doubtsOf(profile, sources, problems) {
    const disabled = [sources.local, ...sources.policies]
        .flatMap((settings) => settings.get('disabledinterfaces') ?? [])
        .filter(({ data }) => data.kind !== 'text' || data.text.trim() !== '')
        .map(({ location }) => sources.account.doubt('doubt_disabled_interfaces', location, { profile: profileName(profile) }));
    return { doubts: [...problems, ...disabled], unknown: problems.length > 0 };
}
function bitOf(value) {
    if (value.data.kind !== 'number' || value.data.value > 1)
        return undefined;
    return value.data.value === 1;
}
function countSettings(stores, account) {
    const unreadable = new Set();
    for (const [store, profiles] of stores.settings) {
        for (const [profile, settings] of profiles) {
            for (const [name, value] of settings) {
                const state = settingState(name, value, store, profile);
                account.count(state, value.location);
                if (state !== 'unrecognised')
                    continue;
                unreadable.add(value);
                account.report('incomplete', 'unknown_setting', value.location, { setting: name.slice(0, 100) });
            }
        }
    }
    return unreadable;
}
function settingState(name, value, store, profile) {
    if (store === 'local' && profile === 'private')
        return 'unrecognised';
    if (windows_registry_convert_profiles_WITHOUT_EFFECT.has(name) || (store === 'local' && READ_IN_POLICIES.has(name)))
        return 'noEffect';
    if (name === 'disabledinterfaces')
        return 'understood';
    const known = convert_profiles_READ.has(name) || (store !== 'local' && READ_IN_POLICIES.has(name));
    return known && bitOf(value) !== undefined ? 'understood' : 'unrecognised';
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-registry/rule-string.js
function splitRuleString(text) {
    const version = endOfPart(text, 0);
    if (!/^v\d{1,3}\.\d{1,3}$/iu.test(text.slice(0, version).trim()))
        return undefined;
    const fields = new Map();
    const strays = [];
    for (let start = version + 1; start <= text.length;) {
        const end = endOfPart(text, start);
        const part = text.slice(start, end);
        const equals = part.indexOf('=');
        if (equals >= 1)
            addField(fields, rule_string_fieldName(part.slice(0, equals)), part.slice(equals + 1).trim());
        else if (part.trim() !== '')
            strays.push(part);
        start = end + 1;
    }
    return { fields, strays };
}
function endOfPart(text, start) {
    const bar = text.indexOf('|', start);
    return bar === -1 ? text.length : bar;
}
function addField(fields, name, value) {
    const values = fields.get(name);
    if (values === undefined)
        fields.set(name, [value]);
    else
        values.push(value);
}
function rule_string_fieldName(printed) {
    return rule_string_AS_PRINTED.get(printed) ?? printed.trim().toLowerCase();
}
const rule_string_AS_PRINTED = new Map(['Action', 'Active', 'Dir', 'Protocol', 'Profile', 'LPort', 'RPort', 'LPort2_10', 'RA4', 'RA6', 'LA4', 'LA6', 'App', 'Svc', 'Name', 'Desc', 'EmbedCtxt', 'ICMP4', 'ICMP6'].map((name) => [name, name.toLowerCase()]));

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-registry/convert-rules.js



const windows_registry_convert_rules_WITHOUT_EFFECT = new Set(['name', 'desc', 'embedctxt', 'edge', 'defer', 'lsm', 'pcross']);
const SINGLE = new Set(['action', 'active', 'dir', 'protocol', 'app', 'svc', 'lom', 'authbypassout', 'platform2']);
const convert_rules_LISTED = new Set([
    'profile', 'icmp4', 'icmp6', 'la4', 'la6', 'ra4', 'ra6', 'ra42', 'ra62', 'platform', 'lport', 'rport', 'lport2_10', 'rport2_10',
    'lport2_20', 'rport2_20', 'lport2_24', 'rport2_24', 'lport2_25', 'rport2_25', 'lport2_28', 'rport2_28', 'lport2_29', 'rport2_29',
]);
const LOCAL_PORTS = [...convert_rules_LISTED].filter((field) => field.startsWith('lport'));
const REMOTE_PORTS = [...convert_rules_LISTED].filter((field) => field.startsWith('rport'));
const DOUBTFUL = new Map([
    ['if', 'doubt_interface'],
    ['iftype', 'doubt_interface'],
    ['luown', 'doubt_users'],
    ['luauth', 'doubt_users'],
    ['luauth2_24', 'doubt_users'],
    ['ruauth', 'doubt_users'],
    ['rmauth', 'doubt_users'],
    ['security', 'doubt_ipsec'],
    ['security2', 'doubt_ipsec'],
    ['security2_9', 'doubt_ipsec'],
    ['securityrealmid', 'doubt_ipsec'],
    ['ttk', 'doubt_dynamic'],
    ['ttk2_22', 'doubt_dynamic'],
    ['ttk2_27', 'doubt_dynamic'],
    ['ttk2_28', 'doubt_dynamic'],
    ['nnm', 'doubt_dynamic'],
    ['pfn', 'doubt_dynamic'],
    ['skipver', 'doubt_dynamic'],
]);
const ACTIONS = new Map([['allow', 'allow'], ['block', 'block'], ['bypass', 'bypass']]);
const DIRECTIONS = new Map([['in', 'in'], ['out', 'out']]);
function readStoredRule(stored, account) {
    const { value, origin } = stored;
    const split = value.data.kind === 'text' ? splitRuleString(value.data.text) : undefined;
    if (split === undefined) {
        account.report('incomplete', 'unknown_rule', value.location);
        return { rule: undefined, known: false };
    }
    const reader = { split, stored, account, doubts: [], known: true };
    const inactive = isInactive(reader);
    if (!inactive || convert_rules_valuesOf(reader, 'active').length === 0)
        reportUnknownFields(reader);
    if (inactive)
        return { rule: undefined, known: reader.known };
    addConditionDoubts(reader);
    if (origin === 'service-restriction')
        reader.doubts.push(account.doubt('doubt_service_restriction', value.location));
    const rule = windows_registry_convert_rules_buildRule(reader);
    if (origin !== 'service-restriction')
        return { rule, known: reader.known };
    const restricts = rule.action === 'block' || rule.action === 'unknown';
    return { rule: restricts ? { ...rule, action: 'block' } : undefined, known: reader.known };
}
function isInactive(reader) {
    const values = convert_rules_valuesOf(reader, 'active').map((value) => value.toLowerCase());
    if (values.every((value) => value === 'false'))
        return true;
    if (values.some((value) => value !== 'true' && value !== 'false'))
        convert_rules_reportValue(reader, 'Active', 'TRUE, FALSE');
    return false;
}
function windows_registry_convert_rules_buildRule(reader) {
    const { stored, doubts } = reader;
    const { name, location } = stored.value;
    const program = soleValue(reader, 'app');
    const service = soleValue(reader, 'svc');
    const applicationPackage = convert_rules_valuesOf(reader, 'apppkgid')[0];
    const displayName = convert_rules_valuesOf(reader, 'name')[0];
    const description = convert_rules_valuesOf(reader, 'desc')[0];
    const action = actionOf(reader);
    return {
        label: `rule "${displayName === undefined || displayName.startsWith('@') ? name : displayName}"`,
        ...(description === undefined || description.startsWith('@') ? {} : { description }),
        location,
        relatedLocations: [],
        directions: directionsOf(reader),
        action: action === 'allow' && isTrue(reader, 'authbypassout') ? 'bypass' : action,
        profiles: windows_registry_convert_rules_profilesOf(reader),
        origin: stored.origin,
        protocol: list(reader, ['protocol']),
        localPorts: list(reader, LOCAL_PORTS),
        remotePorts: list(reader, REMOTE_PORTS),
        icmpTypes: list(reader, ['icmp4', 'icmp6']),
        localAddresses: convert_rules_addresses(reader, ['la4', 'la6']),
        remoteAddresses: convert_rules_addresses(reader, ['ra4', 'ra6', 'ra42', 'ra62']),
        ...(program === undefined ? {} : { program }),
        ...(service === undefined ? {} : { service }),
        ...(applicationPackage === undefined ? {} : { applicationPackage }),
        localOnlyMapping: isTrue(reader, 'lom'),
        doubts,
        builtIn: built_in_isBuiltIn({ ruleId: name, group: convert_rules_valuesOf(reader, 'embedctxt')[0], applicationPackage }),
    };
}
function reportUnknownFields(reader) {
    for (const stray of reader.split.strays)
        reportField(reader, stray);
    for (const [name, values] of reader.split.fields) {
        if (SINGLE.has(name) ? values.length === 1 : isKnownField(name))
            continue;
        reportField(reader, name);
    }
}
function isKnownField(name) {
    return windows_registry_convert_rules_WITHOUT_EFFECT.has(name) || convert_rules_LISTED.has(name) || DOUBTFUL.has(name) || name === 'apppkgid';
}
function reportField(reader, field) {
    const { account, stored, doubts } = reader;
    reader.known = false;
    account.report('incomplete', 'unknown_field', stored.value.location, { field: field.slice(0, 100) });
    doubts.push(account.doubt('doubt_field', stored.value.location, { field: field.slice(0, 100) }));
}
function addConditionDoubts(reader) {
    const { account, stored, doubts } = reader;
    for (const name of reader.split.fields.keys()) {
        const code = DOUBTFUL.get(name);
        if (code !== undefined)
            doubts.push(account.doubt(code, stored.value.location, { field: name }));
    }
    const platforms = convert_rules_valuesOf(reader, 'platform');
    const greater = convert_rules_valuesOf(reader, 'platform2').some((value) => value.toLowerCase() === 'gteq');
    if (platforms.length > 0 && !(greater && isOldPlatform(platforms.at(-1) ?? ''))) {
        doubts.push(account.doubt('doubt_platform', stored.value.location, { value: platforms.join(', ').slice(0, 100) }));
    }
}
function isOldPlatform(platform) {
    return /^2:(?:6:[0-3]|10:0)$/u.test(platform.trim());
}
function actionOf(reader) {
    const actions = convert_rules_valuesOf(reader, 'action').map((value) => ACTIONS.get(value.toLowerCase()));
    const [action] = actions;
    if (action !== undefined && actions.every((other) => other === action))
        return action;
    convert_rules_reportValue(reader, 'Action', 'Allow, Block, ByPass');
    return 'unknown';
}
function directionsOf(reader) {
    const directions = convert_rules_valuesOf(reader, 'dir').map((value) => DIRECTIONS.get(value.toLowerCase()));
    const [direction] = directions;
    if (direction !== undefined && directions.every((other) => other === direction))
        return [direction];
    convert_rules_reportValue(reader, 'Dir', 'In, Out');
    return ['in', 'out'];
}
function windows_registry_convert_rules_profilesOf(reader) {
    const names = convert_rules_valuesOf(reader, 'profile').map((value) => value.toLowerCase());
    const profiles = NETWORK_PROFILES.filter((profile) => names.includes(profile));
    if (names.length === 0)
        return NETWORK_PROFILES;
    if (names.every((name) => profiles.some((profile) => profile === name)))
        return profiles;
    convert_rules_reportValue(reader, 'Profile', 'Domain, Private, Public');
    return NETWORK_PROFILES;
}
function convert_rules_reportValue(reader, field, expected) {
    const { account, stored, doubts } = reader;
    const value = convert_rules_valuesOf(reader, field.toLowerCase()).join(', ').slice(0, 100);
    reader.known = false;
    account.report('incomplete', 'unknown_value', stored.value.location, { field, value, expected });
    doubts.push(account.doubt('doubt_value', stored.value.location, { field }));
}
function list(reader, names) {
    const stated = names.filter((name) => reader.split.fields.has(name));
    const [only] = stated;
    const tokens = only !== undefined && stated.length === 1 ? convert_rules_valuesOf(reader, only) : stated.flatMap((name) => convert_rules_valuesOf(reader, name));
    return { tokens, location: reader.stored.value.location };
}
function convert_rules_addresses(reader, names) {
    const tokens = names.flatMap((name) => {
        const family = name.charAt(2);
        return convert_rules_valuesOf(reader, name).map((value) => {
            if (/^[A-Za-z][A-Za-z0-9]*$/u.test(value) && !value.includes(':'))
                return `${value}${family}`;
            const fits = family === '6' ? value.includes(':') : !value.includes(':') && value !== '*';
            return fits ? value : `${name}=${value}`;
        });
    });
    return { tokens, location: reader.stored.value.location };
}
function soleValue(reader, name) {
    const values = convert_rules_valuesOf(reader, name);
    return values.length === 1 && values[0] !== '' ? values[0] : undefined;
}
function isTrue(reader, name) {
    return convert_rules_valuesOf(reader, name).some((value) => value.toLowerCase() === 'true');
}
function convert_rules_valuesOf(reader, name) {
    return reader.split.fields.get(name) ?? convert_rules_NO_VALUES;
}
const convert_rules_NO_VALUES = [];

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-registry/messages.js

const windowsRegistryMessages = {
    ...windowsMessages('windows-registry'),
    'windows-registry.unknown_line': {
        en: 'this line is neither a key nor a value of a registry export',
        ja: 'この行はレジストリエクスポートのキーでも値でもありません',
    },
    'windows-registry.deletion': {
        en: 'this line deletes something, so the file is no export but a script; export the firewall keys with reg export',
        ja: '削除を指示する行があるため、エクスポートではなくスクリプトです。ファイアウォールのキーを reg export で出力してください',
    },
    'windows-registry.unknown_key': {
        en: 'the registry key or value "{key}" of the firewall is not known; what it changes is unknown',
        ja: 'ファイアウォールのレジストリキーまたは値「{key}」は未知のもので、影響が不明です',
    },
    'windows-registry.unknown_setting': {
        en: 'the setting {setting} of this profile is not known, or its value is neither 0 nor 1',
        ja: 'このプロファイルの設定 {setting} が未知か、値が0でも1でもありません',
    },
    'windows-registry.unknown_rule': {
        en: 'this value is not a firewall rule of the form v2.30|Action=Allow|Active=TRUE|Dir=In|...|',
        ja: 'この値は v2.30|Action=Allow|Active=TRUE|Dir=In|...| 形式のファイアウォール規則ではありません',
    },
    'windows-registry.repeated_value': {
        en: 'the value {name} stands twice in this key',
        ja: 'このキーに値 {name} が2回あります',
    },
    'windows-registry.local_rules_missing': {
        en: 'the key FirewallRules of the local store is not in the export, so the rules of the {profile} profile are not known',
        ja: 'ローカルストアのキー FirewallRules がエクスポートにないため、{profile} プロファイルの規則が不明です',
    },
};

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-registry/parse.js

const HEADERS = new Set(['Windows Registry Editor Version 5.00', 'REGEDIT4']);
function isRegistryHeader(line) {
    return HEADERS.has(line.trim());
}
function parseRegistry(file, account) {
    const lines = withoutTrailingZeros(file.text).split('\n');
    const ansi = lines.find((line) => line.trim() !== '')?.trim() === 'REGEDIT4';
    const reader = { path: file.path, account, lines, keys: [], ansi, index: 0 };
    while (reader.index < lines.length)
        windows_registry_parse_readLine(reader);
    if (lines.at(-1)?.trim() !== '')
        account.report('incomplete', 'export.truncated', atLine(file.path, lines.length), { reason: 'EOF' });
    return reader.keys;
}
function windows_registry_parse_readLine(reader) {
    const line = reader.lines[reader.index] ?? '';
    const location = atLine(reader.path, reader.index + 1);
    const trimmed = line.trim();
    reader.index += 1;
    if (trimmed === '')
        return;
    if (isRegistryHeader(trimmed) || trimmed.startsWith(';')) {
        reader.account.count('noEffect', location);
    }
    else if (trimmed.startsWith('[')) {
        readKey(trimmed, location, reader);
    }
    else {
        parse_readValue(line.trimStart(), location, reader);
    }
}
function readKey(line, location, reader) {
    if (line.startsWith('[-')) {
        reader.account.count('unsupported', location);
        reader.account.report('incomplete', 'deletion', location);
        reader.keys.push({ path: '', location, values: [] });
    }
    else if (line.endsWith(']')) {
        reader.keys.push({ path: line.slice(1, -1), location, values: [] });
    }
    else {
        windows_registry_parse_reportUnknown(location, reader);
        reader.keys.push({ path: '', location, values: [] });
    }
}
function parse_readValue(line, location, reader) {
    const name = line.startsWith('@') ? { text: '', rest: line.slice(1) } : readQuoted(line, reader);
    const key = reader.keys.at(-1);
    if (name === undefined || key === undefined || !name.rest.trimStart().startsWith('=')) {
        windows_registry_parse_reportUnknown(location, reader);
        return;
    }
    const source = name.rest.trimStart().slice(1).trimStart();
    if (source.trim() === '-') {
        reader.account.count('unsupported', location);
        reader.account.report('incomplete', 'deletion', location);
        return;
    }
    const data = readData(source, location, reader);
    if (data === undefined)
        windows_registry_parse_reportUnknown(location, reader);
    else
        key.values.push({ name: name.text, data, location });
}
function readData(source, location, reader) {
    if (source.startsWith('"')) {
        const quoted = readQuoted(source, reader);
        return quoted === undefined || quoted.rest.trim() !== '' ? undefined : { kind: 'text', text: quoted.text };
    }
    const dword = /^dword:([0-9a-f]{1,8})\s*$/iu.exec(source);
    if (dword !== null)
        return { kind: 'number', value: Number.parseInt(dword[1] ?? '', 16) };
    const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:/iu.exec(source);
    if (hex === null)
        return undefined;
    const bytes = readBytes(source.slice(hex[0].length), location, reader);
    return bytes === undefined ? undefined : dataOfBytes(bytes, hex[1]?.toLowerCase() ?? '3', reader.ansi);
}
function dataOfBytes(bytes, type, ansi) {
    if (type === '4' && bytes.length === 4) {
        return { kind: 'number', value: bytes.reduceRight((value, byte) => value * 256 + byte, 0) };
    }
    if (type !== '1' && type !== '2' && type !== '7')
        return { kind: 'other' };
    const text = new TextDecoder(ansi ? 'windows-1252' : 'utf-16le').decode(Uint8Array.from(bytes));
    return { kind: 'text', text: withoutTrailingZeros(text).replaceAll('\0', ',') };
}
function readBytes(first, location, reader) {
    const bytes = [];
    let part = first.trim();
    for (;;) {
        const continued = part.endsWith('\\');
        for (const text of (continued ? part.slice(0, -1) : part).split(',')) {
            const digits = text.trim();
            if (digits === '')
                continue;
            if (!/^[0-9a-f]{1,2}$/iu.test(digits))
                return undefined;
            bytes.push(Number.parseInt(digits, 16));
        }
        if (!continued)
            return bytes;
        const next = reader.lines[reader.index];
        if (next === undefined || next.trim() === '' || next.startsWith('[') || next.startsWith('"')) {
            reader.account.report('incomplete', 'export.truncated', location, { reason: 'hex' });
            return bytes;
        }
        reader.index += 1;
        part = next.trim();
    }
}
function readQuoted(source, reader) {
    if (!source.startsWith('"'))
        return undefined;
    const parts = [];
    let line = source;
    let from = 1;
    for (let at = 1;; at += 1) {
        const character = line[at];
        if (character === '"')
            return { text: `${parts.join('')}${line.slice(from, at)}`, rest: line.slice(at + 1) };
        if (character === '\\' && at + 1 < line.length) {
            parts.push(line.slice(from, at));
            from = at + 1;
            at += 1;
        }
        else if (character === undefined) {
            const next = reader.lines[reader.index];
            if (next === undefined) {
                reader.account.report('incomplete', 'export.truncated', atLine(reader.path, reader.lines.length), { reason: '"' });
                return undefined;
            }
            parts.push(line.slice(from), '\n');
            reader.index += 1;
            line = next;
            from = 0;
            at = -1;
        }
    }
}
function windows_registry_parse_reportUnknown(location, reader) {
    reader.account.count('unrecognised', location);
    reader.account.report('incomplete', 'unknown_line', location);
}
function withoutTrailingZeros(text) {
    let end = text.length;
    while (end > 0 && text[end - 1] === '\0')
        end -= 1;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-registry/stores.js
function sortIntoStores(keys, account) {
    const draft = { account, rules: [], settings: new Map(), seen: new Set(), computerNames: [] };
    for (const key of keys)
        stores_readKey(key, draft);
    return draft;
}
const LOCAL_TREE = '\\sharedaccess\\parameters\\firewallpolicy';
const POLICY_TREE = '\\policies\\microsoft\\windowsfirewall';
function treeOf(path) {
    const lower = path.toLowerCase();
    for (const [tree, store] of [[LOCAL_TREE, 'local'], [POLICY_TREE, 'group-policy']]) {
        const at = lower.indexOf(tree);
        const below = at === -1 ? undefined : lower.slice(at + tree.length);
        if (below === '')
            return { store, below };
        if (below?.startsWith('\\') === true)
            return mdmTree(store, below.slice(1));
    }
    return undefined;
}
function mdmTree(store, below) {
    if (store !== 'local' || (below !== 'mdm' && !below.startsWith('mdm\\')))
        return { store, below };
    return { store: 'mdm', below: below.slice(4) };
}
function stores_readKey(key, draft) {
    const tree = treeOf(key.path);
    if (tree === undefined) {
        if (key.path !== '')
            draft.account.count('noEffect', key.location);
        const names = /\\control\\computername\\(?:active)?computername$/iu.test(key.path) ? key.values : [];
        for (const value of key.values)
            draft.account.count('noEffect', value.location);
        draft.computerNames.push(...names.flatMap(({ name, data }) => (name.toLowerCase() === 'computername' && data.kind === 'text' ? [data.text] : [])));
        return;
    }
    if (tree.store === 'group-policy')
        draft.seen.add('group-policy');
    const reader = readerOf(tree.below);
    draft.account.count(reader === undefined ? 'unrecognised' : 'understood', key.location);
    if (reader === undefined)
        draft.account.report('incomplete', 'unknown_key', key.location, { key: tree.below.slice(0, 100) });
    else
        reader(key, tree, draft);
    if (reader === undefined)
        for (const value of key.values)
            draft.account.count('unrecognised', value.location);
}
const stores_WITHOUT_EFFECT = [
    'restrictedservices\\static',
    'restrictedservices\\appiso',
    'dynamickeywords',
    'hypervfirewallpolicy',
    'phase1authenticationsets',
    'phase2authenticationsets',
    'phase1cryptosets',
    'phase2cryptosets',
    'mainmoderules',
];
function readerOf(below) {
    if (stores_WITHOUT_EFFECT.some((prefix) => below === prefix || below.startsWith(`${prefix}\\`)))
        return ignoreValues;
    if (below === 'restrictedservices' || below === 'restrictedservices\\configurable')
        return refuseValues;
    if (below === '')
        return readRootValues;
    if (below === 'firewallrules')
        return stores_readRules;
    if (below === 'restrictedservices\\configurable\\system')
        return readRestrictions;
    if (below === 'consecrules')
        return readConnectionSecurity;
    const [profile = '', ...rest] = below.split('\\');
    return PROFILE_KEYS.has(profile) ? profileReader(rest.join('\\')) : undefined;
}
function profileReader(below) {
    if (below === '')
        return readSettings('');
    if (below === 'logging')
        return ignoreValues;
    if (below === 'authorizedapplications')
        return readSettings('programs/');
    if (below === 'globallyopenports')
        return readSettings('ports/');
    return OLD_EXCEPTIONS.has(below) ? refuseOldExceptions : undefined;
}
const PROFILE_KEYS = new Map([
    ['domainprofile', 'domain'],
    ['standardprofile', 'standard'],
    ['privateprofile', 'private'],
    ['publicprofile', 'public'],
]);
const OLD_EXCEPTIONS = new Set([
    'authorizedapplications\\list',
    'globallyopenports\\list',
    'icmpsettings',
    'remoteadminsettings',
    'services',
    'services\\fileandprint',
    'services\\remotedesktop',
    'services\\upnpframework',
]);
function ignoreValues(key, _tree, draft) {
    for (const value of key.values)
        draft.account.count('noEffect', value.location);
}
function refuseValues(key, tree, draft) {
    for (const value of key.values) {
        draft.account.count('unrecognised', value.location);
        draft.account.report('incomplete', 'unknown_key', value.location, { key: `${tree.below}\\${value.name}`.slice(0, 100) });
    }
}
function refuseOldExceptions(key, tree, draft) {
    for (const value of key.values) {
        draft.account.count('unsupported', value.location);
        draft.account.report('incomplete', 'export.unsupported', value.location, { what: tree.below });
    }
}
const ROOT_WITHOUT_EFFECT = new Set(['policyversion', 'disablestatefulftp', 'disablestatefulpptp', 'ipsecexempt']);
function readRootValues(key, _tree, draft) {
    for (const value of key.values) {
        const known = ROOT_WITHOUT_EFFECT.has(value.name.toLowerCase());
        draft.account.count(known ? 'noEffect' : 'unrecognised', value.location);
        if (!known)
            draft.account.report('incomplete', 'unknown_key', value.location, { key: value.name.slice(0, 100) });
    }
}
function stores_readRules(key, tree, draft) {
    if (tree.store === 'local')
        draft.seen.add('local-rules');
    for (const value of key.values)
        draft.rules.push({ value, origin: tree.store === 'local' ? 'local' : 'policy' });
}
function readRestrictions(key, _tree, draft) {
    for (const value of key.values)
        draft.rules.push({ value, origin: 'service-restriction' });
}
function readConnectionSecurity(key, _tree, draft) {
    for (const value of key.values) {
        const inactive = value.data.kind === 'text' && /\|active=false\|/iu.test(value.data.text);
        draft.account.count(inactive ? 'noEffect' : 'unsupported', value.location);
        if (!inactive)
            draft.account.report('incomplete', 'export.unsupported', value.location, { what: 'ConSecRules' });
    }
}
function readSettings(prefix) {
    return (key, tree, draft) => {
        const profile = PROFILE_KEYS.get(tree.below.split('\\')[0] ?? '');
        if (profile === undefined)
            return;
        const store = draft.settings.get(tree.store) ?? new Map();
        const settings = store.get(profile) ?? new Map();
        draft.settings.set(tree.store, store.set(profile, settings));
        for (const value of key.values) {
            const name = `${prefix}${value.name.toLowerCase()}`;
            const earlier = settings.get(name);
            if (earlier !== undefined) {
                draft.account.count('unrecognised', earlier.location);
                draft.account.report('incomplete', 'repeated_value', value.location, { name: value.name.slice(0, 100) });
            }
            settings.set(name, earlier === undefined || isSame(earlier, value) ? value : { ...value, data: { kind: 'other' } });
        }
    };
}
function isSame({ data: left }, { data: right }) {
    if (left.kind === 'number')
        return right.kind === 'number' && left.value === right.value;
    return left.kind === 'text' && right.kind === 'text' && left.text === right.text;
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/windows-registry/index.js








const windowsRegistry = {
    id: 'windows-registry',
    displayName: 'Windows Firewall (registry export)',
    exportWith: 'reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy local.reg, and reg export HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall policy.reg',
    role: 'host',
    sourceUrl: 'https://learn.microsoft.com/openspecs/windows_protocols/ms-gpfas/',
    recognizes: windows_registry_recognizes,
    read(files) {
        const account = windows_shared_account_openAccount({ room: 'windows-registry', unit: 'registry value', paths: files.map(({ path }) => path) });
        const stores = sortIntoStores(files.flatMap((file) => parseRegistry(file, account)), account);
        const device = convertStores(stores, files[0]?.path ?? '', account);
        return { device, diagnostics: account.diagnostics(), coverage: account.coverage() };
    },
    messages: windowsRegistryMessages,
};
function windows_registry_recognizes({ text }) {
    const first = text.slice(0, 200).trimStart().split('\n')[0] ?? '';
    if (!isRegistryHeader(first))
        return false;
    return /\\SharedAccess\\Parameters\\FirewallPolicy|\\Policies\\Microsoft\\WindowsFirewall/iu.test(text);
}
function convertStores(stores, path, account) {
    const location = { path };
    const profiles = buildProfiles(stores, location, account);
    const rules = windows_registry_convertRules(stores.rules, account);
    if (stores.rules.length === 0)
        account.report('incomplete', 'export.no_rules', location);
    if (!stores.seen.has('group-policy'))
        account.report('note', 'other_stores', location);
    return {
        format: 'windows-registry',
        identity: { hostnames: [...new Set(stores.computerNames)], serials: [] },
        location,
        interfaces: [],
        routes: [],
        filters: convertProfiles(profiles, rules, account),
        translations: [],
        families: [4, 6],
    };
}
function windows_registry_convertRules(stored, account) {
    const ambiguous = ambiguousRules(stored);
    const converted = [];
    for (const entry of stored) {
        const { rule, known } = readStoredRule(entry, account);
        const twice = ambiguous.size > 0 && ambiguous.has(windows_registry_identityOf(entry));
        const result = rule === undefined ? undefined : convertRule(twice ? windows_registry_inDoubt(rule, entry, account) : rule, { account, localSubnet: undefined });
        if (result !== undefined)
            converted.push(result);
        account.count(known ? (result?.inDoubt === true ? 'partial' : 'understood') : 'unrecognised', entry.value.location);
    }
    return converted;
}
function ambiguousRules(stored) {
    const texts = new Map();
    const ambiguous = new Set();
    for (const entry of stored) {
        const identity = windows_registry_identityOf(entry);
        const text = entry.value.data.kind === 'text' ? entry.value.data.text : '';
        const earlier = texts.get(identity);
        if (earlier === undefined)
            texts.set(identity, text);
        else if (earlier !== text)
            ambiguous.add(identity);
    }
    return ambiguous;
}
function windows_registry_identityOf({ origin, value }) {
    return `${origin}\n${value.name.toLowerCase()}`;
}
function windows_registry_inDoubt(rule, { value }, account) {
    return { ...rule, doubts: [...rule.doubts, account.doubt('doubt_duplicate', value.location, { name: value.name.slice(0, 100) })] };
}

;// CONCATENATED MODULE: ./.build/compiled/src/parsers/index.js









const formats = [
    fortigate,
    iptables,
    nftables,
    pfsense,
    windowsNetsh,
    windowsPowershell,
    windowsRegistry,
];
const parserMessages = Object.fromEntries([exportMessages, ...formats.map((format) => format.messages)].flatMap((templates) => Object.entries(templates)));
function parsers_readDevice(files, declared) {
    const empty = files.filter((file) => !/\S/u.test(file.text));
    if (empty.length > 0) {
        const known = empty.filter((file) => file.encoding !== 'binary');
        return unread(known.map((file) => (0,diagnostic/* diagnostic */.Y)('incomplete', 'export.empty', { path: file.path })));
    }
    const choice = declared === undefined ? detectFormat(files) : declaredFormat(files, declared);
    if ('diagnostics' in choice)
        return unread(choice.diagnostics);
    return settle(readGuarded(choice.format, files), choice.format);
}
function formatsOf(file) {
    return formats.filter((format) => format.recognizes(file));
}
function detectFormat(files) {
    const diagnostics = [];
    const found = new Set();
    for (const file of files) {
        const fitting = formatsOf(file);
        const [only] = fitting;
        if (fitting.length === 1 && only !== undefined)
            found.add(only);
        else
            diagnostics.push(detectionTrouble(file, fitting));
    }
    const [format, ...others] = [...found];
    if (format !== undefined && others.length > 0)
        diagnostics.push(mixed(files, [...found]));
    return format === undefined || diagnostics.length > 0 ? { diagnostics } : { format };
}
function detectionTrouble(file, fitting) {
    const isUnknown = fitting.length === 0;
    const impostor = isUnknown ? impostorCode(file.text) : undefined;
    if (impostor !== undefined)
        return (0,diagnostic/* diagnostic */.Y)('incomplete', impostor, { path: file.path });
    const names = (isUnknown ? formats : fitting).map((format) => format.id).join(', ');
    return (0,diagnostic/* diagnostic */.Y)('incomplete', isUnknown ? 'export.unknown_format' : 'export.ambiguous_format', { path: file.path }, { formats: names });
}
function impostorCode(text) {
    const head = text.slice(0, 1000).trimStart().toLowerCase();
    if (head.startsWith('version https://git-lfs.github.com/spec/'))
        return 'export.lfs_pointer';
    return head.startsWith('<!doctype html') || head.startsWith('<html') ? 'export.web_page' : undefined;
}
function mixed(files, found) {
    return (0,diagnostic/* diagnostic */.Y)('incomplete', 'export.mixed_formats', { path: files[0]?.path ?? '' }, { formats: found.map((format) => format.id).join(', ') });
}
function declaredFormat(files, declared) {
    const format = formats.find((one) => one.id === declared);
    const [first] = files;
    if (format === undefined || first === undefined) {
        const names = formats.map((one) => one.id).join(', ');
        return { diagnostics: [(0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unknown_format_id', { path: first?.path ?? '' }, { format: declared, formats: names })] };
    }
    const wrong = files.filter((file) => !format.recognizes(file));
    if (wrong.length === 0)
        return { format };
    return {
        diagnostics: wrong.map((file) => {
            const detected = formatsOf(file).map((one) => one.id).join(', ');
            return (0,diagnostic/* diagnostic */.Y)('incomplete', 'export.wrong_format', { path: file.path }, { format: format.displayName, detected: detected === '' ? '-' : detected });
        }),
    };
}
function readGuarded(format, files) {
    try {
        return format.read(files);
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        const parameters = { format: format.displayName, reason: reason.slice(0, 200) };
        return unread([(0,diagnostic/* diagnostic */.Y)('incomplete', 'export.crashed', { path: files[0]?.path ?? '' }, parameters)]);
    }
}
const NO_EVIDENCE = new Set(['export.truncated', 'export.no_rules', 'export.encrypted']);
function settle(reading, format) {
    const diagnostics = [...reading.diagnostics, ...unaccounted(reading, format)];
    const worthless = diagnostics.some((one) => one.effect === 'incomplete' && NO_EVIDENCE.has(one.code));
    return worthless ? { device: undefined, diagnostics, coverage: reading.coverage } : { ...reading, diagnostics };
}
function unaccounted({ device, diagnostics, coverage }, format) {
    if (diagnostics.some((one) => one.effect === 'incomplete' || one.effect === 'error'))
        return [];
    const [first] = coverage.flatMap((one) => one.notUnderstood);
    if (first !== undefined)
        return [(0,diagnostic/* diagnostic */.Y)('incomplete', 'export.unrecognised', first, { what: format.displayName })];
    const isEmpty = device === undefined || device.filters.length === 0 || coverage.every((one) => one.total === 0);
    return isEmpty ? [(0,diagnostic/* diagnostic */.Y)('incomplete', 'export.no_rules', device?.location ?? { path: coverage[0]?.path ?? '' })] : [];
}
function unread(diagnostics) {
    return { device: undefined, diagnostics, coverage: [] };
}


/***/ }),

/***/ 7110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ evaluatePolicies),
  o: () => (/* binding */ preparePolicies)
});

// EXTERNAL MODULE: ./node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var src = __webpack_require__(7774);
// EXTERNAL MODULE: ./.build/compiled/src/policy/policy-error.js
var policy_error = __webpack_require__(507);
;// CONCATENATED MODULE: ./.build/compiled/src/policy/policy-input-check.js

const FACT_LISTS = [
    'zones',
    'hosts',
    'device_groups',
    'firewalls',
    'evidence',
    'tls',
    'open_flows',
    'needed_flows',
    'host_lines',
    'unreachable_lines',
    'open_lines',
];
const SLICED_LISTS = ['open_flows', 'needed_flows', 'host_lines', 'unreachable_lines', 'open_lines'];
const DEEPEST = 12;
const ESCAPED_SURROGATE = /\\ud[89a-f]/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;
function checkPolicyInput(input) {
    if (input.schema_version !== 1)
        throw new policy_error/* PolicyError */.p('the policy input is not of version 1');
    if (input.nonce === '')
        throw new policy_error/* PolicyError */.p('the policy input has no nonce');
    const ids = new Set([input.site.id, input.site.encryption.id]);
    for (const list of FACT_LISTS) {
        if (!isList(input[list]))
            throw new policy_error/* PolicyError */.p(`the policy input has no list ${list}`);
        for (const { id } of input[list])
            addId(ids, id, list);
    }
    for (const { id } of input.site.features)
        addId(ids, id, 'site.features');
    for (const host of input.hosts)
        for (const { id } of host.overrides)
            addId(ids, id, 'hosts.overrides');
    const fault = findFault(input, { depth: 0, sound: new Set() });
    if (fault !== undefined)
        throw new policy_error/* PolicyError */.p(`input${fault}`);
    return ids;
}
function addId(ids, id, list) {
    if (typeof id !== 'string' || id === '')
        throw new policy_error/* PolicyError */.p(`a fact in ${list} has no id`);
    if (ids.has(id))
        throw new policy_error/* PolicyError */.p(`two facts of the policy input have the id ${id}`);
    ids.add(id);
}
function findFault(value, { depth, sound }) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return undefined;
    if (typeof value !== 'object' || value === null)
        return ` is ${describeValue(value)}`;
    if (depth > DEEPEST)
        return ' is nested too deeply';
    if (sound.has(value))
        return undefined;
    const members = Array.isArray(value) ? value : Object.values(value);
    const search = { depth: depth + 1, sound };
    for (let index = 0; index < members.length; index += 1) {
        const fault = findFault(members[index], search);
        if (fault !== undefined)
            return `.${Object.keys(value)[index] ?? index}${fault}`;
    }
    sound.add(value);
    return undefined;
}
function describeValue(value) {
    return typeof value === 'number' ? `${value}, not a whole number` : `${value === null ? 'null' : typeof value}, not JSON`;
}
function isList(value) {
    return Array.isArray(value);
}
function wellFormedInput(input) {
    if (!ESCAPED_SURROGATE.test(JSON.stringify(input)))
        return input;
    return JSON.parse(JSON.stringify(input, (_key, value) => (typeof value === 'string' ? wellFormed(value) : value)));
}
function wellFormed(text) {
    return text.replace(LONE_SURROGATES, '\ufffd');
}

;// CONCATENATED MODULE: ./.build/compiled/src/policy/batches.js


const BATCH_SIZE = 1_000;
function splitInput(input) {
    const longest = Math.max(...SLICED_LISTS.map((list) => input[list].length));
    const count = Math.max(1, Math.ceil(longest / BATCH_SIZE));
    return Array.from({ length: count }, (_unused, index) => {
        const [first, end] = [index * BATCH_SIZE, (index + 1) * BATCH_SIZE];
        return {
            ...input,
            nonce: `${input.nonce}-${index}`,
            open_flows: input.open_flows.slice(first, end),
            needed_flows: input.needed_flows.slice(first, end),
            host_lines: input.host_lines.slice(first, end),
            unreachable_lines: input.unreachable_lines.slice(first, end),
            open_lines: input.open_lines.slice(first, end),
        };
    });
}
function joinResults(input, results) {
    const [first, ...others] = results;
    if (first === undefined)
        throw new policy_error/* PolicyError */.p('the policies were not asked');
    const common = others.length === 0 ? '' : commonPart(first);
    for (const other of others) {
        if (commonPart(other) !== common)
            throw new policy_error/* PolicyError */.p('the policies judge two batches of one site differently');
    }
    const findings = new Map();
    for (const { findings: found } of results)
        for (const finding of found)
            findings.set(canonical(finding), finding);
    const seen = Object.fromEntries(SLICED_LISTS.map((list) => [list, input[list].length]));
    return {
        ...first,
        nonce: input.nonce,
        seen: { ...first.seen, ...seen },
        rules: Object.fromEntries(Object.entries(first.rules).sort(([left], [right]) => compare(left, right))),
        findings: [...findings].sort(([left], [right]) => compare(left, right)).map(([, finding]) => finding),
        requirements: sortRequirements(first.requirements),
    };
}
function commonPart({ rules, requirements, reasons }) {
    return canonical({ rules, reasons, requirements: sortRequirements(requirements) });
}
function sortRequirements(requirements) {
    const sorted = [...requirements].sort((left, right) => compare(left.id, right.id));
    for (const [index, { id }] of sorted.entries()) {
        if (sorted[index + 1]?.id === id)
            throw new policy_error/* PolicyError */.p(`the policies give two verdicts on ${id}`);
    }
    return sorted;
}
function canonical(value) {
    return JSON.stringify(value, (_key, member) => {
        if (typeof member !== 'object' || member === null || Array.isArray(member))
            return member;
        return Object.fromEntries(Object.entries(member).sort(([left], [right]) => compare(rank(left), rank(right))));
    });
}
function rank(key) {
    return key === 'rule_id' || key === 'subject' ? ` ${key}` : key;
}
function compare(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./.build/compiled/src/policy/policy-module.js

const ENTRYPOINT = 'main/report';
const IMPORTS = new Map([
    ['memory', 'memory'],
    ['opa_abort', 'function'],
    ['opa_builtin0', 'function'],
    ['opa_builtin1', 'function'],
    ['opa_builtin2', 'function'],
    ['opa_builtin3', 'function'],
    ['opa_builtin4', 'function'],
]);
const EXPORTS = new Map([
    ['builtins', 'function'],
    ['entrypoints', 'function'],
    ['opa_eval', 'function'],
    ['opa_heap_ptr_get', 'function'],
    ['opa_heap_ptr_set', 'function'],
    ['opa_json_dump', 'function'],
    ['opa_json_parse', 'function'],
    ['opa_malloc', 'function'],
    ['opa_wasm_abi_version', 'global'],
    ['opa_wasm_abi_minor_version', 'global'],
]);
async function compilePolicyModule(wasm) {
    const module = await compileBytes(wasm);
    for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
        if (from !== 'env' || IMPORTS.get(name) !== kind) {
            throw new policy_error/* PolicyError */.p(`the policy module imports ${from}.${name} (${kind}), which a policy has no use for`);
        }
    }
    const exported = new Map(WebAssembly.Module.exports(module).map(({ name, kind }) => [name, kind]));
    for (const [name, kind] of EXPORTS) {
        if (exported.get(name) !== kind)
            throw new policy_error/* PolicyError */.p(`the policy module exports no ${kind} ${name}`);
    }
    return module;
}
async function compileBytes(wasm) {
    try {
        return await WebAssembly.compile(wasm);
    }
    catch (thrown) {
        throw new policy_error/* PolicyError */.p(`the policy file is not a WASM module: ${(0,policy_error/* describeThrown */.Y)(thrown)}`);
    }
}
function checkPolicyInstance(instance, memory) {
    const version = globalOf(instance, 'opa_wasm_abi_version');
    const minor = globalOf(instance, 'opa_wasm_abi_minor_version');
    if (version !== 1 || minor < 2) {
        throw new policy_error/* PolicyError */.p(`the policy module speaks ABI ${version}.${minor}; this program speaks 1.2 and later 1.x`);
    }
    const entrypoints = namesAt(instance, memory, 'entrypoints');
    if (entrypoints.length !== 1 || entrypoints[0] !== ENTRYPOINT) {
        throw new policy_error/* PolicyError */.p(`the policy module answers ${entrypoints.join(', ') || 'nothing'}, not ${ENTRYPOINT} alone`);
    }
    const builtins = namesAt(instance, memory, 'builtins');
    if (builtins.length > 0) {
        throw new policy_error/* PolicyError */.p(`the policy module needs functions that only a host could lend it: ${builtins.join(', ')}`);
    }
}
function globalOf(instance, name) {
    const found = instance.exports[name];
    if (typeof found === 'object' && found !== null && 'value' in found && typeof found.value === 'number')
        return found.value;
    throw new policy_error/* PolicyError */.p(`the policy module exports no number as ${name}`);
}
function namesAt(instance, memory, name) {
    const dumped = call(instance, 'opa_json_dump', call(instance, name));
    const bytes = new Uint8Array(memory.buffer);
    const end = bytes.indexOf(0, dumped);
    if (dumped === 0 || end < 0)
        throw new policy_error/* PolicyError */.p(`the policy module does not tell its ${name}`);
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(dumped, end)));
    if (typeof value !== 'object' || value === null)
        throw new policy_error/* PolicyError */.p(`the policy module does not tell its ${name}`);
    return Object.keys(value);
}
function call(instance, name, ...values) {
    const found = instance.exports[name];
    const answer = typeof found === 'function' ? found(...values) : undefined;
    if (typeof answer === 'number')
        return answer;
    throw new policy_error/* PolicyError */.p(`the policy module's ${name} gave no address`);
}

// EXTERNAL MODULE: ./.build/compiled/src/model/report.js
var report = __webpack_require__(2173);
;// CONCATENATED MODULE: ./.build/compiled/src/policy/policy-result-check.js


const RULE_ID = /^[a-z][a-z0-9]*\/[a-z][a-z0-9_]*$/u;
const REQUIREMENT_ID = /^R-\d\d$/u;
const CONFLICT_ID = /^INC-\d\d$/u;
function readPolicyResult(value) {
    if (!Array.isArray(value) || value.length !== 1) {
        throw new policy_error/* PolicyError */.p(`the policies gave ${Array.isArray(value) ? value.length : 'no'} results, not one`);
    }
    const row = value[0];
    const result = shapeAt(shapeAt(row, 'row')['result'], 'result');
    if (result['schema_version'] !== 1)
        throw new policy_error/* PolicyError */.p('the result of the policies is not of version 1');
    const rules = mapAt(result['rules'], 'rules', ruleAt);
    const reasons = mapAt(result['reasons'], 'reasons', textsAt);
    return {
        schema_version: 1,
        nonce: textAt(result['nonce'], 'nonce'),
        seen: mapAt(result['seen'], 'seen', numberAt),
        rules,
        reasons,
        findings: listAt(result['findings'], 'findings', (entry, path) => findingAt(entry, path, rules)),
        requirements: listAt(result['requirements'], 'requirements', (entry, path) => requirementAt(entry, path, reasons)),
    };
}
function ruleAt(value, path) {
    const shape = shapeAt(value, path);
    const custom = shapeAt(shape['custom'], `${path}.custom`);
    return {
        id: matchAt(shape['id'], `${path}.id`, RULE_ID),
        title: textAt(shape['title'], `${path}.title`),
        description: textAt(shape['description'], `${path}.description`),
        custom: {
            title_ja: textAt(custom['title_ja'], `${path}.title_ja`),
            description_ja: textAt(custom['description_ja'], `${path}.description_ja`),
            message: textsAt(custom['message'], `${path}.message`),
            ...(custom['message_possible'] === undefined ? {} : { message_possible: textsAt(custom['message_possible'], `${path}.message_possible`) }),
            fix: textsAt(custom['fix'], `${path}.fix`),
            requirements: requirementsAt(custom['requirements'], `${path}.requirements`),
        },
    };
}
function findingAt(value, path, rules) {
    const shape = shapeAt(value, path);
    const rule = matchAt(shape['rule_id'], `${path}.rule_id`, RULE_ID);
    if (!Object.hasOwn(rules, rule))
        throw new policy_error/* PolicyError */.p(`${path} is of a rule that the catalogue lacks: ${rule}`);
    return {
        rule_id: rule,
        subject: textAt(shape['subject'], `${path}.subject`),
        severity: severityAt(shape['severity'], `${path}.severity`),
        parameters: mapAt(shape['parameters'], `${path}.parameters`, parameterAt),
        requirements: requirementsAt(shape['requirements'], `${path}.requirements`),
        conflicts: listAt(shape['conflicts'], `${path}.conflicts`, (entry, at) => matchAt(entry, at, CONFLICT_ID)),
    };
}
function requirementAt(value, path, reasons) {
    const shape = shapeAt(value, path);
    const verdict = shape['verdict'];
    if (verdict !== 'undecided' && verdict !== 'not-applicable')
        throw unexpected(`${path}.verdict`, 'a verdict');
    const reason = textAt(shape['reason'], `${path}.reason`);
    if (!Object.hasOwn(reasons, reason))
        throw new policy_error/* PolicyError */.p(`${path} has a reason without a sentence: ${reason}`);
    return { id: matchAt(shape['id'], `${path}.id`, REQUIREMENT_ID), verdict, reason };
}
function requirementsAt(value, path) {
    const ids = listAt(value, path, (entry, at) => matchAt(entry, at, REQUIREMENT_ID));
    if (ids.length === 0)
        throw unexpected(path, 'a requirement');
    return ids;
}
function severityAt(value, path) {
    const severity = report/* SEVERITIES */.oC.find((known) => known === value);
    if (severity === undefined)
        throw unexpected(path, 'a severity');
    return severity;
}
function textsAt(value, path) {
    const shape = shapeAt(value, path);
    return { en: textAt(shape['en'], `${path}.en`), ja: textAt(shape['ja'], `${path}.ja`) };
}
function parameterAt(value, path) {
    if (typeof value === 'string' || typeof value === 'number')
        return value;
    throw unexpected(path, 'a text or a number');
}
function numberAt(value, path) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    throw unexpected(path, 'a whole number');
}
function matchAt(value, path, form) {
    const text = textAt(value, path);
    if (!form.test(text))
        throw unexpected(path, `of the form ${form.source}`);
    return text;
}
function textAt(value, path) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw unexpected(path, 'a text');
}
function shapeAt(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unexpected(path, 'an object');
    return Object.fromEntries(Object.entries(value));
}
function mapAt(value, path, read) {
    const entries = Object.entries(shapeAt(value, path));
    return Object.fromEntries(entries.map(([key, member]) => [key, read(member, `${path}.${key}`)]));
}
function listAt(value, path, read) {
    if (!Array.isArray(value))
        throw unexpected(path, 'a list');
    return value.map((member, index) => read(member, `${path}[${index}]`));
}
function unexpected(path, promised) {
    return new policy_error/* PolicyError */.p(`the answer of the policies is not as promised: ${path} is not ${promised}`);
}

;// CONCATENATED MODULE: ./.build/compiled/src/policy/evaluate.js






const PAGE = 65_536;
const BASE_PAGES = 32;
const MEMORY_PER_CHARACTER = 24;
const MOST_PAGES = 16_384;
async function evaluatePolicies(wasm, input) {
    const module = await compiledModule(wasm);
    const whole = wellFormedInput(input);
    const ids = checkPolicyInput(whole);
    const results = [];
    for (const batch of splitInput(whole))
        results.push(evaluateBatch(module, batch));
    const joined = joinResults(whole, results);
    for (const { rule_id: rule, subject } of joined.findings) {
        if (!ids.has(subject))
            throw new policy_error/* PolicyError */.p(`${rule} reports ${subject}, which is not in the input`);
    }
    return joined;
}
const compiledModules = new WeakMap();
function preparePolicies(wasm) {
    compiledModule(wasm).catch(() => undefined);
}
function compiledModule(wasm) {
    const module = compiledModules.get(wasm) ?? compilePolicyModule(wasm);
    compiledModules.set(wasm, module);
    return module;
}
function evaluateBatch(module, batch) {
    const result = readPolicyResult(run(module, batch));
    if (result.nonce !== batch.nonce)
        throw new policy_error/* PolicyError */.p('the policies did not see the input they were given');
    for (const list of FACT_LISTS) {
        const [given, seen] = [batch[list].length, result.seen[list]];
        if (seen !== given)
            throw new policy_error/* PolicyError */.p(`the policies saw ${seen ?? 'none'} of ${given} facts in ${list}`);
    }
    return result;
}
function run(module, batch) {
    try {
        const policy = engine().loadPolicySync(module, memoryFor(batch));
        if (!('exports' in policy.wasmInstance))
            throw new policy_error/* PolicyError */.p('the policy module gave no instance');
        checkPolicyInstance(policy.wasmInstance, policy.mem);
        const answer = policy.evaluate(batch, ENTRYPOINT);
        return answer;
    }
    catch (thrown) {
        if (thrown instanceof policy_error/* PolicyError */.p)
            throw thrown;
        throw new policy_error/* PolicyError */.p(`the policies broke off: ${(0,policy_error/* describeThrown */.Y)(thrown)}`);
    }
}
function engine() {
    const exported = Object.values(src);
    const found = exported.find(isEngine);
    if (found === undefined)
        throw new policy_error/* PolicyError */.p('the policy engine has no synchronous loader');
    return found;
}
function isEngine(value) {
    return typeof value === 'object' && value !== null && 'loadPolicySync' in value && typeof value.loadPolicySync === 'function';
}
function memoryFor(batch) {
    const { length } = JSON.stringify(batch);
    const initial = BASE_PAGES + Math.ceil((MEMORY_PER_CHARACTER * length) / PAGE);
    if (initial > MOST_PAGES)
        throw new policy_error/* PolicyError */.p(`a batch of the policy input takes ${length} characters, which is too many`);
    return { initial, maximum: MOST_PAGES };
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ describeThrown),
/* harmony export */   p: () => (/* binding */ PolicyError)
/* harmony export */ });
class PolicyError extends Error {
    name = 'PolicyError';
}
function describeThrown(thrown) {
    if (thrown instanceof Error)
        return `${thrown.name}: ${thrown.message}`;
    if (typeof thrown === 'string')
        return thrown;
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string') {
        return thrown.message;
    }
    return `a thrown ${thrown === null ? 'null' : typeof thrown}`;
}


/***/ })

};
