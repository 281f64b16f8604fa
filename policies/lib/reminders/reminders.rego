# METADATA
# description: when to remind of a last day that comes near
package lib.reminders

import data.parameters

# METADATA
# description: the reminder that is due so many days before the last one, with its class in the severity table
due(days_left) := {"days": parameters.waiver.last_week, "class": "waiver_expires_week"} if {
	days_left <= parameters.waiver.last_week
} else := {"days": parameters.waiver.last_fortnight, "class": "waiver_expires_fortnight"} if {
	days_left <= parameters.waiver.last_fortnight
} else := {"days": parameters.waiver.last_month, "class": "waiver_expires_month"} if {
	days_left <= parameters.waiver.last_month
}
