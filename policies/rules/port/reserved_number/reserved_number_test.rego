package rules.port.reserved_number_test

import data.rules.port.reserved_number
import data.testing.examples

test_reports_network if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "reserved", "component": "management-server", "default_port": 12974, "name": "SNMP"}, "justification": "none", "ports": [{"first": 12974, "last": 12974}]})]}

	findings := reserved_number.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.admins, "destination": examples.management, "service": {"kind": "reserved", "component": "management-server", "default_port": 12974, "name": "SNMP"}, "justification": "infrastructure", "ports": [{"first": 12974, "last": 12974}]})]}

	reserved_number.report == set() with input as examples.input_with(facts)
}
