# METADATA
# title: Recorder and failover recorder on one computer
# description: >-
#   Both want port 9001, and a failure of the computer takes both.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "録画サーバーとフェールオーバーサーバーが同一コンピューターに同居"
#   description_ja: "両者は9001番ポートで衝突し、コンピューターの障害で両方が停止します。"
#   message:
#     en: >-
#       The host {name} is declared as recorder and as failover recorder; both listen on 9001 (guide lines 69, 89)
#     ja: "ホスト「{name}」はレコーディングサーバーとフェールオーバーサーバーの両方に宣言されていますが、\
#       どちらも9001番で待ち受けます（ガイド69行、89行）"
#   fix:
#     en: >-
#       Put the failover recorder on a computer of its own
#     ja: "フェールオーバーサーバーは専用のコンピューターに置いてください"
#   requirements: [R-32, R-18]
#   conflicts: [INC-16, INC-42]
package rules.host.two_recorders

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, host.id, "two_recorders", {"name": host.name}) if {
	some host in input.hosts
	"recording-server" in host.components
	some component in host.components
	component in {"failover-server", "failover-recording-server"}
}
