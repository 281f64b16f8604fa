# METADATA
# title: Recorder reaches addresses that it does not need
# description: >-
#   Recorders open connections to devices, interconnected sites and other servers of the VMS.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "レコーディングサーバーが不要な宛先に到達可能"
#   description_ja: "レコーディングサーバーが接続を始める相手は、機器、相互接続サイト、VMSの他のサーバーです。"
#   message:
#     en: >-
#       The recorder {source} ({source_zone}) reaches {destination} ({destination_zone}) on {protocol}/{ports}; its
#       tables name no such destination (guide lines 73-76, 134-141)
#     ja: "レコーディングサーバー「{source}」（{source_zone}）から{destination}（{destination_zone}）へ{protocol}\
#       /{ports}で到達できますが、表にない宛先です（ガイド73～76行、134～141行）"
#   fix:
#     en: >-
#       Narrow what recorders may open, or declare the flow
#     ja: "レコーディングサーバーから始める通信を限定するか、フローを宣言してください"
#   requirements: [R-31]
package rules.egress.recorder

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: ends that are neither servers of the VMS nor devices nor the Internet
class_of(flow) := "egress_recorder" if {
	flows.unjustified(flow)
	ends.recorder(flow.source)
	not ends.vms(flow.destination)
	not ends.device(flow.destination)
	not ends.untrusted(flow.destination)
	flow.destination.kind != "firewall"
	not flow.same_zone
	flows.reaches_listener(flow)
}
