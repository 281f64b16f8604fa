# METADATA
# title: Server reaches a network that the site does not declare
# description: >-
#   What lies behind an undeclared interface is unknown; it may be a way out.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "サーバーが未宣言のネットワークに到達可能"
#   description_ja: "宣言されていないインターフェースの先は不明であり、外部への出口かもしれません。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {destination} on {protocol}/{ports}, a network that the site definition
#       does not mention (guide line 19)
#     ja: "{source}（{source_zone}）から、サイト定義に記載のないネットワーク「{destination}」へ{protocol}\
#       /{ports}で到達できます（ガイド19行）"
#   fix:
#     en: >-
#       Declare the zone behind that interface, or close the way
#     ja: "そのインターフェースの先のゾーンを宣言するか、経路を閉じてください"
#   requirements: [R-10, R-11]
package rules.egress.undeclared_destination

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: servers of the VMS as sources
class_of(flow) := "egress_undeclared" if {
	flows.unjustified(flow)
	ends.vms(flow.source)
	flow.destination.kind == "undeclared"
	flows.reaches_listener(flow)
}
