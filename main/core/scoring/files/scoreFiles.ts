/** Scores forecast files against what came, all on the same tasks and the same quantile levels. */
import { words } from '../../../../shared/words/index.ts';
import { readExclusions } from './exclusionFile.ts';
import { type ModelForecasts, readForecasts, taskName } from './forecastFiles.ts';
import { type ModelScore, scoresOf } from './modelScores.ts';
import { notScorable, type ScoreFilePorts } from './scoreTable.ts';
import { readTruth, type Truth } from './truthFile.ts';

export const scoreGroups = {
  horizon: 'horizon',
  location: 'location',
  reference_date: 'referenceDate',
  target_end_date: 'targetEndDate',
} as const;
/** This many exclusions are named in a note. */
const MOST_NAMED = 5;

export type ScoreGroup = keyof typeof scoreGroups;

export interface ScoreOrder {
  truth: string;
  /** `NAME=FILE,FILE` or `FILE`. */
  forecasts: readonly string[];
  /** Likewise; the first one is what the relative scores refer to. */
  compare: readonly string[];
  exclusions: string | null;
  excludeLocations: readonly string[];
  /** Whether to refuse forecasts that lack a task of the first one to compare with. */
  isCompleteRequired: boolean;
  by: ScoreGroup | null;
  /** Which target to read where files hold several. */
  target: string | null;
}

export interface FileScores {
  /** What the relative scores refer to; null without files to compare with. */
  reference: string | null;
  tasks: number;
  /** The levels that all models have, which all are scored on. */
  levels: number[];
  models: ModelScore[];
  groups?: { group: string; models: ModelScore[] }[];
  /** What was left out and why, a sentence each. */
  notes: string[];
}

/**
 * Scores the tasks that every model forecasts and that have an observed value.
 * @throws AppError `NOT_SCORABLE` with what to do; as the file ports
 */
export async function scoreFiles(ports: ScoreFilePorts, order: ScoreOrder): Promise<FileScores> {
  const truth = await readTruth(ports, order.truth);
  const excluded = order.exclusions === null ? null : await readExclusions(ports, order.exclusions);
  const without = new Set(order.excludeLocations);
  const compared = await readAll(ports, order.compare, order.target);
  const judged = await readAll(ports, order.forecasts, order.target);
  const models = [...compared, ...judged];
  checkNames(models);
  const usable = new Map<string, Set<string>>();
  const notes: string[] = [];
  for (const model of models) {
    const { keys, unobserved } = usableTasks(model, truth, (date, location) => {
      // Both are asked, so that each tells what it meets.
      const isExcluded = excluded?.has(date, location) === true;
      return without.has(location) || isExcluded;
    });
    if (keys.size === 0) throw nothingToScore(model, truth);
    usable.set(model.name, keys);
    if (unobserved > 0) notes.push(words.scoring.unobserved({ name: model.name, unobserved }));
  }
  notes.push(...withoutEffect(models, excluded?.unmet() ?? [], order.excludeLocations));
  const reference = compared[0] ?? null;
  if (reference !== null) notes.push(...lacking(reference, judged, usable, order.isCompleteRequired));
  const common = [...usable.get(models[0]!.name)!].filter((key) =>
    models.every(({ name }) => usable.get(name)!.has(key)),
  );
  if (common.length === 0) {
    throw notScorable(words.scoring.nothingCommon({ models: models.map(({ name }) => name).join(', ') }));
  }
  const levels = models[0]!.levels.filter((level) => models.every((model) => model.levels.includes(level)));
  const unlike = models.filter((model) => model.levels.length !== levels.length);
  if (unlike.length > 0) notes.push(words.scoring.sharedLevels({ levels: levels.length }));
  const scored = (keys: readonly string[]) => scoresOf(models, reference, keys, levels, truth);
  const groups = order.by === null ? {} : { groups: groupsOf(models[0]!, common, order.by, scored) };
  return {
    reference: reference?.name ?? null,
    tasks: common.length,
    levels,
    models: scored(common),
    ...groups,
    notes,
  };
}

async function readAll(
  ports: ScoreFilePorts,
  specs: readonly string[],
  target: string | null,
): Promise<ModelForecasts[]> {
  const all: ModelForecasts[] = [];
  for (const spec of specs) all.push(...(await readForecasts(ports, spec, target)));
  return all;
}

function checkNames(models: readonly ModelForecasts[]): void {
  const names = models.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return;
  throw notScorable(words.scoring.calledTwice({ twice }), {
    name: twice,
  });
}

function usableTasks(
  { tasks }: ModelForecasts,
  truth: Truth,
  isLeftOut: (referenceDate: string, location: string) => boolean,
): { keys: Set<string>; unobserved: number } {
  const keys = new Set<string>();
  let unobserved = 0;
  for (const [key, task] of tasks) {
    if (isLeftOut(task.referenceDate, task.location)) continue;
    const count = truth.count(task.targetEndDate, task.location);
    if (count === undefined || count === null) unobserved += 1;
    else keys.add(key);
  }
  return { keys, unobserved };
}

function nothingToScore({ name, tasks }: ModelForecasts, truth: Truth) {
  const locations = new Set([...tasks.values()].map((task) => task.location));
  const unknown = [...locations].filter((location) => !truth.hasLocation(location));
  return notScorable(
    words.scoring.noneObserved({
      name,
      count: tasks.size,
      unknownCount: unknown.length,
      unknown: unknown.slice(0, 5).join(', '),
    }),
    { name },
  );
}

/** Exclusions that met no forecast: most often a code or a date that is written otherwise. */
function withoutEffect(
  models: readonly ModelForecasts[],
  unmet: readonly string[],
  locations: readonly string[],
): string[] {
  const forecast = new Set(
    models.flatMap(({ tasks }) => [...tasks.values()].map(({ location }) => location)),
  );
  const unknown = locations.filter((location) => !forecast.has(location));
  const named = (all: readonly string[]) =>
    words.common.lists.andMore({
      some: [words.common.lists.parts(all.slice(0, MOST_NAMED))],
      count: all.length - MOST_NAMED,
      more: words.common.numbers.whole(all.length - MOST_NAMED),
    });
  return [
    ...(unmet.length === 0 ? [] : [words.scoring.unmetExclusions({ unmet: named(unmet) })]),
    ...(unknown.length === 0 ? [] : [words.scoring.unknownPlaces({ unknown: named(unknown) })]),
  ];
}

/** @returns a note for each model that lacks tasks. @throws AppError `NOT_SCORABLE` where none may be lacking */
function lacking(
  reference: ModelForecasts,
  judged: readonly ModelForecasts[],
  usable: ReadonlyMap<string, ReadonlySet<string>>,
  isCompleteRequired: boolean,
): string[] {
  return judged.flatMap(({ name }) => {
    const missing = [...usable.get(reference.name)!].filter((key) => !usable.get(name)!.has(key));
    if (missing.length === 0) return [];
    if (isCompleteRequired) {
      const first = taskName(reference.tasks.get(missing[0]!)!);
      throw notScorable(
        words.scoring.incomplete({ name, count: missing.length, reference: reference.name, first }),
        { name, missing: missing.length },
      );
    }
    return [words.scoring.lacks({ name, count: missing.length, reference: reference.name })];
  });
}

function groupsOf(
  { tasks }: ModelForecasts,
  common: readonly string[],
  by: ScoreGroup,
  scored: (keys: readonly string[]) => ModelScore[],
): { group: string; models: ModelScore[] }[] {
  const groups = new Map<string, string[]>();
  for (const key of common) {
    const group = String(tasks.get(key)![scoreGroups[by]]);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [key]);
    else members.push(key);
  }
  const inOrder = [...groups].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return inOrder.map(([group, keys]) => ({ group, models: scored(keys) }));
}
