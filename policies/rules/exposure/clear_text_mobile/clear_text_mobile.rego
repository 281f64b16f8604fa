# METADATA
# title: Unencrypted Mobile Server port reachable from an untrusted network
# description: >-
#   Port 8081 carries log-ins and video in clear text. From the Internet or a guest network only the encrypted
#   port may be reachable.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "Mobile Serverの平文ポートに信頼できないネットワークから到達可能"
#   description_ja: "8081番ポートはログイン情報と映像を平文で送ります。インターネットやゲスト用ネットワークからは、暗\
#     号化ポートだけを到達可能にしてください。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches the unencrypted port {protocol}/{ports} of the Mobile Server {destination};
#       log-ins and video would cross an untrusted network in clear text (guide lines 3-4, 100)
#     ja: "{source}（{source_zone}）からMobile Server「{destination}」の平文ポート{protocol}/{ports}に到\
#       達できます。ログイン情報と映像が、信頼できないネットワークを平文で流れます（ガイド3～4行、100行）"
#   fix:
#     en: >-
#       Remove {protocol}/{ports} from the published services and publish only the encrypted port of the Mobile
#       Server
#     ja: "公開するサービスから{protocol}/{ports}を外し、Mobile Serverの暗号化ポートだけを公開してくださ\
#       い"
#   requirements: [R-02, R-39, R-26]
#   conflicts: [INC-23]
package rules.exposure.clear_text_mobile

import data.lib.ends
import data.lib.finding
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: the guide lists web users as peers of 8081, but never across an untrusted network
class_of(flow) := "clear_text_untrusted" if {
	ends.untrusted(flow.source)
	ends.vms(flow.destination)
	flow.service.kind == "guide"
	flow.service.component == "mobile-server"
	flow.service.default_port in parameters.ports.mobile_web
}
