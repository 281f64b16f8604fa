# METADATA
# description: |
#   Requirements that no finding decides: those without an object at this site, and those that the inputs cannot settle.
#   They depend on the declarations and on which exports were read, never on single flows or lines.
# schemas:
#   - input: schema.input
package requirements

import data.parameters

# METADATA
# scope: document
# description: at most one verdict per requirement; where there is nothing to judge, no input is missing
verdicts contains {"id": id, "verdict": "not-applicable", "reason": reason} if some id, reason in _not_applicable

verdicts contains {"id": id, "verdict": "undecided", "reason": reason} if {
	some id, reason in _undecided
	not _not_applicable[id]
}

_not_applicable[id] := _first_reason(parameters.requirements.not_applicable, absent, id) if {
	some entry in parameters.requirements.not_applicable
	entry.reason in absent
	some id in entry.requirements
}

_undecided[id] := _first_reason(parameters.requirements.undecided, missing, id) if {
	some entry in parameters.requirements.undecided
	entry.reason in missing
	some id in entry.requirements
}

_first_reason(entries, holding, id) := [entry.reason |
	some entry in entries
	entry.reason in holding
	id in entry.requirements
][0]

# METADATA
# scope: document
# description: what the site does not have
absent contains "reading_only"

absent contains "no_devices" if count(input.device_groups) == 0

absent contains "no_camera_zone" if {
	count(input.device_groups) == 0
	not "camera" in _zone_kinds
}

absent contains "no_clients" if not _has_clients

absent contains "no_users" if {
	not _has_clients
	count(_zone_kinds & {"guest", "internet"}) == 0
}

absent contains "no_internet_zone" if not "internet" in _zone_kinds

absent contains reason if {
	some reason, components in {
		"no_mobile_server": {"mobile-server"},
		"no_management_server": {"management-server"},
		"no_failover": {"failover-server", "failover-recording-server"},
		"no_recorder": {"recording-server", "failover-recording-server"},
		"no_event_server": {"event-server"},
		"no_log_server": {"log-server"},
	}
	count(components & {component | some component in input.site.components}) == 0
}

absent contains "no_changeable_port" if {
	features := {feature.name | some feature in input.site.features}
	count(features & {"matrix", "screen-recorder"}) == 0
}

# METADATA
# scope: document
# description: which inputs are missing or could not be read
missing contains "network_export_unreadable" if {
	some firewall in input.firewalls
	firewall.export == "unreadable"
}

missing contains "network_export_unreadable" if {
	some zone in input.zones
	zone.gateway_export == "unreadable"
}

missing contains "gateway_undeclared" if {
	some zone in input.zones
	zone.gateway == "undeclared"
}

missing contains "gateway_unmanaged" if {
	some zone in input.zones
	zone.gateway == "unmanaged"
}

missing contains "camera_gateway_unmanaged" if {
	some zone in input.zones
	zone.gateway == "unmanaged"
	zone.kind == "camera"
}

missing contains "host_export_unreadable" if "unreadable" in _host_exports

missing contains "host_export_missing" if "none" in _host_exports

# Without a host there is nothing that could have shown it.
missing contains "host_export_missing" if count(input.hosts) == 0

missing contains "authentication_not_declared" if {
	some group in input.device_groups
	group.authentication == ""
}

missing contains "allow_list_not_declared" if {
	some group in input.device_groups
	group.allow_list == ""
}

missing contains "tls_not_given" if count(input.tls) == 0

missing contains "tls_incomplete" if {
	some entry in input.tls
	entry.minimum_version == ""
}

missing contains "tls_incomplete" if {
	some host in input.hosts
	_offers_tls(host)
	not lower(host.name) in _endpoints
}

missing contains "certificates_not_given" if not _has_certificates

missing contains "certificates_not_judged" if _has_certificates

_zone_kinds contains zone.kind if some zone in input.zones

_host_exports contains host.firewall if some host in input.hosts

_endpoints contains lower(split(entry.endpoint, ":")[0]) if some entry in input.tls

_has_clients if {
	some zone in input.zones
	count(zone.client_groups) > 0
}

_has_certificates if {
	some entry in input.tls
	entry.has_certificate
}

_offers_tls(host) if {
	some component in host.components
	component in {
		"management-server",
		"recording-server",
		"failover-recording-server",
		"event-server",
		"mobile-server",
		"incident-manager",
		"api-gateway",
	}
}
