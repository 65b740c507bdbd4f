import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../shared/contract/index.ts';
import { FakeProvider } from '../../support/fakeProvider.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

let test: TestCore;
let client: Client;
const tried = (id: 'groq' | 'gemini' | 'embedded' = 'groq') => client.call('lock.tryLoan', { id });

beforeEach(async () => {
  test = await openTestCore({ providers: [new FakeProvider('groq')] });
  client = test.client;
  await client.call('lock.acquire', { id: 'embedded' });
  await client.call('settings.set', { key: 'providers.groq.enabled', value: true });
});

describe('one run by a chosen provider', () => {
  it('is told before: who answers, and whom the lock goes back to; no byte changes', async () => {
    const bytes = test.disk.fingerprint();
    const answer = await tried();
    expect(answer).toMatchObject({ wouldChange: {}, nextRunUses: 'groq' });
    expect(answer.reason).toContain('goes back to the offline model');
    expect(test.disk.fingerprint()).toBe(bytes);
  });

  it('is what was told, with its reason in the entry by which the lock is borrowed', async () => {
    const datasetId = await test.importPlaces(twoPlaces);
    const { run } = await client.call('forecasts.run', {
      datasetId,
      provider: 'groq',
      reason: 'trying it out',
    });
    expect(run.provider).toBe('groq');
    expect(await client.call('lock.status', {})).toMatchObject({ holder: 'embedded', cause: 'LOAN_ENDED' });
    const { entries } = await client.call('audit.list', {});
    expect(entries.find(({ cause }) => cause === 'LOAN')).toMatchObject({
      type: 'LOCK_ACQUIRED',
      details: { returnTo: 'embedded', reason: 'trying it out' },
    });
  });

  it('says of the holder that it goes on holding', async () => {
    expect((await tried('embedded')).reason).toContain('goes on holding');
  });

  it('is refused as the run itself would be', async () => {
    expect(await rejectionOf(tried('gemini'))).toMatchObject({ code: 'NOT_ELIGIBLE' });
    await client.call('lock.pin', { id: 'embedded', reason: 'cost' });
    expect(await rejectionOf(tried())).toMatchObject({ code: 'PINNED' });
    await client.call('lock.unpin', {});
    await client.call('lock.hold', { reason: 'counts are checked' });
    expect(await rejectionOf(tried())).toMatchObject({ code: 'HELD' });
  });
});
