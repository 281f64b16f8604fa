# METADATA
# title: Moved port collides with another
# description: >-
#   Two listeners cannot share a number; one of them will not start.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "移動先のポートが他と衝突"
#   description_ja: "二つのサービスが同じ番号を使うことはできず、一方は起動しません。"
#   message:
#     en: >-
#       The host {name} moves port {default_port} to {port}, which {other} uses there already (guide line 25)
#     ja: "ホスト「{name}」は{default_port}番ポートを{port}番に移していますが、その番号は{other}が使用し\
#       ています（ガイド25行）"
#   fix:
#     en: >-
#       Choose a free number that is not reserved
#     ja: "空いていて予約されていない番号を選んでください"
#   requirements: [R-17, R-23]
#   conflicts: [INC-42]
package rules.host.port_collision

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, override.id, "port_collision", parameters) if {
	some host in input.hosts
	some override in host.overrides
	override.collides_with != ""
	parameters := {
		"name": host.name,
		"default_port": override.default_port,
		"port": override.port,
		"other": override.collides_with,
	}
}
