# METADATA
# title: Flow of the guide without a listener open
# description: >-
#   An outbound table of the guide prints this flow, but no inbound table has its listener. It is tolerated.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "待ち受けのないガイド記載のフローが開放"
#   description_ja: "ガイドの送信側の表に記載がありますが、対応する待ち受けは受信側の表にありません。許容しますが、確\
#     認をお勧めします。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of {destination}; the guide prints the flow in one
#       direction only, nothing listens there by its tables
#     ja: "{source}（{source_zone}）から{destination}の{protocol}/{ports}に到達できます。ガイドの記載は片\
#       側だけで、表の上では待ち受けがありません"
#   fix:
#     en: >-
#       Close it if nothing stops working
#     ja: "支障がなければ閉じてください"
#   requirements: [R-11, R-32]
#   conflicts: [INC-17, INC-18, INC-22]
package rules.port.printed_without_listener

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: lines 140, 145 and 81 between recorders, line 155 between Log Servers
class_of(flow) := "printed_without_listener" if {
	flows.unjustified(flow)
	_printed(flow)
}

_printed(flow) if {
	ends.recorder(flow.source)
	ends.recorder(flow.destination)
	not "recording-server" in flow.destination.components
	flows.is_single_port(flow, parameters.ports.failover_printed)
}

_printed(flow) if {
	"log-server" in flow.source.components
	"log-server" in flow.destination.components
	flow.service.kind != "guide"
	flows.is_single_port(flow, [parameters.ports.https])
}
