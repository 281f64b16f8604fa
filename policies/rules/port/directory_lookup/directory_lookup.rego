# METADATA
# title: Port 445 of the Management Server open
# description: >-
#   The guide names a tool of the same computer as the only peer of port 445. File sharing to others is a way in.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "Management Serverの445番ポートに到達可能"
#   description_ja: "ガイドが445番ポートの相手とするのは同じコンピューター上のツールだけです。ファイル共有が他へ開い\
#     ていれば侵入経路になります。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of the Management Server {destination}; its only peer in
#       the guide is a tool on the same computer (line 35)
#     ja: "{source}（{source_zone}）からManagement Server「{destination}」の{protocol}/{ports}に到達でき\
#       ます。ガイドが認める相手は同じコンピューター上のツールだけです（35行）"
#   fix:
#     en: >-
#       Close the port; look-ups in the directory go out from the server, so declare those instead
#     ja: "このポートを閉じてください。ディレクトリの照会はサーバーから外へ向かう通信なので、そちらを宣言\
#       してください"
#   requirements: [R-11, R-34]
#   conflicts: [INC-02]
package rules.port.directory_lookup

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: look-ups in the directory leave the server; nothing has to come in
class_of(flow) := _class_by(flow.source) if {
	flows.unjustified(flow)
	ends.vms(flow.destination)
	flow.service.kind == "guide"
	flow.service.component == "management-server"
	flow.service.default_port == parameters.ports.directory_lookup
}

_class_by(source) := "directory_lookup_servers" if {
	source.zone_kind in {"server", "recorder", "mgmt", "transit"}
} else := "directory_lookup_users"
