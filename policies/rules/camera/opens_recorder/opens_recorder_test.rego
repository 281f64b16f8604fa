package rules.camera.opens_recorder_test

import data.rules.camera.opens_recorder
import data.testing.examples

test_reports_any_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 1, "last": 65535}], "port_count": 65535})]}

	findings := opens_recorder.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_web_service if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 9001}, "justification": "none", "ports": [{"first": 9001, "last": 9001}]})]}

	findings := opens_recorder.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_beside_the_cameras if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 7563}, "justification": "none", "ports": [{"first": 7563, "last": 7563}], "same_zone": true, "host_filtered": false})]}

	findings := opens_recorder.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_time_on_the_recorder if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure", "ports": [{"first": 123, "last": 123}], "protocol": "udp"})]}

	opens_recorder.report == set() with input as examples.input_with(facts)
}

test_accepts_ping if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "service": {"kind": "other", "component": "", "default_port": 0, "name": "ICMP"}, "justification": "none", "ports": [{"first": 0, "last": 0}], "protocol": "icmp"})]}

	opens_recorder.report == set() with input as examples.input_with(facts)
}

test_accepts_no_host_rules_beside_the_cameras if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 1, "last": 65535}], "port_count": 65535, "same_zone": true, "host_filtered": false})]}

	opens_recorder.report == set() with input as examples.input_with(facts)
}
