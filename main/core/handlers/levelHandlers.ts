import type { ForecastSummary } from '../../../shared/contract/forecastAnswers.ts';
import type { PlaceLevel } from '../../../shared/contract/levels.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import { words } from '../../../shared/words/index.ts';
import { overrideOf } from '../assess/forecastViews.ts';
import type { ComputedPlace } from '../levels/LevelOverrides.ts';
import { nearest } from '../util/nearest.ts';
import { type CurrentSetParts, currentRow, summaryWithCounts } from './currentSet.ts';
import type { FeatureHandlers } from './Handlers.ts';

/** Places that a refusal names. */
const MOST_NAMED = 12;

export function levelHandlers(parts: CurrentSetParts): FeatureHandlers<'levels'> {
  const { datasets, levels } = parts;
  const answer = ({ computed, datasetId, code, name }: ComputedPlace): PlaceLevel => {
    const standing = levels.of({ datasetId, code });
    const levelOverride = standing === null ? null : overrideOf(standing);
    return { datasetId, location: { code, name }, level: computed, levelOverride };
  };
  return {
    async 'levels.list'({ datasetId }) {
      if (datasetId !== undefined) datasets.row(datasetId);
      const standing = levels.standing(datasetId);
      const computed = new Map<string, ComputedPlace[]>();
      for (const id of new Set(standing.map((one) => one.datasetId)))
        computed.set(id, await placesOfCurrent(parts, id));
      return {
        levels: standing.map((one) => {
          const found = computed.get(one.datasetId)!.find(({ code }) => code === one.code);
          return answer({ ...one, computed: found?.computed ?? null });
        }),
      };
    },
    async 'levels.set'({ datasetId, location, level, reason, until, by }) {
      const row = currentRow(parts, datasetId);
      if (row.kind === 'hindcast') {
        const { asOf } = row;
        throw new AppError('LEVEL_OF_REPLAY', words.levels.ofReplay({ asOf }), { asOf });
      }
      const { summary } = await summaryWithCounts(parts, row);
      const place = placeNamed(computedPlaces(summary), datasetId, location);
      await levels.set(place, { runId: row.runId, level, reason, until, by });
      return answer(place);
    },
    async 'levels.end'({ datasetId, location, reason, by }) {
      datasets.row(datasetId);
      const ofSet = await placesOfCurrent(parts, datasetId);
      const named = new Set(ofSet.map(({ code }) => code));
      // A level stays also where newer sets do not speak of its place.
      const others = levels.standing(datasetId).filter(({ code }) => !named.has(code));
      const known = [...ofSet, ...others.map((one) => ({ ...one, computed: null }))];
      const place = placeNamed(known, datasetId, location);
      await levels.end(place, { reason, by });
      return answer(place);
    },
  };
}

/** Those of the current set with their computed levels; none without a set, and where its file is damaged. */
async function placesOfCurrent(parts: CurrentSetParts, datasetId: string): Promise<ComputedPlace[]> {
  const row = parts.forecasts.currentRow(datasetId);
  if (row === null) return [];
  const read = await summaryWithCounts(parts, row).catch(() => null);
  return read === null ? [] : computedPlaces(read.summary);
}

type KnownPlace = ComputedPlace & { computed: NonNullable<ComputedPlace['computed']> };

function computedPlaces({ datasetId, places, gaps }: ForecastSummary): KnownPlace[] {
  return [...places, ...gaps].map(({ location: { code, name }, riskLevel: computed }) => ({
    ...{ datasetId, code, name, computed },
  }));
}

/** @param wanted a code, or a name in any case @throws AppError `UNKNOWN_LOCATION` */
function placeNamed<P extends ComputedPlace>(places: readonly P[], datasetId: string, wanted: string): P {
  const typed = wanted.toLowerCase();
  const found =
    places.find(({ code }) => code.toLowerCase() === typed) ??
    places.find(({ name }) => name.toLowerCase() === typed);
  if (found !== undefined) return found;
  const names = places.map(({ name }) => name);
  const shown = names.slice(0, MOST_NAMED).join(', ');
  const said = { unknown: quoted(wanted), near: nearest(wanted, names), shown };
  throw new AppError(
    'UNKNOWN_LOCATION',
    words.levels.unknownPlace({ ...said, more: Math.max(0, names.length - MOST_NAMED) }),
    { datasetId, location: wanted, known: names.slice(0, 100) },
  );
}
