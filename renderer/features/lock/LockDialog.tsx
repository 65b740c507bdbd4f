import type { FormEvent } from 'react';
import { useServices } from '../../data/Services.ts';
import { useLockDialog } from '../../data/useStores.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { refusalWords } from '../../words/refusalWords.ts';
import { LockAnswer } from './LockAnswer.tsx';
import { LockFieldset } from './LockFieldset.tsx';
import type { OpenLockDialog } from './lockDialogStore.ts';
import { commandOf, needsReason } from './lockDraft.ts';

/** What the lock says to the command: nothing yet, a refusal, or what would change. */
function Answer({ dialog }: { dialog: OpenLockDialog }) {
  const services = useServices();
  const words = services.text.provider.confirm;
  const { tried, answer, refused } = dialog;
  if (refused !== null) {
    return (
      <p className="error-sentence" role="alert">
        <b>{words.refused}</b>{' '}
        <CoreWords words={refusalWords(refused.refusal, services) ?? refused.sentence} />
      </p>
    );
  }
  if (answer !== null) return <LockAnswer dryRun={answer} />;
  return tried === null ? null : <p className="muted">{words.asking}</p>;
}

function Actions({ dialog }: { dialog: OpenLockDialog }) {
  const { stores, text } = useServices();
  const { close, confirm } = stores.lockDialog.getState();
  const words = text.provider.confirm;
  const { draft, fields, tried, answer, refused, isBusy } = dialog;
  const canBeTried = commandOf(draft, fields) !== null;
  return (
    <div className="dialog-actions">
      <button type="button" className="button" onClick={close}>
        {refused === null ? text.shell.cancel : text.shell.close}
      </button>
      {/* Stays once it was pressed, so that the focus stays with it, one step before the button that acts. */}
      {needsReason(draft.name) ? (
        <button
          type="submit"
          className={tried === null ? 'button primary' : 'button'}
          disabled={!canBeTried || isBusy}
        >
          {words.preview}
        </button>
      ) : null}
      {tried !== null && refused === null ? (
        <button
          type="button"
          className="button primary"
          disabled={answer === null || isBusy}
          onClick={() => void confirm()}
        >
          {words.actions[draft.name]}
        </button>
      ) : null}
    </div>
  );
}

/**
 * Completes a lock command and shows what it would change before it is done; a refusal is shown the same way.
 * Only an answer to exactly the command on the screen can be confirmed.
 */
export function LockDialog() {
  const { stores, text } = useServices();
  const dialog = useLockDialog((state) => state.dialog);
  if (dialog === null) return null;
  const { close, fill, preview } = stores.lockDialog.getState();
  const { draft } = dialog;
  const words = text.provider.confirm;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    preview();
  };
  return (
    <Dialog
      title={words.titleOf(
        words.titles[draft.name],
        draft.id === undefined ? null : text.common.providerNames.of(draft.id),
      )}
      onClose={close}
    >
      <form onSubmit={submit} noValidate>
        <LockFieldset dialog={dialog} onFields={fill} />
        <div className="dialog-body" aria-live="polite">
          <Answer dialog={dialog} />
        </div>
        <Actions dialog={dialog} />
      </form>
    </Dialog>
  );
}
