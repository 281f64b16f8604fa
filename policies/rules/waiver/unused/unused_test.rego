package rules.waiver.unused_test

import data.rules.waiver.unused
import data.testing.examples

test_reports_unused if {
	facts := {"waivers": [examples.waiver({"covered": 0})]}

	findings := unused.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"w0": "medium"}
}

test_accepts_used if {
	facts := {"waivers": [examples.waiver({})]}

	unused.report == set() with input as examples.input_with(facts)
}

test_accepts_exceeded if {
	facts := {"waivers": [examples.waiver({"covered": 0, "exceeded": true, "at_most": 1})]}

	unused.report == set() with input as examples.input_with(facts)
}

test_accepts_expired if {
	facts := {"waivers": [examples.waiver({"state": "expired", "covered": 0, "days_left": -3})]}

	unused.report == set() with input as examples.input_with(facts)
}

test_accepts_unknown_rule if {
	facts := {"waivers": [examples.waiver({"covered": 0, "known": false})]}

	unused.report == set() with input as examples.input_with(facts)
}
