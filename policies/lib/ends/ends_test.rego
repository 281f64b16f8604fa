package lib.ends_test

import data.lib.ends
import data.testing.examples

test_untrusted if {
	ends.untrusted(examples.guests)
	ends.untrusted(object.union(examples.internet, {"zone_kind": ""}))
	not ends.untrusted(examples.remote_operators)
}

test_internet if {
	ends.internet(object.union(examples.operators, {"zone_kind": "internet"}))
	not ends.internet(examples.guests)
}

test_device if {
	ends.device(examples.cameras)
	ends.device(examples.camera_rest)
	not ends.device(object.union(examples.recorder, {"zone_kind": "camera"}))
}

test_user if {
	ends.user(object.union(examples.operators, {"zone_kind": "server"}))
	ends.user(object.union(examples.partner, {"zone_kind": "remote-site"}))
	not ends.user(examples.admins)
}

test_web_user if {
	ends.web_user(examples.web_users)
	not ends.web_user(object.union(examples.web_users, {"components": ["web-client", "smart-client"]}))
	not ends.web_user(object.union(examples.web_users, {"components": []}))
}
