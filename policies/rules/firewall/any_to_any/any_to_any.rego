# METADATA
# title: Line permits everything
# description: >-
#   A line without source, destination and service turns the filter into a default permit.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "すべてを許可するルール"
#   description_ja: "送信元・宛先・サービスを限定しないルールは、フィルターを既定許可に変えてしまいます。"
#   message:
#     en: >-
#       A line of {device} permits any source to any destination with any service (guide lines 19, 194)
#     ja: "{device}に、任意の送信元から任意の宛先への全サービスを許可するルールがあります（ガイド19行、194行）"
#   fix:
#     en: >-
#       Replace it by lines for the flows that are needed, and deny the rest
#     ja: "必要なフローごとのルールに置き換え、残りは拒否してください"
#   requirements: [R-38, R-11]
package rules.firewall.any_to_any

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, line.id, "any_to_any", {"device": line.device}) if some line in input.open_lines
