package rules.tls.old_version_test

import data.rules.tls.old_version
import data.testing.examples

test_reports_inside if {
	facts := {"tls": [{"id": "f1", "endpoint": "ms01:443", "minimum_version": "TLSv1.1", "has_certificate": false}]}

	findings := old_version.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_unreadable if {
	facts := {"tls": [{"id": "f1", "endpoint": "ms01:443", "minimum_version": "newest", "has_certificate": false}]}

	findings := old_version.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "high"}
}

test_reports_exposed if {
	facts := {"tls": [{"id": "f1", "endpoint": "x01:8082", "minimum_version": "1.0", "has_certificate": false}], "site": {"has_remote_clients": true, "dmz_single_device_accepted": true}, "hosts": [{"id": "host-x", "name": "x01", "components": ["mobile-server"], "recorder_instances": 1, "zones": [{"name": "dmz", "kind": "dmz"}], "firewall": "read", "has_public_address": false, "overrides": []}]}

	findings := old_version.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_accepts_current if {
	facts := {"tls": [{"id": "f1", "endpoint": "ms01:443", "minimum_version": "TLS 1.2", "has_certificate": false}, {"id": "f2", "endpoint": "rs01", "minimum_version": "1.3", "has_certificate": false}]}

	old_version.report == set() with input as examples.input_with(facts)
}

test_accepts_not_stated if {
	facts := {"tls": [{"id": "f1", "endpoint": "ms01:443", "minimum_version": "", "has_certificate": true}]}

	old_version.report == set() with input as examples.input_with(facts)
}
