import { useId } from 'react';
import type { Difference } from '../../../../shared/contract/index.ts';
import { useServices } from '../../../data/Services.ts';
import { useDatasetName } from '../../../data/useDatasetName.ts';
import { changeWords } from '../changeWords.ts';
import type { ImportReview } from './importReview.ts';

type Example = Difference['examples'][number];

function ExampleRow({ example }: { example: Example }) {
  const { text, format } = useServices();
  const words = text.importReview.difference;
  const count = (value: number | null) => (value === null ? words.nothing : format.count(value));
  return (
    <tr>
      <td>{words.kinds[example.change]}</td>
      <th scope="row">
        <bdi>{example.location}</bdi>
      </th>
      <td>{format.day(example.date)}</td>
      <td>{text.importReview.mapping.measures[example.measure]}</td>
      <td className="number">{count(example.from)}</td>
      <td className="number">{count(example.to)}</td>
    </tr>
  );
}

function Examples({ examples }: { examples: readonly Example[] }) {
  const { text, format } = useServices();
  const words = text.importReview.difference;
  const { change, place, date, measure, from, to } = words.heads;
  return (
    <details>
      <summary>{words.examples(examples.length, format.count(examples.length))}</summary>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              {[change, place, date, measure].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              {[from, to].map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {examples.map((example) => (
              <ExampleRow key={`${example.location}:${example.date}:${example.measure}`} example={example} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function TargetChoice({ name, isSeparate }: { name: string; isSeparate: boolean }) {
  const { stores, text } = useServices();
  const id = useId();
  const words = text.importReview.difference;
  const choose = (separate: boolean) => stores.imports.getState().setSeparate(separate);
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{words.choice}</legend>
      <label>
        <input type="radio" name={id} id={id} checked={!isSeparate} onChange={() => choose(false)} />
        {words.update(name)}
      </label>
      <label>
        <input type="radio" name={id} id={`${id}-new`} checked={isSeparate} onChange={() => choose(true)} />
        {words.separate}
      </label>
    </fieldset>
  );
}

/** What the files change in a dataset that is there, and the choice to keep them apart from it. */
export function ImportTarget({ review }: { review: ImportReview }) {
  const services = useServices();
  const { text, format } = services;
  const name = useDatasetName(review.updates);
  const words = text.importReview.difference;
  const difference = review.preview.result?.difference ?? null;
  if (review.updates === null) return null;
  return (
    <section className="target">
      <h3>{words.title(name)}</h3>
      {difference === null ? null : (
        <p>{words.against(changeWords(difference, services), format.day(difference.against))}</p>
      )}
      <TargetChoice name={name} isSeparate={review.isSeparate} />
      {difference === null || difference.examples.length === 0 ? null : (
        <Examples examples={difference.examples} />
      )}
    </section>
  );
}
