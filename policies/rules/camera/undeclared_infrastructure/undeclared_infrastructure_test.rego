package rules.camera.undeclared_infrastructure_test

import data.rules.camera.undeclared_infrastructure
import data.testing.examples

test_reports_time if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.servers_rest, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 123, "last": 123}], "protocol": "udp"})]}

	findings := undeclared_infrastructure.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_firewall if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.firewall, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 1, "last": 65535}], "port_count": 65535, "protocol": "udp"})]}

	findings := undeclared_infrastructure.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.servers_rest, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure", "ports": [{"first": 123, "last": 123}], "protocol": "udp"})]}

	undeclared_infrastructure.report == set() with input as examples.input_with(facts)
}
