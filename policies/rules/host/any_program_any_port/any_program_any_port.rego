# METADATA
# title: Host rule opens every port for every program
# description: >-
#   Such a rule switches the host firewall off for its sources.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "ホストのルールが全プログラム・全ポートを許可"
#   description_ja: "このようなルールは、その送信元に対してホストのファイアウォールを無効にします。"
#   message:
#     en: >-
#       {line} of {host} permits any port for any program (guide line 18)
#     ja: "{host}の{line}は、すべてのプログラムのすべてのポートを許可しています（ガイド18行）"
#   fix:
#     en: >-
#       Replace it by one rule per component, with program, port and remote addresses
#     ja: "コンポーネントごとに、プログラム・ポート・リモートアドレスを指定したルールに置き換えてください"
#   requirements: [R-09, R-11]
package rules.host.any_program_any_port

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, line.id, "host_any", {}) if {
	some line in input.host_lines
	not line.built_in
	line.any_port
	line.any_program
}
