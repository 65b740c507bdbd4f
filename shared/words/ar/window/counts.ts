import type { counts as english } from '../../en/window/counts.ts';
import { createPlural } from '../../plural.ts';
import { countedAfter } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';
import { interval90, percents } from '../common/percents.ts';

const plural = createPlural('ar');

/** What the counts of a place say without any forecast, and the official threshold that waits for an answer. */
export const counts: typeof english = {
  title: 'ما تبيّنه الأعداد وحدها',
  growth: 'النمو الأسبوعي',
  notEnough: 'البلاغات قليلة جدًا',
  growthInterval: (low, high) => `${interval90} من ${isolated(low)} إلى ${isolated(high)}`,
  doubling: (weeks) => `تضاعف خلال ${weeks}`,
  halving: (weeks) => `انخفاض إلى النصف خلال ${weeks}`,
  noGrowth: 'لا نمو واضح',
  bestFit: (rate) => `أفضل تقدير ${isolated(rate)}`,
  weeks: (count, weeks) => countedAfter(count, nouns.week, weeks),
  reproduction: 'R(t)',
  reproductionValue: (mean, low, high) => ltr(`${mean} (${low}–${high})`),
  reproductionNote: (p) =>
    `فاصل ${percents(95)}؛ ${p.change}، أعلى من 1 باحتمال ${p.chance}؛ حتى ${p.day}، والفاصل التسلسلي بالأيام: ${p.days}`,
  incidence: 'الحالات لكل 100,000',
  incidenceNote: (day, population, year, source) =>
    `في الأسبوع المنتهي في ${day}؛ عدد السكان ${population} (${year ?? 'السنة غير مذكورة'}؛ ${source})`,
  noPopulation: 'عدد السكان غير معروف',
  fatality: 'الوفيات بين الحالات',
  percent: (number) => percents(number),
  fatalityNote: (deaths, cases, count, weeks) =>
    plural(count, {
      one: `الوفيات: ${deaths} من أصل ${cases} من الحالات، الأسبوع الأخير؛ دون تصحيح التأخر حتى الوفاة`,
      two: `الوفيات: ${deaths} من أصل ${cases} من الحالات، آخر أسبوعين؛ دون تصحيح التأخر حتى الوفاة`,
      few: `الوفيات: ${deaths} من أصل ${cases} من الحالات، آخر ${weeks} أسابيع؛ دون تصحيح التأخر حتى الوفاة`,
      many: `الوفيات: ${deaths} من أصل ${cases} من الحالات، آخر ${weeks} أسبوعًا؛ دون تصحيح التأخر حتى الوفاة`,
      other: `الوفيات: ${deaths} من أصل ${cases} من الحالات، آخر ${weeks} أسبوع؛ دون تصحيح التأخر حتى الوفاة`,
    }),
  volatility: 'التقلّب',
  volatilityValue: (band, sigma) => `${band} (${sigma})`,
  notKnown: 'غير معروف',
  official: {
    question: 'هل تنطبق العتبة الرسمية لهذا المرض هنا؟',
    proposal: (text) => `العتبة الرسمية: ${text}.`,
    confirm: 'تأكيد لمجموعة البيانات هذه',
    decline: 'لا تنطبق',
    undo: 'تراجع',
    answered: (official, answer, where) => `العتبة الرسمية، ${official}: ${answer} ${where}.`,
    answers: { confirmed: 'مؤكدة', declined: 'لا تنطبق' },
    answeredFor: { dataset: 'لمجموعة البيانات هذه', place: 'لهذا الموقع' },
    saved: {
      confirmed: 'جرى تأكيدها لمجموعة البيانات هذه وتسجيلها في سجل التدقيق. ويستخدمها التشغيل التالي.',
      declined: 'سُجّل لمجموعة البيانات هذه وفي سجل التدقيق أنها لا تنطبق. ويتركها التشغيل التالي.',
    },
  },
};
