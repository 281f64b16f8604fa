# METADATA
# title: Client computers reachable
# description: >-
#   Clients of the VMS open connections, they do not take any; the Screen Recorder is the one exception.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "クライアント端末に到達可能"
#   description_ja: "VMSのクライアントは接続する側であり、受ける側ではありません。例外はScreen Recorderだけです。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of the client computers {destination}
#       ({destination_zone}); nothing of the VMS listens there
#     ja: "{source}（{source_zone}）からクライアント端末「{destination}」（{destination_zone}）の{protocol}\
#       /{ports}に到達できますが、VMSの待ち受けはありません"
#   fix:
#     en: >-
#       Deny connections towards client zones, or declare what needs them
#     ja: "クライアントゾーンへの接続を拒否するか、必要とする用途を宣言してください"
#   requirements: [R-34, R-11]
#   conflicts: [INC-05, INC-11, INC-44]
package rules.client.inbound

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: towards Matrix recipients the printed words may be read the other way round
class_of(flow, site) := _class_by(flow, site) if {
	flows.unjustified(flow)
	ends.vms(flow.source)
	flow.destination.kind == "client_group"
	not ends.untrusted(flow.destination)
	flows.reaches_listener(flow)
	not flow.same_zone
}

_class_by(flow, site) := "client_inbound_matrix" if {
	"matrix" in site.features
	flows.is_single_port(flow, [parameters.ports.matrix])
} else := "client_inbound_listener" if {
	flows.is_single_port(flow, [parameters.ports.event_api])
} else := "client_inbound"
