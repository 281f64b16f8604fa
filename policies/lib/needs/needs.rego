# METADATA
# description: |
#   Gives every needed flow that cannot be shown to be open to one rule. The rules state the conditions; this package
#   states the order.
# schemas:
#   - input: schema.input
package lib.needs

import data.lib.finding
import data.rules.needed.client_flow_blocked
import data.rules.needed.declared_flow_blocked
import data.rules.needed.device_blocked
import data.rules.needed.device_events_blocked
import data.rules.needed.encrypted_sibling_open_in_clear
import data.rules.needed.failover_blocked
import data.rules.needed.recorder_instance_blocked
import data.rules.needed.recorder_registration_blocked
import data.rules.needed.server_flow_blocked

# METADATA
# description: by rule id and flow id, the flows; an undecided one is reported too, and counts as possible
owned[rule_id][flow.id] := flow if {
	some flow in input.needed_flows
	flow.state != "open"
	rule_id := owner(flow)
}

# METADATA
# description: the finding; the place that blocks it decides which requirements it touches beside the rule's own
blocked(rule, flow) := finding.with_requirements(rule, flow.id, "needed_flow_blocked", {
	"parameters": {},
	"requirements": array.concat(rule.custom.requirements, array.concat(_at_host(flow), _at_source(flow))),
})

_at_host(flow) := ["R-13"] if {
	flow.blocked_by_host
} else := []

_at_source(flow) := ["R-14"] if {
	flow.blocked_at_source
} else := []

# METADATA
# description: the rule that reports a flow; what is no flow of the guide is a declared one, so there always is a rule
owner(flow) := "needed/encrypted_sibling_open_in_clear" if encrypted_sibling_open_in_clear.claims(flow)

else := "needed/declared_flow_blocked" if declared_flow_blocked.claims(flow)

else := "needed/failover_blocked" if failover_blocked.claims(flow)

else := "needed/recorder_registration_blocked" if recorder_registration_blocked.claims(flow)

else := "needed/recorder_instance_blocked" if recorder_instance_blocked.claims(flow)

else := "needed/device_blocked" if device_blocked.claims(flow)

else := "needed/device_events_blocked" if device_events_blocked.claims(flow)

else := "needed/client_flow_blocked" if client_flow_blocked.claims(flow)

else := "needed/server_flow_blocked" if server_flow_blocked.claims(flow)
