import type { ReactNode } from 'react';

interface ActionButtonProps {
  children: ReactNode;
  onClick: () => void;
  /** Why it cannot be used now, in one sentence; null when it can. */
  blocked?: string | null;
  /** What it set going and that goes on, in one sentence; null when nothing does. Meanwhile it does nothing, and keeps the focus. */
  busy?: string | null;
  isPrimary?: boolean;
  /** Names the thing acted on where the words alone do not. */
  label?: string;
  shortcut?: string;
}

/** A button that says why it is off or waits, to the pointer and to a screen reader. */
export function ActionButton(props: ActionButtonProps) {
  const blocked = props.blocked ?? null;
  const busy = blocked === null ? (props.busy ?? null) : null;
  const why = blocked ?? busy;
  const title = why === null ? {} : { title: why };
  const label = props.label === undefined ? {} : { 'aria-label': props.label };
  return (
    <button
      type="button"
      className={props.isPrimary ? 'button primary' : 'button'}
      disabled={blocked !== null}
      aria-disabled={busy === null ? undefined : true}
      onClick={busy === null ? props.onClick : undefined}
      {...title}
      {...label}
    >
      {props.children}
      {props.shortcut === undefined ? null : <kbd>{props.shortcut}</kbd>}
    </button>
  );
}
