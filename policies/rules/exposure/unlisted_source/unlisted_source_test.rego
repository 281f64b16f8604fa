package rules.exposure.unlisted_source_test

import data.rules.exposure.unlisted_source
import data.testing.examples

test_reports_across_zones if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.clients_rest, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 443, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": false}, "justification": "none"})]}

	findings := unlisted_source.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_inside_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.event_server, "service": {"kind": "guide", "component": "event-server", "default_port": 22331}, "justification": "none", "ports": [{"first": 22331, "last": 22331}], "same_zone": true})]}

	findings := unlisted_source.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_mobile_server_without_remote_users if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 8082, "name": "HTTPS"}, "justification": "none", "ports": [{"first": 8082, "last": 8082}]})]}

	findings := unlisted_source.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_leaves_clients_to_their_own_rule if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "guide", "component": "data-collector", "default_port": 7609}, "justification": "none", "ports": [{"first": 7609, "last": 7609}]})]}

	unlisted_source.report == set() with input as examples.input_with(facts)
}

test_leaves_dmz_to_its_own_rule if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.mobile, "destination": examples.management, "service": {"kind": "guide", "component": "sql-server", "default_port": 1433}, "justification": "none", "ports": [{"first": 1433, "last": 1433}]})]}

	unlisted_source.report == set() with input as examples.input_with(facts)
}

test_accepts_listed if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.event_server, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 443, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": false}, "justification": "required", "same_zone": true})]}

	unlisted_source.report == set() with input as examples.input_with(facts)
}
