package rules.dmz.single_firewall_test

import data.rules.dmz.single_firewall
import data.testing.examples

test_reports_one if {
	facts := {"site": {"has_remote_clients": true}, "zones": [{"id": "zone-dmz", "name": "dmz", "kind": "dmz", "gateway": "firewall", "gateway_export": "read", "has_ipv6": false, "hosts": [], "device_groups": [], "client_groups": []}], "firewalls": [{"id": "firewall-fw01", "name": "fw01", "export": "read", "zones": ["dmz", "servers"], "faces_internet": true}]}

	findings := single_firewall.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"zone-dmz": "high"}
}

test_accepts_two if {
	facts := {"site": {"has_remote_clients": true}, "zones": [{"id": "zone-dmz", "name": "dmz", "kind": "dmz", "gateway": "firewall", "gateway_export": "read", "has_ipv6": false, "hosts": [], "device_groups": [], "client_groups": []}], "firewalls": [{"id": "firewall-fw01", "name": "fw01", "export": "read", "zones": ["dmz"], "faces_internet": true}, {"id": "firewall-fw02", "name": "fw02", "export": "read", "zones": ["dmz", "servers"], "faces_internet": true}]}

	single_firewall.report == set() with input as examples.input_with(facts)
}

test_accepts_accepted if {
	facts := {"site": {"has_remote_clients": true, "dmz_single_device_accepted": true}, "zones": [{"id": "zone-dmz", "name": "dmz", "kind": "dmz", "gateway": "firewall", "gateway_export": "read", "has_ipv6": false, "hosts": [], "device_groups": [], "client_groups": []}], "firewalls": [{"id": "firewall-fw01", "name": "fw01", "export": "read", "zones": ["dmz"], "faces_internet": true}]}

	single_firewall.report == set() with input as examples.input_with(facts)
}
