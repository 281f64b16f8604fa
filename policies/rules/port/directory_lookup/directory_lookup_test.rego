package rules.port.directory_lookup_test

import data.rules.port.directory_lookup
import data.testing.examples

test_reports_clients if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 445, "local_only": true}, "justification": "none", "ports": [{"first": 445, "last": 445}]})]}

	findings := directory_lookup.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_admins if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.admins, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 445, "local_only": true}, "justification": "none", "ports": [{"first": 445, "last": 445}]})]}

	findings := directory_lookup.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.admins, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 445}, "justification": "infrastructure", "ports": [{"first": 445, "last": 445}]})]}

	directory_lookup.report == set() with input as examples.input_with(facts)
}
