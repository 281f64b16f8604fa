package rules.host.rule_without_effect_test

import data.rules.host.rule_without_effect
import data.testing.examples

test_reports_wrong_program if {
	facts := {"host_lines": [examples.host_line({"id": "f1", "no_effect": true})]}

	findings := rule_without_effect.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "low"}
}

test_accepts_right_program if {
	facts := {"host_lines": [examples.host_line({"id": "f1"})]}

	rule_without_effect.report == set() with input as examples.input_with(facts)
}
