/** The JSON schema of an answer, as it is sent to providers that can be held to one. */
import type { ForecastRequest } from '../../calls/Provider.ts';

export interface JsonSchema {
  type: string;
  [member: string]: unknown;
}

function objectOf(properties: Record<string, unknown>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** @returns the member that holds a level's value, such as `q0.025` */
export function quantileName(level: number): string {
  return `q${level}`;
}

/** Strict modes want every member required and no other allowed. */
export function replySchema(
  request: Pick<ForecastRequest, 'wantsDeaths'>,
  levels: readonly number[],
): JsonSchema {
  const counts = () =>
    objectOf(Object.fromEntries(levels.map((level) => [quantileName(level), { type: 'number' }])));
  const week = objectOf({
    target_end_date: { type: 'string' },
    cases: counts(),
    ...(request.wantsDeaths ? { deaths: counts() } : {}),
  });
  return objectOf({
    reference_date: { type: 'string' },
    horizons: { type: 'array', items: week },
    rationale: { type: 'string' },
  });
}
