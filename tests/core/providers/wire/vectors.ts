/** The failures of tests/fixtures/providers, and what the classifier must make of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ExchangeOutcome } from '../../../../main/core/ports/ChatWire.ts';
import { TransportError, type TransportFault } from '../../../../main/core/ports/Http.ts';
import { providerProfiles } from '../../../../main/core/providers/providerProfiles.ts';
import {
  actionText,
  type Classified,
  type WireEndpoint,
} from '../../../../main/core/providers/wire/classify/Classified.ts';
import { classifyExchange } from '../../../../main/core/providers/wire/classify/classifyExchange.ts';
import type { WireTraits } from '../../../../main/core/providers/wire/classify/WireTraits.ts';
import type { RemoteProviderId } from '../../../../shared/providers/providerSchema.ts';
import { SECOND } from '../../../../shared/time/durations.ts';

export interface ErrorVector {
  id: string;
  provider: Exclude<RemoteProviderId, 'server'> | 'local';
  case: string;
  endpoint?: WireEndpoint;
  status: number;
  transport?: string;
  headers: Record<string, string>;
  body: unknown;
  expectedClass: string;
  expect: {
    scope?: string;
    retryAfterMs?: number;
    resume?: string;
    action?: string;
    reason?: string;
    needsUser?: boolean;
  };
}

const folder = join(import.meta.dirname, '../../../fixtures/providers');

function vectorsIn(file: string): ErrorVector[] {
  return (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { vectors: ErrorVector[] }).vectors;
}

export const recordedVectors = vectorsIn('errors.json');
export const allVectors = [...recordedVectors, ...vectorsIn('more-errors.json')];
/** How far a hint may be off: milliseconds. */
const HINT_TOLERANCE = SECOND;
/** Those that came as a reply, and so can be played by a server. */
export const httpVectors = allVectors.filter(({ status }) => status > 0);
/** Good replies whose content is unusable: for the reader of forecasts, which tests its own. */
const READERS = new Set(['openai-023', 'cloudflare-017']);

export const NOW = Date.UTC(2026, 10, 24, 12);

export function textOf({ body }: Pick<ErrorVector, 'body'>): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** What the classifier knows of a provider. */
export function traitsOf(id: RemoteProviderId): WireTraits {
  return providerProfiles[id].wire;
}

export function providerOf({ provider }: Pick<ErrorVector, 'provider'>): RemoteProviderId {
  return provider === 'local' ? 'server' : provider;
}

/** How the port tells what the vectors name by the code of the system. */
const faults: Readonly<Record<string, TransportFault>> = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'dns',
  UND_ERR_SOCKET: 'reset',
  TERMINATED: 'terminated',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
  UNEXPECTED_REDIRECT: 'redirect',
};
const aborts: Readonly<Record<string, boolean>> = {
  TIMEOUT: true,
  STALLED_ERROR_BODY: true,
  ABORTED_BY_USER: false,
};

function outcomeOf(vector: ErrorVector): ExchangeOutcome {
  const { transport, status, headers } = vector;
  if (transport === undefined) return { kind: 'reply', status, headers, body: textOf(vector) };
  const byDeadline = aborts[transport];
  if (byDeadline !== undefined) return { kind: 'aborted', byDeadline };
  return { kind: 'transport', error: new TransportError(faults[transport]!, transport) };
}

export function classifyVector(vector: ErrorVector, outcome = outcomeOf(vector)): Classified | null {
  const { endpoint = 'chat' } = vector;
  return classifyExchange({ traits: traitsOf(providerOf(vector)), endpoint, outcome, nowMs: NOW });
}

/** What a vector states must hold exactly; a hint, an action and a need of the user that it does not state must not be there. */
export function expectVector(vector: ErrorVector, found: Classified | null): void {
  if (READERS.has(vector.id) || vector.expectedClass === 'OK') {
    expect(found).toBeNull();
    return;
  }
  const { scope, resume, reason, action, needsUser, retryAfterMs } = vector.expect;
  const stated = Object.entries({ scope, resume, reason }).filter(([, value]) => value !== undefined);
  expect(found).toMatchObject({ class: vector.expectedClass, ...Object.fromEntries(stated) });
  expect(actionText(found!)).toBe(action ?? null);
  expect(found!.needsUser).toBe(needsUser ?? false);
  if (retryAfterMs === undefined) {
    expect(found).not.toHaveProperty('retryAfterMs');
    return;
  }
  expect(Math.abs(found!.retryAfterMs! - retryAfterMs)).toBeLessThanOrEqual(HINT_TOLERANCE);
}
