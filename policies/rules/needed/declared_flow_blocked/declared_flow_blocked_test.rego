package rules.needed.declared_flow_blocked_test

import data.rules.needed.declared_flow_blocked
import data.testing.examples

test_reports_time if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.recorder, "destination": examples.servers_rest, "flow": "ntp", "port": 123, "state": "blocked", "kind": "infrastructure", "protocol": "udp"})]}

	findings := declared_flow_blocked.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_open if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.recorder, "destination": examples.servers_rest, "flow": "ntp", "port": 123, "state": "open", "kind": "infrastructure"})]}

	declared_flow_blocked.report == set() with input as examples.input_with(facts)
}
