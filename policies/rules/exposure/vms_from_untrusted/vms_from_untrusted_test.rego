package rules.exposure.vms_from_untrusted_test

import data.rules.exposure.vms_from_untrusted
import data.testing.examples

test_reports_management_web if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 443, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": false}, "justification": "none"})]}

	findings := vms_from_untrusted.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_declared_remote_desktop if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.management, "service": {"kind": "administration", "component": "", "default_port": 0, "name": "RDP"}, "justification": "infrastructure", "ports": [{"first": 3389, "last": 3389}]})]}

	findings := vms_from_untrusted.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_guest_recorder if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.guests, "destination": examples.recorder, "service": {"kind": "guide", "component": "recording-server", "default_port": 7563}, "justification": "required", "ports": [{"first": 7563, "last": 7563}]})]}

	findings := vms_from_untrusted.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_reports_mobile_local_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 8000, "local_only": true}, "justification": "none", "ports": [{"first": 8000, "last": 8000}]})]}

	findings := vms_from_untrusted.report with input as examples.input_with(facts)
	examples.outcome(findings) == {"f1": "critical"}
}

test_accepts_encrypted_mobile_port if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.mobile, "service": {"kind": "guide", "component": "mobile-server", "default_port": 8082, "name": "HTTPS"}, "justification": "allowed", "ports": [{"first": 8082, "last": 8082}]})]}

	vms_from_untrusted.report == set() with input as examples.input_with(facts)
}

test_accepts_vpn if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.remote_operators, "destination": examples.management, "service": {"kind": "guide", "component": "management-server", "name": "HTTPS", "rows": ["ms-in-443-https"], "default_port": 443, "local_only": false, "disabled_by_default": false, "deprecated": false, "clear_text": false, "feature": "", "feature_declared": true, "peers_listable": false}, "justification": "required"})]}

	vms_from_untrusted.report == set() with input as examples.input_with(facts)
}

test_accepts_ping_is_no_listener if {
	facts := {"open_flows": [examples.open_flow({"id": "f1", "source": examples.internet, "destination": examples.mobile, "service": {"kind": "other", "component": "", "default_port": 0, "name": "ICMP"}, "justification": "infrastructure", "ports": [{"first": 0, "last": 0}], "protocol": "icmp"})]}

	vms_from_untrusted.report == set() with input as examples.input_with(facts)
}
