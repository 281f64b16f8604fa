package rules.device.http_left_open_test

import data.rules.device.http_left_open
import data.testing.examples

test_reports_web_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 80, "last": 80}]})]}

	findings := http_left_open.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "low"}
}

test_accepts_https if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "required"})]}

	http_left_open.report == set() with input as examples.input_with(facts)
}
