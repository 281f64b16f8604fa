# METADATA
# title: Waiver covers more than it is needed for
# description: >-
#   Part of its scope is used by nothing that it covers. What comes there later would be covered without anybody looking.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "広すぎる適用除外"
#   description_ja: "範囲の一部が、対象のどの通信にも使われていません。後からそこに現れた通信が確認なしで見逃されます。"
#   message:
#     en: >-
#       The waiver of {rule} ({ticket}) also covers {idle}, which nothing uses that it is needed for
#     ja: "「{rule}」の適用除外（{ticket}）の範囲のうち、{idle} は必要とされていません"
#   fix:
#     en: >-
#       Leave those ends and services out of the waiver, or narrow them
#     ja: "それらの送信元・宛先・サービスを適用除外から外すか、狭めてください"
#   requirements: [R-10]
package rules.waiver.over_broad

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, entry.id, "waiver_fault", parameters) if {
	some entry in input.waivers
	entry.state == "active"
	count(entry.idle) > 0
	parameters := {"rule": entry.rule, "ticket": entry.ticket, "idle": concat(", ", entry.idle)}
}
