import type { ForecastSummary } from '../../../shared/contract/forecastAnswers.ts';
import type { ChangedPlace } from '../../../shared/contract/looks.ts';
import { type LevelChange, levelChange } from '../../../shared/forecast/levelChange.ts';

/** The places of a set by their code, with and without forecast, with their levels. */
export type Levels = ReadonlyMap<string, ChangedPlace>;

export function levelsOf({ places, gaps }: Pick<ForecastSummary, 'places' | 'gaps'>): Levels {
  return new Map(
    [...places, ...gaps].map(({ location: { code, name }, riskLevel: level }) => [
      code,
      { code, name, level },
    ]),
  );
}

/** The places of both whose level is another one now, by how it changed, in the order of the newer set. */
export function levelChangesOf(before: Levels, now: Levels): Partial<Record<LevelChange, ChangedPlace[]>> {
  const changed = [...now.values()].flatMap((place) => {
    const old = before.get(place.code);
    const change = old === undefined ? null : levelChange(old.level, place.level);
    return change === null ? [] : [{ change, place }];
  });
  const byChange = Map.groupBy(changed, ({ change }) => change);
  return Object.fromEntries([...byChange].map(([change, ones]) => [change, ones.map(({ place }) => place)]));
}
