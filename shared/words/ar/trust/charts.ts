import type { charts as english } from '../../en/trust/charts.ts';
import { counted, countedAfter } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';
import { interval90, range80 } from '../common/percents.ts';

const nIs = (n: string): string => ltr(`n\u00a0=\u00a0${n}`);

/** The charts of the track record and their tables. */
export const charts: typeof english = {
  ahead: (n, count) => `على بُعد ${countedAfter(count, nouns.week, n)}`,
  aheadShort: (n) => ltr(`+${n}`),
  n: nIs,
  tooEarlyShort: (n) => `${n} (قليل)`,
  tooEarly: (n) => `${nIs(n)}: من المبكر الحكم`,
  showTable: 'عرض كجدول',
  showChart: 'عرض كمخطط',
  none: '–',
  coverage: {
    title: 'هل تفي المجالات بما تقوله؟',
    help: 'على الخط تفي المجالات بما تقوله. وتحته كانت أضيق مما ينبغي، وفوقه أوسع من اللازم.',
    x: 'المجال بحسب تسميته',
    y: 'نسبة الأعداد داخله',
    line: 'مطابق للتسمية',
    summary: (ahead, n, shares) => `${ahead} (${nIs(n)}): ${shares}.`,
    share: (named, observed) => `${observed} داخل مجال ${named}`,
    noShare: (named) => `لا مجال ${named}`,
  },
  relative: {
    title: 'هل هو أفضل من نموذج عدم التغيّر؟',
    help: `درجته مقسومة على درجة نموذج عدم التغيّر للتوقعات نفسها: إلى يسار 1 هو أفضل، وإلى يمين 1 كان نموذج عدم التغيّر هو الأفضل. والخط الذي يعبر العمود هو ${interval90}.`,
    noInterval: 'حيث لا خط، فالأسابيع أقل من أن تبيّن مدى التأكد من النسبة (أقل من خمس كتل من أربعة أسابيع).',
    line: 'كنموذج عدم التغيّر',
    of: (ahead, n) => `${ahead} (${nIs(n)})`,
    value: (ratio, range) => (range === null ? ratio : `${ratio}، ${interval90} ${range}`),
    // Also drawn, where the picture runs from left to right.
    summary: (of, value) => isolated(`${of}: ${value}.`),
  },
  history: {
    title: 'هل يتحسن أم يسوء؟',
    help: 'النسبة نفسها بحسب الشهر الذي انتهت فيه أسابيع التوقّع. والعلامات المفرغة تقل توقعاتها عن خمسة.',
    horizon: 'عدد الأسابيع المقبلة',
    all: 'الكل',
    noRatio: (month) => `${month}: لم يخطئ نموذج عدم التغيّر`,
    summary: (facts) =>
      `${counted(facts.count, nouns.month, facts.months)}، من ${facts.first} إلى ${facts.last}: أفضل من نموذج عدم التغيّر في ${facts.better} من ${facts.of}.`,
    clipped: 'السهم في الأعلى يعني أن القيمة تقع فوق المخطط؛ وهي مذكورة في الجدول.',
    perMonth: (low, high) =>
      low === high ? `${nIs(low)} في الشهر` : `${ltr(`n\u00a0=\u00a0${low}–${high}`)} في الشهر`,
  },
  columns: {
    ahead: 'الأسابيع المقبلة',
    n: 'n',
    named: (share) => `داخل ${share} (بحسب التسمية)`,
    relative: 'الدرجة النسبية',
    interval: interval90,
    wins: 'أفضل من نموذج عدم التغيّر',
    weeks: 'الأسابيع',
    month: 'الشهر',
    coverage80: `داخل ${range80}`,
  },
  winsOf: (wins, n) => `${wins} من ${n}`,
  span: (first, last) => `من ${first} إلى ${last}`,
};
