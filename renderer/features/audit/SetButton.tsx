import { useState } from 'react';
import type { AuditEntry } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SetPlaces } from './SetPlaces.tsx';
import { useAuditSetWords } from './setQueries.ts';

/** Opens what a published set changed, what was answered, and what came of it. */
export function SetButton({ entry: { seq, details } }: { entry: AuditEntry }) {
  const { text } = useServices();
  const words = useAuditSetWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <ActionButton label={words.openOf(String(seq))} onClick={() => setOpen(true)}>
        {words.open}
      </ActionButton>
      {isOpen ? (
        <Dialog title={words.titleOf(String(seq))} onClose={close} isWide>
          <div className="dialog-body">
            <SetPlaces runId={String(details.runId)} datasetId={String(details.datasetId)} seq={seq} />
          </div>
          <div className="dialog-actions">
            <button type="button" className="button" onClick={close}>
              {text.shell.close}
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
