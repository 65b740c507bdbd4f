import type { LogFields, Logger } from '../../main/core/ports/Logger.ts';

export interface LogLine {
  level: 'info' | 'warn' | 'error';
  event: string;
  fields: LogFields;
  thrown: unknown;
}

/** Keeps the lines of the local log. */
export function createMemoryLog(): Logger & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const write =
    (level: LogLine['level']) =>
    (event: string, fields: LogFields = {}, thrown?: unknown) =>
      void lines.push({ level, event, fields, thrown });
  return { lines, info: write('info'), warn: write('warn'), error: write('error') };
}
