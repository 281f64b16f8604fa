# METADATA
# title: Encryption to the Event Server off
# description: >-
#   Communication must be secure, on closed networks too.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "Event Serverとの間の暗号化が無効"
#   description_ja: "閉域網であっても、通信は保護しなければなりません。"
#   message:
#     en: >-
#       The site {name} declares the traffic to the Event Server as unencrypted (guide lines 3-4, 60)
#     ja: "サイト「{name}」では、Event Serverとの間の通信が暗号化なしと宣言されています（ガイド3～4行、60行）"
#   fix:
#     en: >-
#       Install certificates, switch the encryption on and declare it
#     ja: "証明書を導入して暗号化を有効にし、サイト定義に反映してください"
#   requirements: [R-01, R-27]
package rules.encryption.event_off

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, input.site.encryption.id, "encryption_off", {"name": input.site.name}) if {
	not input.site.encryption.event
	"event-server" in input.site.components
}
