package rules.host.two_recorders_test

import data.rules.host.two_recorders
import data.testing.examples

test_reports_both if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["recording-server", "failover-server"], "recorder_instances": 1, "zones": [{"name": "servers", "kind": "server"}], "firewall": "read", "has_public_address": false, "overrides": []}]}

	findings := two_recorders.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"host-x": "high"}
}

test_accepts_apart if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["failover-server", "failover-recording-server"], "recorder_instances": 1, "zones": [{"name": "servers", "kind": "server"}], "firewall": "read", "has_public_address": false, "overrides": []}]}

	two_recorders.report == set() with input as examples.input_with(facts)
}
