# METADATA
# title: Needed flow crosses an untrusted network in clear text
# description: >-
#   A closed network is no excuse, and an open one even less: this flow can be read and changed on its way.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "必要なフローが信頼できないネットワークを平文で通過"
#   description_ja: "閉域網でも暗号化は必要です。信頼できない網ではなおさらで、この通信は途中で盗聴・改ざんできます。"
#   message:
#     en: >-
#       {source} ({source_zone}) talks to {protocol}/{port} of {destination} ({destination_zone}) in clear text
#       across an untrusted network (guide lines 3-4)
#     ja: "{source}（{source_zone}）と{destination}（{destination_zone}）の{protocol}/{port}の通信が、信\
#       頼できないネットワークを平文で通過します（ガイド3～4行）"
#   fix:
#     en: >-
#       Encrypt it or carry it through a VPN
#     ja: "暗号化するか、VPNを通してください"
#   requirements: [R-01, R-02]
#   conflicts: [INC-25]
package rules.encryption.clear_text_untrusted

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

# a VPN or a remote site behind one is no untrusted network
report contains finding.new(rule, flow.id, "clear_text_untrusted", {}) if {
	some flow in input.needed_flows
	flow.confidentiality == "clear"
	flow.state != "blocked"
	some kind in flow.zone_kinds
	kind in {"internet", "guest"}
}
