# METADATA
# title: More video push ports open than channels declared
# description: >-
#   Every channel takes one port. The whole range is rarely needed.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "宣言チャネル数より多いビデオプッシュ用ポートが開放"
#   description_ja: "ポートは1チャネルに一つです。範囲全体が必要になることはほとんどありません。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of {destination}, more ports than the video push
#       channels that the site declares (guide line 102)
#     ja: "{source}（{source_zone}）から{destination}の{protocol}/{ports}に到達できますが、宣言されたビデ\
#       オプッシュのチャネル数より多くのポートです（ガイド102行）"
#   fix:
#     en: >-
#       Limit the range to the channels in use
#     ja: "範囲を使用中のチャネル数に限定してください"
#   requirements: [R-21, R-11]
#   conflicts: [INC-24]
package rules.port.video_push_range

import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: the guide's range has 99 numbers; the site says how many it uses
class_of(flow, site) := "video_push_range" if {
	flows.by_guide(flow)
	flow.service.feature == "video-push"
	site.video_push_channels > 0
	flow.port_count > site.video_push_channels
}
