import type { SettingUnit } from '../../../settings/settingControls.ts';
import { digitSamples, languageNames, numberSamples } from '../../choiceNames.ts';
import type { controls as english, Range } from '../../en/settings/controls.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { weekSystems } from '../common/weekSystems.ts';
import { settings } from '../core/settings.ts';

/** What stands behind a number. */
const units: Readonly<Record<SettingUnit, string>> = {
  weeks: 'أسابيع',
  failures: 'إخفاقات متتالية',
  requests: 'طلبات',
  milliseconds: 'ثوانٍ',
  minutes: 'دقائق',
  tokens: 'رموز مميزة',
  days: 'أيام',
  casesAWeek: 'حالات في الأسبوع',
  deathsAWeek: 'وفيات في الأسبوع',
  bedsAWeek: 'أسرّة أو علاجات في الأسبوع',
  share: '%',
};

/** Choices by their setting, or the part of its entries. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'import.epiWeek': weekSystems,
  'failover.failback': { 'next-run': 'قبل التشغيل التالي', manual: 'يدويًا فقط' },
  'team.visibility': { team: 'جميع مواقع العمل في الفريق', centre: 'المستوى المركزي وحده' },
  'providers.embedded.model': {
    auto: 'يُختار بحسب طول البيانات ونوعها',
    'no-change': 'عدم التغيّر',
    tiered: 'متدرّج (tiered)',
    boosted: 'معزَّز (boosted)',
  },
  language: { system: 'كإعداد هذا الحاسوب', ...languageNames },
  'window.numbers': { language: 'كما تكتبها اللغة', ...numberSamples },
  'window.digits': digitSamples,
  'window.theme': {
    system: 'كإعداد هذا الحاسوب',
    light: 'فاتح',
    dark: 'داكن',
    outdoor: 'خارجي، لضوء الشمس',
  },
  'risk.thresholds.official': { confirmed: 'تنطبق هنا', declined: 'لا تنطبق هنا' },
};

const parts: Readonly<Record<string, string>> = {
  'data.completeness': 'المُبلَّغ عنه حتى الآن، الأسبوع الأحدث أولًا (%)',
  'risk.impact': 'الفئة، من 1 إلى 5',
  'risk.capacity': 'الأسرّة أو العلاجات في الأسبوع',
  'risk.expectedCfr': 'معدل إماتة الحالات (%)',
  'risk.prepared': 'مؤكد',
  'scheduler.datasets': 'تلقائي',
  'risk.thresholds.official': 'عتبة الإنذار الرسمية',
  'risk.thresholds.cases': 'الحالات في الأسبوع',
  'risk.thresholds.deaths': 'الوفيات في الأسبوع',
  'risk.serialInterval.meanDays': 'المتوسط (أيام)',
  'risk.serialInterval.sdDays': 'الانحراف المعياري (أيام)',
};

function rangeOf({ min, max, isOpen = { min: false, max: false } }: Range): string {
  const lower = min === null ? null : isOpen.min ? `أكبر من ${ltr(min)}` : `لا يقل عن ${ltr(min)}`;
  const upper = max === null ? null : isOpen.max ? `أصغر من ${ltr(max)}` : `لا يزيد على ${ltr(max)}`;
  const ends = [lower, upper].filter((end) => end !== null);
  return ends.length === 0 ? '' : ` ${ends.join(' و')}`;
}

/** What no value means, by the name of the setting. */
const none: Readonly<Partial<Record<string, string>>> = {
  baseUrl: 'عنوان المزوّد نفسه',
  model: 'يختاره Outpost',
  dailyBudget: 'بلا حد',
};

/** What a value is, and why one that was typed can't be used. */
export const controls: typeof english = {
  unit: (unit) => units[unit],
  choice: (of, value) => choices[of]?.[value] ?? value,
  none: (key) => none[key.slice(key.lastIndexOf('.') + 1)] ?? null,
  part: (of) => parts[of] ?? of,
  whole: (range) => `عدد صحيح${rangeOf(range)}.`,
  number: (range) => `عدد${rangeOf(range)}.`,
  oneOf: (values) => `أحد الخيارات التالية: ${isolated(values)}.`,
  mayBeEmpty: 'يجوز أن يكون فارغًا.',
  notWhole: (range) => `يُرجى كتابة عدد صحيح${rangeOf(range)}.`,
  notNumber: (range) => `يُرجى كتابة عدد${rangeOf(range)}.`,
  notNumbers: (range, most) =>
    `يُرجى كتابة أعداد بينها مسافات، لا يتجاوز عددها ${most}، وكل منها عدد${rangeOf(range)}.`,
  needed: 'يُرجى كتابة قيمة هنا، أو إعادة الإعداد إلى قيمته الافتراضية.',
  tooLong: (most) => `يُرجى ألا يتجاوز عدد الأحرف ${most}.`,
  unusable: (code) => `لا يمكن استخدام هذا: ${settings.problem(code)}.`,
};
