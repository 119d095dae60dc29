const dutchLongDate = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

const isoDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** A moment as a Dutch date in full, as it is in Amsterdam: `23 november 2026`. */
export function dutchDate(moment: Date): string {
  return dutchLongDate.format(moment);
}

/** A moment as `2026-11-23`, as it is in Amsterdam. */
export function isoDateInAmsterdam(moment: Date): string {
  return isoDate.format(moment);
}

/** A date that was typed: in full when it is an existing date written as `2026-11-23`, otherwise as it is. */
export function dutchDateFromText(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const noon = new Date(`${text}T12:00:00Z`);
  return Number.isNaN(noon.getTime()) || !noon.toISOString().startsWith(text) ? text : dutchDate(noon);
}
