package rules.waiver.too_long_test

import data.rules.waiver.too_long
import data.testing.examples

test_reports_decade if {
	facts := {"waivers": [examples.waiver({"days_left": 3650})]}

	findings := too_long.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"w0": "medium"}
}

test_accepts_year if {
	facts := {"waivers": [examples.waiver({"days_left": 366})]}

	too_long.report == set() with input as examples.input_with(facts)
}
