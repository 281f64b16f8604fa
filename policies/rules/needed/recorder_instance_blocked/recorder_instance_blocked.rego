# METADATA
# title: Recorder instance cut off from the Management Server
# description: >-
#   Every recorder instance on a computer has a port of its own.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "レコーディングサーバーのインスタンスにManagement Serverから接続不可"
#   description_ja: "同じコンピューター上のインスタンスは、それぞれ固有のポートを使います。"
#   message:
#     en: "{source} ({source_zone}) cannot reach {protocol}/{port} of the recorder {destination}; each instance has its own number (guide line 69)"
#     ja: "{source}（{source_zone}）からレコーディングサーバー「{destination}」の{protocol}/{port}に到達できません。番号はインスタンスごとに異なります（ガイド69行）"
#   message_possible:
#     en: "{source} ({source_zone}) cannot be shown to reach {protocol}/{port} of the recorder {destination}; each instance has its own number (guide line 69)"
#     ja: "{source}（{source_zone}）からレコーディングサーバー「{destination}」の{protocol}/{port}への到達を確認できません。番号はインスタンスごとに異なります（ガイド69行）"
#   fix:
#     en: >-
#       Permit one number per instance, from the Management Server
#     ja: "Management Serverから、インスタンスごとの番号をすべて許可してください"
#   requirements: [R-25]
package rules.needed.recorder_instance_blocked

import data.lib.finding
import data.lib.needs
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains needs.blocked(rule, flow) if some flow in needs.owned[rule.id]

# METADATA
# description: 9001 and the numbers after it
claims(flow) if flow.flow in parameters.needs.recorder_instances
