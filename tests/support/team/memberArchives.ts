/** What a member of a team reads its own data by. */
import { ForecastArchive } from '../../../main/core/forecasts/ForecastArchive.ts';
import type { Ledger, LedgerPorts } from '../../../main/core/ledger/Ledger.ts';
import type { OpenedLedger } from '../../../main/core/ledger/openLedger.ts';
import { ScoreBook } from '../../../main/core/scoring/record/ScoreBook.ts';
import { scoreDocument } from '../../../main/core/scoring/record/scoreDocument.ts';
import { DatasetArchive } from '../../../main/core/surveillance/archive/DatasetArchive.ts';
import { teamDocument } from '../../../main/core/team/teamDocument.ts';

/** The documents that its ledger is opened with. */
export const memberDocuments = [teamDocument, scoreDocument];

export function memberArchives(ports: LedgerPorts, ledger: Ledger, documents: OpenedLedger['documents']) {
  const datasets = new DatasetArchive(ledger, ports);
  const forecasts = new ForecastArchive(ledger, ports);
  const document = documents.get(scoreDocument);
  const scores = new ScoreBook({ ...ports, datasets, forecasts, document, announce: () => {} });
  return { datasets, forecasts, scores };
}
