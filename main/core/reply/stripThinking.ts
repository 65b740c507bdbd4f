/** Step 2: what a model thought aloud is no part of its answer. */

export interface Thought {
  /** What is left; '' when it never stopped thinking. */
  text: string;
  isStripped: boolean;
  /** A block was opened and never closed. */
  isCut: boolean;
}

const TAGS = /<(\/?)think(?:ing)?>/gi;

/** Removes closed `<think>` blocks, and everything before a `</think>` that nothing opened. */
export function stripThinking(text: string): Thought {
  let kept: string[] = [];
  let from = 0;
  let isInside = false;
  let isStripped = false;
  for (const tag of text.matchAll(TAGS)) {
    const isClosing = tag[1] === '/';
    if (!isClosing && isInside) continue;
    if (!isClosing) kept.push(text.slice(from, tag.index));
    else if (!isInside) kept = [];
    from = tag.index + tag[0].length;
    isInside = !isClosing;
    isStripped = true;
  }
  if (isInside) return { text: '', isStripped, isCut: true };
  return isStripped
    ? { text: kept.join('') + text.slice(from), isStripped, isCut: false }
    : { text, isStripped, isCut: false };
}
