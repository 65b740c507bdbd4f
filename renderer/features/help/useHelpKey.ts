import { useLayoutEffect } from 'react';
import { type HelpTerm, helpTerms } from '../../../shared/words/helpTerms.ts';
import { useServices } from '../../data/Services.ts';

/** The number that is meant: the one under the pointer, else the one that has the focus. */
function meantTerm(): HelpTerm | null {
  const pointed = Array.from(document.querySelectorAll<HTMLElement>('[data-help]:hover')).at(-1);
  const element = pointed ?? document.activeElement?.closest<HTMLElement>('[data-help]');
  return helpTerms.find((term) => term === element?.dataset.help) ?? null;
}

/** F1 says what a number means, on every screen in the same place. */
export function useHelpKey(): void {
  const { stores } = useServices();
  // Before the screen is painted: whoever sees it can use its keys.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F1' || event.defaultPrevented) return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) stores.help.getState().open(meantTerm());
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [stores]);
}
