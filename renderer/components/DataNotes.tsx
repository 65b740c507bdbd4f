import type { DataNote } from '../../shared/contract/index.ts';
import { useServices } from '../hooks/Services.ts';
import { Banner } from './Banner.tsx';

/** What the reader must know of the data under a forecast, beside its numbers. */
export function DataNotes({ notes }: { notes: readonly DataNote[] }) {
  const { text } = useServices();
  if (notes.length === 0) return null;
  return (
    <Banner tone="amber" title={text.place.notes.title}>
      <ul className="drivers">
        {notes.map((note) => (
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
