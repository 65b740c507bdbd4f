import { useEffect, useRef } from 'react';
import type { Seen } from '../../../../shared/contract/index.ts';

/**
 * Keeps what the overview showed when it is left: by another screen, by closing the window, and by hiding it, since a hidden
 * window may never be seen again. What comes while it is hidden was not looked at.
 * @param seen null before it is known
 * @param keep null where this window may not write
 */
export function useVisit(seen: Seen | null, keep: ((seen: Seen) => void) | null): void {
  const newest = useRef({ seen, keep });
  newest.current = { seen, keep };
  useEffect(() => {
    let isLooking = document.visibilityState === 'visible';
    const leave = () => {
      const { seen: shown, keep: keepIt } = newest.current;
      if (isLooking && shown !== null) keepIt?.(shown);
      isLooking = false;
    };
    const follow = () => {
      if (document.visibilityState === 'visible') isLooking = true;
      else leave();
    };
    document.addEventListener('visibilitychange', follow);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', follow);
      leave();
    };
  }, []);
}
