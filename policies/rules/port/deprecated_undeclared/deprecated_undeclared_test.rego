package rules.port.deprecated_undeclared_test

import data.rules.port.deprecated_undeclared
import data.testing.examples

test_reports_camera if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 25, "deprecated": true, "disabled_by_default": true, "feature": "device-smtp-events", "feature_declared": false}, "justification": "none", "ports": [{"first": 25, "last": 25}], "listed_peer": true})]}

	findings := deprecated_undeclared.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_not_deprecated if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 443, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": false}, "justification": "required"})]}

	deprecated_undeclared.report == set() with input as examples.input_with(facts)
}
