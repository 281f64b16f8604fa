package rules.waiver.expired_test

import data.rules.waiver.expired
import data.testing.examples

test_reports_yesterday if {
	facts := {"waivers": [examples.waiver({"state": "expired", "days_left": -1, "covered": 0})]}

	findings := expired.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"w0": "high"}
}

test_accepts_last_day if {
	facts := {"waivers": [examples.waiver({"days_left": 0})]}

	expired.report == set() with input as examples.input_with(facts)
}

test_accepts_none if {
	facts := {"waivers": []}

	expired.report == set() with input as examples.input_with(facts)
}
