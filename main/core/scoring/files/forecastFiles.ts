/** Quantile forecasts in the columns of the forecast hubs, one model or several. */

import { isAppError } from '../../../../shared/errors/AppError.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { words } from '../../../../shared/words/index.ts';
import {
  countCell,
  dateCell,
  notScorable,
  type ScoreFilePorts,
  type ScoreRow,
  scoreRows,
} from './scoreTable.ts';

/** One forecast of one week for one place. */
export interface Task {
  referenceDate: string;
  horizon: number;
  targetEndDate: string;
  location: string;
  /** By level. */
  values: Map<number, number>;
}

export interface ModelForecasts {
  name: string;
  /** By reference date, horizon and location. */
  tasks: Map<string, Task>;
  /** Rising; the same for every task, and symmetric about the median. */
  levels: readonly number[];
}

const columns = {
  referenceDate: { names: ['reference_date'] },
  horizon: { names: ['horizon'] },
  targetEndDate: { names: ['target_end_date'] },
  location: { names: ['location'] },
  type: { names: ['output_type'] },
  level: { names: ['output_type_id'] },
  value: { names: ['value'] },
  model: { names: ['model_id', 'model'], isOptional: true },
  target: { names: ['target'], isOptional: true },
} as const;
type Row = ScoreRow<keyof typeof columns>;

/** Two levels closer than this are one: 0.1 + 0.2 is 0.3. */
const LEVEL_STEPS = 1e6;
/** Values that fall by less do so from rounding. */
const ROUNDING = 1e-9;

/** `NAME=a.csv,b.csv` joins files under a name; a path alone is named by its file. */
async function filesOf({ inputs }: ScoreFilePorts, spec: string): Promise<{ name: string; paths: string[] }> {
  const sign = spec.indexOf('=');
  const isPath =
    sign <= 0 ||
    (await inputs.open(spec).then(
      () => true,
      (thrown) => !(isAppError(thrown) && thrown.code === 'FILE_NOT_FOUND'),
    ));
  if (!isPath)
    return {
      name: spec.slice(0, sign),
      paths: spec
        .slice(sign + 1)
        .split(',')
        .filter(Boolean),
    };
  const file = spec.split(/[\\/]/).at(-1)!;
  return { name: file.replace(/\.gz$/, '').replace(/\.csv$/, ''), paths: [spec] };
}

/**
 * Reads the forecasts of `NAME=FILE,FILE` or `FILE`: one model, or one for each value of a column `model_id`.
 * Rows of another output type than `quantile` are not read.
 * @param target the one to read where files hold several; null where they hold one
 * @throws AppError `NOT_SCORABLE`
 */
export async function readForecasts(
  ports: ScoreFilePorts,
  spec: string,
  target: string | null,
): Promise<ModelForecasts[]> {
  const { name, paths } = await filesOf(ports, spec);
  const models = new Map<string, Map<string, Task>>();
  for (const path of paths) await readOne(ports, path, target, models);
  return [...models].map(([model, tasks]) => {
    const full = models.size > 1 ? `${name}:${model}` : name;
    return { name: full, tasks, levels: checkedLevels(full, tasks) };
  });
}

async function readOne(
  ports: ScoreFilePorts,
  path: string,
  target: string | null,
  models: Map<string, Map<string, Task>>,
): Promise<void> {
  const targets = new Set<string>();
  const checkedDates = new Set<string>();
  let read = 0;
  for await (const rows of scoreRows(ports, path, columns)) {
    for (const row of rows) {
      if (row.cells.type !== 'quantile') continue;
      targets.add(row.cells.target);
      if (target === null && targets.size > 1) throw severalTargets(path, [...targets]);
      if (target !== null && row.cells.target !== '' && row.cells.target !== target) continue;
      read += 1;
      addRow(row, checkedDates, models);
    }
  }
  if (read > 0) return;
  throw notScorable(words.scoring.noQuantiles({ path, target }), { path, targets: [...targets] });
}

function severalTargets(path: string, targets: readonly string[]) {
  return notScorable(words.scoring.severalTargets({ path, targets: words.common.lists.and(targets) }), {
    path,
    targets,
  });
}

function addRow({ cells, at }: Row, checkedDates: Set<string>, models: Map<string, Map<string, Task>>): void {
  const { referenceDate, horizon, targetEndDate, location } = cells;
  const dates = `${referenceDate}|${horizon}|${targetEndDate}`;
  if (!checkedDates.has(dates)) {
    checkDates(cells, at);
    checkedDates.add(dates);
  }
  if (location === '') throw notScorable(words.scoring.emptyLocation({ at }));
  const level = levelOf(cells.level, at);
  const value = countCell(at, 'value', cells.value);
  let tasks = models.get(cells.model);
  if (tasks === undefined) {
    tasks = new Map();
    models.set(cells.model, tasks);
  }
  const key = `${referenceDate}|${horizon}|${location}`;
  let task = tasks.get(key);
  if (task === undefined) {
    task = { referenceDate, horizon: Number(horizon), targetEndDate, location, values: new Map() };
    tasks.set(key, task);
  }
  if (task.values.has(level)) {
    throw notScorable(words.scoring.levelTwice({ at, level, task: taskName(task) }));
  }
  task.values.set(level, value);
}

function checkDates({ referenceDate, horizon, targetEndDate }: Row['cells'], at: string): void {
  if (!/^-?\d+$/.test(horizon)) throw notScorable(words.scoring.oddHorizon({ at, horizon }));
  dateCell(at, 'reference_date', referenceDate);
  dateCell(at, 'target_end_date', targetEndDate);
  if (addDays(referenceDate, 7 * Number(horizon)) === targetEndDate) return;
  throw notScorable(words.scoring.otherTargetDate({ at, targetEndDate, horizon, referenceDate }));
}

function levelOf(text: string, at: string): number {
  const level = Math.round(Number(text) * LEVEL_STEPS) / LEVEL_STEPS;
  if (level > 0 && level < 1) return level;
  throw notScorable(words.scoring.oddLevel({ at, text }));
}

/** @returns the levels that all tasks have. @throws AppError `NOT_SCORABLE` when a task has others, or falling values */
function checkedLevels(model: string, tasks: Map<string, Task>): number[] {
  let levels: number[] = [];
  for (const task of tasks.values()) if (task.values.size > levels.length) levels = rising(task);
  const where = (task: Task) => `${model}: ${taskName(task)}`;
  if (
    !levels.includes(0.5) ||
    levels.some((level, i) => Math.abs(level + levels.at(-1 - i)! - 1) > ROUNDING)
  ) {
    throw notScorable(words.scoring.oddLevels({ model, levels: levels.join(', ') }));
  }
  for (const task of tasks.values()) {
    const missing = levels.filter((level) => !task.values.has(level));
    if (missing.length > 0 || task.values.size !== levels.length) {
      throw notScorable(
        words.scoring.otherLevels({ task: where(task), count: missing.length, missing: missing.join(', ') }),
      );
    }
    for (let i = 1; i < levels.length; i++) {
      const [lower, upper] = [task.values.get(levels[i - 1]!)!, task.values.get(levels[i]!)!];
      if (upper >= lower - ROUNDING) continue;
      throw notScorable(
        words.scoring.crossed({ task: where(task), higher: levels[i]!, upper, lower, below: levels[i - 1]! }),
      );
    }
  }
  return levels;
}

function rising({ values }: Task): number[] {
  return [...values.keys()].sort((a, b) => a - b);
}

export function taskName({ referenceDate, horizon, location }: Task): string {
  return words.scoring.task({ referenceDate, horizon, location });
}
