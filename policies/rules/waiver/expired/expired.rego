# METADATA
# title: Waiver has run out
# description: >-
#   Nobody stands for this departure from the guide any more. It covers nothing since its last day ended in UTC, and whatever it covered counts again.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "適用除外の期限切れ"
#   description_ja: "この逸脱に責任を持つ人がいない状態です。最終日（UTC）の終わりから効力がなく、対象だった検出事項は再び判定に含まれます。"
#   message:
#     en: >-
#       The waiver of {rule} ({ticket}) ran out at the end of {expires}
#     ja: "「{rule}」の適用除外（{ticket}）は{expires}で期限が切れました"
#   fix:
#     en: >-
#       Remove the departure and the waiver, or have it approved again with a new last day
#     ja: "逸脱と適用除外を取り除くか、新しい期限で改めて承認を得てください"
#   requirements: [R-10]
package rules.waiver.expired

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, entry.id, "waiver_expired", parameters) if {
	some entry in input.waivers
	entry.state == "expired"
	parameters := {"rule": entry.rule, "ticket": entry.ticket, "expires": entry.expires}
}
