package rules.port.local_only_test

import data.rules.port.local_only
import data.testing.examples

test_reports_across_zones if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 8080, "local_only": true}, "justification": "none", "ports": [{"first": 8080, "last": 8080}]})]}

	findings := local_only.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 8080, "local_only": true}, "justification": "infrastructure", "ports": [{"first": 8080, "last": 8080}]})]}

	findings := local_only.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_inside_zone if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 6473, "local_only": true}, "justification": "none", "ports": [{"first": 6473, "last": 6473}], "same_zone": true})]}

	findings := local_only.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_local_subnet if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 6473, "local_only": true}, "justification": "none", "ports": [{"first": 6473, "last": 6473}], "same_zone": true, "local_subnet_only": true})]}

	findings := local_only.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "low"}
}

test_accepts_other_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 443, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": false}, "justification": "required"})]}

	local_only.report == set() with input as examples.input_with(facts)
}
