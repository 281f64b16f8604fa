package rules.dmz.reached_from_inside_test

import data.rules.dmz.reached_from_inside
import data.testing.examples

test_reports_web if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 8082}, "justification": "none", "ports": [{"first": 8082, "last": 8082}]})]}

	findings := reached_from_inside.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_other if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.mobile, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 8443, "last": 8443}]})]}

	findings := reached_from_inside.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_video_push if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 40001, "feature": "video-push", "disabled_by_default": true}, "justification": "required", "ports": [{"first": 40001, "last": 40001}]})]}

	reached_from_inside.report == set() with input as examples.input_with(facts)
}
