package rules.waiver.acknowledgement_expired_test

import data.rules.waiver.acknowledgement_expired
import data.testing.examples

test_reports_yesterday if {
	facts := {"acknowledgements": [examples.acknowledgement({"state": "expired", "days_left": -1})]}

	findings := acknowledgement_expired.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"k0": "high"}
}

test_accepts_last_day if {
	facts := {"acknowledgements": [examples.acknowledgement({"days_left": 0})]}

	acknowledgement_expired.report == set() with input as examples.input_with(facts)
}

test_accepts_none if {
	facts := {"acknowledgements": []}

	acknowledgement_expired.report == set() with input as examples.input_with(facts)
}
