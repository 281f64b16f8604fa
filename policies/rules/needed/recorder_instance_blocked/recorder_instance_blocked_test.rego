package rules.needed.recorder_instance_blocked_test

import data.rules.needed.recorder_instance_blocked
import data.testing.examples

test_reports_second_instance if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.management, "destination": examples.recorder, "flow": "FL24", "port": 9002, "state": "blocked", "blocked_by_host": true})]}

	findings := recorder_instance_blocked.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_open if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.management, "destination": examples.recorder, "flow": "FL24", "port": 9002, "state": "open"})]}

	recorder_instance_blocked.report == set() with input as examples.input_with(facts)
}
