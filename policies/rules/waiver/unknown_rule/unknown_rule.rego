# METADATA
# title: Waiver names no rule
# description: >-
#   The rule it names does not exist, by a slip or since an update. It covers nothing.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "存在しないルールの適用除外"
#   description_ja: "指定されたルールは存在しません（誤記または更新による変更）。何も対象になりません。"
#   message:
#     en: >-
#       The waiver ({ticket}) names the rule {rule}, which does not exist
#     ja: "適用除外（{ticket}）のルール「{rule}」は存在しません"
#   fix:
#     en: >-
#       Write the id of the rule as the report names it
#     ja: "レポートに表示されるルールIDを書いてください"
#   requirements: [R-10]
package rules.waiver.unknown_rule

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, entry.id, "waiver_fault", parameters) if {
	some entry in input.waivers
	entry.state == "active"
	not entry.known
	parameters := {"rule": entry.rule, "ticket": entry.ticket}
}
