package requirements_test

import data.requirements
import data.testing.examples

verdicts_with(facts) := verdicts if {
	found := requirements.verdicts with input as examples.input_with(facts)
	verdicts := {entry.id: entry.reason | some entry in found}
}

count_with(facts) := count(found) if {
	found := requirements.verdicts with input as examples.input_with(facts)
}

test_leaves_to_findings_what_the_inputs_decide if {
	verdicts_with({}) == {
		"R-03": "tls_not_given",
		"R-04": "certificates_not_given",
		"R-12": "reading_only",
		"R-15": "reading_only",
		"R-16": "reading_only",
		"R-24": "no_changeable_port",
		"R-32": "no_failover",
	}
}

test_gives_one_verdict_per_requirement if {
	facts := {"hosts": [], "device_groups": [], "zones": [], "firewalls": [unreadable_firewall]}
	count_with(facts) == count(verdicts_with(facts))
}

test_not_applicable_without_components if {
	verdicts := verdicts_with({"site": {"components": []}})
	verdicts["R-19"] == "no_management_server"
	verdicts["R-25"] == "no_recorder"
	verdicts["R-27"] == "no_event_server"
	verdicts["R-29"] == "no_log_server"
	verdicts["R-40"] == "no_mobile_server"
}

test_not_applicable_without_zones_and_devices if {
	verdicts := verdicts_with({"zones": [], "device_groups": []})
	verdicts["R-05"] == "no_clients"
	verdicts["R-07"] == "no_devices"
	verdicts["R-35"] == "no_users"
	verdicts["R-38"] == "no_internet_zone"
	verdicts["R-41"] == "no_camera_zone"
}

test_camera_isolation_applies_to_an_empty_camera_zone if {
	verdicts := verdicts_with({"device_groups": []})
	verdicts["R-42"] == "no_devices"
	not verdicts["R-41"]
}

test_undecided_when_a_network_export_is_unreadable if {
	verdicts := verdicts_with({"firewalls": [unreadable_firewall]})
	verdicts["R-11"] == "network_export_unreadable"
	verdicts["R-41"] == "network_export_unreadable"
}

test_undecided_when_the_export_of_a_gateway_is_unreadable if {
	zone := object.union(examples.base.zones[0], {"gateway_export": "unreadable"})
	verdicts_with({"zones": [zone]})["R-11"] == "network_export_unreadable"
}

test_undecided_when_a_gateway_is_undeclared if {
	zones := array.concat(examples.base.zones, [object.union(examples.base.zones[0], {"gateway": "undeclared"})])
	verdicts_with({"zones": zones})["R-11"] == "gateway_undeclared"
}

test_undecided_when_a_gateway_is_unmanaged if {
	zones := array.concat(examples.base.zones, [object.union(examples.base.zones[0], {"gateway": "unmanaged"})])
	verdicts := verdicts_with({"zones": zones})
	verdicts["R-38"] == "gateway_unmanaged"
	not verdicts["R-41"]
}

test_undecided_when_the_gateway_of_cameras_is_unmanaged if {
	zones := array.concat(examples.base.zones, [object.union(examples.base.zones[2], {"gateway": "unmanaged"})])
	verdicts_with({"zones": zones})["R-41"] == "camera_gateway_unmanaged"
}

test_undecided_by_host_exports if {
	verdicts_with({"hosts": [host_with("none")]})["R-13"] == "host_export_missing"
	verdicts_with({"hosts": []})["R-09"] == "host_export_missing"
	verdicts_with({"hosts": [host_with("unreadable")]})["R-09"] == "host_export_unreadable"
}

test_undecided_by_device_declarations if {
	group := object.union(examples.base.device_groups[0], {"authentication": "", "allow_list": ""})
	verdicts := verdicts_with({"device_groups": [group]})
	verdicts["R-06"] == "authentication_not_declared"
	verdicts["R-08"] == "allow_list_not_declared"
}

test_undecided_by_tls_inventory if {
	ms01 := {"id": "t1", "endpoint": "MS01:443", "minimum_version": "1.2", "has_certificate": true}
	rs01 := {"id": "t2", "endpoint": "rs01", "minimum_version": "1.3", "has_certificate": false}
	silent := object.union(rs01, {"minimum_version": ""})
	complete := verdicts_with({"tls": [ms01, rs01]})
	not complete["R-03"]
	complete["R-04"] == "certificates_not_judged"
	verdicts_with({"tls": [ms01]})["R-03"] == "tls_incomplete"
	verdicts_with({"tls": [ms01, silent]})["R-03"] == "tls_incomplete"
}

test_has_a_sentence_for_every_reason if {
	reasons := {entry.reason |
		some list in data.parameters.requirements
		some entry in list
	}
	reasons == object.keys(data.parameters.reasons)
}

unreadable_firewall := {
	"id": "firewall-fw01",
	"name": "fw01",
	"export": "unreadable",
	"zones": ["servers"],
	"faces_internet": false,
}

host_with(firewall) := object.union(examples.base.hosts[0], {"firewall": firewall})
