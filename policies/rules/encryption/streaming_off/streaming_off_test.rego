package rules.encryption.streaming_off_test

import data.rules.encryption.streaming_off
import data.testing.examples

test_reports_off if {
	facts := {"site": {"encryption": {"streaming": false}}}

	findings := streaming_off.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"encryption": "high"}
}

test_accepts_not_used if {
	facts := {"site": {"encryption": {"streaming": false}, "components": []}}

	streaming_off.report == set() with input as examples.input_with(facts)
}
