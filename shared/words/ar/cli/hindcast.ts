import type { hindcast as english } from '../../en/cli/hindcast.ts';
import { isolated, ltr } from '../common/isolate.ts';

/** Forecasts of past rounds. */
export const hindcast: typeof english = {
  wrote: (p) => `كُتب في ${isolated(p.out)}: ${p.forecasts} في ${p.rounds}، خلال ${p.seconds} ث.`,
  sayOrigins: `يُرجى تحديد عدد الأسابيع الأحدث التي تُعدّ لها توقعات: ${ltr('--origins N')}.`,
  nameFiles: `يُرجى تسمية ما تُعدّ منه التوقعات: إما ${ltr('--vintages V.csv')} مع ${ltr('--rounds R.csv')}، أو ${ltr('--file FILE')} مع ${ltr('--origins N')}.`,
  noModel: ({ known, text }) =>
    `يأخذ الخيار ${ltr('--model')} إحدى القيم ${isolated(known)}، لا ${isolated(text)}.`,
  onlyEmbedded: ({ provider }) =>
    `لا يمكن إعداد توقّع رجعي إلا بالنموذج دون اتصال: ربما يعرف ${isolated(provider)} الآن ما حدث. يُرجى ترك ${ltr('--provider')}.`,
  nameOut: `يُرجى تسمية الملف المطلوب كتابته: ${ltr('--hub OUT.csv')}، أو ${ltr('OUT.csv.gz')} ليكون مضغوطًا.`,
  gap: ({ location, rounds, reason }) => `${isolated(location)}: لا توقّع في ${rounds}، ${reason}.\n`,
  gaps: {
    tooFewWeeks: 'الأسابيع المُبلَّغ عنها أقل مما يلزم',
    tooOld: 'عدده الأخير أقدم مما ينبغي',
  },
};
