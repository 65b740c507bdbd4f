import type { Facts, StoredThreshold } from '../../../../shared/forecast/forecastSchema.ts';
import { type EpiWeekSystem, epiWeekOf } from '../../../../shared/time/epiweek.ts';
import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../../../shared/time/plainDate.ts';
import { channelSpell } from './channelSpell.ts';
import { BASELINE_WEEKS, EARS_MULTIPLIER, GUARD_WEEKS } from './ears.ts';
import { FARRINGTON_ALPHA, FARRINGTON_LEFT_OUT, farringtonFlexible } from './farringtonFlexible.ts';
import { lineOfFewCounts } from './fewCounts.ts';
import { frozenEarsLine } from './frozenEars.ts';
import { memThresholds } from './mem.ts';
import { officialThresholdFor } from './officialThreshold.ts';
import {
  CHANNEL_HALF_WIDTH,
  CHANNEL_LEFT_OUT,
  type PercentileChannel,
  percentileChannel,
} from './percentileChannel.ts';
import { seasonRepeats } from './seasonRepeats.ts';
import type { ThresholdInput } from './thresholdInput.ts';
import { winterSeasons } from './winterSeasons.ts';
import { isWinterWaveDisease } from './winterWave.ts';

export type { StatedThreshold, ThresholdInput } from './thresholdInput.ts';

const ALERT_LEVEL = 0.75;
const MIN_WEEKS_FOR_CHANNEL = 3 * 52;
export const MIN_WEEKS_FOR_EARS = 9;

/** Facts of methods whose baseline holds no present wave by itself. */
const MOVING: Facts = { frozenSince: null, askNewNormal: false };

type Method = (input: ThresholdInput) => StoredThreshold | null;

/**
 * The outbreak threshold of a place, by the first of these that can be computed: the user's value; the official threshold,
 * where the user has confirmed it; MEM for a winter wave with 5 seasons; the percentile channel from 3 years on, where the
 * season repeats, before Farrington flexible from 4 years on, elsewhere after it; EARS C2 from 9 reported weeks on.
 * Only weeks before the target week are used. `facts` say which of them, which are left out, since when the baseline is
 * frozen (`frozenSince`, last day of the week that passed the line, or null) and whether the user should be asked about
 * a new normal (`askNewNormal`).
 * @returns null when none can be had; then no outbreak probability is computed. The value is finite, 0 or more, in counts
 *   a week; more than it is above the threshold.
 */
export function chooseThreshold(input: ThresholdInput): StoredThreshold | null {
  const end = input.weekEnds.findIndex((weekEnd) => weekEnd >= input.targetWeekEnd);
  const known = end < 0 ? input.weekEnds.length : end;
  const before = {
    ...input,
    weekEnds: input.weekEnds.slice(0, known),
    counts: input.counts.slice(0, known),
  };
  for (const method of methodsFor(before)) {
    const threshold = method(before);
    if (threshold !== null) return threshold;
  }
  return null;
}

function* methodsFor({ weekEnds, counts, targetWeekEnd, disease }: ThresholdInput): Generator<Method> {
  yield userThreshold;
  yield officialThreshold;
  if (isWinterWaveDisease(disease)) yield memThreshold;
  const isSeasonal = seasonRepeats(weekEnds, counts, targetWeekEnd);
  yield* isSeasonal ? [seasonalThreshold, farringtonThreshold] : [farringtonThreshold, seasonalThreshold];
  yield recentThreshold;
}

function userThreshold({ stated, measure }: ThresholdInput): StoredThreshold | null {
  const value = stated?.[measure];
  if (value === undefined || !Number.isFinite(value) || value < 0) return null;
  return { value, method: 'USER', facts: { ...MOVING, measure } };
}

/** The value lies one below the official number of cases, which is itself an alert. */
function officialThreshold(input: ThresholdInput): StoredThreshold | null {
  if (input.stated?.official !== 'confirmed' || input.measure !== 'cases') return null;
  const official = officialThresholdFor(input.disease, input.population);
  if (official === null) return null;
  return {
    value: official.atLeast - 1,
    method: 'OFFICIAL',
    facts: { ...MOVING, ...official, population: input.population },
  };
}

function memThreshold({ weekEnds, counts }: ThresholdInput): StoredThreshold | null {
  const winters = winterSeasons(weekEnds, counts);
  const thresholds = winters === null ? null : memThresholds(winters.seasons);
  if (winters === null || thresholds === null) return null;
  const { epidemic, intensity, valuesPerSeason } = thresholds;
  return {
    value: oneDecimal(epidemic),
    method: 'MEM',
    facts: {
      ...MOVING,
      seasons: winters.seasons.length,
      firstYear: winters.firstYear,
      lastYear: winters.lastYear,
      valuesPerSeason,
      medium: intensity === null ? null : oneDecimal(intensity.medium),
      high: intensity === null ? null : oneDecimal(intensity.high),
      veryHigh: intensity === null ? null : oneDecimal(intensity.veryHigh),
    },
  };
}

function farringtonThreshold({ weekEnds, counts, targetWeekEnd }: ThresholdInput): StoredThreshold | null {
  const first = weekEnds[0];
  if (first === undefined) return null;
  const limit = farringtonFlexible(counts, Math.round(daysBetween(first, targetWeekEnd) / 7));
  if (limit === null) return null;
  const { years, from, to, weeks, downWeighted, hasTrend, expected, dispersion } = limit;
  return {
    value: Math.max(limit.limit, lineOfFewCounts(counts)),
    method: 'FARRINGTON',
    facts: {
      ...MOVING,
      years,
      from: addDays(first, 7 * from),
      to: addDays(first, 7 * to),
      weeks,
      downWeighted,
      leftOutWeeks: FARRINGTON_LEFT_OUT,
      hasTrend,
      expected: oneDecimal(expected),
      dispersion: oneDecimal(dispersion),
      alpha: FARRINGTON_ALPHA,
    },
  };
}

function seasonalThreshold(input: ThresholdInput): StoredThreshold | null {
  const { weekEnds, counts, targetWeekEnd } = input;
  const firstReported = weekEnds[counts.findIndex((count) => count !== null)];
  if (firstReported === undefined) return null;
  if (daysBetween(firstReported, targetWeekEnd) < MIN_WEEKS_FOR_CHANNEL * 7) return null;
  const channel = percentileChannel({ weekEnds, counts, targetWeekEnd, level: ALERT_LEVEL });
  if (channel === null) return null;
  const spell = channelSpell(counts, ALERT_LEVEL);
  return {
    value: oneDecimal(channel.value),
    method: 'P75',
    facts: {
      ...channelFacts(channel, targetWeekEnd),
      leftOutWeeks: CHANNEL_LEFT_OUT,
      outbreakWeeks: channel.outbreakWeeks.length,
      outbreaks: channel.outbreakWeeks.map((week) => weekEnds[week]).join(', '),
      frozenSince: dateOf(weekEnds, spell.frozenSince),
      askNewNormal: spell.askNewNormal,
    },
  };
}

function recentThreshold({ weekEnds, counts }: ThresholdInput): StoredThreshold | null {
  const reported = counts.filter((count) => count !== null).length;
  const line = reported < MIN_WEEKS_FOR_EARS ? null : frozenEarsLine(counts);
  if (line === null) return null;
  return {
    value: oneDecimal(line.limit),
    method: 'EARS_C2',
    facts: {
      multiplier: EARS_MULTIPLIER,
      weeks: BASELINE_WEEKS,
      guard: GUARD_WEEKS,
      from: weekEnds[line.window[0]!]!,
      to: weekEnds[line.window.at(-1)!]!,
      outbreakWeeks: line.leftOut,
      frozenSince: dateOf(weekEnds, line.frozenSince),
      askNewNormal: line.askNewNormal,
      ...(line.wave === null
        ? {}
        : { earlierLine: oneDecimal(line.wave.earlierLimit), waveHighest: line.wave.highest }),
    },
  };
}

function dateOf(weekEnds: readonly PlainDate[], week: number | null): PlainDate | null {
  return week === null ? null : weekEnds[week]!;
}

function channelFacts(channel: PercentileChannel, targetWeekEnd: PlainDate): Facts {
  const system = systemEndingOn(weekdayOf(targetWeekEnd));
  const days = 7 * CHANNEL_HALF_WIDTH;
  return {
    fromWeek: epiWeekOf(addDays(targetWeekEnd, -days), system).week,
    toWeek: epiWeekOf(addDays(targetWeekEnd, days), system).week,
    firstYear: channel.firstYear,
    lastYear: channel.lastYear,
    values: channel.n,
  };
}

/** The week system whose weeks end on a weekday; for other weekdays the ISO week that holds the day. */
function systemEndingOn(weekday: number): EpiWeekSystem {
  if (weekday === 6) return 'cdc';
  return weekday === 5 ? 'saturday' : 'iso';
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
