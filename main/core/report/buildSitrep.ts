/** The situation report of a published set. Levels, sums of a set and alert lines are those of its summary and its forecasts; nothing of them is computed anew. */
import { placesByUrgency } from '../../../shared/forecast/gaps.ts';
import type { Sitrep } from '../../../shared/report/sitrepSchema.ts';
import { formatEpiWeek } from '../../../shared/time/epiweek.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { spoken, words } from '../../../shared/words/index.ts';
import { directionOf } from '../../../shared/words/language.ts';
import { alertRows } from './alertRows.ts';
import { type CountedReport, countedReport } from './countedReport.ts';
import { forecastRows } from './forecastRows.ts';
import { editedHighlights } from './highlightEdits.ts';
import { highlights } from './highlights.ts';
import { methodLines } from './methodLines.ts';
import { notices } from './notices.ts';
import { overrideLines } from './overrideLines.ts';
import { placesPicture } from './placesPicture.ts';
import { withPlainTexts } from './plainTexts.ts';
import { qualityLines } from './qualityLines.ts';
import type { ReportInput } from './reportInput.ts';

/** Limit where suppression is switched off without a reason. */
const STANDARD_LIMIT = 5;

/** What the parts of a report are made from. */
export interface ReportParts extends ReportInput {
  /** Null where the counts can't be read. */
  counted: CountedReport | null;
  weekOf(weekEnd: PlainDate): { weekEnd: PlainDate; label: string };
  /** The limit in force; 0 shows all counts. */
  below: number;
  rows: Pick<Sitrep, 'forecasts' | 'alerts'>;
}

export function buildSitrep(given: ReportInput): Sitrep {
  const input = withPlainTexts(given);
  const { dataset, draft, set, summary } = input;
  const reason = draft.suppressionReason;
  const below = input.suppressBelow === 0 && reason === '' ? STANDARD_LIMIT : input.suppressBelow;
  const weekOf = (weekEnd: PlainDate) => ({ weekEnd, label: formatEpiWeek(weekEnd, dataset.epiWeek) });
  const order = placesByUrgency(summary.places, summary.gaps).map(({ forecast, gap }) => forecast ?? gap);
  const counted = countedReport(input, below, order, weekOf);
  const base = { ...input, counted, weekOf, below };
  const rows = { forecasts: forecastRows(base), alerts: alertRows(base) };
  const parts: ReportParts = { ...base, rows };
  const edited = editedHighlights(highlights(parts), draft.highlights);
  const newest = counted?.weeks.thisWeek ?? null;
  const { provider, model, epoch, runId, kind, asOf, issuedAt } = set.row;
  return {
    schemaVersion: 1,
    datasetId: dataset.id,
    language: spoken,
    direction: directionOf(spoken),
    header: {
      organisation: draft.organisation,
      area: draft.area === '' ? dataset.name : draft.area,
      number: draft.number,
      author: draft.author,
      clearedBy: draft.clearedBy,
      isFinal: draft.isFinal,
      title: draft.number === '' ? words.report.title : words.report.titleNumber(draft.number),
      disease: words.common.diseases.shown(dataset.disease),
      dataTo: newest === null ? null : { ...newest, text: words.report.dataTo(newest) },
      producedAt: input.now,
    },
    source: {
      runId,
      kind,
      provider,
      model,
      epoch,
      asOf,
      issuedAt,
      company: words.report.company({
        provider: words.common.providerNames.of(provider),
        model,
        asOf,
        week: newest,
        issuedAt: utcStamp(issuedAt),
        isReplay: kind === 'hindcast',
      }),
    },
    notices: notices(parts),
    highlights: edited.shown,
    removedHighlights: edited.removed,
    weeks: counted?.weeks ?? null,
    places: counted?.places ?? [],
    area: counted?.area ?? null,
    curve: counted?.curve ?? [],
    placesPicture: placesPicture(draft.placesPicture, counted?.places.length ?? 0, input.found),
    ...rows,
    fans: counted?.fans ?? [],
    gaps: summary.gaps.map(({ location, reason: why, message }) => ({ location, reason: why, message })),
    actions: draft.actions,
    needs: draft.needs,
    responseGaps: draft.responseGaps,
    quality: qualityLines(parts),
    method: methodLines(parts),
    overrides: overrideLines(parts),
    suppression: {
      below,
      reason,
      small: counted?.small ?? 0,
      hidden: counted?.hidden ?? 0,
    },
  };
}
