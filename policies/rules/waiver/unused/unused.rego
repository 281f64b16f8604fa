# METADATA
# title: Waiver covers nothing
# description: >-
#   What it was written for is gone. Left in place it would cover, without anybody looking, whatever of the kind comes back.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "対象のない適用除外"
#   description_ja: "対象だったものはもうありません。残しておくと、同種のものが再び現れたときに確認なしで見逃されます。"
#   message:
#     en: >-
#       The waiver of {rule} ({ticket}) covers nothing that the rule reports
#     ja: "「{rule}」の適用除外（{ticket}）に当てはまる検出事項はありません"
#   fix:
#     en: >-
#       Remove the waiver, or correct its scope: it must hold all traffic of what it is to cover
#     ja: "適用除外を削除するか、範囲を直してください。対象とする通信全体を含む必要があります"
#   requirements: [R-10]
package rules.waiver.unused

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, entry.id, "waiver_fault", parameters) if {
	some entry in input.waivers
	entry.state == "active"
	entry.known
	entry.covered == 0
	not entry.exceeded
	parameters := {"rule": entry.rule, "ticket": entry.ticket}
}
