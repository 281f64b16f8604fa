# METADATA
# title: Flow that the guide forgets
# description: >-
#   The site declares that these components need each other; the tables of the guide do not mention it.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "ガイドに記載のないコンポーネント間フロー"
#   description_ja: "サイト定義はこれらのコンポーネント間の通信が必要だと宣言していますが、ガイドの表に記載がありませ\
#     ん。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of {destination} by a declared relation that the guide
#       does not print
#     ja: "{source}（{source_zone}）から{destination}の{protocol}/{ports}への通信は、ガイドに記載がなく、\
#       サイト定義の宣言に基づくものです"
#   fix:
#     en: >-
#       Keep the declaration as narrow as the product documentation allows
#     ja: "宣言は製品文書が許す範囲でできるだけ狭く保ってください"
#   requirements: [R-10]
#   conflicts: [INC-15, INC-32]
package rules.port.guide_gap

import data.lib.finding
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: declared relations between components, none of the forbidden ones
class_of(flow) := "guide_gap" if flow.justification == "relation"
