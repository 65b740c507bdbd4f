/** Rows of the track record with round numbers. */
import type { RecordRow } from '../../../main/core/scoring/record/recordRow.ts';

export const inside = (of: number, hits: number) => ({ of, hits });

export function row(changes: Partial<RecordRow> = {}): RecordRow {
  const n = changes.n ?? 22;
  return {
    source: 'prospective',
    provider: 'groq',
    model: 'm',
    disease: 'cholera',
    horizon: 0,
    targetWeek: '2026-11-14',
    n,
    wins: 15,
    inside50: inside(n, 10),
    inside80: inside(n, 16),
    inside95: inside(n, 20),
    wis: 80,
    twinWis: 100,
    logWis: 2,
    twinLogWis: 4,
    dispersion: 40,
    under: 20,
    over: 20,
    absoluteError: 90,
    bias: -3,
    spreads: [],
    ...changes,
  };
}
