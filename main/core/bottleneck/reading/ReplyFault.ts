import type { ReplyFaultCode, ReplyRepair } from '../../../../shared/forecast/replyReadingSchema.ts';

/** Thrown where a stated forecast can't be used; it never leaves `readForecast`. */
export class ReplyFault extends Error {
  readonly reason: ReplyFaultCode;

  constructor(reason: ReplyFaultCode) {
    super(reason);
    this.reason = reason;
  }
}

/** What was repaired so far. */
export type Repairs = Set<ReplyRepair>;
