# METADATA
# title: One export given for several devices
# description: >-
#   The verdict is only as good as the export. This one may not be what the site takes it for.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "一つのエクスポートを複数の機器に指定"
#   description_ja: "判定の確かさはエクスポート次第です。このファイルは、サイト定義が想定するものと異なるおそれがあり\
#     ます。"
#   message:
#     en: >-
#       The export given for {device} is the same as that of another device: {found}, where {expected} was expected
#     ja: "{device}用のエクスポートが他の機器のものと同一です（{found}、本来は{expected}）"
#   fix:
#     en: >-
#       Export the configuration again from the right device, or correct the site definition
#     ja: "正しい機器から改めてエクスポートするか、サイト定義を修正してください"
#   requirements: [R-10]
package rules.evidence.shared_export

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, evidence.id, "evidence", parameters) if {
	some evidence in input.evidence
	evidence.kind == "shared"
	parameters := {"device": evidence.device, "found": evidence.found, "expected": evidence.expected}
}
