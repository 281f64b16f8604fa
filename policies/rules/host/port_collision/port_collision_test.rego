package rules.host.port_collision_test

import data.rules.host.port_collision
import data.testing.examples

test_reports_collision if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["event-server"], "recorder_instances": 1, "zones": [{"name": "servers", "kind": "server"}], "firewall": "read", "has_public_address": false, "overrides": [{"id": "override-1", "component": "event-server", "default_port": 22331, "port": 22431, "changeable": true, "collides_with": "log-server"}]}]}

	findings := port_collision.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"override-1": "high"}
}

test_accepts_free if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["event-server"], "recorder_instances": 1, "zones": [{"name": "servers", "kind": "server"}], "firewall": "read", "has_public_address": false, "overrides": [{"id": "override-1", "component": "event-server", "default_port": 22331, "port": 22431, "changeable": true, "collides_with": ""}]}]}

	port_collision.report == set() with input as examples.input_with(facts)
}
