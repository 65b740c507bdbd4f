import { useEffect, useRef } from 'react';
import { useLists, useSummary } from '../data/datasets/useDatasets.ts';
import { useLook } from '../data/look.ts';
import { preloadScreens } from './screens.ts';

/** Waits for the next moment without work; some browsers do not tell, and get a tenth of a second. */
function idle(): Promise<void> {
  return new Promise((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: 1_000 });
    else setTimeout(done, 100);
  });
}

/** Loads the other screens once the first one has what it shows. */
export function usePreload(): void {
  const isWaiting = useLists().isLoading;
  const isReading = useSummary().isLoading;
  const { isLowPower } = useLook();
  const isDone = useRef(false);
  useEffect(() => {
    // Where power is saved, each is loaded when it is shown.
    if (isWaiting || isReading || isDone.current || isLowPower) return;
    isDone.current = true;
    void preloadScreens(idle);
  }, [isWaiting, isReading, isLowPower]);
}
