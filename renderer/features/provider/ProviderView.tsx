import { useEffect } from 'react';
import { knownAnswer, renewAnswers } from '../../data/answers.ts';
import { useLock, useLockSentences } from '../../data/lock/useLock.ts';
import { useServices } from '../../data/Services.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { LockPanel } from '../lock/index.ts';
import { ProviderTable } from './ProviderTable.tsx';
import { SwitchedLine } from './SwitchedLine.tsx';
import { setupQuery } from './setupQuery.ts';

/** Who is active and why, and who else could be. */
export function ProviderView() {
  const { stores, text } = useServices();
  const lock = useLock();
  const sentences = useLockSentences();
  const sentence = lock.sentence ?? sentences.sentence;
  useEffect(() => {
    // No event tells of keys that another window set since it was read.
    const question = setupQuery(stores.answers.client);
    if (knownAnswer(stores.answers, question) !== null) void renewAnswers(stores.answers, question.queryKey);
  }, [stores]);
  return (
    <div className="view">
      <h1>{text.provider.title}</h1>
      <p className="company">{text.provider.intro}</p>
      {sentence === null ? null : (
        <FailedLoad sentence={sentence} onRetry={() => void stores.lock.refresh()} />
      )}
      {lock.value === null && lock.isLoading ? <p role="status">{text.shell.loading}</p> : null}
      {lock.value === null ? null : (
        <>
          <LockPanel lock={lock.value} />
          <SwitchedLine />
          <ProviderTable lock={lock.value} />
        </>
      )}
    </div>
  );
}
