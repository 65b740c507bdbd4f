import { expect, it } from 'vitest';
import { auditText } from '../../../main/hosts/cli/auditText.ts';
import type { AuditEntry } from '../../../shared/audit/auditSchema.ts';
import type { FailureDetails } from '../../../shared/providers/failureSchema.ts';

const failure: FailureDetails = {
  class: 'REFUSED',
  scope: 'request',
  status: 400,
  model: 'm',
  reason: 'the request was refused',
  requests: 2,
};

function line(type: AuditEntry['type'], details: Record<string, unknown>): string {
  const hash = `sha256:${'0'.repeat(64)}`;
  const entry = { seq: 7, at: '2016-11-02T08:00:00.000Z', provider: 'openai', epoch: 1, cause: 'RUN', hash };
  return auditText([{ ...entry, type, details }])
    .split('\n')
    .at(-1)!;
}

it('shows the class of a failure with its status', () => {
  expect(line('PROVIDER_FAILED', failure)).toMatch(/ REFUSED 400$/);
  expect(line('PROVIDER_FAILED', { ...failure, class: 'DOWN', status: null })).toMatch(/ DOWN$/);
});

it('shows what was repaired before, and what the next request does otherwise', () => {
  const parameter = { kind: 'parameter', param: 'max_tokens', to: 'max_completion_tokens' };
  expect(line('REQUEST_REPAIRED', { ...failure, repair: parameter })).toMatch(
    / REFUSED 400 repaired \(max_completion_tokens in place of max_tokens\)$/,
  );
  const repaired = {
    class: 'REFUSED',
    scope: 'request',
    status: 422,
    reason: 'r',
    repair: { kind: 'model' },
  };
  const size = { kind: 'size', weeks: 26, answerTokens: null };
  expect(line('PROVIDER_FAILED', { ...failure, repaired, repair: size })).toMatch(
    / REFUSED 422, repaired \(another model\), then REFUSED 400 the next request will be repaired \(26 weeks of history\)$/,
  );
});

it('shows nothing for entries about anything else', () => {
  expect(line('RUN_STARTED', {})).toMatch(/ RUN *$/);
});
