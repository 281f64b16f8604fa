package rules.host.any_program_any_port_test

import data.rules.host.any_program_any_port
import data.testing.examples

test_reports_any if {
	facts := {"host_lines": [examples.host_line({"id": "f1", "any_port": true, "any_program": true, "any_remote": true, "no_effect": false, "services": [{"protocol": "tcp", "port": 9000, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 9000, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": true}}]})]}

	findings := any_program_any_port.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_one_program if {
	facts := {"host_lines": [examples.host_line({"id": "f1", "any_port": true})]}

	any_program_any_port.report == set() with input as examples.input_with(facts)
}

test_accepts_built_in if {
	facts := {"host_lines": [], "hosts": []}

	any_program_any_port.report == set() with input as examples.input_with(facts)
}
