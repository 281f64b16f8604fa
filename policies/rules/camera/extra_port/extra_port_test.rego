package rules.camera.extra_port_test

import data.rules.camera.extra_port
import data.testing.examples

test_reports_telnet if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.cameras, "service": {"kind": "administration", "component": "", "default_port": 0, "name": "Telnet"}, "justification": "none", "ports": [{"first": 23, "last": 23}]})]}

	findings := extra_port.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "medium"}
}

test_reports_needless_stream_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.cameras, "service": {"kind": "device", "component": "", "default_port": 0, "name": "RTSP"}, "justification": "none", "ports": [{"first": 554, "last": 554}]})]}

	findings := extra_port.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "low"}
}

test_accepts_ping if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.cameras, "service": {"kind": "other", "component": "", "default_port": 0, "name": "ICMP"}, "justification": "none", "ports": [{"first": 0, "last": 0}], "protocol": "icmp"})]}

	extra_port.report == set() with input as examples.input_with(facts)
}

test_accepts_in_one_network if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.recorder, "destination": examples.cameras, "service": {"kind": "other", "component": "", "default_port": 0, "name": ""}, "justification": "none", "ports": [{"first": 1, "last": 65535}], "port_count": 65535, "same_zone": true})]}

	extra_port.report == set() with input as examples.input_with(facts)
}
