import {
  aboveLineOf,
  type ForecastSummary,
  placesByUrgency,
  shownLevel,
  shownLevelCounts,
} from '../../../shared/contract/index.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import { newestOf } from '../../data/places/newestOf.ts';
import type { Format } from '../../words/createFormat.ts';

/** How many places a sentence names. */
const NAMED_PLACES = 3;

export interface OverviewSentence {
  summary: string;
  /** The places to look at first; null when none is red or yellow. */
  highest: string | null;
  company: string;
}

/** The last day of the newest week in a set. */
export function dataEndOf(summary: ForecastSummary): string {
  return newestOf(summary.places.map((place) => place.lastObserved.targetEndDate)) ?? summary.asOf;
}

function aboveOf(summary: ForecastSummary, text: WindowWords, format: Format): string {
  const { above, of, silent, isWithoutLine } = aboveLineOf(summary);
  const words = text.common.alertLines;
  const known =
    of === 0
      ? words.allSilent
      : isWithoutLine
        ? words.noLine(of, format.count(of))
        : words.above({ count: above, above: format.count(above), placeCount: of, places: format.count(of) });
  return silent === 0 || of === 0 ? known : words.withSilent(known, format.count(silent));
}

function levelsOf(summary: ForecastSummary, text: WindowWords, format: Format): string {
  const { byLevel, byHand } = shownLevelCounts(summary);
  const levels = text.overview.levels({
    RED: format.count(byLevel.RED),
    YELLOW: format.count(byLevel.YELLOW),
    GREEN: format.count(byLevel.GREEN),
    NOT_ASSESSED: byLevel.NOT_ASSESSED === 0 ? null : format.count(byLevel.NOT_ASSESSED),
  });
  return byHand === 0 ? levels : `${levels} ${text.overview.byHand(byHand, format.count(byHand))}`;
}

/** The sentences at the top of the overview, from the published set alone. */
export function overviewSentence(
  summary: ForecastSummary,
  text: WindowWords,
  format: Format,
  now: number,
): OverviewSentence {
  const urgent = placesByUrgency(summary.places, summary.gaps)
    .map(({ forecast, gap }) => forecast ?? gap)
    .filter((place) => shownLevel(place) === 'RED' || shownLevel(place) === 'YELLOW')
    .slice(0, NAMED_PLACES)
    .map((place) => place.location.name);
  return {
    summary: text.overview.summary(aboveOf(summary, text, format), levelsOf(summary, text, format)),
    highest: urgent.length === 0 ? null : text.overview.highest(format.list(urgent)),
    company: text.place.setCompany({
      provider: text.common.providerNames.of(summary.provider),
      model: summary.model,
      knownOn: format.day(summary.asOf),
      made: format.age(summary.issuedAt, now),
      dataTo: format.day(dataEndOf(summary)),
    }),
  };
}
