import { type AssessedPlace, volatilityBand } from '../../../shared/contract/index.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import type { Format } from '../../words/createFormat.ts';
import type { WhyLine } from './whyLevel.ts';

interface Words {
  text: WindowWords;
  format: Format;
}

function growthLine(place: AssessedPlace, { text, format }: Words): WhyLine {
  const words = text.counts;
  const { growthRatePerWeek: rate, interval90, doublingTimeWeeks } = place;
  if (rate === null) return { label: words.growth, value: words.notEnough, note: null };
  const percent = (logRate: number) => format.signedPercent(Math.expm1(logRate));
  const interval =
    interval90 === null ? [] : [words.growthInterval(percent(interval90[0]), percent(interval90[1]))];
  if (doublingTimeWeeks === null)
    return {
      label: words.growth,
      value: words.noGrowth,
      note: text.common.lists.parts([...interval, words.bestFit(percent(rate))]),
    };
  const weeks = Math.abs(doublingTimeWeeks);
  const time = words.weeks(weeks, format.decimal(weeks, 1));
  const doubling = doublingTimeWeeks < 0 ? words.halving(time) : words.doubling(time);
  return {
    label: words.growth,
    value: percent(rate),
    note: text.common.lists.parts([...interval, doubling]),
  };
}

function reproductionLine({ rt, rtMissing }: AssessedPlace, { text, format }: Words): WhyLine {
  const words = text.counts;
  const label = words.reproduction;
  if (rt === null) {
    return {
      label,
      value: words.notKnown,
      note: rtMissing === null ? null : text.common.reproductions.missing[rtMissing],
    };
  }
  const number = (value: number) => format.decimal(value, 2);
  const [low, high] = rt.interval95;
  return {
    label,
    value: words.reproductionValue(number(rt.mean), number(low), number(high)),
    note: words.reproductionNote({
      change: text.common.reproductions.changes[rt.change],
      chance: format.percent(rt.probabilityAboveOne),
      day: format.day(rt.windowEnd),
      days: format.decimal(rt.serialInterval.meanDays, 1),
    }),
  };
}

function incidenceLine(place: AssessedPlace, { text, format }: Words): WhyLine {
  const words = text.counts;
  const { incidencePer100k, lastObserved, location } = place;
  const { population, populationYear, populationSource } = location;
  const label = words.incidence;
  if (population === null) return { label, value: words.notKnown, note: words.noPopulation };
  if (incidencePer100k === null || lastObserved === null) return { label, value: words.notKnown, note: null };
  return {
    label,
    value: format.decimal(incidencePer100k, incidencePer100k < 10 ? 1 : 0),
    note: words.incidenceNote(
      format.day(lastObserved.targetEndDate),
      format.count(population),
      populationYear === undefined ? null : String(populationYear),
      text.common.populationSource(populationSource ?? null),
    ),
  };
}

function fatalityLines({ cfr }: AssessedPlace, { text, format }: Words): WhyLine[] {
  if (cfr === null) return [];
  const words = text.counts;
  return [
    {
      label: words.fatality,
      value: words.percent(format.decimal(100 * cfr.share, 1)),
      note: words.fatalityNote(
        format.count(cfr.deaths),
        format.count(cfr.cases),
        cfr.weeks,
        format.count(cfr.weeks),
      ),
    },
  ];
}

function volatilityLine({ volatility }: AssessedPlace, { text, format }: Words): WhyLine {
  const words = text.counts;
  const value =
    volatility === null
      ? words.notKnown
      : words.volatilityValue(
          text.risk.volatility[volatilityBand(volatility)],
          format.decimal(volatility, 2),
        );
  return { label: words.volatility, value, note: null };
}

/** What the counts of a place say without a forecast, in the order in which it is read. */
export function countLines(place: AssessedPlace, text: WindowWords, format: Format): WhyLine[] {
  const words = { text, format };
  return [
    growthLine(place, words),
    reproductionLine(place, words),
    incidenceLine(place, words),
    ...fatalityLines(place, words),
    volatilityLine(place, words),
  ];
}
