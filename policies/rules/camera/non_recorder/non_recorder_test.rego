package rules.camera.non_recorder_test

import data.rules.camera.non_recorder
import data.testing.examples

test_reports_server_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.servers_rest, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 8443, "last": 8443}]})]}

	findings := non_recorder.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_management_server if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 443, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": false}, "justification": "none"})]}

	findings := non_recorder.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_towards_cameras if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.event_server, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 80, "last": 80}]})]}

	findings := non_recorder.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_same_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 80, "last": 80}], "same_zone": true})]}

	findings := non_recorder.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_recorder_subnet if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorders_rest, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 8443, "last": 8443}]})]}

	non_recorder.report == set() with input as examples.input_with(facts)
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.servers_rest, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure", "ports": [{"first": 636, "last": 636}]})]}

	non_recorder.report == set() with input as examples.input_with(facts)
}
