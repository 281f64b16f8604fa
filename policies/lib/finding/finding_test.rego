package lib.finding_test

import data.lib.finding
import data.lib.ownership
import data.testing.examples

test_takes_the_severity_from_the_table if {
	finding.severity("unlisted_inside_zone") == "medium"
}

test_counts_an_unknown_class_as_critical if {
	finding.severity("no_such_class") == "critical"
}

test_repeats_conflicts_of_the_rule if {
	rule := {"id": "a/b", "custom": {"requirements": ["R-01"], "conflicts": ["INC-01"]}}
	finding.new(rule, "f1", "stale_port", {"name": "x"}) == {
		"rule_id": "a/b",
		"subject": "f1",
		"severity": "medium",
		"parameters": {"name": "x"},
		"requirements": ["R-01"],
		"conflicts": ["INC-01"],
	}
}

test_a_declared_flow_between_servers_has_no_owner if {
	flow := examples.open_flow({"justification": "infrastructure", "source": examples.log_server})
	site := {"encryption": examples.base.site.encryption, "features": set(), "video_push_channels": 0}
	not ownership.owner(flow, site)
}
