import { useServices } from '../data/Services.ts';
import { ActionButton } from './ActionButton.tsx';
import { Banner } from './Banner.tsx';

/** The sentence of a read that failed, and a way to try again. */
export function FailedLoad({ sentence, onRetry }: { sentence: string; onRetry: () => void }) {
  const { text } = useServices();
  return (
    <Banner tone="error" role="alert">
      {sentence} <ActionButton onClick={onRetry}>{text.shell.tryAgain}</ActionButton>
    </Banner>
  );
}
