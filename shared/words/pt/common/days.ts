import type { days as english } from '../../en/common/days.ts';

const dayFormat = new Intl.DateTimeFormat('pt-BR', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

export const days: typeof english = {
  day: (date) => dayFormat.format(new Date(`${date}T00:00:00Z`)),
};
