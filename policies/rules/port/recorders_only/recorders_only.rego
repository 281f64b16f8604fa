# METADATA
# title: Port 9000 open to others than recorders
# description: >-
#   The guide reserves port 9000 of the Management Server for Recording Servers. Whoever reaches it can pose as
#   one.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "9000番ポートにレコーディングサーバー以外から到達可能"
#   description_ja: "ガイドはManagement Serverの9000番ポートをRecording Server専用としています。到達できる者はRecording \
#     Serverになりすませます。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of the Management Server {destination}; only Recording
#       Servers may (guide line 28)
#     ja: "{source}（{source_zone}）からManagement Server「{destination}」の{protocol}/{ports}に到達でき\
#       ます。許可してよいのはRecording Serverだけです（ガイド28行）"
#   fix:
#     en: >-
#       Limit the source of the permitting rule to the addresses of the Recording Servers; mind ranges and service
#       groups that hold 9000
#     ja: "許可ルールの送信元をRecording Serverのアドレスに限定してください。9000番を含む範囲やサービスグ\
#       ループにも注意してください"
#   requirements: [R-19, R-11]
#   conflicts: [INC-47]
package rules.port.recorders_only

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: a recorder whose failover is not declared is left to the rule on features
class_of(flow) := _class_by(flow.source) if {
	not flows.by_guide(flow)
	ends.vms(flow.destination)
	flow.service.kind == "guide"
	flow.service.component == "management-server"
	flow.service.default_port == parameters.ports.recorders_only
	not flow.listed_peer
}

_class_by(source) := "recorder_port_from_server" if {
	ends.vms(source)
	source.zone_kind in {"server", "recorder", "mgmt", "transit"}
} else := "recorder_port_from_users"
