import type { assess as english } from '../../en/cli/assess.ts';
import { countedAfter } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';

const weeksOf = (text: string) => countedAfter(Number(text), nouns.week, text);

/** What counts say without a forecast. */
export const assess: typeof english = {
  noReports: 'لا بلاغات',
  aboveLine: ({ line }) => `فوق ${line}`,
  alarm: ({ which }) => `إنذار ${ltr(which)}`,
  noAlarm: 'لا شيء',
  lastWeekTo: ({ weekEnd }) => `، الأسبوع الأخير منتهٍ في ${ltr(weekEnd)}`,
  head: ({ disease, asOf, dataTo, assessment }) =>
    `${isolated(disease)}، بحسب بيانات ${ltr(asOf)}${dataTo}: ${assessment}`,
  fromCounts: `من الأعداد وحدها: الموقع الذي لا سبب لإعطائه مستوى يبقى غير مُقيَّم إلى أن يكون له توقّع (${ltr('`outpost forecast`')}).`,
  deathsAbove: 'الوفيات فوق عتبة إنذارها',
  withoutLine: ({ without, morePlaces }) => (without === 0 ? '' : ` (و${morePlaces} دون عتبة)`),
  notDefined: 'غير محدد',
  doubling: ({ doublingTimeWeeks, weeks }) =>
    doublingTimeWeeks > 0 ? `خلال ${weeksOf(weeks)}` : `إلى النصف خلال ${weeksOf(weeks)}`,
  whose: ({ source }) =>
    source === 'setting' ? 'كما هو مضبوط' : 'قيمة ابتدائية للمرض، يُرجى التحقق منها لهذه الفاشية',
  serialInterval: ({ meanDays, sdDays, whose, window }) =>
    `${ltr('R(t)')}: الفاصل التسلسلي بالأيام ${meanDays}، والانحراف المعياري ${sdDays} (${whose})؛ محسوب من أحدث ${window} ذات أعداد نهائية؛ وتتبع عباراته احتمال أن يكون R أعلى من 1.`,
  noSerialInterval: ({ disease }) =>
    `لا ${ltr('R(t)')}: لا يُعرف فاصل تسلسلي للمرض ${isolated(disease)}. ويُضبط بالأمر ${ltr('`outpost config set risk.serialInterval`')}.`,
  intervalTooShort: `لا ${ltr('R(t)')}: الفاصل التسلسلي أقصر من أسبوع إلى حد لا تستطيع الأعداد الأسبوعية إظهاره؛ ويقول النمو ما تستطيع قوله.`,
  nameOne: `يُرجى تسمية ما يُقيَّم: إما ${ltr('--dataset ID')} أو ${ltr('--file FILE')}.`,
};
