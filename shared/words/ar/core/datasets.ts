import type { datasets as english } from '../../en/core/datasets.ts';
import { countedAfter } from '../common/counted.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';
import { nearNames } from '../common/nearNames.ts';
import { nouns } from '../common/nouns.ts';

/** Datasets, their files and populations. */
export const datasets: typeof english = {
  none: ({ id, count, near, known }) => {
    const hint = count === 0 ? 'لا توجد أي مجموعة بعد: يُرجى استيراد ملف أولًا.' : nearNames.didYouMean(near);
    return `لا توجد مجموعة بيانات بالمعرّف ${ltr(id)}. ${hint ?? `المعروف: ${isolated(known)}.`}`;
  },
  damaged: ({ id, file }) =>
    `ملف مجموعة البيانات ${quoted(id)} مفقود أو تالف (${isolated(file)}). يُرجى استيراد مجموعة البيانات من جديد؛ وتبقى توقعاتها مقروءة.`,
  notShared: ({ name }) => `لا يشارك موقع العمل هذا أعداد ${quoted(name)} مع فريقه. وتبقى توقعاته مقروءة.`,
  cameBack: ({ file, kept }) =>
    `كان ${isolated(file)} تالفًا. والملف التالف محفوظ باسم ${ltr(`quarantine/${kept}`)}؛ وعاد محتواه مع استيراد جديد.`,
  nothingToRedo: ({ name, isOlder }) =>
    isOlder
      ? `لا يمكن استعادة استيراد ${quoted(name)} الذي جرى التراجع عنه: فذلك يُنحّي أعدادًا جاءت بعده. يُرجى استيراد ملفاته من جديد؛ ويُعرض الفرق أولًا.`
      : `لم يكن آخر ما جرى في ${quoted(name)} تراجعًا عن استيراد، فلا شيء يُستعاد.`,
  importCancelled: 'أُلغي الاستيراد. ولم يُحفظ شيء.',
  importFailed: ({ isOutOfMemory }) =>
    isOutOfMemory
      ? 'لم يُستورد شيء: تحتاج قراءة هذه الملفات إلى ذاكرة أكبر من المتاح. يُرجى إغلاق برامج أخرى أو تقسيم الملفات، ثم الاستيراد من جديد.'
      : 'لم يُستورد شيء: أُنهي الجزء الذي يقرأ الملفات في Outpost. يُرجى الاستيراد من جديد.',
  populationKept: ({ kept }) =>
    `عدد السكان في ${countedAfter(kept, nouns.place)} هو المأخوذ من الاستيراد السابق.`,
  populationSourceDropped: ({ count }) =>
    `عدد السكان في ${countedAfter(count, nouns.place)} يختلف عن السابق، ومصدره غير مذكور. يُرجى ذكر المصدر إن كان معروفًا.`,
  populationSourceUnused: 'لم يُحفظ مصدر أعداد السكان: لا يُعرف عدد سكان أي موقع.',
  noPopulation: ({ name }) =>
    `لا يوجد في ${isolated(name)} عمود لعدد السكان. يُرجى تسميته ${ltr('"population"')} في صف العناوين، مع صف واحد لكل موقع.`,
  noPlaceColumn: ({ name, example }) =>
    `لا عمود في ${isolated(name)} يسمّي مواقع الأعداد، مثل ${quoted(example)}. يُرجى كتابتها أو كتابة رموزها كما هي في ملف الأعداد.`,
  populationUnreadable: (p) =>
    `تعذّرت قراءة أعداد سكان في ${isolated(p.file)} واستُبعدت (عددها ${p.count}): في الصف ${p.row}، العمود ${quoted(p.column)}، توجد القيمة ${quoted(p.found)}، والمتوقع عدد صحيح من السكان.`,
  placesWithoutPopulation: ({ file, names }) =>
    `لا يوجد في ${isolated(file)} عدد سكان للمواقع التالية: ${isolated(names)}؛ فيُحكم على التغيّرات الكبيرة فيها بالأعداد وحدها.`,
  twoPopulations: ({ name, place, population, line, other, otherLine }) =>
    `يعطي ${isolated(name)} للموقع ${isolated(place)} عددين للسكان: ${population} (الصف ${line}) و${other} (الصف ${otherLine}). يُرجى الإبقاء على صف واحد لكل موقع، أو إضافة عمود ${ltr('"year"')}.`,
  readAsStated: ({ date }) => `تُقرأ الأعمدة كما حُدد لهذا النوع من الملفات في ${ltr(date)}.`,
  haiti: {
    name: 'الكوليرا، هايتي 2010 إلى 2019',
    about: 'الحالات الأسبوعية في المقاطعات العشر في هايتي. تُفتح في خريف 2016، بعد الإعصار.',
    source: `وزارة الصحة العامة في هايتي ${ltr('(MSPP)')}، عبر الحزمة ${ltr('haitipkg')} التي أعدها ${ltr('J. Wheeler')} وآخرون ${ltr('(MIT)')}.`,
  },
  noCompleteWeek: ({ name, asOf, firstDate, lastDate }) =>
    `لا يوجد في ${quoted(name)} أسبوع مكتمل حتى ${ltr(asOf)}: تمتد بياناتها من ${ltr(firstDate)} إلى ${ltr(lastDate)}. يُرجى اختيار ${ltr('--as-of')} أحدث.`,
};
