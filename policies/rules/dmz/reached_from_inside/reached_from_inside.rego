# METADATA
# title: Servers open connections into the DMZ
# description: >-
#   Traffic between servers and the DMZ starts in the DMZ. Only administration goes the other way.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "サーバーからDMZへ接続を開始可能"
#   description_ja: "サーバーとDMZの間の通信はDMZ側から始まります。逆向きに必要なのは管理用の通信だけです。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} ({service}) of {destination} in the DMZ
#       {destination_zone}; nothing listed starts there (guide line 195)
#     ja: "{source}（{source_zone}）からDMZ「{destination_zone}」の{destination}の{protocol}/{ports}（{service}）\
#       に到達できますが、該当するフローはありません（ガイド195行）"
#   fix:
#     en: >-
#       Deny connections from servers into the DMZ, except declared administration
#     ja: "宣言した管理用の通信を除き、サーバーからDMZへの接続を拒否してください"
#   requirements: [R-40, R-11]
package rules.dmz.reached_from_inside

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: a port of a component weighs more than one on which nothing of the VMS listens
class_of(flow) := _class_by(flow.service) if {
	flows.unjustified(flow)
	flow.destination.zone_kind == "dmz"
	flow.source.zone_kind != "dmz"
	ends.vms(flow.source)
	ends.vms(flow.destination)
	flow.service.kind != "administration"
	flows.reaches_listener(flow)
}

_class_by(service) := "dmz_from_inside_vms" if {
	service.kind == "guide"
} else := "dmz_from_inside_other"
