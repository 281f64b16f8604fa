# METADATA
# title: Recorder reaches the Log Server
# description: >-
#   The guide lists every component as a client of the Log Server except recorders.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "レコーディングサーバーからLog Serverに到達可能"
#   description_ja: "ガイドでは、レコーディングサーバーを除くすべてのコンポーネントがLog Serverの相手です。"
#   message:
#     en: >-
#       The recorder {source} ({source_zone}) reaches {protocol}/{ports} of the Log Server {destination}; recorders
#       are the exception in the guide (line 94)
#     ja: "レコーディングサーバー「{source}」（{source_zone}）からLog Server「{destination}」の{protocol}\
#       /{ports}に到達できます。ガイドではレコーディングサーバーだけが除外されています（94行）"
#   fix:
#     en: >-
#       Remove recorders from the source of the rule
#     ja: "ルールの送信元からレコーディングサーバーを外してください"
#   requirements: [R-29, R-11]
#   conflicts: [INC-21]
package rules.port.recorder_to_log_server

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: a computer that carries other components too is listed by the guide
class_of(flow) := "recorder_log_server" if {
	flows.unjustified(flow)
	ends.recorder(flow.source)
	ends.vms(flow.destination)
	flow.service.kind == "guide"
	flow.service.default_port == parameters.ports.log_server
}
