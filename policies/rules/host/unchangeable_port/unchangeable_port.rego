# METADATA
# title: Port moved that the Management Client cannot move
# description: >-
#   The guide names two numbers that can be changed. For others the vendor has to be asked.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "Management Clientで変更できないポートを変更"
#   description_ja: "ガイドが変更可能とする番号は二つだけです。それ以外はメーカーへの確認が必要です。"
#   message:
#     en: >-
#       The host {name} moves port {default_port} to {port}, which the Management Client offers no setting for
#       (guide lines 25, 39, 121)
#     ja: "ホスト「{name}」は{default_port}番ポートを{port}番に移していますが、Management Clientにはその\
#       設定がありません（ガイド25行、39行、121行）"
#   fix:
#     en: >-
#       Confirm the change with the support of Milestone and note the reference in the site definition
#     ja: "Milestoneのサポートに確認し、その記録をサイト定義に残してください"
#   requirements: [R-17, R-24]
package rules.host.unchangeable_port

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, override.id, "unchangeable_port", parameters) if {
	some host in input.hosts
	some override in host.overrides
	not override.changeable
	parameters := {"name": host.name, "default_port": override.default_port, "port": override.port}
}
