/** The situation report. */
import type { Facts } from '../../../forecast/forecastSchema.ts';
import { officialCount } from '../../../forecast/thresholdMethod.ts';
import type { report as english, NamedWeek } from '../../en/core/report.ts';
import { createNameLists } from '../../nameLists.ts';
import { createPlural } from '../../plural.ts';
import { ended } from '../common/asSentence.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { counted, countedAfter, estimated, fixed, whole } from '../common/counted.ts';
import { days } from '../common/days.ts';
import { between, isolated, ltr } from '../common/isolate.ts';
import { measure as measureWord } from '../common/measures.ts';
import { nouns } from '../common/nouns.ts';
import { percents, range80, shortRange80 } from '../common/percents.ts';
import { populationSource } from '../common/populationSource.ts';
import { riskLevels } from '../common/riskLevels.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';
import { forecasts } from './forecasts.ts';

const plural = createPlural('ar');
const joined = createNameLists('ar-u-nu-latn').and;
const { day } = days;
const { chance } = forecasts;

const weekTo = ({ weekEnd, label }: NamedWeek) => `الأسبوع المنتهي في ${day(weekEnd)} (${ltr(label)})`;
/** Behind a preposition. */
const cases = (count: number) => countedAfter(count, nouns.case);
const deaths = (count: number) => countedAfter(count, nouns.death);
const weeks = (count: number) => countedAfter(count, nouns.week);
const places = (count: number) => countedAfter(count, nouns.place);
/** The first names, and how many are left out. */
const list = (names: readonly string[], more = 0) =>
  joined([...names.map(isolated), ...(more === 0 ? [] : [`${whole(more)} غيرها`])]);

/** A case fatality: one decimal. */
const share = (value: number) => percents(fixed(100 * value, 1));
const range = ([low, high]: readonly [number, number]) => between(estimated(low), estimated(high));
const withRange = (median: number, bounds: readonly [number, number] | null) =>
  bounds === null ? estimated(median) : `${estimated(median)} (${range(bounds)}، ${shortRange80})`;
const below = (limit: number) => ltr(`<${limit}`);

/** An official line by the cases that are an alert. */
function lineValue({ value, method }: { value: number; method: string }): string {
  const official = officialCount({ value, method });
  return official === null ? `${value}` : `${official} فأكثر`;
}

const headings = {
  highlights: 'أبرز النقاط',
  places: 'الحالات والوفيات بحسب الموقع',
  curve: 'المنحنى الوبائي',
  ranked: 'الحالات في أحدث أسبوع',
  map: 'مستويات الخطر على الخريطة',
  forecasts: 'التوقّع',
  fans: 'المواقع الأكثر إلحاحًا',
  alerts: 'الإنذارات والمخاطر',
  response: 'الاستجابة',
  actions: 'الأنشطة',
  responseGaps: 'الثغرات',
  needs: 'الاحتياجات',
  quality: 'جودة البيانات وحدودها',
  method: 'الطريقة',
  overrides: 'اختيارات المستخدمين اليدوية وإفاداتهم',
};

const columns = {
  place: 'الموقع',
  code: 'الرمز',
  level: 'المستوى',
  cases: 'الحالات',
  deaths: 'الوفيات',
  thisWeek: 'هذا الأسبوع',
  lastWeek: 'الأسبوع السابق',
  cumulative: 'التراكمي',
  attackRate: 'الحالات لكل 100,000',
  fatality: 'معدل الإماتة',
  ofCumulative: 'من الحالات التراكمية',
  completeness: 'الاكتمال',
  reporting: 'المواقع المُبلِّغة',
  week: 'الأسبوع',
  weekEnd: 'الأسبوع حتى',
  note: 'ملاحظة',
  lastCount: 'العدد الأخير',
  median: 'الوسيط',
  low80: `${range80}، الحد الأدنى`,
  high80: `${range80}، الحد الأعلى`,
  medianRange: `الوسيط (${shortRange80})`,
  alertLine: 'عتبة الإنذار',
  method: 'طريقة العتبة',
  chanceAbove: 'احتمال تجاوزها',
  trend: 'الاتجاه',
  confidence: 'درجة الثقة',
  provider: 'المزوّد',
  model: 'النموذج',
  asOf: 'بحسب بيانات',
  made: 'تاريخ إعداد التوقّع',
  score: 'الدرجة',
  reasons: 'الأسباب',
  text: 'النص',
  part: 'الجزء',
  population: 'عدد السكان',
  populationYear: 'سنة عدد السكان',
  populationSource: 'مصدر عدد السكان',
  casesThisWeek: 'الحالات هذا الأسبوع',
  casesLastWeek: 'الحالات الأسبوع السابق',
  casesCumulative: 'الحالات التراكمية',
  deathsThisWeek: 'الوفيات هذا الأسبوع',
  deathsLastWeek: 'الوفيات الأسبوع السابق',
  deathsCumulative: 'الوفيات التراكمية',
  fatalityDeaths: 'وفيات معدل الإماتة',
  fatalityCases: 'حالات معدل الإماتة',
};

const notices: (typeof english)['notices'] = {
  newerCounts: (p) =>
    `الأعداد أحدث من هذا التوقّع: استُوردت أعداد بحسب بيانات ${day(p.asOf)} في ${ltr(p.importedAt)}، بعد إعداد التوقّع في ${ltr(p.made)}. وكل الأرقام أدناه هي التي أُعدّ منها التوقّع.`,
  staleData: (p) =>
    `كان عمر البيانات ${counted(p.days, nouns.day)} عند إعداد التوقّع: فهي تنتهي مع ${weekTo(p.week)}، والتوقّع بحسب بيانات ${day(p.asOf)}.`,
  oldForecast: (p) =>
    `أُعدّ هذا التوقّع قبل ${countedAfter(p.days, nouns.day)} (${ltr(p.made)}). وربما تغيّر الوضع منذ ذلك الحين.`,
  replay: (asOf) => `إعادة عرض: يبيّن هذا التقرير ما كان معروفًا في ${day(asOf)}، لا الوضع اليوم.`,
  gaps: (names, more) =>
    names.length + more === 1
      ? `لا يوجد توقّع للموقع ${list(names)}؛ والسبب مذكور في جودة البيانات.`
      : `لا يوجد توقّع في ${places(names.length + more)} (${list(names, more)})؛ والأسباب مذكورة في جودة البيانات.`,
  otherSite: (p) =>
    `هذه بيانات وتوقعات موقع عمل آخر، ${isolated(p.site)} (${ltr(p.id)})، من النسخة ${p.from === 'team' ? `التي وردت بالمزامنة مع الفريق بتاريخ ${ltr(p.asOf)}` : `التي وردت في الحزمة بتاريخ ${ltr(p.asOf)}`}. ولم يُعدّ ذلك الموقع هذا التقرير.`,
  chosenPlaces: 'أُعدّ التوقّع لمواقع مختارة فقط؛ وهو لا يعبّر عن المنطقة كلها.',
  noMap: 'اختيرت خريطة، لكن ليس لأي موقع في هذا التقرير شكل؛ فحلّت الأعمدة محلها.',
  mapDamaged: (problem) => `لا خريطة في هذا التقرير: ${problem}`,
  noCounts: (problem) => `تتعذر قراءة الأعداد التي يقوم عليها هذا التوقّع، فلا تُعرض أعداد: ${problem}`,
  suppressionOff: (reason) => `الأعداد الصغيرة معروضة. السبب المذكور: ${isolated(reason)}`,
  needsReason: (limit) =>
    `حجب الأعداد الصغيرة موقوف في الإعدادات، لكن لا سبب مذكور في هذا التقرير: تبقى الأعداد الأقل من ${limit} محجوبة.`,
};

const highlights: (typeof english)['highlights'] = {
  situation: (p) =>
    `في ${weekTo(p.week)}، أبلغ ${whole(p.reporting)} من أصل ${places(p.places)} عن ${p.cases}${p.change === null ? '' : `، ${p.change}`}.`,
  more: (by, before) => `بزيادة ${whole(by)} عن الأسبوع السابق (${whole(before)})`,
  fewer: (by, before) => `بنقصان ${whole(by)} عن الأسبوع السابق (${whole(before)})`,
  same: (before) => `بالعدد نفسه كما في الأسبوع السابق (${whole(before)})`,
  cases,
  smallCases: (limit) => `أقل من ${cases(limit)}`,
  deaths: (p) => `وفي الأسبوع نفسه أُبلغ عن ${p.deaths}.`,
  deathsCounted: deaths,
  smallDeaths: (limit) => `أقل من ${deaths(limit)}`,
  cumulative: (p) =>
    `منذ الأسبوع المنتهي في ${day(p.since)} أُبلغ عن ${cases(p.cases)}${p.deaths === null ? '' : ` وعن ${deaths(p.deaths)}`}${p.fatality === null ? '' : ` (معدل إماتة الحالات ${p.fatality})`}.`,
  aboveLine: (sentence) => `${sentence}.`,
  levels: (parts) =>
    `مستوى المخاطر: ${parts.map(({ level, names, more }) => `${riskLevels[level]} في ${list(names, more)}`).join('؛ ')}.`,
  forecast: (p) =>
    `${isolated(p.place)}: من المرجح أن يُبلَّغ في ${weekTo(p.week)} عن حالات عددها ${withRange(p.median, p.range80)}؛ درجة الثقة: ${p.confidence}.${p.chance === null ? '' : ` ${p.chance}.`}`,
  notReporting: (names, more) => `لم يرد بلاغ عن أحدث أسبوع من: ${list(names, more)}.`,
  preliminary: (count) =>
    plural(count, {
      one: 'لا يزال الإبلاغ عن أحدث أسبوع جاريًا في موقع واحد: ومن المرجح أن يرتفع عدده.',
      two: 'لا يزال الإبلاغ عن أحدث أسبوع جاريًا في موقعين: ومن المرجح أن يرتفع عدداهما.',
      other: `لا يزال الإبلاغ عن أحدث أسبوع جاريًا في ${places(count)}: ومن المرجح أن ترتفع أعدادها.`,
    }),
};

const isOfDeaths = (facts: Facts) => facts.measure === 'deaths';
const lastCount = (facts: Facts) => (isOfDeaths(facts) ? 'عدد الوفيات الأخير' : 'العدد الأخير');
const itsLine = (facts: Facts) => (isOfDeaths(facts) ? 'عتبة الإنذار للوفيات' : 'عتبة الإنذار');

/** Reasons of a level without the count and the alert line that they rest on. */
const plainReasons: Readonly<Record<string, (facts: Facts) => string>> = {
  OUTBREAK_PROBABILITY: (facts) =>
    `${chance(Number(facts.probability))} ${facts.isAboveNow === true ? 'للبقاء فوق' : 'لتجاوز'} ${itsLine(facts)}`,
  ABOVE_THRESHOLD: (facts) => `${lastCount(facts)} فوق ${itsLine(facts)} بالفعل`,
  NO_FORECAST: (facts) => `لا يتوفر توقّع للمقارنة مع ${itsLine(facts)}`,
  NEW_NORMAL_NOT_CONFIRMED: (facts) =>
    `${lastCount(facts)} فوق عتبة الإنذار السابقة لهذه الموجة الطويلة، ولم يؤكد أحد وضعًا معتادًا جديدًا`,
  OFFICIAL_EXCEEDED: () => 'العدد الأخير يبلغ العتبة الرسمية المؤكدة',
  THRESHOLD_NOT_CONFIRMED: () =>
    'حالة واحدة من هذا المرض هي عتبته الرسمية، ولم يؤكدها أحد لهذه البيانات ولم يرفضها؛ وقد أُبلغ مؤخرًا عن حالات',
  IMPACT_FATALITY: () => 'معدل إماتة الحالات أكثر من ضعف النسبة المتوقعة: الأثر أعلى بفئة واحدة',
  TREND_BESIDE_MEDIAN: () => 'لا يبلغ احتمال أي اتجاه النصف، والاتجاه الأرجح ليس اتجاه الوسيط',
  TREND_BESIDE_PATH: () => 'يقارن الاتجاه آخر أسابيع التوقّع بالعدد الأخير، لا أسابيع التوقّع بعضها ببعض',
};

/** What must be known of the data, for several places at once and without their counts. */
const dataNotes: Readonly<Record<string, (names: string) => string>> = {
  SUSPECT_NEWEST: (names) => `أحدث عدد مشكوك فيه وينبغي التحقق منه: ${isolated(names)}.`,
  MOSTLY_SUPPRESSED: (names) => `أعداد كثيرة محجوبة من مصدرها، ويُستخدم منتصف كل مجال: ${isolated(names)}.`,
  PRELIMINARY: (names) => `أحدث الأسابيع أوّلية وقد تتغيّر بعد: ${isolated(names)}.`,
  POPULATION_CAP: (names) => `التوقعات محدودة بعدد السكان، وينبغي التحقق منه: ${isolated(names)}.`,
  MORE_CASES_THAN_PEOPLE: (names) =>
    `الحالات أكثر من السكان، فينبغي التحقق من عدد السكان أو مما يُعَدّ: ${isolated(names)}.`,
  SHORT_SERIES: (names) => `أسابيع البيانات قليلة، فالمجالات تقريبية: ${isolated(names)}.`,
  SLOWER_THAN_GROWTH: (names) => `التوقّع أدنى مما يعطيه نمو الأسابيع الأربعة الأخيرة: ${isolated(names)}.`,
  FASTER_THAN_GROWTH: (names) => `التوقّع أعلى مما يعطيه نمو الأسابيع الأربعة الأخيرة: ${isolated(names)}.`,
  BASELINE_FROZEN: (names) => `تستند عتبة الإنذار إلى أسابيع سابقة للموجة الحالية: ${isolated(names)}.`,
  THRESHOLD_NOT_CONFIRMED: (names) => `لم يؤكد أحد العتبة الرسمية للمرض ولم يرفضها: ${isolated(names)}.`,
};

const quality: (typeof english)['quality'] = {
  reporting: (reporting, of, week) =>
    `أبلغ ${whole(reporting)} من أصل ${places(of)} عن الحالات في ${weekTo(week)}.`,
  missingWeeks: (count, of, window) =>
    `البلاغات الناقصة في آخر ${weeks(window)}: ${whole(count)} من أصل ${whole(of)}؛ ولا تضيف البلاغات الناقصة شيئًا إلى المجاميع.`,
  noneMissing: (window) => `لا ينقص أي بلاغ في آخر ${weeks(window)}.`,
  delay: (reported) => `أُبلغ حتى الآن عن نحو ${reported} من حالات أحدث أسبوع، حيث يُعرف ذلك.`,
  preliminary: 'الأعمدة المظلَّلة بخطوط أسابيع أوّلية: ومن المرجح أن تتغيّر أعدادها.',
  atSource: (count) =>
    `عدد القيم المحجوبة من المصدر: ${whole(count)}؛ وتتركها المجاميع فتقل عن الواقع بمقدارها.`,
  suppressed: (p) =>
    `تُعرض الأعداد من 1 إلى ${p.below - 1} على شكل ${below(p.below)} لحماية الأشخاص (${counted(p.small, nouns.figure)})، ${
      p.hidden === 0
        ? 'ولا رقم آخر يكشف أيًا منها'
        : `ولا تُعرض أرقام أخرى (غ.ع) لأن الطرح يكشف بها عددًا صغيرًا، وعددها ${whole(p.hidden)}`
    }.`,
  notSuppressed: (limit) => `الأعداد الأقل من ${limit} لا تُعرض؛ ولا يوجد منها شيء.`,
  notAssessed: (names, more) =>
    `تعذّر إعطاء مستوى للمواقع التالية: ${list(names, more)}. وعدم التقييم لا يعني عدم وجود خطر.`,
  gap: (names, reason) => `لا توقّع لما يلي: ${isolated(names)}: ${ended(reason)}`,
  green: 'الأخضر يعني عدم وجود إشارة في البيانات المتوفرة؛ ولا يعني عدم وجود خطر.',
};

const method: (typeof english)['method'] = {
  forecast: (p) =>
    `التوقّع من ${isolated(p.provider)} (${isolated(p.model)}) لمدة ${weeks(p.horizons)}: الوسيط و${range80} الذي ينبغي أن تقع فيه نحو 8 من كل 10 نتائج.`,
  noThreshold: 'تعذّر تحديد عتبة إنذار من البيانات.',
  threshold: (p) => `عتبة الإنذار ${isolated(p.method)}، للموقع ${isolated(p.place)}: ${p.reference}.`,
  chance:
    'الاحتمال المذكور هو أعلى احتمال أسبوعي لتجاوز عتبة الإنذار في أسابيع التوقّع؛ وللموقع الذي هو فوقها بالفعل، أدنى احتمال أسبوعي للبقاء فوقها.',
  level:
    'يجمع المستوى بين أرجحية تجاوز عتبة الإنذار وأثر المرض في مصفوفة (التقييم السريع للمخاطر لمنظمة الصحة العالمية، 2012).',
  confidence:
    'درجة الثقة هي عدد المرات التي كانت فيها توقعات سابقة من هذا النوع أفضل من افتراض عدم التغيّر، على هذه البيانات حيث يوجد سجل.',
  pooled: (p) =>
    `وتقوم في هذا التقرير على سجل مواقع عمل الفريق (${whole(p.sites)})، وفيه ${countedAfter(p.forecasts, nouns.forecast)}، محسوبًا هنا مما نشره كل موقع عمل وعدّه.`,
  counts: (p) =>
    `الأعداد لأسابيع وبائية كاملة (${p.weeks})؛ والتراكمي يعني منذ الأسبوع المنتهي في ${day(p.since)}.`,
  rates:
    'معدلات الهجوم هي كل الحالات حتى الآن لكل 100,000 نسمة؛ ومعدل إماتة الحالات هو الوفيات بين الحالات المُبلَّغ عنها حتى الآن، وكلاهما دون تصحيح التأخر.',
  populations: ({ groups, more }) =>
    `أعداد السكان: ${groups.map(({ year, source }) => `${year ?? 'السنة غير مذكورة'}، ${populationSource(source)}`).join('؛ ')}${more === 0 ? '' : `؛ و${whole(more)} أخرى في جداول هذا التقرير`}.`,
};

const forPlace = (place: string | null) => (place === null ? 'لكل المواقع' : `للموقع ${isolated(place)}`);

const overrides: (typeof english)['overrides'] = {
  pin: (p) =>
    `${isolated(p.provider)} مثبَّت لكل التوقعات${p.until === null ? '' : ` حتى ${ltr(p.until)}`}: ${isolated(p.reason)}`,
  hold: (reason) => `التوقعات معلّقة: ${isolated(reason)}`,
  official: (p) =>
    `${p.answer === 'confirmed' ? 'جرى تأكيد' : 'جرى رفض'} العتبة الرسمية للمرض ${forPlace(p.place)}.`,
  line: (p) =>
    `حُددت عتبة إنذار ${forPlace(p.place)}: ${isolated(p.value)} (${measureWord(p.measure)} في الأسبوع).`,
  none: 'لا شيء.',
};

const cells: (typeof english)['cells'] = {
  small: below,
  hidden: 'غ.ع',
  notReported: 'غ.م',
  atSource: (low, high) => ltr(`${whole(low)}–${whole(high)}*`),
  none: '–',
};

const legend: (typeof english)['legend'] = {
  hidden: 'غ.ع: غير معروض، لأنه يكشف عددًا صغيرًا',
  notReported: 'غ.م: لم يُبلَّغ عنه',
  atSource: `${ltr('*')}: محجوب من المصدر، والمجال كما ورد فيه`,
  small: (limit) => `${below(limit)}: من 1 إلى ${limit - 1}`,
  preliminary: `${ltr('p')}: أوّلي`,
  moreReasons: (count) =>
    plural(count, {
      one: 'سبب إضافي واحد مذكور في جداول هذا التقرير.',
      two: 'سببان إضافيان مذكوران في جداول هذا التقرير.',
      other: `أسباب إضافية مذكورة في جداول هذا التقرير: ${whole(count)}.`,
    }),
  morePlaces: (count) =>
    plural(count, {
      one: 'موقع إضافي واحد مذكور في جداول هذا التقرير (CSV أو Excel).',
      two: 'موقعان إضافيان مذكوران في جداول هذا التقرير (CSV أو Excel).',
      other: `مواقع إضافية مذكورة في جداول هذا التقرير (CSV أو Excel): ${whole(count)}.`,
    }),
};

const chart: (typeof english)['chart'] = {
  casesAWeek: 'الحالات في الأسبوع',
  preliminary: 'أوّلي',
  observed: 'مُبلَّغ عنه',
  median: 'الوسيط',
  range50: `مجال ${percents(50)}`,
  range80: shortRange80,
  alertLine: (value) => `خط متقطع: عتبة الإنذار ${value}`,
  alertLineNotDrawn: (value) => `عتبة الإنذار ${value}، غير مرسومة`,
  forecastStarts: 'التوقّع',
  curveSummary: (p) =>
    `الحالات في الأسبوع لكل المواقع من ${weekTo(p.from)} إلى ${weekTo(p.to)}.${p.highest === null ? '' : ` وأعلى عدد معروض ${whole(p.highest.value)}، في ${weekTo(p.highest.week)}.`}`,
  fanSummary: (place) =>
    `الحالات المُبلَّغ عنها في ${isolated(place)} بحسب الأسبوع، والتوقّع مع مجالي التنبؤ ${percents(50)} و${percents(80)}؛ والأرقام مذكورة في جدول التوقّع.`,
  rankedSummary: 'المواقع بحسب حالات أحدث أسبوع؛ والأرقام مذكورة في الجدول بحسب الموقع.',
};

const betterOf = (p: { wins: number; n: number }) => `${p.wins} من ${p.n}`;

const map: (typeof english)['map'] = {
  summary: (counts) =>
    `خريطة المواقع بحسب مستوى الخطر: ${counts.map(({ level, count }) => `${riskLevels[level]} ${whole(count)}`).join('، ')}.`,
  outside: 'ليس من مواقع هذا التقرير',
  placesWithout: (p) => `بلا شكل: ${list(p.names, p.more)}.`,
  naturalEarth: 'أشكال البلدان: Natural Earth.',
  shapesFrom: (file) => `الأشكال: ${isolated(file)}.`,
};

export const report: typeof english = {
  map,
  title: 'تقرير الوضع',
  titleNumber: (number) => `تقرير الوضع رقم ${isolated(number)}`,
  draft: 'مسودة',
  final: 'نهائي',
  header: {
    area: 'المنطقة',
    disease: 'المرض',
    dataTo: 'البيانات حتى',
    produced: 'تاريخ الإصدار',
    author: 'المُعِدّ',
    clearedBy: 'اعتمده',
    forecastMade: 'تاريخ إعداد التوقّع',
    status: 'الحالة',
    notStated: 'غير مذكور',
  },
  headings,
  columns,
  notices,
  nameless: 'بلا اسم',
  highlights,
  plainReasons,
  furtherReason: 'سبب إضافي يستند إلى أعداد لا يعرضها هذا التقرير',
  dataNotes,
  quality,
  method,
  overrides,
  cells,
  legend,
  chart,
  allPlaces: 'كل المواقع',
  day,
  weekTo,
  dataTo: ({ weekEnd, label }) => `${day(weekEnd)} (${ltr(label)})`,
  edited: 'معدَّلة',
  outdated: 'معدَّلة؛ وتغيّرت الأرقام منذ ذلك الحين',
  added: 'مضافة',
  levelByHand: (p) => `مستوى الموقع ${isolated(p.place)}: ${p.change}، ${p.company}.`,
  levelsByHand: ({ names, more }) =>
    `المستوى محدَّد يدويًا في: ${list(names, more)}؛ والمستوى المحسوب مذكور بجانبه.`,
  nothingStated: 'لم يُذكر شيء.',
  share,
  fatality: (p) => `${share(p.share)}، الوفيات ${whole(p.deaths)} من أصل ${cases(p.cases)}`,
  rate: (value) => (value < 10 ? fixed(value, 1) : whole(value)),
  range,
  withRange,
  lineValue,
  alertLine: (value, name) => `${value} (${thresholdMethod(name)})`,
  sameRecord: (p) =>
    `درجة الثقة: ${confidenceWords[p.word]}${p.n === 0 ? '' : `؛ كانت ${betterOf(p)} من التوقعات السابقة من هذا النوع أفضل من نموذج عدم التغيّر`}.`,
  record: (p) =>
    p.n === 0
      ? confidenceWords[p.word]
      : `${confidenceWords[p.word]} (${betterOf(p)} أفضل من نموذج عدم التغيّر)`,
  completeness: (p) => (p.basis === 'sites' ? `${p.share} من وحدات الإبلاغ` : `${p.share} من الحالات`),
  company: (p) =>
    `${isolated(p.provider)} (${isolated(p.model)})${p.isReplay ? '، إعادة عرض' : ''}؛ بحسب بيانات ${day(p.asOf)}${p.week === null ? '' : `، حتى ${ltr(p.week.label)}`}؛ أُعدّ التوقّع في ${ltr(p.issuedAt)}`,
  tooOld: 'البيانات قديمة جدًا',
  page: { footer: (title, area) => `${title} · ${isolated(area)}` },
  message: {
    head: (p) =>
      `${p.title}${p.isFinal ? '' : ' (مسودة)'}: ${isolated(p.disease)}، ${isolated(p.area)}${p.dataTo === null ? '' : `، البيانات حتى ${p.dataTo}`}.`,
    sentencesLeft: (count) =>
      plural(count, {
        one: 'جملة إضافية واحدة مذكورة في التقرير الكامل.',
        two: 'جملتان إضافيتان مذكورتان في التقرير الكامل.',
        other: `جمل إضافية مذكورة في التقرير الكامل: ${whole(count)}.`,
      }),
    place: (p) => `${isolated(p.place)}: ${p.level}. ${p.text}`,
    lastCount: (count, week) => `العدد الأخير ${count} (${ltr(week.label)}).`,
    forecast: (p) =>
      `التوقّع للأسبوع ${ltr(p.week.label)}: الحالات ${p.forecast}؛ درجة الثقة: ${p.confidence}.`,
    chance: (text) => `${text}.`,
    noForecast: 'لا توقّع.',
    left: (count) =>
      plural(count, {
        one: 'موقع إضافي واحد مذكور في التقرير الكامل.',
        two: 'موقعان إضافيان مذكوران في التقرير الكامل.',
        other: `مواقع إضافية مذكورة في التقرير الكامل: ${whole(count)}.`,
      }),
    company: (text) => `المصدر: ${text}.`,
    suppressed: (limit) => `تُعرض الأعداد من 1 إلى ${limit - 1} على شكل ${below(limit)}.`,
  },
  sheets: {
    report: 'التقرير',
    places: 'المواقع',
    curve: 'المنحنى',
    forecasts: 'التوقّع',
    alerts: 'الإنذارات',
    notes: 'ملاحظات',
  },
  fileName: (p) => `sitrep-${p.number === '' ? '' : `${p.number}-`}${p.datasetId}-${p.asOf}`,
};
