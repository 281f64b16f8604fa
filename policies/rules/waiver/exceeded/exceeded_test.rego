package rules.waiver.exceeded_test

import data.rules.waiver.exceeded
import data.testing.examples

test_reports_exceeded if {
	facts := {"waivers": [examples.waiver({"covered": 0, "exceeded": true, "at_most": 2})]}

	findings := exceeded.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"w0": "medium"}
}

test_accepts_within if {
	facts := {"waivers": [examples.waiver({"at_most": 2})]}

	exceeded.report == set() with input as examples.input_with(facts)
}
