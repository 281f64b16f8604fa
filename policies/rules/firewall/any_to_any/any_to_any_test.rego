package rules.firewall.any_to_any_test

import data.rules.firewall.any_to_any
import data.testing.examples

test_reports_line if {
	facts := {"open_lines": [{"id": "f1", "device": "fw01"}]}

	findings := any_to_any.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_none if {
	facts := {"open_lines": []}

	any_to_any.report == set() with input as examples.input_with(facts)
}
