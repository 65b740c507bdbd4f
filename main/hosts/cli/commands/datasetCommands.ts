import type { Client } from '../../../../shared/contract/client.ts';
import { AppError } from '../../../../shared/errors/AppError.ts';
import { type ImportResult, mappingInputSchema } from '../../../../shared/surveillance/datasetSchema.ts';
import {
  always,
  type Command,
  type CommandContext,
  type Invocation,
  type Io,
  isSet,
  textOption,
  writerUnlessDryRun,
} from '../Command.ts';
import { plural, table, whole } from '../format.ts';

/** Options that `import` and `forecast --file` share. */
export const importOptions = {
  disease: 'string',
  name: 'string',
  mapping: 'string',
  population: 'string',
} as const;

async function readMapping(io: Io, path: string) {
  let json: unknown;
  try {
    json = JSON.parse(await io.readFile(path));
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    throw new AppError('BAD_MAPPING', `${path} is not JSON: ${thrown.message}.`, { path });
  }
  const parsed = mappingInputSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new AppError('BAD_MAPPING', `${path}: ${first?.path.join('.') || 'mapping'}: ${first?.message}.`, {
    path,
  });
}

/** Imports the files of an invocation as one dataset. */
export async function importFiles(
  client: Client,
  io: Io,
  invocation: Invocation,
  files: readonly string[],
  asOf: string | undefined,
  isDryRun: boolean,
): Promise<ImportResult> {
  if (textOption(invocation, 'population') !== undefined) {
    throw new AppError(
      'COMES_LATER',
      '--population comes with the next version; a population column in the file itself is read.',
    );
  }
  const mappingPath = textOption(invocation, 'mapping');
  const name = textOption(invocation, 'name');
  const disease = textOption(invocation, 'disease');
  return client.call('datasets.import', {
    files: files.map((path) => ({ path })),
    dryRun: isDryRun,
    ...(name === undefined ? {} : { name }),
    ...(disease === undefined ? {} : { disease }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(mappingPath === undefined ? {} : { mapping: await readMapping(io, mappingPath) }),
  });
}

function importText(result: ImportResult): string {
  const dataset = result.datasets[0]!;
  const { rows } = dataset;
  const verb = {
    new: 'Imported',
    'already-there': 'Already there, nothing new stored:',
    'dry-run': 'Would import',
  };
  const count = (measure: 'cases' | 'deaths') =>
    dataset[measure] === null ? '' : `, ${whole(dataset[measure].total)} ${measure}`;
  const lines = [
    `${verb[result.stored]} ${plural(rows.used, 'row')} of ${whole(rows.read)}; ${plural(rows.rejected, 'row')} rejected.`,
    `${dataset.name} (${dataset.disease}): ${plural(dataset.locations, 'place')}${count('cases')}${count('deaths')}, ${dataset.firstDate} to ${dataset.lastDate}, by ${dataset.frequency}.`,
    dataset.replay
      ? `The data end in the past: replay as of ${dataset.asOf}.`
      : `Data as of ${dataset.asOf}.`,
    ...result.mapping.why.map((why) => `  ${why}`),
    ...dataset.issues.map((one) => `  ${one.severity}: ${one.message}`),
    ...dataset.rejected
      .slice(0, 5)
      .map((one) => `  row ${one.row}, ${one.column}: "${one.found}" is ${one.reason}`),
  ];
  if (result.stored !== 'dry-run')
    lines.push('', `Forecast it with: outpost forecast --dataset ${dataset.id}`);
  return lines.join('\n');
}

export const datasetCommands: Command[] = [
  {
    name: 'import',
    usage: 'FILE... [--disease D] [--name N] [--mapping M.json] [--as-of DATE] [--dry-run]',
    summary: 'read a file of counts as a dataset',
    options: { ...importOptions, 'as-of': 'string', 'dry-run': 'boolean' },
    positionals: { min: 1, max: 8 },
    access: writerUnlessDryRun,
    async run(context) {
      const asOf = textOption(context, 'as-of');
      const { client, io, positionals } = context;
      const result = await importFiles(client, io, context, positionals, asOf, isSet(context, 'dry-run'));
      return { value: result, text: importText(result) };
    },
  },
  {
    name: 'datasets',
    usage: '',
    summary: 'list the datasets',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run({ client }) {
      const value = await client.call('datasets.list', {});
      const rows = value.datasets.map((one) => [
        one.id,
        one.disease,
        whole(one.locations),
        `${one.firstDate} to ${one.lastDate}`,
        one.replay ? `replay ${one.asOf}` : one.asOf,
      ]);
      const text =
        rows.length === 0
          ? 'No data yet. Import a file: outpost import FILE'
          : table(['Id', 'Disease', 'Places', 'Dates', 'As of'], rows, [2]);
      return { value, text };
    },
  },
  {
    name: 'datasets show',
    usage: 'ID',
    summary: 'one dataset with its series',
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('reader'),
    run: showDataset,
  },
  {
    name: 'datasets remove',
    usage: 'ID --yes',
    summary: 'take a dataset and its forecasts out of all lists',
    options: { yes: 'boolean' },
    positionals: { min: 1, max: 1 },
    access: always('writer'),
    async run(context) {
      const id = context.positionals[0]!;
      if (!isSet(context, 'yes')) {
        throw new AppError(
          'INVALID_PARAMS',
          `This takes "${id}" and its forecasts out of all lists. Add --yes to do it.`,
        );
      }
      const value = await context.client.call('datasets.remove', { id });
      return { value, text: `Removed ${id}. Its files and audit entries stay in the data folder.` };
    },
  },
];

async function showDataset({ client, positionals }: CommandContext) {
  const value = await client.call('datasets.show', { id: positionals[0]! });
  const rows = value.series.map((series) => {
    const total = (counts: readonly (number | null)[] | null) =>
      counts === null ? '-' : whole(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0));
    return [series.location.code, series.location.name, total(series.cases), total(series.deaths)];
  });
  const head = `${value.name} (${value.disease}), ${value.firstDate} to ${value.lastDate}, by ${value.frequency}, as of ${value.asOf}`;
  const issues = value.issues.map((one) => `${one.severity}: ${one.message}`);
  const text = [head, ...issues, '', table(['Code', 'Place', 'Cases', 'Deaths'], rows, [2, 3])].join('\n');
  return { value, text };
}
