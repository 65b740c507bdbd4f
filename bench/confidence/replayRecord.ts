/** The forecasts of a model as those of a provider: published round by round, judged by what was known before each. */
import type { ModelForecasts, Task } from '../../main/core/scoring/files/forecastFiles.ts';
import type { Truth } from '../../main/core/scoring/files/truthFile.ts';
import { kappaFor, repairedTargets } from '../../main/core/scoring/record/intervalRepair.ts';
import { type RecordRow, recordRows } from '../../main/core/scoring/record/recordRow.ts';
import { confidenceFor } from '../../main/core/scoring/record/trackRecord.ts';
import { type ResolvedScore, resolveForecast } from '../../main/core/scoring/resolveForecast.ts';
import type { Twins } from './twins.ts';

/** One forecast week with what was said of it beforehand, and how it came out. */
export interface Resolved {
  model: string;
  referenceDate: string;
  /** Stated when it was published. */
  confidence: number;
  hasRecord: boolean;
  kappa: number;
  /** As published, with the interval repair. */
  score: ResolvedScore;
  /** As the model stated it. */
  stated: ResolvedScore;
}

/** Only weeks that ended before a round's reference date are known to its record. */
export function replayRecord(
  { name, tasks, levels }: ModelForecasts,
  twins: Twins,
  truth: Truth,
  isWanted: (referenceDate: string, location: string) => boolean,
): Resolved[] {
  const rounds = new Map<string, Task[]>();
  for (const task of tasks.values()) {
    if (!isWanted(task.referenceDate, task.location)) continue;
    rounds.set(task.referenceDate, [...(rounds.get(task.referenceDate) ?? []), task]);
  }
  const owner = { source: 'prospective', provider: name, model: name, disease: 'influenza' } as const;
  const group = { ...owner, kind: 'forecast' } as const;
  const rows: RecordRow[] = [];
  const resolved: Resolved[] = [];
  for (const referenceDate of [...rounds.keys()].sort()) {
    const round = rounds.get(referenceDate)!;
    const kappa = kappaFor(rows, group, referenceDate);
    const horizons = [...new Set(round.map(({ horizon }) => horizon))];
    const { calibrated, word } = confidenceFor(rows, group, horizons, referenceDate);
    const scores = round.flatMap((task) => {
      const observed = truth.count(task.targetEndDate, task.location) ?? null;
      const twin = twins(referenceDate, task.horizon, task.location);
      if (observed === null || twin === undefined) return [];
      const quantiles = levels.map((level) => ({ level, value: task.values.get(level)! }));
      const week = { horizon: task.horizon, targetEndDate: task.targetEndDate, quantiles };
      const [published] = repairedTargets({ cases: [week], deaths: null }, kappa).cases;
      const score = resolveForecast(published!, twin, observed, kappa);
      const facts = { model: name, referenceDate, confidence: calibrated, kappa };
      const stated = resolveForecast(week, twin, observed);
      resolved.push({ ...facts, hasRecord: word !== 'no record yet', score, stated });
      return [score];
    });
    rows.push(...recordRows(owner, scores));
  }
  return resolved;
}
