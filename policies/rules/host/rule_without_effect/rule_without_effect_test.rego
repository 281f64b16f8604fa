package rules.host.rule_without_effect_test

import data.rules.host.rule_without_effect
import data.testing.examples

test_reports_wrong_program if {
	facts := {"host_lines": [examples.host_line({"id": "f1", "no_effect": true})]}

	findings := rule_without_effect.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "low"}
}

test_leaves_any_port_to_the_broader_rule if {
	facts := {"host_lines": [examples.host_line({"id": "f1", "no_effect": true, "any_port": true, "any_program": true})]}

	rule_without_effect.report == set() with input as examples.input_with(facts)
}

test_accepts_right_program if {
	facts := {"host_lines": [examples.host_line({"id": "f1"})]}

	rule_without_effect.report == set() with input as examples.input_with(facts)
}
