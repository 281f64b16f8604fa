# METADATA
# description: questions that several rules ask about an open flow
package lib.flows

import data.parameters

# METADATA
# description: the guide lists this very flow
by_guide(flow) if flow.justification in {"required", "allowed"}

# METADATA
# description: neither the guide nor the site speaks for it
unjustified(flow) if flow.justification == "none"

# METADATA
# description: it opens this number
includes_port(flow, port) if {
	some range in flow.ports
	range.first <= port
	range.last >= port
}

# METADATA
# description: it opens one number of the list, and no others
is_single_port(flow, wanted) if {
	flow.port_count == 1
	flow.ports[0].first in wanted
}

# METADATA
# description: so many wanted that nobody meant them one by one
wide(flow) if flow.port_count >= parameters.ports.wide

# METADATA
# description: it carries packets to a listener, which ICMP does not
reaches_listener(flow) if flow.protocol != "icmp"

# METADATA
# description: it opens wanted of the list only
only_ports(flow, wanted) if {
	flow.port_count > 0
	every range in flow.ports {
		range.first == range.last
		range.first in wanted
	}
}

# METADATA
# scope: document
# description: |
#   A rule lets it in. Inside one zone that is a rule of the host itself; where the host gave no export, nobody opened
#   anything, and only ports with a listener of their own are worth a word.
opened(flow) if not flow.same_zone

opened(flow) if flow.host_filtered
