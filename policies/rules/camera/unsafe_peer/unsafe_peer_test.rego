package rules.camera.unsafe_peer_test

import data.rules.camera.unsafe_peer
import data.testing.examples

test_reports_operators_see_cameras if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 554, "last": 554}]})]}

	findings := unsafe_peer.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_cameras_reach_operators if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.operators, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure", "ports": [{"first": 445, "last": 445}]})]}

	findings := unsafe_peer.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_remote_operators if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.remote_operators, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 80, "last": 80}]})]}

	findings := unsafe_peer.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_cameras_reach_the_dmz if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.mobile, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 9999, "last": 9999}]})]}

	findings := unsafe_peer.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_undeclared_network if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.undeclared, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 80, "last": 80}]})]}

	findings := unsafe_peer.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_operator_in_the_camera_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 80, "last": 80}], "same_zone": true})]}

	findings := unsafe_peer.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_recorder if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "required", "ports": [{"first": 554, "last": 554}]})]}

	unsafe_peer.report == set() with input as examples.input_with(facts)
}
