# METADATA
# title: DMZ reaches cameras
# description: >-
#   What the Internet can reach must not reach cameras. Mobile users get video through the recorders.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "DMZからカメラに到達可能"
#   description_ja: "インターネットから到達できる機器に、カメラへの経路を与えてはいけません。映像はレコーディングサー\
#     バー経由で配信されます。"
#   message:
#     en: >-
#       {source} in the DMZ {source_zone} reaches {destination} ({destination_zone}) on {protocol}/{ports}; only
#       recorders talk to cameras (guide lines 195, 200)
#     ja: "DMZ「{source_zone}」の{source}から{destination}（{destination_zone}）へ{protocol}/{ports}で到\
#       達できます。カメラと通信してよいのはレコーディングサーバーだけです（ガイド195行、200行）"
#   fix:
#     en: >-
#       Close every path from the DMZ to camera zones
#     ja: "DMZからカメラゾーンへの経路をすべて遮断してください"
#   requirements: [R-40, R-41, R-42]
package rules.dmz.reaches_cameras

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: no declared flow justifies it
class_of(flow) := "dmz_camera" if {
	not flows.by_guide(flow)
	flow.source.zone_kind == "dmz"
	ends.device(flow.destination)
}
