# METADATA
# title: DMZ behind a single firewall
# description: >-
#   The guide puts firewalls on both sides. One device can serve both if the site says so.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "DMZのファイアウォールが1台のみ"
#   description_ja: "ガイドは両側にファイアウォールを置くよう求めています。1台で兼ねる場合は、その旨をサイト定義で明\
#     示してください。"
#   message:
#     en: >-
#       Only one firewall touches the DMZ {name}, and the site does not accept a single device for both sides (guide
#       line 195)
#     ja: "DMZ「{name}」に接するファイアウォールは1台だけで、1台で両側を兼ねることもサイト定義で認められ\
#       ていません（ガイド195行）"
#   fix:
#     en: >-
#       Put a second firewall between the DMZ and the servers, or declare that a single device is accepted
#     ja: "DMZとサーバーの間に2台目のファイアウォールを設けるか、1台で兼ねることを宣言してください"
#   requirements: [R-40]
package rules.dmz.single_firewall

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, zone.id, "dmz_single_firewall", {"name": zone.name}) if {
	input.site.has_remote_clients
	not input.site.dmz_single_device_accepted
	"mobile-server" in input.site.components
	some zone in input.zones
	zone.kind == "dmz"
	touching := [firewall.name | some firewall in input.firewalls; zone.name in firewall.zones]
	count(touching) < 2
}
