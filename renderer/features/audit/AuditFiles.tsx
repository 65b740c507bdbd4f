import { useState } from 'react';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { errorSentence } from '../../words/errorSentence.ts';

const TYPES = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** The whole trail as a file, each entry with its hash; the chain is checked meanwhile. */
export function AuditFiles() {
  const { stores, text, format } = useServices();
  const [said, setSaid] = useState('');
  const words = text.audit.files;
  const save = async (kind: keyof typeof TYPES) => {
    try {
      const file = await stores.answers.client.call('audit.export', { format: kind });
      saveFile(file.suggestedName, new Blob([file.text], { type: TYPES[kind] }));
      const saved = words.saved(file.entries, format.count(file.entries), file.suggestedName);
      setSaid(file.verified ? saved : `${saved} ${words.notIntact}`);
    } catch (thrown) {
      setSaid(errorSentence(thrown, text));
    }
  };
  return (
    <p className="card-actions">
      <ActionButton onClick={() => void save('csv')}>{words.csv}</ActionButton>
      <ActionButton onClick={() => void save('json')}>{words.json}</ActionButton>
      <span className="muted" role="status">
        {said}
      </span>
    </p>
  );
}
