package rules.waiver.expires_soon_test

import data.rules.waiver.expires_soon
import data.testing.examples

test_reports_month if {
	facts := {"waivers": [examples.waiver({"days_left": 30})]}

	findings := expires_soon.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"w0": "low"}
}

test_reports_fortnight if {
	facts := {"waivers": [examples.waiver({"days_left": 14})]}

	findings := expires_soon.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"w0": "medium"}
}

test_reports_week if {
	facts := {"waivers": [examples.waiver({"days_left": 7})]}

	findings := expires_soon.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"w0": "medium"}
}

test_reports_last_day if {
	facts := {"waivers": [examples.waiver({"days_left": 0})]}

	findings := expires_soon.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"w0": "medium"}
}

test_accepts_far if {
	facts := {"waivers": [examples.waiver({"days_left": 31})]}

	expires_soon.report == set() with input as examples.input_with(facts)
}

test_accepts_expired if {
	facts := {"waivers": [examples.waiver({"state": "expired", "days_left": -1})]}

	expires_soon.report == set() with input as examples.input_with(facts)
}
