# METADATA
# title: Export is old
# description: >-
#   The verdict is only as good as the export. This one may not be what the site takes it for.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "エクスポートが古い"
#   description_ja: "判定の確かさはエクスポート次第です。このファイルは、サイト定義が想定するものと異なるおそれがあり\
#     ます。"
#   message:
#     en: >-
#       The export given for {device} dates from {found}; {expected} was expected
#     ja: "{device}用のエクスポートは{found}のものです（期待値は{expected}）"
#   fix:
#     en: >-
#       Export the configuration again from the right device, or correct the site definition
#     ja: "正しい機器から改めてエクスポートするか、サイト定義を修正してください"
#   requirements: [R-10]
package rules.evidence.stale_export

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, evidence.id, "evidence", parameters) if {
	some evidence in input.evidence
	evidence.kind == "stale"
	parameters := {"device": evidence.device, "found": evidence.found, "expected": evidence.expected}
}
