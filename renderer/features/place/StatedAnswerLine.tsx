import { useServices } from '../../data/Services.ts';
import { useAlertAnswers } from '../../data/useStores.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';

interface StatedAnswerLineProps {
  /** Of `risk.thresholds`. */
  statedKey: string;
  /** What is said once it is saved. */
  done: string;
}

/** How an answer about an alert line was taken, and the way back. */
export function StatedAnswerLine({ statedKey, done }: StatedAnswerLineProps) {
  const { stores, text } = useServices();
  const answer = useAlertAnswers((state) => state.answers[statedKey]);
  if (answer?.kind === 'refused') {
    return (
      <p className="error-sentence" role="alert">
        {answer.sentence}
      </p>
    );
  }
  const words = answer?.kind === 'busy' ? text.why.saving : answer?.kind === 'done' ? done : '';
  return (
    <>
      <span role="status">{words}</span>{' '}
      {answer?.kind === 'done' ? (
        <ActionButton onClick={() => void stores.alertAnswers.getState().undo(statedKey)}>
          {text.why.undo}
        </ActionButton>
      ) : null}
    </>
  );
}
