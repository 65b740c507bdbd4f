/** A request, a reply that is all right, and short ways to bend it. */
import type { ReadRequest } from '../../../main/core/reply/ReadRequest.ts';
import { readReply } from '../../../main/core/reply/readReply.ts';
import type { ReplyReading } from '../../../shared/forecast/replyReadingSchema.ts';

export const levels = [0.025, 0.25, 0.5, 0.75, 0.975];
export const weeks = ['2026-11-28', '2026-12-05'] as const;

export const request: ReadRequest = {
  referenceDate: '2026-11-21',
  targetEndDates: weeks,
  population: 500_000,
  deathsMayExceedCases: false,
  quantileLevels: levels,
  targets: ['cases', 'deaths'],
};

export type Quantiles = Record<string, unknown>;

/** Quantiles by their names. */
export function quantiles(...values: readonly unknown[]): Quantiles {
  return Object.fromEntries(levels.map((level, index) => [`q${level}`, values[index]]));
}

interface Bendable {
  reference_date: unknown;
  horizons: { target_end_date: unknown; cases: unknown; deaths: unknown; [key: string]: unknown }[];
  rationale: unknown;
  [key: string]: unknown;
}

/** A forecast as it was asked for. */
export function forecast(): Bendable {
  return {
    reference_date: '2026-11-21',
    horizons: [
      {
        target_end_date: weeks[0],
        cases: quantiles(80, 110, 130, 155, 210),
        deaths: quantiles(0, 1, 2, 3, 6),
      },
      {
        target_end_date: weeks[1],
        cases: quantiles(70, 105, 135, 175, 260),
        deaths: quantiles(0, 1, 2, 4, 8),
      },
    ],
    rationale: 'Growth of 4% a week.',
  };
}

/** The same as text. */
export const clean = JSON.stringify(forecast());

/** Reads a reply with this content. */
export function read(
  content: unknown,
  asked: Partial<ReadRequest> = {},
  finishReason: string | null = 'stop',
): ReplyReading {
  return readReply({ finishReason, message: { role: 'assistant', content } }, { ...request, ...asked });
}

/** Reads the forecast after it was bent. */
export function readBent(
  bend: (forecast: Bendable) => unknown,
  asked: Partial<ReadRequest> = {},
): ReplyReading {
  const bent = forecast();
  bend(bent);
  return read(JSON.stringify(bent), asked);
}

/** The verdict in short: the reason, or the warnings. */
export function verdict(reading: ReplyReading): string {
  return reading.reason ?? (reading.warnings.join(' ') || 'accepted');
}

/** That nothing of the numbers was lost. */
export const expectedHorizons = forecast().horizons;
