import { useServices } from '../../data/Services.ts';
import { useBackground } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';

/** That past weeks are being forecast anew for a track record, with a way to end it; nothing while nobody does. */
export function BacktestStatus() {
  const { stores, text, format } = useServices();
  const backtest = useBackground((state) => state.backtest);
  const writeBlock = useWriteBlock();
  if (backtest === null) return null;
  const { done, total } = backtest;
  const words = text.shell.status;
  return (
    <span>
      <span title={words.backtestMeaning}>{words.backtest(format.count(done), format.count(total))}</span>{' '}
      {writeBlock === null ? (
        <button
          type="button"
          className="stop-backtest"
          aria-label={words.stopBacktestLabel}
          title={words.stopBacktestLabel}
          onClick={() => void stores.background.getState().cancelBacktest()}
        >
          <span aria-hidden="true">✕</span>
        </button>
      ) : null}
    </span>
  );
}
