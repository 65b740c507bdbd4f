import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { isAppError, type LockDryRun } from '../../shared/contract/index.ts';
import { errorSentence } from '../format/errorSentence.ts';
import { lockValueWords } from '../format/lockChangeWords.ts';
import { refusalWords } from '../format/refusalWords.ts';
import { type Services, useServices } from '../hooks/Services.ts';
import { useSystem } from '../hooks/useStores.ts';
import { commandOf, firstFields, type LockDraft, needsReason } from '../model/lockDraft.ts';
import { providerName } from '../model/providerName.ts';
import type { LockCommand } from '../state/lockCommand.ts';
import { Dialog } from './Dialog.tsx';
import { LockFieldset } from './LockFieldset.tsx';

interface LockDialogProps {
  draft: LockDraft;
  onClose: () => void;
}

function wordsOf(thrown: unknown, services: Services): string {
  return refusalWords(isAppError(thrown) ? thrown : null, services) ?? errorSentence(thrown, services.text);
}

export function LockAnswer({ dryRun }: { dryRun: LockDryRun }) {
  const services = useServices();
  const words = services.text.provider.confirm;
  const changes = Object.entries(dryRun.wouldChange);
  return (
    <div>
      {dryRun.reason === '' ? null : <p>{dryRun.reason}</p>}
      <h3>{words.wouldChange}</h3>
      {changes.length === 0 ? <p>{words.nothing}</p> : null}
      <ul>
        {changes.map(([field, { from, to }]) => (
          <li key={field}>
            {words.change(
              words.fields[field] ?? field,
              lockValueWords(field, from, services),
              lockValueWords(field, to, services),
            )}
          </li>
        ))}
      </ul>
      <p>
        {dryRun.nextRunUses === null ? words.nextRunNobody : words.nextRun(providerName(dryRun.nextRunUses))}
      </p>
    </div>
  );
}

/** Asks what a command would do, and keeps the answer or the refusal; null asks nothing. */
function useDryRun(command: LockCommand | null) {
  const services = useServices();
  const { stores } = services;
  const [dryRun, setDryRun] = useState<LockDryRun | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    let isLeft = false;
    setDryRun(null);
    setRefusal(null);
    if (command === null) return;
    stores.system
      .getState()
      .tryLock(command)
      .then(
        (answer) => isLeft || setDryRun(answer),
        (thrown) => isLeft || setRefusal(wordsOf(thrown, services)),
      );
    return () => {
      isLeft = true;
    };
  }, [stores, services, command]);
  return { dryRun, refusal, setRefusal };
}

/**
 * Completes a lock command and shows what it would change before it is done; a refusal is shown the same way.
 * Only an answer to exactly the command on the screen can be confirmed.
 */
export function LockDialog({ draft, onClose }: LockDialogProps) {
  const services = useServices();
  const { stores, text, now } = services;
  const today = useSystem((state) => state.info.value?.today) ?? new Date(now()).toISOString().slice(0, 10);
  const [fields, setFields] = useState(() => firstFields(draft, today));
  const [tried, setTried] = useState<LockCommand | null>(() => commandOf(draft, fields));
  const command = useMemo(() => commandOf(draft, fields), [draft, fields]);
  const { dryRun, refusal, setRefusal } = useDryRun(tried);
  const [isBusy, setIsBusy] = useState(false);
  const words = text.provider.confirm;
  const submit = async () => {
    if (tried === null) return;
    setIsBusy(true);
    try {
      await stores.system.getState().commandLock(tried);
      onClose();
    } catch (thrown) {
      setRefusal(wordsOf(thrown, services));
      setIsBusy(false);
    }
  };
  const subject = draft.id === undefined ? '' : ` (${providerName(draft.id)})`;
  return (
    <Dialog title={`${words.titles[draft.name]}${subject}`} onClose={onClose}>
      <LockFieldset
        {...{ draft, fields, today }}
        onFields={(change) => {
          setFields({ ...fields, ...change });
          setTried(null);
        }}
      />
      <div className="dialog-body" aria-live="polite">
        {refusal === null ? null : (
          <p className="error-sentence" role="alert">
            <b>{words.refused}</b> {refusal}
          </p>
        )}
        {tried !== null && refusal === null && dryRun === null ? (
          <p className="muted">{words.asking}</p>
        ) : null}
        {refusal === null && dryRun !== null ? <LockAnswer dryRun={dryRun} /> : null}
      </div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {refusal === null ? text.shell.cancel : text.shell.close}
        </button>
        {needsReason(draft.name) && tried === null ? (
          <button
            type="button"
            className="button primary"
            disabled={command === null}
            onClick={() => setTried(command)}
          >
            {words.preview}
          </button>
        ) : null}
        {tried !== null && refusal === null ? (
          <button
            type="button"
            className="button primary"
            disabled={dryRun === null || isBusy}
            onClick={() => void submit()}
          >
            {words.actions[draft.name]}
          </button>
        ) : null}
      </div>
    </Dialog>
  );
}

/** The dialog of a lock command for whoever has a button for one. */
export function useLockDialog(): { open: (draft: LockDraft) => void; dialog: ReactNode } {
  const [draft, setDraft] = useState<LockDraft | null>(null);
  return {
    open: setDraft,
    dialog: draft === null ? null : <LockDialog draft={draft} onClose={() => setDraft(null)} />,
  };
}
