import type { teamMeaning as english } from '../../en/cli/teamMeaning.ts';
import { countedAfter, whole } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';

/** ما تعنيه بيانات مواقع العمل الأخرى هنا */
export const teamMeaning: typeof english = {
  table: {
    site: 'موقع العمل',
    measure: 'المقياس',
    totalHere: 'المجموع هنا',
    totalThere: 'المجموع هناك',
    weeks: 'الأسابيع المختلفة',
    largest: 'أكبر فرق',
    asOfHere: 'بتاريخ، هنا',
    asOfThere: 'بتاريخ، هناك',
    datasetHere: 'مجموعة البيانات هنا',
    datasetThere: 'مجموعة البيانات هناك',
  },
  measures: { cases: 'الحالات', deaths: 'الوفيات' },
  noConflicts: (p) =>
    p.sites === 0
      ? 'لم تُقارن أعداد مواقع عمل أخرى بأعدادنا.'
      : `لا أعداد مختلفة: ما لدينا ولدى مواقع العمل الأخرى (${whole(p.sites)}) عن المرض نفسه والموقع نفسه والأسبوع نفسه متساوٍ.`,
  conflicts: (p) =>
    `أعداد مختلفة عن المرض نفسه والموقع نفسه والأسابيع نفسها: ${whole(p.total)} من السلاسل، عند مقارنة أعدادنا بأعداد مواقع العمل الأخرى (${whole(p.sites)}). تُعرض جنبًا إلى جنب ولا تُدمج أبدًا.`,
  whereConflicts: `يعرض الأمر ${ltr('`outpost team conflicts`')} الأعداد التي تختلف عن أعداد مواقع عمل أخرى.`,
  nextOnes: (p) =>
    `عُرض ${whole(p.shown)} من ${whole(p.total)}. وتُعرض التالية بالخيار ${ltr(`--offset ${p.offset}`)}.`,
  ofWeeks: (p) => `${whole(p.differing)} من ${whole(p.weeks)}`,
  largest: (p) => `الأسبوع حتى ${ltr(p.weekEnd)}: ${p.ours} هنا، و${p.theirs} هناك`,
  bothNames: (p) => `${isolated(p.ours)} (هناك: ${isolated(p.theirs)})`,
  uncompared: (p) => `لم يُقارن: ${isolated(p.site)} (${ltr(p.id)}). ${p.message}`,
  records: (p) =>
    p.pooled
      ? 'السجل بحسب موقع العمل، محسوب هنا مما نشره كل موقع عمل وعدّه. وتقوم درجة الثقة عليها كلها.'
      : `السجل بحسب موقع العمل، محسوب هنا مما نشره كل موقع عمل وعدّه. وتقوم درجة الثقة على سجلنا وحده (${ltr('team.pooledRecord')} متوقف).`,
  thisSite: (p) => `${isolated(p.site)} (موقع العمل هذا)`,
  noRecord: 'لم يُقيَّم شيء بعد',
  noCounts: 'لا يشارك أعداده: لا يمكن تقييم شيء',
  pooled: (p) =>
    `تقوم درجة الثقة على سجل مواقع عمل الفريق (${whole(p.sites)})، وفيه ${countedAfter(p.forecasts, nouns.forecast)}.`,
};
