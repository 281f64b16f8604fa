# METADATA
# title: Servers of the VMS cut off from each other
# description: >-
#   Servers are clients of each other: what one table lists as inbound, another server has to open.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "VMSのサーバー間通信が遮断"
#   description_ja: "サーバーは互いにクライアントでもあります。ある表で受信とされる通信は、別のサーバーが送信するもの\
#     です。"
#   message:
#     en: "{source} ({source_zone}) cannot reach {protocol}/{port} of {destination} ({destination_zone}), which the components there need (guide line 24)"
#     ja: "{source}（{source_zone}）から、コンポーネント間で必要な{destination}（{destination_zone}）の{protocol}/{port}に到達できません（ガイド24行）"
#   message_possible:
#     en: "{source} ({source_zone}) cannot be shown to reach {protocol}/{port} of {destination} ({destination_zone}), which the components there need (guide line 24)"
#     ja: "{source}（{source_zone}）から、コンポーネント間で必要な{destination}（{destination_zone}）の{protocol}/{port}への到達を確認できません（ガイド24行）"
#   fix:
#     en: >-
#       Permit the flow on every firewall on its way, the host firewalls included
#     ja: "ホストのファイアウォールを含め、経路上のすべてのファイアウォールでこのフローを許可してください"
#   requirements: [R-16]
package rules.needed.server_flow_blocked

import data.lib.finding
import data.lib.needs

rule := finding.rule(rego.metadata.chain())

report contains needs.blocked(rule, flow) if some flow in needs.owned[rule.id]

# METADATA
# description: all the rest
claims(flow) if flow.kind == "guide"
