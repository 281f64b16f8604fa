# METADATA
# title: Inner addresses reachable from the Internet
# description: >-
#   A firewall in front of the VMS denies by default. Whatever is let in must be declared.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "内部のアドレスにインターネットから到達可能"
#   description_ja: "VMSの前段のファイアウォールは既定で拒否とし、通すものはサイト定義で宣言する必要があります。"
#   message:
#     en: >-
#       {source} reaches {destination} ({destination_zone}) on {protocol}/{ports}; nothing declared needs it, and a
#       firewall before the VMS denies by default (guide line 194)
#     ja: "{source}から{destination}（{destination_zone}）へ{protocol}/{ports}で到達できます。これを必要\
#       とする宣言はなく、VMSの前段のファイアウォールは既定で拒否すべきです（ガイド194行）"
#   fix:
#     en: >-
#       Remove the rule, or declare the flow with its destination and port
#     ja: "ルールを削除するか、宛先とポートを特定したフローとして宣言してください"
#   requirements: [R-38, R-37]
package rules.exposure.zone_from_internet

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: addresses that carry no component of the VMS
class_of(flow) := "internet_into_zone" if {
	flows.unjustified(flow)
	ends.internet(flow.source)
	not ends.internet(flow.destination)
	not flow.destination.kind in {"host", "cluster", "device_group", "firewall"}
	flows.reaches_listener(flow)
}
