package rules.evidence.shared_export_test

import data.rules.evidence.shared_export
import data.testing.examples

test_reports_found if {
	facts := {"evidence": [{"id": "f1", "kind": "shared", "device": "ms01", "found": "ms02", "expected": "ms01"}]}

	findings := shared_export.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_none if {
	facts := {"evidence": []}

	shared_export.report == set() with input as examples.input_with(facts)
}
