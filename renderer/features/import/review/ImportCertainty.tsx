import { useServices } from '../../../data/Services.ts';
import { hasChanges, type ImportReview } from './importReview.ts';

/** From here on the columns are taken as read, from here on with a look. */
const SURE = 0.9;
const FAIR = 0.7;

/** How sure the reader is, in words, and where another reading came from. */
export function ImportCertainty({ review }: { review: ImportReview }) {
  const { stores, text } = useServices();
  const words = text.importReview;
  const imports = stores.imports.getState();
  const { preview } = review;
  const confidence = preview.result?.mapping.confidence ?? null;
  const grade =
    confidence === null ? null : confidence >= SURE ? 'sure' : confidence >= FAIR ? 'fair' : 'unsure';
  if (hasChanges(review)) {
    return (
      <p className="certainty">
        <span>{review.isAnew ? words.intro : words.mapping.changed}</span>{' '}
        <button type="button" className="button" onClick={imports.undoChanges}>
          {words.mapping.undo}
        </button>
      </p>
    );
  }
  return (
    <p className="certainty">
      <span className="muted">{words.intro}</span>{' '}
      {preview.isRemembered ? (
        <>
          <span>{words.sure.remembered}</span>{' '}
          <button type="button" className="button" onClick={imports.readAnew}>
            {words.sure.anew}
          </button>
        </>
      ) : grade === null ? null : (
        <span>{words.sure[grade]}</span>
      )}
    </p>
  );
}
