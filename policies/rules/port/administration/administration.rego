# METADATA
# title: Undeclared administration port reachable across zones
# description: >-
#   Remote desktops, shells and file shares give the whole server. They belong to declared administrators.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "未宣言の管理用ポートにゾーンをまたいで到達可能"
#   description_ja: "リモートデスクトップ、シェル、ファイル共有はサーバー全体の支配につながります。宣言した管理者だけ\
#     に許可してください。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} ({service}) of {destination} ({destination_zone}); no
#       declared flow covers it (guide line 19)
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）の{protocol}/{ports}（{service}）\
#       に到達できますが、対応するフローの宣言がありません（ガイド19行）"
#   fix:
#     en: >-
#       Close it, or declare it as a flow from the administrators to this host
#     ja: "閉じるか、管理者からこのホストへのフローとして宣言してください"
#   requirements: [R-11]
package rules.port.administration

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: from untrusted networks an earlier rule speaks
class_of(flow) := _class_by(flow.source) if {
	flows.unjustified(flow)
	ends.vms(flow.destination)
	flow.service.kind == "administration"
	not flow.same_zone
}

# Nobody knows what an undeclared network is, so nobody can trust it.
_class_by(source) := "administration_untrusted" if {
	source.zone_kind == "undeclared"
} else := "administration"
