/** What a part of the fuzzing came to. */

/** No call and no small file may work for longer. */
const LONGEST_MS = 2_000;
/** Nor may it wait for longer: several times as long, since a busy machine makes everything wait. */
const LONGEST_WAIT_MS = 5 * LONGEST_MS;
/** More of the same says nothing new. */
const MOST_KEPT = 20;
const LONGEST_TEXT = 600;

export interface FuzzReport {
  part: string;
  seed: number;
  count: number;
  /** How often each outcome was seen, such as the code of a refusal. */
  outcomes: Record<string, number>;
  /** What must not be; the first of them, and how many there were. */
  findings: string[];
  found: number;
  /** What worked or waited for too long. */
  slow: string[];
  slowest: { what: string; ms: number; processorMs: number };
}

export class Findings {
  readonly report: FuzzReport;

  constructor(part: string, seed: number) {
    this.report = {
      part,
      seed,
      count: 0,
      outcomes: {},
      findings: [],
      found: 0,
      slow: [],
      slowest: { what: '', ms: 0, processorMs: 0 },
    };
  }

  /** @param what says enough to repeat it */
  add(problem: string, what = ''): void {
    this.report.found += 1;
    if (this.report.findings.length < MOST_KEPT) this.report.findings.push(short(`${problem}: ${what}`));
  }

  saw(outcome: string): void {
    this.report.outcomes[outcome] = (this.report.outcomes[outcome] ?? 0) + 1;
  }

  /** Runs one call or file and measures it. */
  async timed<T>(what: () => string, run: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const before = process.cpuUsage();
    try {
      return await run();
    } finally {
      this.report.count += 1;
      const ms = Math.round(performance.now() - start);
      const { user, system } = process.cpuUsage(before);
      this.#measured(what, ms, Math.round((user + system) / 1_000));
    }
  }

  #measured(what: () => string, ms: number, processorMs: number): void {
    const { report } = this;
    if (ms > report.slowest.ms) report.slowest = { what: short(what()), ms, processorMs };
    if (processorMs <= LONGEST_MS && ms <= LONGEST_WAIT_MS) return;
    if (report.slow.length < MOST_KEPT)
      report.slow.push(short(`${ms} ms, ${processorMs} ms of processor: ${what()}`));
  }
}

function short(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`;
}
