package rules.host.wide_remote_scope_test

import data.rules.host.wide_remote_scope
import data.testing.examples

test_reports_any_remote if {
	facts := {"host_lines": [examples.host_line({"id": "f1", "any_remote": true, "services": [{"protocol": "tcp", "port": 9000, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 9000, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": true}}]})]}

	findings := wide_remote_scope.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_wider if {
	facts := {"host_lines": [examples.host_line({"id": "f1", "wider_than_peers": true, "services": [{"protocol": "tcp", "port": 9000, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 9000, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": true}}]})]}

	findings := wide_remote_scope.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_leaves_any_port_to_the_broader_rule if {
	facts := {"host_lines": [examples.host_line({"id": "f1", "any_remote": true, "any_port": true, "any_program": true, "services": [{"protocol": "tcp", "port": 9000, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 9000, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": true}}]})]}

	wide_remote_scope.report == set() with input as examples.input_with(facts)
}

test_accepts_scoped if {
	facts := {"host_lines": [examples.host_line({"id": "f1", "services": [{"protocol": "tcp", "port": 9000, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 9000, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": true}}]})]}

	wide_remote_scope.report == set() with input as examples.input_with(facts)
}

test_accepts_client_port if {
	facts := {"host_lines": [examples.host_line({"id": "f1", "any_remote": true, "services": [{"protocol": "tcp", "port": 9000, "service": {"kind": "guide", "component": "recording-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 7563, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": false}}]})]}

	wide_remote_scope.report == set() with input as examples.input_with(facts)
}
