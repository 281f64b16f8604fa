package rules.dmz.reaches_inside_test

import data.rules.dmz.reaches_inside
import data.testing.examples

test_reports_sql if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.mobile, "destination": examples.management, "service": {"kind": "guide", "component": "sql-server", "default_port": 1433}, "justification": "none", "ports": [{"first": 1433, "last": 1433}]})]}

	findings := reaches_inside.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_any_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.mobile, "destination": examples.management, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 1, "last": 65535}], "port_count": 65535})]}

	findings := reaches_inside.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_domain_controller if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.mobile, "destination": {"kind": "zone_rest", "name": "servers", "zone": "servers", "zone_kind": "server", "components": []}, "service": {"kind": "administration", "component": "", "default_port": 0, "name": "SMB"}, "justification": "none", "ports": [{"first": 445, "last": 445}]})]}

	findings := reaches_inside.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_remote_desktop if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.mobile, "destination": examples.management, "service": {"kind": "administration", "component": "", "default_port": 0, "name": "RDP"}, "justification": "none", "ports": [{"first": 3389, "last": 3389}]})]}

	findings := reaches_inside.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_required if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.mobile, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 443, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": false}, "justification": "required"})]}

	reaches_inside.report == set() with input as examples.input_with(facts)
}
