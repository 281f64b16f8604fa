package rules.needed.failover_blocked_test

import data.rules.needed.failover_blocked
import data.testing.examples

test_reports_cameras if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.failover, "destination": examples.cameras, "flow": "FL51", "port": 443, "state": "blocked"})]}

	findings := failover_blocked.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_clients_after_failover if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.operators, "destination": examples.failover, "flow": "FL30", "port": 7563, "state": "blocked", "blocked_by_host": true})]}

	findings := failover_blocked.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_open if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.failover, "destination": examples.cameras, "flow": "FL51", "port": 443, "state": "open"})]}

	failover_blocked.report == set() with input as examples.input_with(facts)
}
