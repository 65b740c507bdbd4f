import { useState } from 'react';
import { useServices } from '../hooks/Services.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { ActionButton } from './ActionButton.tsx';

/** The way that needs no permission: a selected text field and the copy command. */
function copyBySelection(sentence: string): boolean {
  const field = document.createElement('textarea');
  field.value = sentence;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}

async function copy(sentence: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(sentence);
    return true;
  } catch {
    // The desktop application denies permissions, and a page without https has no clipboard.
    return copyBySelection(sentence);
  }
}

/** Copies a sentence together with the company that its numbers never travel without. */
export function CopySentence({ sentence }: { sentence: string }) {
  const { text, isMac } = useServices();
  const [answer, setAnswer] = useState('');
  const run = async () => setAnswer((await copy(sentence)) ? text.place.copyDone : text.place.copyFailed);
  useShortcuts({ copy: () => void run() }, isMac);
  return (
    <>
      <ActionButton onClick={() => void run()}>{text.place.copy}</ActionButton>
      <span className="muted" role="status">
        {answer}
      </span>
    </>
  );
}
