package rules.camera.management_workstation_test

import data.rules.camera.management_workstation
import data.testing.examples

test_reports_web_page if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.admins, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 80, "last": 80}]})]}

	findings := management_workstation.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_time_source if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.admins, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure", "ports": [{"first": 123, "last": 123}], "protocol": "udp"})]}

	management_workstation.report == set() with input as examples.input_with(facts)
}
