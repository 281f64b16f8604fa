import type { MessageTemplates } from '../../model/message.js';

/** Sentences about Cisco ASA configurations. */
export const ciscoAsaMessages: MessageTemplates = {
  'cisco-asa.more': {
    en: '{count} more messages of the kind {code} follow in this file and are not shown',
    ja: 'このファイルには {code} と同種のメッセージがさらに {count} 件あり、表示を省略しています',
  },
  'cisco-asa.old_version': {
    en: 'version {version} is not supported: before 8.3 access lists name translated addresses; upgrade the device, or leave its zone without this export',
    ja: 'バージョン {version} には未対応です。8.3より前のアクセスリストは変換後のアドレスを指定します。機器を更新するか、このエクスポートを使わないでください',
  },
  'cisco-asa.no_version': {
    en: 'the export does not state its version (`ASA Version ...`); export the whole output of `show running-config`',
    ja: 'エクスポートにバージョン(`ASA Version ...`)がありません。`show running-config` の出力全体をエクスポートしてください',
  },
  'cisco-asa.system_context': {
    en: 'this is the system configuration of a device with several contexts, which filters nothing; export each context (`changeto context NAME`) and declare it as a firewall',
    ja: 'マルチコンテキスト機器のシステム設定であり、通信を制限しません。コンテキストごとに(`changeto context 名前`)エクスポートし、それぞれをファイアウォールとして宣言してください',
  },
  'cisco-asa.transparent': {
    en: 'the device runs in transparent mode, which is not supported; it filters between ports without routing',
    ja: '機器がトランスペアレントモードで動作しています。ルーティングせずにポート間でフィルターするこのモードには未対応です',
  },
  'cisco-asa.several_files': {
    en: 'this device has several files; one `show running-config` holds everything, so this one was not read',
    ja: '1台の機器に複数のファイルがあります。`show running-config` 1つで全体が分かるため、このファイルは読んでいません',
  },
  'cisco-asa.no_interfaces': {
    en: 'the export holds no named interface; export the whole output of `show running-config`',
    ja: 'エクスポートに nameif のあるインターフェースがありません。`show running-config` の出力全体をエクスポートしてください',
  },
  'cisco-asa.same_security': {
    en: 'whether interface "{interface}" may reach interfaces of its own level by an access list alone cannot be told; state `same-security-traffic permit {how}` if it shall',
    ja: 'インターフェース「{interface}」から同じセキュリティレベルへの通信がアクセスリストだけで通るか判断できません。通す場合は `same-security-traffic permit {how}` を設定してください',
  },
  'cisco-asa.vpn': {
    en: 'traffic that comes out of a VPN tunnel on interface "{interface}" skips the access lists; `no sysopt connection permit-vpn` makes them hold',
    ja: 'インターフェース「{interface}」のVPNトンネルから出る通信はアクセスリストを通りません。`no sysopt connection permit-vpn` で適用されます',
  },
  'cisco-asa.dynamic_pool': {
    en: 'through {rule} an inside host can be reached from outside while it holds an address of the pool',
    ja: '{rule} では、内部ホストがプールのアドレスを持つ間、外部から到達できます',
  },
  'cisco-asa.section_order': {
    en: 'whether {rule} still changes one end of a packet whose other end an object rule changed is not documented',
    ja: 'オブジェクトNATが片側を変換したパケットに {rule} がさらに適用されるかは公開資料に記載がありません',
  },
  'cisco-asa.reverse_path': {
    en: 'a packet to an untranslated address is dropped when its answer would be translated by {rule}; this was not followed in every detail',
    ja: '応答が {rule} で変換される場合、実アドレス宛てのパケットは破棄されます。細部までは追跡していません',
  },
  'cisco-asa.inspected': {
    en: 'rule {rule} is decided by inspection of the content, which an export does not hold',
    ja: 'ルール {rule} は通信内容の検査で決まり、エクスポートからは判断できません',
  },
  'cisco-asa.own_services': {
    en: 'services of the device itself (VPN, routing, DHCP, clustering) listen where they are configured; they were not followed to their interfaces',
    ja: '機器自身のサービス(VPN、ルーティング、DHCP、クラスター)は設定された箇所で待ち受けます。インターフェース単位では追跡していません',
  },
  'cisco-asa.perhaps_off': {
    en: 'whether {service} answers on interface "{interface}" cannot be told from these lines alone',
    ja: 'インターフェース「{interface}」で {service} が応答するかは、この行だけでは判断できません',
  },
  'cisco-asa.management_access': {
    en: 'management-access opens the services of interface "{interface}" to what comes through a VPN tunnel',
    ja: 'management-access により、インターフェース「{interface}」のサービスがVPNトンネル経由の通信に開かれます',
  },
  'cisco-asa.control_plane_end': {
    en: 'how the control-plane list "{list}" ends for packets that it does not name is not documented',
    ja: 'コントロールプレーンのリスト「{list}」に一致しないパケットの扱いは公開資料に記載がありません',
  },
};
