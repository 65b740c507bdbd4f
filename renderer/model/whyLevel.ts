import { type Forecast, trendWordOf, volatilityBand } from '../../shared/contract/index.ts';
import type { Format } from '../format/createFormat.ts';
import type { Text } from '../text/en.ts';

/** One line of "Why this level"; `note` is set small below the value. */
export interface WhyLine {
  label: string;
  value: string;
  note: string | null;
}

function riskLines(forecast: Forecast, text: Text, format: Format): WhyLine[] {
  const { risk, threshold, outbreakProbability } = forecast;
  const words = text.place.why;
  const likelihood =
    risk.likelihood === null
      ? words.notComputed
      : text.risk.classed(text.risk.likelihood[risk.likelihood - 1]!, format.count(risk.likelihood));
  const basis =
    risk.basis === null ? [] : [{ label: words.basis, value: text.risk.basis[risk.basis], note: null }];
  return [
    {
      label: words.probability,
      value: outbreakProbability === null ? words.notComputed : format.percent(outbreakProbability),
      note: null,
    },
    { label: words.likelihood, value: likelihood, note: null },
    {
      label: words.impact,
      value: text.risk.classed(text.risk.impact[risk.impact - 1]!, format.count(risk.impact)),
      note: null,
    },
    ...basis,
    {
      label: words.threshold,
      value:
        threshold === null
          ? words.notKnown
          : words.thresholdValue(format.count(threshold.value), text.risk.method(threshold.method)),
      note: threshold === null ? null : threshold.reference,
    },
    ...deathsLines(forecast, text, format),
  ];
}

function deathsLines(forecast: Forecast, text: Text, format: Format): WhyLine[] {
  const { deathsThreshold: threshold, deathsOutbreakProbability: probability } = forecast;
  if (threshold === null || probability === null) return [];
  const words = text.place.why;
  return [
    { label: words.deathsProbability, value: format.percent(probability), note: null },
    {
      label: words.deathsThreshold,
      value: words.deathsThresholdValue(format.count(threshold.value), text.risk.method(threshold.method)),
      note: threshold.reference,
    },
  ];
}

function growthLines({ trend }: Forecast, text: Text, format: Format): WhyLine[] {
  const words = text.place.why;
  const percent = (rate: number) => format.signedPercent(Math.expm1(rate));
  const [low, high] = trend.interval90;
  const doubling = trend.doublingTimeWeeks;
  const weeks = doubling === null ? 0 : Math.abs(doubling);
  return [
    {
      label: words.growth,
      value: words.growthValue(percent(trend.growthRatePerWeek)),
      note: words.growthInterval(percent(low), percent(high)),
    },
    {
      label: trend.growthRatePerWeek < 0 ? words.halving : words.doubling,
      value: doubling === null ? words.notDefined : words.weeks(weeks, format.decimal(weeks, 1)),
      note: null,
    },
  ];
}

function volatilityLine({ volatility }: Forecast, text: Text, format: Format): WhyLine {
  const words = text.place.why;
  const value =
    volatility === null
      ? words.notKnown
      : words.volatilityValue(
          text.risk.volatility[volatilityBand(volatility)],
          format.decimal(volatility, 2),
        );
  return { label: words.volatility, value, note: null };
}

/** The lines of "Why this level", in the order in which they are read. */
export function whyLines(forecast: Forecast, text: Text, format: Format): WhyLine[] {
  const { trend } = forecast;
  const word = text.risk.trend[trendWordOf(trend)];
  const chances = [
    { label: text.place.why.trendUp, value: trend.probabilities.increasing },
    { label: text.place.why.trendSame, value: trend.probabilities.stable },
    { label: text.place.why.trendDown, value: trend.probabilities.decreasing },
  ];
  return [
    ...riskLines(forecast, text, format),
    ...growthLines(forecast, text, format),
    {
      label: text.place.why.trend,
      value: word,
      note: chances.map((chance) => `${chance.label} ${format.percent(chance.value)}`).join(' · '),
    },
    volatilityLine(forecast, text, format),
  ];
}
