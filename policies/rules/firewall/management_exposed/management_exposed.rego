# METADATA
# title: Firewall administration reachable from an untrusted network
# description: >-
#   Who administers the firewall decides what it lets through.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "ファイアウォールの管理画面に信頼できないネットワークから到達可能"
#   description_ja: "ファイアウォールを管理できる者は、何を通すかを決められます。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} ({service}) of the firewall {destination} itself (guide
#       line 194)
#     ja: "{source}（{source_zone}）からファイアウォール「{destination}」自身の{protocol}/{ports}（{service}）\
#       に到達できます（ガイド194行）"
#   fix:
#     en: >-
#       Allow administration of the firewall from the management zone only
#     ja: "ファイアウォールの管理は管理用ゾーンからのみ許可してください"
#   requirements: [R-38]
package rules.firewall.management_exposed

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: a VPN listener is no administration; a whole range holds some
class_of(flow) := "firewall_management" if {
	flows.unjustified(flow)
	ends.untrusted(flow.source)
	flow.destination.kind == "firewall"
	flows.reaches_listener(flow)
	_administers(flow)
}

_administers(flow) if flow.service.kind == "administration"

_administers(flow) if flows.wide(flow)
