# METADATA
# title: Port for the computer itself open to the network
# description: >-
#   The guide lists this port for traffic between processes of one computer. A network rule for it only helps an
#   intruder.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "自コンピューター専用のポートがネットワークに開放"
#   description_ja: "ガイドはこのポートを同じコンピューター内のプロセス間通信用としています。ネットワークに開いても利\
#     するのは侵入者だけです。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of {destination} ({destination_zone}), which the guide
#       keeps for processes of that computer itself
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）の{protocol}/{ports}に到達でき\
#       ます。ガイドではそのコンピューター内部のプロセス専用のポートです"
#   fix:
#     en: >-
#       Remove {protocol}/{ports} from the permitting rules; traffic inside one computer passes no firewall
#     ja: "許可ルールから{protocol}/{ports}を外してください。コンピューター内部の通信はファイアウォールを\
#       通りません"
#   requirements: [R-20, R-11]
#   conflicts: [INC-19, INC-48]
package rules.port.local_only

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: a property of the port and its peer, not of the number (INC-19)
class_of(flow) := _class_by(flow) if {
	not flows.by_guide(flow)
	ends.vms(flow.destination)
	flow.service.kind == "guide"
	flow.service.local_only
}

_class_by(flow) := "local_only_local_subnet" if {
	flow.local_subnet_only
} else := "local_only_inside_zone" if {
	flow.same_zone
} else := "local_only_across_zones"
