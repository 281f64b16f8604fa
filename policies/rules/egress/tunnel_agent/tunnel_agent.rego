# METADATA
# title: Server can hold a tunnel to the Internet open
# description: >-
#   An outbound tunnel publishes a service without any inbound rule, and no firewall sees who comes in.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "サーバーからインターネットへトンネルを張ることが可能"
#   description_ja: "外向きのトンネルは、受信ルールなしにサービスを公開し、誰が入ってくるかをファイアウォールから見え\
#     なくします。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches the Internet on {protocol}/{ports}; a tunnel agent could publish it past
#       the firewall (guide line 194)
#     ja: "{source}（{source_zone}）から{protocol}/{ports}でインターネットに到達できます。トンネルエージ\
#       ェントがファイアウォールを迂回してサービスを公開できます（ガイド194行）"
#   fix:
#     en: >-
#       Close it; publish the Mobile Server through the firewall instead, and let servers out only to named hosts
#     ja: "この通信を閉じ、Mobile Serverはファイアウォール経由で公開してください。サーバーから外部へは名\
#       前を特定した宛先だけを許可してください"
#   requirements: [R-37, R-36]
package rules.egress.tunnel_agent

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: the ports of known tunnels, and any HTTPS from the Mobile Server
class_of(flow) := "egress_tunnel" if {
	flows.unjustified(flow)
	ends.vms(flow.source)
	ends.internet(flow.destination)
	not flows.wide(flow)
	_tunnels(flow)
}

_tunnels(flow) if {
	some port in parameters.egress.tunnel
	flows.includes_port(flow, port)
}

_tunnels(flow) if {
	"mobile-server" in flow.source.components
	flows.includes_port(flow, parameters.ports.https)
	count(flow.destination_names) == 0
}
