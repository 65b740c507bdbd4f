/** Google's names of errors. A refused key and a closed region come under status 400. */
import { accessDenied, keyRefused, modelUnavailable, type WireRule } from '../wire/classify/WireRule.ts';

export const geminiRules: readonly WireRule[] = [
  { markers: ['API_KEY_INVALID', 'UNAUTHENTICATED'], means: keyRefused },
  {
    statuses: [400],
    text: /\bvalid API key\b|\bAPI key (not valid|not found|expired)\b/i,
    means: keyRefused,
  },
  { statuses: [400], text: /\bauthorization header\b/i, means: keyRefused },
  { markers: ['PERMISSION_DENIED', 'FAILED_PRECONDITION'], means: accessDenied },
  { markers: ['NOT_FOUND'], means: modelUnavailable },
  { markers: ['RESOURCE_EXHAUSTED'], means: { asStatus: 429 } },
  { markers: ['UNAVAILABLE'], means: { asStatus: 503 } },
  // Also for a context that is too long: from outside the two look the same.
  { markers: ['INTERNAL'], means: { asStatus: 500 } },
  { markers: ['DEADLINE_EXCEEDED'], means: { asStatus: 504 } },
];
