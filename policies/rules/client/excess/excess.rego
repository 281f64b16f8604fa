# METADATA
# title: Clients reach more than they use
# description: >-
#   Operators and administrators need the web port, video, and events. Server ports stay among servers.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "クライアントが不要なポートに到達可能"
#   description_ja: "利用者と管理者のクライアントに必要なのはWeb、映像、イベントのポートです。サーバー間のポートは利\
#     用者に見せません。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} ({service}) of {destination}, which no client of its
#       kind uses (guide lines 175-182)
#     ja: "{source}（{source_zone}）から{destination}の{protocol}/{ports}（{service}）に到達できますが、\
#       この種類のクライアントは使用しません（ガイド175～182行）"
#   fix:
#     en: >-
#       Limit the rule for clients to 443, 7563 and the event ports, or declare the client kinds really used
#     ja: "クライアント向けのルールを443、7563、イベント用ポートに限定するか、実際に使うクライアントの種\
#       類を宣言してください"
#   requirements: [R-34, R-11]
package rules.client.excess

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: numbers that let a client act as a server weigh more
class_of(flow) := _class_by(flow.service) if {
	flows.unjustified(flow)
	flow.source.kind == "client_group"
	ends.vms(flow.destination)
	flow.service.kind == "guide"
}

_class_by(service) := "client_high_value" if {
	service.default_port in parameters.ports.never_for_clients
} else := "client_excess"
