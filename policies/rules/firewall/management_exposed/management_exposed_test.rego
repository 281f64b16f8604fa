package rules.firewall.management_exposed_test

import data.rules.firewall.management_exposed
import data.testing.examples

test_reports_ssh if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.firewall, "service": {"kind": "administration", "component": "", "default_port": 0, "name": "SSH"}, "justification": "none", "ports": [{"first": 22, "last": 22}]})]}

	findings := management_exposed.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_any_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.guests, "destination": examples.firewall, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 1, "last": 65535}], "port_count": 65535})]}

	findings := management_exposed.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_accepts_vpn_listener if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.firewall, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 500, "last": 500}], "protocol": "udp"})]}

	management_exposed.report == set() with input as examples.input_with(facts)
}
