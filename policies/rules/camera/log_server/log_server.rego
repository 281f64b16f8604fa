# METADATA
# title: Cameras reach the Log Server
# description: >-
#   One table of the guide sends cameras to the Log Server, another excludes them, and its prose lets cameras talk
#   to recorders only. The prose wins.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "カメラからLog Serverに到達可能"
#   description_ja: "ガイドの表の一つはカメラからLog Serverへの通信を挙げますが、別の表と本文はこれを認めません。本文\
#     の「レコーディングサーバーのみ」を優先します。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of the Log Server {destination}; cameras talk to
#       recorders only (guide lines 94, 200)
#     ja: "{source}（{source_zone}）からLog Server「{destination}」の{protocol}/{ports}に到達できます。カ\
#       メラの通信相手はレコーディングサーバーだけです（ガイド94行、200行）"
#   fix:
#     en: >-
#       Remove the rule; the row of the guide that suggests it (line 172) contradicts the rest
#     ja: "このルールを削除してください。根拠に見える172行の記載は、ガイドの他の部分と矛盾しています"
#   requirements: [R-29, R-41, R-42]
#   conflicts: [INC-21]
package rules.camera.log_server

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: line 172 against lines 94 and 200
class_of(flow) := "camera_log_server" if {
	not flows.by_guide(flow)
	ends.device(flow.source)
	ends.vms(flow.destination)
	flow.service.kind == "guide"
	flow.service.default_port == parameters.ports.log_server
}
