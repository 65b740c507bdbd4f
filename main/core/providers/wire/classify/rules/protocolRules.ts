/** Codes of OpenAI's protocol. Everyone who speaks it may use them, so that these follow each provider's own table. */
import { accessDenied, keyRefused, modelUnavailable, type WireRule } from '../WireRule.ts';

export const protocolRules: readonly WireRule[] = [
  { markers: ['invalid_api_key', 'authentication_error'], means: keyRefused },
  { markers: ['unsupported_country_region_territory'], means: accessDenied },
  // Not found, not supported, decommissioned, terms not accepted, blocked in the project.
  { statuses: [400, 403, 404, 410, 422], markerLike: /^model_/, means: modelUnavailable },
  { markers: ['slow_down'], means: { asStatus: 429 } },
  { markers: ['server_is_overloaded', 'service_unavailable_error'], means: { asStatus: 503 } },
  { markers: ['rate_limit_exceeded'], means: { asStatus: 429 } },
];
