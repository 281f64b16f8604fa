package rules.waiver.acknowledgement_unused_test

import data.rules.waiver.acknowledgement_unused
import data.testing.examples

test_reports_gone if {
	facts := {"acknowledgements": [examples.acknowledgement({"used": false})]}

	findings := acknowledgement_unused.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"k0": "medium"}
}

test_accepts_used if {
	facts := {"acknowledgements": [examples.acknowledgement({})]}

	acknowledgement_unused.report == set() with input as examples.input_with(facts)
}

test_accepts_expired if {
	facts := {"acknowledgements": [examples.acknowledgement({"state": "expired", "days_left": -1, "used": false})]}

	acknowledgement_unused.report == set() with input as examples.input_with(facts)
}
