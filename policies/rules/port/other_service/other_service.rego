# METADATA
# title: Ports of no component of the VMS open
# description: >-
#   A server of the VMS offers the ports of its components and what the site declares. The rest is a hole.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "VMSに属さないポートが開放"
#   description_ja: "VMSのサーバーが提供するのは、コンポーネントのポートと宣言されたポートだけです。残りは穴になりま\
#     す。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of {destination} ({destination_zone}); neither the guide
#       nor the site names these ports (guide line 19)
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）の{protocol}/{ports}に到達でき\
#       ますが、ガイドにもサイト定義にも記載のないポートです（ガイド19行）"
#   fix:
#     en: >-
#       Narrow the rule to the ports that are needed, or declare the flow
#     ja: "ルールを必要なポートに限定するか、フローを宣言してください"
#   requirements: [R-11, R-10]
#   conflicts: [INC-41]
package rules.port.other_service

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: a range without end swallows ports of the VMS too; those are reported by name beside it
class_of(flow) := _class_by(flow) if {
	flows.unjustified(flow)
	ends.vms(flow.destination)
	flow.service.kind in {"other", "device"}
}

_class_by(flow) := _class_inside(flow) if flow.same_zone

_class_by(flow) := _class_across(flow) if not flow.same_zone

# the operating system's own rules are summed up by host/built_in_rules
_class_inside(flow) := "other_service_inside" if {
	flow.host_filtered
	not flow.built_in
	flows.reaches_listener(flow)
}

_class_across(flow) := "other_service_icmp" if {
	not flows.reaches_listener(flow)
} else := "other_service_wide" if {
	flows.wide(flow)
} else := "other_service"
