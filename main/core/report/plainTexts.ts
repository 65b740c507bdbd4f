/**
 * What people typed goes into a report as plain text. A mark of direction in an author's name would turn round the sentence that names
 * them, a control character can't be written into a page or a message at all.
 */
import type { LevelOverride } from '../../../shared/forecast/levelOverrideSchema.ts';
import type { ReportDraft } from '../../../shared/report/reportDraft.ts';
import { plainLine, plainLines } from '../util/plainLine.ts';
import type { ReportInput } from './reportInput.ts';

export function withPlainTexts(input: ReportInput): ReportInput {
  const { dataset, draft, lock, summary } = input;
  const { pinned, held } = lock;
  return {
    ...input,
    dataset: { ...dataset, name: plainLine(dataset.name), disease: plainLine(dataset.disease) },
    draft: plainDraft(draft),
    lock: {
      pinned: pinned === null ? null : { ...pinned, reason: plainLine(pinned.reason) },
      held: held === null ? null : { reason: plainLine(held.reason) },
    },
    summary: {
      ...summary,
      places: summary.places.map(withPlainOverride),
      gaps: summary.gaps.map(withPlainOverride),
    },
  };
}

function plainDraft(draft: ReportDraft): ReportDraft {
  const { organisation, area, number, author, clearedBy, suppressionReason } = draft;
  const { actions, needs, responseGaps, highlights } = draft;
  return {
    ...draft,
    organisation: plainLine(organisation),
    area: plainLine(area),
    number: plainLine(number),
    author: plainLine(author),
    clearedBy: plainLine(clearedBy),
    suppressionReason: plainLine(suppressionReason),
    actions: plainLines(actions),
    needs: plainLines(needs),
    responseGaps: plainLines(responseGaps),
    highlights: highlights.map((one) => ('text' in one ? { ...one, text: plainLines(one.text) } : one)),
  };
}

function withPlainOverride<T extends { levelOverride?: LevelOverride | undefined }>(place: T): T {
  const { levelOverride } = place;
  if (levelOverride === undefined) return place;
  const { reason, by } = levelOverride;
  return { ...place, levelOverride: { ...levelOverride, reason: plainLine(reason), by: plainLine(by) } };
}
