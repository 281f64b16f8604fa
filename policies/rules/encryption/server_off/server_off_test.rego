package rules.encryption.server_off_test

import data.rules.encryption.server_off
import data.testing.examples

test_reports_off if {
	facts := {"site": {"encryption": {"server": false}}}

	findings := server_off.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"encryption": "high"}
}

test_accepts_not_used if {
	facts := {"site": {"encryption": {"server": false}, "components": []}}

	server_off.report == set() with input as examples.input_with(facts)
}
