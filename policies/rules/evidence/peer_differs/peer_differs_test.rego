package rules.evidence.peer_differs_test

import data.rules.evidence.peer_differs
import data.testing.examples

test_reports_found if {
	facts := {"evidence": [{"id": "f1", "kind": "peer-differs", "device": "ms01", "found": "ms02", "expected": "ms01"}]}

	findings := peer_differs.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_accepts_none if {
	facts := {"evidence": []}

	peer_differs.report == set() with input as examples.input_with(facts)
}
