import type { reproductions as english } from '../../en/common/reproductions.ts';

/** What R(t) says, or why there is none. */
export const reproductions: typeof english = {
  changes: {
    growing: 'في ازدياد',
    'likely-growing': 'في ازدياد على الأرجح',
    'not-changing': 'لا تغيّر واضح',
    'likely-declining': 'في تراجع على الأرجح',
    declining: 'في تراجع',
  },
  missing: {
    NO_SERIAL_INTERVAL: 'لا يُعرف فاصل تسلسلي لهذا المرض',
    INTERVAL_TOO_SHORT: 'الأعداد الأسبوعية غير دقيقة بما يكفي لهذا المرض',
    NO_COUNTS: 'لا أعداد نهائية',
    SHORT_HISTORY: 'السلسلة قصيرة جدًا',
    NOT_REPORTED: 'أسبوع لازم للحساب لم يُبلَّغ عنه',
    FEW_CASES: 'أقل من 11 حالة في الفترة المعتمدة',
  },
};
