import {
  type Forecast,
  type ForecastChart,
  isAboveThreshold,
  officialCount,
  trendWordOf,
} from '../../../shared/contract/index.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import { alertWords } from '../../words/alertWords.ts';
import type { Format } from '../../words/createFormat.ts';

/** One line of "Why this level"; `note` is set small below the value. */
export interface WhyLine {
  label: string;
  value: string;
  note: string | null;
}

export type Chances = ForecastChart['chances'];

interface Words {
  text: WindowWords;
  format: Format;
}

/** The drivers that stand beside the impact. */
const IMPACT_DRIVERS = ['IMPACT', 'IMPACT_CAPACITY', 'IMPACT_FATALITY', 'IMPACT_PREPARED'];

/** @returns what moved the level, without what its own lines say already */
export function shownDrivers({ risk }: Pick<Forecast, 'risk'>): Forecast['risk']['drivers'] {
  return risk.drivers.filter(({ code }) => !IMPACT_DRIVERS.includes(code));
}

function probabilityLine(forecast: Forecast, chances: Chances, { text, format }: Words): WhyLine {
  const words = text.why;
  const { outbreakProbability: probability } = forecast;
  if (probability === null) return { label: words.probability, value: words.notComputed, note: null };
  const isAbove = isAboveThreshold(forecast) === true;
  const weeks = forecast.targets.cases.length;
  const bound = chances.cases?.independenceBound ?? null;
  const note = isAbove
    ? words.lowestWeek(weeks, format.count(weeks))
    : bound === null
      ? null
      : words.highestWeek(weeks, format.count(weeks), format.percent(bound));
  return {
    label: isAbove ? words.probabilityAbove : words.probability,
    value: format.percent(probability),
    note,
  };
}

function impactLine({ risk }: Forecast, { text, format }: Words): WhyLine {
  const stated = risk.drivers.find(({ code }) => code === 'IMPACT')?.facts.stated;
  const adjustments = risk.drivers.filter(({ code }) => code !== 'IMPACT' && IMPACT_DRIVERS.includes(code));
  const from = typeof stated === 'number' ? [text.why.impactFrom(format.count(stated))] : [];
  return {
    label: text.why.impact,
    value: text.risk.classed(text.common.riskClasses.impact[risk.impact - 1]!, format.count(risk.impact)),
    note: adjustments.length === 0 ? null : [...from, ...adjustments.map((one) => one.text)].join('. '),
  };
}

function likelihoodLine({ risk }: Forecast, { text, format }: Words): WhyLine {
  const { likelihood, basis } = risk;
  return {
    label: basis === 'deaths' ? text.why.likelihoodDeaths : text.why.likelihood,
    value:
      likelihood === null
        ? text.why.notComputed
        : text.risk.classed(text.common.riskClasses.likelihood[likelihood - 1]!, format.count(likelihood)),
    note: null,
  };
}

function thresholdLine({ threshold }: Forecast, { text, format }: Words): WhyLine {
  const words = text.why;
  if (threshold === null) return { label: words.threshold, value: words.notKnown, note: null };
  return {
    label: words.threshold,
    value: words.thresholdValue(
      officialCount(threshold) ?? threshold.value,
      ...alertWords(threshold, text, format),
    ),
    note: threshold.reference,
  };
}

function deathsLines(forecast: Forecast, { text, format }: Words): WhyLine[] {
  const { deathsThreshold: threshold, deathsOutbreakProbability: probability } = forecast;
  if (threshold === null || probability === null) return [];
  const words = text.why;
  return [
    { label: words.deathsProbability, value: format.percent(probability), note: null },
    {
      label: words.deathsThreshold,
      value: words.deathsThresholdValue(
        threshold.value,
        format.count(threshold.value),
        text.risk.method(threshold.method),
      ),
      note: threshold.reference,
    },
  ];
}

function trendLine({ trend }: Forecast, { text, format }: Words): WhyLine {
  const words = text.why;
  const { increasing, stable, decreasing } = trend.probabilities;
  const chances = [
    `${words.trendUp} ${format.percent(increasing)}`,
    `${words.trendSame} ${format.percent(stable)}`,
    `${words.trendDown} ${format.percent(decreasing)}`,
  ];
  return { label: words.trend, value: text.common.trends[trendWordOf(trend)], note: chances.join(' · ') };
}

/** The lines of "Why this level", in the order in which they are read. */
export function whyLines(forecast: Forecast, chances: Chances, text: WindowWords, format: Format): WhyLine[] {
  const words = { text, format };
  const { basis } = forecast.risk;
  return [
    probabilityLine(forecast, chances, words),
    likelihoodLine(forecast, words),
    impactLine(forecast, words),
    ...(basis === null ? [] : [{ label: text.why.basis, value: text.risk.basis[basis], note: null }]),
    thresholdLine(forecast, words),
    ...deathsLines(forecast, words),
    trendLine(forecast, words),
  ];
}
