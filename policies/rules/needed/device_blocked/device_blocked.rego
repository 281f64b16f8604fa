# METADATA
# title: Recorder cannot reach its devices
# description: >-
#   Without this flow nothing is recorded.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "レコーディングサーバーが機器に接続不可"
#   description_ja: "このフローがなければ録画できません。"
#   message:
#     en: "The recorder {source} ({source_zone}) cannot reach {protocol}/{port} of {destination} ({destination_zone}) (guide lines 136-138, 164-166)"
#     ja: "レコーディングサーバー「{source}」（{source_zone}）から{destination}（{destination_zone}）の{protocol}/{port}に到達できません（ガイド136～138行、164～166行）"
#   message_possible:
#     en: "The recorder {source} ({source_zone}) cannot be shown to reach {protocol}/{port} of {destination} ({destination_zone}) (guide lines 136-138, 164-166)"
#     ja: "レコーディングサーバー「{source}」（{source_zone}）から{destination}（{destination_zone}）の{protocol}/{port}への到達を確認できません（ガイド136～138行、164～166行）"
#   fix:
#     en: >-
#       Permit it from the recorder to the devices, on this port only
#     ja: "レコーディングサーバーから機器へ、このポートだけを許可してください"
#   requirements: [R-31, R-07]
package rules.needed.device_blocked

import data.lib.finding
import data.lib.needs
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains needs.blocked(rule, flow) if some flow in needs.owned[rule.id]

# METADATA
# description: the web and stream ports of devices
claims(flow) if flow.flow in parameters.needs.devices
