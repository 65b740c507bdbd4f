import { type FormEvent, useId, useState } from 'react';
import { useServices } from '../hooks/Services.ts';
import type { ImportPhase } from '../state/importStore.ts';
import { ColumnsRead } from './ColumnsRead.tsx';
import { DatasetFacts } from './DatasetFacts.tsx';
import { Dialog } from './Dialog.tsx';
import { ImportFindings } from './ImportFindings.tsx';

export type ConfirmPhase = Extract<ImportPhase, { name: 'confirm' }>;

interface NameFieldsProps {
  name: string;
  disease: string;
  setName: (name: string) => void;
  setDisease: (disease: string) => void;
}

function NameFields({ name, disease, setName, setDisease }: NameFieldsProps) {
  const { text } = useServices();
  const id = useId();
  const words = text.imports.dialog;
  return (
    <div className="fields">
      <label htmlFor={`${id}-name`}>{words.name}</label>
      <input
        id={`${id}-name`}
        value={name}
        maxLength={120}
        required
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={`${id}-disease`}>{words.disease}</label>
      <input
        id={`${id}-disease`}
        value={disease}
        maxLength={80}
        required
        list={`${id}-diseases`}
        onChange={(event) => setDisease(event.target.value)}
      />
      <datalist id={`${id}-diseases`}>
        {words.diseases.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
    </div>
  );
}

/** What was read, before anything is stored. Name and disease can be changed; nothing is asked twice. */
export function ImportDialog({ phase }: { phase: ConfirmPhase }) {
  const { stores, text } = useServices();
  const words = text.imports.dialog;
  const { datasets, mapping, stored } = phase.result;
  const [first] = datasets;
  const [name, setName] = useState(first?.name ?? '');
  const [disease, setDisease] = useState(first?.disease ?? '');
  const cancel = () => void stores.imports.getState().cancel();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fields = { name: name.trim(), disease: disease.trim() };
    if (fields.name !== '' && fields.disease !== '') void stores.imports.getState().confirm(fields);
  };
  return (
    <Dialog title={words.title} onClose={cancel}>
      <form className="import-form" onSubmit={submit}>
        <p className="muted">{stored === 'already-there' ? words.alreadyThere : words.intro}</p>
        <div className="dialog-body">
          <NameFields {...{ name, disease, setName, setDisease }} />
          {datasets.map((dataset) => (
            <DatasetFacts key={dataset.id} dataset={dataset} />
          ))}
          <ColumnsRead mapping={mapping} />
          {datasets.map((dataset) => (
            <ImportFindings key={dataset.id} issues={dataset.issues} rejected={dataset.rejected} />
          ))}
        </div>
        {phase.sentence === null ? null : (
          <p className="error-sentence" role="alert">
            {phase.sentence}
          </p>
        )}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={cancel}>
            {text.shell.cancel}
          </button>
          <button type="submit" className="button primary" disabled={phase.isSaving}>
            {phase.isSaving ? words.submitting : words.submit}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
