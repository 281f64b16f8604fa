# METADATA
# title: Declared device events do not arrive
# description: >-
#   The site declares that these devices report events by themselves.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "宣言された機器イベントが届かない"
#   description_ja: "これらの機器は自らイベントを通知すると宣言されています。"
#   message:
#     en: "{source} ({source_zone}) cannot reach {protocol}/{port} of the recorder {destination}, where its events are declared to go (guide lines 170-173)"
#     ja: "{source}（{source_zone}）から、イベントの送信先として宣言されたレコーディングサーバー「{destination}」の{protocol}/{port}に到達できません（ガイド170～173行）"
#   message_possible:
#     en: "{source} ({source_zone}) cannot be shown to reach {protocol}/{port} of the recorder {destination}, where its events are declared to go (guide lines 170-173)"
#     ja: "{source}（{source_zone}）から、イベントの送信先として宣言されたレコーディングサーバー「{destination}」の{protocol}/{port}への到達を確認できません（ガイド170～173行）"
#   fix:
#     en: >-
#       Permit it from these devices to their recorders, or drop the declaration
#     ja: "これらの機器から担当レコーディングサーバーへの通信を許可するか、宣言を削除してください"
#   requirements: [R-33]
package rules.needed.device_events_blocked

import data.lib.finding
import data.lib.needs
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains needs.blocked(rule, flow) if some flow in needs.owned[rule.id]

# METADATA
# description: the exceptions in which a device opens the connection
claims(flow) if flow.flow in parameters.needs.device_events
