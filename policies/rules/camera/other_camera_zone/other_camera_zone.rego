# METADATA
# title: Camera zones reach each other
# description: >-
#   A camera taken over in one building must not open the next.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "カメラゾーン同士が相互に到達可能"
#   description_ja: "ある建物で乗っ取られたカメラが、次の建物への足掛かりになってはいけません。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {destination} ({destination_zone}) on {protocol}/{ports}; camera zones need
#       the recorders, not each other (guide line 200)
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）へ{protocol}/{ports}で到達でき\
#       ます。カメラゾーンに必要なのはレコーディングサーバーであり、他のカメラゾーンではありません（ガ\
#       イド200行）"
#   fix:
#     en: >-
#       Deny traffic between camera zones
#     ja: "カメラゾーン間の通信を拒否してください"
#   requirements: [R-41, R-42]
package rules.camera.other_camera_zone

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: inside one zone nothing but the switch could part cameras
class_of(flow) := "camera_other_zone" if {
	not flows.by_guide(flow)
	ends.device(flow.source)
	ends.device(flow.destination)
	not flow.same_zone
}
