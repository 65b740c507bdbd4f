import type { trends as english } from '../../en/common/trends.ts';

export const trends: typeof english = {
  large_increase: 'gran aumento',
  increase: 'aumento',
  stable: 'estable',
  decrease: 'descenso',
  large_decrease: 'gran descenso',
  unclear: 'dirección incierta',
};
