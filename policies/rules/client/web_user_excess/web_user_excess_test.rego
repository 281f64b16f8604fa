package rules.client.web_user_excess_test

import data.rules.client.web_user_excess
import data.testing.examples

test_reports_recorder if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.web_users, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 7563}, "justification": "none", "ports": [{"first": 7563, "last": 7563}]})]}

	findings := web_user_excess.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.web_users, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 7563}, "justification": "infrastructure", "ports": [{"first": 7563, "last": 7563}]})]}

	findings := web_user_excess.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_inside_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.web_users, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 7563}, "justification": "none", "ports": [{"first": 7563, "last": 7563}], "same_zone": true})]}

	findings := web_user_excess.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_mobile_server if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.web_users, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 8082, "name": "HTTPS"}, "justification": "required", "ports": [{"first": 8082, "last": 8082}]})]}

	web_user_excess.report == set() with input as examples.input_with(facts)
}
