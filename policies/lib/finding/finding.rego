# METADATA
# description: builds rule descriptors and findings; rules never write these objects by hand
package lib.finding

import data.parameters

# METADATA
# description: the descriptor of the calling rule, from the METADATA of its package
rule(chain) := {
	"id": concat("/", array.slice(link.path, 1, count(link.path))),
	"title": link.annotations.title,
	"description": link.annotations.description,
	"custom": link.annotations.custom,
} if {
	some link in chain
	link.annotations.scope == "package"
}

# METADATA
# description: one finding; `subject` is the id of the fact at fault, `class` its row in the severity table
new(rule, subject, class, parameters) := with_requirements(rule, subject, class, {
	"parameters": parameters,
	"requirements": rule.custom.requirements,
})

# METADATA
# description: one finding whose requirements depend on the fact
with_requirements(rule, subject, class, contents) := {
	"rule_id": rule.id,
	"subject": subject,
	"severity": severity(class),
	"parameters": contents.parameters,
	"requirements": contents.requirements,
	"conflicts": object.get(rule.custom, "conflicts", []),
}

# METADATA
# description: |
#   The severity of a class by the one table. A class that the table lacks is our mistake: it counts as critical, so that
#   the mistake is seen and no finding gets lost.
severity(class) := object.get(parameters.severity, class, "critical")
