# METADATA
# description: |
#   Gives every open flow to one rule: the most specific one that has something to say about it, so that one cause is
#   reported once. The rules state the conditions; this package states the order.
# schemas:
#   - input: schema.input
package lib.ownership

import data.lib.ends
import data.lib.flows
import data.lib.surroundings
import data.rules.camera.extra_port as camera_extra_port
import data.rules.camera.internet as camera_internet
import data.rules.camera.log_server as camera_log_server
import data.rules.camera.management_workstation as camera_management_workstation
import data.rules.camera.non_recorder as camera_non_recorder
import data.rules.camera.opens_recorder as camera_opens_recorder
import data.rules.camera.other_camera_zone as camera_other_camera_zone
import data.rules.camera.other_recorder as camera_other_recorder
import data.rules.camera.undeclared_infrastructure as camera_undeclared_infrastructure
import data.rules.camera.unsafe_peer as camera_unsafe_peer
import data.rules.client.excess as client_excess
import data.rules.client.inbound as client_inbound
import data.rules.client.web_user_excess as client_web_user_excess
import data.rules.device.http_left_open as device_http_left_open
import data.rules.dmz.reached_from_inside as dmz_reached_from_inside
import data.rules.dmz.reaches_cameras as dmz_reaches_cameras
import data.rules.dmz.reaches_clients as dmz_reaches_clients
import data.rules.dmz.reaches_inside as dmz_reaches_inside
import data.rules.egress.internet as egress_internet
import data.rules.egress.milestone_clear_text as egress_milestone_clear_text
import data.rules.egress.milestone_wrong_component as egress_milestone_wrong_component
import data.rules.egress.recorder as egress_recorder
import data.rules.egress.recorder_to_internet as egress_recorder_to_internet
import data.rules.egress.tunnel_agent as egress_tunnel_agent
import data.rules.egress.undeclared_destination as egress_undeclared_destination
import data.rules.encryption.clear_text_web_port as encryption_clear_text_web_port
import data.rules.exposure.clear_text_mobile as exposure_clear_text_mobile
import data.rules.exposure.unlisted_source as exposure_unlisted_source
import data.rules.exposure.vms_from_untrusted as exposure_vms_from_untrusted
import data.rules.exposure.zone_from_internet as exposure_zone_from_internet
import data.rules.firewall.management_exposed as firewall_management_exposed
import data.rules.port.administration as port_administration
import data.rules.port.deprecated_declared as port_deprecated_declared
import data.rules.port.deprecated_undeclared as port_deprecated_undeclared
import data.rules.port.directory_lookup as port_directory_lookup
import data.rules.port.disabled_by_default as port_disabled_by_default
import data.rules.port.feature_not_declared as port_feature_not_declared
import data.rules.port.foreign_number as port_foreign_number
import data.rules.port.guide_gap as port_guide_gap
import data.rules.port.local_only as port_local_only
import data.rules.port.other_service as port_other_service
import data.rules.port.printed_without_listener as port_printed_without_listener
import data.rules.port.recorder_to_log_server as port_recorder_to_log_server
import data.rules.port.recorders_only as port_recorders_only
import data.rules.port.reserved_number as port_reserved_number
import data.rules.port.stale_default as port_stale_default
import data.rules.port.video_push_range as port_video_push_range

# METADATA
# description: by rule id, the ids of its flows with the severity class of each
owned[rule_id][flow.id] := class if {
	some flow in input.open_flows
	[rule_id, class] := owner(flow, surroundings.site)
}

# METADATA
# scope: document
# description: rule and severity class of a flow; undefined when nothing is wrong with it
owner(flow, site) := _listed(flow, site) if flows.by_guide(flow)

owner(flow, site) := _unlisted(flow, site) if not flows.by_guide(flow)

# METADATA
# description: flows that the guide does not list; declarations count after what no declaration can justify
_unlisted(flow, site) := claim if {
	claim := _never_justified(flow)
} else := claim if {
	flows.unjustified(flow)
	claim := _unjustified(flow, site)
} else := ["port/guide_gap", class] if class := port_guide_gap.class_of(flow)

_unjustified(flow, site) := claim if {
	_meets_outside(flow)
	claim := _leaving(flow, site)
} else := claim if {
	_meets_device(flow)
	claim := _devices(flow, site)
} else := claim if {
	not _meets_device(flow)
	claim := _servers(flow, site)
}

_meets_outside(flow) if ends.internet(flow.destination)

_meets_outside(flow) if ends.untrusted(flow.source)

_meets_device(flow) if ends.device(flow.source)

_meets_device(flow) if ends.device(flow.destination)

# METADATA
# description: flows that the guide lists, and what may still be wrong with them
_listed(flow, site) := ["exposure/clear_text_mobile", class] if class := exposure_clear_text_mobile.class_of(flow)

else := ["exposure/vms_from_untrusted", class] if class := exposure_vms_from_untrusted.class_of(flow)

else := ["encryption/clear_text_web_port", class] if class := encryption_clear_text_web_port.class_of(flow, site)

else := ["port/deprecated_declared", class] if class := port_deprecated_declared.class_of(flow)

else := ["port/video_push_range", class] if class := port_video_push_range.class_of(flow, site)

# METADATA
# description: what the guide forbids in so many words, so that no declaration can justify it
_never_justified(flow) := ["exposure/clear_text_mobile", class] if class := exposure_clear_text_mobile.class_of(flow)

else := ["exposure/vms_from_untrusted", class] if class := exposure_vms_from_untrusted.class_of(flow)

else := ["camera/internet", class] if class := camera_internet.class_of(flow)

else := ["port/recorders_only", class] if class := port_recorders_only.class_of(flow)

else := ["dmz/reaches_cameras", class] if class := dmz_reaches_cameras.class_of(flow)

else := ["camera/log_server", class] if class := camera_log_server.class_of(flow)

else := ["camera/management_workstation", class] if class := camera_management_workstation.class_of(flow)

else := ["camera/unsafe_peer", class] if class := camera_unsafe_peer.class_of(flow)

else := ["camera/other_camera_zone", class] if class := camera_other_camera_zone.class_of(flow)

else := ["port/directory_lookup", class] if class := port_directory_lookup.class_of(flow)

else := ["port/local_only", class] if class := port_local_only.class_of(flow)

else := ["client/web_user_excess", class] if class := client_web_user_excess.class_of(flow)

# METADATA
# description: flows that leave for the Internet, or come from it
_leaving(flow, site) := ["exposure/zone_from_internet", class] if class := exposure_zone_from_internet.class_of(flow)

else := ["firewall/management_exposed", class] if class := firewall_management_exposed.class_of(flow)

else := ["egress/tunnel_agent", class] if class := egress_tunnel_agent.class_of(flow)

else := ["egress/recorder_to_internet", class] if class := egress_recorder_to_internet.class_of(flow)

else := ["egress/milestone_clear_text", class] if class := egress_milestone_clear_text.class_of(flow)

else := ["egress/milestone_wrong_component", class] if class := egress_milestone_wrong_component.class_of(flow, site)

else := ["egress/internet", class] if class := egress_internet.class_of(flow)

# METADATA
# description: flows with a device at one end
_devices(flow, site) := ["camera/undeclared_infrastructure", class] if class := camera_undeclared_infrastructure.class_of(flow)

else := ["port/reserved_number", class] if class := port_reserved_number.class_of(flow)

else := ["port/deprecated_undeclared", class] if class := port_deprecated_undeclared.class_of(flow)

else := ["port/disabled_by_default", class] if class := port_disabled_by_default.class_of(flow)

else := ["camera/opens_recorder", class] if class := camera_opens_recorder.class_of(flow)

else := ["device/http_left_open", class] if class := device_http_left_open.class_of(flow, site)

else := ["camera/other_recorder", class] if class := camera_other_recorder.class_of(flow, site)

else := ["camera/extra_port", class] if class := camera_extra_port.class_of(flow)

else := ["camera/non_recorder", class] if class := camera_non_recorder.class_of(flow, site)

# METADATA
# description: all other flows
_servers(flow, site) := ["port/reserved_number", class] if class := port_reserved_number.class_of(flow)

else := ["port/deprecated_undeclared", class] if class := port_deprecated_undeclared.class_of(flow)

else := ["port/disabled_by_default", class] if class := port_disabled_by_default.class_of(flow)

else := ["port/recorder_to_log_server", class] if class := port_recorder_to_log_server.class_of(flow)

else := ["port/printed_without_listener", class] if class := port_printed_without_listener.class_of(flow)

else := ["port/feature_not_declared", class] if class := port_feature_not_declared.class_of(flow)

else := ["encryption/clear_text_web_port", class] if class := encryption_clear_text_web_port.class_of(flow, site)

else := ["dmz/reaches_clients", class] if class := dmz_reaches_clients.class_of(flow)

else := ["dmz/reaches_inside", class] if class := dmz_reaches_inside.class_of(flow)

else := ["dmz/reached_from_inside", class] if class := dmz_reached_from_inside.class_of(flow)

else := ["port/stale_default", class] if class := port_stale_default.class_of(flow)

else := ["client/excess", class] if class := client_excess.class_of(flow)

else := ["client/inbound", class] if class := client_inbound.class_of(flow, site)

else := ["port/administration", class] if class := port_administration.class_of(flow)

else := ["port/foreign_number", class] if class := port_foreign_number.class_of(flow)

else := ["port/other_service", class] if class := port_other_service.class_of(flow)

else := ["exposure/unlisted_source", class] if class := exposure_unlisted_source.class_of(flow)

else := ["egress/recorder", class] if class := egress_recorder.class_of(flow)

else := ["egress/undeclared_destination", class] if class := egress_undeclared_destination.class_of(flow)
