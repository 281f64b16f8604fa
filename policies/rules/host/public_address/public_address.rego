# METADATA
# title: Server with a public address
# description: >-
#   A server with an address of the Internet is connected to it directly, whatever stands between.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "サーバーにグローバルアドレスを付与"
#   description_ja: "グローバルアドレスを持つサーバーは、間に何があってもインターネットに直接接続されています。"
#   message:
#     en: >-
#       The host {name} has a public address; the VMS should not connect directly to the Internet (guide line 194)
#     ja: "ホスト「{name}」がグローバルアドレスを持っています。VMSをインターネットに直接接続しないでくだ\
#       さい（ガイド194行）"
#   fix:
#     en: >-
#       Give it a private address behind the firewall
#     ja: "ファイアウォールの内側のプライベートアドレスに変更してください"
#   requirements: [R-37]
package rules.host.public_address

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, host.id, "public_address", {"name": host.name}) if {
	some host in input.hosts
	host.has_public_address
}
