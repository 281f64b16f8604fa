# METADATA
# title: Device video in clear text
# description: >-
#   Video inside HTTPS or SRTP cannot be watched on the way; plain RTSP and RTP can.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "機器の映像が平文"
#   description_ja: "RTSPやRTPの平文の映像は途中で視聴できます。HTTPS内の映像ならその心配はありません。"
#   message:
#     en: >-
#       The devices {name} send video as {media} in clear text inside the camera network (guide line 3)
#     ja: "機器グループ「{name}」の映像は、カメラネットワーク内を{media}の平文で流れます（ガイド3行）"
#   fix:
#     en: >-
#       Where the devices offer it, carry the video inside HTTPS
#     ja: "機器が対応していれば、映像をHTTPS内で伝送してください"
#   requirements: [R-01, R-07]
#   conflicts: [INC-26]
package rules.device.stream_in_clear

import data.lib.finding

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, group.id, "camera_stream_clear", {"name": group.name, "media": group.media}) if {
	some group in input.device_groups
	group.media != "https"
}
