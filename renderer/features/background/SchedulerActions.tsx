import { type FormEvent, useId, useRef, useState } from 'react';
import type { SchedulerStatus } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useBackground } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { PartStatus } from '../../ui/PartStatus.tsx';
import { MAX_REASON } from '../lock/index.ts';

/** One cycle at once; a cycle that began by itself is seen here too. */
function RunNow({ isCycling }: Pick<SchedulerStatus, 'isCycling'>) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const answer = useBackground((state) => state.answers.runOnce);
  const isBusy = isCycling || answer?.kind === 'busy';
  const words = text.background.scheduler;
  return (
    <>
      <ActionButton
        isPrimary
        blocked={writeBlock}
        busy={isBusy ? words.running : null}
        onClick={() => void stores.background.getState().runOnce()}
      >
        {words.runOnce}
      </ActionButton>
      <PartStatus answer={isBusy ? { kind: 'busy' } : answer} busy={words.running} />
    </>
  );
}

function Reason({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { text } = useServices();
  const writeBlock = useWriteBlock();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{text.background.scheduler.reason}</label>{' '}
      <input
        id={id}
        value={value}
        maxLength={MAX_REASON}
        disabled={writeBlock !== null}
        onChange={(event) => onChange(event.target.value)}
      />{' '}
    </>
  );
}

/** One button for both, so that the keyboard stays where it is when one becomes the other. */
function PauseOrResume({ isPaused }: { isPaused: boolean }) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const answer = useBackground((state) => state.answers.pause);
  const [reason, setReason] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const words = text.background.scheduler;
  const isBusy = answer?.kind === 'busy';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    // The field goes once it is paused.
    button.current?.focus();
    const { pause, resume } = stores.background.getState();
    if (!isPaused) return void pause(reason);
    setReason('');
    void resume();
  };
  return (
    <form className="pause-form" onSubmit={submit}>
      {isPaused ? null : <Reason value={reason} onChange={setReason} />}
      <button
        ref={button}
        type="submit"
        className="button"
        disabled={writeBlock !== null}
        aria-disabled={isBusy && writeBlock === null ? true : undefined}
        title={writeBlock ?? (isBusy ? words.saving : undefined)}
      >
        {isPaused ? words.resume : words.pause}
      </button>
    </form>
  );
}

/** One cycle now, also while paused; and whether cycles start by themselves. */
export function SchedulerActions({ status }: { status: SchedulerStatus }) {
  const { text } = useServices();
  const pauseAnswer = useBackground((state) => state.answers.pause);
  return (
    <div className="card-actions scheduler-actions">
      <RunNow isCycling={status.isCycling} />
      <PartStatus answer={pauseAnswer} busy={text.background.scheduler.saving} />
      <PauseOrResume isPaused={status.state === 'PAUSED'} />
    </div>
  );
}
