import { type RefObject, useLayoutEffect, useState } from 'react';

/** Steps in which a width is followed, so that dragging a window edge does not redraw at every pixel. */
const STEP_PX = 40;

/** The width of an element in px, rounded down to steps; 0 before it is measured. */
export function useElementWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    const measure = () => setWidth(Math.floor(target.clientWidth / STEP_PX) * STEP_PX);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
