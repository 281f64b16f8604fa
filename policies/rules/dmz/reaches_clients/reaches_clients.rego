# METADATA
# title: DMZ reaches client computers
# description: >-
#   Nothing in a DMZ opens connections to the computers of users.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "DMZからクライアント端末に到達可能"
#   description_ja: "DMZ内の機器から利用者の端末へ接続を始める必要はありません。"
#   message:
#     en: >-
#       {source} in the DMZ {source_zone} reaches {destination} ({destination_zone}) on {protocol}/{ports} (guide
#       line 195)
#     ja: "DMZ「{source_zone}」の{source}から{destination}（{destination_zone}）へ{protocol}/{ports}で到\
#       達できます（ガイド195行）"
#   fix:
#     en: >-
#       Deny connections from the DMZ to client zones
#     ja: "DMZからクライアントゾーンへの接続を拒否してください"
#   requirements: [R-40]
package rules.dmz.reaches_clients

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: users' computers, or the zones they are in
class_of(flow) := "dmz_client" if {
	flows.unjustified(flow)
	flow.source.zone_kind == "dmz"
	ends.user(flow.destination)
	not ends.vms(flow.destination)
	flows.reaches_listener(flow)
	flow.destination.zone_kind != "dmz"
}
