# METADATA
# title: Devices without HTTPS
# description: >-
#   Log-ins to these devices and their settings travel in clear text.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "HTTPSを使わない機器"
#   description_ja: "機器へのログイン情報や設定が平文で流れます。"
#   message:
#     en: >-
#       The devices {name} are declared without HTTPS; log-ins to them travel in clear text (guide line 16)
#     ja: "機器グループ「{name}」はHTTPSなしと宣言されており、ログイン情報が平文で流れます（ガイド16行）"
#   fix:
#     en: >-
#       Switch HTTPS on in the devices and their recorder, then declare it
#     ja: "機器とレコーディングサーバーでHTTPSを有効にし、サイト定義に反映してください"
#   requirements: [R-07, R-01]
package rules.device.https_off

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, group.id, "device_https_off", {"name": group.name}) if {
	some group in input.device_groups
	not group.https
}
