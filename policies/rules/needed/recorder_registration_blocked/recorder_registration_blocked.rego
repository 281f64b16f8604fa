# METADATA
# title: Recorder cannot reach port 9000 of the Management Server
# description: >-
#   Recorders get their configuration through this port, and only they may use it.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "レコーディングサーバーがManagement Serverの9000番に接続不可"
#   description_ja: "レコーディングサーバーはこのポートから構成を取得します。利用できるのもレコーディングサーバーだけ\
#     です。"
#   message:
#     en: "{source} ({source_zone}) cannot reach {protocol}/{port} of the Management Server {destination} (guide lines 28, 38)"
#     ja: "{source}（{source_zone}）からManagement Server「{destination}」の{protocol}/{port}に到達できません（ガイド28行、38行）"
#   message_possible:
#     en: "{source} ({source_zone}) cannot be shown to reach {protocol}/{port} of the Management Server {destination} (guide lines 28, 38)"
#     ja: "{source}（{source_zone}）からManagement Server「{destination}」の{protocol}/{port}への到達を確認できません（ガイド28行、38行）"
#   fix:
#     en: >-
#       Permit it from the addresses of the recorders, and from nowhere else
#     ja: "レコーディングサーバーのアドレスからのみ許可してください"
#   requirements: [R-19]
package rules.needed.recorder_registration_blocked

import data.lib.finding
import data.lib.needs
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains needs.blocked(rule, flow) if some flow in needs.owned[rule.id]

# METADATA
# description: the positive half of line 28
claims(flow) if flow.flow in parameters.needs.recorder_registration
