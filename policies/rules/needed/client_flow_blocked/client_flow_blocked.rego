# METADATA
# title: Client cut off from the VMS
# description: >-
#   The network must let clients use the encrypted ways in.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "クライアントがVMSに接続不可"
#   description_ja: "ネットワークは、クライアントが暗号化された通信を使えるようにしなければなりません。"
#   message:
#     en: "{source} ({source_zone}) cannot reach {protocol}/{port} of {destination} ({destination_zone}), which its clients need (guide lines 7, 175-187)"
#     ja: "{source}（{source_zone}）から、クライアントに必要な{destination}（{destination_zone}）の{protocol}/{port}に到達できません（ガイド7行、175～187行）"
#   message_possible:
#     en: "{source} ({source_zone}) cannot be shown to reach {protocol}/{port} of {destination} ({destination_zone}), which its clients need (guide lines 7, 175-187)"
#     ja: "{source}（{source_zone}）から、クライアントに必要な{destination}（{destination_zone}）の{protocol}/{port}への到達を確認できません（ガイド7行、175～187行）"
#   fix:
#     en: >-
#       Permit the flow on every firewall on its way
#     ja: "経路上のすべてのファイアウォールでこのフローを許可してください"
#   requirements: [R-05]
package rules.needed.client_flow_blocked

import data.lib.ends
import data.lib.finding
import data.lib.needs

rule := finding.rule(rego.metadata.chain())

report contains needs.blocked(rule, flow) if some flow in needs.owned[rule.id]

# METADATA
# description: users' computers as sources
claims(flow) if ends.user(flow.source)
