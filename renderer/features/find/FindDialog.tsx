import { type KeyboardEvent, useId, useState } from 'react';
import { useServices } from '../../data/Services.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { type Action, useFindables } from './findables.ts';
import { matchesOf } from './matches.ts';
import './find.css';

/** One box to type into, and what it may mean below it: arrow keys choose, Enter goes there. */
export function FindDialog() {
  const { stores, text, format } = useServices();
  const all = useFindables();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const words = text.find;
  const found = matchesOf(all, typed, format.locale);
  const { close } = stores.find.getState();
  const run = (action: Action | undefined) => {
    if (action === undefined) return;
    close();
    action.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setChosen((chosen + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={words.title} onClose={close}>
      <div className="dialog-body find">
        <input
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={found[chosen] === undefined ? undefined : `${id}-${chosen}`}
          autoComplete="off"
          placeholder={words.placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div role="listbox" id={`${id}-list`} aria-label={words.found} tabIndex={-1}>
          {found.map((one, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys
            <div
              key={one.key}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === chosen}
              onClick={() => run(one)}
            >
              <bdi>{one.name}</bdi> <small className="muted">{one.kind}</small>
            </div>
          ))}
        </div>
        <p role="status" className={found.length === 0 ? undefined : 'visually-hidden'}>
          {found.length === 0 ? words.nothing : words.count(found.length)}
        </p>
      </div>
    </Dialog>
  );
}
