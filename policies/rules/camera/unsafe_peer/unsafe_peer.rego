# METADATA
# title: Cameras and users, a DMZ or an undeclared network reach each other
# description: >-
#   The camera subnet connects only to the recorders. Whoever sits on it, or reaches it, is past every other
#   control.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "カメラと利用者側・DMZ・未宣言ネットワークが相互に到達可能"
#   description_ja: "カメラのサブネットはレコーディングサーバーだけに接続します。ここへ到達できる者には、他の対策が効\
#     きません。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {destination} ({destination_zone}) on {protocol}/{ports}; the camera subnet
#       connects only to the recorders (guide line 200)
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）へ{protocol}/{ports}で到達でき\
#       ます。カメラのサブネットはレコーディングサーバーだけに接続してください（ガイド200行）"
#   fix:
#     en: >-
#       Close the path in both directions; people get video from the recorders
#     ja: "双方向とも経路を遮断してください。利用者にはレコーディングサーバーから映像が配信されます"
#   requirements: [R-41, R-42]
#   conflicts: [INC-40]
package rules.camera.unsafe_peer

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: no declared flow justifies it
class_of(flow) := _class_by(flow) if not flows.by_guide(flow)

_class_by(flow) := _class_of_peer(flow, flow.destination) if {
	ends.device(flow.source)
} else := _class_of_peer(flow, flow.source) if {
	ends.device(flow.destination)
}

_class_of_peer(flow, peer) := "camera_unsafe_peer" if {
	peer.zone_kind in {"dmz", "undeclared"}
	peer.kind != "firewall"
} else := "camera_inside_zone" if {
	flow.same_zone
	ends.user(peer)
} else := "camera_users" if {
	ends.user(peer)
}
