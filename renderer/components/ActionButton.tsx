import type { ReactNode } from 'react';

interface ActionButtonProps {
  children: ReactNode;
  onClick: () => void;
  /** Why it cannot be used now, in one sentence; null when it can. */
  blocked?: string | null;
  isPrimary?: boolean;
  /** Names the thing acted on where the words alone do not. */
  label?: string;
  shortcut?: string;
}

/** A button that says why it is off, to the pointer and to a screen reader. */
export function ActionButton(props: ActionButtonProps) {
  const blocked = props.blocked ?? null;
  const title = blocked === null ? {} : { title: blocked };
  const label = props.label === undefined ? {} : { 'aria-label': props.label };
  return (
    <button
      type="button"
      className={props.isPrimary ? 'button primary' : 'button'}
      disabled={blocked !== null}
      onClick={props.onClick}
      {...title}
      {...label}
    >
      {props.children}
      {props.shortcut === undefined ? null : <kbd>{props.shortcut}</kbd>}
    </button>
  );
}
