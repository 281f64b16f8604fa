package rules.needed.server_flow_blocked_test

import data.rules.needed.server_flow_blocked
import data.testing.examples

test_reports_events if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.management, "destination": examples.event_server, "flow": "FL16", "port": 22331, "state": "blocked", "blocked_by_host": true, "blocked_at_source": true})]}

	findings := server_flow_blocked.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_open if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.management, "destination": examples.event_server, "flow": "FL16", "port": 22331, "state": "open"})]}

	server_flow_blocked.report == set() with input as examples.input_with(facts)
}
