import { useId } from 'react';
import type { ImportIssue, Remedy } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { type ImportReview, remedyFor } from './review/importReview.ts';

const ways = ['missing', 'suppressed', 'as-is'] as const satisfies readonly Remedy['as'][];

interface RemedyChooserProps {
  review: ImportReview;
  target: NonNullable<ImportIssue['remedy']>;
}

/** What the counts of one finding are taken for. */
export function RemedyChooser({ review, target }: RemedyChooserProps) {
  const { stores, text } = useServices();
  const words = text.importReview.findings;
  const id = useId();
  return (
    <span className="remedy">
      <label htmlFor={id}>{words.remedy}</label>
      <select
        id={id}
        value={remedyFor(review, target) ?? ''}
        onChange={(event) =>
          stores.imports.getState().remedy(target, ways.find((way) => way === event.target.value) ?? null)
        }
      >
        <option value="">{words.remedies.none}</option>
        {ways.map((way) => (
          <option key={way} value={way}>
            {words.remedies[way]}
          </option>
        ))}
      </select>
    </span>
  );
}
