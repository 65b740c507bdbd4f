/** The journal's entries of a run: that a try began, and how it ended. */
import type { Ledger } from '../ledger/Ledger.ts';
import type { Logger } from '../ports/Logger.ts';
import type { RunOrder } from './ForecastRunner.ts';
import type { RunReport } from './RunReport.ts';
import { endedEntry, type RunOutcome, startedEntry } from './runEntries.ts';

export class RunRecords {
  readonly #ledger: Ledger;
  readonly #log: Logger;

  constructor(ledger: Ledger, log: Logger) {
    this.#ledger = ledger;
    this.#log = log;
  }

  /** @returns the number of the entry. @throws AppError of the ledger, once it is announced that the run failed */
  async start(report: RunReport, order: RunOrder): Promise<number> {
    const { runId, lease } = report;
    try {
      const { entries } = await this.#ledger.transact((state) => ({
        entries: [startedEntry(runId, lease, state.lock.epoch, order)],
        answer: null,
      }));
      return entries[0]!.seq;
    } catch (thrown) {
      report.announce('failed', null);
      throw thrown;
    }
  }

  /** A run whose end can't be recorded is recorded as interrupted at the next start; its failure stays what it was. */
  async end(report: RunReport, outcome: RunOutcome, message: string | null): Promise<void> {
    const { runId, lease, tokens } = report;
    try {
      await this.#ledger.transact((state) => ({
        entries: [endedEntry(runId, lease, state.lock.epoch, outcome, message, tokens)],
        answer: null,
      }));
    } catch (thrown) {
      this.#log.error('run-end-not-recorded', { runId, outcome }, thrown);
    }
  }
}
