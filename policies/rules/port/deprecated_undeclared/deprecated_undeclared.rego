# METADATA
# title: Mail listener for devices open although not declared
# description: >-
#   Port 25 of a recorder is disabled by default, unencrypted and no longer recommended.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "宣言のない機器メール受信ポートが開放"
#   description_ja: "レコーディングサーバーの25番ポートは既定で無効、暗号化なしで、現在は推奨されていません。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of {destination}, the deprecated mail listener, and the
#       site declares no device that sends event mail (guide lines 64, 80)
#     ja: "{source}（{source_zone}）から{destination}の{protocol}/{ports}に到達できます。非推奨のメール受\
#       信ポートですが、イベントメールを送る機器は宣言されていません（ガイド64行、80行）"
#   fix:
#     en: >-
#       Close port 25; devices that must report events do so better over a declared encrypted way
#     ja: "25番ポートを閉じてください。イベント通知が必要な機器には、宣言した暗号化手段を使わせてください"
#   requirements: [R-22, R-21]
#   conflicts: [INC-13]
package rules.port.deprecated_undeclared

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: where it is declared, another rule reminds of its age
class_of(flow) := "disabled_by_default" if {
	flows.unjustified(flow)
	flows.opened(flow)
	ends.vms(flow.destination)
	flow.service.kind == "guide"
	flow.service.deprecated
	not flow.service.feature_declared
}
