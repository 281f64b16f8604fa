package rules.egress.milestone_wrong_component_test

import data.rules.egress.milestone_wrong_component
import data.testing.examples

test_reports_log_server if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "destination_names": ["www.milestonesys.com"]})]}

	findings := milestone_wrong_component.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_activation_not_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "destination_names": ["www.milestonesys.com"]})]}

	findings := milestone_wrong_component.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_activation if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "destination_names": ["www.milestonesys.com"]})], "site": {"features": [{"id": "feature-1", "name": "online-activation"}]}}

	milestone_wrong_component.report == set() with input as examples.input_with(facts)
}

test_accepts_online_help if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "destination_names": ["doc.milestonesys.com"]})]}

	milestone_wrong_component.report == set() with input as examples.input_with(facts)
}
