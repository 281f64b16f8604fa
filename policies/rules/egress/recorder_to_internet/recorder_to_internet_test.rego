package rules.egress.recorder_to_internet_test

import data.rules.egress.recorder_to_internet
import data.testing.examples

test_reports_https if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none"})]}

	findings := recorder_to_internet.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure", "ports": [{"first": 123, "last": 123}], "protocol": "udp"})]}

	recorder_to_internet.report == set() with input as examples.input_with(facts)
}
