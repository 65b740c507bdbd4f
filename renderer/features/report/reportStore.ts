/** What is being written into the report, and how far it is kept: every change is on its way to the disk at once. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReportDraft } from '../../../shared/report/reportDraft.ts';
import type { Paper } from '../../../shared/report/sitrepSchema.ts';
import { type Answers, renewAnswers, tellAnswer } from '../../data/answers.ts';
import { draftQuery } from './reportQueries.ts';

/** Between two keys of a quick writer nothing is drawn anew. */
const PREVIEW_AFTER_MS = 400;

/** What was written since the last answer of the core. */
export interface OpenDraft {
  datasetId: string;
  draft: ReportDraft;
}

export interface ReportState {
  paper: Paper;
  /** Null while nothing was changed in this window. */
  open: OpenDraft | null;
  /** `failed`: what was written is on the screen alone. */
  kept: 'kept' | 'keeping' | 'failed';
  /** Why it could not be kept. */
  sentence: string | null;
  setPaper(paper: Paper): void;
  /** Takes the draft as it is now, and keeps it. */
  write(datasetId: string, draft: ReportDraft): void;
  /** Tries again to keep what could not be kept. */
  keepAgain(): void;
}

export interface ReportStoreOptions {
  answers: Answers;
  sentenceOf: (thrown: unknown) => string;
  later: (run: () => void, delayMs: number) => () => void;
}

export function createReportStore(options: ReportStoreOptions): StoreApi<ReportState> {
  const { answers, sentenceOf, later } = options;
  let isBusy = false;
  let takeBack = () => {};
  return createStore<ReportState>()((set, get) => {
    const previewSoon = ({ datasetId }: OpenDraft) => {
      takeBack();
      takeBack = later(() => void renewAnswers(answers, ['summary', datasetId, 'report']), PREVIEW_AFTER_MS);
    };
    // One at a time, and always the newest: what was typed meanwhile goes with the next.
    const keep = async () => {
      if (isBusy) return;
      isBusy = true;
      try {
        for (let next = get().open; next !== null; next = get().open === next ? null : get().open) {
          set({ kept: 'keeping' });
          const { draft } = await answers.client.call('report.saveDraft', next);
          tellAnswer(answers, draftQuery(answers.client, next.datasetId), draft);
          previewSoon(next);
        }
        set({ kept: 'kept', sentence: null });
      } catch (thrown) {
        set({ kept: 'failed', sentence: sentenceOf(thrown) });
      } finally {
        isBusy = false;
      }
    };
    return {
      paper: 'a4',
      open: null,
      kept: 'kept',
      sentence: null,
      setPaper: (paper) => set({ paper }),
      write: (datasetId, draft) => {
        set({ open: { datasetId, draft } });
        void keep();
      },
      keepAgain: () => void keep(),
    };
  });
}
