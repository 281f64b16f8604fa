package rules.device.https_off_test

import data.rules.device.https_off
import data.testing.examples

test_reports_http if {
	facts := {"device_groups": [{"id": "devices-lobby", "name": "lobby", "zone": "cameras", "zone_kind": "camera", "https": false, "media": "https", "events": [], "authentication": "802.1x", "allow_list": "yes", "recorders": ["rs01"]}]}

	findings := https_off.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"devices-lobby": "medium"}
}

test_accepts_https if {
	facts := {"device_groups": [{"id": "devices-lobby", "name": "lobby", "zone": "cameras", "zone_kind": "camera", "https": true, "media": "https", "events": [], "authentication": "802.1x", "allow_list": "yes", "recorders": ["rs01"]}]}

	https_off.report == set() with input as examples.input_with(facts)
}
