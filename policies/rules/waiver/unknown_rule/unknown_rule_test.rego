package rules.waiver.unknown_rule_test

import data.rules.waiver.unknown_rule
import data.testing.examples

test_reports_unknown if {
	facts := {"waivers": [examples.waiver({"known": false, "covered": 0})]}

	findings := unknown_rule.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"w0": "medium"}
}

test_accepts_known if {
	facts := {"waivers": [examples.waiver({})]}

	unknown_rule.report == set() with input as examples.input_with(facts)
}
