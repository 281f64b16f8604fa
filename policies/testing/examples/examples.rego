# METADATA
# description: a sound site and sound facts for tests; a test spells out only what it is about
package testing.examples

# METADATA
# description: the sound site with some facts replaced
input_with(facts) := object.union(base, facts)

# METADATA
# description: a flow that the guide lists, with some fields replaced
open_flow(fields) := object.union({"id": "f0", "source": operators, "destination": management, "protocol": "tcp", "ports": [{"first": 443, "last": 443}], "port_count": 1, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 443, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": false}, "justification": "required", "justified_by": ["FL02"], "listed_peer": false, "certainty": "certain", "same_zone": false, "local_subnet_only": false, "translated": false, "crosses": ["fw01"], "host_filtered": true, "built_in": false, "destination_names": []}, fields)

# METADATA
# description: a needed flow that is open, with some fields replaced
needed_flow(fields) := object.union({"id": "n0", "flow": "FL02", "kind": "guide", "source": operators, "destination": management, "protocol": "tcp", "port": 443, "status": "required", "rows": ["ms-in-443-https"], "confidentiality": "tls", "state": "open", "clear_text_sibling_open": false, "same_zone": false, "crosses": ["fw01"], "blocked_by_host": false, "blocked_at_source": false, "zone_kinds": ["client", "server"]}, fields)

# METADATA
# description: a narrow line of a host firewall, with some fields replaced
host_line(fields) := object.union({"id": "l0", "host": management, "built_in": false, "services": [], "any_port": false, "any_program": false, "any_remote": false, "wider_than_peers": false, "no_effect": false, "administration": [], "reserved": [], "protocols": ["tcp"]}, fields)

# METADATA
# description: a waiver that counts and covers one fact, with some fields replaced
waiver(fields) := object.union({"id": "w0", "rule": "exposure/unlisted_source", "ticket": "NET-7", "known": true, "state": "active", "expires": "2026-12-31", "days_left": 90, "covered": 1, "at_most": 0, "exceeded": false, "idle": []}, fields)

# METADATA
# description: an acknowledged line that is there and not understood, with some fields replaced
acknowledgement(fields) := object.union({"id": "k0", "file": "exports/edge.conf", "hash": "0123456789abcdef0123456789abcdef", "state": "active", "expires": "2026-12-31", "days_left": 90, "used": true}, fields)

# METADATA
# description: what findings say, by subject
outcome(findings) := {finding.subject: finding.severity | some finding in findings}

# METADATA
# description: the sound site
base := {"schema_version": 1, "nonce": "base", "evaluation_date": "2026-01-15", "site": {"id": "site", "name": "campus", "product_version": "2025 R1", "encryption": {"id": "encryption", "server": true, "streaming": true, "event": true, "mobile": true}, "features": [], "components": ["management-server", "recording-server", "event-server", "log-server", "mobile-server"], "dmz_single_device_accepted": false, "has_remote_clients": false, "video_push_channels": 0}, "zones": [{"id": "zone-servers", "name": "servers", "kind": "server", "gateway": "firewall", "gateway_export": "read", "has_ipv6": false, "hosts": ["ms01", "es01", "log01"], "device_groups": [], "client_groups": []}, {"id": "zone-recorders", "name": "recorders", "kind": "recorder", "gateway": "firewall", "gateway_export": "read", "has_ipv6": false, "hosts": ["rs01"], "device_groups": [], "client_groups": []}, {"id": "zone-cameras", "name": "cameras", "kind": "camera", "gateway": "firewall", "gateway_export": "read", "has_ipv6": false, "hosts": [], "device_groups": ["lobby"], "client_groups": []}, {"id": "zone-clients", "name": "clients", "kind": "client", "gateway": "firewall", "gateway_export": "read", "has_ipv6": false, "hosts": [], "device_groups": [], "client_groups": ["operators"]}, {"id": "zone-dmz", "name": "dmz", "kind": "dmz", "gateway": "firewall", "gateway_export": "read", "has_ipv6": false, "hosts": ["mob01"], "device_groups": [], "client_groups": []}, {"id": "zone-internet", "name": "internet", "kind": "internet", "gateway": "firewall", "gateway_export": "read", "has_ipv6": false, "hosts": [], "device_groups": [], "client_groups": []}], "hosts": [{"id": "host-ms01", "name": "ms01", "components": ["management-server", "api-gateway"], "recorder_instances": 1, "zones": [{"name": "servers", "kind": "server"}], "firewall": "read", "has_public_address": false, "overrides": []}, {"id": "host-rs01", "name": "rs01", "components": ["recording-server"], "recorder_instances": 1, "zones": [{"name": "recorders", "kind": "recorder"}], "firewall": "read", "has_public_address": false, "overrides": []}], "device_groups": [{"id": "devices-lobby", "name": "lobby", "zone": "cameras", "zone_kind": "camera", "https": true, "media": "https", "events": [], "authentication": "802.1x", "allow_list": "yes", "recorders": ["rs01"]}], "firewalls": [{"id": "firewall-fw01", "name": "fw01", "export": "read", "zones": ["servers", "recorders", "cameras", "clients", "dmz", "internet"], "faces_internet": true}], "evidence": [], "tls": [], "open_flows": [], "needed_flows": [], "host_lines": [], "unreachable_lines": [], "open_lines": [], "waivers": [], "acknowledgements": []}

# METADATA
# description: an end of flows, internet
internet := {"kind": "internet", "name": "Internet", "zone": "internet", "zone_kind": "internet", "components": []}

# METADATA
# description: an end of flows, zone rest
guests := {"kind": "zone_rest", "name": "guests", "zone": "guests", "zone_kind": "guest", "components": []}

# METADATA
# description: an end of flows, client group
operators := {"kind": "client_group", "name": "operators", "zone": "clients", "zone_kind": "client", "components": ["smart-client"]}

# METADATA
# description: an end of flows, client group
web_users := {"kind": "client_group", "name": "web-users", "zone": "clients", "zone_kind": "client", "components": ["web-client"]}

# METADATA
# description: an end of flows, client group
remote_operators := {"kind": "client_group", "name": "remote-operators", "zone": "vpn", "zone_kind": "vpn", "components": ["smart-client"]}

# METADATA
# description: an end of flows, zone rest
clients_rest := {"kind": "zone_rest", "name": "clients", "zone": "clients", "zone_kind": "client", "components": []}

# METADATA
# description: an end of flows, zone rest
admins := {"kind": "zone_rest", "name": "admins", "zone": "admins", "zone_kind": "mgmt", "components": []}

# METADATA
# description: an end of flows, device group
cameras := {"kind": "device_group", "name": "lobby", "zone": "cameras", "zone_kind": "camera", "components": []}

# METADATA
# description: an end of flows, device group
other_cameras := {"kind": "device_group", "name": "yard", "zone": "cameras-yard", "zone_kind": "camera", "components": []}

# METADATA
# description: an end of flows, zone rest
camera_rest := {"kind": "zone_rest", "name": "cameras", "zone": "cameras", "zone_kind": "camera", "components": []}

# METADATA
# description: an end of flows, host
recorder := {"kind": "host", "name": "rs01", "zone": "recorders", "zone_kind": "recorder", "components": ["recording-server"]}

# METADATA
# description: an end of flows, host
failover := {"kind": "host", "name": "fo01", "zone": "recorders", "zone_kind": "recorder", "components": ["failover-recording-server"]}

# METADATA
# description: an end of flows, host
management := {"kind": "host", "name": "ms01", "zone": "servers", "zone_kind": "server", "components": ["management-server", "api-gateway"]}

# METADATA
# description: an end of flows, host
log_server := {"kind": "host", "name": "log01", "zone": "servers", "zone_kind": "server", "components": ["log-server"]}

# METADATA
# description: an end of flows, host
event_server := {"kind": "host", "name": "es01", "zone": "servers", "zone_kind": "server", "components": ["event-server"]}

# METADATA
# description: an end of flows, host
mobile := {"kind": "host", "name": "mob01", "zone": "dmz", "zone_kind": "dmz", "components": ["mobile-server"]}

# METADATA
# description: an end of flows, zone rest
servers_rest := {"kind": "zone_rest", "name": "servers", "zone": "servers", "zone_kind": "server", "components": []}

# METADATA
# description: an end of flows, zone rest
recorders_rest := {"kind": "zone_rest", "name": "recorders", "zone": "recorders", "zone_kind": "recorder", "components": []}

# METADATA
# description: an end of flows, integration
partner := {"kind": "integration", "name": "access-control", "zone": "partners", "zone_kind": "integration", "components": ["generic-event-sender"]}

# METADATA
# description: an end of flows, undeclared
undeclared := {"kind": "undeclared", "name": "behind port9", "zone": "", "zone_kind": "undeclared", "components": []}

# METADATA
# description: an end of flows, firewall
firewall := {"kind": "firewall", "name": "fw01", "zone": "", "zone_kind": "undeclared", "components": []}
