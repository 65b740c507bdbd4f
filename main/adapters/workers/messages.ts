import type { ErrorShape } from '../../../shared/errors/AppError.ts';
import type { Language } from '../../../shared/words/language.ts';
import type { WorkProgress } from '../../core/ports/HeavyWork.ts';

/** Told instead of an order: nothing more will be asked, and the thread ends by itself. */
export const END = 'end';

/** What a worker is told to do. */
export interface WorkOrder {
  /** Of what it says to people. */
  language: Language;
  name: string;
  input: unknown;
}

/** What it tells, to the last one, which ends the order. */
export type WorkReport =
  | { kind: 'progress'; progress: WorkProgress }
  | { kind: 'done'; output: unknown }
  | { kind: 'refused'; error: ErrorShape }
  /** A defect: its text is for the log alone. */
  | { kind: 'defect'; message: string; stack: string | undefined };
