# METADATA
# title: Devices not on an allow-list
# description: >-
#   A list of known devices keeps strange ones off the camera network.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "機器の許可リストなし"
#   description_ja: "既知の機器のリストがあれば、見知らぬ機器をカメラネットワークから締め出せます。"
#   message:
#     en: >-
#       The network of the devices {name} is declared without an allow-list of devices (guide line 17)
#     ja: "機器グループ「{name}」のネットワークには、機器の許可リストがないと宣言されています（ガイド17行）"
#   fix:
#     en: >-
#       Keep a list of known devices in the switch, the address service or a network access control
#     ja: "スイッチ、アドレス配布、ネットワークアクセス制御のいずれかで既知の機器を限定してください"
#   requirements: [R-08]
package rules.device.no_allow_list

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, group.id, "device_allow_list_missing", {"name": group.name}) if {
	some group in input.device_groups
	group.allow_list == "no"
}
