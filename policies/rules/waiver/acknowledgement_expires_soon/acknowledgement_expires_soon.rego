# METADATA
# title: Acknowledgement runs out soon
# description: >-
#   The line that is not understood will make the site incomplete after the last day.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "承認の期限が近い"
#   description_ja: "最終日を過ぎると、解釈できない行によりサイトが判定未完了になります。"
#   message:
#     en: >-
#       The acknowledgement of the line {hash} of {file} runs out at the end of {expires} (UTC): {days} days or fewer are left
#     ja: "{file} の行 {hash} の承認は{expires}の終わり（UTC）に期限が切れます（残り{days}日以内）"
#   fix:
#     en: >-
#       Look at the line again, and remove it or state a new last day
#     ja: "行を改めて確認し、取り除くか、新しい期限を書いてください"
#   requirements: [R-10]
package rules.waiver.acknowledgement_expires_soon

import data.lib.finding
import data.lib.reminders

rule := finding.rule(rego.metadata.chain())

# the number of days in the message is that of the reminder: the finding stays the same between two of them
report contains finding.new(rule, entry.id, reminder.class, parameters) if {
	some entry in input.acknowledgements
	entry.state == "active"
	reminder := reminders.due(entry.days_left)
	days := reminder.days
	parameters := {"file": entry.file, "hash": entry.hash, "expires": entry.expires, "days": days}
}
