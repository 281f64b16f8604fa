# METADATA
# title: Waiver holds for too long
# description: >-
#   A departure that nobody looks at again within a year is no exception but the rule.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "適用除外の期間が長すぎる"
#   description_ja: "1年以内に見直されない逸脱は、もはや例外ではありません。"
#   message:
#     en: >-
#       The waiver of {rule} ({ticket}) holds until {expires}, more than {limit} days from now
#     ja: "「{rule}」の適用除外（{ticket}）の期限{expires}は{limit}日より先です"
#   fix:
#     en: >-
#       State a last day within a year
#     ja: "期限を1年以内にしてください"
#   requirements: [R-10]
package rules.waiver.too_long

import data.lib.finding
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, entry.id, "waiver_fault", parameters_of(entry)) if {
	some entry in input.waivers
	entry.state == "active"
	entry.days_left > parameters.waiver.longest_days
}

# METADATA
# description: for the message
parameters_of(entry) := {"rule": entry.rule, "ticket": entry.ticket, "expires": entry.expires, "limit": parameters.waiver.longest_days}
