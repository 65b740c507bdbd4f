/** What people decided that changes which numbers a report shows. */
import { placesByUrgency } from '../../../shared/forecast/gaps.ts';
import type { StatedThresholds } from '../../../shared/settings/settingsSchema.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import type { ReportParts } from './buildSitrep.ts';
import { isSmallLine } from './reasons.ts';
import { byHandSentence } from './shownLevels.ts';

/** Empty where nobody decided anything. */
export function overrideLines({ lock, set, panel, below, summary }: ReportParts): string[] {
  const { pinned, held } = lock;
  const lines = (place: string | null, stated: StatedThresholds | null) => statedLines(below, place, stated);
  const names = new Map(panel?.places.map(({ location }) => [location.code, location.name]));
  const { all = null, places = {} } = set.risk?.thresholds ?? {};
  return [
    ...(pinned === null
      ? []
      : [
          words.report.overrides.pin({
            provider: words.common.providerNames.inSentence(pinned.id),
            reason: pinned.reason,
            until: pinned.until === null ? null : utcStamp(pinned.until),
          }),
        ]),
    ...(held === null ? [] : [words.report.overrides.hold(held.reason)]),
    ...levelLines(summary),
    ...lines(null, all),
    ...Object.entries(places).flatMap(([code, stated]) => lines(names.get(code) ?? code, stated)),
  ];
}

/** Levels that users set by hand, in the order of the places. */
function levelLines({ places, gaps }: ReportParts['summary']): string[] {
  return placesByUrgency(places, gaps).flatMap(({ forecast, gap }) => {
    const { location, riskLevel, levelOverride } = forecast ?? gap;
    if (levelOverride === undefined) return [];
    return [byHandSentence(location.name, { level: riskLevel, levelOverride })];
  });
}

/** @param place null for all places */
function statedLines(below: number, place: string | null, stated: StatedThresholds | null): string[] {
  if (stated === null) return [];
  const { official } = stated;
  return [
    ...(official === undefined ? [] : [words.report.overrides.official({ place, answer: official })]),
    ...(['cases', 'deaths'] as const).flatMap((measure) => {
      const value = stated[measure];
      if (value === undefined) return [];
      const text = isSmallLine({ below }, value) ? words.report.cells.small(below) : String(value);
      return [words.report.overrides.line({ place, measure, value: text })];
    }),
  ];
}
