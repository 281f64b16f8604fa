package rules.port.deprecated_declared_test

import data.rules.port.deprecated_declared
import data.testing.examples

test_reports_declared if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 25, "deprecated": true, "disabled_by_default": true, "feature": "device-smtp-events"}, "justification": "required", "ports": [{"first": 25, "last": 25}]})]}

	findings := deprecated_declared.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_other_event_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.cameras, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 5432, "disabled_by_default": true, "feature": "device-tcp-events"}, "justification": "required", "ports": [{"first": 5432, "last": 5432}]})]}

	deprecated_declared.report == set() with input as examples.input_with(facts)
}
