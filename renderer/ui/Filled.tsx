import { Fragment, type ReactNode } from 'react';

/** The place of a part in a sentence, as a text: `{name}`. */
export function slot(name: string): string {
  return `{${name}}`;
}

/** A sentence of the text files with parts of its own, such as links, where it has a slot for them. */
export function Filled({ words, parts }: { words: string; parts: Readonly<Record<string, ReactNode>> }) {
  return words.split(/\{(\w+)\}/).map((piece, i) => {
    // Odd pieces are the names of slots. The pieces of one sentence never change places.
    const key = `${i}:${piece}`;
    return <Fragment key={key}>{i % 2 === 1 ? parts[piece] : piece}</Fragment>;
  });
}
