import type { Params } from '../../../../shared/contract/methods.ts';
import { AppError, isAppError } from '../../../../shared/errors/AppError.ts';
import type { ImportResult } from '../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import {
  always,
  type Command,
  type CommandContext,
  isSet,
  type Outcome,
  textOption,
  writerUnlessDryRun,
} from '../Command.ts';
import { dateOption } from '../dateOption.ts';
import { whole } from '../format.ts';
import { findingText, importText, refusalForPeople } from '../importText.ts';
import { showBacktestProgress, showImportProgress } from '../progress.ts';
import { readMapping } from '../readMapping.ts';
import { table } from '../table.ts';
import { watchedFiles } from '../watchedFiles.ts';
import { watchText } from '../watchText.ts';

/** Options that `import`, `forecast --file` and `assess --file` share. */
/** How files are read. */
export const readingOptions = {
  disease: 'string',
  name: 'string',
  mapping: 'string',
  population: 'string',
  'population-source': 'string',
  sheet: 'string',
  into: 'string',
} as const;

export const importOptions = {
  ...readingOptions,
  backtest: 'boolean',
  'no-backtest': 'boolean',
} as const;

export interface ImportChoice {
  files: readonly string[];
  /** Null: today, or for a replay the day after the last date. */
  asOf: string | null;
  isDryRun: boolean;
}

/** Imports the files of an invocation as one dataset; for people a refusal says how to decide it. */
export async function importFiles(context: CommandContext, choice: ImportChoice): Promise<ImportResult> {
  const { client, io, isJson } = context;
  const params = { ...(await importParams(context, choice)), dryRun: choice.isDryRun };
  const done = showImportProgress(client, io);
  try {
    const result = await client.call('datasets.import', params);
    if (!choice.isDryRun) await backtest(context, result.datasets[0]!);
    return result;
  } catch (thrown) {
    throw isAppError(thrown) && !isJson ? refusalForPeople(thrown, choice.files.length === 1) : thrown;
  } finally {
    done();
  }
}

/** The embedded forecaster's record on the new counts. What stays open makes it by itself; a command ends soon, so it waits. */
async function backtest(context: CommandContext, { id, name }: { id: string; name: string }): Promise<void> {
  if (isSet(context, 'no-backtest')) return;
  const isAwaited = !isSet(context, 'backtest');
  const done = showBacktestProgress(context.client, context.io);
  const { outcome } = await context.client
    .call('hindcast.backtest', { datasetId: id, isAwaited })
    .finally(done);
  if (outcome === 'ended') {
    throw new AppError('CANCELLED', words.cli.datasets.backtestCancelled({ name, id }), { datasetId: id });
  }
  if (outcome !== 'left-out' || context.isJson) return;
  context.io.err(words.cli.datasets.noBacktest({ name }));
}

/** What to read, and how, by the options that `import`, `forecast --file` and `assess --file` share. */
export async function importParams(
  context: CommandContext,
  { files, asOf }: Omit<ImportChoice, 'isDryRun'>,
): Promise<Params<'datasets.preview'>> {
  const text = (name: string) => textOption(context, name);
  const [mapping, population, sheet] = [text('mapping'), text('population'), text('sheet')];
  const stated = {
    name: text('name'),
    disease: text('disease'),
    into: text('into'),
    asOf: asOf ?? undefined,
    populationSource: text('population-source'),
  };
  return {
    files: files.map((path) => ({ path, ...(sheet === undefined ? {} : { sheet }) })),
    ...given(stated),
    ...(population === undefined ? {} : { population: { path: population } }),
    ...(mapping === undefined ? {} : { mapping: await readMapping(context.io, mapping) }),
  };
}

/** The members that have a value. */
function given<T extends Record<string, string | undefined>>(members: T) {
  const found = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(found) as { [K in keyof T]?: string };
}

export const datasetCommands: Command[] = [
  {
    name: 'import',
    usage: () => words.cli.usages.import,
    summary: 'import',
    options: { ...importOptions, 'as-of': 'string', watch: 'boolean', 'dry-run': 'boolean' },
    positionals: { min: 1, max: 8 },
    access: writerUnlessDryRun,
    run: runImport,
  },
  {
    name: 'datasets',
    usage: () => '',
    summary: 'datasets',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run({ client }) {
      const value = await client.call('datasets.list', {});
      const rows = value.datasets.map((one) => [
        one.id,
        words.common.diseases.shown(one.disease),
        whole(one.locations),
        words.common.numbers.span(one.firstDate, one.lastDate),
        one.replay ? words.cli.datasets.replay({ asOf: one.asOf }) : one.asOf,
      ]);
      const said = words.cli.tables;
      const list = words.cli.datasets.list({
        count: rows.length,
        list: table([said.id, said.disease, said.places, said.dates, said.asOf], rows, [2]),
      });
      const damaged = value.damaged.map(({ message, isNotShared }) =>
        isNotShared ? message : words.cli.datasets.damaged({ message }),
      );
      return { value, text: [list, ...damaged].join('\n') };
    },
  },
  {
    name: 'datasets show',
    usage: () => 'ID',
    summary: 'datasetsShow',
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('reader'),
    run: showDataset,
  },
  {
    name: 'datasets undo',
    usage: () => 'ID',
    summary: 'datasetsUndo',
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('writer'),
    async run({ client, positionals }) {
      const id = positionals[0]!;
      const value = await client.call('datasets.undoImport', { id });
      const text =
        value.dataset === null
          ? words.cli.datasets.removedByUndo({ id })
          : words.cli.datasets.undone(value.dataset);
      return { value, text };
    },
  },
  {
    name: 'datasets redo',
    usage: () => 'ID',
    summary: 'datasetsRedo',
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('writer'),
    async run({ client, positionals }) {
      const value = await client.call('datasets.redoImport', { id: positionals[0]! });
      return { value, text: words.cli.datasets.redone(value) };
    },
  },
  {
    name: 'datasets remove',
    usage: () => words.cli.usages.datasetsRemove,
    summary: 'datasetsRemove',
    options: { yes: 'boolean' },
    positionals: { min: 1, max: 1 },
    access: always('writer'),
    async run(context) {
      const id = context.positionals[0]!;
      if (!isSet(context, 'yes')) {
        throw new AppError('INVALID_PARAMS', words.cli.datasets.confirmRemove({ id }));
      }
      const value = await context.client.call('datasets.remove', { id });
      return { value, text: words.cli.datasets.removed({ id }) };
    },
  },
];

async function runImport(context: CommandContext): Promise<Outcome> {
  const isWatch = isSet(context, 'watch');
  if (isWatch) checkWatchable(context);
  const files = context.positionals;
  const result = await importFiles(context, {
    files,
    asOf: dateOption(context, 'as-of')['as-of'] ?? null,
    isDryRun: isSet(context, 'dry-run'),
  });
  if (!isWatch) return { value: result, text: importText(result) };
  const { id } = result.datasets[0]!;
  const watch = await context.client.call('datasets.watch', { id, files: watchedFiles(context, files) });
  return { value: { ...result, watch }, text: `${importText(result)}\n\n${watchText(watch)}` };
}

/** What can't be watched is said before anything is stored. */
function checkWatchable(context: CommandContext): void {
  if (isSet(context, 'dry-run')) {
    throw new AppError('INVALID_PARAMS', words.cli.datasets.dryRunWatches);
  }
}

async function showDataset({ client, positionals }: CommandContext) {
  const value = await client.call('datasets.show', { id: positionals[0]! });
  const rows = value.series.map((series) => {
    const total = (counts: readonly (number | null)[] | null) =>
      counts === null ? '-' : whole(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0));
    return [series.location.code, series.location.name, total(series.cases), total(series.deaths)];
  });
  const head = words.cli.datasets.line({
    name: value.name,
    disease: words.common.diseases.shown(value.disease),
    firstDate: value.firstDate,
    lastDate: value.lastDate,
    frequency: value.frequency,
    asOf: value.asOf,
  });
  const said = words.cli.tables;
  const issues = value.issues.map((one) => findingText(one));
  const text = [
    head,
    ...issues,
    '',
    table([said.code, said.place, said.cases, said.deaths], rows, [2, 3]),
  ].join('\n');
  return { value, text };
}
