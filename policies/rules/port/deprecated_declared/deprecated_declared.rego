# METADATA
# title: Deprecated mail listener in use
# description: >-
#   The site declares it, so it may be open, but it carries mail in clear text and is on its way out.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "非推奨のメール受信ポートを使用中"
#   description_ja: "宣言済みのため許可されますが、平文でメールを受信する方式であり、廃止が予定されています。"
#   message:
#     en: >-
#       {source} ({source_zone}) sends event mail to {protocol}/{ports} of {destination}; the listener is deprecated
#       and unencrypted (guide lines 64, 80)
#     ja: "{source}（{source_zone}）から{destination}の{protocol}/{ports}へイベントメールが送られます。こ\
#       の受信機能は非推奨で、暗号化されません（ガイド64行、80行）"
#   fix:
#     en: >-
#       Move these devices to another way of reporting events, then close port 25
#     ja: "これらの機器を別のイベント通知方式へ移行し、25番ポートを閉じてください"
#   requirements: [R-22, R-01]
#   conflicts: [INC-13]
package rules.port.deprecated_declared

import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: allowed by declaration, still to be replaced
class_of(flow) := "deprecated_listener" if {
	flows.by_guide(flow)
	flow.service.kind == "guide"
	flow.service.deprecated
}
