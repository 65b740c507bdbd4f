import type { multiples as english } from '../../en/views/multiples.ts';
import { isolated } from '../common/isolate.ts';
import { range80 } from '../common/percents.ts';

export const multiples: typeof english = {
  title: (dataset) => `مواقع ${isolated(dataset)}`,
  help: 'الحالات بحسب الأسبوع، والأسابيع نفسها في كل مخطط. والعدد عند الخط العلوي هو ما ينتهي عنده المخطط؛ والعلامة ↑ تعني عتبة إنذار أعلى منه.',
  sameScale: 'مقياس واحد',
  isSame: 'لكل المخططات مقياس الأعداد نفسه.',
  isOwn: 'لكل مخطط مقياس أعداد خاص به.',
  company: (parts) =>
    `${isolated(parts.provider)} · البيانات المعروفة في ${parts.knownOn} · ${parts.isReplay ? 'أُعدّت إعادة العرض' : 'أُعدّ التوقّع'} ${parts.made}`,
  countsOnly: 'الأعداد وحدها؛ ولا يُعرض توقّع.',
  atMost: 'محجوب: هذا العدد على الأكثر',
  missing: 'لم يُبلَّغ عنه',
  alertLine: 'عتبة الإنذار',
  sheet: (places) => `عدد المخططات الصغيرة: ${places}`,
  // Written into a drawing that runs from left to right: isolated as a whole, like the sentences of charts.
  withLevel: (name, level) => isolated(`${isolated(name)}: ${level}`),
  more: (shown, all) => isolated(`أول ${shown} من أصل ${all} من المواقع.`),
  observed: (p) =>
    `الحالات الأسبوعية في ${isolated(p.name)}، عدد الأسابيع حتى ${p.day}: ${p.weeks}. العدد الأخير ${p.last}، والأعلى ${p.highest}.`,
  nothing: (name) => `لم يُبلَّغ في ${isolated(name)} عن حالات أسبوعية.`,
  noForecast: 'لا توقّع.',
  forecast: (weeks) => `التوقّع، الوسيط و${range80}: ${weeks}.`,
  week: (median, range, day) => `${median} (${range ?? 'لم يُعطَ مجال'}) في الأسبوع المنتهي في ${day}`,
  line: (value) => `عتبة الإنذار عند ${value}.`,
};
