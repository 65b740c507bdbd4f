import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const print = matchMedia('print');
  const override = new MutationObserver(changed);
  override.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  dark.addEventListener('change', changed);
  contrast.addEventListener('change', changed);
  print.addEventListener('change', changed);
  return () => {
    override.disconnect();
    dark.removeEventListener('change', changed);
    contrast.removeEventListener('change', changed);
    print.removeEventListener('change', changed);
  };
}

function currentTheme(): string {
  const override = document.documentElement.dataset.theme ?? '';
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const contrast = matchMedia('(prefers-contrast: more)').matches;
  const print = matchMedia('print').matches;
  return `${override}/${dark}/${contrast}/${print}`;
}

/** A value that changes with the colours of the window; what is drawn on a canvas has to be drawn anew. */
export function useTheme(): string {
  return useSyncExternalStore(subscribe, currentTheme, () => '');
}
