import type { ReplyFaultCode, ReplyRepair } from '../../../shared/forecast/replyReadingSchema.ts';

/**
 * Thrown where a stated forecast can't be used; it never leaves `readForecast`. No `Error`: a reply may hold thousands
 * of broken candidates, and taking a stack for each costs more than reading it.
 */
export class ReplyFault {
  readonly reason: ReplyFaultCode;

  constructor(reason: ReplyFaultCode) {
    this.reason = reason;
  }
}

/** What was repaired so far. */
export type Repairs = Set<ReplyRepair>;
