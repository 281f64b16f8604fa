# METADATA
# title: DMZ reaches inside more than its components need
# description: >-
#   From the DMZ inwards only the flows of the components there may pass, each to its own host and port.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "DMZから内部へ必要以上の通信が可能"
#   description_ja: "DMZから内部へは、そこにあるコンポーネントのフローだけを、宛先とポートごとに許可します。"
#   message:
#     en: >-
#       {source} in the DMZ {source_zone} reaches {protocol}/{ports} ({service}) of {destination}
#       ({destination_zone}); no component in the DMZ needs that (guide line 195)
#     ja: "DMZ「{source_zone}」の{source}から{destination}（{destination_zone}）の{protocol}/{ports}（{service}）\
#       に到達できます。DMZ内のコンポーネントには不要な通信です（ガイド195行）"
#   fix:
#     en: >-
#       Narrow the inner rules to what the Mobile Server needs: the Management Server, the Event Server, the
#       recorders and the Log Server
#     ja: "内側のルールをMobile Serverに必要な相手（Management Server、Event Server、Recording Server、Log \
#       Server）に限定してください"
#   requirements: [R-40, R-11]
package rules.dmz.reaches_inside

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: a range without end is worse than a port too many
class_of(flow) := _class_by(flow) if {
	flows.unjustified(flow)
	flow.source.zone_kind == "dmz"
	flow.destination.zone_kind != "dmz"
	not ends.untrusted(flow.destination)
	flow.destination.kind != "firewall"
	flows.reaches_listener(flow)
}

_class_by(flow) := "dmz_inner_any" if {
	flows.wide(flow)
} else := "dmz_inner_excess"
