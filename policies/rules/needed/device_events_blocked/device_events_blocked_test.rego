package rules.needed.device_events_blocked_test

import data.rules.needed.device_events_blocked
import data.testing.examples

test_reports_events if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "flow": "FL20", "port": 5432, "state": "blocked", "status": "required-if"})]}

	findings := device_events_blocked.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_open if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "flow": "FL20", "port": 5432, "state": "open", "status": "required-if"})]}

	device_events_blocked.report == set() with input as examples.input_with(facts)
}
