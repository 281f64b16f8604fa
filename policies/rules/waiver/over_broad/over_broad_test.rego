package rules.waiver.over_broad_test

import data.rules.waiver.over_broad
import data.testing.examples

test_reports_idle if {
	facts := {"waivers": [examples.waiver({"idle": ["guests", "tcp/8080"]})]}

	findings := over_broad.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"w0": "medium"}
}

test_accepts_fitting if {
	facts := {"waivers": [examples.waiver({})]}

	over_broad.report == set() with input as examples.input_with(facts)
}

test_accepts_expired if {
	facts := {"waivers": [examples.waiver({"state": "expired", "days_left": -1, "idle": ["guests"]})]}

	over_broad.report == set() with input as examples.input_with(facts)
}
