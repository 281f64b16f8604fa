package rules.dmz.reaches_cameras_test

import data.rules.dmz.reaches_cameras
import data.testing.examples

test_reports_mobile_server if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.mobile, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 80, "last": 80}]})]}

	findings := reaches_cameras.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_accepts_recorder if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "required"})]}

	reaches_cameras.report == set() with input as examples.input_with(facts)
}
