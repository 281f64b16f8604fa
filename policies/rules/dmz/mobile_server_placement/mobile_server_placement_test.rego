package rules.dmz.mobile_server_placement_test

import data.rules.dmz.mobile_server_placement
import data.testing.examples

test_reports_server_zone if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["mobile-server"], "recorder_instances": 1, "zones": [{"name": "servers", "kind": "server"}], "firewall": "read", "has_public_address": false, "overrides": []}], "site": {"has_remote_clients": true, "dmz_single_device_accepted": true}}

	findings := mobile_server_placement.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"host-x": "critical"}
}

test_accepts_inside_only if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["mobile-server"], "recorder_instances": 1, "zones": [{"name": "servers", "kind": "server"}], "firewall": "read", "has_public_address": false, "overrides": []}]}

	mobile_server_placement.report == set() with input as examples.input_with(facts)
}

test_accepts_dmz if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["mobile-server"], "recorder_instances": 1, "zones": [{"name": "dmz", "kind": "dmz"}], "firewall": "read", "has_public_address": false, "overrides": []}], "site": {"has_remote_clients": true, "dmz_single_device_accepted": true}}

	mobile_server_placement.report == set() with input as examples.input_with(facts)
}
