import { Fragment, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useServices } from '../data/Services.ts';
import { errorSentence } from '../words/errorSentence.ts';

export interface SaveChoice {
  words: string;
  /** Saves it. @returns the sentence that says so */
  save: () => Promise<string>;
}

export interface SaveGroup {
  title: string | null;
  choices: readonly SaveChoice[];
}

interface SaveMenuProps {
  label: ReactNode;
  groups: readonly SaveGroup[];
  isSmall?: boolean;
}

/** A button that opens a short list of what can be saved; Esc and leaving it close it. */
export function SaveMenu({ label, groups, isSmall = false }: SaveMenuProps) {
  const { text } = useServices();
  const menu = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState<{ words: string; isFailure: boolean } | null>(null);
  const close = () => menu.current?.removeAttribute('open');
  const take = async ({ save }: SaveChoice) => {
    menu.current?.querySelector('summary')?.focus();
    close();
    try {
      setSaid({ words: await save(), isFailure: false });
    } catch (thrown) {
      setSaid({ words: errorSentence(thrown, text), isFailure: true });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Letters would change the chart around, or arrows read it.
    event.stopPropagation();
    if (event.key !== 'Escape' || menu.current?.open !== true) return;
    event.preventDefault();
    menu.current.querySelector('summary')?.focus();
    close();
  };
  return (
    <span className="save-menu">
      <details
        ref={menu}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => {
          if (!menu.current?.contains(relatedTarget)) close();
        }}
      >
        <summary className={isSmall ? 'button small' : 'button'}>{label}</summary>
        <div className="save-choices">
          {groups.map(({ title, choices }) => (
            <Fragment key={title}>
              {title === null ? null : <p className="muted">{title}</p>}
              {choices.map((choice) => (
                <button
                  key={choice.words}
                  type="button"
                  className="button quiet"
                  onClick={() => void take(choice)}
                >
                  {choice.words}
                </button>
              ))}
            </Fragment>
          ))}
        </div>
      </details>
      <span role={said?.isFailure === true ? 'alert' : 'status'} className="muted">
        {said?.words ?? ''}
      </span>
    </span>
  );
}
