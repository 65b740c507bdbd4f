import { type FormEvent, useId, useState } from 'react';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { looksLikeTable } from './looksLikeTable.ts';
import { useFilePicker } from './useFilePicker.ts';
import { useIntake } from './useIntake.ts';

/** The dialog puts the focus on the element with this attribute, which React keeps for itself. */
const focusFirst = (element: HTMLElement | null) => element?.setAttribute('autofocus', '');

function PasteBox({ isFirst }: { isFirst: boolean }) {
  const { text } = useServices();
  const { takePasted } = useIntake();
  const [table, setTable] = useState('');
  const [isIncomplete, setIsIncomplete] = useState(false);
  const id = useId();
  const words = text.imports.ways;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (looksLikeTable(table)) takePasted({ files: [], text: table });
    else setIsIncomplete(true);
  };
  return (
    <form className="way" onSubmit={submit}>
      <h3>
        <label htmlFor={id}>{words.paste}</label>
      </h3>
      <p className="muted" id={`${id}-hint`}>
        {words.pasteHint}
      </p>
      <textarea
        id={id}
        ref={isFirst ? focusFirst : null}
        rows={6}
        spellCheck={false}
        wrap="off"
        dir="auto"
        aria-describedby={isIncomplete ? `${id}-hint ${id}-needed` : `${id}-hint`}
        aria-invalid={isIncomplete}
        value={table}
        onChange={(event) => {
          setTable(event.target.value);
          setIsIncomplete(false);
        }}
      />
      {isIncomplete ? (
        <p className="error-sentence" id={`${id}-needed`} role="alert">
          {words.pasteNeeded}
        </p>
      ) : null}
      <button type="submit" className="button">
        {words.read}
      </button>
    </form>
  );
}

/** All ways in, for those who look for them: files, and a box to paste into. */
export function ImportWays({ way }: { way: 'files' | 'paste' }) {
  const { stores, text } = useServices();
  const browse = useFilePicker();
  const close = () => void stores.imports.getState().cancel();
  const words = text.imports.ways;
  return (
    <Dialog title={words.title} onClose={close}>
      <div className="dialog-body">
        <section className="way">
          <h3>{words.files}</h3>
          <p className="muted">{words.filesHint}</p>
          <ActionButton onClick={browse} isPrimary>
            {words.browse}
          </ActionButton>
        </section>
        <PasteBox isFirst={way === 'paste'} />
      </div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={close}>
          {text.shell.cancel}
        </button>
      </div>
    </Dialog>
  );
}
