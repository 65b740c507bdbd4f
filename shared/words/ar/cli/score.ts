import type { score as english } from '../../en/cli/score.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';

/** Scores and the track record. */
export const score: typeof english = {
  sources: { prospective: 'منشور', hindcast: 'إعادة عرض', backtest: 'اختبار رجعي' },
  note: ({ note }) => `ملاحظة: ${note}`,
  oddBy: ({ known, text }) => `يأخذ الخيار ${ltr('--by')} إحدى القيم ${isolated(known)}؛ لا ${quoted(text)}.`,
  datasetOrFiles: `يعرض الخيار ${ltr('--dataset')} سجل مجموعة بيانات؛ ويُترك لتقييم ملفات.`,
  nameFiles: `يُرجى تسمية ما حدث والتوقعات: ${ltr('--truth FILE --forecasts FILE')}، وبالخيار ${ltr('--compare FILE')} ما تُقارَن به.`,
  needsCompare: `يحتاج ${ltr('--require-complete')} إلى ${ltr('--compare FILE')}: المهام التي يجب أن تكون موجودة.`,
  none: 'لم يُقيَّم أي توقّع بعد: تأتي الدرجات عندما تُستورد أعداد الأسابيع التي أُعدّت لها توقعات.',
  relativeTo: ({ reference }) => (reference === null ? '' : `؛ نسبةً إلى ${isolated(reference)}`),
  tasks: ({ tasks, relative }) => `مهام التوقّع المشتركة: ${tasks}${relative}`,
};
