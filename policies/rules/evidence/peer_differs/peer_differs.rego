# METADATA
# title: Units of a pair differ
# description: >-
#   The verdict is only as good as the export. This one may not be what the site takes it for.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "冗長構成の2台で内容が相違"
#   description_ja: "判定の確かさはエクスポート次第です。このファイルは、サイト定義が想定するものと異なるおそれがあり\
#     ます。"
#   message:
#     en: >-
#       The two units of {device} do not say the same: {found}, where the other says {expected}
#     ja: "{device}の2台の内容が一致しません（一方は{found}、他方は{expected}）"
#   fix:
#     en: >-
#       Export the configuration again from the right device, or correct the site definition
#     ja: "正しい機器から改めてエクスポートするか、サイト定義を修正してください"
#   requirements: [R-10]
package rules.evidence.peer_differs

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, evidence.id, "evidence", parameters) if {
	some evidence in input.evidence
	evidence.kind == "peer-differs"
	parameters := {"device": evidence.device, "found": evidence.found, "expected": evidence.expected}
}
