package rules.port.guide_gap_test

import data.rules.port.guide_gap
import data.testing.examples

test_reports_bridge if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.event_server, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 7563}, "justification": "relation", "ports": [{"first": 7563, "last": 7563}]})]}

	findings := guide_gap.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "info"}
}

test_accepts_listed if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 7563}, "justification": "required", "ports": [{"first": 7563, "last": 7563}]})]}

	guide_gap.report == set() with input as examples.input_with(facts)
}
