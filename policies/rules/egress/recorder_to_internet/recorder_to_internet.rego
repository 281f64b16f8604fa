# METADATA
# title: Recorder reaches the Internet
# description: >-
#   Recorders talk to devices, interconnected sites and other servers of the VMS, never to the Internet.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "レコーディングサーバーからインターネットに到達可能"
#   description_ja: "レコーディングサーバーの通信相手は機器、相互接続サイト、VMSの他のサーバーであり、インターネット\
#     は含まれません。"
#   message:
#     en: >-
#       The recorder {source} ({source_zone}) reaches the Internet on {protocol}/{ports} (guide lines 73-76, 194)
#     ja: "レコーディングサーバー「{source}」（{source_zone}）から{protocol}/{ports}でインターネットに到\
#       達できます（ガイド73～76行、194行）"
#   fix:
#     en: >-
#       Deny recorders the Internet; bring updates in through a declared inner server
#     ja: "レコーディングサーバーのインターネット接続を拒否し、更新は宣言した内部サーバー経由で行ってくだ\
#       さい"
#   requirements: [R-31, R-37, R-36]
package rules.egress.recorder_to_internet

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: whatever the port
class_of(flow) := "egress_recorder_internet" if {
	flows.unjustified(flow)
	ends.recorder(flow.source)
	ends.internet(flow.destination)
	flows.reaches_listener(flow)
}
