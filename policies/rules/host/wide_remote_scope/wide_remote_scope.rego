# METADATA
# title: Host rule with a wider remote scope than the known peers
# description: >-
#   The peers of these ports are servers that can be listed. Inside one subnet nothing else keeps others out.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "ホストのルールのリモートアドレスが必要以上に広い"
#   description_ja: "これらのポートの相手は列挙できるサーバーです。同じサブネット内では、他に防ぐ手段がありません。"
#   message:
#     en: >-
#       {line} of {host} lets in more remote addresses than the peers of its ports (guide line 18)
#     ja: "{host}の{line}は、ポートの相手以外のリモートアドレスも受け入れます（ガイド18行）"
#   fix:
#     en: >-
#       List the peers as remote addresses of the rule
#     ja: "ルールのリモートアドレスに相手を列挙してください"
#   requirements: [R-09, R-11]
package rules.host.wide_remote_scope

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, line.id, "wide_remote_scope", {}) if {
	some line in input.host_lines
	not line.built_in
	_open(line)
	some opened in line.services
	opened.service.peers_listable
	not line.no_effect
	not _any(line)
}

_open(line) if line.any_remote

_open(line) if line.wider_than_peers

_any(line) if {
	line.any_port
	line.any_program
}
