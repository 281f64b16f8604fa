# METADATA
# title: Cameras and addresses that do not record reach each other
# description: >-
#   The camera subnet connects to the recorder subnet only; a server without a recorder has no business there.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "カメラと録画しないアドレスが相互に到達可能"
#   description_ja: "カメラのサブネットはレコーダーのサブネットだけに接続します。録画を担わないサーバーとの通信は不要\
#     です。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {destination} ({destination_zone}) on {protocol}/{ports}; one is a device,
#       the other records nothing (guide line 200)
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）へ{protocol}/{ports}で到達でき\
#       ます。一方は機器、他方は録画を担わないアドレスです（ガイド200行）"
#   fix:
#     en: >-
#       Narrow the rule to the recorders, or declare what the devices really need from there
#     ja: "ルールをレコーディングサーバーに限定するか、機器が本当に必要とする通信を宣言してください"
#   requirements: [R-41, R-42, R-11]
#   conflicts: [INC-40]
package rules.camera.non_recorder

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: any address of a recorder's subnet will do, but no other server of the VMS
class_of(flow, site) := _class_by(flow) if {
	flows.unjustified(flow)
	_strangers(flow, site)
}

_strangers(flow, site) if {
	ends.device(flow.source)
	_stranger(flow.destination, site)
}

_strangers(flow, site) if {
	ends.device(flow.destination)
	_stranger(flow.source, site)
}

_stranger(end, _) if {
	ends.vms(end)
	not ends.recorder(end)
}

_stranger(end, site) if {
	not ends.vms(end)
	not ends.device(end)
	not end.zone in site.recorder_zones
	end.kind != "firewall"
}

_class_by(flow) := "camera_inside_zone" if {
	flow.same_zone
} else := "camera_non_recorder"
