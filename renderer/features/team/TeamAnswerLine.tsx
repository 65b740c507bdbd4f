import { CoreWords } from '../../ui/CoreWords.tsx';
import type { TeamAnswer } from './teamStore.ts';
import { useTeamWords } from './useTeamWords.ts';

interface TeamAnswerLineProps {
  answer: TeamAnswer | undefined;
  busy: string;
  /** Of the refusal, for a field that it is about. */
  id?: string;
}

/** How an order goes: spoken when there is a pause, a refusal at once. */
export function TeamAnswerLine({ answer, busy, id }: TeamAnswerLineProps) {
  const { refusals } = useTeamWords().join;
  const code = answer?.kind === 'refused' ? answer.refusal?.code : undefined;
  // The core's own sentences of these name a command line, where the screen has a field or a button.
  const own = (Object.keys(refusals) as (keyof typeof refusals)[]).find((one) => one === code);
  return (
    <>
      <span className="muted" role="status">
        {answer?.kind === 'busy' ? busy : ''}
      </span>
      {answer?.kind === 'refused' ? (
        <p id={id} className="error-sentence" role="alert">
          <CoreWords words={own === undefined ? answer.sentence : refusals[own]} />
        </p>
      ) : null}
    </>
  );
}
