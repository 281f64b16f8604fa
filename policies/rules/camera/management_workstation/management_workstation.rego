# METADATA
# title: Administration workstations reach cameras
# description: >-
#   Devices talk only to recorders; the recorder passes device pages on to administrators.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "管理用端末からカメラに到達可能"
#   description_ja: "機器の通信相手はレコーディングサーバーだけです。機器の設定画面はレコーディングサーバー経由で開け\
#     ます。"
#   message:
#     en: >-
#       {source} in the administration zone {source_zone} reaches {destination} ({destination_zone}) on
#       {protocol}/{ports}; devices talk only to recorders (guide line 200)
#     ja: "管理用ゾーン「{source_zone}」の{source}から{destination}（{destination_zone}）へ{protocol}/{ports}\
#       で到達できます。機器の通信相手はレコーディングサーバーだけです（ガイド200行）"
#   fix:
#     en: >-
#       Close it and administer devices through the Management Client, or waive it with an end date
#     ja: "この通信を閉じてManagement Client経由で機器を管理するか、期限付きの免除（waiver）を登録してく\
#       ださい"
#   requirements: [R-42, R-41]
package rules.camera.management_workstation

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: no declared flow justifies it
class_of(flow) := "camera_management" if {
	not flows.by_guide(flow)
	flow.source.zone_kind == "mgmt"
	ends.device(flow.destination)
	not ends.recorder(flow.source)
}
