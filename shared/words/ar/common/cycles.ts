import type { cycles as english } from '../../en/common/cycles.ts';

/** Cycles of the scheduler and their steps. */
export const cycles: typeof english = {
  steps: {
    connectivity: 'الشبكة',
    refresh: 'ملفات البيانات',
    score: 'التقييم',
    health: 'حالة المزوّدين',
    forecast: 'التوقعات',
    team: 'الفريق',
    housekeeping: 'أعمال الترتيب',
  },
  causes: { due: 'في موعدها', 'catch-up': 'لتدارك ما فات', user: 'بطلب من المستخدم' },
  byThemselves: 'تبدأ الدورات تلقائيًا.',
  noneDue: 'لا دورة مستحقة',
  none: 'لم تُجرَ أي دورة بعد.',
  noRun: 'لا شيء بعد',
};
