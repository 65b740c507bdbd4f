import type { LockStatus } from '../../../shared/contract/index.ts';
import { useLockSentences } from '../../data/lock/useLock.ts';
import { type Services, useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { hrefOf } from '../../ui/navigation/route.ts';
import { pinWords } from './pinWords.ts';

function factsOf(lock: LockStatus, { text, format }: Services): Fact[] {
  const words = text.provider.lock;
  return [
    {
      label: words.holder,
      value: <b>{lock.holder === null ? words.nobody : text.common.providerNames.of(lock.holder)}</b>,
    },
    { label: words.since, value: lock.since === null ? words.never : format.moment(lock.since) },
    { label: words.cause, value: text.audit.cause(lock.cause) },
    { label: words.next, value: lock.next === null ? words.none : text.common.providerNames.of(lock.next) },
    ...(lock.pinned === null
      ? []
      : [{ label: words.pinned, value: pinWords(lock.pinned, { text, format }) }]),
    ...(lock.held === null ? [] : [{ label: words.held, value: lock.held.reason }]),
  ];
}

/** Why the lock is as it is; each sentence leads to the entries that prove it. */
function Explanation() {
  const { text } = useServices();
  const sentences = useLockSentences().value ?? [];
  if (sentences.length === 0) return null;
  return (
    <>
      <h3>{text.provider.lock.explanation}</h3>
      <ul className="explanation">
        {sentences.map((sentence) => (
          <li key={sentence.text}>
            <CoreWords words={sentence.text} />{' '}
            {sentence.auditSeqs.map((seq) => (
              <a
                key={seq}
                href={hrefOf({ view: 'audit', seq })}
                aria-label={text.provider.lock.auditLinkLong(String(seq))}
              >
                {text.provider.lock.auditLink(String(seq))}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who holds and why, and what the user can order above the rules. */
export function LockPanel({ lock }: { lock: LockStatus }) {
  const services = useServices();
  const { stores, text } = services;
  const { open } = stores.lockDialog.getState();
  const writeBlock = useWriteBlock();
  return (
    <section className="card">
      <h2>{text.provider.lock.title}</h2>
      <Facts isSplit facts={factsOf(lock, services)} />
      <Explanation />
      <p className="card-actions lock-actions">
        {lock.pinned === null ? (
          <ActionButton blocked={writeBlock} onClick={() => open({ name: 'pin' })}>
            {text.provider.lock.override}
          </ActionButton>
        ) : (
          <ActionButton blocked={writeBlock} onClick={() => open({ name: 'unpin' })}>
            {text.provider.lock.endOverride}
          </ActionButton>
        )}
        <ActionButton blocked={writeBlock} onClick={() => open({ name: 'switch' })}>
          {text.provider.lock.switch}
        </ActionButton>
        <ActionButton
          blocked={writeBlock}
          onClick={() => open({ name: lock.held === null ? 'hold' : 'resume' })}
        >
          {lock.held === null ? text.provider.lock.hold : text.provider.lock.resume}
        </ActionButton>
        {lock.holder === null ? null : (
          <ActionButton blocked={writeBlock} onClick={() => open({ name: 'release' })}>
            {text.provider.lock.releaseOf(text.common.providerNames.of(lock.holder))}
          </ActionButton>
        )}
      </p>
    </section>
  );
}
