import type { days as english } from '../../en/common/days.ts';
import { createWrittenDays } from '../../writtenDays.ts';

export const days: typeof english = {
  day: createWrittenDays('pt-BR'),
};
