import { useId, useRef } from 'react';
import { LONGEST_POPULATION_SOURCE } from '../../../../shared/surveillance/populationSource.ts';
import { useServices } from '../../../data/Services.ts';
import { type ImportReview, shownFields } from './importReview.ts';

/** Room for one more file, of places and their populations, and for where they are from. */
export function PopulationSlot({ review }: { review: ImportReview }) {
  const { stores, text } = useServices();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const words = text.importReview.population;
  const { setPopulation, setFields } = stores.imports.getState();
  return (
    <section>
      <h3>{words.title}</h3>
      {review.population === null ? (
        <p className="population">
          <span className="muted">{words.hint}</span>{' '}
          <button type="button" className="button" onClick={() => input.current?.click()}>
            {words.add}
          </button>
        </p>
      ) : (
        <p className="population">
          <span>{words.used(review.population.name)}</span>{' '}
          <button type="button" className="button" onClick={() => void setPopulation(null)}>
            {words.remove}
          </button>
        </p>
      )}
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={words.add}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void setPopulation(file);
          event.target.value = '';
        }}
      />
      <div className="import-fields source-field">
        <div>
          <label htmlFor={`${id}-source`}>{words.source}</label>
          <input
            id={`${id}-source`}
            dir="auto"
            value={shownFields(review).populationSource}
            maxLength={LONGEST_POPULATION_SOURCE}
            aria-describedby={`${id}-source-hint`}
            onChange={(event) => setFields({ populationSource: event.target.value })}
          />
          <small id={`${id}-source-hint`} className="muted">
            {words.sourceHint}
          </small>
        </div>
      </div>
    </section>
  );
}
