/** The forecast weeks of published sets that lay furthest from what came. Scores are kept as sums, so the sets are read for it. */
import { intervalAt, valueAt } from '../../../../shared/forecast/quantileLevels.ts';
import type { Miss } from '../../../../shared/scoring/scoreSchema.ts';
import type { ForecastArchive } from '../../forecasts/ForecastArchive.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { SetRow } from '../../state/entries.ts';
import type { DatasetArchive } from '../../surveillance/archive/DatasetArchive.ts';
import { soundOnes } from '../../util/soundOnes.ts';
import { type RecordOwner, type RecordRow, recordedModel } from './recordRow.ts';
import { type ResolvedWeek, resolvedWeeks } from './scoreSet.ts';
import { TruthCache } from './TruthCache.ts';

const WORST = 3;
/** Reading one of a large country takes a tenth of a second. */
const MOST_SETS = 60;

export interface MissParts {
  clock: Pick<Clock, 'breathe'>;
  datasets: DatasetArchive;
  forecasts: ForecastArchive;
  /** The scores of a set, as they are kept. */
  rowsOfSet: (runId: string) => readonly RecordRow[];
}

export interface WorstMisses {
  misses: Miss[];
  searched: number;
  of: number;
  damaged: string[];
}

/**
 * The three worst misses by the weighted interval score in counts, one for each place and week, against the counts as they are
 * known now. No forecast week has a larger score than the sum over its places that is kept, so that sets come in the
 * order of these sums, and the rest is left unread once none of it can be worse.
 * @param owner hindcasts or published forecasts; a backtest keeps no forecasts
 */
export async function worstMisses(
  parts: MissParts,
  owner: RecordOwner,
  datasetId?: string,
): Promise<WorstMisses> {
  const sets = setsOf(parts, owner, datasetId);
  const truths = new TruthCache(parts.datasets);
  const read = { worst: [] as Miss[], searched: 0 };
  const isDone = (most: number) => read.worst.length === WORST && most <= read.worst[WORST - 1]!.wis;
  const { damaged } = await soundOnes(sets.slice(0, MOST_SETS), async ({ row, most }) => {
    if (isDone(most)) return;
    const weeks = resolvedWeeks(await parts.forecasts.published(row), await truths.of(row.datasetId));
    const own = weeks.filter(({ forecast }) => recordedModel(forecast.provenance) === owner.model);
    read.worst = worstOf([...read.worst, ...own.filter(isMiss).map(missOf)]);
    read.searched += 1;
    await parts.clock.breathe();
  });
  const last = sets[MOST_SETS];
  // What can't be worse was as good as looked through.
  const searched = last === undefined || isDone(last.most) ? sets.length - damaged.length : read.searched;
  return { misses: read.worst, searched, of: sets.length, damaged: damaged.map(({ message }) => message) };
}

/** Sets with resolved forecasts of an owner, with the largest sum of each. */
function setsOf({ forecasts, rowsOfSet }: MissParts, owner: RecordOwner, datasetId?: string) {
  const isOwn = (row: RecordRow) =>
    row.source === owner.source &&
    row.provider === owner.provider &&
    row.model === owner.model &&
    row.disease === owner.disease;
  return forecasts
    .rows(datasetId)
    .flatMap((row): { row: SetRow; most: number }[] => {
      const sums = rowsOfSet(row.runId).filter(isOwn);
      return sums.length === 0 ? [] : [{ row, most: Math.max(...sums.map(({ wis }) => wis)) }];
    })
    .sort((a, b) => b.most - a.most);
}

/** Without an 80 % range nothing lies inside of it. */
function isMiss({ score }: ResolvedWeek): boolean {
  return score.inside80 !== true && score.wis > 0;
}

function missOf({ forecast, week, observed, score }: ResolvedWeek): Miss {
  return {
    datasetId: forecast.datasetId,
    forecastId: forecast.id,
    location: forecast.location,
    asOf: forecast.asOf,
    targetEndDate: week.targetEndDate,
    horizon: week.horizon,
    median: valueAt(week.quantiles, 0.5)!,
    interval80: intervalAt(week.quantiles, 0.8),
    observed,
    wis: score.wis,
    twinWis: score.twinWis,
  };
}

/** A week that was forecast several times is one miss: the worst of them. */
function worstOf(misses: readonly Miss[]): Miss[] {
  const seen = new Set<string>();
  return misses
    .toSorted((a, b) => b.wis - a.wis)
    .filter(({ datasetId, location, targetEndDate }) => {
      const key = JSON.stringify([datasetId, location.code, targetEndDate]);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, WORST);
}
