package rules.camera.foreign_host_test

import data.rules.camera.foreign_host
import data.testing.examples

test_reports_event_server if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["event-server"], "recorder_instances": 1, "zones": [{"name": "cameras", "kind": "camera"}], "firewall": "read", "has_public_address": false, "overrides": []}]}

	findings := foreign_host.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"host-x": "high"}
}

test_accepts_recorder if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["recording-server"], "recorder_instances": 1, "zones": [{"name": "cameras", "kind": "camera"}], "firewall": "read", "has_public_address": false, "overrides": []}]}

	foreign_host.report == set() with input as examples.input_with(facts)
}

test_accepts_elsewhere if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["event-server"], "recorder_instances": 1, "zones": [{"name": "servers", "kind": "server"}], "firewall": "read", "has_public_address": false, "overrides": []}]}

	foreign_host.report == set() with input as examples.input_with(facts)
}
