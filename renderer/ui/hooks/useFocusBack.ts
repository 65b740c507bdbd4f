import { useEffect } from 'react';

/** Whether nothing has the focus, as when the element that had it has gone. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** For what may leave the page with the focus inside: the keyboard then goes on at the content. */
export function useFocusBack(): void {
  useEffect(() => () => void (isFocusLost() && document.querySelector('main')?.focus()), []);
}
