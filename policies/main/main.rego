# METADATA
# description: |
#   The one entrypoint. Collects every package under `data.rules`, so a new rule needs no registration.
#   The answer repeats the nonce and counts the facts: proof that this very input was judged.
# schemas:
#   - input: schema.input
package main

import data.parameters
import data.requirements
import data.rules

# METADATA
# description: what the program asks for
# entrypoint: true
report := {
	"schema_version": 1,
	"nonce": input.nonce,
	"seen": seen,
	"rules": catalogue,
	"findings": findings,
	"requirements": requirements.verdicts,
	"reasons": parameters.reasons,
}

# METADATA
# description: how many facts of each kind the policies saw
seen := {
	"zones": count(input.zones),
	"hosts": count(input.hosts),
	"device_groups": count(input.device_groups),
	"firewalls": count(input.firewalls),
	"evidence": count(input.evidence),
	"tls": count(input.tls),
	"open_flows": count(input.open_flows),
	"needed_flows": count(input.needed_flows),
	"host_lines": count(input.host_lines),
	"unreachable_lines": count(input.unreachable_lines),
	"open_lines": count(input.open_lines),
	"waivers": count(input.waivers),
	"acknowledgements": count(input.acknowledgements),
}

# METADATA
# description: every rule by its id
catalogue[rule.id] := rule if {
	some category, name
	rule := rules[category][name].rule
}

# METADATA
# description: everything that any rule reports
findings contains finding if {
	some category, name
	found := rules[category][name].report
	some finding in found
}
