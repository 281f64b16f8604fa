package rules.exposure.zone_from_internet_test

import data.rules.exposure.zone_from_internet
import data.testing.examples

test_reports_clients if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.clients_rest, "service": {"kind": "administration", "component": "", "default_port": 0, "name": "RDP"}, "justification": "none", "ports": [{"first": 3389, "last": 3389}]})]}

	findings := zone_from_internet.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.clients_rest, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure", "ports": [{"first": 8443, "last": 8443}]})]}

	zone_from_internet.report == set() with input as examples.input_with(facts)
}
