interface RichProps {
  /** A whole sentence; what stands between `**` is bold. */
  words: string;
}

/** A sentence of the text files with its bold parts. */
export function Rich({ words }: RichProps) {
  return words.split('**').map((part, i) => {
    // Odd parts stand between marks. The parts of one sentence never change places.
    const key = `${i}:${part}`;
    return i % 2 === 1 ? <b key={key}>{part}</b> : <span key={key}>{part}</span>;
  });
}

/** The same sentence where nothing can be bold. */
export function plainOf(words: string): string {
  return words.replaceAll('**', '');
}
