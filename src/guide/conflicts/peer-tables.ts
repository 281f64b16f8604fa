/** Conflicts between the tables of two parties: INC-21 to INC-35. */
import type { GuideConflict } from '../types.js';

export const peerTableConflicts = [
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
] as const satisfies readonly GuideConflict[];
