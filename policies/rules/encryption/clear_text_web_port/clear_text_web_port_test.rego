package rules.encryption.clear_text_web_port_test

import data.rules.encryption.clear_text_web_port
import data.testing.examples

test_reports_across_zones if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 80, "clear_text": true}, "justification": "none", "ports": [{"first": 80, "last": 80}]})]}

	findings := clear_text_web_port.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_inside_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.event_server, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 80, "clear_text": true}, "justification": "none", "ports": [{"first": 80, "last": 80}], "same_zone": true})]}

	findings := clear_text_web_port.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "low"}
}

test_reports_mobile if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.web_users, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 8081, "clear_text": true}, "justification": "allowed", "ports": [{"first": 8081, "last": 8081}]})]}

	findings := clear_text_web_port.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_listed_peer_without_declaration if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.partner, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 80, "clear_text": true}, "justification": "none", "ports": [{"first": 80, "last": 80}], "listed_peer": true})]}

	findings := clear_text_web_port.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_leaves_strangers if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.clients_rest, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 80, "clear_text": true}, "justification": "none", "ports": [{"first": 80, "last": 80}]})]}

	clear_text_web_port.report == set() with input as examples.input_with(facts)
}

test_leaves_untrusted_networks if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 8081, "clear_text": true}, "justification": "none", "ports": [{"first": 8081, "last": 8081}]})]}

	clear_text_web_port.report == set() with input as examples.input_with(facts)
}

test_accepts_encrypted if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 443, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": false}, "justification": "required"})]}

	clear_text_web_port.report == set() with input as examples.input_with(facts)
}
