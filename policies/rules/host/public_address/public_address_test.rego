package rules.host.public_address_test

import data.rules.host.public_address
import data.testing.examples

test_reports_public if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["event-server"], "recorder_instances": 1, "zones": [{"name": "servers", "kind": "server"}], "firewall": "read", "has_public_address": true, "overrides": []}]}

	findings := public_address.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"host-x": "critical"}
}

test_accepts_private if {
	facts := {"hosts": [{"id": "host-x", "name": "x01", "components": ["event-server"], "recorder_instances": 1, "zones": [{"name": "servers", "kind": "server"}], "firewall": "read", "has_public_address": false, "overrides": []}]}

	public_address.report == set() with input as examples.input_with(facts)
}
