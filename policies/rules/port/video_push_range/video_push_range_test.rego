package rules.port.video_push_range_test

import data.rules.port.video_push_range
import data.testing.examples

test_reports_whole_range if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 40001, "feature": "video-push", "disabled_by_default": true}, "justification": "required", "ports": [{"first": 40001, "last": 40099}], "port_count": 99})], "site": {"video_push_channels": 2}}

	findings := video_push_range.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_as_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 40001, "feature": "video-push", "disabled_by_default": true}, "justification": "required", "ports": [{"first": 40001, "last": 40002}], "port_count": 2})], "site": {"video_push_channels": 2}}

	video_push_range.report == set() with input as examples.input_with(facts)
}
