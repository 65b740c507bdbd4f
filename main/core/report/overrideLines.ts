/** What people decided that changes which numbers a report shows. */
import type { StatedThresholds } from '../../../shared/settings/settingsSchema.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import type { ReportParts } from './buildSitrep.ts';
import { isSmallLine } from './reasons.ts';

/** Empty where nobody decided anything. */
export function overrideLines({ lock, set, panel, below }: ReportParts): string[] {
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
    ...lines(null, all),
    ...Object.entries(places).flatMap(([code, stated]) => lines(names.get(code) ?? code, stated)),
  ];
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
