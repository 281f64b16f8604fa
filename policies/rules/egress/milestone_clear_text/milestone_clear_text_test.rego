package rules.egress.milestone_clear_text_test

import data.rules.egress.milestone_clear_text
import data.testing.examples

test_reports_http if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 80, "last": 80}], "destination_names": ["www.milestonesys.com"]})]}

	findings := milestone_clear_text.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_https if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "destination_names": ["www.milestonesys.com"]})], "site": {"features": [{"id": "feature-1", "name": "online-activation"}]}}

	milestone_clear_text.report == set() with input as examples.input_with(facts)
}
