import { useEffect, useState } from 'react';
import { useServices } from '../../data/Services.ts';

/** Seconds are counted no more often than this where power is saved. */
const LOW_POWER_MS = 10_000;

/** The time, fresh every `everyMs`, so that ages and running seconds move on. */
export function useNow(everyMs: number): number {
  const { now } = useServices();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const isLowPower = document.documentElement.dataset.power === 'low';
    const timer = setInterval(() => setAt(now()), isLowPower ? Math.max(everyMs, LOW_POWER_MS) : everyMs);
    return () => clearInterval(timer);
  }, [now, everyMs]);
  return at;
}
