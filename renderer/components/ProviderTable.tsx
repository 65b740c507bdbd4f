import type { LockStatus, ProviderStatus } from '../../shared/contract/index.ts';
import { useServices } from '../hooks/Services.ts';
import { useNow } from '../hooks/useNow.ts';
import { useWriteBlock } from '../hooks/useWriteBlock.ts';
import type { LockDraft } from '../model/lockDraft.ts';
import { providerName } from '../model/providerName.ts';
import { providerStateOf } from '../model/providerState.ts';
import { ActionButton } from './ActionButton.tsx';

const MINUTE_MS = 60_000;

interface ProviderTableProps {
  lock: LockStatus;
  onCommand: (draft: LockDraft) => void;
}

function StateCell({ status, isHolder }: { status: ProviderStatus; isHolder: boolean }) {
  const { text, format } = useServices();
  const words = text.provider.list;
  const { kind, reason } = providerStateOf(status, isHolder);
  const until = kind === 'benched' ? status.benchedUntil : null;
  const word = until === null ? words[kind] : words.benchedUntil(format.moment(until));
  return (
    <td>
      {kind === 'active' ? <b>{word}</b> : word}
      {reason === null ? null : <small>{kind === 'benched' ? words.because(reason) : reason}</small>}
    </td>
  );
}

function ActionCell({ status, lock, onCommand }: ProviderTableProps & { status: ProviderStatus }) {
  const { text } = useServices();
  const writeBlock = useWriteBlock();
  const words = text.provider.list;
  const name = providerName(status.id);
  if (providerStateOf(status, false).kind === 'benched') {
    return (
      <td>
        <ActionButton
          blocked={writeBlock}
          label={words.readmitOf(name)}
          onClick={() => onCommand({ name: 'readmit', id: status.id })}
        >
          {words.readmit}
        </ActionButton>
      </td>
    );
  }
  if (lock.holder !== null || !status.eligible) return <td>{text.overview.none}</td>;
  return (
    <td>
      <ActionButton
        blocked={writeBlock}
        label={words.acquireOf(name)}
        onClick={() => onCommand({ name: 'acquire', id: status.id })}
      >
        {words.acquire}
      </ActionButton>
    </td>
  );
}

/** All providers in the order in which they are used, with what keeps each from serving. */
export function ProviderTable({ lock, onCommand }: ProviderTableProps) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const words = text.provider.list;
  const heads = [words.name, words.state, words.model, words.lastSuccess, words.failures];
  const none = text.overview.none;
  return (
    <section className="card flush">
      <div className="scroll-x">
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.order}
              </th>
              {[...heads, words.action].map((head) => (
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
                  <th scope="row">{providerName(status.id)}</th>
                  <StateCell status={status} isHolder={status.id === lock.holder} />
                  <td>{status.model ?? none}</td>
                  <td>{status.lastSuccessAt === null ? none : format.age(status.lastSuccessAt, now)}</td>
                  <td>
                    {words.failureCounts(
                      format.count(status.consecutiveFailures),
                      format.count(status.totalFailures),
                    )}
                  </td>
                  <ActionCell {...{ status, lock, onCommand }} />
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
