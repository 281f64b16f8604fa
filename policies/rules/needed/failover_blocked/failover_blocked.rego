# METADATA
# title: Failover would not work
# description: >-
#   A failover recorder must watch recorders, reach the cameras it takes over and hand recordings back. A gap
#   shows at the first failure only.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "フェールオーバーが機能しない"
#   description_ja: "フェールオーバーサーバーは、監視・カメラへの接続・録画の統合のすべてができなければなりません。不\
#     足があっても、最初の障害まで気付けません。"
#   message:
#     en: "{source} ({source_zone}) cannot reach {protocol}/{port} of {destination} ({destination_zone}); failover needs that (guide lines 65, 70, 84-90, 143-145)"
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）の{protocol}/{port}に到達できません。フェールオーバーに必要な通信です（ガイド65行、70行、84～90行、143～145行）"
#   message_possible:
#     en: "{source} ({source_zone}) cannot be shown to reach {protocol}/{port} of {destination} ({destination_zone}); failover needs that (guide lines 65, 70, 84-90, 143-145)"
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）の{protocol}/{port}への到達を確認できません。フェールオーバーに必要な通信です（ガイド65行、70行、84～90行、143～145行）"
#   fix:
#     en: >-
#       Permit the flow on every firewall on its way
#     ja: "経路上のすべてのファイアウォールでこのフローを許可してください"
#   requirements: [R-32]
#   conflicts: [INC-33]
package rules.needed.failover_blocked

import data.lib.ends
import data.lib.finding
import data.lib.needs
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains needs.blocked(rule, flow) if some flow in needs.owned[rule.id]

# METADATA
# scope: document
# description: flows of the failover tables, and whatever a failover recorder itself opens
claims(flow) if flow.flow in parameters.needs.failover

claims(flow) if {
	ends.recorder(flow.source)
	not ends.regular_recorder(flow.source)
}
