package rules.port.feature_not_declared_test

import data.rules.port.feature_not_declared
import data.testing.examples

test_reports_right_peer if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.partner, "destination": examples.event_server, "service": {"kind": "guide", "component": "event-server", "default_port": 1234, "feature": "generic-events-1234", "feature_declared": false}, "justification": "none", "ports": [{"first": 1234, "last": 1234}], "listed_peer": true})]}

	findings := feature_not_declared.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_wrong_peer if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.event_server, "service": {"kind": "guide", "component": "event-server", "default_port": 1234, "feature": "generic-events-1234", "feature_declared": false}, "justification": "none", "ports": [{"first": 1234, "last": 1234}]})]}

	findings := feature_not_declared.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_wrong_peer_in_the_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.event_server, "service": {"kind": "guide", "component": "event-server", "default_port": 9090, "feature": "analytics-events", "feature_declared": false}, "justification": "none", "ports": [{"first": 9090, "last": 9090}], "same_zone": true})]}

	findings := feature_not_declared.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.partner, "destination": examples.event_server, "service": {"kind": "guide", "component": "event-server", "default_port": 1234, "feature": "generic-events-1234"}, "justification": "required", "ports": [{"first": 1234, "last": 1234}]})]}

	feature_not_declared.report == set() with input as examples.input_with(facts)
}
