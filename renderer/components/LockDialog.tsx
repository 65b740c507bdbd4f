import { useEffect, useState } from 'react';
import { type LockDryRun, providerIds } from '../../shared/contract/index.ts';
import { errorSentence } from '../format/errorSentence.ts';
import { flattenDetails } from '../format/flattenDetails.ts';
import { useServices } from '../hooks/Services.ts';
import { providerName } from '../model/providerName.ts';
import type { LockCommand } from '../state/systemStore.ts';
import { Dialog } from './Dialog.tsx';

interface LockDialogProps {
  command: LockCommand;
  onClose: () => void;
}

/** A value of a dry run in words: provider ids by their names, nothing as raw JSON. */
function useValueWords(): (value: unknown) => string {
  const { text } = useServices();
  return (value) => {
    if (value === null || value === undefined) return text.provider.lock.nobody;
    if (providerIds.some((id) => id === value)) return providerName(String(value));
    const lines = flattenDetails({ value }, text);
    return lines.map((line) => line.value).join(', ');
  };
}

function Answer({ dryRun }: { dryRun: LockDryRun }) {
  const { text } = useServices();
  const valueWords = useValueWords();
  const words = text.provider.confirm;
  const changes = Object.entries(dryRun.wouldChange);
  return (
    <>
      {dryRun.reason === '' ? null : <p>{dryRun.reason}</p>}
      <h3>{words.wouldChange}</h3>
      {changes.length === 0 ? <p>{words.nothing}</p> : null}
      <ul>
        {changes.map(([field, change]) => (
          <li key={field}>
            {words.change(words.fields[field] ?? field, valueWords(change.from), valueWords(change.to))}
          </li>
        ))}
      </ul>
      <p>
        {dryRun.nextRunUses === null ? words.nextRunNobody : words.nextRun(providerName(dryRun.nextRunUses))}
      </p>
    </>
  );
}

/** Asks what a command would do, and keeps the answer or the refusal. */
function useDryRun(command: LockCommand) {
  const { stores, text } = useServices();
  const [dryRun, setDryRun] = useState<LockDryRun | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    let isLeft = false;
    stores.system
      .getState()
      .tryLock(command)
      .then(
        (answer) => isLeft || setDryRun(answer),
        (thrown) => isLeft || setRefusal(errorSentence(thrown, text)),
      );
    return () => {
      isLeft = true;
    };
  }, [stores, text, command]);
  return { dryRun, refusal, setRefusal };
}

/** Shows what a lock command would change before it is done; a refusal is shown the same way. */
export function LockDialog({ command, onClose }: LockDialogProps) {
  const { stores, text } = useServices();
  const { dryRun, refusal, setRefusal } = useDryRun(command);
  const [isBusy, setIsBusy] = useState(false);
  const words = text.provider.confirm;
  const submit = async () => {
    setIsBusy(true);
    try {
      await stores.system.getState().commandLock(command);
      onClose();
    } catch (thrown) {
      setRefusal(errorSentence(thrown, text));
      setIsBusy(false);
    }
  };
  const title =
    command.name === 'acquire' ? words.acquireTitle(providerName(command.id)) : words.releaseTitle;
  const action = command.name === 'acquire' ? words.acquire : words.release;
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="dialog-body" aria-live="polite">
        {refusal === null ? null : (
          <p className="error-sentence" role="alert">
            <b>{words.refused}</b> {refusal}
          </p>
        )}
        {refusal === null && dryRun === null ? <p className="muted">{words.asking}</p> : null}
        {refusal === null && dryRun !== null ? <Answer dryRun={dryRun} /> : null}
      </div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {refusal === null ? text.shell.cancel : text.shell.close}
        </button>
        {refusal === null ? (
          <button
            type="button"
            className="button primary"
            disabled={dryRun === null || isBusy}
            onClick={() => void submit()}
          >
            {action}
          </button>
        ) : null}
      </div>
    </Dialog>
  );
}
