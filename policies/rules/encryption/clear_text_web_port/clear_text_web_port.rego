# METADATA
# title: Unencrypted web port open although encryption is declared
# description: >-
#   With a certificate in place clients use the encrypted port. The old one lets them fall back, or be talked into
#   it.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "暗号化宣言済みなのに平文Webポートが開放"
#   description_ja: "証明書を設定すればクライアントは暗号化ポートを使います。平文ポートが残っていると、そちらへ誘導さ\
#     れるおそれがあります。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches the unencrypted port {protocol}/{ports} of {destination}, although the site
#       declares encryption (guide lines 32-34, 100)
#     ja: "{source}（{source_zone}）から{destination}の平文ポート{protocol}/{ports}に到達できますが、サイ\
#       ト定義では暗号化が宣言されています（ガイド32～34行、100行）"
#   fix:
#     en: >-
#       Close the unencrypted port to this source once nothing redirects through it
#     ja: "リダイレクトなどに使われていないことを確認のうえ、この送信元に対して平文ポートを閉じてください"
#   requirements: [R-26, R-02, R-01]
#   conflicts: [INC-01, INC-35]
package rules.encryption.clear_text_web_port

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: only for peers of the encrypted port; others are strangers and judged as such
class_of(flow, site) := _class_by(flow) if {
	ends.vms(flow.destination)
	flow.service.kind == "guide"
	_declared_encrypted(flow.service, site.encryption)
	_peer(flow)
}

_declared_encrypted(service, encryption) if {
	encryption.server
	service.component in {"management-server", "api-gateway", "incident-manager"}
	service.default_port in parameters.ports.web
}

_declared_encrypted(service, encryption) if {
	encryption.mobile
	service.component == "mobile-server"
	service.default_port in parameters.ports.mobile_web
}

_peer(flow) if flows.by_guide(flow)

_peer(flow) if {
	flows.unjustified(flow)
	flow.listed_peer
}

_peer(flow) if {
	flows.unjustified(flow)
	flow.source.kind == "client_group"
}

_peer(flow) if {
	flows.unjustified(flow)
	ends.vms(flow.source)
	flow.service.default_port in parameters.ports.web
}

_class_by(flow) := "clear_text_inside_zone" if {
	flow.same_zone
} else := "clear_text_across_zones"
