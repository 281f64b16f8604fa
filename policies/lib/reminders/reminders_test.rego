package lib.reminders_test

import data.lib.reminders

test_reminds_in_three_steps if {
	[reminders.due(days).days | some days in [30, 15, 14, 8, 7, 0]] == [30, 30, 14, 14, 7, 7]
}

test_is_silent_before if {
	not reminders.due(31)
}
