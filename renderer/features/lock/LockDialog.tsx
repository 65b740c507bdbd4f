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
import { type TriedCommand, useTriedCommand } from './useTriedCommand.ts';

interface LockPartProps {
  dialog: OpenLockDialog;
  said: TriedCommand;
}

/** What the lock says to the command: nothing yet, a refusal, or what would change. */
function Answer({ dialog, said }: LockPartProps) {
  const services = useServices();
  const words = services.text.provider.confirm;
  const { answer, refused } = said;
  if (refused !== null) {
    return (
      <p className="error-sentence" role="alert">
        <b>{words.refused}</b>{' '}
        <CoreWords words={refusalWords(refused.refusal, services) ?? refused.sentence} />
      </p>
    );
  }
  if (answer !== null) return <LockAnswer dryRun={answer} isLoan={dialog.tried?.name === 'loan'} />;
  return dialog.tried === null ? null : <p className="muted">{words.asking}</p>;
}

function Actions({ dialog, said }: LockPartProps) {
  const { stores, text } = useServices();
  const { close, confirm } = stores.lockDialog.getState();
  const words = text.provider.confirm;
  const { draft, fields, tried, isBusy } = dialog;
  const { answer, refused } = said;
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
          {tried.name === 'loan'
            ? words.askOnce(text.common.providerNames.inSentence(tried.id))
            : words.actions[draft.name]}
        </button>
      ) : null}
    </div>
  );
}

function Opened({ dialog }: { dialog: OpenLockDialog }) {
  const { stores, text } = useServices();
  const said = useTriedCommand(dialog);
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
          <Answer {...{ dialog, said }} />
        </div>
        <Actions {...{ dialog, said }} />
      </form>
    </Dialog>
  );
}

/**
 * Completes a lock command and shows what it would change before it is done; a refusal is shown the same way.
 * Only an answer to exactly the command on the screen can be confirmed.
 */
export function LockDialog() {
  const dialog = useLockDialog((state) => state.dialog);
  return dialog === null ? null : <Opened dialog={dialog} />;
}
