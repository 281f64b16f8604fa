package rules.camera.other_recorder_test

import data.rules.camera.other_recorder
import data.testing.examples

test_reports_recorder if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.other_cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none"})]}

	findings := other_recorder.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "info"}
}

test_reports_failover if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.failover, "destination": examples.other_cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none"})]}

	findings := other_recorder.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "low"}
}

test_reports_rest_of_the_subnet if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.camera_rest, "service": {"kind": "foreign", "component": "management-server", "default_port": 443}, "justification": "none"})]}

	findings := other_recorder.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "info"}
}

test_accepts_own_devices if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "required"})]}

	other_recorder.report == set() with input as examples.input_with(facts)
}
