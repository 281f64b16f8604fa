# METADATA
# title: Port of the VMS open to a source that the guide does not list
# description: >-
#   The guide lists for every port who may use it. Everyone else is too many.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "ガイドにない送信元にVMSのポートが開放"
#   description_ja: "ガイドはポートごとに利用できる相手を定めています。それ以外の送信元は余分です。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} ({service}) of {destination} ({destination_zone}), but
#       is no peer of that port in the guide
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）の{protocol}/{ports}（{service}）\
#       に到達できますが、ガイドではこのポートの相手ではありません"
#   fix:
#     en: >-
#       Narrow the source of the permitting rule to the peers that the guide lists
#     ja: "許可ルールの送信元を、ガイドに記載された相手に限定してください"
#   requirements: [R-11, R-18]
package rules.exposure.unlisted_source

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: the last word on ports of the VMS, where no other rule has spoken
class_of(flow) := _class_by(flow) if {
	flows.unjustified(flow)
	ends.vms(flow.destination)
	flow.service.kind == "guide"
}

_class_by(flow) := "unlisted_inside_zone" if {
	flow.same_zone
} else := "unlisted_across_zones"
