# METADATA
# title: Reserved SNMP number open
# description: >-
#   The guide keeps this number for the SNMP extension agent of the same computer, used or not.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "SNMP用の予約番号が開放"
#   description_ja: "ガイドはこの番号を、使用の有無によらず、同じコンピューターのSNMP拡張エージェント用に予約していま\
#     す。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of {destination}, a number that stays reserved for SNMP
#       on that computer (guide lines 40, 71, 83)
#     ja: "{source}（{source_zone}）から{destination}の{protocol}/{ports}に到達できます。これはそのコンピ\
#       ューターのSNMP用に予約された番号です（ガイド40行、71行、83行）"
#   fix:
#     en: >-
#       Close the number, and move any other service that uses it
#     ja: "この番号を閉じ、使用している他のサービスがあれば別の番号に移してください"
#   requirements: [R-23, R-11]
#   conflicts: [INC-06]
package rules.port.reserved_number

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: the peer is the same computer, so no network rule needs it
class_of(flow) := "reserved_number" if {
	flows.unjustified(flow)
	flows.opened(flow)
	ends.vms(flow.destination)
	flow.service.kind == "reserved"
}
