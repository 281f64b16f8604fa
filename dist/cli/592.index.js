export const id = 592;
export const ids = [592];
export const modules = {

/***/ 6326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ indexById)
/* harmony export */ });
function indexById(items) {
    let index;
    return (id) => {
        index ??= new Map(items.map((item) => [item.id, item]));
        return index.get(id);
    };
}


/***/ }),

/***/ 3517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ guideRows),
  b: () => (/* binding */ rowById)
});

// EXTERNAL MODULE: ./.build/compiled/src/guide/index-by-id.js
var index_by_id = __webpack_require__(6326);
;// CONCATENATED MODULE: ./.build/compiled/src/guide/rows/add-on-servers.js
const addOnServerRows = [
    {
        id: 'onb-in-580',
        components: ['open-network-bridge'],
        direction: 'inbound',
        ports: { first: 580, last: 580 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Milestone Open Network Bridge service',
        peers: [{ party: 'onvif-client' }],
        defaultState: 'enabled',
        flags: [],
        feature: 'onvif',
        guideLine: 111,
        conflicts: [],
        purpose: { en: 'ONVIF log-in and choice of stream', ja: 'ONVIFのログインとストリームの選択' },
    },
    {
        id: 'onb-in-554-rtsp',
        components: ['open-network-bridge'],
        direction: 'inbound',
        ports: { first: 554, last: 554 },
        transport: 'tcp',
        applicationProtocol: 'RTSP',
        process: 'RTSP service',
        peers: [{ party: 'onvif-client' }],
        defaultState: 'enabled',
        flags: ['clearText'],
        feature: 'onvif',
        guideLine: 112,
        conflicts: ['INC-26'],
        purpose: { en: 'RTSP streams for outside viewers', ja: '外部ビューアーへのRTSP配信' },
    },
    {
        id: 'dlna-in-9100',
        components: ['dlna-server'],
        direction: 'inbound',
        ports: { first: 9100, last: 9100 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        process: 'DLNA Server service',
        peers: [{ party: 'dlna-device' }],
        defaultState: 'enabled',
        flags: ['clearText'],
        feature: 'dlna',
        guideLine: 116,
        conflicts: [],
        purpose: { en: 'Announcing channels to televisions', ja: 'テレビなどへのチャンネル案内' },
    },
    {
        id: 'dlna-in-9200',
        components: ['dlna-server'],
        direction: 'inbound',
        ports: { first: 9200, last: 9200 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        process: 'DLNA Server service',
        peers: [{ party: 'dlna-device' }],
        defaultState: 'enabled',
        flags: ['clearText'],
        feature: 'dlna',
        guideLine: 117,
        conflicts: [],
        purpose: { en: 'Video for televisions', ja: 'テレビなどへの映像配信' },
    },
    {
        id: 'scr-in-52111',
        components: ['screen-recorder'],
        direction: 'inbound',
        ports: { first: 52111, last: 52111 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'XProtect Screen Recorder',
        peers: [{ party: 'recording-server' }],
        defaultState: 'enabled',
        flags: ['changeable'],
        feature: 'screen-recorder',
        guideLine: 121,
        conflicts: ['INC-44'],
        purpose: { en: 'A workstation screen recorded like a camera', ja: '端末画面の録画' },
    },
    {
        id: 'im-in-80-http',
        components: ['incident-manager'],
        direction: 'inbound',
        ports: { first: 80, last: 80 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        process: 'IIS',
        peers: [{ party: 'smart-client' }, { party: 'management-client' }],
        defaultState: 'enabled',
        flags: ['clearText'],
        feature: 'incident-manager',
        encryption: { kind: 'server', is: false },
        guideLine: 125,
        conflicts: ['INC-01'],
        purpose: { en: 'Incident projects over plain HTTP', ja: 'HTTPによるインシデント管理' },
    },
    {
        id: 'im-in-443-https',
        components: ['incident-manager'],
        direction: 'inbound',
        ports: { first: 443, last: 443 },
        transport: 'tcp',
        applicationProtocol: 'HTTPS',
        process: 'IIS',
        peers: [{ party: 'smart-client' }, { party: 'management-client' }],
        defaultState: 'enabled',
        flags: ['inheritedCells'],
        feature: 'incident-manager',
        encryption: { kind: 'server', is: true },
        guideLine: 127,
        conflicts: ['INC-01', 'INC-43'],
        purpose: { en: 'Incident projects over TLS', ja: 'TLSによるインシデント管理' },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/rows/clients.js
const CLIENTS = ['smart-client', 'management-client', 'mobile-server'];
const REMOTE_CLIENTS = ['web-client', 'mobile-client'];
const clientRows = [
    {
        id: 'cl-out-80-http',
        components: CLIENTS,
        direction: 'outbound',
        ports: { first: 80, last: 80 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        peers: [{ party: 'api-gateway' }, { party: 'management-server' }],
        defaultState: 'enabled',
        flags: ['clearText'],
        encryption: { kind: 'server', is: false },
        guideLine: 178,
        conflicts: ['INC-28', 'INC-35'],
        purpose: { en: 'Log-in and API calls without TLS', ja: 'TLSなしのログインとAPI呼び出し' },
    },
    {
        id: 'cl-out-443-https',
        components: CLIENTS,
        direction: 'outbound',
        ports: { first: 443, last: 443 },
        transport: 'tcp',
        applicationProtocol: 'HTTPS',
        peers: [{ party: 'api-gateway' }, { party: 'management-server' }],
        defaultState: 'enabled',
        flags: [],
        encryption: { kind: 'server', is: true },
        guideLine: 179,
        conflicts: ['INC-35'],
        purpose: { en: 'Log-in and API calls over TLS', ja: 'TLSによるログインとAPI呼び出し' },
    },
    {
        id: 'cl-out-443-docs',
        components: ['smart-client', 'management-client'],
        direction: 'outbound',
        ports: { first: 443, last: 443 },
        transport: 'tcp',
        applicationProtocol: 'HTTPS',
        peers: [{ party: 'milestone-docs' }],
        defaultState: 'enabled',
        flags: ['internetEgress', 'optional', 'hardCodedAddress'],
        guideLine: 180,
        conflicts: ['INC-29', 'INC-30', 'INC-38'],
        purpose: { en: 'Looking for the help pages', ja: 'ヘルプページの有無の確認' },
    },
    {
        id: 'cl-out-7563',
        components: CLIENTS,
        direction: 'outbound',
        ports: { first: 7563, last: 7563 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        peers: [{ party: 'recording-server' }],
        defaultState: 'enabled',
        flags: ['clearTextUnlessEncrypted:streaming'],
        guideLine: 181,
        conflicts: ['INC-15'],
        purpose: { en: 'Fetching media, steering cameras', ja: '映像音声の受信とカメラの操作' },
    },
    {
        id: 'cl-out-22331',
        components: CLIENTS,
        direction: 'outbound',
        ports: { first: 22331, last: 22331 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        peers: [{ party: 'event-server' }],
        defaultState: 'enabled',
        flags: ['clearTextUnlessEncrypted:event'],
        guideLine: 182,
        conflicts: ['INC-10'],
        purpose: { en: 'Receiving alarms', ja: 'アラームの受信' },
    },
    {
        id: 'web-out-8081-http',
        components: REMOTE_CLIENTS,
        direction: 'outbound',
        ports: { first: 8081, last: 8081 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        peers: [{ party: 'mobile-server' }],
        defaultState: 'enabled',
        flags: ['clearText'],
        guideLine: 186,
        conflicts: ['INC-23'],
        purpose: { en: 'Watching remotely without TLS', ja: 'TLSなしの遠隔視聴' },
    },
    {
        id: 'web-out-8082-https',
        components: REMOTE_CLIENTS,
        direction: 'outbound',
        ports: { first: 8082, last: 8082 },
        transport: 'tcp',
        applicationProtocol: 'HTTPS',
        peers: [{ party: 'mobile-server' }],
        defaultState: 'enabled',
        flags: [],
        encryption: { kind: 'mobile', is: true },
        guideLine: 187,
        conflicts: ['INC-23'],
        purpose: { en: 'Watching remotely over TLS', ja: 'TLSによる遠隔視聴' },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/rows/devices.js
const RECORDERS = [{ party: 'recording-server' }, { party: 'failover-recording-server' }];
const DEVICES = ['camera', 'encoder', 'io-device'];
const deviceRows = [
    {
        id: 'cam-in-80',
        components: DEVICES,
        direction: 'inbound',
        ports: { first: 80, last: 80 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        peers: RECORDERS,
        defaultState: 'enabled',
        flags: ['clearText'],
        guideLine: 164,
        conflicts: ['INC-27', 'INC-28'],
        purpose: { en: 'Control and media without TLS', ja: 'TLSなしの制御と映像音声' },
    },
    {
        id: 'cam-in-443-https',
        components: DEVICES,
        direction: 'inbound',
        ports: { first: 443, last: 443 },
        transport: 'tcp',
        applicationProtocol: 'HTTPS',
        peers: RECORDERS,
        defaultState: 'enabled',
        flags: [],
        guideLine: 165,
        conflicts: ['INC-28'],
        purpose: { en: 'Control and media over TLS', ja: 'TLSによる制御と映像音声' },
    },
    {
        id: 'cam-in-554-rtsp',
        components: DEVICES,
        direction: 'inbound',
        ports: { first: 554, last: 554 },
        transport: 'tcp',
        applicationProtocol: 'RTSP',
        peers: RECORDERS,
        defaultState: 'enabled',
        flags: ['clearText'],
        guideLine: 166,
        conflicts: ['INC-26', 'INC-28'],
        purpose: { en: 'Media over RTSP', ja: 'RTSPによる映像音声' },
    },
    {
        id: 'cam-out-25-smtp',
        components: DEVICES,
        direction: 'outbound',
        ports: { first: 25, last: 25 },
        transport: 'tcp',
        applicationProtocol: 'SMTP',
        peers: RECORDERS,
        defaultState: 'disabled',
        flags: ['disabledByDefault', 'defaultStateInferred', 'deprecated', 'markedUnused', 'clearText', 'fewModelsOnly'],
        feature: 'device-smtp-events',
        guideLine: 170,
        conflicts: ['INC-13', 'INC-28', 'INC-40'],
        purpose: { en: 'Event mail, said to be unused', ja: 'イベント通知メールの送信元となる機器(ガイドでは未使用)' },
    },
    {
        id: 'cam-out-5432',
        components: DEVICES,
        direction: 'outbound',
        ports: { first: 5432, last: 5432 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        peers: RECORDERS,
        defaultState: 'disabled',
        flags: ['disabledByDefault', 'clearText', 'fewModelsOnly'],
        feature: 'device-tcp-events',
        guideLine: 171,
        conflicts: ['INC-14', 'INC-28'],
        purpose: { en: 'Event messages of devices', ja: 'TCPによる機器発のイベント送信' },
    },
    {
        id: 'cam-out-22337',
        components: DEVICES,
        direction: 'outbound',
        ports: { first: 22337, last: 22337 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        peers: [{ party: 'log-server' }],
        defaultState: 'enabled',
        flags: ['suspectRow', 'messageSecurity', 'fewModelsOnly', 'conflictsWithCameraIsolation'],
        guideLine: 172,
        conflicts: ['INC-21', 'INC-28', 'INC-40'],
        purpose: { en: 'Device logs sent past the recorder', ja: 'レコーダーを経由しない機器ログの送信' },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/rows/event-server.js
const eventServerRows = [
    {
        id: 'es-in-1234',
        components: ['event-server'],
        direction: 'inbound',
        ports: { first: 1234, last: 1234 },
        transport: 'both',
        applicationProtocol: 'TCP/UDP',
        process: 'Event Server service',
        peers: [{ party: 'generic-event-sender', wildcard: true }],
        defaultState: 'enabled',
        flags: ['wildcardPeer', 'clearText'],
        feature: 'generic-events-1234',
        guideLine: 54,
        conflicts: ['INC-09', 'INC-31', 'INC-41'],
        purpose: { en: 'Generic events, first data source', ja: 'ジェネリックイベント(第1データソース)' },
    },
    {
        id: 'es-in-1235',
        components: ['event-server'],
        direction: 'inbound',
        ports: { first: 1235, last: 1235 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Event Server service',
        peers: [{ party: 'generic-event-sender', wildcard: true }],
        defaultState: 'enabled',
        flags: ['wildcardPeer', 'clearText'],
        feature: 'generic-events-1235',
        guideLine: 55,
        conflicts: ['INC-09', 'INC-31'],
        purpose: { en: 'Generic events, second data source', ja: 'ジェネリックイベント(第2データソース)' },
    },
    {
        id: 'es-in-9090',
        components: ['event-server'],
        direction: 'inbound',
        ports: { first: 9090, last: 9090 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Event Server service',
        peers: [{ party: 'analytics-event-sender', wildcard: true }],
        defaultState: 'enabled',
        flags: ['wildcardPeer', 'clearText'],
        feature: 'analytics-events',
        guideLine: 56,
        conflicts: ['INC-31'],
        purpose: { en: 'Events of video analytics', ja: '映像解析によるイベント' },
    },
    {
        id: 'es-in-22331',
        components: ['event-server'],
        direction: 'inbound',
        ports: { first: 22331, last: 22331 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Event Server service',
        peers: [{ party: 'smart-client' }, { party: 'management-client' }],
        defaultState: 'enabled',
        flags: ['clearTextUnlessEncrypted:event'],
        guideLine: 57,
        conflicts: ['INC-10'],
        purpose: { en: 'Alarm list, maps and event set-up of clients', ja: 'クライアントのアラーム・マップ・イベント設定' },
    },
    {
        id: 'es-in-22332',
        components: ['event-server'],
        direction: 'inbound',
        ports: { first: 22332, last: 22332 },
        transport: 'tcp',
        applicationProtocol: 'WS/WSS HTTP/HTTPS',
        process: 'Event Server service',
        peers: [{ party: 'api-gateway' }, { party: 'management-client' }],
        defaultState: 'enabled',
        flags: ['httpsOnlyEndpoints', 'clearTextUnlessEncrypted:event'],
        guideLine: 58,
        conflicts: ['INC-11', 'INC-46'],
        purpose: { en: 'Web APIs of the Event Server', ja: 'イベントサーバーのWeb API' },
    },
    {
        id: 'es-in-22333',
        components: ['event-server'],
        direction: 'inbound',
        ports: { first: 22333, last: 22333 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Event Server service',
        peers: [{ party: 'mip-integration' }],
        defaultState: 'enabled',
        flags: [],
        feature: 'mip-integration',
        guideLine: 59,
        conflicts: ['INC-12'],
        purpose: { en: 'Message bus of MIP plug-ins', ja: 'MIPプラグインのメッセージ通信' },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/rows/failover-server.js
const failover_server_DEVICES = [{ party: 'camera' }, { party: 'encoder' }, { party: 'io-device' }];
const failoverServerRows = [
    {
        id: 'fo-in-25-smtp',
        components: ['failover-recording-server'],
        direction: 'inbound',
        ports: { first: 25, last: 25 },
        transport: 'tcp',
        applicationProtocol: 'SMTP',
        process: 'Failover Recording Server service',
        peers: failover_server_DEVICES,
        defaultState: 'disabled',
        flags: ['disabledByDefault', 'deprecated', 'clearText'],
        feature: 'device-smtp-events',
        guideLine: 80,
        conflicts: ['INC-13'],
        purpose: { en: 'Device events by mail during a take-over', ja: '代替録画中のメールによる機器イベント' },
    },
    {
        id: 'fo-in-5210',
        components: ['failover-recording-server'],
        direction: 'inbound',
        ports: { first: 5210, last: 5210 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Failover Recording Server service',
        peers: [{ party: 'failover-recording-server' }],
        defaultState: 'enabled',
        flags: ['suspectPeer'],
        feature: 'failover',
        guideLine: 81,
        conflicts: ['INC-18'],
        purpose: { en: 'Exchange of recordings after a take-over', ja: '代替録画終了後の録画の受け渡し' },
    },
    {
        id: 'fo-in-5432',
        components: ['failover-recording-server'],
        direction: 'inbound',
        ports: { first: 5432, last: 5432 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Failover Recording Server service',
        peers: failover_server_DEVICES,
        defaultState: 'disabled',
        flags: ['disabledByDefault', 'clearText'],
        feature: 'device-tcp-events',
        guideLine: 82,
        conflicts: ['INC-14'],
        purpose: { en: 'Device events over TCP during a take-over', ja: '代替録画中のTCPによる機器イベント' },
    },
    {
        id: 'fo-in-7474-snmp',
        components: ['failover-recording-server'],
        direction: 'inbound',
        ports: { first: 7474, last: 7474 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Failover Recording Server service',
        peers: [{ party: 'windows-snmp-service', place: 'same-host' }],
        defaultState: 'enabled',
        flags: ['reserved', 'versionDependent', 'staleNumber'],
        feature: 'snmp',
        guideLine: 83,
        conflicts: ['INC-06'],
        purpose: { en: 'Reserved for the SNMP agent of the failover recorder', ja: '待機レコーダーのSNMPエージェント用に確保' },
    },
    {
        id: 'fo-in-7563',
        components: ['failover-recording-server'],
        direction: 'inbound',
        ports: { first: 7563, last: 7563 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Failover Recording Server service',
        peers: [{ party: 'smart-client' }],
        defaultState: 'enabled',
        flags: ['clearTextUnlessEncrypted:streaming'],
        feature: 'failover',
        guideLine: 84,
        conflicts: ['INC-15'],
        purpose: { en: 'Media and camera steering during a take-over', ja: '代替録画中の映像音声とカメラ操作' },
    },
    {
        id: 'fo-in-8844',
        components: ['failover-recording-server'],
        direction: 'inbound',
        ports: { first: 8844, last: 8844 },
        transport: 'udp',
        applicationProtocol: 'UDP',
        process: 'Failover Recording Server service',
        peers: [{ party: 'failover-recording-server' }],
        defaultState: 'enabled',
        flags: ['symmetric'],
        feature: 'failover',
        guideLine: 85,
        conflicts: ['INC-41'],
        purpose: { en: 'Coordination among failover hosts', ja: 'フェールオーバーホスト間の調整' },
    },
    {
        id: 'fo-in-8966',
        components: ['failover-recording-server'],
        direction: 'inbound',
        ports: { first: 8966, last: 8966 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Failover Recording Server service',
        peers: [{ party: 'failover-recording-server-tray', place: 'same-host' }],
        defaultState: 'enabled',
        flags: ['localOnly'],
        guideLine: 86,
        conflicts: ['INC-20'],
        purpose: { en: 'Failover recorder control from the tray icon', ja: 'トレイアイコンによる待機レコーダーの監視と操作' },
    },
    {
        id: 'fo-in-8967',
        components: ['failover-server'],
        direction: 'inbound',
        ports: { first: 8967, last: 8967 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Failover Server service',
        peers: [{ party: 'failover-server-tray', place: 'same-host' }],
        defaultState: 'enabled',
        flags: ['localOnly'],
        guideLine: 87,
        conflicts: [],
        purpose: { en: 'Failover service control from the tray icon', ja: 'トレイアイコンによるフェールオーバーサービスの監視と操作' },
    },
    {
        id: 'fo-in-8990',
        components: ['failover-server'],
        direction: 'inbound',
        ports: { first: 8990, last: 8990 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        process: 'Failover Server service',
        peers: [{ party: 'management-server' }],
        defaultState: 'enabled',
        flags: ['clearText'],
        feature: 'failover',
        guideLine: 88,
        conflicts: [],
        purpose: { en: 'Supervision by the Management Server', ja: '管理サーバーからの状態監視' },
    },
    {
        id: 'fo-in-9001',
        components: ['failover-server'],
        direction: 'inbound',
        ports: { first: 9001, last: 9001 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        process: 'Failover Server service',
        peers: [{ party: 'management-server' }],
        defaultState: 'enabled',
        flags: ['clearTextUnlessEncrypted:server'],
        feature: 'failover',
        guideLine: 89,
        conflicts: ['INC-16', 'INC-42'],
        purpose: { en: 'Web service of the failover host', ja: 'フェールオーバーホストのWebサービス' },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/rows/management-server.js
const managementServerRows = [
    {
        id: 'ms-in-80-http',
        components: ['management-server'],
        direction: 'inbound',
        ports: { first: 80, last: 80 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        process: 'IIS',
        peers: [{ party: 'xprotect-server', wildcard: true }, { party: 'smart-client' }, { party: 'management-client' }],
        defaultState: 'enabled',
        flags: ['wildcardPeer', 'clearText'],
        encryption: { kind: 'server', is: false },
        guideLine: 32,
        conflicts: ['INC-01', 'INC-31', 'INC-35'],
        purpose: { en: 'Log-in and system services over plain HTTP', ja: 'HTTPによるログインと各種Webサービス' },
    },
    {
        id: 'ms-in-443-https',
        components: ['management-server'],
        direction: 'inbound',
        ports: { first: 443, last: 443 },
        transport: 'tcp',
        applicationProtocol: 'HTTPS',
        process: 'IIS',
        peers: [{ party: 'xprotect-server', wildcard: true }, { party: 'smart-client' }, { party: 'management-client' }],
        defaultState: 'enabled',
        flags: ['wildcardPeer', 'inheritedCells'],
        encryption: { kind: 'server', is: true },
        guideLine: 34,
        conflicts: ['INC-01', 'INC-31', 'INC-35'],
        purpose: { en: 'Log-in and system services over TLS', ja: 'TLSによるログインと各種Webサービス' },
    },
    {
        id: 'ms-in-445',
        components: ['management-server'],
        direction: 'inbound',
        ports: { first: 445, last: 445 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Management Server service',
        peers: [{ party: 'management-server-manager', place: 'same-host' }],
        defaultState: 'enabled',
        flags: ['highValuePort'],
        guideLine: 35,
        conflicts: ['INC-02'],
        purpose: { en: 'Picking directory accounts for roles', ja: 'ロールに割り当てるドメインアカウントの検索' },
    },
    {
        id: 'ms-in-6473',
        components: ['management-server'],
        direction: 'inbound',
        ports: { first: 6473, last: 6473 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Management Server service',
        peers: [{ party: 'management-server-tray', place: 'same-host' }],
        defaultState: 'enabled',
        flags: ['localOnly'],
        guideLine: 36,
        conflicts: [],
        purpose: { en: 'Service control from the tray icon', ja: 'トレイアイコンによるサービスの監視と操作' },
    },
    {
        id: 'ms-in-8080',
        components: ['management-server'],
        direction: 'inbound',
        ports: { first: 8080, last: 8080 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Management Server',
        peers: [{ party: 'own-host', place: 'same-host' }],
        defaultState: 'enabled',
        flags: ['localOnly'],
        guideLine: 37,
        conflicts: ['INC-03'],
        purpose: { en: 'Inter-process link on the server', ja: 'サーバー内プロセス間の接続' },
    },
    {
        id: 'ms-in-9000',
        components: ['management-server'],
        direction: 'inbound',
        ports: { first: 9000, last: 9000 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        process: 'Management Server',
        peers: [{ party: 'recording-server' }],
        defaultState: 'enabled',
        flags: ['recordersOnly', 'clearTextUnlessEncrypted:server'],
        guideLine: 38,
        conflicts: ['INC-03', 'INC-04', 'INC-47'],
        purpose: { en: 'Web service for recorders only', ja: 'レコーディングサーバー専用のWebサービス' },
    },
    {
        id: 'ms-in-12345',
        components: ['management-server'],
        direction: 'inbound',
        ports: { first: 12345, last: 12345 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Management Server service',
        peers: [{ party: 'smart-client' }],
        defaultState: 'enabled',
        flags: ['changeable'],
        feature: 'matrix',
        guideLine: 39,
        conflicts: ['INC-05'],
        purpose: { en: 'Matrix: pushing views to operators', ja: 'Matrixによる映像表示の指示' },
    },
    {
        id: 'ms-in-12974-snmp',
        components: ['management-server'],
        direction: 'inbound',
        ports: { first: 12974, last: 12974 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Management Server service',
        peers: [{ party: 'windows-snmp-service', place: 'same-host' }],
        defaultState: 'enabled',
        flags: ['reserved', 'versionDependent'],
        feature: 'snmp',
        guideLine: 40,
        conflicts: ['INC-06'],
        purpose: { en: 'Reserved for the SNMP agent of the Management Server', ja: '管理サーバーのSNMPエージェント用に確保' },
    },
    {
        id: 'sql-in-1433-ms',
        components: ['sql-server'],
        direction: 'inbound',
        ports: { first: 1433, last: 1433 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'SQL Server',
        peers: [{ party: 'management-server' }],
        defaultState: 'enabled',
        flags: [],
        guideLine: 44,
        conflicts: ['INC-07', 'INC-34'],
        purpose: { en: 'Database of the system configuration', ja: 'システム設定のデータベース' },
    },
    {
        id: 'sql-in-1433-es',
        components: ['sql-server'],
        direction: 'inbound',
        ports: { first: 1433, last: 1433 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'SQL Server',
        peers: [{ party: 'event-server' }],
        defaultState: 'enabled',
        flags: [],
        guideLine: 45,
        conflicts: ['INC-07', 'INC-34'],
        purpose: { en: 'Database of events and alarms', ja: 'イベントとアラームのデータベース' },
    },
    {
        id: 'sql-in-1433-log',
        components: ['sql-server'],
        direction: 'inbound',
        ports: { first: 1433, last: 1433 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'SQL Server',
        peers: [{ party: 'log-server' }],
        defaultState: 'enabled',
        flags: [],
        guideLine: 46,
        conflicts: ['INC-07', 'INC-34'],
        purpose: { en: 'Database of log entries', ja: 'ログのデータベース' },
    },
    {
        id: 'dc-in-7609',
        components: ['data-collector'],
        direction: 'inbound',
        ports: { first: 7609, last: 7609 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        process: 'IIS',
        peers: [
            { party: 'data-collector', wildcard: true, place: 'other-server-host', listenerPlace: 'management-server-host' },
            { party: 'data-collector', place: 'management-server-host', listenerPlace: 'other-server-host' },
        ],
        defaultState: 'enabled',
        flags: ['wildcardPeer', 'compoundCell', 'clearTextUnlessEncrypted:server'],
        guideLine: 50,
        conflicts: ['INC-08', 'INC-31'],
        purpose: { en: 'Health figures for the System Monitor', ja: 'システムモニター用の稼働データ' },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/rows/mobile-server.js
const mobileServerRows = [
    {
        id: 'log-in-22337',
        components: ['log-server'],
        direction: 'inbound',
        ports: { first: 22337, last: 22337 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        process: 'Log Server service',
        peers: [{ party: 'xprotect-component', wildcard: true, excluding: ['recording-server'] }],
        defaultState: 'enabled',
        flags: ['wildcardPeer', 'messageSecurity'],
        guideLine: 94,
        conflicts: ['INC-21', 'INC-31'],
        purpose: { en: 'System, audit and rule logs; each message is encrypted', ja: '各種ログの記録と閲覧(メッセージ単位で暗号化)' },
    },
    {
        id: 'mob-in-8000',
        components: ['mobile-server'],
        direction: 'inbound',
        ports: { first: 8000, last: 8000 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Mobile Server service',
        peers: [{ party: 'mobile-server-tray', place: 'same-host' }],
        defaultState: 'enabled',
        flags: ['localOnly'],
        guideLine: 99,
        conflicts: [],
        purpose: { en: 'Mobile Server control from the tray icon', ja: 'トレイアイコンによるモバイルサーバーの操作' },
    },
    {
        id: 'mob-in-8081',
        components: ['mobile-server'],
        direction: 'inbound',
        ports: { first: 8081, last: 8081 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        process: 'Mobile Server service',
        peers: [{ party: 'mobile-client' }, { party: 'web-client' }, { party: 'management-client' }],
        defaultState: 'enabled',
        flags: ['clearText'],
        guideLine: 100,
        conflicts: ['INC-23'],
        purpose: { en: 'Browsers and phones without TLS', ja: 'ブラウザとスマートフォンからのTLSなし接続' },
    },
    {
        id: 'mob-in-8082',
        components: ['mobile-server'],
        direction: 'inbound',
        ports: { first: 8082, last: 8082 },
        transport: 'tcp',
        applicationProtocol: 'HTTPS',
        process: 'Mobile Server service',
        peers: [{ party: 'mobile-client' }, { party: 'web-client' }],
        defaultState: 'enabled',
        flags: ['internetFacing'],
        encryption: { kind: 'mobile', is: true },
        guideLine: 101,
        conflicts: ['INC-23'],
        purpose: { en: 'Browsers and phones over TLS', ja: 'ブラウザとスマートフォンからのTLS接続' },
    },
    {
        id: 'mob-in-40001-40099',
        components: ['mobile-server'],
        direction: 'inbound',
        ports: { first: 40001, last: 40099 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        process: 'Mobile Server service',
        peers: [{ party: 'recording-server' }],
        defaultState: 'disabled',
        flags: ['disabledByDefault', 'range', 'clearText'],
        feature: 'video-push',
        guideLine: 102,
        conflicts: ['INC-24'],
        purpose: { en: 'Recorders fetch phone video, one number per channel', ja: 'スマートフォン映像の取得(チャンネルごとに1ポート)' },
    },
    {
        id: 'lpr-in-22334-es',
        components: ['lpr-server'],
        direction: 'inbound',
        ports: { first: 22334, last: 22334 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'LPR Server service',
        peers: [{ party: 'event-server' }],
        defaultState: 'enabled',
        flags: [],
        feature: 'lpr',
        guideLine: 106,
        conflicts: ['INC-19'],
        purpose: { en: 'Plate readings for the Event Server', ja: 'イベントサーバーへのナンバー認識結果' },
    },
    {
        id: 'lpr-in-22334-tray',
        components: ['lpr-server'],
        direction: 'inbound',
        ports: { first: 22334, last: 22334 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'LPR Server service',
        peers: [{ party: 'lpr-server-tray', place: 'same-host' }],
        defaultState: 'enabled',
        flags: ['localOnly'],
        feature: 'lpr',
        guideLine: 107,
        conflicts: ['INC-19'],
        purpose: { en: 'LPR Server control from the tray icon', ja: 'トレイアイコンによるLPRサーバーの操作' },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/rows/recording-server.js
const recording_server_DEVICES = [{ party: 'camera' }, { party: 'encoder' }, { party: 'io-device' }];
const recordingServerRows = [
    {
        id: 'rs-in-25-smtp',
        components: ['recording-server'],
        direction: 'inbound',
        ports: { first: 25, last: 25 },
        transport: 'tcp',
        applicationProtocol: 'SMTP',
        process: 'Recording Server service',
        peers: recording_server_DEVICES,
        defaultState: 'disabled',
        flags: ['disabledByDefault', 'deprecated', 'clearText'],
        feature: 'device-smtp-events',
        guideLine: 64,
        conflicts: ['INC-13'],
        purpose: { en: 'Device events by mail', ja: 'メールによる機器イベント' },
    },
    {
        id: 'rs-in-5210',
        components: ['recording-server'],
        direction: 'inbound',
        ports: { first: 5210, last: 5210 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Recording Server service',
        peers: [{ party: 'failover-recording-server' }],
        defaultState: 'enabled',
        flags: [],
        feature: 'failover',
        guideLine: 65,
        conflicts: ['INC-18'],
        purpose: { en: 'Handing failover recordings back', ja: '代替録画の引き渡し' },
    },
    {
        id: 'rs-in-5432',
        components: ['recording-server'],
        direction: 'inbound',
        ports: { first: 5432, last: 5432 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Recording Server service',
        peers: recording_server_DEVICES,
        defaultState: 'disabled',
        flags: ['disabledByDefault', 'clearText'],
        feature: 'device-tcp-events',
        guideLine: 66,
        conflicts: ['INC-14'],
        purpose: { en: 'Device events over TCP', ja: 'TCPによる機器イベント' },
    },
    {
        id: 'rs-in-7563',
        components: ['recording-server'],
        direction: 'inbound',
        ports: { first: 7563, last: 7563 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Recording Server service',
        peers: [{ party: 'smart-client' }, { party: 'management-client' }],
        defaultState: 'enabled',
        flags: ['clearTextUnlessEncrypted:streaming'],
        guideLine: 67,
        conflicts: ['INC-15'],
        purpose: { en: 'Live and recorded media, camera steering', ja: 'ライブ・録画の映像音声とカメラ操作' },
    },
    {
        id: 'rs-in-8966',
        components: ['recording-server'],
        direction: 'inbound',
        ports: { first: 8966, last: 8966 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Recording Server service',
        peers: [{ party: 'recording-server-tray', place: 'same-host' }],
        defaultState: 'enabled',
        flags: ['localOnly'],
        guideLine: 68,
        conflicts: ['INC-20'],
        purpose: { en: 'Recorder control from the tray icon', ja: 'トレイアイコンによるレコーダーの監視と操作' },
    },
    {
        id: 'rs-in-9001',
        components: ['recording-server'],
        direction: 'inbound',
        ports: { first: 9001, last: 9001 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        process: 'Recording Server service',
        peers: [{ party: 'management-server' }],
        defaultState: 'enabled',
        flags: ['multiInstance', 'clearTextUnlessEncrypted:server'],
        guideLine: 69,
        conflicts: ['INC-03', 'INC-16', 'INC-42'],
        purpose: { en: 'Web service of each recorder instance', ja: 'レコーダーのインスタンスごとのWebサービス' },
    },
    {
        id: 'rs-in-11000',
        components: ['recording-server'],
        direction: 'inbound',
        ports: { first: 11000, last: 11000 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Recording Server service',
        peers: [{ party: 'failover-recording-server' }],
        defaultState: 'enabled',
        flags: [],
        feature: 'failover',
        guideLine: 70,
        conflicts: ['INC-17'],
        purpose: { en: 'Sign of life for failover', ja: 'フェールオーバー用の死活監視' },
    },
    {
        id: 'rs-in-12975-snmp',
        components: ['recording-server'],
        direction: 'inbound',
        ports: { first: 12975, last: 12975 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        process: 'Recording Server service',
        peers: [{ party: 'windows-snmp-service', place: 'same-host' }],
        defaultState: 'enabled',
        flags: ['reserved', 'versionDependent'],
        feature: 'snmp',
        guideLine: 71,
        conflicts: ['INC-06'],
        purpose: { en: 'Reserved for the SNMP agent of the recorder', ja: 'レコーダーのSNMPエージェント用に確保' },
    },
    {
        id: 'rs-in-65101',
        components: ['recording-server'],
        direction: 'inbound',
        ports: { first: 65101, last: 65101 },
        transport: 'udp',
        applicationProtocol: 'UDP',
        process: 'Recording Server service',
        peers: [{ party: 'own-host', place: 'same-host' }],
        defaultState: 'enabled',
        flags: ['localOnly'],
        guideLine: 72,
        conflicts: ['INC-41'],
        purpose: { en: 'Notices of the device drivers', ja: 'デバイスドライバーからの通知' },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/rows/server-outbound.js
const VIDEO_SOURCES = [{ party: 'camera' }, { party: 'nvr' }, { party: 'encoder' }];
const serverOutboundRows = [
    {
        id: 'ms-out-443-license',
        components: ['management-server'],
        direction: 'outbound',
        ports: { first: 443, last: 443 },
        transport: 'tcp',
        applicationProtocol: 'HTTPS',
        peers: [{ party: 'milestone-license' }],
        defaultState: 'enabled',
        flags: ['internetEgress'],
        feature: 'online-activation',
        guideLine: 132,
        conflicts: ['INC-28', 'INC-29', 'INC-38'],
        purpose: { en: 'Activating licences online', ja: 'オンラインでのライセンス有効化' },
    },
    {
        id: 'rs-out-80-http',
        components: ['recording-server'],
        direction: 'outbound',
        ports: { first: 80, last: 80 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        peers: [...VIDEO_SOURCES, { party: 'interconnected-site' }],
        defaultState: 'enabled',
        flags: ['clearText', 'compoundCell'],
        guideLine: 136,
        conflicts: ['INC-25', 'INC-27'],
        purpose: { en: 'Running devices over HTTP; logging in to remote sites', ja: 'HTTPによる機器の制御とリモートサイトへのログイン' },
    },
    {
        id: 'rs-out-443-https',
        components: ['recording-server'],
        direction: 'outbound',
        ports: { first: 443, last: 443 },
        transport: 'tcp',
        applicationProtocol: 'HTTPS',
        peers: VIDEO_SOURCES,
        defaultState: 'enabled',
        flags: [],
        guideLine: 137,
        conflicts: ['INC-25'],
        purpose: { en: 'Running devices over TLS', ja: 'TLSによる機器の制御' },
    },
    {
        id: 'rs-out-554-rtsp',
        components: ['recording-server'],
        direction: 'outbound',
        ports: { first: 554, last: 554 },
        transport: 'tcp',
        applicationProtocol: 'RTSP',
        peers: VIDEO_SOURCES,
        defaultState: 'enabled',
        flags: ['clearText'],
        guideLine: 138,
        conflicts: ['INC-26'],
        purpose: { en: 'Media of devices over RTSP', ja: 'RTSPによる機器の映像音声' },
    },
    {
        id: 'rs-out-7563',
        components: ['recording-server'],
        direction: 'outbound',
        ports: { first: 7563, last: 7563 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        peers: [{ party: 'interconnected-site' }],
        defaultState: 'enabled',
        flags: ['clearTextUnlessEncrypted:streaming'],
        feature: 'interconnect',
        guideLine: 139,
        conflicts: ['INC-15'],
        purpose: { en: 'Media and events of remote sites', ja: 'リモートサイトの映像音声とイベント' },
    },
    {
        id: 'rs-out-11000',
        components: ['recording-server'],
        direction: 'outbound',
        ports: { first: 11000, last: 11000 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        peers: [{ party: 'failover-recording-server' }],
        defaultState: 'enabled',
        flags: ['suspectDirection'],
        feature: 'failover',
        guideLine: 140,
        conflicts: ['INC-17'],
        purpose: { en: 'Sign of life, printed the wrong way round', ja: '死活監視(逆向きに記載)' },
    },
    {
        id: 'rs-out-40001-40099',
        components: ['recording-server'],
        direction: 'outbound',
        ports: { first: 40001, last: 40099 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        peers: [{ party: 'mobile-server' }],
        defaultState: 'disabled',
        flags: ['disabledByDefault', 'range', 'clearText'],
        feature: 'video-push',
        guideLine: 141,
        conflicts: ['INC-24'],
        purpose: { en: 'Fetching phone video from the Mobile Server', ja: 'モバイルサーバーからのスマートフォン映像の取得' },
    },
    {
        id: 'fo-out-11000',
        components: ['failover-server', 'failover-recording-server'],
        direction: 'outbound',
        ports: { first: 11000, last: 11000 },
        transport: 'tcp',
        applicationProtocol: 'TCP',
        peers: [{ party: 'failover-recording-server' }],
        defaultState: 'enabled',
        flags: ['suspectPeer'],
        feature: 'failover',
        guideLine: 145,
        conflicts: ['INC-17', 'INC-33'],
        purpose: { en: 'Watching recorders for a loss', ja: 'レコーダー停止の監視' },
    },
    {
        id: 'es-out-80-http',
        components: ['event-server'],
        direction: 'outbound',
        ports: { first: 80, last: 80 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        peers: [{ party: 'api-gateway' }, { party: 'management-server' }],
        defaultState: 'enabled',
        flags: ['clearText'],
        encryption: { kind: 'server', is: false },
        guideLine: 149,
        conflicts: ['INC-35'],
        purpose: { en: 'Reading the configuration without TLS', ja: 'TLSなしでの設定の参照' },
    },
    {
        id: 'es-out-443-https',
        components: ['event-server'],
        direction: 'outbound',
        ports: { first: 443, last: 443 },
        transport: 'tcp',
        applicationProtocol: 'HTTPS',
        peers: [{ party: 'api-gateway' }, { party: 'management-server' }],
        defaultState: 'enabled',
        flags: [],
        encryption: { kind: 'server', is: true },
        guideLine: 150,
        conflicts: ['INC-35'],
        purpose: { en: 'Reading the configuration over TLS', ja: 'TLSでの設定の参照' },
    },
    {
        id: 'es-out-443-dashboard',
        components: ['event-server'],
        direction: 'outbound',
        ports: { first: 443, last: 443 },
        transport: 'tcp',
        applicationProtocol: 'HTTPS',
        peers: [{ party: 'milestone-customer-dashboard' }],
        defaultState: 'enabled',
        flags: ['internetEgress'],
        feature: 'customer-dashboard',
        guideLine: 151,
        conflicts: ['INC-29', 'INC-38'],
        purpose: { en: 'Reporting health to the Customer Dashboard', ja: 'Customer Dashboardへの稼働状況の報告' },
    },
    {
        id: 'log-out-443',
        components: ['log-server'],
        direction: 'outbound',
        ports: { first: 443, last: 443 },
        transport: 'tcp',
        applicationProtocol: 'HTTP',
        peers: [{ party: 'log-server' }],
        defaultState: 'enabled',
        flags: ['suspectPeer', 'protocolPortMismatch'],
        guideLine: 155,
        conflicts: ['INC-22'],
        purpose: { en: 'Passing log entries on, printed with itself as target', ja: 'ログの転送(宛先が自分自身と記載)' },
    },
    {
        id: 'api-out-443-https',
        components: ['api-gateway'],
        direction: 'outbound',
        ports: { first: 443, last: 443 },
        transport: 'tcp',
        applicationProtocol: 'HTTPS',
        peers: [{ party: 'management-server' }],
        defaultState: 'enabled',
        flags: [],
        guideLine: 159,
        conflicts: ['INC-32', 'INC-35'],
        purpose: { en: 'Calls passed on to the Management Server', ja: '管理サーバーへのAPI要求の中継' },
    },
    {
        id: 'api-out-22332',
        components: ['api-gateway'],
        direction: 'outbound',
        ports: { first: 22332, last: 22332 },
        transport: 'tcp',
        applicationProtocol: 'WS/WSS HTTP/HTTPS',
        peers: [{ party: 'management-client' }],
        defaultState: 'enabled',
        flags: ['suspectPeer', 'httpsOnlyEndpoints', 'clearTextUnlessEncrypted:event'],
        guideLine: 160,
        conflicts: ['INC-11', 'INC-46'],
        purpose: { en: 'Calls passed on to the event APIs', ja: 'イベントAPIへの要求の中継' },
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/rows.js










const printedRows = [
    ...managementServerRows,
    ...eventServerRows,
    ...recordingServerRows,
    ...failoverServerRows,
    ...mobileServerRows,
    ...addOnServerRows,
    ...serverOutboundRows,
    ...deviceRows,
    ...clientRows,
];
const guideRows = printedRows;
const rowById = (0,index_by_id/* indexById */.R)(guideRows);


/***/ }),

/***/ 5436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ diagnostic)
/* harmony export */ });
function diagnostic(effect, code, location, parameters = {}) {
    return { effect, code, parameters, location };
}


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ IPV4_RANGE),
/* harmony export */   D_: () => (/* binding */ parseIpAddress),
/* harmony export */   EE: () => (/* binding */ prefixRange),
/* harmony export */   Fp: () => (/* binding */ parseDottedQuad),
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   TY: () => (/* binding */ IPV6_RANGES),
/* harmony export */   XJ: () => (/* binding */ maskLength),
/* harmony export */   bl: () => (/* binding */ formatIpAddress),
/* harmony export */   eH: () => (/* binding */ isIpv4),
/* harmony export */   g7: () => (/* binding */ formatIpRange)
/* harmony export */ });
const V4_OFFSET = 0xffff00000000n;
const V4_LAST = 0xffffffffffffn;
const LAST_ADDRESS = (1n << 128n) - 1n;
const IPV4_RANGE = { first: V4_OFFSET, last: V4_LAST };
const IPV6_RANGES = [
    { first: 0n, last: V4_OFFSET - 1n },
    { first: V4_LAST + 1n, last: LAST_ADDRESS },
];
function isIpv4(address) {
    return address >= V4_OFFSET && address <= V4_LAST;
}
function parseIpAddress(text) {
    return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}
function parseDottedQuad(text) {
    let value = 0;
    let octet = -1;
    let dots = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === DOT && octet >= 0) {
            value = value * 256 + octet;
            octet = -1;
            dots += 1;
        }
        else if (code >= DIGIT_ZERO && code <= DIGIT_ZERO + 9 && octet !== 0) {
            octet = (octet < 0 ? 0 : octet * 10) + code - DIGIT_ZERO;
            if (octet > 255)
                return undefined;
        }
        else {
            return undefined;
        }
    }
    return dots === 3 && octet >= 0 ? value * 256 + octet : undefined;
}
const DOT = 0x2e;
const DIGIT_ZERO = 0x30;
function parseIpv4(text) {
    const value = parseDottedQuad(text);
    return value === undefined ? undefined : V4_OFFSET + BigInt(value);
}
function parseIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [before = ''] = halves;
    if (halves.length === 2 && before.includes('.'))
        return undefined;
    const head = parseGroups(before);
    const tail = halves.length === 2 ? parseGroups(halves[1] ?? '') : [];
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    const groups = [...head, ...new Array(missing).fill(0), ...tail];
    return groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}
function parseGroups(text) {
    if (text === '')
        return [];
    const parts = text.split(':');
    const groups = [];
    for (const [index, part] of parts.entries()) {
        if (part.includes('.')) {
            const quad = index === parts.length - 1 ? parseDottedQuad(part) : undefined;
            if (quad === undefined)
                return undefined;
            groups.push(Math.floor(quad / 65536), quad % 65536);
        }
        else {
            if (!/^[0-9a-fA-F]{1,4}$/u.test(part))
                return undefined;
            groups.push(Number.parseInt(part, 16));
        }
    }
    return groups;
}
function parseCidr(text) {
    const slash = text.indexOf('/');
    const address = parseIpAddress(slash === -1 ? text : text.slice(0, slash));
    if (address === undefined)
        return undefined;
    if (slash === -1)
        return { first: address, last: address };
    const lengthText = text.slice(slash + 1);
    if (!/^(?:0|[1-9]\d{0,2})$/u.test(lengthText))
        return undefined;
    return prefixRange(address, Number(lengthText), text.includes(':'));
}
function prefixRange(address, length, asIpv6 = !isIpv4(address)) {
    const width = asIpv6 ? 128 : 32;
    if (length < 0 || length > width)
        return undefined;
    const size = 1n << BigInt(width - length);
    const first = (address / size) * size;
    return { first, last: first + size - 1n };
}
function maskLength(mask) {
    const inverted = 0xffff_ffff - mask;
    const length = 32 - Math.log2(inverted + 1);
    return Number.isInteger(length) ? length : undefined;
}
function formatIpAddress(address) {
    if (isIpv4(address)) {
        const value = Number(address - V4_OFFSET);
        return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255].join('.');
    }
    const groups = [];
    for (let shift = 112n; shift >= 0n; shift -= 16n)
        groups.push(((address >> shift) & 0xffffn).toString(16));
    return compressZeros(groups);
}
function compressZeros(groups) {
    let best = { start: 0, length: 0 };
    for (let start = 0; start < groups.length; start += 1) {
        let length = 0;
        while (groups[start + length] === '0')
            length += 1;
        if (length > best.length)
            best = { start, length };
    }
    if (best.length < 2)
        return groups.join(':');
    return `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.length).join(':')}`;
}
function formatIpRange(range) {
    if (range.first === range.last)
        return formatIpAddress(range.first);
    const size = range.last - range.first + 1n;
    const bits = size.toString(2).length - 1;
    const isBlock = size === 1n << BigInt(bits) && range.first % size === 0n;
    const width = isIpv4(range.first) && isIpv4(range.last) ? 32 : 128;
    if (isBlock && bits <= width)
        return `${formatIpAddress(range.first)}/${width - bits}`;
    return `${formatIpAddress(range.first)}-${formatIpAddress(range.last)}`;
}


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ ipsInclude),
/* harmony export */   IF: () => (/* binding */ ALL_IPV6),
/* harmony export */   LO: () => (/* binding */ ALL_ADDRESSES),
/* harmony export */   QR: () => (/* binding */ ofOneFamily),
/* harmony export */   Xd: () => (/* binding */ subtractIps),
/* harmony export */   eZ: () => (/* binding */ countIps),
/* harmony export */   gh: () => (/* binding */ ipsOverlap),
/* harmony export */   iw: () => (/* binding */ ipSet),
/* harmony export */   n6: () => (/* binding */ ipsContain),
/* harmony export */   py: () => (/* binding */ complementIps),
/* harmony export */   rm: () => (/* binding */ sameIps),
/* harmony export */   up: () => (/* binding */ ALL_IPV4),
/* harmony export */   wD: () => (/* binding */ intersectIps),
/* harmony export */   xY: () => (/* binding */ NO_ADDRESSES),
/* harmony export */   y6: () => (/* binding */ uniteIps)
/* harmony export */ });
/* harmony import */ var _ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2931);

const NO_ADDRESSES = [];
const ALL_IPV4 = [_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .IPV4_RANGE */ .Cc];
const ALL_IPV6 = _ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .IPV6_RANGES */ .TY;
const ALL_ADDRESSES = [{ first: 0n, last: (1n << 128n) - 1n }];
function ipSet(ranges) {
    if (ranges.length < 2)
        return ranges;
    const sorted = [...ranges].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
    const merged = [];
    for (const range of sorted) {
        const previous = merged.at(-1);
        if (previous !== undefined && range.first <= previous.last + 1n) {
            if (range.last > previous.last)
                previous.last = range.last;
        }
        else {
            merged.push({ first: range.first, last: range.last });
        }
    }
    return merged;
}
function ofOneFamily(range) {
    return (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpv4 */ .eH)(range.first) && (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpv4 */ .eH)(range.last) ? [range] : subtractIps([range], ALL_IPV4);
}
function uniteIps(...sets) {
    return ipSet(sets.flat());
}
function intersectIps(a, b) {
    if (a === b || b === ALL_ADDRESSES)
        return a;
    if (a === ALL_ADDRESSES)
        return b;
    const [onlyA] = a;
    const [onlyB] = b;
    if (a.length === 1 && b.length === 1 && onlyA !== undefined && onlyB !== undefined) {
        if (onlyB.first <= onlyA.first && onlyA.last <= onlyB.last)
            return a;
        if (onlyA.first <= onlyB.first && onlyB.last <= onlyA.last)
            return b;
    }
    const result = [];
    let i = 0;
    let j = 0;
    for (;;) {
        const x = a[i];
        const y = b[j];
        if (x === undefined || y === undefined)
            return result;
        const first = x.first > y.first ? x.first : y.first;
        const last = x.last < y.last ? x.last : y.last;
        if (first <= last)
            result.push(first === x.first && last === x.last ? x : { first, last });
        if (x.last < y.last)
            i += 1;
        else
            j += 1;
    }
}
function subtractIps(a, b) {
    if (b.length === 0 || a.length === 0)
        return a;
    const result = [];
    let j = 0;
    for (const range of a) {
        let first = range.first;
        while (j < b.length && (b[j]?.last ?? 0n) < first)
            j += 1;
        let k = j;
        for (let hole = b[k]; hole !== undefined && hole.first <= range.last; hole = b[k]) {
            if (hole.first > first)
                result.push({ first, last: hole.first - 1n });
            first = hole.last + 1n;
            if (first > range.last)
                break;
            k += 1;
        }
        if (first <= range.last)
            result.push(first === range.first ? range : { first, last: range.last });
    }
    return result;
}
function complementIps(set) {
    return subtractIps(ALL_ADDRESSES, set);
}
function ipsOverlap(a, b) {
    let i = 0;
    let j = 0;
    for (;;) {
        const x = a[i];
        const y = b[j];
        if (x === undefined || y === undefined)
            return false;
        if (x.last < y.first)
            i += 1;
        else if (y.last < x.first)
            j += 1;
        else
            return true;
    }
}
function ipsContain(outer, inner) {
    let j = 0;
    for (const range of inner) {
        while ((outer[j]?.last ?? range.last) < range.last)
            j += 1;
        const holder = outer[j];
        if (holder === undefined || holder.first > range.first)
            return false;
    }
    return true;
}
function ipsInclude(set, address) {
    return set.some((range) => range.first <= address && address <= range.last);
}
function sameIps(a, b) {
    return a.length === b.length && a.every((range, i) => range.first === b[i]?.first && range.last === b[i]?.last);
}
function countIps(set) {
    return set.reduce((sum, range) => sum + range.last - range.first + 1n, 0n);
}


/***/ }),

/***/ 8291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ numbersContain),
/* harmony export */   GQ: () => (/* binding */ formatNumbers),
/* harmony export */   Gi: () => (/* binding */ intersectNumbers),
/* harmony export */   P6: () => (/* binding */ NO_NUMBERS),
/* harmony export */   TQ: () => (/* binding */ ALL_PORTS),
/* harmony export */   U7: () => (/* binding */ numberSet),
/* harmony export */   Z_: () => (/* binding */ subtractNumbers),
/* harmony export */   ax: () => (/* binding */ oneNumber),
/* harmony export */   eK: () => (/* binding */ numbersOverlap),
/* harmony export */   kj: () => (/* binding */ uniteNumbers),
/* harmony export */   pB: () => (/* binding */ sameNumbers),
/* harmony export */   pJ: () => (/* binding */ numbersInclude),
/* harmony export */   yJ: () => (/* binding */ ALL_PROTOCOLS)
/* harmony export */ });
const NO_NUMBERS = [];
const ALL_PORTS = [{ first: 0, last: 65535 }];
const ALL_PROTOCOLS = [{ first: 0, last: 255 }];
function numberSet(ranges) {
    if (ranges.length < 2)
        return ranges;
    const sorted = [...ranges].sort((a, b) => a.first - b.first);
    const merged = [];
    for (const range of sorted) {
        const previous = merged.at(-1);
        if (previous !== undefined && range.first <= previous.last + 1) {
            previous.last = Math.max(previous.last, range.last);
        }
        else {
            merged.push({ first: range.first, last: range.last });
        }
    }
    return merged;
}
function oneNumber(value) {
    return [{ first: value, last: value }];
}
function uniteNumbers(...sets) {
    return numberSet(sets.flat());
}
function intersectNumbers(a, b) {
    if (a === b || b === ALL_PORTS)
        return a;
    if (a === ALL_PORTS)
        return b;
    const shared = sharedNumbers(a, b);
    if (isSameSet(shared, a))
        return a;
    return isSameSet(shared, b) ? b : shared;
}
function isSameSet(a, b) {
    return a.length === b.length && a.every((range, i) => range.first === b[i]?.first && range.last === b[i]?.last);
}
function sharedNumbers(a, b) {
    const result = [];
    let i = 0;
    let j = 0;
    for (;;) {
        const x = a[i];
        const y = b[j];
        if (x === undefined || y === undefined)
            return result;
        const first = Math.max(x.first, y.first);
        const last = Math.min(x.last, y.last);
        if (first <= last)
            result.push({ first, last });
        if (x.last < y.last)
            i += 1;
        else
            j += 1;
    }
}
function subtractNumbers(a, b) {
    if (b.length === 0 || a.length === 0)
        return a;
    const result = [];
    for (const range of a) {
        let first = range.first;
        for (const hole of b) {
            if (hole.last < first)
                continue;
            if (hole.first > range.last)
                break;
            if (hole.first > first)
                result.push({ first, last: hole.first - 1 });
            first = hole.last + 1;
        }
        if (first <= range.last)
            result.push({ first, last: range.last });
    }
    return result;
}
function numbersOverlap(a, b) {
    let i = 0;
    let j = 0;
    for (;;) {
        const x = a[i];
        const y = b[j];
        if (x === undefined || y === undefined)
            return false;
        if (x.last < y.first)
            i += 1;
        else if (y.last < x.first)
            j += 1;
        else
            return true;
    }
}
function numbersInclude(set, value) {
    return set.some((range) => range.first <= value && value <= range.last);
}
function numbersContain(outer, inner) {
    let j = 0;
    for (const range of inner) {
        while ((outer[j]?.last ?? range.last) < range.last)
            j += 1;
        const holder = outer[j];
        if (holder === undefined || holder.first > range.first)
            return false;
    }
    return true;
}
function sameNumbers(a, b) {
    return a.length === b.length && a.every((range, i) => range.first === b[i]?.first && range.last === b[i]?.last);
}
function formatNumbers(set) {
    return set.map((range) => (range.first === range.last ? `${range.first}` : `${range.first}-${range.last}`)).join(', ');
}


/***/ })

};
