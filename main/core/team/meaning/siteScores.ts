/** The scores of another site's forecasts, computed here from its verified sets and counts; what it says of them itself is never read. */
import { z } from '../../../../shared/zod.ts';
import { type DocumentKind, KeptDocument, readKept } from '../../ledger/keptDocuments.ts';
import type { SiteStore } from '../../ports/SiteStores.ts';
import type { RecordRow } from '../../scoring/record/recordRow.ts';
import { ScoreBook } from '../../scoring/record/ScoreBook.ts';
import { SCORE_METHOD, scoreDocument } from '../../scoring/record/scoreDocument.ts';
import { openSite, type SitePorts } from './openSite.ts';

const siteScoreSchema = scoreDocument.schema.and(z.object({ scoredTo: z.string().nullable().default(null) }));
type SiteScoreDocument = z.infer<typeof siteScoreSchema>;

/** It lies beside the copy, as that of a data folder, so that whoever reads the site finds it scored. */
const siteScoreDocument: DocumentKind<SiteScoreDocument> = {
  name: scoreDocument.name,
  schema: siteScoreSchema,
  empty: { ...scoreDocument.empty, scoredTo: null },
};

/**
 * @param mark of what is here of the site: its scores are computed again when it is another one
 * @returns its rows, and whether all that is here was scored before the signal came
 */
export async function siteScores(
  ports: SitePorts,
  { store, derived }: SiteStore,
  site: string,
  mark: string,
  signal: AbortSignal,
): Promise<{ rows: readonly RecordRow[]; isWhole: boolean }> {
  const { value } = await readKept(derived.files, siteScoreDocument);
  const document = new KeptDocument(derived.files, siteScoreDocument.name, derived.mayWrite, value);
  const book = (parts: Awaited<ReturnType<typeof openSite>>) =>
    new ScoreBook({ ...ports, ...parts, document, announce: () => undefined });
  if (value.method === SCORE_METHOD && value.scoredTo === mark) return { rows: rowsOf(value), isWhole: true };
  const scores = book(await openSite(ports, store, site));
  await scores.refresh(signal);
  const isWhole = !signal.aborted;
  if (isWhole) {
    document.change({ ...document.value, scoredTo: mark });
    await document.save();
  }
  return { rows: rowsOf(document.value), isWhole };
}

/** @returns what was scored before, of whatever was here then; none where that was by another method */
export async function keptScores({ derived }: SiteStore): Promise<readonly RecordRow[]> {
  const { value } = await readKept(derived.files, siteScoreDocument);
  return value.method === SCORE_METHOD ? rowsOf(value) : [];
}

/** Those of published sets; a backtest is of nobody who published it. */
function rowsOf({ sets }: SiteScoreDocument): RecordRow[] {
  return Object.values(sets).flatMap(({ rows }) => rows);
}
