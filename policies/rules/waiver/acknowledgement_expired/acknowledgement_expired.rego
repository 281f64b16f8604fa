# METADATA
# title: Acknowledgement has run out
# description: >-
#   Nobody stands for the line that is not understood any more: it makes the site incomplete again.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "承認の期限切れ"
#   description_ja: "解釈できない行に責任を持つ人がいない状態です。この行により、サイトは再び判定未完了になります。"
#   message:
#     en: >-
#       The acknowledgement of the line {hash} of {file} ran out at the end of {expires}
#     ja: "{file} の行 {hash} の承認は{expires}で期限が切れました"
#   fix:
#     en: >-
#       Look at the line again, and remove the entry or state a new last day
#     ja: "行を改めて確認し、項目を削除するか、新しい期限を書いてください"
#   requirements: [R-10]
package rules.waiver.acknowledgement_expired

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, entry.id, "waiver_expired", parameters) if {
	some entry in input.acknowledgements
	entry.state == "expired"
	parameters := {"file": entry.file, "hash": entry.hash, "expires": entry.expires}
}
