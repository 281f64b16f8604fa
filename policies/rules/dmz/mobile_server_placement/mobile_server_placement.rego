# METADATA
# title: Exposed Mobile Server stands outside a DMZ
# description: >-
#   An exposed server in the server zone gives its intruder the zone.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "公開用のMobile ServerがDMZの外に設置"
#   description_ja: "公開したサーバーがサーバーゾーンにあると、侵入者はゾーン全体を手に入れます。"
#   message:
#     en: >-
#       The Mobile Server {name} serves remote users but has an address in {zone}, which is no DMZ (guide line 195)
#     ja: "遠隔の利用者向けのMobile Server「{name}」が、DMZではない「{zone}」にアドレスを持っています（ガ\
#       イド195行）"
#   fix:
#     en: >-
#       Move all of its network cards into DMZ zones, between two firewalls
#     ja: "すべてのNICを、両側をファイアウォールで挟まれたDMZゾーンに移してください"
#   requirements: [R-40, R-39]
package rules.dmz.mobile_server_placement

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, host.id, "dmz_placement", {"name": host.name, "zone": zone.name}) if {
	input.site.has_remote_clients
	some host in input.hosts
	"mobile-server" in host.components
	some zone in host.zones
	zone.kind != "dmz"
}
