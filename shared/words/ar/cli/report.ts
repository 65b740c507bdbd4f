import type { report as english } from '../../en/cli/report.ts';
import { counted } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';

/** The command that writes situation reports. */
export const report: typeof english = {
  nameDatasetAndFile: `يُرجى تسمية مجموعة البيانات بالخيار ${ltr('--dataset ID')} والملف بالخيار ${ltr('--out FILE')}.`,
  unknownEnding: (p) =>
    `لا يدل الاسم ${isolated(p.out)} على نوع من التقارير. ويجب أن ينتهي بإحدى النهايات ${isolated(p.known)}.`,
  unknownPaper: (p) => `لا يوجد ورق ${isolated(p.text)}. يُرجى اختيار أحد ما يلي: ${isolated(p.known)}.`,
  unknownPicture: (p) => `لا توجد صورة ${isolated(p.text)}. يُرجى اختيار أحد ما يلي: ${isolated(p.known)}.`,
  wrote: (p) =>
    `كُتب ${isolated(p.out)}${p.pages === null ? '' : `، ${counted(p.pages, nouns.page)}`}.${
      p.suppressed === 0 ? '' : ` الأرقام المحجوبة ${p.suppressed}: أرقام صغيرة، وأخرى تكشفها.`
    }`,
};
