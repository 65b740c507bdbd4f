import type { DataNote } from '../../shared/contract/index.ts';
import { useServices } from '../data/Services.ts';
import { Banner } from './Banner.tsx';

/** Said at the alert line, and by the question about the official threshold. */
const OF_ALERT_LINE: readonly DataNote['code'][] = ['BASELINE_FROZEN', 'THRESHOLD_NOT_CONFIRMED'];

/** What the reader must know of the data under a forecast, beside its numbers; what the alert line rests on stands there. */
export function DataNotes({ notes }: { notes: readonly DataNote[] }) {
  const { text } = useServices();
  const shown = notes.filter(({ code }) => !OF_ALERT_LINE.includes(code));
  const [first] = shown;
  if (first === undefined) return null;
  if (shown.length === 1)
    return (
      <Banner tone="amber" title={text.place.notes.title}>
        {first.text}.
      </Banner>
    );
  return (
    <Banner tone="amber" title={text.place.notes.title}>
      <ul className="drivers">
        {shown.map((note) => (
          <li key={note.text}>{note.text}</li>
        ))}
      </ul>
    </Banner>
  );
}

/** The same in a table: a word for each, the sentences on request. */
export function ShortDataNotes({ notes }: { notes: readonly DataNote[] }) {
  const { text } = useServices();
  const words = notes.map((note) => text.place.notes.short[note.code]);
  return [...new Set(words)].map((word) => {
    const said = notes.filter((note) => text.place.notes.short[note.code] === word);
    return (
      <small key={word} className="data-note" title={said.map((note) => note.text).join('\n')}>
        {word}
      </small>
    );
  });
}
