package rules.encryption.mobile_off_test

import data.rules.encryption.mobile_off
import data.testing.examples

test_reports_off if {
	facts := {"site": {"encryption": {"mobile": false}}}

	findings := mobile_off.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"encryption": "high"}
}

test_accepts_not_used if {
	facts := {"site": {"encryption": {"mobile": false}, "components": []}}

	mobile_off.report == set() with input as examples.input_with(facts)
}
