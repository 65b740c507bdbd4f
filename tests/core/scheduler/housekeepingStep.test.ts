import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../shared/time/durations.ts';
import { FakeProvider } from '../../support/fakeProvider.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';

const JOURNAL = 'journal/0000000001.jsonl';
const CHECKED = { outcome: 'done', message: 'Checked the audit trail: intact.' };
const NOTHING = { outcome: 'nothing-to-do', message: 'Nothing to tidy up.' };
const BROKEN = {
  outcome: 'failed',
  message:
    'The audit trail does not verify: `outpost audit --verify`, or the check on the Audit screen, says where.',
};

let test: TestCore;

beforeEach(async () => {
  test = await openTestCore({ providers: [new FakeProvider('groq')] });
});

/** One cycle. @returns what its housekeeping came to */
async function tidyUp() {
  const { lastCycle } = await test.client.call('scheduler.runOnce', {});
  const { outcome, message } = lastCycle!.steps.find(({ name }) => name === 'housekeeping')!;
  return { outcome, message };
}

const entries = async (type: string) =>
  (await test.client.call('audit.list', {})).entries.filter((entry) => entry.type === type);
const saved = () => JSON.parse(test.disk.text('scheduler.json'));

describe('a pin whose time is over', () => {
  const until = '2016-11-02T10:00:00.000Z';

  beforeEach(async () => {
    await test.client.call('settings.set', { key: 'providers.groq.enabled', value: true });
    await test.client.call('lock.pin', { id: 'groq', reason: 'a comparison', until });
    await tidyUp();
  });

  it('is ended with one audit entry, however often cycles run', async () => {
    test.clock.advance(2 * HOUR);
    expect(await tidyUp()).toEqual({ outcome: 'done', message: 'Ended a pin whose time was over.' });
    expect(await tidyUp()).toEqual(NOTHING);
    expect(await entries('LOCK_UNPINNED')).toHaveLength(1);
    expect(await test.client.call('lock.status', {})).toMatchObject({ pinned: null });
  });

  it('is left alone until then', async () => {
    test.clock.advance(2 * HOUR - 1);
    expect(await tidyUp()).toEqual(NOTHING);
    expect(await entries('LOCK_UNPINNED')).toEqual([]);
    expect(await test.client.call('lock.status', {})).toMatchObject({ pinned: { until } });
  });

  it('that the user has ended is none', async () => {
    await test.client.call('lock.unpin', {});
    test.clock.advance(2 * HOUR);
    expect(await tidyUp()).toEqual(NOTHING);
    expect(await entries('LOCK_UNPINNED')).toHaveLength(1);
  });
});

describe('the audit trail', () => {
  beforeEach(async () => {
    await test.importPlaces(twoPlaces);
  });

  it('is checked by the first cycle, and then once a day', async () => {
    expect(await tidyUp()).toEqual(CHECKED);
    expect(await tidyUp()).toEqual(NOTHING);
    test.clock.advance(DAY - 1);
    expect(await tidyUp()).toEqual(NOTHING);
    test.clock.advance(1);
    expect(await tidyUp()).toEqual(CHECKED);
  });

  it('is not checked again by a start that follows soon', async () => {
    await tidyUp();
    test.clock.advance(HOUR);
    test = await test.restart();
    expect(await tidyUp()).toEqual(NOTHING);
  });

  it('is checked again when the last check lies more than a day ahead: the clock was set back', async () => {
    test.clock.jump(400 * DAY);
    await tidyUp();
    test.clock.jump(-400 * DAY);
    expect(await tidyUp()).toEqual(CHECKED);
    expect(saved().verifiedAt).toBe('2016-11-02T08:00:00.000Z');
    expect(await tidyUp()).toEqual(NOTHING);
  });

  it('that is damaged while the program runs is named in every cycle until it is whole again', async () => {
    test.disk.flip(JOURNAL, 30);
    expect(await tidyUp()).toEqual(BROKEN);
    expect(saved().verifiedAt).toBeNull();
    expect(await tidyUp()).toEqual(BROKEN);
    test.disk.flip(JOURNAL, 30);
    expect(await tidyUp()).toEqual(CHECKED);
  });

  it('that is damaged a day after a check is found by the next one, and the old one does not stand for it', async () => {
    await tidyUp();
    test.disk.flip(JOURNAL, 30);
    test.clock.advance(DAY);
    expect(await tidyUp()).toEqual(BROKEN);
    test.clock.advance(MINUTE);
    expect(await tidyUp()).toEqual(BROKEN);
  });

  it('that is damaged is repaired by nobody but the next start', async () => {
    test.disk.flip(JOURNAL, 30);
    const before = Buffer.from(test.disk.bytes(JOURNAL));
    await tidyUp();
    expect(test.disk.bytes(JOURNAL)).toEqual(before);
    expect(test.disk.names('quarantine/')).toEqual([]);
  });

  it('that is damaged makes the scheduler say that it is degraded, in the same words', async () => {
    test = await openTestCore({ store: test.store, isBackground: true });
    test.disk.flip(JOURNAL, 30);
    await tidyUp();
    expect(await test.client.call('scheduler.status', {})).toMatchObject({
      state: 'DEGRADED',
      reason: `In the last cycle "Housekeeping" failed: ${BROKEN.message}`,
    });
    await test.core.close();
  });

  it('does not keep a pin from ending when it is damaged', async () => {
    await test.client.call('lock.pin', {
      id: 'embedded',
      reason: 'a comparison',
      until: '2016-11-02T09:00:00.000Z',
    });
    test.clock.advance(HOUR);
    test.disk.flip(JOURNAL, 30);
    expect(await tidyUp()).toEqual(BROKEN);
    expect(await test.client.call('lock.status', {})).toMatchObject({ pinned: null });
  });
});

describe('what datasets that are gone left behind', () => {
  /** A start that remembers these of a dataset that is there, and the same of one that no entry names any more. */
  async function remembering(...what: ('autoRuns' | 'watched')[]): Promise<string> {
    const id = await test.importPlaces(twoPlaces);
    if (what.includes('autoRuns'))
      await test.client.call('settings.set', { key: 'scheduler.autoForecast', value: true });
    if (what.includes('watched'))
      await test.client.call('datasets.watch', { id, files: [{ path: 'counts.csv' }] });
    await tidyUp();
    const disk = test.disk.copy();
    const { files } = test;
    const memory = saved();
    for (const name of what) memory[name].gone = memory[name][id];
    disk.write('scheduler.json', JSON.stringify(memory));
    test = await test.restart({ disk });
    for (const [path, text] of files) test.files.set(path, text);
    return id;
  }

  it.each<[string, ...('autoRuns' | 'watched')[]]>([
    ['runs', 'autoRuns'],
    ['files', 'watched'],
    ['both', 'autoRuns', 'watched'],
  ])('is forgotten, and nothing else: %s', async (_what, ...names) => {
    const id = await remembering(...names);
    expect(await tidyUp()).toEqual({ outcome: 'done', message: 'Forgot datasets that are gone.' });
    for (const name of names) expect(Object.keys(saved()[name])).toEqual([id]);
    expect(await tidyUp()).toEqual(NOTHING);
  });

  it('stays while a dataset can still be restored', async () => {
    const id = await remembering('autoRuns');
    await test.client.call('datasets.remove', { id });
    await tidyUp();
    expect(Object.keys(saved().autoRuns)).toEqual([id]);
  });
});

it('names all that was done in one sentence', async () => {
  await test.client.call('lock.pin', {
    id: 'embedded',
    reason: 'a comparison',
    until: '2016-11-02T09:00:00.000Z',
  });
  test.clock.advance(HOUR);
  expect(await tidyUp()).toEqual({
    outcome: 'done',
    message: 'Ended a pin whose time was over; checked the audit trail: intact.',
  });
});
