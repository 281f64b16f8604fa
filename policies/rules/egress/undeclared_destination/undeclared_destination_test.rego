package rules.egress.undeclared_destination_test

import data.rules.egress.undeclared_destination
import data.testing.examples

test_reports_server if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.undeclared, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none"})]}

	findings := undeclared_destination.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.undeclared, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure"})]}

	undeclared_destination.report == set() with input as examples.input_with(facts)
}
