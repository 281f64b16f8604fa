package rules.camera.other_camera_zone_test

import data.rules.camera.other_camera_zone
import data.testing.examples

test_reports_next_building if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.other_cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 80, "last": 80}]})]}

	findings := other_camera_zone.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_same_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.camera_rest, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 80, "last": 80}], "same_zone": true})]}

	other_camera_zone.report == set() with input as examples.input_with(facts)
}
