package rules.evidence.other_device_test

import data.rules.evidence.other_device
import data.testing.examples

test_reports_found if {
	facts := {"evidence": [{"id": "f1", "kind": "other-device", "device": "ms01", "found": "ms02", "expected": "ms01"}]}

	findings := other_device.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_none if {
	facts := {"evidence": []}

	other_device.report == set() with input as examples.input_with(facts)
}
