import type { dataNotes as english } from '../../en/common/dataNotes.ts';

/** What the reader must know of the data under a forecast, in a word or two. */
export const dataNotes: typeof english = {
  SUSPECT_NEWEST: 'عدد مشكوك فيه',
  MOSTLY_SUPPRESSED: 'أعداد محجوبة كثيرة',
  PRELIMINARY: 'أوّلي',
  POPULATION_CAP: 'محدود بعدد السكان',
  MORE_CASES_THAN_PEOPLE: 'حالات أكثر من السكان',
  SHORT_SERIES: 'سلسلة قصيرة',
  SLOWER_THAN_GROWTH: 'دون النمو الأخير',
  FASTER_THAN_GROWTH: 'فوق النمو الأخير',
  BASELINE_FROZEN: 'خط الأساس مجمَّد',
  THRESHOLD_NOT_CONFIRMED: 'العتبة غير مؤكدة',
};
