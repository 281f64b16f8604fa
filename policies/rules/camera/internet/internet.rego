# METADATA
# title: Cameras and the Internet reach each other
# description: >-
#   Cameras run old software and hold default accounts; the guide connects their subnet to the recorders and to
#   nothing else.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "カメラとインターネットが相互に到達可能"
#   description_ja: "カメラのソフトウェアは更新が滞りやすく、初期アカウントも残りがちです。ガイドはカメラのサブネット\
#     をレコーディングサーバーだけに接続するよう求めています。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {destination} ({destination_zone}) on {protocol}/{ports}; cameras and an
#       untrusted network must not meet in either direction (guide line 200)
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）へ{protocol}/{ports}で到達でき\
#       ます。カメラと信頼できないネットワークは、どちら向きにも通信させないでください（ガイド200行）"
#   fix:
#     en: >-
#       Close it; offer time, names and firmware inside, from hosts that the site declares
#     ja: "この通信を遮断し、時刻同期・名前解決・ファームウェア配布はサイト定義で宣言した内部のホストから\
#       提供してください"
#   requirements: [R-41, R-37, R-42]
#   conflicts: [INC-40]
package rules.camera.internet

import data.lib.ends
import data.lib.finding
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# scope: document
# description: time, names and vendor clouds are no exception; neither are declared flows
class_of(flow) := "camera_internet" if _joins(flow.source, flow.destination)

class_of(flow) := "camera_internet" if _joins(flow.destination, flow.source)

_joins(camera, other) if {
	ends.device(camera)
	ends.untrusted(other)
}
