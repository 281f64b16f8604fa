package main_test

import data.main
import data.parameters
import data.testing.examples

test_answers_for_a_sound_site if {
	report := main.report with input as examples.base
	report.schema_version == 1
	report.nonce == "base"
	report.seen.zones == 6
	report.seen.open_flows == 0
	report.findings == set()
	report.reasons == parameters.reasons
}

test_has_no_answer_without_an_input if {
	not main.report with input as {}
}

test_reports_what_rules_report if {
	facts := {"open_lines": [{"id": "f1", "device": "fw01"}]}

	findings := main.findings with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_lists_every_rule_under_its_path if {
	some id, rule in main.catalogue
	id == "port/recorders_only"
	rule.id == id
}
