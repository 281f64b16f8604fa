# METADATA
# description: what the two ends of a flow are
package lib.ends

# METADATA
# scope: document
# description: the Internet, or a zone for guests
untrusted(end) if end.zone_kind in {"internet", "guest"}

untrusted(end) if end.kind == "internet"

# METADATA
# description: the Internet itself
internet(end) if "internet" in {end.kind, end.zone_kind}

# METADATA
# description: a computer, or a virtual address of several, that carries components of the VMS
vms(end) if end.kind in {"host", "cluster"}

# METADATA
# scope: document
# description: a camera or other device, or any address of a camera zone that is no declared host
device(end) if end.kind == "device_group"

device(end) if {
	end.zone_kind == "camera"
	end.kind in {"zone_rest", "addresses"}
}

# METADATA
# description: a computer that records, in normal operation or after a failover
recorder(end) if {
	vms(end)
	some component in end.components
	component in {"recording-server", "failover-recording-server", "failover-server"}
}

# METADATA
# description: a computer that records in normal operation
regular_recorder(end) if {
	vms(end)
	"recording-server" in end.components
}

# METADATA
# scope: document
# description: people's computers, or a zone that is theirs
user(end) if end.kind == "client_group"

user(end) if end.zone_kind in {"client", "vpn", "remote-site"}

# METADATA
# description: all it is are users of the Web Client or the mobile app
web_user(end) if {
	end.kind == "client_group"
	count(end.components) > 0
	count({component |
		some component in end.components
		not component in {"web-client", "mobile-client"}
	}) == 0
}
