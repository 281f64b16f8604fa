# METADATA
# title: Default number open although the port was moved
# description: >-
#   The site moved this port. A rule for the old number lets in whatever listens there next.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "移動済みポートの既定番号が開いたまま"
#   description_ja: "このポートはサイト定義で別の番号に移されています。旧番号のルールは、次にそこで待ち受けるものを通\
#     してしまいます。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of {destination}, the default number of a port that the
#       site moved elsewhere (guide lines 25, 39, 121)
#     ja: "{source}（{source_zone}）から{destination}の{protocol}/{ports}に到達できます。これはサイトで別\
#       の番号に移したポートの既定番号です（ガイド25行、39行、121行）"
#   fix:
#     en: >-
#       Remove the old number from the rules
#     ja: "ルールから旧番号を削除してください"
#   requirements: [R-17, R-24, R-11]
package rules.port.stale_default

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: whether the new number is open is judged by itself
class_of(flow) := "stale_port" if {
	flows.unjustified(flow)
	ends.vms(flow.destination)
	flow.service.kind == "stale"
	flows.opened(flow)
}
