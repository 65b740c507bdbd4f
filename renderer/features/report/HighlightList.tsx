import { useId } from 'react';
import type { Highlight } from '../../../shared/report/sitrepSchema.ts';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { added, edited, removed, restored, textOf } from './highlightEdits.ts';
import type { ReportFormProps } from './ReportForm.tsx';

interface HighlightListProps extends ReportFormProps {
  shown: readonly Highlight[];
  /** Sentences of the numbers that were taken out. */
  takenOut: readonly Highlight[];
}

/** The first sentences of the report: from the numbers, and as people change them; a changed one is marked on paper too. */
export function HighlightList({ draft, onWrite, shown, takenOut }: HighlightListProps) {
  const { text } = useServices();
  const blocked = useWriteBlock();
  const id = useId();
  const words = text.report.highlights;
  const isGone = (one: Highlight) =>
    draft.highlights.some(({ id: of, change }) => of === one.id && change === 'removed');
  return (
    <section aria-labelledby={`${id}-title`} className="report-highlights">
      <h2 id={`${id}-title`}>{words.title}</h2>
      <ol>
        {shown
          .filter((one) => !isGone(one))
          .map((one, i) => (
            <li key={one.id}>
              <label htmlFor={`${id}-${one.id}`} className="visually-hidden">
                {words.label(String(i + 1))}
              </label>
              <textarea
                id={`${id}-${one.id}`}
                rows={3}
                maxLength={4000}
                value={textOf(draft, one)}
                disabled={blocked !== null}
                onChange={(event) => onWrite(edited(draft, one, event.target.value))}
              />
              <p className="card-actions">
                <span className="muted">
                  {one.isOutdated && one.auto !== null ? words.outdated(one.auto) : words.origins[one.origin]}
                </span>
                {one.origin === 'edited' && one.auto !== null ? (
                  <ActionButton
                    blocked={blocked}
                    onClick={() => onWrite(restored(draft, one))}
                    label={words.restoreOf(one.auto)}
                  >
                    {words.restore}
                  </ActionButton>
                ) : null}
                <ActionButton
                  blocked={blocked}
                  onClick={() => onWrite(removed(draft, one))}
                  label={words.removeOf(one.text)}
                >
                  {words.remove}
                </ActionButton>
              </p>
            </li>
          ))}
      </ol>
      <p className="card-actions">
        <ActionButton blocked={blocked} onClick={() => onWrite(added(draft))}>
          {words.add}
        </ActionButton>
      </p>
      {takenOut.length === 0 ? null : (
        <details>
          <summary>{words.takenOut(takenOut.length)}</summary>
          <ul>
            {takenOut.map((one) => (
              <li key={one.id}>
                {one.text}{' '}
                <ActionButton
                  blocked={blocked}
                  onClick={() => onWrite(restored(draft, one))}
                  label={words.putBackOf(one.text)}
                >
                  {words.putBack}
                </ActionButton>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
