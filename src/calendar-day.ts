/** The day of a moment in UTC, `YYYY-MM-DD`. */
export function calendarDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** No clock is right that goes before the program was made, or after the people who could still mean it. */
const [FIRST_DAY, LAST_DAY] = ['2026-01-01', '2099-12-31'];

/** The day by a clock; when the clock cannot be right, what it says instead. */
export function clockDay(now: Date): { readonly day: string } | { readonly wrong: string } {
  if (Number.isNaN(now.getTime())) return { wrong: String(now) };
  const day = calendarDay(now);
  return FIRST_DAY <= day && day <= LAST_DAY ? { day } : { wrong: day };
}
