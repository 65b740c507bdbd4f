/** Where the numbers of one forecast contradict each other, each in a sentence: the reader's view, by code of its own. */
import { trendLimits } from '../../main/core/epi/trendLimits.ts';
import type { Forecast } from '../../shared/contract/index.ts';
import { comparableCount, isAboveThreshold } from '../../shared/forecast/lastObserved.ts';
import { valueAt } from '../../shared/forecast/quantileLevels.ts';
import { riskLevels, riskMatrix } from '../../shared/forecast/riskLevel.ts';
import { daysBetween } from '../../shared/time/plainDate.ts';

export type JudgedForecast = Omit<
  Forecast,
  'schemaVersion' | 'id' | 'kind' | 'datasetId' | 'frequency' | 'issuedAt' | 'confidence' | 'provenance'
> & { provenance: Pick<Forecast['provenance'], 'model' | 'dataNotes'> };

const bands = { RED: [67, 100], YELLOW: [34, 66], GREEN: [0, 33] } as const;
const folded = {
  large_increase: 'increasing',
  increase: 'increasing',
  stable: 'stable',
  decrease: 'decreasing',
  large_decrease: 'decreasing',
};

type Told = [isContradiction: boolean, sentence: string];

export function contradictionsIn(forecast: JudgedForecast): string[] {
  const all = [...ofLevel(forecast), ...ofTrend(forecast), ...ofWords(forecast), ...ofNotes(forecast)];
  return all.flatMap(([isContradiction, sentence]) => (isContradiction ? [sentence] : []));
}

function ofLevel(forecast: JudgedForecast): Told[] {
  const { risk, threshold, outbreakProbability, deathsThreshold, deathsOutbreakProbability } = forecast;
  const { level, score, likelihood, impact, basis } = risk;
  const isTooOld = daysBetween(forecast.lastObserved.targetEndDate, forecast.asOf) > 21;
  const isAssessed = level !== 'NOT_ASSESSED';
  const cell = likelihood === null ? null : riskMatrix[likelihood - 1]![impact - 1]!;
  const isSafer = cell !== null && riskLevels.indexOf(level) > riskLevels.indexOf(cell);
  const isAbove = isAboveThreshold(forecast) === true;
  return [
    [
      (threshold === null || isTooOld) !== (outbreakProbability === null),
      'a threshold without a probability',
    ],
    [(deathsThreshold === null) !== (deathsOutbreakProbability === null), 'deaths: one without the other'],
    [isAssessed && isTooOld, 'a level from old data'],
    [!isAssessed && outbreakProbability !== null, 'no level from a probability'],
    [isAbove && !isTooOld && level !== 'RED' && level !== 'YELLOW', `above its line and ${level}`],
    [isAssessed !== (score !== null) || isAssessed !== (basis !== null), 'a level without score or basis'],
    [isAssessed && (score! < bands[level][0] || score! > bands[level][1]), `${level} with score ${score}`],
    [isAssessed && isSafer, `${level} where the matrix says ${cell}`],
    [basis === 'cases' && cell !== level, `${level} by the matrix, which says ${cell}`],
    [level === 'GREEN' && outbreakProbability === null, 'green without a probability'],
  ];
}

function ofTrend({ trend, targets, lastObserved, location, provenance, risk }: JudgedForecast): Told[] {
  const { direction, category, uncertain, probabilities, growthRatePerWeek, interval90 } = trend;
  const week = targets.cases.at(-1)!;
  const median = valueAt(week.quantiles, 0.5)!;
  const last = comparableCount(lastObserved);
  const { change } = trendLimits(last, location.population, week.horizon + 1);
  const isDoubtful = provenance.dataNotes.some(({ code }) => code === 'SUSPECT_NEWEST');
  const judged = uncertain || isDoubtful ? null : direction;
  const first = valueAt(targets.cases[0]!.quantiles, 0.5)!;
  const way = { increasing: 1, stable: 0, decreasing: -1 }[direction];
  const told = risk.drivers.map(({ code }) => code);
  const says = (code: string) => told.includes(code) || told.includes('NO_DIRECTION');
  const isBesideMedian = !isDoubtful && way !== 0 && way * (median - last) <= 0;
  const holdsZero = interval90[0] <= 0 && interval90[1] >= 0;
  const time = trend.doublingTimeWeeks;
  return [
    [folded[category] !== direction, `${direction} and ${category}`],
    [judged === 'increasing' && median <= last, `increasing from ${last} to ${median}`],
    [judged === 'decreasing' && median >= last, `decreasing from ${last} to ${median}`],
    [
      isBesideMedian && !says('TREND_BESIDE_MEDIAN'),
      `${direction} from ${last} to ${median}, and no word why`,
    ],
    [
      way * (median - first) < 0 && !says('TREND_BESIDE_PATH') && !says('TREND_BESIDE_MEDIAN'),
      `${direction} while the medians go from ${first} to ${median}, and no word why`,
    ],
    [judged === 'stable' && Math.abs(median - last) > change, `stable from ${last} to ${median}`],
    [Math.max(...Object.values(probabilities)) > probabilities[direction], 'not the most probable direction'],
    [!uncertain && probabilities[direction] < 0.5, 'a clear direction below one half'],
    [isNoChange(provenance.model) && !uncertain, 'a direction of the no-change model'],
    [holdsZero !== (time === null), 'a doubling time where growth may be zero, or none where not'],
    [time !== null && Math.sign(time) !== Math.sign(growthRatePerWeek), 'doubles while it falls'],
  ];
}

const isNoChange = (model: string) => model.includes('no-change');

const limits = [5, 30, 70, 95];

/** The percent of a text: the one in brackets. */
function percentIn(text: string): number {
  const [, sign, digits] = /\(([<>]?)(\d+) %\)/.exec(text)!;
  return sign === '<' ? 0 : sign === '>' ? 100 : Number(digits);
}

function ofWords(forecast: JudgedForecast): Told[] {
  const { risk, trend } = forecast;
  const chances = risk.drivers.filter(({ code }) => code === 'OUTBREAK_PROBABILITY');
  const growth = risk.drivers.find(({ code }) => code === 'GROWTH')!.text;
  const percentAWeek = Math.abs(Math.round(100 * Math.expm1(trend.growthRatePerWeek)));
  const isClear = trend.doublingTimeWeeks !== null;
  return [
    ...chances.flatMap(({ text, facts }): Told[] => {
      const ofDeaths = facts.measure === 'deaths';
      const shown = ofDeaths ? forecast.deathsOutbreakProbability : forecast.outbreakProbability;
      const percent = percentIn(text);
      const speaks = ofDeaths === (risk.basis === 'deaths');
      const byText = 1 + limits.filter((limit) => percent >= limit).length;
      const isStaying = text.includes('to stay above');
      const isAbove = ofDeaths ? isStaying : isAboveThreshold(forecast);
      return [
        [shown === null || Math.abs(100 * shown - percent) > 1, `"${text}" of ${shown}`],
        [
          risk.level !== 'NOT_ASSESSED' && speaks && byText !== risk.likelihood,
          `"${text}" in class ${risk.likelihood}`,
        ],
        [isStaying !== isAbove, `"${text}" though above is ${isAbove}`],
      ];
    }),
    [isClear && !growth.includes(` ${percentAWeek} % a week`), `"${growth}" of ${trend.growthRatePerWeek}`],
    [isClear && growth.includes('grew') !== trend.growthRatePerWeek > 0, growth],
    [!isClear && /grew|fell/.test(growth), `${growth}, though it may be zero`],
  ];
}

function ofNotes({ threshold, deathsThreshold, provenance, risk }: JudgedForecast): Told[] {
  const codes = provenance.dataNotes.map(({ code }) => code);
  const isFrozen = [threshold, deathsThreshold].some(
    (one) => typeof one?.facts.frozenSince === 'string' || one?.facts.askNewNormal === true,
  );
  const isUnconfirmed = risk.drivers.some(({ code }) => code === 'THRESHOLD_NOT_CONFIRMED');
  return [
    [isFrozen !== codes.includes('BASELINE_FROZEN'), 'a frozen baseline that no note tells, or the reverse'],
    [
      isUnconfirmed !== codes.includes('THRESHOLD_NOT_CONFIRMED'),
      'an unconfirmed threshold without its note',
    ],
    [isUnconfirmed && (risk.level === 'GREEN' || risk.level === 'NOT_ASSESSED'), 'unconfirmed and green'],
    ...provenance.dataNotes.flatMap(besideLast),
    [codes.includes('SLOWER_THAN_GROWTH') && codes.includes('FASTER_THAN_GROWTH'), 'slower and faster'],
  ];
}

/** What a note calls faster, slower, a rise or a fall, beside the median and the count it starts from. */
function besideLast({ code, text, facts }: JudgedForecast['provenance']['dataNotes'][number]): Told[] {
  if (code !== 'SLOWER_THAN_GROWTH' && code !== 'FASTER_THAN_GROWTH') return [];
  const [median, last] = [Number(facts.median), Number(facts.last)];
  return [
    [/^(Faster|Slower|Rises)/.test(text) && median < last, `"${text}" after ${last}`],
    [/^Falls/.test(text) && median >= last, `"${text}" after ${last}`],
  ];
}
