import { useRef } from 'react';
import { useServices } from '../../../data/Services.ts';
import type { ImportReview } from './importReview.ts';

/** Room for one more file, of places and their populations. */
export function PopulationSlot({ review }: { review: ImportReview }) {
  const { stores, text } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const words = text.importReview.population;
  const { setPopulation } = stores.imports.getState();
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
    </section>
  );
}
