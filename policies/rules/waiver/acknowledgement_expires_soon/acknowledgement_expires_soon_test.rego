package rules.waiver.acknowledgement_expires_soon_test

import data.rules.waiver.acknowledgement_expires_soon
import data.testing.examples

test_reports_month if {
	facts := {"acknowledgements": [examples.acknowledgement({"days_left": 29})]}

	findings := acknowledgement_expires_soon.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"k0": "low"}
}

test_reports_week if {
	facts := {"acknowledgements": [examples.acknowledgement({"days_left": 3})]}

	findings := acknowledgement_expires_soon.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"k0": "medium"}
}

test_accepts_far if {
	facts := {"acknowledgements": [examples.acknowledgement({"days_left": 31})]}

	acknowledgement_expires_soon.report == set() with input as examples.input_with(facts)
}

test_accepts_expired if {
	facts := {"acknowledgements": [examples.acknowledgement({"state": "expired", "days_left": -1})]}

	acknowledgement_expires_soon.report == set() with input as examples.input_with(facts)
}
