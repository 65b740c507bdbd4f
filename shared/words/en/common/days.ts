const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Days as they are written in text. */
export const days = {
  /** 2026-03-17 -> `17 Mar 2026`. */
  day: (date: string): string => dayFormat.format(new Date(`${date}T00:00:00Z`)),
};
