/** A sentence of the program itself; between backticks stands a command. */
export function CoreWords({ words }: { words: string }) {
  return (
    <bdi>
      {words.split('`').map((part, i) => {
        // Odd parts stand between marks. The parts of one sentence never change places.
        const key = `${i}:${part}`;
        return i % 2 === 1 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>;
      })}
    </bdi>
  );
}
