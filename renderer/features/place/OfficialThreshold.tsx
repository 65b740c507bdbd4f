import type { AssessedPlace, DataNote } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useAlertAnswers } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { StatedAnswerLine } from './StatedAnswerLine.tsx';

type Official = NonNullable<AssessedPlace['official']>;

interface OfficialThresholdProps {
  datasetId: string;
  /** What is known of the official threshold of the shown place; null while it is not known. */
  official: Official | null;
  /** Of the forecast, which may say what the missing answer did. */
  notes?: readonly DataNote[];
}

/** The official threshold that the disease has: asked about until somebody answers for the dataset, then with a way back. */
export function OfficialThreshold({ datasetId, official, notes = [] }: OfficialThresholdProps) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const answer = useAlertAnswers((state) => state.answers[datasetId]);
  const words = text.counts.official;
  const note = notes.find(({ code }) => code === 'THRESHOLD_NOT_CONFIRMED');
  if (official === null) return null;
  const given = answer?.kind === 'done' ? answer.change.official : undefined;
  if (given !== undefined) {
    return (
      <Banner tone="info">
        {words.proposal(official.text)} <StatedAnswerLine statedKey={datasetId} done={words.saved[given]} />
      </Banner>
    );
  }
  if (official.answer !== null) return null;
  const give = (value: 'confirmed' | 'declined') =>
    void stores.alertAnswers.getState().state(datasetId, { official: value });
  return (
    <Banner tone="amber" title={words.question}>
      {words.proposal(official.text)} {note === undefined ? null : `${note.text}. `}
      <span className="banner-actions">
        <ActionButton blocked={writeBlock} onClick={() => give('confirmed')}>
          {words.confirm}
        </ActionButton>{' '}
        <ActionButton blocked={writeBlock} onClick={() => give('declined')}>
          {words.decline}
        </ActionButton>
      </span>
      <StatedAnswerLine statedKey={datasetId} done="" />
    </Banner>
  );
}

/** What was answered, in the facts of the counts; an answer for the dataset can be taken back. */
export function OfficialAnswer({ datasetId, official }: Omit<OfficialThresholdProps, 'notes'>) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const isJustGiven = useAlertAnswers((state) => state.answers[datasetId]?.kind === 'done');
  const words = text.counts.official;
  if (official === null || official.answer === null || official.answeredFor === null) return null;
  return (
    <p className="caption official-answer">
      {words.answered(official.text, words.answers[official.answer], words.answeredFor[official.answeredFor])}{' '}
      {official.answeredFor === 'dataset' && !isJustGiven ? (
        <ActionButton
          blocked={writeBlock}
          onClick={() => void stores.alertAnswers.getState().forgetOfficial(datasetId)}
        >
          {words.undo}
        </ActionButton>
      ) : null}
    </p>
  );
}
