/** How much of a week is reported after how many weeks, by the chain ladder. */
import { type ReportingTriangle, withoutCorrections } from './reportingTriangle.ts';

/** Newest rows that tell of a delay, and how few are enough (defaults of this product). */
const MOST_ROWS = 16;
const FEWEST_ROWS = 3;

/**
 * @returns by delay the share F of the final count that is reported by then, rising to 1; null where fewer than 3 rows
 *   tell of one of the later delays
 * @remarks theta_d = sum of what came at delay d / sum of what was there before, over the rows that know both;
 *   F_(d-1) = F_d / (1 + theta_d). Source: chain ladder, as in baselinenowcast; Wolffram et al. 2023,
 *   PLoS Comput Biol 19:e1011394. Negative increments are moved to the neighbour cell.
 */
export function reportedShares(triangle: ReportingTriangle): (number | null)[] {
  const rows = triangle.map(withoutCorrections);
  const delays = Math.max(0, ...rows.map((row) => row.length));
  const shares: (number | null)[] = Array(delays).fill(null);
  if (delays > 0) shares[delays - 1] = 1;
  for (let delay = delays - 1; delay > 0; delay -= 1) {
    const theta = growthAt(rows, delay);
    if (theta === null) break;
    shares[delay - 1] = shares[delay]! / (1 + theta);
  }
  return shares;
}

/** What comes at a delay for each count that was there before; null with too few rows. */
function growthAt(rows: ReportingTriangle, delay: number): number | null {
  let [before, after, told] = [0, 0, 0];
  for (let at = rows.length - 1; at >= 0 && told < MOST_ROWS; at -= 1) {
    const [earlier, later] = [rows[at]![delay - 1] ?? null, rows[at]![delay] ?? null];
    if (earlier === null || later === null) continue;
    before += earlier;
    after += later;
    told += 1;
  }
  if (told < FEWEST_ROWS) return null;
  // Rows without any count show no delay.
  return after === before ? 0 : (after - before) / before;
}
