# METADATA
# title: Host rule opens nothing
# description: >-
#   The program of the rule listens on none of its ports; web ports belong to the system, not to the service.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "ホストのルールに効果がない"
#   description_ja: "ルールのプログラムは指定ポートで待ち受けていません。Webポートはサービスではなくシステムが所有し\
#     ます。"
#   message:
#     en: >-
#       {line} of {host} is limited to a program that listens on none of its ports there, so it permits nothing
#       (guide line 18)
#     ja: "{host}の{line}は、指定ポートで待ち受けないプログラムに限定されているため、何も許可していません\
#       （ガイド18行）"
#   fix:
#     en: >-
#       Correct the program, or remove the rule
#     ja: "プログラムを修正するか、ルールを削除してください"
#   requirements: [R-09, R-11]
package rules.host.rule_without_effect

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, line.id, "host_no_effect", {}) if {
	some line in input.host_lines
	not line.built_in
	line.no_effect
	not _any(line)
}

_any(line) if {
	line.any_port
	line.any_program
}
