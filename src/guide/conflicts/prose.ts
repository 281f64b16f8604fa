/** Conflicts in the prose, and between prose and tables: INC-36 to INC-49. */
import type { GuideConflict } from '../types.js';

export const proseConflicts = [
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
] as const satisfies readonly GuideConflict[];
