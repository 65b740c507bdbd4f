import { useId } from 'react';
import { useServices } from '../../../data/Services.ts';
import { useDatasetName } from '../../../data/useDatasetName.ts';
import { useWriteBlock } from '../../../data/useWriteBlock.ts';
import { progressParts } from '../ImportProgressLine.tsx';
import type { ReviewPhase } from '../importPhase.ts';
import { actionOf, type ImportBlock, type ImportReview } from './importReview.ts';

function useActionWords(review: ImportReview): string {
  const { text, format } = useServices();
  const words = text.importReview.action;
  const action = actionOf(review.preview.result);
  const name = useDatasetName(action.kind === 'update' ? action.difference.datasetId : null);
  switch (action.kind) {
    case 'update':
      return words.update(name);
    case 'new':
      return words.import(action.places, format.count(action.places));
    case 'none':
      return words.none;
  }
}

interface ImportActionsProps {
  phase: ReviewPhase;
  block: ImportBlock | null;
  onCancel: () => void;
}

/** The button says what it does; while it can't, the sentence beside it says why. */
export function ImportActions({ phase, block, onCancel }: ImportActionsProps) {
  const services = useServices();
  const { text } = services;
  const id = useId();
  const writeBlock = useWriteBlock();
  const words = text.importReview;
  const action = useActionWords(phase.review);
  const reason = writeBlock ?? (block === null ? null : words.action.blocks[block]);
  return (
    <div className="dialog-actions">
      <p className="muted reason" id={id} role="status">
        {phase.isReading ? words.reading : reason}
      </p>
      {phase.isReading ? (
        <span className="muted">{progressParts(phase.progress, services).join(' · ')}</span>
      ) : null}
      <button type="button" className="button" onClick={onCancel}>
        {text.shell.cancel}
      </button>
      <button type="submit" className="button primary" disabled={reason !== null} aria-describedby={id}>
        {action}
      </button>
    </div>
  );
}
