package rules.port.administration_test

import data.rules.port.administration
import data.testing.examples

test_reports_remote_desktop if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "administration", "component": "", "default_port": 0, "name": "RDP"}, "justification": "none", "ports": [{"first": 3389, "last": 3389}]})]}

	findings := administration.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_undeclared_network if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.undeclared, "destination": examples.management, "service": {"kind": "administration", "component": "", "default_port": 0, "name": "RDP"}, "justification": "none", "ports": [{"first": 3389, "last": 3389}]})]}

	findings := administration.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.admins, "destination": examples.management, "service": {"kind": "administration", "component": "", "default_port": 0, "name": "RDP"}, "justification": "infrastructure", "ports": [{"first": 3389, "last": 3389}]})]}

	administration.report == set() with input as examples.input_with(facts)
}

test_accepts_same_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.management, "service": {"kind": "administration", "component": "", "default_port": 0, "name": "RDP"}, "justification": "none", "ports": [{"first": 3389, "last": 3389}], "same_zone": true})]}

	administration.report == set() with input as examples.input_with(facts)
}
