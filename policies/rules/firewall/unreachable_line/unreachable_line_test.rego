package rules.firewall.unreachable_line_test

import data.rules.firewall.unreachable_line
import data.testing.examples

test_reports_other_action if {
	facts := {"unreachable_lines": [{"id": "f1", "device": "fw01", "reason": "covered", "changes_action": true}]}

	findings := unreachable_line.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_same_action if {
	facts := {"unreachable_lines": [{"id": "f1", "device": "fw01", "reason": "covered", "changes_action": false}]}

	findings := unreachable_line.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "low"}
}

test_accepts_none if {
	facts := {"unreachable_lines": []}

	unreachable_line.report == set() with input as examples.input_with(facts)
}
