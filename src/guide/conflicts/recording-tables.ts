/** Conflicts that concern the tables of event, recording, failover and LPR servers: INC-11 to INC-20. */
import type { GuideConflict } from '../types.js';

export const recordingTableConflicts = [
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
] as const satisfies readonly GuideConflict[];
