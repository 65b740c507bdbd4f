import type { ForecastListItem, Result, RunResult } from '../../../../shared/contract/index.ts';
import { AppError, isAppError } from '../../../../shared/errors/AppError.ts';
import { providerIds } from '../../../../shared/providers/providerSchema.ts';
import { utcStamp } from '../../../../shared/time/utcStamp.ts';
import { words } from '../../../../shared/words/index.ts';
import { hubCsv } from '../../../core/exports/hubCsv.ts';
import {
  always,
  type Command,
  type CommandContext,
  isSet,
  type Outcome,
  textOption,
  textOptions,
  writerUnlessDryRun,
} from '../Command.ts';
import { dateOption } from '../dateOption.ts';
import { deathsLines } from '../deathsTable.ts';
import {
  companyLine,
  forecastTable,
  mostUrgentFirst,
  newerCountsLine,
  noteLines,
  percent,
  providerName,
  rangedText,
  whole,
} from '../format.ts';
import { failoverLines, gapLines, runFailureForPeople } from '../gapText.ts';
import { levelText } from '../levelText.ts';
import { showProgress } from '../progress.ts';
import { providerNamed } from '../providerNamed.ts';
import { runEstimate } from '../runEstimate.ts';
import { forecastsOf } from '../setForecasts.ts';
import { summaryText } from '../summaryText.ts';
import { table } from '../table.ts';
import { importFiles, importOptions } from './datasetCommands.ts';
import { dryRunText } from './lockCommands.ts';

async function datasetOf(context: CommandContext): Promise<string> {
  const id = textOption(context, 'dataset');
  const files = textOptions(context, 'file');
  if ((id === undefined) === (files.length === 0)) {
    throw new AppError('INVALID_PARAMS', words.cli.forecasts.nameOne);
  }
  if (id !== undefined) return id;
  const result = await importFiles(context, { files, asOf: null, isDryRun: false });
  const dataset = result.datasets[0]!;
  if (!context.isJson)
    context.io.err(
      `${words.cli.datasets.ready({
        name: dataset.name,
        places: words.cli.counts.places(dataset.locations),
        firstDate: dataset.firstDate,
        lastDate: dataset.lastDate,
      })}\n`,
    );
  return dataset.id;
}

/** @throws AppError `INVALID_PARAMS` */
export function wholeNumber(context: CommandContext, name: string): number | undefined {
  const text = textOption(context, name);
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new AppError('INVALID_PARAMS', words.cli.forecasts.wholeNumber({ name, text }));
}

/** @throws AppError `UNKNOWN_PROVIDER` */
export function providerOption(context: CommandContext) {
  const text = textOption(context, 'provider');
  if (text === undefined) return {};
  return { provider: providerNamed(text, providerIds) };
}

async function runForecast(context: CommandContext): Promise<RunResult> {
  const datasetId = await datasetOf(context);
  const locations = textOptions(context, 'location');
  const asOf = dateOption(context, 'as-of')['as-of'];
  const horizons = wholeNumber(context, 'horizons');
  const provider = providerOption(context);
  const reason = textOption(context, 'reason')?.trim() || undefined;
  if (!context.isJson && locations.length === 0) {
    const dated = asOf === undefined ? {} : { asOf };
    const estimate = await runEstimate(context.client, datasetId, { ...provider, ...dated });
    if (estimate !== null) context.io.err(`${estimate}\n`);
  }
  const done = showProgress(context.client, context.io);
  try {
    return await context.client.call('forecasts.run', {
      datasetId,
      ...(locations.length === 0 ? {} : { locations }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(horizons === undefined ? {} : { horizons }),
      ...provider,
      ...(reason === undefined || provider.provider === undefined ? {} : { reason }),
    });
  } catch (thrown) {
    throw isAppError(thrown) && !context.isJson ? runFailureForPeople(thrown) : thrown;
  } finally {
    done();
  }
}

/** Says what a run with `--provider` would be, and imports nothing. @throws AppError `INVALID_PARAMS` without a provider */
async function tryLoan(context: CommandContext): Promise<Outcome> {
  const { provider: id } = providerOption(context);
  if (id === undefined) throw new AppError('INVALID_PARAMS', words.cli.forecasts.dryRunOf);
  const value = await context.client.call('lock.tryLoan', { id });
  return { value, text: dryRunText(value) };
}

/** Levels of quantiles that have a column. */
const SHOWN_LEVELS = [0.025, 0.1, 0.5, 0.9, 0.975];

function levelHead(level: number): string {
  const { decimal, percents } = words.common.numbers;
  return percents(decimal(100 * level));
}

function runText(result: RunResult): string {
  const [first] = result.forecasts;
  const forecasts = mostUrgentFirst(result.forecasts);
  const notes = noteLines(
    result.forecasts.map(({ location, provenance }) => ({
      name: location.name,
      notes: provenance.dataNotes,
    })),
  );
  const gaps = gapLines(result.gaps);
  const failover = failoverLines(result.run.attempts);
  return [
    ...(failover.length === 0 ? [] : [...failover, '']),
    forecastTable(forecasts),
    ...deathsLines(forecasts),
    ...(gaps.length === 0 ? [] : ['', ...gaps]),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    ...(first === undefined ? [] : ['', companyLine(first)]),
  ].join('\n');
}

/** After a run of chosen places: that the summary, exports and the report go on to show the set of all places; else null. */
async function besideSentence({ client }: CommandContext, { run, forecasts }: RunResult) {
  const datasetId = forecasts[0]?.datasetId;
  if (datasetId === undefined) return null;
  const current = await client.call('forecasts.summary', { datasetId });
  if (current.runId === run.id || current.scope === 'places') return null;
  const isBeside = current.beside.some(({ runId }) => runId === run.id);
  if (!isBeside) return null;
  return words.cli.forecasts.ofChosenPlaces({
    provider: providerName(current.provider),
    issuedAt: utcStamp(current.issuedAt),
  });
}

function setWords({ current, kind, scope }: ForecastListItem): string {
  const said = [
    ...(current ? [words.cli.forecasts.current] : kind === 'hindcast' ? [words.cli.forecasts.replay] : []),
    ...(scope === 'places' ? [words.cli.forecasts.chosenPlaces] : []),
  ];
  return words.common.lists.row(said);
}

function listText(forecasts: readonly ForecastListItem[]): string {
  if (forecasts.length === 0) return words.cli.forecasts.none;
  const rows = forecasts.map((one) => [
    one.location.name,
    levelText(one.riskLevel),
    rangedText(one.median, one.interval80),
    percent(one.outbreakProbability),
    one.referenceDate,
    one.asOf,
    providerName(one.provider),
    utcStamp(one.issuedAt),
    setWords(one),
    one.newerCounts === null ? '' : words.cli.forecasts.newer,
    words.common.lists.row(one.dataNotes.map(({ code }) => words.common.dataNotes[code])),
    one.datasetId,
    one.id,
  ]);
  const head = [
    words.cli.tables.place,
    words.cli.tables.level,
    words.cli.tables.medianRange,
    words.cli.tables.chanceAbove,
    words.cli.tables.weekTo,
    words.cli.tables.asOf,
    words.cli.tables.provider,
    words.cli.tables.made,
    words.cli.tables.set,
    words.cli.tables.counts,
    words.cli.tables.notes,
    words.cli.tables.dataset,
    'ID',
  ];
  return table(head, rows, [2, 3]);
}

function nextPageLines({ forecasts, total, next }: Result<'forecasts.list'>): string[] {
  if (next === null) return [];
  const shown = words.cli.forecasts.shown({ count: whole(forecasts.length), total: whole(total) });
  return ['', words.cli.forecasts.nextPage({ shown, next })];
}

function datasetFilter(context: CommandContext): { datasetId?: string } {
  const datasetId = textOption(context, 'dataset');
  return datasetId === undefined ? {} : { datasetId };
}

function listForecasts(): Command {
  return {
    name: 'forecasts list',
    usage: () => words.cli.usages.forecasts,
    summary: 'forecasts',
    options: { dataset: 'string', current: 'boolean', limit: 'string', before: 'string' },
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run(context) {
      const current = isSet(context, 'current') ? { current: true } : {};
      const limit = wholeNumber(context, 'limit');
      const before = textOption(context, 'before');
      const value = await context.client.call('forecasts.list', {
        ...datasetFilter(context),
        ...current,
        ...(limit === undefined ? {} : { limit }),
        ...(before === undefined ? {} : { before }),
      });
      const damaged = value.damaged.map(({ message }) => words.cli.forecasts.notListed({ message }));
      return { value, text: [listText(value.forecasts), ...damaged, ...nextPageLines(value)].join('\n') };
    },
  };
}

export const forecastCommands: Command[] = [
  {
    name: 'forecast',
    usage: () => words.cli.usages.forecast,
    summary: 'forecast',
    options: {
      ...importOptions,
      dataset: 'string',
      file: 'strings',
      location: 'strings',
      'as-of': 'string',
      horizons: 'string',
      provider: 'string',
      reason: 'string',
      hub: 'string',
      'dry-run': 'boolean',
    },
    positionals: { min: 0, max: 0 },
    access: writerUnlessDryRun,
    async run(context) {
      if (isSet(context, 'dry-run')) return tryLoan(context);
      const value = await runForecast(context);
      const hub = textOption(context, 'hub');
      if (hub !== undefined) await context.io.writeFile(hub, hubCsv(value.forecasts).text);
      const beside = context.isJson ? null : await besideSentence(context, value);
      return { value, text: [runText(value), ...(beside === null ? [] : [beside])].join('\n') };
    },
  },
  { ...listForecasts(), name: 'forecasts' },
  listForecasts(),
  {
    name: 'forecasts show',
    usage: () => 'ID',
    summary: 'forecastsShow',
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('reader'),
    async run({ client, positionals }) {
      const id = positionals[0]!;
      const value = await client.call('forecasts.show', { id });
      const { newerCounts } = await client.call('forecasts.newerCounts', { id });
      const weeks = value.targets.cases.map((week) => [
        week.targetEndDate,
        ...SHOWN_LEVELS.map((level) => {
          const found = week.quantiles.find((one) => one.level === level);
          return found === undefined ? '-' : whole(found.value);
        }),
      ]);
      const text = [
        forecastTable([value]),
        ...deathsLines([value]),
        '',
        table(
          [
            words.cli.tables.weekTo,
            ...SHOWN_LEVELS.map((level) => (level === 0.5 ? words.cli.tables.median : levelHead(level))),
          ],
          weeks,
          [1, 2, 3, 4, 5],
        ),
        '',
        ...value.risk.drivers.map((driver) => driver.text),
        ...noteLines([{ name: value.location.name, notes: value.provenance.dataNotes }]),
        ...(newerCounts === null ? [] : [newerCountsLine(newerCounts)]),
        companyLine(value),
        ...(value.provenance.method === undefined ? [] : [`${value.provenance.method.text}.`]),
        words.cli.forecasts.provenance({
          auditSeqs: value.provenance.auditSeqs.join(', '),
          dataHash: value.provenance.dataHash.slice(0, 19),
        }),
      ].join('\n');
      return { value, text };
    },
  },
  {
    name: 'forecasts summary',
    usage: () => words.cli.usages.ofDataset,
    summary: 'forecastsSummary',
    options: { dataset: 'string' },
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run(context) {
      const value = await context.client.call('forecasts.summary', datasetFilter(context));
      return {
        value,
        text: context.isJson ? '' : summaryText(value, await forecastsOf(context.client, value)),
      };
    },
  },
  {
    name: 'forecasts export',
    usage: () => words.cli.usages.forecastsExport,
    summary: 'forecastsExport',
    options: { format: 'string', out: 'string', dataset: 'string' },
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run(context) {
      const out = textOption(context, 'out');
      const format = (['csv', 'json', 'hub'] as const).find((one) => one === textOption(context, 'format'));
      if (out === undefined || format === undefined) {
        throw new AppError('INVALID_PARAMS', words.cli.forecasts.nameFormat);
      }
      const { text, rows, newerCounts } = await context.client.call('forecasts.export', {
        format,
        ...datasetFilter(context),
      });
      await context.io.writeFile(out, text);
      const written = words.cli.forecasts.wrote({ rows: words.cli.counts.rows(rows), out });
      return {
        value: { written: out, rows, newerCounts },
        text: newerCounts === null ? written : `${written}\n${newerCountsLine(newerCounts)}`,
      };
    },
  },
];
