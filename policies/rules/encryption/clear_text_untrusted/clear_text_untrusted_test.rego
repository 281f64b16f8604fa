package rules.encryption.clear_text_untrusted_test

import data.rules.encryption.clear_text_untrusted
import data.testing.examples

test_reports_interconnect if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "flow": "FL53", "port": 80, "confidentiality": "clear", "zone_kinds": ["recorder", "internet"]})]}

	findings := clear_text_untrusted.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_accepts_through_a_vpn if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "flow": "FL53", "port": 80, "confidentiality": "clear", "zone_kinds": ["recorder", "vpn"]})]}

	clear_text_untrusted.report == set() with input as examples.input_with(facts)
}

test_accepts_encrypted if {
	facts := {"needed_flows": [examples.needed_flow({"id": "f1", "confidentiality": "tls", "zone_kinds": ["client", "internet"]})]}

	clear_text_untrusted.report == set() with input as examples.input_with(facts)
}
