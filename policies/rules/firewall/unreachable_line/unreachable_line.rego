# METADATA
# title: Line that decides no packet
# description: >-
#   Lines before it cover it, or it matches nothing. Whoever wrote it believes it works.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "どのパケットも判定しないルール"
#   description_ja: "前のルールに覆われているか、何にも一致しません。書いた人は有効だと思っているはずです。"
#   message:
#     en: >-
#       A line of {device} decides no packet: earlier lines cover it, or it matches nothing
#     ja: "{device}に、どのパケットも判定しないルールがあります。前のルールに覆われているか、何にも一致し\
#       ません"
#   fix:
#     en: >-
#       Remove it, or move it before the lines that cover it
#     ja: "削除するか、覆っているルールより前に移動してください"
#   requirements: [R-10]
package rules.firewall.unreachable_line

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, line.id, _class_of(line), {"device": line.device}) if {
	some line in input.unreachable_lines
}

_class_of(line) := "unreachable_other_action" if {
	line.changes_action
} else := "unreachable_same_action"
