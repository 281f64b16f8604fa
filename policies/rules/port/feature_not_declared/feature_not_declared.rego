# METADATA
# title: Port of a feature that the site does not declare open
# description: >-
#   Ports of optional features are opened where the feature is in use, for the peers that use it.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "宣言されていない機能のポートが開放"
#   description_ja: "任意機能のポートは、その機能を使う場合に、使う相手に対してだけ開きます。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} ({service}) of {destination}; the port belongs to a
#       feature that the site does not declare
#     ja: "{source}（{source_zone}）から{destination}の{protocol}/{ports}（{service}）に到達できますが、\
#       このポートを使う機能は宣言されていません"
#   fix:
#     en: >-
#       Declare the feature if it is in use, and its senders; else close the port
#     ja: "機能を使っている場合は機能と送信元を宣言し、そうでなければポートを閉じてください"
#   requirements: [R-30, R-11]
#   conflicts: [INC-09]
package rules.port.feature_not_declared

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: with the right peers only, the declaration may just be missing
class_of(flow) := _class_by(flow) if {
	flows.unjustified(flow)
	ends.vms(flow.destination)
	flow.service.kind == "guide"
	not flow.service.feature_declared
	flows.opened(flow)
}

_class_by(flow) := "undeclared_feature_right_peers" if {
	flow.listed_peer
} else := "unlisted_inside_zone" if {
	flow.same_zone
} else := "unlisted_across_zones"
