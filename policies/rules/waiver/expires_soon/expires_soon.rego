# METADATA
# title: Waiver runs out soon
# description: >-
#   The departure that it covers will fail the check after its last day. There is still time to remove it or to have it approved again.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "適用除外の期限が近い"
#   description_ja: "最終日を過ぎると、対象の逸脱により不合格となります。取り除くか、改めて承認を得る時間があります。"
#   message:
#     en: >-
#       The waiver of {rule} ({ticket}) runs out at the end of {expires} (UTC): {days} days or fewer are left
#     ja: "「{rule}」の適用除外（{ticket}）は{expires}の終わり（UTC）に期限が切れます（残り{days}日以内）"
#   fix:
#     en: >-
#       Remove the departure, or have it approved again with a new last day
#     ja: "逸脱を取り除くか、新しい期限で改めて承認を得てください"
#   requirements: [R-10]
package rules.waiver.expires_soon

import data.lib.finding
import data.lib.reminders

rule := finding.rule(rego.metadata.chain())

# the number of days in the message is that of the reminder: the finding stays the same between two of them
report contains finding.new(rule, entry.id, reminder.class, parameters) if {
	some entry in input.waivers
	entry.state == "active"
	reminder := reminders.due(entry.days_left)
	days := reminder.days
	parameters := {"rule": entry.rule, "ticket": entry.ticket, "expires": entry.expires, "days": days}
}
