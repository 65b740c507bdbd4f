import { Suspense, useId } from 'react';
import type { BenchStatus, LockStatus, ProviderId, ProviderStatus } from '../../../shared/contract/index.ts';
import { EMBEDDED } from '../../../shared/contract/index.ts';
import { useLook } from '../../data/look.ts';
import { type Services, useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { HealthHint } from '../background/index.ts';
import { RecordCell, TimeCell } from '../trust/index.ts';
import { benchReasonWords } from './benchReasonWords.ts';
import { MissingPart } from './MissingPart.tsx';
import { type ProviderState, providerStateOf } from './providerState.ts';
import { SetupButton } from './SetupButton.tsx';
import { useProviderKeys } from './useProviderKeys.ts';

const MINUTE_MS = 60_000;

function benchEndWords({ cause, until, isKeyMissing }: BenchStatus, { text, format }: Services): string {
  const words = text.provider.list;
  if (until !== null) return words.benchedUntil(format.moment(until));
  if (isKeyMissing) return words.benchedUntilKeySet;
  return cause === 'AUTH' ? words.benchedUntilKey : words.benchedUntilReadmitted;
}

function StateCell({ id, state }: { id: ProviderId; state: ProviderState }) {
  const services = useServices();
  const words = services.text.provider.list;
  switch (state.kind) {
    case 'active':
      return (
        <>
          <b>{words.active}</b> <HealthHint id={id} />
        </>
      );
    case 'eligible':
      return (
        <>
          {words.eligible} <HealthHint id={id} />
        </>
      );
    case 'benched':
      return (
        <>
          {benchEndWords(state.bench, services)}
          <small>{benchReasonWords(state.bench, services)}</small>
        </>
      );
    case 'off':
      return (
        <>
          {words.off}
          <small>{words.offHelp}</small>
        </>
      );
    case 'unconfigured':
      return (
        <>
          {words.unconfigured}
          <small>
            <MissingPart id={id} reason={state.reason} />
          </small>
        </>
      );
    case 'barred':
      return (
        <>
          {words.barred}
          {state.reason === null ? null : (
            <small>
              <CoreWords words={state.reason} />
            </small>
          )}
        </>
      );
  }
}

function LockAction({ status, lock }: { status: ProviderStatus; lock: LockStatus }) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const words = text.provider.list;
  const name = text.common.providerNames.of(status.id);
  const { open } = stores.lockDialog.getState();
  if (providerStateOf(status, false).kind === 'benched') {
    return (
      <ActionButton
        blocked={writeBlock}
        label={words.readmitOf(name)}
        onClick={() => open({ name: 'readmit', id: status.id })}
      >
        {words.readmit}
      </ActionButton>
    );
  }
  if (lock.holder !== null || !status.eligible) return status.id === EMBEDDED ? text.overview.none : null;
  return (
    <ActionButton
      blocked={writeBlock}
      label={words.acquireOf(name)}
      onClick={() => open({ name: 'acquire', id: status.id })}
    >
      {words.acquire}
    </ActionButton>
  );
}

/** All providers in the order in which they are used, with what keeps each from serving. */
export function ProviderTable({ lock }: { lock: LockStatus }) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const words = text.provider.list;
  const hint = useId();
  const { hasSingleLetters } = useLook();
  const onKeyDown = useProviderKeys(lock);
  const heads = [
    words.name,
    words.state,
    words.action,
    words.record,
    words.time,
    words.model,
    words.lastSuccess,
    words.failures,
  ];
  const none = text.overview.none;
  return (
    <section className="card flush">
      <section
        className="scroll-x"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and its keys choose a provider
        tabIndex={0}
        aria-label={words.caption}
        aria-describedby={hasSingleLetters ? hint : undefined}
        onKeyDown={onKeyDown}
      >
        <table className="provider-table">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.order}
              </th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lock.providers
              .toSorted((a, b) => a.priority - b.priority)
              .map((status) => (
                <tr key={status.id} data-holder={status.id === lock.holder}>
                  <td className="number">{format.count(status.priority)}</td>
                  <th scope="row">{text.common.providerNames.of(status.id)}</th>
                  <td className="state">
                    <StateCell id={status.id} state={providerStateOf(status, status.id === lock.holder)} />
                  </td>
                  <td>
                    <span className="row-actions">
                      <LockAction {...{ status, lock }} />
                      {status.id === EMBEDDED ? null : <SetupButton id={status.id} />}
                    </span>
                  </td>
                  <td className="record" data-help="record">
                    <Suspense fallback={text.shell.loading}>
                      <RecordCell id={status.id} />
                    </Suspense>
                  </td>
                  <td className="time">
                    <Suspense fallback={text.shell.loading}>
                      <TimeCell id={status.id} />
                    </Suspense>
                  </td>
                  <td>{status.model ?? none}</td>
                  <td className="no-break">
                    {status.lastSuccessAt === null ? none : format.age(status.lastSuccessAt, now)}
                  </td>
                  <td className="no-break">
                    {words.failureCounts(
                      format.count(status.consecutiveFailures),
                      format.count(status.totalFailures),
                    )}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      {hasSingleLetters ? (
        <p id={hint} className="company table-tools">
          {words.keys}
        </p>
      ) : null}
    </section>
  );
}
