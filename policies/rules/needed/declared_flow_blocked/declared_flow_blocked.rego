# METADATA
# title: Declared flow blocked
# description: >-
#   The site says that it needs this flow. Either the declaration or a rule is wrong.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "宣言されたフローが遮断"
#   description_ja: "サイト定義で必要と宣言されたフローです。宣言かルールのどちらかが誤っています。"
#   message:
#     en: "{source} ({source_zone}) cannot reach {protocol}/{port} of {destination} ({destination_zone}), although the site declares the flow as required"
#     ja: "サイト定義で必須とされていますが、{source}（{source_zone}）から{destination}（{destination_zone}）の{protocol}/{port}に到達できません"
#   message_possible:
#     en: "{source} ({source_zone}) cannot be shown to reach {protocol}/{port} of {destination} ({destination_zone}), although the site declares the flow as required"
#     ja: "サイト定義で必須とされていますが、{source}（{source_zone}）から{destination}（{destination_zone}）の{protocol}/{port}への到達を確認できません"
#   fix:
#     en: >-
#       Permit the flow on every firewall on its way, or drop the declaration
#     ja: "経路上のすべてのファイアウォールで許可するか、宣言を削除してください"
#   requirements: [R-10]
package rules.needed.declared_flow_blocked

import data.lib.finding
import data.lib.needs

rule := finding.rule(rego.metadata.chain())

report contains needs.blocked(rule, flow) if some flow in needs.owned[rule.id]

# METADATA
# description: whatever it carries
claims(flow) if flow.kind != "guide"
