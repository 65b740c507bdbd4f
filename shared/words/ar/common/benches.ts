import type { benches as english } from '../../en/common/benches.ts';

/** Why a provider is benched: the middle of a sentence. */
export const benches: typeof english = {
  causes: {
    QUOTA: 'نفدت حصته',
    AUTH: 'رُفض مفتاحه',
    FAILURES: 'أخفق مرات متتالية أكثر من المسموح',
    DOWN: 'لم يُجب',
  },
  noKeySet: 'لم يُحدَّد مفتاح، وهو يرفض الطلبات بلا مفتاح',
};
