import { useId } from 'react';
import { useServices } from '../../../data/Services.ts';
import { type ImportReview, shownFields } from './importReview.ts';

/** Name, disease and the day on which the counts were known; all three are proposed once the files could be read. */
export function ImportFields({ review }: { review: ImportReview }) {
  const { stores, text } = useServices();
  const id = useId();
  const words = text.importReview.fields;
  const { name, disease, asOf } = shownFields(review);
  const { setFields } = stores.imports.getState();
  if (review.preview.result === null && Object.keys(review.fields).length === 0) return null;
  return (
    <div className="import-fields">
      <div>
        <label htmlFor={`${id}-name`}>{words.name}</label>
        <input
          id={`${id}-name`}
          value={name}
          maxLength={120}
          onChange={(event) => setFields({ name: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-disease`}>{words.disease}</label>
        <input
          id={`${id}-disease`}
          value={disease}
          maxLength={80}
          list={`${id}-diseases`}
          onChange={(event) => setFields({ disease: event.target.value })}
        />
        <datalist id={`${id}-diseases`}>
          {words.diseases.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
      </div>
      <div>
        <label htmlFor={`${id}-as-of`}>{words.asOf}</label>
        <input
          id={`${id}-as-of`}
          type="date"
          value={asOf}
          aria-describedby={`${id}-as-of-hint`}
          onChange={(event) => setFields({ asOf: event.target.value })}
        />
        <small id={`${id}-as-of-hint`} className="muted">
          {words.asOfHint}
        </small>
      </div>
    </div>
  );
}
