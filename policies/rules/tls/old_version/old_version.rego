# METADATA
# title: Endpoint accepts TLS older than 1.2
# description: >-
#   TLS 1.0, 1.1 and SSL are broken and withdrawn. The guide asks for the latest version, 1.2 at least.
# schemas:
#   - input: schema.input
# custom:
#   title_ja: "TLS 1.2より古い版を許容"
#   description_ja: "SSLおよびTLS 1.0、1.1は安全ではなく廃止されています。ガイドは最新版（少なくとも1.2）を求めていま\
#     す。"
#   message:
#     en: >-
#       The endpoint {endpoint} states {version} as its lowest TLS version; 1.2 is the floor (guide line 5)
#     ja: "エンドポイント「{endpoint}」が許容する最低のTLSバージョンは{version}です。1.2以上が必要です（\
#       ガイド5行）"
#   fix:
#     en: >-
#       Switch the older versions off on that endpoint
#     ja: "このエンドポイントで古いバージョンを無効にしてください"
#   requirements: [R-03]
#   conflicts: [INC-36]
package rules.tls.old_version

import data.lib.finding
import data.parameters

rule := finding.rule(rego.metadata.chain())

# what cannot be read as an accepted version counts as an old one
report contains finding.new(rule, entry.id, _class_of(entry), parameters_of(entry)) if {
	some entry in input.tls
	entry.minimum_version != ""
	not _number(entry.minimum_version) in parameters.tls.accepted
}

# METADATA
# description: for the message
parameters_of(entry) := {"endpoint": entry.endpoint, "version": entry.minimum_version}

_number(version) := trim(replace(replace(lower(version), "tls", ""), "v", ""), " -_")

_class_of(entry) := "old_tls_untrusted" if {
	lower(split(entry.endpoint, ":")[0]) in _faces_internet
} else := "old_tls"

_faces_internet contains lower(host.name) if {
	input.site.has_remote_clients
	some host in input.hosts
	"mobile-server" in host.components
}
