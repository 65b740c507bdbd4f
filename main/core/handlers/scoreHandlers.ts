import type { ForecastArchive } from '../forecasts/ForecastArchive.ts';
import type { Clock } from '../ports/Clock.ts';
import { answerTimes } from '../scoring/record/answerTimes.ts';
import type { RecordRow } from '../scoring/record/recordRow.ts';
import type { ScoreBook } from '../scoring/record/ScoreBook.ts';
import { scoreLines } from '../scoring/record/scoreLines.ts';
import { scoreMonths } from '../scoring/record/scoreMonths.ts';
import { standings } from '../scoring/record/standings.ts';
import { worstMisses } from '../scoring/record/worstMisses.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { TeamMeaning } from '../team/TeamMeaning.ts';
import type { FeatureHandlers } from './Handlers.ts';

export interface ScoreParts {
  clock: Clock;
  datasets: DatasetArchive;
  forecasts: ForecastArchive;
  scores: ScoreBook;
  meaning: TeamMeaning;
}

export function scoreHandlers({
  clock,
  datasets,
  forecasts,
  scores,
  meaning,
}: ScoreParts): FeatureHandlers<'scores'> {
  /** The record as it is now: a reader beside another process, and a folder of an earlier version, have not scored yet. */
  const scored = async (datasetId?: string): Promise<{ rows: readonly RecordRow[]; damaged: string[] }> => {
    if (datasetId !== undefined) datasets.row(datasetId);
    const { damaged } = await scores.refresh();
    return { rows: datasetId === undefined ? scores.rows : scores.rowsOf(datasetId), damaged };
  };
  const inFull = (...sentences: string[][]) => [...new Set(sentences.flat())];
  return {
    async 'scores.list'({ datasetId }) {
      const { rows, damaged } = await scored(datasetId);
      return { scores: scoreLines(rows), damaged };
    },

    async 'scores.standing'() {
      const { rows, damaged } = await scored();
      await meaning.refreshSoon();
      const timed = await answerTimes(forecasts);
      return {
        standings: standings(rows, clock.today(), meaning.rows),
        answers: timed.answers,
        damaged: inFull(damaged, timed.damaged),
      };
    },

    async 'scores.history'({ datasetId, horizon }) {
      const { rows, damaged } = await scored(datasetId);
      return { months: scoreMonths(rows, horizon), damaged };
    },

    async 'scores.misses'({ datasetId, ...owner }) {
      const { damaged } = await scored(datasetId);
      const rowsOfSet = (runId: string) => scores.rowsOfSet(runId);
      const found = await worstMisses({ clock, datasets, forecasts, rowsOfSet }, owner, datasetId);
      return { ...found, damaged: inFull(damaged, found.damaged) };
    },
  };
}
