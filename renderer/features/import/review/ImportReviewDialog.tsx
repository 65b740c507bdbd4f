import { type FormEvent, useId } from 'react';
import { useServices } from '../../../data/Services.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ImportFindings } from '../ImportFindings.tsx';
import type { ReviewPhase } from '../importPhase.ts';
import { DatasetFacts } from './DatasetFacts.tsx';
import { ImportActions } from './ImportActions.tsx';
import { ImportCertainty } from './ImportCertainty.tsx';
import { ImportFields } from './ImportFields.tsx';
import { ImportFiles } from './ImportFiles.tsx';
import { ImportRefusal } from './ImportRefusal.tsx';
import { ImportTarget } from './ImportTarget.tsx';
import { blockOf } from './importReview.ts';
import { PopulationSlot } from './PopulationSlot.tsx';

/** What was read, before anything is stored: exact numbers, every column's meaning, and how to put it right. */
export function ImportReviewDialog({ phase }: { phase: ReviewPhase }) {
  const { stores, text } = useServices();
  const formId = useId();
  const words = text.importReview;
  const { review, isReading, failure } = phase;
  const { result } = review.preview;
  const imports = stores.imports.getState();
  const cancel = () => void imports.cancel();
  const block = blockOf(review, { isReading, hasFailed: failure?.of === 'reading' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (block === null) void imports.confirm();
  };
  return (
    <Dialog title={words.title} onClose={cancel} isWide>
      <form id={formId} className="import-form" onSubmit={submit} aria-busy={isReading}>
        <ImportCertainty review={review} />
        {failure === null ? null : (
          <div className="error-sentence" role="alert">
            <b>{words.failure[failure.of]}</b> {failure.sentence}{' '}
            {failure.of === 'reading' ? (
              <button type="button" className="button" onClick={imports.readAgain}>
                {text.shell.tryAgain}
              </button>
            ) : null}
          </div>
        )}
        <ImportRefusal review={review} />
        <ImportFields review={review} />
        <ImportTarget review={review} />
        {result === null ? null : (
          <section>
            <h3>{words.facts.title}</h3>
            {result.datasets.map((dataset) => (
              <DatasetFacts key={dataset.id} dataset={dataset} />
            ))}
          </section>
        )}
        <ImportFiles review={review} />
        {result?.datasets.map((dataset) => (
          <ImportFindings
            review={review}
            key={dataset.id}
            issues={dataset.issues}
            rejected={dataset.rejected}
            count={dataset.rows.rejected}
          />
        ))}
        <PopulationSlot review={review} />
        <ImportActions phase={phase} block={block} onCancel={cancel} />
      </form>
    </Dialog>
  );
}
