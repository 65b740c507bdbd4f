import type { days as english } from '../../en/common/days.ts';

const dayFormat = new Intl.DateTimeFormat('es', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

export const days: typeof english = {
  /** 2026-03-17 -> `17 mar 2026`. */
  day: (date) => dayFormat.format(new Date(`${date}T00:00:00Z`)),
};
