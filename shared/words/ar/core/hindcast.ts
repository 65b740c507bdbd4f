import type { hindcast as english } from '../../en/core/hindcast.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';

/** Why rounds of the past can not be forecast again. */
export const hindcast: typeof english = {
  cancelled: 'أُلغي الاختبار الرجعي.',
  datasetChanged: 'تغيّرت مجموعة البيانات.',
  nothingForecast: ({ rounds }) =>
    `عدد الجولات ${rounds}، ولم يكن في أي منها موقع له أسابيع مُبلَّغ عنها تكفي لإعداد توقّع. يُرجى اختيار جولات لاحقة، أو ملفات ذات تاريخ أطول.`,
  noColumn: ({ file, absent, count, columns }) =>
    `لا يوجد في ${isolated(file)} عمود ${ltr(absent)}؛ ${count === 0 ? 'فهو فارغ' : `وفيه ${isolated(columns)}`}. يُرجى تسمية الأعمدة في صفه الأول.`,
  noCompleteWeek: ({ name }) => `لا يوجد في ${quoted(name)} أسبوع مكتمل. يُرجى استيراد المزيد منها.`,
  noRound: ({ from, to, first, last }) =>
    `لا جولة تاريخها المرجعي من ${from === null ? 'الأول' : ltr(from)} إلى ${to === null ? 'الأخير' : ltr(to)}: تمتد الجولات من ${ltr(String(first))} إلى ${ltr(String(last))}. يُرجى اختيار تواريخ أخرى بالخيارين ${ltr('--from')} و${ltr('--to')}.`,
  vintageWithoutCounts: ({ rounds, referenceDate, asOf, vintages }) =>
    `يعطي ${isolated(rounds)} جولة ${ltr(referenceDate)} إصدار البيانات ${ltr(asOf)}، ولا يوجد فيه في ${isolated(vintages)} أي عدد قبل ذلك التاريخ. يُرجى تصحيح أحدهما، أو ترك الجولة بالخيارين ${ltr('--from')} و${ltr('--to')}.`,
  asOfAfterReference: ({ name, line, asOf, referenceDate }) =>
    `${isolated(name)}، الصف ${line}: ${ltr(`as_of ${asOf}`)} يقع بعد التاريخ المرجعي ${ltr(referenceDate)}، فتعرف الجولة ما تتوقعه. يُرجى تصحيح الصف أو تركه.`,
  roundTwice: ({ name, line, referenceDate }) =>
    `${isolated(name)}، الصف ${line}: جولة ${ltr(referenceDate)} مذكورة مرتين. يُرجى الإبقاء على واحدة.`,
  noRounds: ({ name }) => `لا يذكر ${isolated(name)} أي جولة.`,
  noDate: ({ file, line, text }) =>
    `${isolated(file)}، الصف ${line}: ${quoted(text)} ليس تاريخًا. تُكتب التواريخ بالصيغة ${ltr('YYYY-MM-DD')}.`,
  oddRow: ({ code, value }) => (code === '' ? 'لا يذكر موقعًا' : `${quoted(value)} ليس عددًا`),
  weekTwice: ({ name, date }) => `في ${isolated(name)} الأسبوع المنتهي في ${ltr(date)} مرتين`,
  correctRow: ({ file, line, problem }) =>
    `${isolated(file)}، الصف ${line}: ${problem}. يُرجى تصحيحه والمحاولة من جديد.`,
  otherWeekday: ({ asOf, date, referenceDate }) =>
    `في إصدار البيانات ${ltr(asOf)} أسبوع منتهٍ في ${ltr(date)}، ولا يبعد عددًا كاملًا من الأسابيع عن التاريخ المرجعي ${ltr(referenceDate)}. ويجب أن يكون كلاهما آخر يوم في أسبوع.`,
};
