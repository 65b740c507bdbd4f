import type { Drawing } from '../../../shared/maps/drawnShapes.ts';
import type { ReportDraft } from '../../../shared/report/reportDraft.ts';
import type { Sitrep } from '../../../shared/report/sitrepSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { PlacesMaps } from '../maps/PlacesMaps.ts';
import type { Clock } from '../ports/Clock.ts';
import type { PagePrinter } from '../ports/PagePrinter.ts';
import type { Store } from '../ports/Store.ts';
import type { WorkbookWriter } from '../ports/WorkbookWriter.ts';
import { buildSitrep } from '../report/buildSitrep.ts';
import { reportPage } from '../report/html/page.ts';
import { messageText } from '../report/messageText.ts';
import type { ReportDrafts } from '../report/ReportDrafts.ts';
import { reportCsv, reportSheets } from '../report/reportTables.ts';
import { settingOf } from '../settings/settings.ts';
import { base64Of } from '../util/base64Of.ts';
import { type CurrentSetParts, currentRow, summaryWithCounts } from './currentSet.ts';
import type { Checked, FeatureHandlers } from './Handlers.ts';

export interface ReportHandlerParts extends CurrentSetParts {
  clock: Clock;
  ledger: Ledger;
  lock: ProviderLockManager;
  drafts: ReportDrafts;
  placesMaps: PlacesMaps;
  workbooks: WorkbookWriter;
  printer: PagePrinter;
  store: Pick<Store, 'copy'>;
}

export function reportHandlers(parts: ReportHandlerParts): FeatureHandlers<'report'> {
  const { datasets, drafts } = parts;
  const draftOf = (datasetId: string) => startedDraft(parts, drafts.of(datasetId));
  return {
    async 'report.preview'(params) {
      const { report, drawing } = await reportOf(parts, params, true);
      return { report, html: reportPage(report, params.paper ?? 'a4', drawing) };
    },
    'report.draft': ({ datasetId }) => ({ draft: draftOf(datasets.row(datasetId).dataset.id) }),
    async 'report.saveDraft'({ datasetId, draft }) {
      await drafts.save(datasets.row(datasetId).dataset.id, draft);
      return { draft: draftOf(datasetId) };
    },
    async 'report.export'(params) {
      const { format, paper = 'a4' } = params;
      const isPage = format === 'pdf' || format === 'html';
      const { report, drawing } = await reportOf(parts, params, isPage);
      const { number } = report.header;
      const name = words.report.fileName({ datasetId: report.datasetId, number, asOf: report.source.asOf });
      return {
        ...(await contentOf(parts, report, format, (sheet) => reportPage(sheet, paper, drawing))),
        suggestedName: `${name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.${format}`,
        suppressed: report.suppression.small + report.suppression.hidden,
      };
    },
  };
}

async function contentOf(
  { workbooks, printer }: Pick<ReportHandlerParts, 'workbooks' | 'printer'>,
  report: Sitrep,
  format: Checked<'report.export'>['format'],
  pageOf: (report: Sitrep) => string,
): Promise<{ content: string; encoding: 'text' | 'base64' }> {
  if (format === 'xlsx')
    return { content: base64Of(await workbooks.write(reportSheets(report))), encoding: 'base64' };
  if (format === 'pdf') return { content: base64Of(await printer.print(pageOf(report))), encoding: 'base64' };
  const content =
    format === 'html' ? pageOf(report) : format === 'csv' ? reportCsv(report) : messageText(report);
  return { content, encoding: 'text' };
}

/** @param isPage whether it is one that may have a map */
async function reportOf(
  parts: ReportHandlerParts,
  { datasetId, header = {}, placesPicture }: Checked<'report.preview'>,
  isPage: boolean,
): Promise<{ report: Sitrep; drawing: Drawing | null }> {
  const { datasets, forecasts, ledger, lock, clock, drafts } = parts;
  const row = currentRow(parts, datasetId);
  const { summary, dataset, panel } = await summaryWithCounts(parts, row);
  const set = await forecasts.retrieve(row);
  const { pinned, held } = lock.status();
  const draft: ReportDraft = {
    ...startedDraft(parts, drafts.of(datasetId)),
    ...definedOf(header),
    ...(placesPicture === undefined ? {} : { placesPicture }),
  };
  const locations = [...summary.places, ...summary.gaps].map(({ location }) => location);
  const found = isPage ? await parts.placesMaps.of(datasetId, locations) : null;
  const report = buildSitrep({
    dataset: dataset ?? datasets.row(datasetId).dataset,
    detail: dataset,
    panel,
    set,
    summary,
    draft,
    suppressBelow: settingOf(ledger.state.settings, 'report.suppressBelow'),
    staleness: {
      amberWeeks: settingOf(ledger.state.settings, 'staleness.amberWeeks'),
      oldForecastWeeks: settingOf(ledger.state.settings, 'staleness.oldForecastWeeks'),
    },
    lock: { pinned, held },
    found,
    copy: parts.store.copy ?? null,
    now: new Date(clock.now()).toISOString(),
  });
  return { report, drawing: found?.map?.drawing ?? null };
}

/**
 * Whoever writes reports here is asked for the own name and organisation once: an empty line has those of the settings. Nobody of
 * another site writes what is made from its copy.
 */
function startedDraft(
  { ledger, store }: Pick<ReportHandlerParts, 'ledger' | 'store'>,
  draft: ReportDraft,
): ReportDraft {
  const { settings } = ledger.state;
  return {
    ...draft,
    organisation: draft.organisation === '' ? settingOf(settings, 'report.organisation') : draft.organisation,
    author:
      draft.author !== '' || store.copy !== undefined ? draft.author : settingOf(settings, 'report.author'),
  };
}

/** What was stated; what was left out stays as it is kept. */
function definedOf(header: NonNullable<Checked<'report.preview'>['header']>): Partial<ReportDraft> {
  return Object.fromEntries(Object.entries(header).filter(([, value]) => value !== undefined));
}
