package rules.encryption.event_off_test

import data.rules.encryption.event_off
import data.testing.examples

test_reports_off if {
	facts := {"site": {"encryption": {"event": false}}}

	findings := event_off.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"encryption": "high"}
}

test_accepts_not_used if {
	facts := {"site": {"encryption": {"event": false}, "components": []}}

	event_off.report == set() with input as examples.input_with(facts)
}
