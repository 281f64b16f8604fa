# METADATA
# title: Devices do not prove who they are
# description: >-
#   Anyone who plugs in at a camera is then taken for one.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "機器の認証なし"
#   description_ja: "カメラの配線に接続した者が、カメラとして扱われてしまいます。"
#   message:
#     en: >-
#       The devices {name} are declared without authentication (guide line 15)
#     ja: "機器グループ「{name}」は認証なしと宣言されています（ガイド15行）"
#   fix:
#     en: >-
#       Use 802.1X, mutual TLS, or at least credentials of their own for each device
#     ja: "802.1X、相互TLS、少なくとも機器ごとに異なる認証情報を使ってください"
#   requirements: [R-06]
package rules.device.no_authentication

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, group.id, "device_authentication_none", {"name": group.name}) if {
	some group in input.device_groups
	group.authentication == "none"
}
