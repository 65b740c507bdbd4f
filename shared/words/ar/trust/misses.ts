import type { misses as english } from '../../en/trust/misses.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { range80, shortRange80 } from '../common/percents.ts';

/** The three worst misses. */
export const misses: typeof english = {
  title: 'أسوأ أخطائه',
  help: `أسابيع التوقّع الواقعة خارج ${range80} ذات أكبر الأخطاء في الحالات، بجانب الأعداد كما هي معروفة الآن.`,
  backtest:
    'يحفظ الاختبار الرجعي المجاميع ولا يحفظ التوقعات المفردة، فلا تُعرف أسوأ أخطائه. وأسوأ أشهره مذكورة في الجدول أعلاه.',
  none: `لم يقع أي عدد خارج ${range80}.`,
  place: (place, week, day) => `${isolated(place)}، ${ltr(week)} (حتى ${day})`,
  sentence: (facts) =>
    facts.range === null
      ? `التوقّع ${facts.median} (لم يكن له ${shortRange80})، ${facts.ahead}، بحسب بيانات ${facts.asOf}. **والذي حدث ${facts.observed}.**`
      : `التوقّع ${facts.median} (${facts.range}، ${shortRange80})، ${facts.ahead}، بحسب بيانات ${facts.asOf}. **والذي حدث ${facts.observed}.**`,
  picture: (facts) =>
    facts.range === null
      ? `خط من 0 إلى ${facts.most}: التوقّع ${facts.median}، والمُبلَّغ عنه ${facts.observed}.`
      : `خط من 0 إلى ${facts.most}: ${range80} ${facts.range}، والتوقّع ${facts.median}، والمُبلَّغ عنه ${facts.observed}.`,
  legend: `العمود: ${range80}. والخط العابر: الوسيط. والمعيّن: ما حدث.`,
  twin: (wis, twinWis) => `درجته ${wis}، ودرجة نموذج عدم التغيّر ${twinWis} (بالحالات؛ والأقل أفضل).`,
  show: 'عرض هذا التوقّع',
  showOf: (place, week) => `عرض هذا التوقّع: ${isolated(place)}، ${ltr(week)}`,
  hide: 'إخفاء هذا التوقّع',
  hideOf: (place, week) => `إخفاء هذا التوقّع: ${isolated(place)}، ${ltr(week)}`,
  shownTitle: (place, day) => `${isolated(place)}، كما نُشر على بيانات ${day}`,
  searched: (searched, of) =>
    `جرى البحث في المجموعات ذات أكبر الأخطاء (${searched}) من أصل ${of} من المجموعات التي أمكن الحكم عليها.`,
};
