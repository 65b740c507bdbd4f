import type { trends as english } from '../../en/common/trends.ts';

export const trends: typeof english = {
  large_increase: 'grande aumento',
  increase: 'aumento',
  stable: 'estável',
  decrease: 'queda',
  large_decrease: 'grande queda',
  unclear: 'direção incerta',
};
