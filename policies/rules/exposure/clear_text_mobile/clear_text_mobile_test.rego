package rules.exposure.clear_text_mobile_test

import data.rules.exposure.clear_text_mobile
import data.testing.examples

test_reports_internet if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 8081, "clear_text": true}, "justification": "allowed", "ports": [{"first": 8081, "last": 8081}]})]}

	findings := clear_text_mobile.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_guests if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.guests, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 8081, "clear_text": true}, "justification": "none", "ports": [{"first": 8081, "last": 8081}]})]}

	findings := clear_text_mobile.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_accepts_encrypted_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 8082, "name": "HTTPS"}, "justification": "allowed", "ports": [{"first": 8082, "last": 8082}]})]}

	clear_text_mobile.report == set() with input as examples.input_with(facts)
}
