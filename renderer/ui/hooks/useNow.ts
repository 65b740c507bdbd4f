import { useEffect, useState } from 'react';
import { useServices } from '../../data/Services.ts';

/** The time, fresh every `everyMs`, so that ages and running seconds move on. */
export function useNow(everyMs: number): number {
  const { now } = useServices();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), everyMs);
    return () => clearInterval(timer);
  }, [now, everyMs]);
  return at;
}
