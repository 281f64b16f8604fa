package rules.port.stale_default_test

import data.rules.port.stale_default
import data.testing.examples

test_reports_old_number if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.recorder, "service": {"kind": "stale", "component": "recording-server", "default_port": 7563}, "justification": "none", "ports": [{"first": 7563, "last": 7563}]})]}

	findings := stale_default.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_host_rule if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.management, "service": {"kind": "stale", "component": "management-server", "default_port": 12345}, "justification": "none", "ports": [{"first": 12345, "last": 12345}], "same_zone": true, "host_filtered": true})]}

	findings := stale_default.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_no_host_rules_in_the_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.management, "service": {"kind": "stale", "component": "management-server", "default_port": 12345}, "justification": "none", "ports": [{"first": 12345, "last": 12345}], "same_zone": true, "host_filtered": false})]}

	stale_default.report == set() with input as examples.input_with(facts)
}
