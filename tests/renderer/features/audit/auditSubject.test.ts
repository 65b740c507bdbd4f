import { describe, expect, it } from 'vitest';
import { auditSubject, saysOf } from '../../../../renderer/features/audit/auditSubject.ts';
import type { AuditEntry } from '../../../../shared/contract/index.ts';

const entry = (details: Record<string, unknown>, provider: string | null = null): AuditEntry => ({
  seq: 1,
  at: '2026-11-18T08:40:00.000Z',
  type: 'SET_PUBLISHED',
  provider,
  epoch: 1,
  cause: 'RUN',
  details,
  hash: `sha256:${'0'.repeat(64)}`,
});
const names = {
  datasets: new Map([['d1', 'Haiti · cholera']]),
  runs: new Map([['r1', { runId: 'r1', datasetId: 'd1', asOf: '2016-11-02' }]]),
};

describe('what an entry of the trail is about', () => {
  it('is a dataset by its name, also where the entry holds the whole dataset, and by its id once it is gone', () => {
    expect(auditSubject(entry({ datasetId: 'd1', asOf: '2016-11-02' }), names)).toMatchObject({
      dataset: 'Haiti · cholera',
      asOf: '2016-11-02',
    });
    expect(auditSubject(entry({ dataset: { id: 'd1', asOf: '2016-10-01' } }), names)).toMatchObject({
      dataset: 'Haiti · cholera',
      asOf: '2016-10-01',
    });
    expect(auditSubject(entry({ datasetId: 'gone' }), names).dataset).toBe('gone');
  });

  it('is that of its run, where the entry itself does not say', () => {
    expect(auditSubject(entry({ runId: 'r1' }), names)).toMatchObject({
      dataset: 'Haiti · cholera',
      asOf: '2016-11-02',
    });
  });

  it('is a setting where it is none of the data', () => {
    expect(auditSubject(entry({ key: 'forecast.horizons' }), names)).toMatchObject({
      dataset: null,
      setting: 'forecast.horizons',
    });
  });

  it('can be searched by name, provider and what stands in the details', () => {
    const one = entry({ datasetId: 'd1', reason: 'Credit was bought' }, 'openai');
    expect(['haiti', 'OPENAI', ' credit ', ''].map((typed) => saysOf(one, names, typed))).toEqual(
      Array(4).fill(true),
    );
    expect(saysOf(one, names, 'gemini')).toBe(false);
  });
});
