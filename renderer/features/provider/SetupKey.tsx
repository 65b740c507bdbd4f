import { type FormEvent, useId, useRef } from 'react';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { PartStatus } from '../../ui/PartStatus.tsx';
import { takeSecret } from './setupDraft.ts';
import { type KnownSetup, setupOf } from './setupQuery.ts';
import type { OpenSetup } from './setupStore.ts';

interface SetupPartProps {
  dialog: OpenSetup;
  known: KnownSetup;
}

/** Where the present key comes from; that is all there is to know of it. */
function Source({ dialog, known }: SetupPartProps) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const words = text.setup.key;
  const { keySource, needsKey } = setupOf(known, dialog.id);
  const { answers } = dialog;
  const isKept = keySource === 'key-store' || keySource === 'plain-text';
  return (
    <p className="setup-line">
      <span>{keySource === null ? (needsKey ? words.none : words.noneNeeded) : words.source[keySource]}</span>{' '}
      {isKept ? (
        <ActionButton
          blocked={writeBlock ?? (answers.keyRemoval?.kind === 'busy' ? words.removing : null)}
          onClick={() => void stores.setup.getState().removeKey()}
        >
          {words.remove}
        </ActionButton>
      ) : null}{' '}
      <PartStatus answer={answers.keyRemoval} busy={words.removing} done={words.removed} />
    </p>
  );
}

function PlainText({ dialog, id }: { dialog: OpenSetup; id: string }) {
  const { stores, text } = useServices();
  const words = text.setup.key;
  return (
    <div className="setup-wide">
      <label className="lock-check">
        <input
          type="checkbox"
          checked={dialog.isPlainTextAccepted}
          aria-describedby={id}
          onChange={(event) => stores.setup.getState().acceptPlainText(event.target.checked)}
        />
        {words.plainText}
      </label>
      <small id={id} className="muted">
        {words.plainTextWhy}
      </small>
    </div>
  );
}

/** A key goes in and never comes out: the field is emptied as it is sent, and nothing in the window keeps it. */
export function SetupKey({ dialog, known }: SetupPartProps) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const words = text.setup.key;
  const answer = dialog.answers.key;
  const missing = answer?.kind === 'missing' ? answer.what : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = field.current;
    if (input !== null) void stores.setup.getState().sendKey(() => takeSecret(input));
  };
  return (
    <section className="setup-part">
      <h3>{words.title}</h3>
      <Source {...{ dialog, known }} />
      <form className="lock-fields" onSubmit={submit} noValidate>
        <div>
          <label htmlFor={id}>{words.label}</label>
          <input
            id={id}
            ref={field}
            type="password"
            autoComplete="new-password"
            spellCheck={false}
            maxLength={512}
            dir="ltr"
            disabled={writeBlock !== null}
            aria-describedby={`${id}-help`}
            aria-invalid={missing === 'key'}
          />
        </div>
        <div className="setup-beside">
          <button
            type="submit"
            className="button"
            disabled={writeBlock !== null || answer?.kind === 'busy'}
            title={writeBlock ?? undefined}
          >
            {words.send}
          </button>
        </div>
        <small id={`${id}-help`} className="muted setup-wide">
          {setupOf(known, dialog.id).keyHelp} {words.replaces}
        </small>
        {known.hasKeyStore ? null : <PlainText dialog={dialog} id={`${id}-plain`} />}
      </form>
      {missing === null ? null : (
        <p className="error-sentence" role="alert">
          {missing === 'key' ? words.missing : words.plainTextMissing}
        </p>
      )}
      <PartStatus answer={answer} busy={words.sending} done={words.done} />
    </section>
  );
}
