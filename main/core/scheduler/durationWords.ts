import { HOUR, MINUTE, SECOND } from '../../../shared/time/durations.ts';

/** @returns a duration in its largest whole unit, such as `5 minutes` */
export function durationWords(ms: number): string {
  const [size, unit] =
    ms >= 2 * HOUR ? [HOUR, 'hour'] : ms >= 2 * MINUTE ? [MINUTE, 'minute'] : [SECOND, 'second'];
  const count = Math.round(ms / (size as number));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
