import { daysBetween } from '../../../shared/time/plainDate.ts';
import { chartOf, listItem } from '../assess/forecastViews.ts';
import { smallCharts } from '../assess/smallCharts.ts';
import { exportSet } from '../exports/exportSet.ts';
import { standingFailovers } from '../forecasts/answeredInstead.ts';
import type { ForecastArchive } from '../forecasts/ForecastArchive.ts';
import { listPage } from '../forecasts/listPages.ts';
import { pastForecasts } from '../forecasts/pastForecasts.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { LevelOverrides } from '../levels/LevelOverrides.ts';
import type { Clock } from '../ports/Clock.ts';
import type { EmbeddedForecasts } from '../providers/embedded/EmbeddedForecasts.ts';
import type { ForecastRunner } from '../runs/ForecastRunner.ts';
import { orderFor } from '../runs/planFor.ts';
import type { SetRow } from '../state/entries.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { WeeklyPanels } from '../surveillance/panel/WeeklyPanels.ts';
import { soundOnes } from '../util/soundOnes.ts';
import { together } from '../util/together.ts';
import { countsBehind, currentRow, newerCountsOf, panelBehind, summaryWithCounts } from './currentSet.ts';
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
  levels: LevelOverrides;
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
      const { provider: borrow = null, named = borrow, reason } = params;
      return runner.run({ ...order, borrow, reason, named, host: caller.host, automatic: null });
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
      return (await summaryWithCounts(parts, currentRow(parts, datasetId))).summary;
    },
    async 'forecasts.chart'({ id }) {
      const row = forecasts.rowNamed(id);
      // One file is unpacked while another is parsed.
      const reading = [forecasts.forecast(id), countsBehind(parts, row)] as const;
      const [forecast, { dataset, countsProblem }] = await together(reading);
      const noChange = await forecasts.noChange(id);
      const risk = await forecasts.riskOf(row);
      const { code } = forecast.location;
      const panel = dataset === null ? null : await panelBehind(parts, dataset, { row, risk }, code);
      const { epiWeek } = dataset ?? datasets.row(row.datasetId).dataset;
      return { ...chartOf(forecast, panel, epiWeek, noChange), ...countsProblem };
    },
    async 'forecasts.charts'({ datasetId }) {
      const current = currentRow(parts, datasetId);
      const reading = [forecasts.retrieve(current), countsBehind(parts, current)] as const;
      const [set, { dataset, countsProblem }] = await together(reading);
      const { runId, kind, provider, asOf, issuedAt } = current;
      const panel = dataset === null ? null : await panelBehind(parts, dataset, set);
      const { epiWeek } = dataset ?? datasets.row(datasetId).dataset;
      const shown = { datasetId, runId, kind, provider, asOf, issuedAt, epiWeek };
      return { ...shown, ...smallCharts(set.forecasts, set.gaps, panel), ...countsProblem };
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
