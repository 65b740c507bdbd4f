/** A count or a range in brackets, short enough to stay on one line. */
const BRACKETS = /(\([^()]{1,24}\))/;

/** A sentence whose ranges are never torn apart at a line end. */
export function Sentence({ words }: { words: string }) {
  return words.split(BRACKETS).map((part, i) => {
    // Odd parts stand in brackets. The parts of one sentence never change places.
    const key = `${i}:${part}`;
    return i % 2 === 1 ? (
      <span key={key} className="no-break">
        {part}
      </span>
    ) : (
      part
    );
  });
}
