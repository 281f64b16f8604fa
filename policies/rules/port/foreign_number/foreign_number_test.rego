package rules.port.foreign_number_test

import data.rules.port.foreign_number
import data.testing.examples

test_reports_across_zones if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.recorder, "service": {"kind": "foreign", "component": "event-server", "default_port": 22331}, "justification": "none", "ports": [{"first": 22331, "last": 22331}]})]}

	findings := foreign_number.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_host_rule if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.management, "service": {"kind": "foreign", "component": "recording-server", "default_port": 7563}, "justification": "none", "ports": [{"first": 7563, "last": 7563}], "same_zone": true, "host_filtered": true})]}

	findings := foreign_number.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_no_host_rules_in_the_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.management, "service": {"kind": "foreign", "component": "recording-server", "default_port": 7563}, "justification": "none", "ports": [{"first": 7563, "last": 7563}], "same_zone": true, "host_filtered": false})]}

	foreign_number.report == set() with input as examples.input_with(facts)
}
