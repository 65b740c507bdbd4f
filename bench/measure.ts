/** Interleaved measurement: candidate and floor take turns in one run, so that a slow moment hits both. */

export interface Case {
  name: string;
  /** One measured operation; `setUp` work stays outside. */
  run(): Promise<void> | void;
  /** Operations per measurement, for those too quick to time alone. */
  batch?: number;
}

export interface Timing {
  name: string;
  p50Ms: number;
  p95Ms: number;
  samples: number;
}

function quantile(sorted: readonly number[], p: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]!;
}

async function timeOnce({ run, batch = 1 }: Case): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < batch; i += 1) {
    const pending = run();
    if (pending !== undefined) await pending;
  }
  return (performance.now() - start) / batch;
}

/**
 * Measures cases in turns.
 * @param rounds measurements per case, at least 9; a tenth more are taken first and thrown away as warm-up
 */
export async function measure(cases: readonly Case[], rounds: number): Promise<Timing[]> {
  const samples = cases.map((): number[] => []);
  const warmUp = Math.ceil(rounds / 10);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, one] of cases.entries()) {
      const ms = await timeOnce(one);
      if (round >= 0) samples[index]!.push(ms);
    }
  }
  return cases.map(({ name }, index) => {
    const sorted = samples[index]!.sort((a, b) => a - b);
    return { name, p50Ms: quantile(sorted, 0.5), p95Ms: quantile(sorted, 0.95), samples: sorted.length };
  });
}

/** The upper one of the two in the middle of an even number. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
