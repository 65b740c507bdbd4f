import { useServices } from '../../../data/Services.ts';
import { type ImportReview, statementOf } from './importReview.ts';
import { type Reading, readingsOf, refusedFile } from './readings.ts';
import { factWords, statementWords } from './statementWords.ts';

interface ReadingButtonProps {
  reading: Reading;
  onChoose: () => void;
}

function ReadingButton({ reading, onChoose }: ReadingButtonProps) {
  const services = useServices();
  const facts = reading.facts.map((fact) => factWords(fact, services));
  return (
    <li>
      <button type="button" className="button reading" onClick={onChoose}>
        <b>{statementWords(reading.stated, services)}</b>
        {facts.length === 0 ? null : <small>{facts.join(' · ')}</small>}
      </button>
    </li>
  );
}

/** Why the files can't be imported as they are, and the readings to choose from where there are several. */
export function ImportRefusal({ review }: { review: ImportReview }) {
  const { stores, text } = useServices();
  const words = text.importReview.refusal;
  const { refusal } = review.preview;
  if (refusal === null) return null;
  const readings = readingsOf(refusal);
  const about = refusedFile(
    refusal,
    review.files.map((file) => file.name),
  );
  const choose = (reading: Reading) => {
    const files = about === null ? review.files.map((_, i) => i) : [about];
    const { state, remedy } = stores.imports.getState();
    const { remedies = [], ...ofFiles } = reading.stated;
    for (const { as, ...target } of remedies) remedy(target, as);
    if (Object.keys(ofFiles).length === 0) return;
    for (const file of files) state(file, { ...statementOf(review, file), ...ofFiles });
  };
  return (
    <section className="error-sentence" role="alert">
      <p>
        <b>{words.title}</b> {refusal.message}
      </p>
      {readings.length === 0 ? null : (
        <>
          <h3>{words.choose}</h3>
          <ul className="readings">
            {readings.map((reading) => (
              <ReadingButton
                key={JSON.stringify(reading.stated)}
                reading={reading}
                onChoose={() => choose(reading)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
