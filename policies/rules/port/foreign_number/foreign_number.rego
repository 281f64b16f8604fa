# METADATA
# title: Port of a component that this computer does not carry open
# description: >-
#   Either a component is missing in the site definition or the hole is needless.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "搭載していないコンポーネントのポートが開放"
#   description_ja: "サイト定義にコンポーネントの記載漏れがあるか、不要な許可のどちらかです。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of {destination}, a number of a component that the site
#       does not declare on this computer (guide line 27)
#     ja: "{source}（{source_zone}）から{destination}の{protocol}/{ports}に到達できますが、この番号を使う\
#       コンポーネントはこのコンピューターに宣言されていません（ガイド27行）"
#   fix:
#     en: >-
#       Declare the component on this host, or close the port
#     ja: "このホストにコンポーネントを宣言するか、ポートを閉じてください"
#   requirements: [R-18, R-11]
package rules.port.foreign_number

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: inside a zone only a rule of the host itself counts as opened
class_of(flow) := "foreign_number" if {
	flows.unjustified(flow)
	ends.vms(flow.destination)
	flow.service.kind == "foreign"
	flows.opened(flow)
}
