import { expect, it } from 'vitest';
import { auditText } from '../../../main/hosts/cli/auditText.ts';
import { type AuditEntry, auditTypes } from '../../../shared/audit/auditSchema.ts';
import type { FailureDetails } from '../../../shared/providers/failureSchema.ts';
import { createLocalStamp } from '../../../shared/time/localStamp.ts';

const failure: FailureDetails & Record<string, unknown> = {
  class: 'REFUSED',
  scope: 'request',
  status: 400,
  model: 'm',
  reason: 'the request was refused',
  requests: 2,
  runId: 'r',
  consecutive: 1,
  total: 1,
};

function line(type: AuditEntry['type'], details: Record<string, unknown>, hasCodes = false): string {
  const hash = `sha256:${'0'.repeat(64)}`;
  const entry = { seq: 7, at: '2016-11-02T08:00:00.000Z', provider: 'openai', epoch: 4, cause: 'RUN', hash };
  const style = { subjectOf: () => 'Counts: Bo', stamp: createLocalStamp('Europe/Vienna'), hasCodes };
  return auditText([{ ...entry, type, details }], style)
    .split('\n')
    .at(-1)!
    .trim()
    .replace(/ {2,}/g, ' | ');
}

it('says on a line when by the local clock, what, of which dataset and place, which provider, who or why', () => {
  const run = { runId: 'r', datasetId: 'd', asOf: '2016-11-02', places: 3, host: 'cli' };
  expect(line('RUN_STARTED', run)).toBe(
    '7 | 2016-11-02 09:00 CET | Run started: 3 places, as of 2016-11-02, from the command line | Counts: Bo | OpenAI | a run',
  );
  expect(line('RUN_ENDED', { runId: 'r', outcome: 'failed', message: 'Nobody answered.' })).toContain(
    '| Run ended: Nobody answered |',
  );
  expect(line('RUNS_HELD', { reason: 'counts are checked' })).toContain(
    '| Runs put on hold: counts are checked |',
  );
  expect(line('LOCK_PINNED', { reason: 'better record', until: '2016-11-09T08:00:00.000Z' })).toContain(
    '| Provider pinned: better record (until 2016-11-09 09:00 CET) |',
  );
  expect(line('SETTING_CHANGED', { key: 'forecast.horizons', value: 2 })).toContain(
    '| Setting changed: forecast.horizons is 2 |',
  );
});

it('says why a call failed, with its status', () => {
  expect(line('PROVIDER_FAILED', failure)).toContain(
    '| Provider failed: the request was refused (HTTP 400) |',
  );
  expect(
    line('PROVIDER_FAILED', { ...failure, class: 'DOWN', status: null, reason: 'no answer came' }),
  ).toContain('| Provider failed: no answer came |');
});

it('says what was repaired before, and what the next request does otherwise', () => {
  const parameter = { kind: 'parameter', param: 'max_tokens', to: 'max_completion_tokens' };
  expect(line('REQUEST_REPAIRED', { ...failure, repair: parameter })).toContain(
    'Request repaired: the request was refused (HTTP 400), repaired (max_completion_tokens in place of max_tokens)',
  );
  const repaired = {
    class: 'REFUSED',
    scope: 'request',
    status: 422,
    reason: 'too long',
    repair: { kind: 'model' },
  };
  const size = { kind: 'size', weeks: 26, answerTokens: null };
  expect(line('PROVIDER_FAILED', { ...failure, repaired, repair: size })).toContain(
    'too long (HTTP 422), repaired (another model), then the request was refused (HTTP 400); the next request is repaired first (26 weeks of history)',
  );
});

it('shows codes only where they are asked for, also of entries whose details it does not know', () => {
  for (const type of auditTypes) {
    expect(line(type, {})).not.toMatch(/[A-Z]{2,}_|\b[A-Z]{5,}\b/);
    expect(line(type, {}, true)).toContain(`| ${type} | RUN`);
  }
  expect(line('PROVIDER_FAILED', failure, true)).toMatch(/\| PROVIDER_FAILED \| RUN \| REFUSED 400 \| 4$/);
});
