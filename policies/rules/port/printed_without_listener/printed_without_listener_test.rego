package rules.port.printed_without_listener_test

import data.rules.port.printed_without_listener
import data.testing.examples

test_reports_recorder_asks_failover if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.failover, "service": {"kind": "foreign", "component": "recording-server", "default_port": 11000}, "justification": "none", "ports": [{"first": 11000, "last": 11000}], "same_zone": true})]}

	findings := printed_without_listener.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "info"}
}

test_reports_log_servers if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.log_server, "service": {"kind": "foreign", "component": "management-server", "default_port": 443}, "justification": "none", "same_zone": true})]}

	findings := printed_without_listener.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "info"}
}

test_accepts_required_direction if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.failover, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 11000, "feature": "failover"}, "justification": "required", "ports": [{"first": 11000, "last": 11000}], "same_zone": true})]}

	printed_without_listener.report == set() with input as examples.input_with(facts)
}
