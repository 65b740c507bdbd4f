/** The local log: one JSON object a line, rotated, never sent anywhere. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogFields, Logger } from '../core/ports/Logger.ts';
import { isMissing } from './fileErrors.ts';

/** Size of one log file, and how many older ones are kept. */
const MAX_BYTES = 1024 * 1024;
const KEPT_FILES = 3;

/** Besides the keys that are known, everything that looks like a key is cut out here, at the sink. */
const keyPatterns = [/\b(sk|gsk|hf|AIza)[-_A-Za-z0-9]{12,}/g, /Bearer\s+[^\s"\\]+/gi];

type Redact = (text: string) => string;

function withoutKeyPatterns(line: string): string {
  return keyPatterns.reduce((text, pattern) => text.replace(pattern, '[removed]'), line);
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (thrown) {
    if (isMissing(thrown)) return 0;
    throw thrown;
  }
}

function rotate(path: string): void {
  if (sizeOf(path) < MAX_BYTES) return;
  for (let kept = KEPT_FILES - 1; kept >= 1; kept -= 1) {
    if (sizeOf(`${path}.${kept}`) > 0) renameSync(`${path}.${kept}`, `${path}.${kept + 1}`);
  }
  renameSync(path, `${path}.1`);
}

/**
 * A logger that appends to `outpost.log` in a folder. A log that can't be written never stops what it
 * describes: the line is given to `onFailure` instead.
 */
export function createJsonLogger(
  folder: string,
  onFailure: (line: string) => void,
  redact: Redact = (text) => text,
): Logger {
  const path = join(folder, 'outpost.log');
  const write = (level: string, event: string, fields: LogFields = {}, thrown?: unknown) => {
    const error = thrown instanceof Error ? { error: thrown.message, stack: thrown.stack ?? '' } : {};
    const whole = JSON.stringify({ at: new Date().toISOString(), level, event, ...fields, ...error });
    const line = withoutKeyPatterns(redact(whole));
    try {
      mkdirSync(folder, { recursive: true });
      rotate(path);
      appendFileSync(path, `${line}\n`, { mode: 0o600 });
    } catch {
      onFailure(line);
    }
  };
  return {
    info: (event, fields) => write('info', event, fields),
    warn: (event, fields) => write('warn', event, fields),
    error: (event, fields, thrown) => write('error', event, fields, thrown),
  };
}

/** For readers, which write nothing anywhere: only defects are worth a line, and it goes to `onFailure`. */
export function createQuietLogger(
  onFailure: (line: string) => void,
  redact: Redact = (text) => text,
): Logger {
  return {
    info() {},
    warn() {},
    error(event, _fields, thrown) {
      const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : '';
      onFailure(withoutKeyPatterns(redact(`${event}: ${what}`)));
    },
  };
}
