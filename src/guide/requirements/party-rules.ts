/** Block B, guide lines 73-187, what single parties may reach. */
import type { GuideRequirement } from '../types.js';

const CONTROLS = ['CA-3', 'CM-6', 'SC-7'] as const;
const FLOW_CONTROLS = ['AC-4', 'CM-7', 'SC-7(5)'] as const;

export const partyRuleRequirements = [
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
    controls: CONTROLS,
    relatedControls: FLOW_CONTROLS,
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
    controls: CONTROLS,
    relatedControls: FLOW_CONTROLS,
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
    controls: CONTROLS,
    relatedControls: FLOW_CONTROLS,
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
    controls: CONTROLS,
    relatedControls: FLOW_CONTROLS,
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
    controls: CONTROLS,
    relatedControls: FLOW_CONTROLS,
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
    controls: CONTROLS,
    relatedControls: FLOW_CONTROLS,
    conflicts: ['INC-29', 'INC-30', 'INC-38'],
    inputs: ['network-exports', 'host-exports'],
  },
] as const satisfies readonly GuideRequirement[];
