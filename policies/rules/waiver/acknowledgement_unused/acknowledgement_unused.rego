# METADATA
# title: Acknowledgement meets no line
# description: >-
#   The line is gone, has changed or is understood by now. Left in place the entry would accept it when it comes back.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "該当する行のない承認"
#   description_ja: "行がなくなったか、変わったか、解釈できるようになりました。残しておくと、行が再び現れたときに確認なしで受け入れられます。"
#   message:
#     en: >-
#       The acknowledgement of the line {hash} of {file} meets no line that is not understood
#     ja: "{file} の行 {hash} の承認に該当する、解釈できない行はありません"
#   fix:
#     en: >-
#       Remove the entry, or copy the hash again that the report prints beside the line
#     ja: "項目を削除するか、レポートの該当行に表示されたハッシュを書き直してください"
#   requirements: [R-10]
package rules.waiver.acknowledgement_unused

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, entry.id, "waiver_fault", parameters) if {
	some entry in input.acknowledgements
	entry.state == "active"
	not entry.used
	parameters := {"file": entry.file, "hash": entry.hash}
}
