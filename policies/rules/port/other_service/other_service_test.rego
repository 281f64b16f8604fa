package rules.port.other_service_test

import data.rules.port.other_service
import data.testing.examples

test_reports_any_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 1, "last": 65535}], "port_count": 65535})]}

	findings := other_service.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_one_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 8443, "last": 8443}]})]}

	findings := other_service.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_ping if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "other", "component": "", "default_port": 0, "name": "ICMP"}, "justification": "none", "ports": [{"first": 0, "last": 0}], "protocol": "icmp"})]}

	findings := other_service.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "low"}
}

test_reports_host_rule if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.management, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 8443, "last": 8443}], "same_zone": true, "host_filtered": true})]}

	findings := other_service.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "low"}
}

test_leaves_built_in_rules_to_their_note if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.management, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 5353, "last": 5353}], "same_zone": true, "host_filtered": true, "built_in": true})]}

	other_service.report == set() with input as examples.input_with(facts)
}

test_leaves_cameras_to_their_own_rule if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 1, "last": 65535}], "port_count": 65535})]}

	other_service.report == set() with input as examples.input_with(facts)
}

test_accepts_no_host_rules_in_the_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.management, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 1, "last": 65535}], "port_count": 65535, "same_zone": true, "host_filtered": false})]}

	other_service.report == set() with input as examples.input_with(facts)
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.admins, "destination": examples.management, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure", "ports": [{"first": 161, "last": 161}], "protocol": "udp"})]}

	other_service.report == set() with input as examples.input_with(facts)
}
