/** The check of a data folder that is open: journal, clock, keys, providers, network, team. */
import { describe, expect, it } from 'vitest';
import { clockFinding } from '../../../main/core/doctor/recordFindings.ts';
import type { FindingId } from '../../../shared/doctor/doctorSchema.ts';
import { createFakeClock } from '../../support/fakeClock.ts';
import { createFakeKeys } from '../../support/fakeKeys.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';

const clock = () => createFakeClock('2026-11-02T08:00:00.000Z');

async function checked({ client }: Pick<TestCore, 'client'>) {
  const checkUp = await client.call('doctor.check', {});
  return { ...checkUp, of: (id: FindingId) => checkUp.findings.filter((one) => one.id === id) };
}

describe('the check of a data folder', () => {
  it('finds nothing wrong with a healthy one, and changes nothing', async () => {
    const test = await openTestCore({ clock: clock() });
    await test.client.call('lock.acquire', { id: 'embedded' });
    const before = { ...test.store.writes };
    const { state, of } = await checked(test);
    expect(state).toBe('ok');
    expect(of('journal')[0]?.what).toMatch(/^Entries: \d+, all intact\.$/);
    expect(of('inUse')[0]?.what).toBe('This process has it.');
    expect(of('team')[0]?.what).toContain('no team');
    expect(test.store.writes).toEqual(before);
    await test.core.close();
  });

  it('says where a damaged journal breaks, and what to do', async () => {
    const test = await openTestCore({ clock: clock() });
    await test.client.call('lock.acquire', { id: 'embedded' });
    await test.client.call('lock.release', {});
    await test.core.close();
    const disk = test.store.disk.copy();
    const [segment] = disk.names('journal/');
    disk.write(segment!, disk.text(segment!).replace('LOCK_RELEASED', 'LOCK_RELEASET'));
    const reader = await test.restart({ disk, access: 'reader' });
    const { state, of } = await checked(reader);
    expect(state).toBe('problem');
    expect(of('journal')[0]).toMatchObject({
      state: 'problem',
      what: expect.stringContaining('Damaged'),
      todo: expect.stringContaining('Keep a copy'),
    });
    expect(of('inUse')[0]).toMatchObject({ state: 'notice', what: expect.stringContaining('4711') });
    await reader.core.close();
  });

  it('says that the clock is behind the newest entry', async () => {
    const time = clock();
    const test = await openTestCore({ clock: time });
    await test.client.call('lock.acquire', { id: 'embedded' });
    time.jump(-24 * 3_600_000);
    const { of } = await checked(test);
    expect(of('clock')[0]).toMatchObject({
      state: 'problem',
      what: expect.stringContaining('2026-11-01 08:00'),
      todo: expect.stringContaining('Set date and time'),
    });
    await test.core.close();
  });

  it('takes no second for a wrong clock, and no year before Outpost for a right one', () => {
    const at = '2026-11-02T08:00:00.000Z';
    expect(clockFinding(Date.parse(at) - 90_000, at).state).toBe('ok');
    expect(clockFinding(Date.parse('1970-01-03'), null).state).toBe('problem');
    expect(clockFinding(Date.parse('2099-01-03'), at).state).toBe('problem');
  });

  it('names providers that have keys, and never a key', async () => {
    const secret = 'sk-very-secret-0123456789';
    const keys = createFakeKeys({ openai: secret });
    const test = await openTestCore({ clock: clock(), keys });
    const checkUp = await checked(test);
    expect(checkUp.of('keys')[0]?.what).toContain('OpenAI');
    expect(JSON.stringify(checkUp)).not.toContain(secret);
    await test.core.close();
  });

  it('says why a provider that is switched on can not answer', async () => {
    const test = await openTestCore({ clock: clock(), providers: null });
    await test.client.call('settings.set', { key: 'providers.openai.enabled', value: true });
    const { of } = await checked(test);
    expect(of('providers')).toEqual([
      expect.objectContaining({ state: 'ok' }),
      expect.objectContaining({ state: 'notice', what: expect.stringContaining('OpenAI is switched on') }),
    ]);
    await test.core.close();
  });

  it('looks at the network only when it is told to', async () => {
    const test = await openTestCore({ clock: clock(), providers: null });
    await test.client.call('settings.set', { key: 'connectivity.urls', value: ['https://example.org/'] });
    test.connectivity.online = false;
    const quiet = await checked(test);
    expect(test.connectivity.asks).toBe(0);
    expect(quiet.of('network')[0]).toMatchObject({ state: 'ok', todo: expect.stringContaining('--network') });
    const { findings } = await test.client.call('doctor.check', { network: true });
    expect(test.connectivity.asks).toBe(1);
    expect(findings.find(({ id }) => id === 'network')).toMatchObject({
      state: 'notice',
      what: expect.stringContaining('can not be reached'),
    });
    await test.core.close();
  });
});
