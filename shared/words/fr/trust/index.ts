import type { TrustWords } from '../../trust.ts';
import { charts } from './charts.ts';
import { misses } from './misses.ts';
import { screen } from './screen.ts';
import { standing } from './standing.ts';

export const fr: TrustWords = { charts, misses, screen, standing };
