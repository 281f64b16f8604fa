package rules.port.disabled_by_default_test

import data.rules.port.disabled_by_default
import data.testing.examples

test_reports_camera_events if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 5432, "disabled_by_default": true, "feature": "device-tcp-events", "feature_declared": false}, "justification": "none", "ports": [{"first": 5432, "last": 5432}]})]}

	findings := disabled_by_default.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_video_push if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 40001, "disabled_by_default": true, "feature": "video-push", "feature_declared": false}, "justification": "none", "ports": [{"first": 40001, "last": 40099}], "port_count": 99, "listed_peer": true})]}

	findings := disabled_by_default.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 40001, "disabled_by_default": true, "feature": "video-push"}, "justification": "required", "ports": [{"first": 40001, "last": 40001}]})]}

	disabled_by_default.report == set() with input as examples.input_with(facts)
}
