# METADATA
# title: Built-in rules of the operating system active
# description: >-
#   They are judged by what they let through; this note only says that they are there.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "OS組み込みの受信ルールが有効"
#   description_ja: "実際に通す通信は別の規則で判定します。ここでは存在だけをお知らせします。"
#   message:
#     en: >-
#       The host {name} has inbound rules of the operating system itself active
#     ja: "ホスト「{name}」では、OS組み込みの受信ルールが有効です"
#   fix:
#     en: >-
#       Disable the groups that the server does not need
#     ja: "サーバーに不要なルールグループを無効にしてください"
#   requirements: [R-09]
package rules.host.built_in_rules

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

# one note per host, whatever the number of its rules
report contains finding.new(rule, host.id, "host_built_in", {"name": host.name}) if {
	some host in input.hosts
	host.name in _with_built_in
}

_with_built_in contains line.host.name if {
	some line in input.host_lines
	line.built_in
}
