# METADATA
# title: Waiver is used more often than it allows
# description: >-
#   More facts fall in its scope than were accepted. Which of them were meant is not known, so it covers none.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "適用除外の上限超過"
#   description_ja: "承認された数を超える事実が範囲に入っています。どれが承認されたものか分からないため、いずれも対象になりません。"
#   message:
#     en: >-
#       More than {limit} facts fall in the scope of the waiver of {rule} ({ticket}), so it covers none of them
#     ja: "「{rule}」の適用除外（{ticket}）の範囲に {limit} 件を超える事実があるため、いずれも対象になりません"
#   fix:
#     en: >-
#       Remove what came in addition, or have the new number approved in `atMost`
#     ja: "増えたものを取り除くか、新しい件数の承認を得て`atMost`に書いてください"
#   requirements: [R-10]
package rules.waiver.exceeded

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, entry.id, "waiver_fault", parameters) if {
	some entry in input.waivers
	entry.state == "active"
	entry.exceeded
	parameters := {"rule": entry.rule, "ticket": entry.ticket, "limit": entry.at_most}
}
