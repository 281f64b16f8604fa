package rules.client.inbound_test

import data.rules.client.inbound
import data.testing.examples

test_reports_any_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.operators, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 1, "last": 65535}], "port_count": 65535})]}

	findings := inbound.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_event_api if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.operators, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 22332, "last": 22332}]})]}

	findings := inbound.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_matrix if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.operators, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 12345, "last": 12345}]})], "site": {"features": [{"id": "feature-1", "name": "matrix"}]}}

	findings := inbound.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "info"}
}

test_accepts_screen_recorder if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.operators, "service": {"kind": "guide", "component": "screen-recorder", "default_port": 52111, "feature": "screen-recorder"}, "justification": "required", "ports": [{"first": 52111, "last": 52111}]})]}

	inbound.report == set() with input as examples.input_with(facts)
}

test_leaves_users_on_the_internet_to_the_egress_rules if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": {"kind": "client_group", "name": "phones", "zone": "internet", "zone_kind": "internet", "components": ["mobile-client"]}, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 443, "last": 443}]})]}

	inbound.report == set() with input as examples.input_with(facts)
}
