import { useLayoutEffect } from 'react';
import { useLook } from '../../data/look.ts';

/** Marks the page with the look of the windows: the style sheets and the charts go by these marks. */
export function useAppliedLook(): void {
  const { theme, isLowPower } = useLook();
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    if (isLowPower) dataset.power = 'low';
    else delete dataset.power;
  }, [theme, isLowPower]);
}
