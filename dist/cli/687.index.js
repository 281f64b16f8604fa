export const id = 687;
export const ids = [687];
export const modules = {

/***/ 7842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  POLICY_VERSION: () => (/* binding */ POLICY_VERSION),
  bundledPolicy: () => (/* binding */ bundledPolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./.build/compiled/policies/policy.sources.json
const policy_sources_namespaceObject = /*#__PURE__*/JSON.parse('{"vB":"8ba365ae1e7a0d48662e1d9b1fa4a1b12c8bff03c16fa56a77ad0e52fb983562"}');
;// CONCATENATED MODULE: ./.build/compiled/src/policy-record.js

const expectedPolicyDigest = policy_sources_namespaceObject.vB;

// EXTERNAL MODULE: ./.build/compiled/src/policy/policy-error.js
var policy_error = __webpack_require__(507);
;// CONCATENATED MODULE: ./.build/compiled/src/bundled-policy.js




const POLICY_VERSION = '1.0.0';
async function bundledPolicy() {
    const wasm = await (0,promises_.readFile)(__webpack_require__.ab + "policy.wasm");
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(wasm).digest('hex');
    if (sha256 !== expectedPolicyDigest) {
        throw new policy_error/* PolicyError */.p(`policy.wasm is not the one that this program was built with: its SHA-256 is ${sha256}, not ${expectedPolicyDigest}`);
    }
    return { wasm, sha256, version: POLICY_VERSION };
}


/***/ }),

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ listFormats),
/* harmony export */   s: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4235);

function listRules({ language, rules }) {
    const titleOf = (rule) => (language === 'ja' ? rule.custom.title_ja : rule.title);
    return {
        data: { kind: 'rules', rules },
        sections: rules.map((rule) => ({
            heading: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'explain.heading', { id: rule.id, title: titleOf(rule) }),
            lines: [{ label: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'explain.requirements'), values: [rule.custom.requirements.join(', ')] }],
        })),
    };
}
function listFormats(formats, { language }) {
    return {
        data: { kind: 'formats', formats: formats.map(({ id, displayName, exportWith, role, sourceUrl }) => ({ id, displayName, exportWith, role, sourceUrl })) },
        sections: formats.map(({ id, displayName, exportWith, role, sourceUrl }) => ({
            heading: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'explain.heading', { id, title: displayName }),
            lines: [
                { label: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'formats.export_with'), values: [exportWith] },
                { label: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'formats.role'), values: [(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, `role.${role}`)] },
                { label: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(language, 'formats.source'), values: [sourceUrl] },
            ],
        })),
    };
}


/***/ }),

/***/ 6687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookUp: () => (/* binding */ lookUp)
});

// EXTERNAL MODULE: ./.build/compiled/src/bundled-policy.js + 2 modules
var bundled_policy = __webpack_require__(7842);
// EXTERNAL MODULE: ./.build/compiled/src/policy/catalogue.js
var catalogue = __webpack_require__(7965);
// EXTERNAL MODULE: ./.build/compiled/src/run-request.js
var run_request = __webpack_require__(7644);
;// CONCATENATED MODULE: ./.build/compiled/src/guide/conflicts/management-tables.js
const managementTableConflicts = [
    {
        id: 'INC-01',
        guideLines: [32, 33, 34, 125, 126, 127],
        summary: {
            en: 'The text announces which of 80 and 443 applies when, but the list is missing, and the 443 rows have empty cells',
            ja: '80と443の使い分けを示すはずの一覧が欠落し、443の行には空欄がある',
        },
        reading: {
            en: '443 has the peers of 80. 80 belongs to systems without a server certificate, 443 to those with one; with encryption, an open 80 is left-over clear text',
            ja: '443の接続元は80と同じとみなす。証明書なしは80、ありは443を使い、暗号化時に開いたままの80は平文の残りとして扱う',
        },
        changesVerdict: true,
        severity: 'medium',
    },
    {
        id: 'INC-02',
        guideLines: [35, 36],
        summary: {
            en: '445 is listed as inbound from a tool of the very same computer, yet without the mark that such rows carry',
            ja: '445は同じコンピュータ上のツールからの着信とされるのに、ローカル限定の注記がない',
        },
        reading: {
            en: 'Same computer only; asking the directory is outgoing traffic, to be declared as infrastructure. A network opening of 445 is a finding',
            ja: '同一コンピュータ内に限る。ドメインコントローラーへの照会はサーバー発の基盤通信であり、ネットワークからの445の開放は指摘する',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-03',
        guideLines: [37, 38, 69, 89],
        summary: {
            en: 'One service goes by several spellings',
            ja: '同じサービスの表記が揺れている',
        },
        reading: {
            en: 'All spellings name the same component',
            ja: 'いずれの表記も同じコンポーネントを指す',
        },
        changesVerdict: false,
    },
    {
        id: 'INC-04',
        guideLines: [28, 38],
        summary: {
            en: 'The prose calls 9000 TCP, the table HTTP',
            ja: '9000を本文はTCP、表はHTTPと呼ぶ',
        },
        reading: {
            en: 'HTTP over TCP, inside TLS once servers are encrypted: the declaration decides whether it is clear text, not the label',
            ja: 'TCP上のHTTPで、サーバー暗号化を有効にするとTLSになる。平文かどうかは表記ではなく宣言で判断する',
        },
        changesVerdict: true,
        severity: 'low',
    },
    {
        id: 'INC-05',
        guideLines: [39, 177, 178, 179, 180, 181, 182],
        summary: {
            en: 'The Management Server takes 12345, but no client table sends anything to it',
            ja: '12345は管理サーバーの着信とされるが、クライアント側の表に対応する行がない',
        },
        reading: {
            en: 'As printed, and only where Matrix is declared. An inbound 12345 on Matrix recipients is plausible and merely noted',
            ja: '記載どおりとし、Matrixを宣言した場合だけ適用する。Matrix受信端末への12345は妥当な解釈でもあるため注記にとどめる',
        },
        changesVerdict: true,
        severity: 'info',
    },
    {
        id: 'INC-06',
        guideLines: [40, 71, 83],
        summary: {
            en: 'Management Server and recorder list three generations of SNMP numbers, the failover row only the second one of the recorder',
            ja: '管理サーバーとレコーダーにはSNMPポートの3世代が載るが、フェールオーバーの行にはレコーダーの旧世代の番号しかない',
        },
        reading: {
            en: 'The failover row is out of date: 7474 and 12975 both stay reserved there, elsewhere the product version decides',
            ja: 'フェールオーバーの行は更新漏れとみなし、7474と12975の両方を予約とする。他は製品バージョンで番号を選ぶ',
        },
        changesVerdict: true,
        severity: 'medium',
    },
    {
        id: 'INC-07',
        guideLines: [44, 45, 46],
        summary: {
            en: 'Three SQL rows mention the Identity Provider, which has no row of its own',
            ja: 'SQLの3行がいずれもIdentity Providerに触れるが、その行自体は存在しない',
        },
        reading: {
            en: 'No effect on who connects; the Identity Provider is part of the Management Server',
            ja: '接続元の判断には影響しない。Identity Providerは管理サーバーの一部とみなす',
        },
        changesVerdict: false,
    },
    {
        id: 'INC-08',
        guideLines: [50],
        summary: {
            en: 'A single cell describes two directions of 7609',
            ja: '1つのセルに7609の2方向が書かれている',
        },
        reading: {
            en: 'Two flows: the collector beside the Management Server and any other one, both ways; never two of the others',
            ja: '管理サーバー上のコレクターと他の各コレクターとの双方向の通信とし、他のコレクター同士は認めない',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-09',
        guideLines: [54, 55],
        summary: {
            en: 'Senders are called servers in one cell and devices in another; 1234 carries two transports in one row',
            ja: '送信元がセルによってサーバーともデバイスとも呼ばれ、1234は1行に2つのトランスポートを持つ',
        },
        reading: {
            en: 'Any declared sender, 1234 over TCP and UDP. Without a declared data source nothing listens, and an opening is a finding',
            ja: '宣言された送信元はすべて対象とし、1234はTCPとUDPの両方とする。データソースの宣言がなければ待ち受けはなく、開放は指摘する',
        },
        changesVerdict: true,
        severity: 'medium',
    },
    {
        id: 'INC-10',
        guideLines: [57, 175, 182],
        summary: {
            en: 'The client table sends the Mobile Server to 22331, the server table does not expect it',
            ja: 'クライアントの表ではモバイルサーバーも22331に接続するが、サーバー側の表の接続元にはない',
        },
        reading: {
            en: 'Both lists together: the Mobile Server is a rightful source',
            ja: '両方の一覧を合わせ、モバイルサーバーも正当な接続元とする',
        },
        changesVerdict: true,
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/conflicts/peer-tables.js
const peerTableConflicts = [
    {
        id: 'INC-21',
        guideLines: [94, 172, 200],
        summary: {
            en: 'Cameras are shown writing to the Log Server, which accepts no recorder, while the prose ties cameras to recorders alone',
            ja: 'レコーダーさえ除外するログサーバーにカメラが接続する行があり、カメラの通信先を限定する本文と矛盾する',
        },
        reading: {
            en: 'The camera row is rejected: camera to Log Server is forbidden, recorder to Log Server is no listed peer',
            ja: 'カメラの行は採用しない。カメラからログサーバーへは禁止、レコーダーからログサーバーへは一覧にない接続元として扱う',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-22',
        guideLines: [155],
        summary: {
            en: 'The Log Server connects to itself, with HTTP on the HTTPS port',
            ja: 'ログサーバーが自分自身に、HTTPSのポートでHTTP接続すると記載されている',
        },
        reading: {
            en: 'Never needed and no licence for a rule; two Log Servers that forward to each other need a waiver',
            ja: '必須とせず、許可の根拠にもしない。ログサーバー間の転送は例外申請を要する',
        },
        changesVerdict: true,
        severity: 'info',
    },
    {
        id: 'INC-23',
        guideLines: [100, 101, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187],
        summary: {
            en: 'Management Client may use 8081 but not 8082, and no client table lists either',
            ja: 'Management Clientは8081の接続元だが8082にはなく、クライアントの表にはどちらもない',
        },
        reading: {
            en: '8081 as printed, and 8082 instead where mobile encryption is on; never from outside',
            ja: '8081は記載どおりとし、モバイルの暗号化が有効なら8082とする。外部からは認めない',
        },
        changesVerdict: true,
        severity: 'info',
    },
    {
        id: 'INC-24',
        guideLines: [90, 102, 141],
        summary: {
            en: 'The video push range is written with two sorts of dashes, runs unencrypted into the DMZ, and gives failover hosts a part in prose only',
            ja: 'ビデオプッシュの範囲は2種類のダッシュで書かれ、平文でDMZに入り、待機側の利用は本文にしかない',
        },
        reading: {
            en: 'Off unless declared; recorders and their failover connect to the Mobile Server, with as many numbers as channels',
            ja: '宣言がなければ無効。レコーダーとその待機側がモバイルサーバーへ接続し、ポート数はチャンネル数に合わせる',
        },
        changesVerdict: true,
        severity: 'medium',
    },
    {
        id: 'INC-25',
        guideLines: [136, 137],
        summary: {
            en: 'The cell of port 80 mixes devices with interconnected sites; 443 lists devices alone',
            ja: '80番のセルには機器と相互接続サイトが混在し、443には機器しかない',
        },
        reading: {
            en: 'Two flows. Log-in to an interconnected site on 443 is accepted too; on 80 it must not cross an untrusted network in the clear',
            ja: '2つの通信に分ける。相互接続サイトへの443でのログインも認め、80は信頼できない網を平文で通してはならない',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-26',
        guideLines: [112, 138, 166],
        summary: {
            en: '554 is served by cameras and by the Open Network Bridge, and media over UDP is nowhere listed',
            ja: '554はカメラとOpen Network Bridgeの両方が待ち受け、UDPの映像通信はどこにも記載がない',
        },
        reading: {
            en: 'The listening component decides. UDP media is accepted on the ports that the device group declares',
            ja: '待ち受けるコンポーネントで判断する。UDPの映像は機器グループが宣言したポートだけ認める',
        },
        changesVerdict: true,
        severity: 'medium',
    },
    {
        id: 'INC-27',
        guideLines: [136, 164],
        summary: {
            en: 'Port 80 of cameras is HTTP in one table and TCP in another',
            ja: 'カメラの80番が一方の表ではHTTP、他方ではTCPとなっている',
        },
        reading: { en: 'One and the same flow', ja: '同一の通信とみなす' },
        changesVerdict: false,
    },
    {
        id: 'INC-28',
        guideLines: [128, 161, 167, 174],
        summary: {
            en: 'Four headings are lost, and with them what the tables below are about',
            ja: '4つの見出しが失われ、続く表の対象が示されていない',
        },
        reading: {
            en: 'The column head tells it: connections from means inbound, connections to means outbound',
            ja: '列見出しで判断し、「接続元」は着信、「接続先」は発信とする',
        },
        changesVerdict: false,
    },
    {
        id: 'INC-29',
        guideLines: [132, 151, 180],
        summary: {
            en: 'Of three hosts on the Internet one has a broken address, one none, one a name with a fixed IP address',
            ja: 'インターネット上の3つの宛先は、URLの途切れ、宛先なし、名前と固定IPの併記とまちまちである',
        },
        reading: {
            en: 'Names count. The site names the dashboard; a bare address is accepted only beside its name',
            ja: '名前で判断する。ダッシュボードはサイト定義で指定し、IPアドレス単独の指定は名前を伴う場合だけ認める',
        },
        changesVerdict: true,
        severity: 'info',
    },
    {
        id: 'INC-30',
        guideLines: [175, 180],
        summary: {
            en: 'The table is also about the Mobile Server, but the row of the help host names only the two clients',
            ja: '表の対象にモバイルサーバーが含まれるが、ヘルプの行が挙げるのは2つのクライアントだけである',
        },
        reading: {
            en: 'The Mobile Server does not need the help host',
            ja: 'モバイルサーバーにはヘルプへの接続を認めない',
        },
        changesVerdict: true,
        severity: 'medium',
    },
    {
        id: 'INC-31',
        guideLines: [32, 50, 54, 55, 56, 94],
        summary: {
            en: 'Six rows are open to "all" of something',
            ja: '6つの行の接続元が「すべて」となっている',
        },
        reading: {
            en: 'All that the site declares of that kind, never any address and never a whole zone',
            ja: 'サイトが宣言した該当のものすべてを指し、任意のアドレスやゾーン全体は指さない',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-32',
        guideLines: [24, 156, 157, 158, 159, 160],
        summary: {
            en: 'No inbound table covers API Gateway or Identity Provider, and most add-on servers lack an outbound one',
            ja: 'API GatewayとIdentity Providerには着信の表がなく、追加サーバーの多くには発信の表がない',
        },
        reading: {
            en: 'The first two answer on the ports of the Management Server; what add-ons connect to follows from the inbound rows or a declared relation',
            ja: '前者は管理サーバーのポートで応答する。追加サーバーの通信先は着信の行または宣言された関係から導く',
        },
        changesVerdict: true,
        severity: 'info',
    },
    {
        id: 'INC-33',
        guideLines: [90, 143, 144, 145, 164, 165, 166],
        summary: {
            en: 'Prose lets failover hosts reach recorders, cameras and video push; their table has a single row',
            ja: '待機側の接続先は本文に複数あるが、表は1行しかない',
        },
        reading: {
            en: 'Prose counts: a failover host that cannot reach the cameras it covers would not record',
            ja: '本文を採用する。担当カメラに届かない待機レコーダーは録画できない',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-34',
        guideLines: [44, 45, 46],
        summary: {
            en: 'SQL Server lists three services; other users of it, named instances and udp 1434 are not mentioned',
            ja: 'SQL Serverの接続元は3サービスだけで、他の利用者、名前付きインスタンス、UDP 1434の記載がない',
        },
        reading: {
            en: 'The hosts of these services may connect; other numbers must be declared, and clients, cameras, DMZ and VPN never connect',
            ja: '該当サービスのホストだけを認める。他の番号は宣言を要し、クライアント、カメラ、DMZ、VPNからは認めない',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-35',
        guideLines: [149, 150, 159, 178, 179],
        summary: {
            en: 'Some tables list 80 beside 443, another 443 alone, and one row ties 443 to basic users',
            ja: '80と443を併記する表と443だけの表があり、443を基本ユーザーに結び付ける行もある',
        },
        reading: {
            en: 'The declared encryption selects one; a remaining 80 among servers is a warning, as the guide never says it goes away',
            ja: '宣言された暗号化で選ぶ。80が不要になるとは書かれていないため、残った80は警告とする',
        },
        changesVerdict: true,
        severity: 'medium',
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/conflicts/prose.js
const proseConflicts = [
    {
        id: 'INC-36',
        guideLines: [5],
        summary: {
            en: 'TLS 1.2 is called the latest version, and the X.509 link leads to another subject',
            ja: 'TLS 1.2が最新とされ、X.509のリンク先は別の主題である',
        },
        reading: {
            en: '1.2 is the floor, 1.3 is welcome; for X.509, RFC 5280 applies',
            ja: '1.2を下限とし1.3も可とする。X.509はRFC 5280による',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-37',
        guideLines: [9, 10, 11, 12, 189, 190, 191, 192, 197, 198, 202, 203],
        summary: {
            en: 'Control names mix styles and revisions, and two sections cite one control each',
            ja: '管理策の表記と改訂版が混在し、2つの節はそれぞれ1つしか挙げていない',
        },
        reading: {
            en: 'The mapping of the guide is kept; ours stands apart, with titles of Revision 5',
            ja: 'ガイドの対応付けはそのまま残し、独自の対応はRevision 5の名称で別に示す',
        },
        changesVerdict: false,
    },
    {
        id: 'INC-38',
        guideLines: [132, 151, 180, 194],
        summary: {
            en: 'The VMS is to have no direct connection to the Internet, yet three rows go there',
            ja: 'VMSをインターネットに直接つながないとしながら、3つの行がそこへ接続する',
        },
        reading: {
            en: 'Just these: each by its own component, towards the host in question on TCP 443, with a declared firewall in the way; nothing else goes out',
            ja: 'この3つに限り、該当コンポーネントから指定ホストのTCP 443へ、宣言済みのファイアウォール経由でのみ認める',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-39',
        guideLines: [195],
        summary: {
            en: '"If possible" leaves room for publishing more than the Mobile Server, and other manuals describe just that',
            ja: '「可能であれば」という表現がモバイルサーバー以外の公開の余地を残し、他のマニュアルは実際にそれを説明している',
        },
        reading: {
            en: 'Only the Mobile Server; anything else published takes a waiver, which keeps the finding visible',
            ja: '公開はモバイルサーバーに限る。それ以外には例外申請が必要で、指摘は表示し続ける',
        },
        changesVerdict: true,
        severity: 'critical',
    },
    {
        id: 'INC-40',
        guideLines: [112, 166, 170, 171, 172, 200],
        summary: {
            en: 'Cameras may reach the recorder subnet alone, but failover recorders, time, names and addresses are not mentioned',
            ja: 'カメラの通信先は録画サーバーのサブネットだけとされ、待機レコーダーや時刻、名前解決、アドレス配布への言及がない',
        },
        reading: {
            en: 'Failover recorders count as recorders; time, DNS, DHCP and RADIUS only where declared; the Internet never',
            ja: '待機レコーダーも録画サーバーに含める。時刻、DNS、DHCP、RADIUSは宣言がある場合だけ認め、インターネットは認めない',
        },
        changesVerdict: true,
        severity: 'critical',
    },
    {
        id: 'INC-41',
        guideLines: [54, 72, 85],
        summary: {
            en: 'Only three rows use UDP',
            ja: 'UDPを使う行は3つしかない',
        },
        reading: {
            en: 'UDP is not covered by a row that says TCP, whatever the number',
            ja: 'TCPの行は同じ番号のUDPの根拠にならない',
        },
        changesVerdict: true,
        severity: 'medium',
    },
    {
        id: 'INC-42',
        guideLines: [32, 50, 69, 89, 125],
        summary: {
            en: 'Services that share a computer also share 80, 443 and 7609, and may collide on 9001',
            ja: '同居するサービスは80、443、7609を共用し、9001では衝突しうる',
        },
        reading: {
            en: 'Sharing through IIS is fine; two different owners of any other number are an error',
            ja: 'IISによる共用は問題ない。それ以外の番号に2つの所有者があれば誤りとする',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-43',
        guideLines: [127],
        summary: {
            en: 'The 443 row of Incident Manager stops after the process',
            ja: 'Incident Managerの443の行はプロセスの欄で終わっている',
        },
        reading: { en: 'Read as the row above it, with a certificate', ja: '証明書がある場合の直前の行として読む' },
        changesVerdict: true,
        severity: 'medium',
    },
    {
        id: 'INC-44',
        guideLines: [118, 119, 120, 121],
        summary: {
            en: 'Listed like a server, the Screen Recorder runs on workstations',
            ja: 'Screen Recorderはサーバーとして記載されるが、実際は端末に導入する',
        },
        reading: {
            en: 'The one inbound port of the client zone: from recorders, where declared',
            ja: 'クライアントゾーンで唯一の着信ポートとし、宣言がある場合にレコーダーからだけ認める',
        },
        changesVerdict: true,
        severity: 'medium',
    },
    {
        id: 'INC-45',
        guideLines: [35, 160, 195, 203],
        summary: { en: 'Misspellings', ja: '誤字' },
        reading: { en: 'Without effect', ja: '判断に影響しない' },
        changesVerdict: false,
    },
    {
        id: 'INC-46',
        guideLines: [58, 60, 160],
        summary: {
            en: '22332 names four schemes, with a footnote on refusing clear text',
            ja: '22332には4つの方式が並び、平文を拒否する旨の脚注が付く',
        },
        reading: {
            en: 'TCP with either scheme; encrypted where event encryption is declared',
            ja: 'TCP上のいずれの方式も可とし、イベントの暗号化を宣言した場合は暗号化されるものとみなす',
        },
        changesVerdict: true,
        severity: 'low',
    },
    {
        id: 'INC-47',
        guideLines: [28, 32, 33, 34],
        summary: {
            en: 'Taken literally, the sentence on 9000 shuts everyone but recorders out of the Management Server',
            ja: '9000に関する文は、管理サーバー自体にレコーダーしか接続できないとも読める',
        },
        reading: {
            en: 'It limits 9000 alone; other rows bring in clients and servers',
            ja: '制限は9000だけに及ぶ。他の行はクライアントやサーバーの接続を前提としている',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-48',
        guideLines: [12, 19, 36, 37, 68, 72, 86, 87, 99, 107],
        summary: {
            en: 'Listed ports are the ones to open, but the lists hold local ports as well',
            ja: '一覧のポートを開けるとしながら、一覧にはローカル専用のポートも含まれる',
        },
        reading: {
            en: 'Local rows are an inventory: opening them is a breach, not opening them never is',
            ja: 'ローカルの行は目録にすぎない。開ければ違反、開けなくても違反ではない',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-49',
        guideLines: [22],
        summary: {
            en: 'The guide remarks that Windows lets everything out by default',
            ja: 'Windowsの既定では発信がすべて許可されると述べている',
        },
        reading: {
            en: 'An observation, no advice: noted on Windows hosts, a breach on a firewall towards the Internet',
            ja: '推奨ではなく事実の説明とみなす。Windowsでは注記、インターネットに面したファイアウォールでは違反とする',
        },
        changesVerdict: true,
        severity: 'info',
    },
];

;// CONCATENATED MODULE: ./.build/compiled/src/guide/conflicts/recording-tables.js
const recordingTableConflicts = [
    {
        id: 'INC-11',
        guideLines: [58, 160, 177, 178, 179, 180, 181, 182],
        summary: {
            en: 'The API Gateway table names Management Client as the target of 22332, although clients do not listen',
            ja: 'API Gatewayの表は22332の宛先をManagement Clientとするが、クライアントは待ち受けない',
        },
        reading: {
            en: 'The target is the Event Server, the sources are API Gateway and Management Client; 22332 towards a client is forbidden',
            ja: '宛先はイベントサーバー、接続元はAPI GatewayとManagement Clientとする。クライアントへの22332は禁止',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-12',
        guideLines: [59],
        summary: {
            en: 'No client table mentions 22333',
            ja: '22333に対応するクライアント側の行がない',
        },
        reading: {
            en: 'Open to declared MIP integrations; client computers with such plug-ins are to be declared as one',
            ja: '宣言されたMIP連携にのみ認める。該当プラグインを使うクライアントもMIP連携として宣言する',
        },
        changesVerdict: true,
        severity: 'info',
    },
    {
        id: 'INC-13',
        guideLines: [64, 80, 170],
        summary: {
            en: 'Receivers have port 25 off and deprecated; senders call it unused and print no default',
            ja: '受信側の25番は無効かつ非推奨だが、送信側は未使用と書くだけで既定の状態を示さない',
        },
        reading: {
            en: 'Off on both sides. Open without a declaration is a breach, open with one is a deprecated listener',
            ja: '両側とも無効とみなす。宣言なしの開放は違反、宣言ありの開放は非推奨の待ち受けとして扱う',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-14',
        guideLines: [66, 82, 171],
        summary: {
            en: '5432 for device events is also the well-known number of PostgreSQL',
            ja: '機器イベント用の5432はPostgreSQLの番号としても知られる',
        },
        reading: {
            en: 'The number counts, not the name of a service object; off unless declared',
            ja: 'サービスオブジェクトの名前ではなく番号で判断し、宣言がなければ無効とする',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-15',
        guideLines: [67, 84, 139, 181],
        summary: {
            en: 'Four places name different users of 7563',
            ja: '7563の接続元が4か所でそれぞれ異なる',
        },
        reading: {
            en: 'All of them together, on recorders and on failover recorders; further video consumers need a declared relation',
            ja: 'それらをすべて合わせ、レコーダーと待機レコーダーの双方に適用する。その他の映像利用者は関係の宣言を要する',
        },
        changesVerdict: true,
        severity: 'info',
    },
    {
        id: 'INC-16',
        guideLines: [69, 89],
        summary: {
            en: 'Recording Server and Failover Server both own 9001',
            ja: 'Recording ServerとFailover Serverがどちらも9001を使う',
        },
        reading: {
            en: 'Both do, hence not on one computer',
            ja: 'どちらも使うため、1台に同居できない',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-17',
        guideLines: [70, 140, 145],
        summary: {
            en: 'The recorder listens on 11000, yet two outbound rows point to failover recorders, where nothing listens on it',
            ja: '11000はレコーダーが待ち受けるが、発信側の2行は待ち受けのない待機レコーダーを宛先とする',
        },
        reading: {
            en: 'Failover hosts connect to recorders; the other way is neither needed nor a breach',
            ja: '待機側からレコーダーへの接続とする。逆方向は必須でも違反でもない',
        },
        changesVerdict: true,
        severity: 'info',
    },
    {
        id: 'INC-18',
        guideLines: [65, 81],
        summary: {
            en: 'On failover hosts, 5210 is open to other failover recorders instead of recorders',
            ja: '待機レコーダーの5210の接続元が、レコーダーではなく待機レコーダーになっている',
        },
        reading: {
            en: 'The row of the recorder is the one that matters; the failover row is allowed as printed',
            ja: 'レコーダー側の行を必須とし、待機側の行は記載どおり許容する',
        },
        changesVerdict: true,
        severity: 'info',
    },
    {
        id: 'INC-19',
        guideLines: [106, 107],
        summary: {
            en: '22334 is open to the Event Server in one row and local in the next',
            ja: '22334が一方の行ではイベントサーバー向け、次の行ではローカル限定となっている',
        },
        reading: {
            en: 'Being local belongs to the pair of port and peer: the Event Server may connect, nobody else over the network',
            ja: 'ローカル限定はポートと接続元の組に対する性質とみなす。ネットワーク経由ではイベントサーバーだけを認める',
        },
        changesVerdict: true,
        severity: 'high',
    },
    {
        id: 'INC-20',
        guideLines: [68, 86],
        summary: {
            en: 'Two tray icons use 8966',
            ja: '2種類のトレイアイコンが8966を使う',
        },
        reading: {
            en: 'Both stay on their own computer',
            ja: 'どちらも同一コンピュータ内に限る',
        },
        changesVerdict: false,
    },
];

// EXTERNAL MODULE: ./.build/compiled/src/guide/index-by-id.js
var index_by_id = __webpack_require__(6326);
;// CONCATENATED MODULE: ./.build/compiled/src/guide/conflicts.js





const knownConflicts = [
    ...managementTableConflicts,
    ...recordingTableConflicts,
    ...peerTableConflicts,
    ...proseConflicts,
];
const guideConflicts = knownConflicts;
const conflictById = (0,index_by_id/* indexById */.R)(guideConflicts);

// EXTERNAL MODULE: ./.build/compiled/src/guide/flows.js + 6 modules
var guide_flows = __webpack_require__(1525);
// EXTERNAL MODULE: ./.build/compiled/src/guide/requirements.js + 5 modules
var guide_requirements = __webpack_require__(591);
// EXTERNAL MODULE: ./.build/compiled/src/guide/rows.js + 9 modules
var guide_rows = __webpack_require__(3517);
// EXTERNAL MODULE: ./.build/compiled/src/cli/asked-port.js
var asked_port = __webpack_require__(6330);
// EXTERNAL MODULE: ./.build/compiled/src/cli/messages.js + 1 modules
var messages = __webpack_require__(4235);
;// CONCATENATED MODULE: ./.build/compiled/src/cli/party-names.js

const SPELLINGS = new Map([
    ['api', 'API'], ['sql', 'SQL'], ['lpr', 'LPR'], ['dlna', 'DLNA'], ['onvif', 'ONVIF'], ['mip', 'MIP'], ['io', 'I/O'], ['nvr', 'NVR'],
    ['snmp', 'SNMP'], ['xprotect', 'XProtect'],
]);
function partyText(reference, language) {
    const { party, place, wildcard } = reference;
    const name = partyName(party);
    const named = wildcard === true ? (0,messages/* tell */.q)(language, 'party.all', { party: name }) : name;
    return place === undefined ? named : (0,messages/* tell */.q)(language, 'party.at', { party: named, place: (0,messages/* tell */.q)(language, `place.${place}`) });
}
function partyName(id) {
    return id
        .split('-')
        .map((part) => SPELLINGS.get(part) ?? `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
        .join(' ');
}

;// CONCATENATED MODULE: ./.build/compiled/src/cli/explain-guide.js





function explainRequirement(requirement, { language, rules }) {
    const judging = rules.filter(({ custom }) => custom.requirements.includes(requirement.id)).map(({ id }) => id);
    const lines = [
        { label: (0,messages/* tell */.q)(language, 'explain.statement'), values: [requirement.statement[language]] },
        { label: (0,messages/* tell */.q)(language, 'explain.lines'), values: [requirement.guideLines.join(', ')] },
        { label: (0,messages/* tell */.q)(language, 'explain.controls'), values: [requirement.controls.join(', ')] },
        { label: (0,messages/* tell */.q)(language, 'explain.related'), values: [requirement.relatedControls.join(', ')] },
        { label: (0,messages/* tell */.q)(language, 'explain.evidence'), values: [requirement.inputs.join(', ')] },
        { label: (0,messages/* tell */.q)(language, 'explain.rules'), values: judging },
        conflictLine(requirement.conflicts, language),
    ];
    const heading = (0,messages/* tell */.q)(language, 'explain.heading', { id: requirement.id, title: requirement.title[language] });
    return { data: { kind: 'requirement', requirement, rules: judging }, sections: [{ heading, lines }] };
}
function explainConflict(conflict, { language }) {
    const matters = (0,messages/* tell */.q)(language, conflict.changesVerdict ? 'explain.verdict_matters' : 'explain.verdict_same');
    const flows = guide_flows/* guideFlows */.u.filter(({ conflicts }) => conflicts.some((id) => id === conflict.id));
    const lines = [
        { label: (0,messages/* tell */.q)(language, 'explain.reading'), values: [conflict.reading[language]] },
        { label: (0,messages/* tell */.q)(language, 'explain.note'), values: [matters] },
        { label: (0,messages/* tell */.q)(language, 'explain.lines'), values: [conflict.guideLines.join(', ')] },
        { label: (0,messages/* tell */.q)(language, 'explain.flows'), values: flows.map((flow) => flowText(flow, language)) },
    ];
    const heading = (0,messages/* tell */.q)(language, 'explain.heading', { id: conflict.id, title: conflict.summary[language] });
    return { data: { kind: 'conflict', conflict, flows }, sections: [{ heading, lines }] };
}
function explainRow(row, { language }) {
    const flows = guide_flows/* guideFlows */.u.filter(({ basis }) => basis.some((id) => id === row.id));
    return { data: { kind: 'row', row, flows }, sections: [rowSection(row, language)] };
}
function explainFlow(flow, { language }) {
    const rows = flow.basis.map((id) => (0,guide_rows/* rowById */.b)(id)).filter((row) => row !== undefined);
    const lines = [
        { label: (0,messages/* tell */.q)(language, 'explain.note'), values: [flow.note[language]] },
        { label: (0,messages/* tell */.q)(language, 'explain.rows'), values: [flow.basis.join(', ')] },
        conflictLine(flow.conflicts, language),
    ];
    const sections = [{ heading: flowText(flow, language), lines }, ...rows.map((row) => rowSection(row, language))];
    return { data: { kind: 'flow', flow, rows }, sections };
}
function rowSection(row, language) {
    const isInbound = row.direction === 'inbound';
    const flows = guide_flows/* guideFlows */.u.filter(({ basis }) => basis.some((id) => id === row.id));
    const components = row.components.map((party) => partyText({ party }, language)).join(', ');
    const lines = [
        { label: (0,messages/* tell */.q)(language, 'explain.port'), values: [`${portText(row.transport, [row.ports])} (${row.applicationProtocol})`] },
        { label: (0,messages/* tell */.q)(language, isInbound ? 'explain.listens' : 'explain.connects'), values: [components] },
        {
            label: (0,messages/* tell */.q)(language, isInbound ? 'explain.may_connect' : 'explain.connects_to'),
            values: [row.peers.map((peer) => partyText(peer, language)).join(', ')],
        },
        { label: (0,messages/* tell */.q)(language, 'explain.state'), values: [(0,messages/* tell */.q)(language, `state.${row.defaultState}`)] },
        { label: (0,messages/* tell */.q)(language, 'explain.lines'), values: [String(row.guideLine)] },
        { label: (0,messages/* tell */.q)(language, 'explain.flows'), values: flows.map((flow) => flowText(flow, language)) },
        conflictLine(row.conflicts, language),
    ];
    return { heading: (0,messages/* tell */.q)(language, 'explain.heading', { id: row.id, title: row.purpose[language] }), lines };
}
function flowText(flow, language) {
    const sources = [...flow.from, ...(flow.allowedFrom ?? [])];
    return (0,messages/* tell */.q)(language, 'explain.flow', {
        id: flow.id,
        from: sources.map((end) => partyText(end, language)).join(', '),
        to: flow.to.map((end) => partyText(end, language)).join(', '),
        port: portText(flow.transport, flow.ports),
        status: (0,messages/* tell */.q)(language, `status.${flow.status}`),
    });
}
function portText(transport, ports) {
    const numbers = ports.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(',');
    return transport === 'both' ? `tcp+udp/${numbers}` : `${transport}/${numbers}`;
}
function conflictLine(ids, language) {
    const known = ids.map((id) => conflictById(id)).filter((conflict) => conflict !== undefined);
    return {
        label: (0,messages/* tell */.q)(language, 'explain.conflicts'),
        values: known.map(({ id, summary }) => (0,messages/* tell */.q)(language, 'explain.heading', { id, title: summary[language] })),
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/cli/explain-port.js




function explainPort({ transport, number }, { language }) {
    const fits = (of) => transport === undefined || of === 'both' || of === transport;
    const rows = guide_rows/* guideRows */.e
        .filter((row) => fits(row.transport) && row.ports.first <= number && number <= row.ports.last)
        .sort((left, right) => (left.direction === right.direction ? 0 : left.direction === 'inbound' ? -1 : 1));
    const flows = guide_flows/* guideFlows */.u.filter((flow) => fits(flow.transport) && flow.ports.some(({ first, last }) => first <= number && number <= last));
    const data = { kind: 'port', port: number, rows, flows };
    if (rows.length > 0)
        return { data, sections: rows.map((row) => rowSection(row, language)) };
    const port = transport === undefined ? String(number) : `${transport}/${number}`;
    return { data, sections: [{ heading: (0,messages/* tell */.q)(language, 'explain.port_without_rows', { port }), lines: [] }] };
}

;// CONCATENATED MODULE: ./.build/compiled/src/cli/explain.js








function explain(subject, context) {
    const port = (0,asked_port/* parsePort */.p)(subject);
    if (port !== undefined)
        return explainPort(port, context);
    const rule = context.rules.find(({ id }) => id === subject.toLowerCase());
    if (rule !== undefined)
        return explainRule(rule, context.language);
    const upper = subject.toUpperCase();
    const requirement = (0,guide_requirements/* requirementById */.C)(upper);
    if (requirement !== undefined)
        return explainRequirement(requirement, context);
    const conflict = conflictById(upper);
    if (conflict !== undefined)
        return explainConflict(conflict, context);
    const row = (0,guide_rows/* rowById */.b)(subject.toLowerCase());
    if (row !== undefined)
        return explainRow(row, context);
    const flow = (0,guide_flows/* flowById */.v)(upper) ?? (0,guide_flows/* flowById */.v)(`FL${subject.slice(2).toLowerCase()}`);
    return flow === undefined ? undefined : explainFlow(flow, context);
}
function nearRules(subject, rules) {
    const part = subject.toLowerCase().split('/').at(-1) ?? '';
    if (part.length < 3)
        return [];
    return rules.map(({ id }) => id).filter((id) => id.includes(part)).slice(0, 5);
}
function explainRule(rule, language) {
    const { title_ja: titleJa, description_ja: descriptionJa, message, fix, requirements } = rule.custom;
    const texts = language === 'ja' ? { title: titleJa, why: descriptionJa } : { title: rule.title, why: rule.description };
    const of = requirements.map((id) => (0,guide_requirements/* requirementById */.C)(id)).filter((one) => one !== undefined);
    return {
        data: { kind: 'rule', rule },
        sections: [
            {
                heading: (0,messages/* tell */.q)(language, 'explain.heading', { id: rule.id, title: texts.title }),
                lines: [
                    { label: (0,messages/* tell */.q)(language, 'explain.why'), values: [texts.why] },
                    { label: (0,messages/* tell */.q)(language, 'explain.message'), values: [message[language]] },
                    { label: (0,messages/* tell */.q)(language, 'explain.fix'), values: [fix[language]] },
                    {
                        label: (0,messages/* tell */.q)(language, 'explain.requirements'),
                        values: of.map(({ id, title }) => (0,messages/* tell */.q)(language, 'explain.heading', { id, title: title[language] })),
                    },
                    { label: (0,messages/* tell */.q)(language, 'explain.controls'), values: [distinct(of.flatMap(({ controls }) => controls))] },
                    { label: (0,messages/* tell */.q)(language, 'explain.related'), values: [distinct(of.flatMap(({ relatedControls }) => relatedControls))] },
                ],
            },
        ],
    };
}
function distinct(values) {
    return [...new Set(values)].join(', ');
}

// EXTERNAL MODULE: ./.build/compiled/src/cli/list.js
var list = __webpack_require__(7822);
;// CONCATENATED MODULE: ./.build/compiled/src/cli/look-up.js






async function lookUp(command) {
    const { language } = command;
    const context = { language, rules: await (0,catalogue/* policyRules */.c)((await (0,bundled_policy.bundledPolicy)()).wasm) };
    if (command.name !== 'explain')
        return (0,list/* listRules */.s)(context);
    const found = explain(command.subject, context);
    if (found !== undefined)
        return found;
    const near = nearRules(command.subject, context.rules);
    const unknown = (0,messages/* tell */.q)(language, 'explain.unknown', { subject: command.subject });
    throw new run_request/* InputError */.d(near.length === 0 ? unknown : `${unknown}\n${(0,messages/* tell */.q)(language, 'explain.near', { names: near.join(', ') })}`);
}


/***/ }),

/***/ 7965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ policyRules)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7110);

const NOTHING = {
    schema_version: 1,
    nonce: 'catalogue',
    evaluation_date: '2000-01-01',
    site: {
        id: 'site',
        name: 'catalogue',
        product_version: '',
        encryption: { id: 'encryption', server: true, streaming: true, event: true, mobile: true },
        features: [],
        components: [],
        dmz_single_device_accepted: false,
        has_remote_clients: false,
        video_push_channels: 0,
    },
    zones: [],
    hosts: [],
    device_groups: [],
    firewalls: [],
    evidence: [],
    tls: [],
    open_flows: [],
    needed_flows: [],
    host_lines: [],
    unreachable_lines: [],
    open_lines: [],
    waivers: [],
    acknowledgements: [],
};
async function policyRules(wasm) {
    const { rules } = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluatePolicies */ .m)(wasm, NOTHING);
    return Object.values(rules);
}


/***/ })

};
