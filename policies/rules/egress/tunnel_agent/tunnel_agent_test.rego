package rules.egress.tunnel_agent_test

import data.rules.egress.tunnel_agent
import data.testing.examples

test_reports_tunnel_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 7844, "last": 7844}], "protocol": "udp"})]}

	findings := tunnel_agent.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_mobile_server if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.mobile, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none"})]}

	findings := tunnel_agent.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.management, "destination": examples.internet, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "infrastructure"})]}

	tunnel_agent.report == set() with input as examples.input_with(facts)
}
