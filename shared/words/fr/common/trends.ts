import type { trends as english } from '../../en/common/trends.ts';

export const trends: typeof english = {
  large_increase: 'forte hausse',
  increase: 'hausse',
  stable: 'stable',
  decrease: 'baisse',
  large_decrease: 'forte baisse',
  unclear: 'direction incertaine',
};
