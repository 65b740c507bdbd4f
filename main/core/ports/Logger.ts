/** Facts of a log line: numbers, codes and identifiers. Never a key, never a row about a person. */
export type LogFields = Record<string, string | number | boolean | null>;

/** The local log of critical operations. Logging never fails and never delays what it describes. */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** @param thrown a defect; its stack is kept in the local log only */
  error(event: string, fields?: LogFields, thrown?: unknown): void;
}
