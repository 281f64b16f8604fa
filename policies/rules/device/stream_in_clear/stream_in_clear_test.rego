package rules.device.stream_in_clear_test

import data.rules.device.stream_in_clear
import data.testing.examples

test_reports_rtsp if {
	facts := {"device_groups": [{"id": "devices-lobby", "name": "lobby", "zone": "cameras", "zone_kind": "camera", "https": true, "media": "rtsp", "events": [], "authentication": "802.1x", "allow_list": "yes", "recorders": ["rs01"]}]}

	findings := stream_in_clear.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"devices-lobby": "info"}
}

test_accepts_https if {
	facts := {"device_groups": [{"id": "devices-lobby", "name": "lobby", "zone": "cameras", "zone_kind": "camera", "https": true, "media": "https", "events": [], "authentication": "802.1x", "allow_list": "yes", "recorders": ["rs01"]}]}

	stream_in_clear.report == set() with input as examples.input_with(facts)
}
