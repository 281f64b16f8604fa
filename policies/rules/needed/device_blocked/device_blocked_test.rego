package rules.needed.device_blocked_test

import data.rules.needed.device_blocked
import data.testing.examples

test_reports_https if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.recorder, "destination": examples.cameras, "flow": "FL51", "port": 443, "state": "blocked"})]}

	findings := device_blocked.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_open if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.recorder, "destination": examples.cameras, "flow": "FL51", "port": 443, "state": "open"})]}

	device_blocked.report == set() with input as examples.input_with(facts)
}
