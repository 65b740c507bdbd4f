import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import { recordRows } from '../scoring/record/recordRow.ts';
import type { ScoreBook } from '../scoring/record/ScoreBook.ts';
import type { BacktestBook } from './Backtester.ts';

/** Keeps backtests as a track record of the embedded forecaster. */
export function backtestBook(book: ScoreBook): BacktestBook {
  return {
    has: (datasetId, contentHash, model) => book.hasBacktest(datasetId, contentHash, model),
    async keep({ scores, disease, ...backtest }) {
      const owner = { source: 'backtest', provider: EMBEDDED, model: backtest.model, disease } as const;
      await book.keepBacktest({ ...backtest, rows: recordRows(owner, scores) });
    },
  };
}
