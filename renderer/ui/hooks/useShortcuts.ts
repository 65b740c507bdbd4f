import { useLayoutEffect } from 'react';
import { isTextField } from './isTextField.ts';

/** The part of a keyboard event that decides. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

export type Shortcut = 'import' | 'ask' | 'copy' | 'undo' | 'redo' | 'find' | 'report' | 'cancel';

/** @returns what a key press asks for; ⌘ replaces Ctrl on a Mac */
export function shortcutOf(press: KeyPress, isMac: boolean): Shortcut | null {
  if (press.key === 'Escape') return 'cancel';
  const isCommand = (isMac ? press.metaKey : press.ctrlKey) && !press.altKey;
  if (!isCommand) return null;
  const key = press.key.toLowerCase();
  if (key === 'o' && !press.shiftKey) return 'import';
  if (key === 'enter' && !press.shiftKey) return 'ask';
  if (key === 'k' && !press.shiftKey) return 'find';
  if (key === 'p' && !press.shiftKey) return 'report';
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  return key === 'c' && press.shiftKey ? 'copy' : null;
}

/** Listens on the whole window. A key without an action is left to other listeners. */
export function useShortcuts(actions: Partial<Record<Shortcut, () => void>>, isMac: boolean): void {
  // Before the screen is painted: whoever sees it can use its keys.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = event.repeat ? null : shortcutOf(event, isMac);
      const action = shortcut === null ? undefined : actions[shortcut];
      // A dialog has the keyboard to itself: Esc closes it, and nothing behind it starts.
      if (action === undefined || document.querySelector('dialog[open]') !== null) return;
      // One press is one action, also when several parts of the window wait for the same key.
      if (event.defaultPrevented) return;
      // There they are about what was typed.
      if ((shortcut === 'undo' || shortcut === 'redo') && isTextField(event.target)) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
