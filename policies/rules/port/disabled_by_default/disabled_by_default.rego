# METADATA
# title: Port that is disabled by default open although not declared
# description: >-
#   The product opens this port only where a feature is switched on. The site does not declare that feature.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "既定で無効なポートが宣言なしに開放"
#   description_ja: "このポートは機能を有効にしたときだけ使われますが、サイト定義にはその機能の宣言がありません。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of {destination}; the port is disabled by default and
#       the site does not declare the feature that uses it (guide lines 66, 82, 102)
#     ja: "{source}（{source_zone}）から{destination}の{protocol}/{ports}に到達できます。既定で無効なポー\
#       トで、使用する機能もサイトで宣言されていません（ガイド66行、82行、102行）"
#   fix:
#     en: >-
#       Close the port, or declare the feature if it is in use
#     ja: "ポートを閉じるか、使用中であれば該当機能を宣言してください"
#   requirements: [R-21, R-11]
#   conflicts: [INC-14, INC-24]
package rules.port.disabled_by_default

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: matched on the number, whatever a service object calls it
class_of(flow) := "disabled_by_default" if {
	flows.unjustified(flow)
	flows.opened(flow)
	ends.vms(flow.destination)
	flow.service.kind == "guide"
	flow.service.disabled_by_default
	not flow.service.feature_declared
}
