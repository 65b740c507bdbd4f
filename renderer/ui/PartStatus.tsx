import type { PartAnswer } from '../data/partAnswer.ts';
import { useServices } from '../data/Services.ts';
import { setupRefusalWords } from '../words/setupRefusalWords.ts';
import { CoreWords } from './CoreWords.tsx';

interface PartStatusProps {
  answer: PartAnswer | undefined;
  busy: string;
  /** Empty where what was done shows by itself. */
  done?: string;
}

/** How a part of the set-up goes: spoken when there is a pause, a refusal at once. */
export function PartStatus({ answer, busy, done = '' }: PartStatusProps) {
  const { text } = useServices();
  const isRefused = answer?.kind === 'refused';
  const words = answer?.kind === 'busy' ? busy : answer?.kind === 'done' ? done : '';
  return (
    <>
      <span className="muted" role="status">
        {words}
      </span>
      {isRefused ? (
        <p className="error-sentence" role="alert">
          <CoreWords words={setupRefusalWords(answer, text)} />
        </p>
      ) : null}
    </>
  );
}
