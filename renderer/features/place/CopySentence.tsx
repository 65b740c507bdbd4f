import { useState } from 'react';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { copyText } from '../../ui/hooks/copyText.ts';
import { useShortcuts } from '../../ui/hooks/useShortcuts.ts';

/** Copies a sentence together with the company that its numbers never travel without. */
export function CopySentence({ sentence }: { sentence: string }) {
  const { text, isMac } = useServices();
  const [answer, setAnswer] = useState('');
  const run = async () => setAnswer((await copyText(sentence)) ? text.place.copyDone : text.place.copyFailed);
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
