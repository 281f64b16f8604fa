export const id = 508;
export const ids = [508];
export const modules = {

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
    'waivers',
    'acknowledgements',
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
