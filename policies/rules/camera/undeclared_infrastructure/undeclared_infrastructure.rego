# METADATA
# title: Cameras use infrastructure that the site does not declare
# description: >-
#   Time, names and addresses are needed in practice, but only from hosts that the site names.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "カメラが未宣言のインフラサービスを利用可能"
#   description_ja: "時刻同期や名前解決、アドレス配布は実務上必要ですが、相手はサイト定義で宣言したホストに限ります。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {destination} ({destination_zone}) on {protocol}/{ports}, a service that
#       the site does not declare for cameras
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）へ{protocol}/{ports}で到達でき\
#       ますが、カメラ向けのサービスとして宣言されていません"
#   fix:
#     en: >-
#       Declare the flow with its one server, best placed in the recorder zone, or close it
#     ja: "提供元のサーバー（できればレコーダーゾーン内）を特定してフローを宣言するか、通信を閉じてくださ\
#       い"
#   requirements: [R-41, R-42]
#   conflicts: [INC-40]
package rules.camera.undeclared_infrastructure

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: the firewall before the cameras often serves time and names itself
class_of(flow) := "camera_infrastructure" if {
	flows.unjustified(flow)
	ends.device(flow.source)
	not flow.same_zone
	_infrastructure(flow)
}

_infrastructure(flow) if flows.is_single_port(flow, parameters.camera.infrastructure)

_infrastructure(flow) if {
	flow.destination.kind == "firewall"
	flows.reaches_listener(flow)
}
