/** Conflicts that concern the tables of the Management Server and what belongs to it: INC-01 to INC-10. */
import type { GuideConflict } from '../types.js';

export const managementTableConflicts = [
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
] as const satisfies readonly GuideConflict[];
