/** What an alert line rests on, in words, by its method. Facts of earlier versions may lack what came later. */
import type { Facts } from '../../../forecast/forecastSchema.ts';
import type { thresholds as english } from '../../en/core/thresholds.ts';
import { counted, countedAfter } from '../common/counted.ts';
import { ltr } from '../common/isolate.ts';
import { measure as measureWord } from '../common/measures.ts';
import { nouns } from '../common/nouns.ts';
import { percents } from '../common/percents.ts';

type Wording = (facts: Facts) => string;

/** Parts that have something to say. */
const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join('؛ ');

const date = (value: Facts[string] | undefined) => ltr(String(value));
const weeks = (count: Facts[string] | undefined) => countedAfter(Number(count), nouns.week);

/** Both, where the line that the baseline moved on to was passed in its turn. */
function frozenWords({ frozenSince, askNewNormal }: Facts): string[] {
  const words: string[] = [];
  if (typeof frozenSince === 'string')
    words.push(`خط الأساس مجمَّد منذ أن تجاوز الأسبوع المنتهي في ${date(frozenSince)} العتبة`);
  if (askNewNormal === true)
    words.push('تجاوزت الأعداد عتبة سابقة طوال 26 أسبوعًا: هل هذا هو الوضع المعتاد الجديد؟');
  return words;
}

function outbreakWords({ outbreakWeeks, outbreaks }: Facts): string | null {
  if (typeof outbreakWeeks !== 'number' || outbreakWeeks === 0) return null;
  const dates = typeof outbreaks === 'string' && outbreaks !== '' ? ` (المنتهية في ${date(outbreaks)})` : '';
  return `استُبعد ${counted(outbreakWeeks, nouns.week)} من أسابيع الفاشيات${dates}`;
}

const officialWords: Readonly<Record<string, Wording>> = {
  SINGLE_CASE: () => 'حالة واحدة تعني إنذارًا',
  CHOLERA: ({ atLeast }) => `${atLeast} فأكثر من الحالات المشتبه فيها في وحدة واحدة خلال 7 أيام`,
  MENINGITIS_COUNT: ({ atLeast, epidemicAtLeast }) =>
    `${atLeast} فأكثر من الحالات في الأسبوع؛ ووباء ابتداءً من ${epidemicAtLeast} من الحالات`,
  MENINGITIS_RATE: ({ atLeast, epidemicAtLeast }) =>
    `3 لكل 100,000 في الأسبوع، أي هنا ${atLeast} فأكثر من الحالات؛ ووباء ابتداءً من 10 لكل 100,000، أي هنا ${epidemicAtLeast} من الحالات`,
};

/** @returns an official threshold in words, from its rule and limits */
function official(facts: Facts): string {
  return officialWords[String(facts.rule)]?.(facts) ?? `${facts.atLeast} فأكثر من الحالات في الأسبوع`;
}

export const thresholdWords: Readonly<Record<string, Wording>> = {
  USER: ({ measure }) => `قيمة من تحديد المستخدم (${measureWord(measure)})`,
  OFFICIAL: (facts) => `عتبة الإنذار الرسمية، المؤكدة لهذه البيانات: ${official(facts)}`,
  MEM: ({ seasons, firstYear, lastYear, valuesPerSeason }) =>
    `طريقة الوباء المتحرك: أعلى الأسابيع قبل الوباء (${valuesPerSeason} لكل شتاء) من فصول الشتاء (${seasons}) التي بدأت في السنوات من ${firstYear} إلى ${lastYear}؛ والشتاء الحالي مستبعد`,
  FARRINGTON: ({ years, from, to, weeks: reported, downWeighted, leftOutWeeks, hasTrend }) =>
    joined(
      `حد ${percents(95)} لطريقة Farrington المرنة من ${weeks(reported)} مُبلَّغ عنها (من ${date(from)} إلى ${date(to)}، عدد السنوات ${years})`,
      hasTrend === true ? 'مع الاتجاه العام' : 'دون الاتجاه العام',
      `استُبعد آخر ${weeks(leftOutWeeks)}`,
      downWeighted === 0 ? null : `خُفّض وزن ${weeks(downWeighted)} من فاشيات ماضية`,
    ),
  EARS_C2: (facts) =>
    joined(
      typeof facts.from === 'string'
        ? `المتوسط ${ltr('+')} ${facts.multiplier} من الانحرافات المعيارية من ${weeks(facts.weeks)} مُبلَّغ عنها (من ${date(facts.from)} إلى ${date(facts.to)})`
        : `المتوسط ${ltr('+')} ${facts.multiplier} من الانحرافات المعيارية من ${weeks(facts.weeks)} مُبلَّغ عنها قبل آخر ${weeks(facts.guard)}`,
      outbreakWords(facts),
      ...frozenWords(facts),
    ),
  P75: (facts) =>
    joined(
      `المئين 75 للأسابيع من ${ltr(String(facts.fromWeek))} إلى ${ltr(String(facts.toWeek))} في السنوات من ${facts.firstYear} إلى ${facts.lastYear} (عدد القيم ${facts.values})`,
      typeof facts.leftOutWeeks === 'number' ? `استُبعد آخر ${weeks(facts.leftOutWeeks)}` : null,
      outbreakWords(facts),
      ...frozenWords(facts),
    ),
};

/** Alert lines in words. */
export const thresholds: typeof english = { official };
