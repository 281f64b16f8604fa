package rules.camera.internet_test

import data.rules.camera.internet
import data.testing.examples

test_reports_camera_calls_out if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure", "ports": [{"first": 123, "last": 123}], "protocol": "udp"})]}

	findings := internet.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_camera_web_page_published if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 80, "last": 80}]})]}

	findings := internet.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_camera_zone_without_cameras if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.camera_rest, "destination": examples.guests, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 53, "last": 53}], "protocol": "udp"})]}

	findings := internet.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_accepts_recorder_reads_camera if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "required"})]}

	internet.report == set() with input as examples.input_with(facts)
}
