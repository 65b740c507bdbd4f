import type { DataNote } from '../../shared/contract/index.ts';
import { useServices } from '../data/Services.ts';
import { Banner } from './Banner.tsx';
import { useMediaQuery } from './hooks/useMediaQuery.ts';

/** Said at the alert line, and by the question about the official threshold. */
const OF_ALERT_LINE: readonly DataNote['code'][] = ['BASELINE_FROZEN', 'THRESHOLD_NOT_CONFIRMED'];

/** In a low window the chart comes first: the notes are a line that opens. */
const ROOMY = '(min-height: 860px)';

/** What the reader must know of the data under a forecast, beside its numbers; what the alert line rests on stands there. */
export function DataNotes({ notes }: { notes: readonly DataNote[] }) {
  const { text } = useServices();
  const hasRoom = useMediaQuery(ROOMY);
  const shown = notes.filter(({ code }) => !OF_ALERT_LINE.includes(code));
  if (shown.length === 0) return null;
  const short = [...new Set(shown.map(({ code }) => text.place.notes.short[code]))];
  return (
    <Banner tone="amber">
      <details className="data-notes" open={hasRoom}>
        <summary>
          <b>{text.place.notes.title}</b> {text.place.notes.list(short)}
        </summary>
        <ul className="drivers">
          {shown.map((note) => (
            <li key={note.text}>{note.text}.</li>
          ))}
        </ul>
      </details>
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
