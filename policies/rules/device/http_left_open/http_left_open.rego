# METADATA
# title: Unencrypted web port of devices open although HTTPS is declared
# description: >-
#   Devices that speak HTTPS need no open port 80.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "HTTPS宣言済みの機器にHTTPで到達可能"
#   description_ja: "HTTPSで通信する機器には、80番ポートの許可は不要です。"
#   message:
#     en: >-
#       {source} reaches {protocol}/{ports} of {destination} ({destination_zone}), although the site declares HTTPS
#       for these devices (guide line 16)
#     ja: "{destination}（{destination_zone}）はHTTPSと宣言されていますが、{source}から{protocol}/{ports}\
#       に到達できます（ガイド16行）"
#   fix:
#     en: >-
#       Remove port 80 from the rules towards these devices
#     ja: "これらの機器向けのルールから80番ポートを外してください"
#   requirements: [R-07, R-11]
#   conflicts: [INC-27]
package rules.device.http_left_open

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: one low reminder; the recorder itself uses HTTPS
class_of(flow, site) := "camera_http_left" if {
	flows.unjustified(flow)
	ends.recorder(flow.source)
	flow.service.kind == "device"
	flows.includes_port(flow, parameters.ports.http)
	flow.destination.name in site.https_groups
	not flow.same_zone
}
