# METADATA
# title: Part of the VMS reachable from an untrusted network
# description: >-
#   The guide lets only the Mobile Server be exposed, and of it only the encrypted port. The delivered port
#   counts, not the published one.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "VMSの一部に信頼できないネットワークから到達可能"
#   description_ja: "ガイドが公開を認めるのはMobile Serverの暗号化ポートだけです。公開側の番号ではなく、変換後に届く\
#     ポートで判定します。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {protocol}/{ports} of {destination} ({destination_zone}); of the whole VMS
#       only the encrypted port of the Mobile Server may be exposed (guide lines 194-195)
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）の{protocol}/{ports}に到達でき\
#       ます。VMSで公開してよいのはMobile Serverの暗号化ポートだけです（ガイド194～195行）"
#   fix:
#     en: >-
#       Remove the rule or the port forwarding that lets {source} in; give remote users a VPN or the Mobile Server
#       in a DMZ
#     ja: "{source}からの通信を許可するルールまたはポート転送を削除し、遠隔の利用者にはVPNかDMZ内のMobile \
#       Serverを使わせてください"
#   requirements: [R-39, R-37, R-11]
#   conflicts: [INC-39]
package rules.exposure.vms_from_untrusted

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: declared flows do not justify it (the guide's word is "only"); a waiver can
class_of(flow) := _class_by(flow.service) if {
	ends.untrusted(flow.source)
	ends.vms(flow.destination)
	flows.reaches_listener(flow)
	not _encrypted_mobile(flow.service)
}

_encrypted_mobile(service) if {
	service.kind == "guide"
	service.component == "mobile-server"
	not service.clear_text
	not service.local_only
	not service.disabled_by_default
}

_class_by(service) := "administration_untrusted" if {
	service.kind == "administration"
} else := "untrusted_exposure"
