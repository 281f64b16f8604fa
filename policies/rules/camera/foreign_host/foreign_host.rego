# METADATA
# title: Computer that does not record stands in a camera zone
# description: >-
#   Inside a zone no firewall stands between it and the cameras.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "録画を担わないコンピューターがカメラゾーン内に設置"
#   description_ja: "同じゾーン内では、カメラとの間にファイアウォールがありません。"
#   message:
#     en: >-
#       The host {name} has an address in the camera zone {zone} but carries no recorder (guide lines 17, 200)
#     ja: "ホスト「{name}」は録画を担いませんが、カメラゾーン「{zone}」にアドレスを持っています（ガイド17行、\
#       200行）"
#   fix:
#     en: >-
#       Move it to a zone of its own
#     ja: "別のゾーンへ移してください"
#   requirements: [R-08, R-41, R-42]
package rules.camera.foreign_host

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, host.id, "foreign_host_in_camera_zone", {"name": host.name, "zone": zone.name}) if {
	some host in input.hosts
	not _records(host)
	some zone in host.zones
	zone.kind == "camera"
}

_records(host) if {
	some component in host.components
	component in {"recording-server", "failover-recording-server", "failover-server"}
}
