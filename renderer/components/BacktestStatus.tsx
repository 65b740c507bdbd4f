import { useServices } from '../hooks/Services.ts';
import { useBackground } from '../hooks/useStores.ts';

/** That past weeks are being forecast anew for a track record; nothing while nobody does. */
export function BacktestStatus() {
  const { text, format } = useServices();
  const backtest = useBackground((state) => state.backtest);
  if (backtest === null) return null;
  const { done, total } = backtest;
  return <span>{text.shell.status.backtest(format.count(done), format.count(total))}</span>;
}
