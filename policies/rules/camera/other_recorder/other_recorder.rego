# METADATA
# title: Recorder reaches devices that it does not record
# description: >-
#   The recorder subnet is enough for the guide. Rules for single recorders are tighter still.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "録画対象でない機器にレコーディングサーバーから到達可能"
#   description_ja: "ガイドはレコーダーのサブネット単位の制限で足りるとしています。サーバーごとに絞れば、より安全です。"
#   message:
#     en: >-
#       {source} ({source_zone}) reaches {destination} ({destination_zone}) on {protocol}/{ports} without recording
#       these devices
#     ja: "{source}（{source_zone}）から{destination}（{destination_zone}）へ{protocol}/{ports}で到達でき\
#       ますが、このサーバーの録画対象ではありません"
#   fix:
#     en: >-
#       Where it is cheap, narrow the rule to the recorders and failover recorders of these devices
#     ja: "容易であれば、ルールをこれらの機器を担当するレコーディングサーバーとフェールオーバーサーバーに\
#       限定してください"
#   requirements: [R-42, R-32]
package rules.camera.other_recorder

import data.lib.ends
import data.lib.finding
import data.lib.flows
import data.lib.ownership
import data.parameters

rule := finding.rule(rego.metadata.chain())

report contains finding.new(rule, id, class, {}) if some id, class in ownership.owned[rule.id]

# METADATA
# description: a failover recorder is to reach what it may take over, and no more
class_of(flow, site) := _class_by(flow.source) if {
	flows.unjustified(flow)
	ends.recorder(flow.source)
	not flow.same_zone
	_other_devices(flow, site)
}

_other_devices(flow, site) if {
	flow.destination.kind == "device_group"
	flow.service.kind == "device"
	not flow.source.name in object.get(site.recorders_of, flow.destination.name, set())
}

# A rule for the whole camera subnet: its spare addresses, on the ports of devices.
_other_devices(flow, _) if {
	flow.destination.kind != "device_group"
	ends.device(flow.destination)
	flows.only_ports(flow, parameters.camera.device_ports)
}

_class_by(source) := "camera_other_recorder" if {
	ends.regular_recorder(source)
} else := "camera_other_failover"
