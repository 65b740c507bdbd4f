import type { standing as english } from '../../en/trust/standing.ts';
import { createPlural } from '../../plural.ts';
import { countedAfter } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';
import { interval90, percents, range80, shortRange80 } from '../common/percents.ts';

const plural = createPlural('ar');

const nIs = (n: string): string => ltr(`n\u00a0=\u00a0${n}`);
const of = (provider: string, disease: string): string => `(${isolated(provider)}، ${isolated(disease)})`;

/** How a provider did so far, in sentences and in the cell of a table. */
export const standing: typeof english = {
  none: (provider, disease) => `لا سجل بعد: لم يمكن الحكم على أي توقّع ${of(provider, disease)}.`,
  onlyReplays: (provider, disease) =>
    `لا سجل بعد: لم يمكن الحكم إلا على عمليات إعادة عرض ${of(provider, disease)}، وربما كان مُعِدّها يعرف النتيجة.`,
  pooled: (sites) => `السجل هو سجل مواقع عمل الفريق (${sites})، محسوبًا هنا.`,
  tooEarly: (provider, disease, n, count) =>
    `من المبكر الحكم: لم يمكن الحكم حتى الآن إلا على ${countedAfter(count, nouns.forecast, n)} ${of(provider, disease)}.`,
  inside: (facts) =>
    `من أصل ${facts.of} من التوقعات السابقة ${of(facts.provider, facts.disease)}، **وقع ${facts.hits} داخل ${range80}** (${facts.share}؛ والمتوقع نحو ${percents(80)}).`,
  noRanges: (provider, disease) => `لم يكن لأي توقّع سابق ${of(provider, disease)} ${shortRange80}.`,
  better: (wins, n) => `وكان **أفضل من نموذج عدم التغيّر في ${wins} من ${n}**.`,
  errors: (errors, ratio, range) =>
    range === null
      ? `في المجموع: ${errors} (الدرجة النسبية ${ratio}؛ والأسابيع أقل من أن تبيّن مدى التأكد من ذلك).`
      : `في المجموع: ${errors} (الدرجة النسبية ${ratio}، ${interval90} ${range}).`,
  isNoChange: 'هذا هو نموذج عدم التغيّر الذي تُقارَن به النماذج الأخرى.',
  widened: (factor) => `كانت المجالات السابقة أضيق مما ينبغي؛ وهي موسَّعة الآن بمعامل ${ltr(`×${factor}`)}.`,
  narrowed: (factor) => `كانت المجالات السابقة أوسع مما ينبغي؛ وهي مضيَّقة الآن بمعامل ${ltr(`×${factor}`)}.`,
  widenedAtFirst: (factor) =>
    `إلى أن يمكن الحكم على توقعات أكثر، تُوسَّع مجالاته بمعامل ${ltr(`×${factor}`)}، كمجالات كل مزوّد ذكاء اصطناعي.`,
  restsOn: (sources, first, last) => `يستند إلى: ${sources}؛ أسابيع من ${first} إلى ${last}.`,
  replaysApart: (n, _count) => `توقعات إعادة العرض محفوظة على حدة ولا تُحتسب هنا؛ وعددها ${n}.`,
  sourceCounts: {
    prospective: (n) => `منشورة قبل أن يُعرف الأسبوع (${n})`,
    backtest: (n) => `من الاختبار الرجعي على أسابيع ماضية (${n})`,
    hindcast: (n) => `من إعادة العرض (${n})`,
  },
  confidence: (word) => `درجة الثقة: ${word}`,
  cell: {
    none: 'لا سجل بعد',
    tooEarly: (n) => `من المبكر الحكم (${nIs(n)})`,
    relative: (ratio, range) =>
      range === null ? `${ratio} من خطأ نموذج عدم التغيّر` : `${ratio} من خطأ نموذج عدم التغيّر (${range})`,
    isNoChange: 'أساس المقارنة نفسه',
    noRanges: (n) => `لا ${shortRange80}، ${nIs(n)}`,
    inside: (share, n) => `${share} داخل ${range80}، ${nIs(n)}`,
    bar: (ratio, range) =>
      range === null
        ? `الخطأ نسبةً إلى نموذج عدم التغيّر: ${ratio}؛ و1 يعني أنه ليس أفضل.`
        : `الخطأ نسبةً إلى نموذج عدم التغيّر: ${ratio}، ${interval90} ${range}؛ و1 يعني أنه ليس أفضل.`,
    whole: 'سجل الأداء كاملًا',
    wholeOf: (provider) => `سجل الأداء كاملًا: ${isolated(provider)}`,
  },
  time: {
    median: (time, n, count) =>
      plural(count, {
        one: `${time} (أحدث مجموعة، موقع واحد)`,
        other: `الوسيط ${time} (أحدث مجموعة، عدد المواقع ${n})`,
      }),
    unknown: 'غير معروف بعد',
    noCost: 'بلا تكلفة: يعمل على هذا الحاسوب.',
    ownServer: 'بلا سعر: يعمل حيث حُدد له.',
    tokens: (tokens) => `نحو ${tokens} من الرموز المميزة لكل موقع؛ وسعرها يحدده المزوّد.`,
    noTokens: 'التكلفة: غير معروفة بعد.',
  },
};
