import type { MessageTemplates } from '../../model/message.js';

/** Sentences about FortiGate configurations. */
export const fortigateMessages: MessageTemplates = {
  'fortigate.more': {
    en: '{count} more messages of the kind {code} follow in this file and are not shown',
    ja: 'このファイルには {code} と同種のメッセージがさらに {count} 件あり、表示を省略しています',
  },
  'fortigate.vdom_ways': {
    en: 'the virtual domains {vdom} are joined by several links, or lie in one network; which way traffic takes between them was not followed',
    ja: '仮想ドメイン {vdom} が複数のリンクで結ばれているか、同じネットワークにあります。その間の経路は追跡していません',
  },
  'fortigate.vdom_nat': {
    en: 'the source of traffic changes on its way out of virtual domain "{vdom}" into another; what the next domain then matches was not followed',
    ja: '仮想ドメイン「{vdom}」から別の仮想ドメインへ出る通信の送信元が変換されます。次のドメインで何に一致するかは追跡していません',
  },
  'fortigate.vdom_vip': {
    en: 'a virtual IP of virtual domain "{vdom}" may meet traffic that comes through another domain; which of its policies then match was not followed',
    ja: '仮想ドメイン「{vdom}」の仮想IPが別のドメインを経由した通信に適用される可能性があります。どのポリシーに一致するかは追跡していません',
  },
  'fortigate.vdom_access': {
    en: 'whether this address of virtual domain "{vdom}" is reached from another domain depends on policies that were not followed',
    ja: '仮想ドメイン「{vdom}」のこのアドレスに別のドメインから届くかは、追跡していないポリシーによります',
  },
  'fortigate.transparent': {
    en: 'the device runs in transparent mode, which is not supported; it filters between ports without routing',
    ja: '機器がトランスペアレントモードで動作しています。ルーティングせずにポート間でフィルターするこのモードには未対応です',
  },
  'fortigate.no_interfaces': {
    en: 'the export holds no interfaces; export the whole configuration, not a single section',
    ja: 'エクスポートにインターフェース設定がありません。一部のセクションではなく設定全体をエクスポートしてください',
  },
  'fortigate.unknown_attribute': {
    en: 'the {kind} "{name}" has the attribute {attribute}, whose meaning is not known',
    ja: '{kind}「{name}」に意味の分からない属性 {attribute} があります',
  },
  'fortigate.undefined_address': {
    en: 'the address "{name}" is not defined in the export',
    ja: 'アドレス「{name}」がエクスポート内に定義されていません',
  },
  'fortigate.undefined_service': {
    en: 'the service "{name}" is not defined in the export',
    ja: 'サービス「{name}」がエクスポート内に定義されていません',
  },
  'fortigate.undefined_interface': {
    en: 'the interface or zone "{name}" is not defined in the export',
    ja: 'インターフェースまたはゾーン「{name}」がエクスポート内に定義されていません',
  },
  'fortigate.match_vip': {
    en: 'whether this policy also matches traffic to virtual IPs (match-vip) cannot be told; state `set match-vip enable` or `disable` in it',
    ja: 'このポリシーが仮想IP宛ての通信にも一致するか(match-vip)判断できません。`set match-vip enable` または `disable` を明記してください',
  },
  'fortigate.single_member_zone': {
    en: 'whether zone "{zone}" with its single interface lets traffic pass inside depends on the FortiOS version, which the export does not tell',
    ja: 'メンバーが1つだけのゾーン「{zone}」内の通信を許可するかはFortiOSのバージョンによりますが、エクスポートにバージョンがありません',
  },
  'fortigate.intrazone_vip': {
    en: 'whether traffic to a virtual IP passes inside zone "{zone}" without a policy cannot be told',
    ja: 'ゾーン「{zone}」内で仮想IP宛ての通信がポリシーなしに通るか判断できません',
  },
  'fortigate.redirect': {
    en: 'traffic that enters and leaves by interface "{interface}" may pass without a policy; `set allow-traffic-redirect disable` in `config system global` forbids it',
    ja: 'インターフェース「{interface}」から入り同じインターフェースから出る通信はポリシーなしで通る可能性があります。`config system global` の `set allow-traffic-redirect disable` で禁止できます',
  },
  'fortigate.reverse_vip': {
    en: 'whether connections from the server behind virtual IP "{name}" get its external address depends on the policy and its IP pool',
    ja: '仮想IP「{name}」の背後にあるサーバーからの接続が外部アドレスに変換されるかは、ポリシーとIPプールによります',
  },
  'fortigate.other_interface': {
    en: 'an administration port of interface "{interface}" is reached from another interface only through this policy; whether an earlier policy forbids it was not followed',
    ja: 'インターフェース「{interface}」の管理ポートへ他のインターフェースから届くのはこのポリシーを通る場合だけです。前のポリシーで禁止されるかは追跡していません',
  },
  'fortigate.local_in_accept': {
    en: 'whether a local-in policy that accepts opens a port that allowaccess does not is not documented',
    ja: 'accept の local-in ポリシーが、allowaccess で許可していないポートを開くかは公開資料に記載がありません',
  },
  'fortigate.trusted_hosts': {
    en: 'whether the trusted hosts of administrators restrict this access cannot be told',
    ja: '管理者の信頼ホスト設定がこのアクセスを制限するか判断できません',
  },
  'fortigate.own_services': {
    en: 'services of the device itself (DHCP, DNS, NTP, VPN, routing, clustering) listen where they are configured; they were not followed to their interfaces',
    ja: '機器自身のサービス(DHCP、DNS、NTP、VPN、ルーティング、クラスター)は設定された箇所で待ち受けます。インターフェース単位では追跡していません',
  },
  'fortigate.default_port': {
    en: 'the SSL-VPN port is not stated and its default differs between versions (443 or 10443)',
    ja: 'SSL-VPNのポートが記載されておらず、既定値はバージョンにより異なります(443または10443)',
  },
};
