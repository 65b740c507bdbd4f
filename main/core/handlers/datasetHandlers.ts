import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import { assessDataset } from '../assess/assessDataset.ts';
import { weeklyOf } from '../assess/forecastViews.ts';
import { judgeAhead } from '../bottleneck/judgeAhead.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import type { InputFiles } from '../ports/InputFiles.ts';
import { reportingAsOf } from '../runs/planFor.ts';
import { asOfOf, chosenPlaces } from '../runs/planRun.ts';
import { riskSettingsOf } from '../settings/riskSettings.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { Importer } from '../surveillance/intake/Importer.ts';
import type { ImportWork } from '../surveillance/intake/readImport.ts';
import { panelOf } from '../surveillance/panel/panelOf.ts';
import type { WeeklyPanels } from '../surveillance/panel/WeeklyPanels.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import type { FeatureHandlers } from './Handlers.ts';
import { orderOf } from './importOrder.ts';
import type { UploadShelf } from './uploadShelf.ts';

export interface DatasetParts {
  clock: Clock;
  ledger: Ledger;
  inputs: InputFiles;
  datasets: DatasetArchive;
  panels: WeeklyPanels;
  importer: Importer;
  uploads: UploadShelf;
  importWork: Pick<ImportWork, 'warm'>;
}

export function datasetHandlers(
  parts: DatasetParts,
): Omit<FeatureHandlers<'datasets' | 'uploads'>, 'datasets.watch' | 'datasets.unwatch'> {
  const { datasets, panels, uploads, importer, importWork, clock, ledger } = parts;
  const known = async (id: string, day: PlainDate | undefined) => {
    const asOf = asOfOf(datasets.row(id).dataset, day ?? null, clock.today());
    const dataset = await datasets.showAsOf(id, asOf);
    return { dataset, panel: panels.of(dataset, asOf, await reportingAsOf(parts, id, asOf)) };
  };
  const assess = async (
    dataset: DatasetDetail,
    panel: WeeklyPanel,
    locations: readonly string[] | undefined,
  ) => {
    const risk = riskSettingsOf(ledger.state.settings, dataset, panel.asOf);
    const places = chosenPlaces(panel, dataset.id, locations ?? null);
    const ahead = { panel, places, disease: dataset.disease, risk };
    await judgeAhead(ahead, clock, new AbortController().signal);
    return assessDataset(dataset, panel, risk, locations ?? null);
  };
  return {
    async 'datasets.import'(params, caller) {
      const order = await orderOf(parts, params, caller);
      if (params.dryRun === true) return importer.dryRun(order);
      const result = await importer.import(order);
      for (const { uploadId } of [...order.files, ...(order.population === null ? [] : [order.population])]) {
        if (uploadId !== null) uploads.discard(uploadId);
      }
      return result;
    },
    'datasets.preview': async (params, caller) => importer.preview(await orderOf(parts, params, caller)),
    'datasets.cancelImport': () => ({ cancelled: importer.cancel() }),
    'datasets.redoImport': ({ id }) => datasets.redoImport(id),
    'datasets.undoImport': async ({ id }) => ({ id, dataset: await datasets.undoImport(id) }),
    'datasets.list': async () => ({ datasets: datasets.list(), damaged: await datasets.damaged() }),
    'datasets.show': ({ id }) => datasets.show(id),
    async 'datasets.weekly'({ id, asOf }) {
      const { dataset, panel } = await known(id, asOf);
      return weeklyOf(id, panel, dataset.epiWeek);
    },
    async 'datasets.assess'({ id, locations, asOf }) {
      const { dataset, panel } = await known(id, asOf);
      return assess(dataset, panel, locations);
    },
    async 'datasets.assessFiles'({ locations, asOf, ...params }, caller) {
      const dataset = await importer.read(await orderOf(parts, params, caller));
      return assess(dataset, panelOf(dataset, asOfOf(dataset, asOf ?? null, clock.today())), locations);
    },
    async 'datasets.remove'({ id }) {
      await datasets.setRemoved(id, true);
      return { removed: id };
    },
    async 'datasets.restore'({ id }) {
      await datasets.setRemoved(id, false);
      return datasets.row(id).dataset;
    },
    'uploads.open'({ name, bytes }) {
      const uploadId = uploads.open(name, bytes);
      importWork.warm();
      return { uploadId };
    },
    'uploads.append': ({ uploadId, base64 }) => ({ received: uploads.append(uploadId, base64) }),
    'uploads.discard'({ uploadId }) {
      uploads.discard(uploadId);
      return {};
    },
  };
}
