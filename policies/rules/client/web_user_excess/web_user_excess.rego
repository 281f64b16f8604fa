# METADATA
# title: Web or mobile users reach more than the Mobile Server
# description: >-
#   Web and mobile clients speak to the Mobile Server only; everything else of the VMS is closed to them.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "Web・モバイル利用者がMobile Server以外に到達可能"
#   description_ja: "Webクライアントとモバイルクライアントが通信する相手はMobile Serverだけです。VMSの他の部分は閉じ\
#     ておく必要があります。"
#   message:
#     en: >-
#       {source} ({source_zone}) are users of web and mobile clients, yet they reach {protocol}/{ports} of
#       {destination} ({destination_zone}); only the Mobile Server is for them (guide lines 183-187)
#     ja: "Web・モバイルクライアントの利用者である{source}（{source_zone}）から、{destination}（{destination_zone}）\
#       の{protocol}/{ports}に到達できます。通信を許可してよいのはMobile Serverだけです（ガイド183～187行）"
#   fix:
#     en: >-
#       Limit these users to the ports of the Mobile Server, or declare the client kinds they really use
#     ja: "これらの利用者の通信先をMobile Serverのポートに限定するか、実際に使うクライアントの種類を宣言\
#       してください"
#   requirements: [R-35, R-11]
package rules.client.web_user_excess

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: no declared flow justifies it
class_of(flow) := _class_by(flow) if {
	not flows.by_guide(flow)
	ends.web_user(flow.source)
	ends.vms(flow.destination)
	flow.service.kind in {"guide", "stale"}
	flow.service.component != "mobile-server"
}

_class_by(flow) := "unlisted_inside_zone" if {
	flow.same_zone
} else := "unlisted_across_zones"
