# METADATA
# title: Cameras may open connections to recorders
# description: >-
#   Recorders fetch from cameras. Only few models send anything by themselves, and then on declared ports.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "カメラからレコーディングサーバーへ接続を開始可能"
#   description_ja: "通信はレコーディングサーバーからカメラへ始まります。自ら送信するのは一部の機種だけで、その場合も\
#     ポートは宣言が必要です。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of the recorder {destination}; cameras open connections
#       only for declared event ports (guide lines 170-173)
#     ja: "{source}（{source_zone}）からレコーディングサーバー「{destination}」の{protocol}/{ports}に到達\
#       できます。カメラ側から接続を始めてよいのは宣言したイベント用ポートだけです（ガイド170～173行）"
#   fix:
#     en: >-
#       Deny new connections from camera zones; answers to the recorder pass a stateful firewall anyway
#     ja: "カメラゾーンからの新規接続を拒否してください。レコーディングサーバーへの応答はステートフルファ\
#       イアウォールなら通過します"
#   requirements: [R-33, R-11]
package rules.camera.opens_recorder

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: declared infrastructure on a recorder (a time source) is fine
class_of(flow) := _class_by(flow) if {
	flows.unjustified(flow)
	ends.device(flow.source)
	ends.recorder(flow.destination)
	flows.reaches_listener(flow)
	_matters(flow)
}

# Inside the cameras' own network only rules of the recorder itself, and its listeners, count.
_matters(flow) if flows.opened(flow)

_matters(flow) if flow.service.kind == "guide"

_class_by(flow) := "camera_inside_zone" if {
	flow.same_zone
} else := "camera_opens_recorder"
