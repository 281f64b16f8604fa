# METADATA
# title: Unencrypted way out to Milestone
# description: >-
#   The guide prints HTTPS for these hosts; port 80 is not needed.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "Milestoneへの平文通信が許可"
#   description_ja: "ガイドがこれらの宛先に挙げるのはHTTPSだけで、80番ポートは不要です。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches Milestone on {protocol}/{ports}; the guide prints tcp/443 only (lines 132,
#       180)
#     ja: "{source}（{source_zone}）から{protocol}/{ports}でMilestoneに到達できます。ガイドの記載はtcp/443だ\
#       けです（132行、180行）"
#   fix:
#     en: >-
#       Limit the rule to tcp/443
#     ja: "ルールをtcp/443に限定してください"
#   requirements: [R-36]
#   conflicts: [INC-29, INC-38]
package rules.egress.milestone_clear_text

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: the right host by the wrong port
class_of(flow) := "egress_clear_text" if {
	flows.unjustified(flow)
	ends.internet(flow.destination)
	_to_milestone(flow)
	not flows.is_single_port(flow, [parameters.ports.https])
}

_to_milestone(flow) if {
	count(flow.destination_names) > 0
	every name in flow.destination_names {
		name in {host.name | some host in parameters.egress.milestone}
	}
}
