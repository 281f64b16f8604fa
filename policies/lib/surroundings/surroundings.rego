# METADATA
# description: what rules need to know about the site, worked out once per evaluation
# schemas:
#   - input: schema.input
package lib.surroundings

# METADATA
# description: handed to the functions that classify flows
site := {
	"encryption": input.site.encryption,
	"features": {feature.name | some feature in input.site.features},
	"https_groups": {group.name | some group in input.device_groups; group.https},
	"recorder_zones": recorder_zones,
	"recorders_of": {group.name: {name | some name in group.recorders} | some group in input.device_groups},
	"video_push_channels": input.site.video_push_channels,
}

# METADATA
# scope: document
# description: zones in which cameras may talk to any address (guide line 200 names the subnet, not the computers)
recorder_zones contains zone.name if {
	some zone in input.zones
	zone.kind == "recorder"
}

recorder_zones contains zone.name if {
	some host in input.hosts
	some component in host.components
	component in {"recording-server", "failover-recording-server", "failover-server"}
	some zone in host.zones
}
