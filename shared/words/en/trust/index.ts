import { charts } from './charts.ts';
import { misses } from './misses.ts';
import { screen } from './screen.ts';
import { standing } from './standing.ts';

/** All words of the track record in English; numbers, dates and names come in formatted. */
export const en = { charts, misses, screen, standing };
