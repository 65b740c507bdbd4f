/** A set in memory and its two parts on disk, both ways. */
import { intervalAt, valueAt } from '../../../../../shared/forecast/quantileLevels.ts';
import type { StoredTargets } from '../v1/forecast.ts';
import type { PublishedSet } from '../v1/publishedSet.ts';
import { TargetPacker, unpackTargets } from './packTargets.ts';
import type { SetQuantilesV2, SetSummaryV2 } from './publishedSet.ts';

export interface SetParts {
  summary: SetSummaryV2;
  quantiles: SetQuantilesV2;
}

/** Median and 80 % interval of the first forecast week, cases. */
function nextWeekOf({ cases }: StoredTargets): SetSummaryV2['forecasts'][number]['nextWeek'] {
  const { quantiles } = cases[0]!;
  return { median: valueAt(quantiles, 0.5)!, interval80: intervalAt(quantiles, 0.8) };
}

/** @param packer of all parts of the set, where this is one of them */
export function partsOf(
  { run, datasetId, risk, forecasts, gaps, naiveTwins }: PublishedSet,
  packer = new TargetPacker(),
): SetParts {
  const packed = forecasts.map(({ id, targets }) => ({ id, ...packer.pack(targets) }));
  const twins = naiveTwins.map(({ forecastId, targets }) => ({ forecastId, ...packer.pack(targets) }));
  const heads = forecasts.map(({ targets, ...head }) => ({ ...head, nextWeek: nextWeekOf(targets) }));
  return {
    summary: { schemaVersion: 2, part: 'summary', run, datasetId, risk, forecasts: heads, gaps },
    quantiles: {
      schemaVersion: 2,
      part: 'quantiles',
      frames: packer.frames,
      forecasts: packed,
      naiveTwins: twins,
    },
  };
}

/** @throws Error where the parts are not of one set */
export function setOfParts({ summary, quantiles }: SetParts): PublishedSet {
  const { run, datasetId, risk, gaps } = summary;
  const { frames } = quantiles;
  const byId = new Map(quantiles.forecasts.map(({ id, ...packed }) => [id, packed]));
  const forecasts = summary.forecasts.map(({ nextWeek: _shown, ...head }) => {
    const packed = byId.get(head.id);
    if (packed === undefined) throw new Error(`no quantiles of ${head.id}`);
    return { ...head, targets: unpackTargets(frames, packed) };
  });
  const naiveTwins = quantiles.naiveTwins.map(({ forecastId, ...packed }) => ({
    forecastId,
    targets: unpackTargets(frames, packed),
  }));
  return { run, datasetId, risk, forecasts, gaps, naiveTwins };
}
