package rules.host.built_in_rules_test

import data.rules.host.built_in_rules
import data.testing.examples

test_reports_two_rules if {
	facts := {"host_lines": [examples.host_line({"id": "f1", "built_in": true, "host": {"name": "rs01"}}), examples.host_line({"id": "f2", "built_in": true, "host": {"name": "rs01"}})]}

	findings := built_in_rules.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"host-rs01": "info"}
}

test_accepts_own_rule if {
	facts := {"host_lines": [examples.host_line({"id": "f1"})]}

	built_in_rules.report == set() with input as examples.input_with(facts)
}
