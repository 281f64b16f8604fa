package rules.port.recorders_only_test

import data.rules.port.recorders_only
import data.testing.examples

test_reports_clients if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 9000}, "justification": "none", "ports": [{"first": 9000, "last": 9000}]})]}

	findings := recorders_only.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_declared_clients if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.operators, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 9000}, "justification": "infrastructure", "ports": [{"first": 9000, "last": 9000}]})]}

	findings := recorders_only.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_cameras if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 9000}, "justification": "none", "ports": [{"first": 9000, "last": 9000}]})]}

	findings := recorders_only.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_mobile_server if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.mobile, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 9000}, "justification": "none", "ports": [{"first": 9000, "last": 9000}]})]}

	findings := recorders_only.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_undeclared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.undeclared, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 9000}, "justification": "none", "ports": [{"first": 9000, "last": 9000}]})]}

	findings := recorders_only.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_other_server if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.log_server, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 9000}, "justification": "none", "ports": [{"first": 9000, "last": 9000}], "same_zone": true})]}

	findings := recorders_only.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_accepts_recorder if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 9000}, "justification": "required", "ports": [{"first": 9000, "last": 9000}]})]}

	recorders_only.report == set() with input as examples.input_with(facts)
}

test_accepts_failover if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.failover, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "default_port": 9000}, "justification": "allowed", "ports": [{"first": 9000, "last": 9000}]})]}

	recorders_only.report == set() with input as examples.input_with(facts)
}
