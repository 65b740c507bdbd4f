import type { TrustWords } from '../../trust.ts';
import { charts } from './charts.ts';
import { misses } from './misses.ts';
import { screen } from './screen.ts';
import { standing } from './standing.ts';

/** All words of the track record in Arabic; numbers, dates and names come in formatted. */
export const ar: TrustWords = { charts, misses, screen, standing };
