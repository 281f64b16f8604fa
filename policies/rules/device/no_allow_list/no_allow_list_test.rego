package rules.device.no_allow_list_test

import data.rules.device.no_allow_list
import data.testing.examples

test_reports_no_list if {
	facts := {"device_groups": [{"id": "devices-lobby", "name": "lobby", "zone": "cameras", "zone_kind": "camera", "https": true, "media": "https", "events": [], "authentication": "802.1x", "allow_list": "no", "recorders": ["rs01"]}]}

	findings := no_allow_list.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"devices-lobby": "medium"}
}

test_accepts_list if {
	facts := {"device_groups": [{"id": "devices-lobby", "name": "lobby", "zone": "cameras", "zone_kind": "camera", "https": true, "media": "https", "events": [], "authentication": "802.1x", "allow_list": "yes", "recorders": ["rs01"]}]}

	no_allow_list.report == set() with input as examples.input_with(facts)
}
