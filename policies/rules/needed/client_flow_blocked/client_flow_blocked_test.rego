package rules.needed.client_flow_blocked_test

import data.rules.needed.client_flow_blocked
import data.testing.examples

test_reports_video if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.operators, "destination": examples.recorder, "flow": "FL22", "port": 7563, "state": "blocked"})]}

	findings := client_flow_blocked.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_own_firewall if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.operators, "destination": examples.recorder, "flow": "FL22", "port": 7563, "state": "blocked", "blocked_at_source": true})]}

	findings := client_flow_blocked.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_open if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.operators, "destination": examples.recorder, "flow": "FL22", "port": 7563, "state": "open"})]}

	client_flow_blocked.report == set() with input as examples.input_with(facts)
}
