import { useState } from 'react';
import { useLook } from '../data/look.ts';
import { useServices } from '../data/Services.ts';
import { useWriteBlock } from '../data/useWriteBlock.ts';
import { errorSentence } from '../words/errorSentence.ts';

/** From any screen to the theme for sunlight and back, for whoever can't read the menu that leads to it. */
export function OutdoorSwitch() {
  const { stores, text } = useServices();
  const { theme } = useLook();
  const blocked = useWriteBlock();
  const [refusal, setRefusal] = useState<string | null>(null);
  const isOutdoor = theme === 'outdoor';
  const change = async () => {
    setRefusal(null);
    const value = isOutdoor ? 'system' : 'outdoor';
    await stores.answers.client
      .call('settings.set', { key: 'window.theme', value })
      .catch((thrown: unknown) => setRefusal(errorSentence(thrown, text)));
  };
  const why = blocked ?? refusal;
  return (
    <button
      type="button"
      className="outdoor-switch"
      aria-pressed={isOutdoor}
      disabled={blocked !== null}
      onClick={() => void change()}
      {...(why === null ? {} : { title: why })}
    >
      <span aria-hidden="true">☀</span> {text.shell.status.outdoor}
      {refusal === null ? null : (
        <span role="alert" className="visually-hidden">
          {refusal}
        </span>
      )}
    </button>
  );
}
