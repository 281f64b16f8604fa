package rules.dmz.reaches_clients_test

import data.rules.dmz.reaches_clients
import data.testing.examples

test_reports_clients if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.mobile, "destination": examples.operators, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 445, "last": 445}]})]}

	findings := reaches_clients.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.mobile, "destination": examples.clients_rest, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure", "ports": [{"first": 8443, "last": 8443}]})]}

	reaches_clients.report == set() with input as examples.input_with(facts)
}
