import type { ScoreBook } from '../scoring/record/ScoreBook.ts';
import { scoreLines } from '../scoring/record/scoreLines.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { FeatureHandlers } from './Handlers.ts';

export interface ScoreParts {
  datasets: DatasetArchive;
  scores: ScoreBook;
}

export function scoreHandlers({ datasets, scores }: ScoreParts): FeatureHandlers<'scores'> {
  return {
    async 'scores.list'({ datasetId }) {
      if (datasetId !== undefined) datasets.row(datasetId);
      // A reader beside another process, and a folder of an earlier version, have not scored yet.
      const { damaged } = await scores.refresh();
      return {
        scores: scoreLines(datasetId === undefined ? scores.rows : scores.rowsOf(datasetId)),
        damaged,
      };
    },
  };
}
