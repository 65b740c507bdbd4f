/** Failures as providers answer with, for the scripts of stubs. */
import { exactly } from '../../support/providerStubReplies.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

/** An error in the form of OpenAI, which most providers share. */
export function refusal(
  status: number,
  error: { message?: string; type?: string | null; code?: string | null; param?: string | null } = {},
  headers: Readonly<Record<string, string>> = {},
) {
  const whole = { message: 'refused', type: 'invalid_request_error', param: null, code: null, ...error };
  return exactly(status, { error: whole }, { ...JSON_TYPE, ...headers });
}

/** "Slow down", with or without a word on how long. */
export function rateLimited(headers: Readonly<Record<string, string>> = {}) {
  const message = 'Rate limit reached for requests per min (RPM).';
  return refusal(429, { message, type: 'requests', code: 'rate_limit_exceeded' }, headers);
}

export function spentCredit() {
  const message = 'You exceeded your current quota, please check your plan and billing details.';
  return refusal(429, { message, type: 'insufficient_quota', code: 'insufficient_quota' });
}

/** A quota of Google's, as its compatible surface tells it. */
export function googleQuota(violation: Readonly<Record<string, string>>) {
  const type = 'type.googleapis.com/google.rpc.';
  const details = [
    { '@type': `${type}QuotaFailure`, violations: [violation] },
    { '@type': `${type}RetryInfo`, retryDelay: '28s' },
  ];
  const message = 'You exceeded your current quota.';
  return exactly(429, [{ error: { code: 429, message, status: 'RESOURCE_EXHAUSTED', details } }]);
}

export function busy(headers: Readonly<Record<string, string>> = {}) {
  const error = { message: 'The server is overloaded.', type: 'service_unavailable_error', code: null };
  return refusal(503, error, headers);
}

export function wrongKey(status = 401) {
  const message = 'Incorrect API key provided.';
  return refusal(status, { message, code: status === 401 ? 'invalid_api_key' : null });
}

export function modelGone(model = 'gpt-6-luna') {
  return refusal(404, { message: `The model \`${model}\` does not exist.`, code: 'model_not_found' });
}

export function tooLong() {
  const message = "This model's maximum context length is 4096 tokens.";
  return refusal(400, { message, code: 'context_length_exceeded', param: 'messages' });
}

/** The same reply several times. */
export function times<T>(count: number, reply: T): T[] {
  return Array.from({ length: count }, () => reply);
}
