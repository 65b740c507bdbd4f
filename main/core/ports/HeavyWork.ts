/** Heavy work runs away from the thread that answers people. */
import type { AbortSignalLike } from './TableReader.ts';

/** A step of a task, and how many of its items it has come to. */
export interface WorkStep {
  name: string;
  items: number;
}

/** Tells how far a task is, as often as it likes; with the step, where it has several. */
export type Report = (done: number, total: number, at?: WorkStep) => void;

/**
 * @param signal aborted where the task runs in the thread that asks and is to end; a thread of its own is ended under it
 * @returns cloneable, as the input is; or a promise of it
 */
export type Task<Input, Output> = (
  input: Input,
  report: Report,
  signal: AbortSignalLike,
) => Output | Promise<Output>;

export interface WorkOptions {
  /** Aborted: the task ends within a moment, wherever it is. */
  signal: AbortSignal;
  /** How far the task is; at most about ten times a second, and at the beginning of each step. */
  onProgress?(progress: WorkProgress): void;
}

export interface WorkProgress {
  done: number;
  total: number;
  at?: WorkStep | undefined;
}

/** The thread of a task ended under it: it ran out of memory, or something ended it from outside. No defect of the task. */
export class WorkEnded extends Error {
  override name = 'WorkEnded';
  readonly isOutOfMemory: boolean;

  constructor(message: string, isOutOfMemory: boolean) {
    super(message);
    this.isOutOfMemory = isOutOfMemory;
  }
}

/** Runs the tasks of a registry away from the thread that answers people, begun in the order given. */
export interface WorkOn<Registry> {
  /** How many tasks run at the same time, at least 1: a fact of the machine, which no answer depends on. */
  readonly lanes: number;
  /**
   * @param input cloneable, as the answer is: they travel between threads
   * @throws the signal's reason once it is aborted; the AppError of a task that refuses; `WorkEnded`; anything else is a
   *   defect
   */
  run<K extends keyof Registry>(
    name: K,
    input: InputOf<Registry[K]>,
    options: WorkOptions,
  ): Promise<OutputOf<Registry[K]>>;
  /** Starts a thread, where none runs, for a task that comes soon. */
  warm(): void;
  /** Ends what is left of threads. Whoever closes has ended the tasks before, by their signals. */
  close(): Promise<void>;
}

type InputOf<T> = T extends Task<infer Input, infer _> ? Input : never;
type OutputOf<T> = T extends (...given: never[]) => infer Output ? Awaited<Output> : never;
