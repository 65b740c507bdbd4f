import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { standaloneCopy } from './lightColours.ts';
import type { DrawnChart } from './savePicture.ts';

/** A drawing that is not in the page, with the looks that its style sheets give it. */
export function drawnByReact(drawing: ReactNode): DrawnChart {
  const host = document.createElement('div');
  host.className = 'visually-hidden';
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(drawing));
    const svg = host.querySelector('svg');
    return { svg: svg === null ? null : standaloneCopy(svg), isStandalone: true };
  } finally {
    root.unmount();
    host.remove();
  }
}
