# METADATA
# title: Encrypted port closed while its clear-text sibling is open
# description: >-
#   Whoever cannot use the encrypted port will be told to use the other.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "暗号化ポートが閉じ、平文ポートだけが開放"
#   description_ja: "暗号化ポートが使えない利用者は、平文ポートへ誘導されます。"
#   message:
#     en: "{source} ({source_zone}) cannot reach the encrypted port {protocol}/{port} of {destination}, while the clear-text port beside it is open (guide line 7)"
#     ja: "{source}（{source_zone}）から{destination}の暗号化ポート{protocol}/{port}に到達できない一方、対になる平文ポートは開いています（ガイド7行）"
#   message_possible:
#     en: "{source} ({source_zone}) cannot be shown to reach the encrypted port {protocol}/{port} of {destination}, while the clear-text port beside it is open (guide line 7)"
#     ja: "{source}（{source_zone}）から{destination}の暗号化ポート{protocol}/{port}への到達を確認できない一方、対になる平文ポートは開いています（ガイド7行）"
#   fix:
#     en: >-
#       Open {protocol}/{port} for this source and close the clear-text port
#     ja: "この送信元に{protocol}/{port}を開き、平文ポートを閉じてください"
#   requirements: [R-05, R-26, R-02]
#   conflicts: [INC-35]
package rules.needed.encrypted_sibling_open_in_clear

import data.lib.finding
import data.lib.needs

rule := finding.rule(rego.metadata.chain())

report contains needs.blocked(rule, flow) if some flow in needs.owned[rule.id]

# METADATA
# description: users are being pushed to the port that is open
claims(flow) if flow.clear_text_sibling_open
