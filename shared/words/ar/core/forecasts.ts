/** The sentences of a forecast: stored as code and facts, worded when they are shown. */
import type { Facts, Statement } from '../../../forecast/forecastSchema.ts';
import { naturalFrequency, wholePercent } from '../../../forecast/shownPercent.ts';
import { officialCount } from '../../../forecast/thresholdMethod.ts';
import type { forecasts as english } from '../../en/core/forecasts.ts';
import { createPlural } from '../../plural.ts';
import { counted, countedAfter, fixed, whole } from '../common/counted.ts';
import { between, ltr } from '../common/isolate.ts';
import { measure as measureWord, theMeasure } from '../common/measures.ts';
import { nouns } from '../common/nouns.ts';
import { interval90, percent, percents, shortRange80 } from '../common/percents.ts';
import { riskClasses } from '../common/riskClasses.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';
import { thresholdWords } from './thresholds.ts';

const plural = createPlural('ar');

type Wording = (facts: Facts) => string;
type Fact = Facts[string] | undefined;

/** @returns the text of a driver or data note; the code itself where a later version wrote one unknown here */
function statement({ code, facts }: Statement): string {
  return sentences[code]?.(facts) ?? ltr(code.toLowerCase().replaceAll('_', ' '));
}

/** @returns which weeks a threshold rests on, which are left out, and whether its baseline is frozen */
function thresholdReference(method: string, facts: Facts): string {
  return thresholdWords[method]?.(facts) ?? '';
}

/** A probability as people read it best, with the percent that its class follows. */
function chance(probability: number): string {
  const { kind, times, of } = naturalFrequency(probability);
  return `${chanceKinds[kind]} ${times} من ${of} (${percent(probability)})`;
}

const chanceKinds = {
  less: 'احتمال يقل عن',
  about: 'احتمال نحو',
  'at-least': 'احتمال لا يقل عن',
} as const;

const date = (value: Fact): string => ltr(String(value));
const weekTo = (value: Fact): string => `الأسبوع المنتهي في ${date(value)}`;
const weeksAfter = (count: Fact): string => countedAfter(Number(count), nouns.week);

/** A number of cases or deaths behind a preposition. */
const ofMeasure = (count: Fact, measure: Fact): string =>
  countedAfter(Number(count), measure === 'deaths' ? nouns.death : nouns.case, String(count));

/** A limit behind a preposition. Sentences of earlier versions are about cases and do not say so. */
function limitWords({ threshold, method, measure = 'cases' }: Facts): string {
  const [value, name] = [Number(threshold), String(method)];
  const official = officialCount({ value, method: name });
  const more = official === null ? '' : `: ${official} فأكثر`;
  return `${ofMeasure(threshold, measure)} في الأسبوع (${thresholdMethod(name)}${more})`;
}

const weeksNow: Readonly<Record<string, string>> = {
  complete: ' في آخر أسبوع مكتمل',
  'so-far': ' حتى الآن في الأسبوع الأخير',
};

function lastCountOf({ measure, week }: Facts): string {
  const when = weeksNow[String(week)] ?? ' الأخير';
  return measure === 'deaths' ? `عدد الوفيات${when}` : `العدد${when}`;
}

/** A count, or the range of one that is suppressed. */
const countWords = ({ count, low, high }: Facts) =>
  count === null ? `${between(String(low), String(high))} (محجوب)` : ltr(String(count));

const newest = (facts: Facts) =>
  `أحدث عدد (${measureWord(facts.measure)})، ${countWords(facts)} (${weekTo(facts.weekEnd)})،`;

const suspicions: Readonly<Record<string, Wording>> = {
  ZERO: (facts) =>
    `لا يذكر أحدث أسبوع (المنتهي في ${date(facts.weekEnd)}) أي ${measureWord(facts.measure)} بعد أسابيع كثيرة الأعداد`,
  FALL: (facts) => `${newest(facts)} أقل بكثير من الأسابيع التي قبله`,
  RISE: (facts) => `${newest(facts)} يفوق كل ما في آخر 26 أسبوعًا`,
  BACKLOG: (facts) => `${newest(facts)} يلي أسابيع بلا بلاغات أو فيها تصحيحات، وقد يضم عدة أسابيع`,
  CORRECTION: (facts) =>
    `التصحيحات تفوق ${theMeasure(facts.measure)} في ${weekTo(facts.weekEnd)} (${ltr(String(facts.count))})`,
};

function suspectText(facts: Facts): string {
  const what =
    suspicions[String(facts.reason)]?.(facts) ?? `أحدث عدد (${measureWord(facts.measure)}) مشكوك فيه`;
  const weight = facts.weight === 0 ? '' : `؛ ويدخل العدد المُبلَّغ عنه بوزن ${facts.weight}`;
  return `${what}. ويبدأ التوقّع من ${weekTo(facts.soundWeekEnd)} (${facts.soundCount})${weight}. يُرجى التحقق من البلاغ.`;
}

function casesWords(count: Fact): string {
  return count === 0 ? 'أعداد حالات محجوبة' : counted(Number(count), nouns.case, String(count));
}

/** Growth in words, with its range. Percent a week from a rate on the log scale. */
function growthText({ rate, low, high, doublingTimeWeeks, weeks, reported }: Facts): string {
  const last = `آخر ${weeksAfter(weeks)}`;
  if (Number(reported) < 2) return `البلاغات في ${last} أقل من أن تبيّن النمو`;
  const change = (logRate: number) => wholePercent(Math.expm1(logRate));
  const [middle, lower, upper] = [rate, low, high].map((value) => change(Number(value))) as [
    number,
    number,
    number,
  ];
  if (doublingTimeWeeks === null)
    return `لا نمو واضح خلال ${last}: من ${percents(signed(lower))} إلى ${percents(signed(upper))} في الأسبوع (${interval90})`;
  const time = fixed(Math.abs(Number(doublingTimeWeeks)), 1);
  const within = countedAfter(Number(time), nouns.week, time);
  return Number(rate) > 0
    ? `زادت الحالات بنسبة ${percents(middle)} في الأسبوع خلال ${last} (${interval90} من ${percents(lower)} إلى ${percents(upper)})، أي تضاعف خلال ${within}`
    : `انخفضت الحالات بنسبة ${percents(-middle)} في الأسبوع خلال ${last} (${interval90} من ${percents(-upper)} إلى ${percents(-lower)})، أي انخفاض إلى النصف خلال ${within}`;
}

function signed(percent: number): string {
  return percent < 0 ? `\u2212${-percent}` : `+${percent}`;
}

/** A rise that is less steep is slower; a fall that is less steep is not faster. Earlier versions did not store the last count. */
function besideGrowth({ median, last = null, low, high }: Facts, isAbove: boolean): string {
  const change = last === null ? 0 : Number(median) - Number(last);
  if (change === 0) return isAbove ? 'أسرع من' : 'أبطأ من';
  const isTurn = isAbove
    ? change > 0 && Number(high) < Number(last)
    : change < 0 && Number(low) > Number(last);
  if (isTurn) return change > 0 ? 'يرتفع على خلاف' : 'ينخفض على خلاف';
  if (change > 0) return isAbove ? 'أسرع من' : 'أبطأ من';
  return isAbove ? 'ينخفض بوتيرة أبطأ من' : 'ينخفض بوتيرة أسرع من';
}

function growthNoteText(facts: Facts, isAbove: boolean): string {
  return `${besideGrowth(facts, isAbove)} الأسابيع الأربعة الأخيرة: ${nextWeekText(facts)}`;
}

/** A count as it is written for people. */
const count = (value: Fact): string => whole(Number(value));

/** Earlier versions did not store what the growth would give. */
function nextWeekText({ median, low, high }: Facts): string {
  const forecast = `التوقّع للأسبوع المقبل ${count(median)}`;
  return low === undefined
    ? forecast
    : `${forecast}، ولو استمر نموها لكان من ${count(low)} إلى ${count(high)}`;
}

/** Earlier versions knew only weeks that are provisional in their source, and told nothing beyond. */
function preliminaryText(facts: Facts): string {
  const { measure, weeks, from, leftOut = 0 } = facts;
  const span =
    weeks === 1
      ? `لأحدث أسبوع (المنتهي في ${date(from)})`
      : `لأحدث ${weeksAfter(weeks)} (ابتداءً من ${weekTo(from)})`;
  const which = `بيانات ${theMeasure(measure)} ${span} أوّلية: قد تتغيّر بعد`;
  const expected =
    facts.nowcast === undefined
      ? ''
      : `. وفي ${weekTo(facts.weekEnd)} عدد ${count(facts.reported)}، أي نحو ${percent(Number(facts.completeness))} مما يُتوقَّع في النهاية: ${count(facts.nowcast)} (${shortRange80} من ${count(facts.low)} إلى ${count(facts.high)})، ومنه يبدأ التوقّع`;
  if (leftOut === 0) return `${which}${expected}`;
  const left =
    weeks === leftOut
      ? 'ولا تُستخدم بدايةً للتوقّع'
      : plural(Number(leftOut), {
          one: 'ومنها أسبوع واحد لا يُستخدم بدايةً للتوقّع',
          two: 'ومنها أسبوعان لا يُستخدمان بدايةً للتوقّع',
          other: `ومنها ${counted(Number(leftOut), nouns.week)} لا تُستخدم بدايةً للتوقّع`,
        });
  return `${which}${expected}. ${left}: لا يُعرف ما يكفي عن مقدار ما لم يرد بعد`;
}

const startWords: Readonly<Record<string, string>> = {
  last: 'آخر أسبوع مُبلَّغ عنه',
  sound: 'آخر أسبوع لا شك فيه',
  nowcast: 'العدد النهائي المتوقع لأحدث أسبوع ومجاله',
  settled: 'آخر أسبوع غير أوّلي',
};

function startOf({ start, reported, taken }: Facts): string {
  if (start === 'revised')
    return `آخر أسبوع مُبلَّغ عنه (معتبَرًا ${count(taken)} والمُبلَّغ عنه ${count(reported)}، لأن البلاغات الأولى في عمليات استيراد سابقة عُدّلت لاحقًا)`;
  return startWords[String(start)] ?? 'الأسبوع الأخير';
}

/** Whose past a model was learnt from. */
function learntFrom({ places, records = 0 }: Facts): string {
  const own = places === 1 ? 'الأسابيع الماضية لهذا الموقع' : `الأسابيع الماضية لكل المواقع (${places})`;
  if (records === 0) return own;
  return `${own} ومن ${records === 1 ? 'سجل أطول' : `سجلات أطول (${records})`} للمرض`;
}

const directionWords: Readonly<Record<string, string>> = {
  increasing: 'ارتفاع',
  decreasing: 'انخفاض',
};

const sentences: Readonly<Record<string, Wording>> = {
  OUTBREAK_PROBABILITY: (facts) =>
    `${chance(Number(facts.probability))} ${facts.isAboveNow === true ? 'للبقاء فوق' : 'لتجاوز'} ${limitWords(facts)}`,
  ABOVE_THRESHOLD: (facts) => `${lastCountOf(facts)}، ${countWords(facts)}، فوق ${limitWords(facts)} بالفعل`,
  NEW_NORMAL_NOT_CONFIRMED: (facts) =>
    `${lastCountOf(facts)}، ${countWords(facts)}، فوق عتبة الإنذار السابقة لهذه الموجة، وهي ${facts.earlierLine} (${measureWord(facts.measure)} في الأسبوع)؛ وبعد أكثر من 26 أسبوعًا ارتفعت العتبة فوقه، ولم يؤكد أحد وضعًا معتادًا جديدًا بتحديد عتبة خاصة`,
  NO_FORECAST: (facts) => `لا يتوفر توقّع للمقارنة مع ${limitWords(facts)}`,
  THRESHOLD_NOT_CONFIRMED: ({ count, weeks }) =>
    `حالة واحدة من هذا المرض هي عتبته الرسمية، ولم يؤكدها أحد لهذه البيانات ولم يرفضها؛ وفي آخر ${weeksAfter(weeks)}: ${casesWords(count)}`,
  OFFICIAL_EXCEEDED: ({ count, low, high, atLeast, week }) =>
    `${lastCountOf({ week: week ?? null })}، ${countWords({ count: count ?? null, low: low ?? null, high: high ?? null })}، يبلغ العتبة الرسمية المؤكدة، وهي ${counted(Number(atLeast), nouns.case)} في الأسبوع`,
  GROWTH: growthText,
  TREND_BESIDE_MEDIAN: ({ direction, probability, median, lastCount }) =>
    `لا يبلغ احتمال أي اتجاه النصف: الأرجح ${directionWords[String(direction)]} (${percent(Number(probability))})، مع أن وسيط الأسبوع الأخير، ${count(median)}، ليس ${direction === 'increasing' ? 'أعلى' : 'أدنى'} من العدد الأخير، ${count(lastCount)}`,
  TREND_BESIDE_PATH: ({ direction, first, median, lastCount }) =>
    `يقارن الاتجاه الأسبوع الأخير بالعدد الأخير، ${count(lastCount)}: ${directionWords[String(direction)]} إلى ${count(median)}؛ أما من أسبوع إلى أسبوع فينتقل الوسيط من ${count(first)} إلى ${count(median)}`,
  NO_DIRECTION: () => 'يفترض النموذج عدم التغيّر، فالاتجاه غير واضح',
  NO_THRESHOLD: ({ minWeeks }) =>
    `تعذّر تحديد عتبة من البيانات (يلزم ${counted(Number(minWeeks), nouns.week)} على الأقل من الأسابيع المُبلَّغ عنها)، فلم يُحسب احتمال حدوث فاشية`,
  DATA_TOO_OLD: ({ days, maxDays }) =>
    `انتهى آخر أسبوع مرصود قبل تاريخ البيانات المعتمد بمدة ${countedAfter(Number(days), nouns.day)}؛ وما زاد على ${countedAfter(Number(maxDays), nouns.day)} لا يُعطى مستوى`,
  METHOD_NO_CHANGE: (facts) =>
    `يفترض عدم التغيّر من ${startOf(facts)}؛ ويأتي المجال من ${facts.places === 1 ? 'التغيّرات الماضية لهذا الموقع' : `التغيّرات الماضية لكل المواقع (${facts.places})`} على مدى العدد نفسه من الأسابيع`,
  METHOD_TREND: (facts) =>
    `ينطلق من ${startOf(facts)} بنمو الأسابيع الأخيرة الذي يضعف من أسبوع إلى أسبوع؛ وسرعة ذلك مستفادة من ${learntFrom(facts)}`,
  METHOD_TIERED: (facts) =>
    `ينطلق من ${startOf(facts)} كما سارت من قبل أسابيع مشابهة: انحدار على التغيّرات الأخيرة وعلى الأسابيع الأكثر شبهًا بهذه، من ${learntFrom(facts)}`,
  METHOD_BOOSTED: (facts) =>
    `ينطلق من ${startOf(facts)} كما تتوقع أشجار قرار صغيرة كثيرة، مستفادة من ${learntFrom(facts)}`,
  METHOD_MIXED: (facts) =>
    `ينطلق من ${startOf(facts)} كما تتوقع عدة نماذج معًا، كل منها مستفاد من ${learntFrom(facts)}`,
  IMPACT: ({ impact }) => `فئة الأثر ${impact} من 5: ${riskClasses.impact[Number(impact) - 1]}`,
  IMPACT_CAPACITY: ({ upper90, capacity }) =>
    `التوقّع الأعلى (الكوانتيل 0.9)، ${Math.round(Number(upper90))} من الحالات في الأسبوع، يتجاوز القدرة الاستيعابية المحددة، ${capacity}: الأثر أعلى بفئة واحدة`,
  IMPACT_FATALITY: ({ deaths, cases, weeks, share: found, expected }) =>
    `معدل إماتة الحالات ${percent(Number(found))} (الوفيات ${deaths} من أصل ${cases} من الحالات خلال ${weeksAfter(weeks)})، أي أكثر من ضعف المتوقع، ${percent(Number(expected))}: الأثر أعلى بفئة واحدة`,
  IMPACT_PREPARED: () => 'التغطية باللقاحات والمخزون مؤكدة: الأثر أدنى بفئة واحدة',
  SUSPECT_NEWEST: suspectText,
  MOSTLY_SUPPRESSED: ({ measure, suppressed, weeks }) =>
    `${suppressed} من آخر ${weeksAfter(weeks)} (${measureWord(measure)}) محجوبة: يستخدم النمو وعتبة الإنذار والتوقّع منتصف كل مجال`,
  PRELIMINARY: preliminaryText,
  POPULATION_CAP: ({ population, measure }) =>
    `كوانتيلات ${theMeasure(measure)} محدودة بعدد السكان، ${population}. يُرجى التحقق من عدد السكان أو مما يُعَدّ`,
  MORE_CASES_THAN_PEOPLE: ({ total, population }) =>
    `يبلغ مجموع الأعداد حتى الآن ${total} من الحالات، أي أكثر من السكان وعددهم ${population}: عدد سكان خاطئ، أو إصابات متكررة، أو مجاميع حُسبت حالات جديدة`,
  SHORT_SERIES: ({ weeks, fewWeeks }) =>
    `عدد الأسابيع المُبلَّغ عنها ${weeks} فقط: إذا قلّت عن ${fewWeeks} كان المجال تقريبيًا`,
  SLOWER_THAN_GROWTH: (facts) => growthNoteText(facts, false),
  FASTER_THAN_GROWTH: (facts) => growthNoteText(facts, true),
  BASELINE_FROZEN: ({ measure, frozenSince, askNewNormal }) =>
    [
      ...(frozenSince === null
        ? []
        : [`تستند عتبة الإنذار (${measureWord(measure)}) إلى أسابيع سابقة ${weekThatPassed(frozenSince)}`]),
      ...(askNewNormal === true
        ? [`كانت ${theMeasure(measure)} فوق عتبة إنذار سابقة طوال 26 أسبوعًا: هل هذا هو الوضع المعتاد الجديد؟`]
        : []),
    ].join('. '),
};

const weekThatPassed = (day: Fact): string => `للأسبوع المنتهي في ${date(day)} الذي تجاوزها`;

/** What a forecast says, from what is stored as code and facts. */
export const forecasts: typeof english = { statement, thresholdReference, chance };
