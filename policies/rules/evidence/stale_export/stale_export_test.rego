package rules.evidence.stale_export_test

import data.rules.evidence.stale_export
import data.testing.examples

test_reports_found if {
	facts := {"evidence": [{"id": "f1", "kind": "stale", "device": "ms01", "found": "ms02", "expected": "ms01"}]}

	findings := stale_export.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_none if {
	facts := {"evidence": []}

	stale_export.report == set() with input as examples.input_with(facts)
}
