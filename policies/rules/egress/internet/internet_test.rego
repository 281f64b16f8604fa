package rules.egress.internet_test

import data.rules.egress.internet
import data.testing.examples

test_reports_server if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 1, "last": 65535}], "port_count": 65535})]}

	findings := internet.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_clients if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none"})]}

	findings := internet.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_other_name if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.event_server, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "destination_names": ["updates.example.net"]})]}

	findings := internet.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.event_server, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure", "destination_names": ["updates.example.net"]})]}

	internet.report == set() with input as examples.input_with(facts)
}

test_accepts_dashboard if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.event_server, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "allowed"})]}

	internet.report == set() with input as examples.input_with(facts)
}
