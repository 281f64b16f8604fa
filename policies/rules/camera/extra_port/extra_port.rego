# METADATA
# title: Recorder reaches more ports of devices than it uses
# description: >-
#   Recorders need the web and stream ports of devices and what the site declares for a vendor.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "レコーディングサーバーが機器の不要なポートに到達可能"
#   description_ja: "レコーディングサーバーに必要なのは、機器のWebポートとストリーム用ポート、そして宣言されたメーカ\
#     ー固有のポートだけです。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} ({service}) of {destination} ({destination_zone}), which
#       neither the guide nor the site names (guide lines 73-76)
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）の{protocol}/{ports}（{service}）\
#       に到達できますが、ガイドにもサイト定義にも記載がありません（ガイド73～76行）"
#   fix:
#     en: >-
#       Narrow the rule to the ports the devices use, or declare the vendor ports of the group
#     ja: "ルールを機器が使うポートに限定するか、機器グループのメーカー固有ポートを宣言してください"
#   requirements: [R-31, R-42]
#   conflicts: [INC-26]
package rules.camera.extra_port

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: a device port that the group's own settings make needless weighs less
class_of(flow) := _class_by(flow.service) if {
	flows.unjustified(flow)
	ends.recorder(flow.source)
	ends.device(flow.destination)
	flows.reaches_listener(flow)
	not flow.same_zone
}

_class_by(service) := "camera_unneeded_port" if {
	service.kind == "device"
} else := "camera_extra_port"
