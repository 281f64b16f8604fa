package rules.client.excess_test

import data.rules.client.excess
import data.testing.examples

test_reports_sql if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "guide", "component": "sql-server", "default_port": 1433}, "justification": "none", "ports": [{"first": 1433, "last": 1433}]})]}

	findings := excess.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_recorder_service if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 11000, "feature": "failover"}, "justification": "none", "ports": [{"first": 11000, "last": 11000}]})]}

	findings := excess.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_data_collector if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "guide", "component": "data-collector", "default_port": 7609}, "justification": "none", "ports": [{"first": 7609, "last": 7609}]})]}

	findings := excess.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_video if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 7563}, "justification": "required", "ports": [{"first": 7563, "last": 7563}]})]}

	excess.report == set() with input as examples.input_with(facts)
}
