package rules.host.unchangeable_port_test

import data.rules.host.unchangeable_port
import data.testing.examples

test_reports_fixed if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["event-server"], "recorder_instances": 1, "zones": [{"name": "servers", "kind": "server"}], "firewall": "read", "has_public_address": false, "overrides": [{"id": "override-1", "component": "event-server", "default_port": 22331, "port": 22431, "changeable": false, "collides_with": ""}]}]}

	findings := unchangeable_port.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"override-1": "low"}
}

test_accepts_changeable if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["event-server"], "recorder_instances": 1, "zones": [{"name": "servers", "kind": "server"}], "firewall": "read", "has_public_address": false, "overrides": [{"id": "override-1", "component": "event-server", "default_port": 22331, "port": 22431, "changeable": true, "collides_with": ""}]}]}

	unchangeable_port.report == set() with input as examples.input_with(facts)
}
