package rules.needed.encrypted_sibling_open_in_clear_test

import data.rules.needed.encrypted_sibling_open_in_clear
import data.testing.examples

test_reports_clients if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "flow": "FL02", "port": 443, "state": "blocked", "clear_text_sibling_open": true})]}

	findings := encrypted_sibling_open_in_clear.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_open if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "flow": "FL02", "port": 443, "state": "open", "clear_text_sibling_open": true})]}

	encrypted_sibling_open_in_clear.report == set() with input as examples.input_with(facts)
}
