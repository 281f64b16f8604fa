package rules.port.recorder_to_log_server_test

import data.rules.port.recorder_to_log_server
import data.testing.examples

test_reports_recorder if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.log_server, "service": {"kind": "guide", "component": "log-server", "default_port": 22337}, "justification": "none", "ports": [{"first": 22337, "last": 22337}]})]}

	findings := recorder_to_log_server.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_event_server if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.event_server, "destination": examples.log_server, "service": {"kind": "guide", "component": "log-server", "default_port": 22337}, "justification": "required", "ports": [{"first": 22337, "last": 22337}], "same_zone": true})]}

	recorder_to_log_server.report == set() with input as examples.input_with(facts)
}
