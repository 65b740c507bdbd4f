import type { NewerCounts } from '../../../shared/contract/forecastAnswers.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import { daysBetween } from '../../../shared/time/plainDate.ts';
import { words } from '../../../shared/words/index.ts';
import { besideOf, chartOf, listItem, summaryOf } from '../assess/forecastViews.ts';
import { exportSet } from '../exports/exportSet.ts';
import { standingFailovers } from '../forecasts/answeredInstead.ts';
import type { ForecastArchive, SetHeads } from '../forecasts/ForecastArchive.ts';
import { listPage } from '../forecasts/listPages.ts';
import { pastForecasts } from '../forecasts/pastForecasts.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import type { EmbeddedForecasts } from '../providers/embedded/EmbeddedForecasts.ts';
import type { ForecastRunner } from '../runs/ForecastRunner.ts';
import { orderFor } from '../runs/planFor.ts';
import type { SetRow } from '../state/entries.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { WeeklyPanels } from '../surveillance/panel/WeeklyPanels.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { soundOnes } from '../util/soundOnes.ts';
import { together } from '../util/together.ts';
import type { FeatureHandlers } from './Handlers.ts';

/** Forecasts of a page of the list, where the caller does not say. */
const LIST_LIMIT = 1_000;
/** Earlier forecasts on a chart, where the caller does not say. */
const PAST_LIMIT = 6;
/** Sets of a page whose files are read at the same time. */
const READ_AT_ONCE = 8;

export interface ForecastParts {
  clock: Clock;
  ledger: Ledger;
  datasets: DatasetArchive;
  panels: WeeklyPanels;
  forecasts: ForecastArchive;
  runner: ForecastRunner;
  embedded: Pick<EmbeddedForecasts, 'expect'>;
}

export function forecastHandlers(parts: ForecastParts): FeatureHandlers<'forecasts'> {
  const { datasets, forecasts, runner } = parts;
  const failovers = () => ({ failovers: standingFailovers(forecasts.rows().toReversed()) });
  return {
    async 'forecasts.run'(params, caller) {
      const { locations, firstDate, lastDate } = datasets.row(params.datasetId).dataset;
      parts.embedded.expect((locations * daysBetween(firstDate, lastDate)) / 7);
      const order = await orderFor(parts, params);
      const { provider: borrow = null, named = borrow } = params;
      return runner.run({ ...order, borrow, named, host: caller.host, automatic: null });
    },
    'forecasts.cancel': () => ({ cancelled: runner.cancel() }),
    'forecasts.progress': () => ({ progress: runner.progress }),
    'forecasts.failovers': () => failovers(),
    async 'forecasts.dismissFailover'({ runId }) {
      await parts.ledger.transact((state) => {
        const found = failovers().failovers.find((one) => one.runId === runId);
        if (found === undefined) return { entries: [], answer: null };
        const { answered: provider, datasetId } = found;
        const { epoch } = state.lock;
        const details = { runId, datasetId };
        const entry = { type: 'FAILOVER_DISMISSED' as const, provider, epoch, cause: 'USER', details };
        return { entries: [entry], answer: null };
      });
      return failovers();
    },
    async 'forecasts.list'({ datasetId, current, before, limit = LIST_LIMIT }) {
      if (datasetId !== undefined) datasets.row(datasetId);
      const rows = forecasts.rows(datasetId);
      const isCurrent = ({ runId, datasetId: id }: SetRow) => forecasts.index.current(id)?.runId === runId;
      const wanted = current === true ? rows.filter(isCurrent) : rows;
      const { parts: page, next } = listPage(wanted, before, limit);
      const { sound, damaged } = await soundOnes(
        page,
        async ({ row, from, to }) => {
          const { forecasts: all } = await forecasts.heads(row);
          const newer = newerCountsOf(datasets, row);
          return all.slice(from, to).map((one) => listItem(one, row, isCurrent(row), newer));
        },
        READ_AT_ONCE,
      );
      return {
        forecasts: sound.flat(),
        total: wanted.reduce((sum, row) => sum + row.forecasts, 0),
        next,
        damaged: damaged.map(({ item: { row }, message }) => {
          const { runId, datasetId: id } = row;
          return { runId, datasetId: id, message };
        }),
      };
    },
    'forecasts.show': ({ id }) => forecasts.forecast(id),
    async 'forecasts.newerCounts'({ id }) {
      const forecast = await forecasts.forecast(id);
      return { newerCounts: newerCountsOf(datasets, forecasts.rowOf(forecast)) };
    },
    async 'forecasts.summary'({ datasetId }) {
      const current = currentRow(parts, datasetId);
      const reading = [forecasts.heads(current), countsBehind(parts, current)] as const;
      const [set, { dataset, countsProblem }] = await together(reading);
      const panel = dataset === null ? null : await panelBehind(parts, dataset, set);
      const { sound } = await forecasts.allHeads(forecasts.rowsBeside(set.row));
      const beside = besideOf(sound, set.row.onlyPlaces ?? [], (row) => newerCountsOf(datasets, row));
      return { ...summaryOf(set, panel, newerCountsOf(datasets, set.row), beside), ...countsProblem };
    },
    async 'forecasts.chart'({ id }) {
      const row = forecasts.rowNamed(id);
      // One file is unpacked while another is parsed.
      const reading = [forecasts.forecast(id), countsBehind(parts, row)] as const;
      const [forecast, { dataset, countsProblem }] = await together(reading);
      const risk = await forecasts.riskOf(row);
      const { code } = forecast.location;
      const panel = dataset === null ? null : await panelBehind(parts, dataset, { row, risk }, code);
      const { epiWeek } = dataset ?? datasets.row(row.datasetId).dataset;
      return { ...chartOf(forecast, panel, epiWeek), ...countsProblem };
    },
    async 'forecasts.past'({ id, limit = PAST_LIMIT }) {
      return pastForecasts(forecasts, await forecasts.forecast(id), limit);
    },
    async 'forecasts.export'({ format, datasetId }) {
      const set = await forecasts.retrieve(currentRow(parts, datasetId));
      const suggestedName = `${set.row.datasetId}-${set.row.asOf}.${format === 'json' ? 'json' : 'csv'}`;
      const newerCounts = newerCountsOf(datasets, set.row);
      return { ...exportSet(set, format, newerCounts), suggestedName, newerCounts };
    },
  };
}

function newerCountsOf(datasets: DatasetArchive, row: SetRow): NewerCounts | null {
  const newer = datasets.newerThan(row);
  return newer === null ? null : { asOf: newer.asOf, importedAt: newer.importedAt };
}

interface CountsBehind {
  /** Null where its file is damaged: the forecasts stay readable without it. */
  dataset: DatasetDetail | null;
  countsProblem: { countsProblem?: string };
}

/** @throws AppError `UNKNOWN_DATASET` */
async function countsBehind({ datasets }: ForecastParts, row: SetRow): Promise<CountsBehind> {
  const { sound, damaged } = await soundOnes([row], (set) => datasets.showBehind(set));
  const [problem] = damaged;
  return {
    dataset: sound[0] ?? null,
    countsProblem: problem === undefined ? {} : { countsProblem: problem.message },
  };
}

/**
 * The weekly counts that a set was made from, with what was known then of how complete the newest ones are.
 * @param code of the only place that is looked at; other places may be missing then
 */
async function panelBehind(
  { datasets, panels }: ForecastParts,
  dataset: DatasetDetail,
  { row, risk }: Pick<SetHeads, 'row' | 'risk'>,
  code?: string,
): Promise<WeeklyPanel> {
  const reporting = { history: await datasets.reportsBehind(row), stated: risk?.completeness ?? [] };
  return code === undefined
    ? panels.of(dataset, row.asOf, reporting)
    : panels.ofPlace(dataset, row.asOf, reporting, code);
}

/** @throws AppError `UNKNOWN_DATASET`, `NO_FORECAST_YET` */
function currentRow({ datasets, forecasts }: ForecastParts, datasetId?: string): SetRow {
  if (datasetId !== undefined) datasets.row(datasetId);
  const row = forecasts.currentRow(datasetId);
  if (row !== null) return row;
  throw new AppError('NO_FORECAST_YET', words.requests.noForecastYet, { datasetId: datasetId ?? null });
}
