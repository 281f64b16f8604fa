# METADATA
# title: Server or client reaches the Internet at large
# description: >-
#   The guide prints three destinations, each for one component on tcp/443. Everything else outward is declared or
#   closed.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "サーバーまたはクライアントからインターネット全般に到達可能"
#   description_ja: "ガイドが挙げる宛先は三つだけで、それぞれ特定のコンポーネントがtcp/443で使います。それ以外の外向\
#     き通信は、宣言するか閉じる必要があります。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches the Internet on {protocol}/{ports}; the VMS should not connect to it
#       directly, save for named hosts of Milestone on tcp/443 (guide lines 132, 151, 180, 194)
#     ja: "{source}（{source_zone}）から{protocol}/{ports}でインターネットに到達できます。名前を特定したMilestoneの\
#       ホスト（tcp/443）を除き、VMSを直接接続しないでください（ガイド132行、151行、180行、194行）"
#   fix:
#     en: >-
#       Deny the Internet by default; permit named destinations to single hosts and declare them
#     ja: "インターネットへの通信は既定で拒否し、必要なホストに名前を特定した宛先だけを許可して宣言してく\
#       ださい"
#   requirements: [R-36, R-37]
#   conflicts: [INC-38]
package rules.egress.internet

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: all that leaves for addresses or names that are not Milestone's
class_of(flow) := "egress_any" if {
	flows.unjustified(flow)
	flow.source.kind in {"host", "cluster", "client_group"}
	not ends.untrusted(flow.source)
	ends.internet(flow.destination)
	flows.reaches_listener(flow)
	not _to_milestone(flow)
}

_to_milestone(flow) if {
	count(flow.destination_names) > 0
	every name in flow.destination_names {
		name in {host.name | some host in parameters.egress.milestone}
	}
}
