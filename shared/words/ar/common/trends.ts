import type { trends as english } from '../../en/common/trends.ts';

/** What a trend is called. Never "stable" where no class reaches one half. */
export const trends: typeof english = {
  large_increase: 'ارتفاع كبير',
  increase: 'ارتفاع',
  stable: 'استقرار',
  decrease: 'انخفاض',
  large_decrease: 'انخفاض كبير',
  unclear: 'الاتجاه غير واضح',
};
