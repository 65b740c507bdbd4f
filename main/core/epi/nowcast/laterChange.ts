/** How much counts changed after they were first seen: what marks a newest week as preliminary. */
import type { ReportingTriangle } from './reportingTriangle.ts';

/** A change by more than this share marks a week (section 2 of the project's methods). */
export const CHANGED = 0.1;

/** Whether earlier counts at a delay changed by more than a tenth, up or down, whatever became of them. */
export function hasChangedLater(triangle: ReportingTriangle, delay: number): boolean {
  const { before, rise, fall } = laterChange(triangle, delay);
  return rise + fall > before * CHANGED;
}

/** Whether counts at a delay were taken back by more than a tenth: then no nowcast tells what they come to. */
export function wasTakenBack(triangle: ReportingTriangle, delay: number): boolean {
  const { before, fall } = laterChange(triangle, delay);
  return fall > before * CHANGED;
}

function laterChange(triangle: ReportingTriangle, delay: number) {
  let [before, rise, fall] = [0, 0, 0];
  for (const row of triangle) {
    const reported = row[delay] ?? null;
    const last = row.slice(delay + 1).findLast((count) => count !== null) ?? null;
    if (reported === null || last === null) continue;
    before += reported;
    rise += Math.max(0, last - reported);
    fall += Math.max(0, reported - last);
  }
  return { before, rise, fall };
}
