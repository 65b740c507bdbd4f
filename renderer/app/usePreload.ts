import { useEffect } from 'react';
import { useLists, useSummary } from '../data/datasets/useDatasets.ts';
import { preloadScreens } from './screens.ts';

/** Waits for the first moment without work; some browsers do not tell, and get a second. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 10_000 });
  else setTimeout(run, 1_000);
}

/** Loads the other screens once the first one has what it shows. */
export function usePreload(): void {
  const isWaiting = useLists().isLoading;
  const isReading = useSummary().isLoading;
  useEffect(() => {
    if (!isWaiting && !isReading) whenIdle(() => void preloadScreens());
  }, [isWaiting, isReading]);
}
