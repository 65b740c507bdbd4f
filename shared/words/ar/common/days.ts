import type { days as english } from '../../en/common/days.ts';

const dayFormat = new Intl.DateTimeFormat('ar-u-nu-latn', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Days as they are written in text. */
export const days: typeof english = {
  day: (date) => dayFormat.format(new Date(`${date}T00:00:00Z`)),
};
