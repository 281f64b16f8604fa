# METADATA
# title: Way out to Milestone from a computer that does not need it
# description: >-
#   The guide prints which component calls which host of Milestone, and the feature it serves.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "不要なコンピューターからMilestoneへの通信が許可"
#   description_ja: "ガイドは、どのコンポーネントがどのMilestoneのホストを何のために呼ぶかを定めています。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches Milestone on {protocol}/{ports}, but has no component or declared feature
#       that calls there (guide lines 132, 151, 180)
#     ja: "{source}（{source_zone}）から{protocol}/{ports}でMilestoneに到達できますが、これを呼ぶコンポー\
#       ネントや宣言済みの機能がありません（ガイド132行、151行、180行）"
#   fix:
#     en: >-
#       Limit the source to the component that needs it, or declare the feature
#     ja: "送信元を必要なコンポーネントに限定するか、機能を宣言してください"
#   requirements: [R-36]
#   conflicts: [INC-29, INC-30, INC-38]
package rules.egress.milestone_wrong_component

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: every name must be one that a component of the source may call
class_of(flow, site) := "egress_wrong_component" if {
	flows.unjustified(flow)
	ends.internet(flow.destination)
	_to_milestone(flow)
	not _may_call_all(flow, site)
}

_may_call_all(flow, site) if {
	every name in flow.destination_names {
		_may_call(flow.source, name, site)
	}
}

_may_call(source, name, site) if {
	some host in parameters.egress.milestone
	host.name == name
	host.feature in (site.features | {""})
	some component in source.components
	component in host.components
}

_to_milestone(flow) if {
	count(flow.destination_names) > 0
	every name in flow.destination_names {
		name in {host.name | some host in parameters.egress.milestone}
	}
}
