package rules.needed.recorder_registration_blocked_test

import data.rules.needed.recorder_registration_blocked
import data.testing.examples

test_reports_recorder if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.recorder, "destination": examples.management, "flow": "FL06", "port": 9000, "state": "blocked"})]}

	findings := recorder_registration_blocked.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_undecided if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.recorder, "destination": examples.management, "flow": "FL06", "port": 9000, "state": "undecided"})]}

	findings := recorder_registration_blocked.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_open if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.recorder, "destination": examples.management, "flow": "FL06", "port": 9000, "state": "open"})]}

	recorder_registration_blocked.report == set() with input as examples.input_with(facts)
}
