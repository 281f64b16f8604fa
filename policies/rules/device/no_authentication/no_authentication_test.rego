package rules.device.no_authentication_test

import data.rules.device.no_authentication
import data.testing.examples

test_reports_none if {
	facts := {"device_groups": [{"id": "devices-lobby", "name": "lobby", "zone": "cameras", "zone_kind": "camera", "https": true, "media": "https", "events": [], "authentication": "none", "allow_list": "yes", "recorders": ["rs01"]}]}

	findings := no_authentication.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"devices-lobby": "medium"}
}

test_accepts_port_authentication if {
	facts := {"device_groups": [{"id": "devices-lobby", "name": "lobby", "zone": "cameras", "zone_kind": "camera", "https": true, "media": "https", "events": [], "authentication": "802.1x", "allow_list": "yes", "recorders": ["rs01"]}]}

	no_authentication.report == set() with input as examples.input_with(facts)
}
