/**
 * @param report tells how far it is; as often as it likes
 * @returns cloneable, as the input is
 */
export type Task<Input, Output> = (input: Input, report: (done: number, total: number) => void) => Output;

export interface WorkOptions {
  /** Aborted: the task ends within a moment, wherever it is. */
  signal: AbortSignal;
  /** How far the task is; at most about ten times a second. */
  onProgress?(progress: WorkProgress): void;
}

export interface WorkProgress {
  done: number;
  total: number;
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
type OutputOf<T> = T extends Task<infer _, infer Output> ? Output : never;
