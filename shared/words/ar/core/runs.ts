import type { runs as english } from '../../en/core/runs.ts';
import { countedAfter } from '../common/counted.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';
import { nearNames } from '../common/nearNames.ts';
import { nouns } from '../common/nouns.ts';
import { providerNames } from '../common/providerNames.ts';
import { health } from './health.ts';

const { inSentence, startOfSentence } = providerNames;

/** Why a run, or one place of it, has no forecast. */
export const runs: typeof english = {
  notAForecast: 'ليس توقّعًا',
  repeatedAfterChange: 'تغيّر المزوّد النشط أثناء التشغيل، ويُعاد التشغيل',
  thirdUnanswered: 'لم يحصل أكثر من ثلث مواقع تشغيل على إجابة صالحة للاستخدام',
  asOfInFuture: ({ asOf, today }) =>
    `تاريخ البيانات المعتمد ${ltr(asOf)} يقع في المستقبل؛ واليوم هو ${ltr(today)}.`,
  unknownPlace: (p) =>
    `لا يوجد في مجموعة البيانات موقع باسم ${isolated(p.unknown)}. ${nearNames.didYouMean(p.near) ?? `المواقع: ${isolated(`${p.shown}${p.count > 12 ? ', ...' : ''}`)}.`}`,
  nothingToForecast: ({ hasCases, name, minWeeks, asOf }) =>
    !hasCases
      ? `لا تُبلغ ${quoted(name)} إلا عن الوفيات، والتوقعات تبدأ من الحالات: يُرجى استيراد ملف حالات معها. ويعرض الأمر ${ltr('`outpost assess`')} ما تقوله وفياتها وحدها.`
      : `لا موقع في ${quoted(name)} له ${countedAfter(minWeeks, nouns.week)} مُبلَّغ فيها عن الحالات حتى ${ltr(asOf)}، وهو ما يحتاج إليه التوقّع. يُرجى استيراد أسابيع أكثر، أو اختيار ${ltr('--as-of')} أحدث.`,
  tooFewWeeks: ({ minWeeks, asOf, weeks, open }) =>
    `يحتاج إلى ${countedAfter(minWeeks, nouns.week)} على الأقل مُبلَّغ فيها عن الحالات حتى ${ltr(asOf)}؛ والموجود ${weeks}${open === 0 ? '' : `، منها أسابيع أوّلية عددها ${open} لا يبدأ منها أي توقّع`}.`,
  cancelled: 'أُلغي التشغيل. وتبقى المجموعة المنشورة كما كانت.',
  workEnded: {
    outOfMemory: 'تحتاج توقعات هذا العدد من المواقع والأسابيع إلى ذاكرة أكبر من المتاح',
    ended: 'أُنهي الجزء الذي يحسب التوقعات في Outpost',
    sentence: ({ reason, isOutOfMemory }) => {
      const advice = isOutOfMemory
        ? 'يُرجى إغلاق برامج أخرى، أو إعداد توقّع لبعض المواقع، ثم تشغيل التوقّع من جديد.'
        : 'يُرجى تشغيل التوقّع من جديد.';
      return `لم يُنشر شيء: ${reason}. وتبقى المجموعة السابقة. ${advice}`;
    },
  },
  tooManyGaps: ({ missing, asked, provider }) =>
    `لم يُنشر شيء: لم يحصل ${missing} من أصل ${asked} من المواقع على إجابة صالحة للاستخدام من ${inSentence(provider)}. وتبقى المجموعة السابقة. والأسباب مذكورة لكل موقع.`,
  modelKeepsChanging: ({ provider, models }) =>
    `لم يُنشر شيء: تغيّر النموذج لدى ${inSentence(provider)} مرتين أثناء التشغيل (${isolated(models)})، وللمجموعة نموذج واحد. وتبقى المجموعة السابقة. يُرجى تشغيل التوقّع من جديد.`,
  providerFailed: ({ provider, reason }) =>
    `لم يُنشر شيء: لا يستطيع ${inSentence(provider)} خدمة هذا التشغيل (${reason}). وتبقى المجموعة السابقة.`,
  offline: (p) => {
    const way = p.isPinned
      ? `يُرجى إنهاء التثبيت بالأمر ${ltr('`outpost lock unpin`')} لاستخدام النموذج دون اتصال، أو المحاولة من جديد عند الاتصال بالشبكة.`
      : `النموذج دون اتصال يعمل بلا شبكة: يُضاف ${ltr('`--provider embedded`')}، أو تُعاد المحاولة عند الاتصال بالشبكة.`;
    return p.hasPortal
      ? `${health.portal} وإلى ذلك الحين لا يمكن الوصول إلى ${inSentence(p.provider)}. ${way}`
      : `هذا الحاسوب غير متصل بالشبكة، والمزوّد ${inSentence(p.provider)} ليس عليه. ${way}`;
  },
  networkOff: ({ provider, isPinned }) => {
    const way = isPinned
      ? `يُنهى التثبيت بالأمر ${ltr('`outpost lock unpin`')}`
      : `يُضاف ${ltr('`--provider embedded`')}`;
    return `الشبكة موقوفة هنا، و${inSentence(provider)} ليس على هذا الحاسوب. النموذج دون اتصال يعمل: ${way}. أو يُشغَّل البرنامج دون ${ltr('--no-network')} ودون ${ltr('OUTPOST_NO_NETWORK')}.`;
  },
  farNotAllowed: ({ provider }) =>
    `كان سيُسأل ${inSentence(provider)}، والتوقعات التلقائية تبقى على هذه الشبكة. يُرجى السماح بذلك بالأمر ${ltr('`outpost config set scheduler.farProviders true`')}، أو طلب التوقّع يدويًا.`,
  triedAll: ({ tried }) =>
    `لم يُنشر شيء: أخفق تباعًا كل مزوّد كان يستطيع الخدمة (${tried.map(startOfSentence).join('، ')}). وتبقى المجموعة السابقة. ويبيّن الأمر ${ltr('`outpost lock explain`')} السبب.`,
  outpostCloses: 'يجري إغلاق Outpost.',
  placeTooShort: ({ name, reported, minWeeks }) =>
    `الأسابيع المُبلَّغ عنها في ${isolated(name)}: ${reported}؛ ويحتاج التوقّع إلى ${countedAfter(minWeeks, nouns.week)} على الأقل. يُرجى استيراد أسابيع أكثر لهذا الموقع.`,
};
