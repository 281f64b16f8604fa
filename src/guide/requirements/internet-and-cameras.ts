/** Blocks C and D, guide lines 193-203. */
import type { GuideRequirement } from '../types.js';

const INTERNET_CONTROLS = ['CA-3'] as const;
const CAMERA_CONTROLS = ['SC-7'] as const;
const INTERNET_RELATED = ['SC-7', 'SC-7(3)', 'AC-17'] as const;
const CAMERA_RELATED = ['AC-4', 'SC-7(21)', 'IA-3'] as const;

export const internetAndCameraRequirements = [
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
] as const satisfies readonly GuideRequirement[];
